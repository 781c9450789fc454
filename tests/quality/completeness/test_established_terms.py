"""Which words a batch renders nearly everywhere."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.established_terms import Batch, Established, longer_words
from aligner.quality.words.content_words import UnitWords

BATCH = [
    ("网络风险正在上升。", "Cyber risks are on the rise."),
    ("学校教授网络安全。", "Schools teach cyber safety."),
    ("企业遭到网络攻击。", "Companies suffered a cyber attack."),
    ("警察追查网络窃贼。", "The police trace cyber thieves."),
    ("法律禁止网络赌博。", "The law forbids cyber gambling."),
    ("老人也懂网络工具。", "Old people, too, know cyber tools."),
    ("医院防备网络故障。", "Hospitals are prepared for cyber failures."),
    ("农民利用网络市场。", "Farmers use the cyber market."),
]


def established(pairs: list[tuple[str, str]], chinese_source: bool = True) -> Established:
    batch = Batch(chinese_source)
    for source, target in pairs:
        batch.add(
            UnitWords(reading(source, (), chinese_source), reading(target, (), not chinese_source), chinese_source)
        )
    return batch.established()


def test_a_rendering_that_the_dictionary_lacks_is_learnt() -> None:
    term = established(BATCH).terms["网络"]
    assert term.usual == ("cyber",)
    assert (term.rendered, term.times, term.share) == (8, 8, 1.0)


def test_so_it_is_from_english() -> None:
    turned = [(english, chinese) for chinese, english in BATCH]
    assert established(turned, chinese_source=False).terms["cyber"].usual == ("网络",)


def test_a_word_that_is_rare_or_often_lost_is_no_term() -> None:
    assert "网络" not in established(BATCH[:7]).terms
    lost = [("网络中断。", "There was a failure."), ("网络恢复。", "Everything works again.")]
    assert "网络" not in established(BATCH + lost).terms
    assert "网络" in established(BATCH + lost[:1]).terms


def test_a_company_is_not_rendered_by_its_name() -> None:
    named = [
        ("公司上诉。", "Hefeng appealed."),
        ("法院驳回公司的请求。", "The court dismissed the claims of Hefeng."),
        ("合同由公司签订。", "The contract was signed by Hefeng."),
        ("公司交付货物。", "Hefeng delivered the goods."),
    ]
    assert "公司" not in established(2 * named).terms
    bare = [(chinese, english.replace("Hefeng", "the firm")) for chinese, english in named]
    assert "公司" in established(2 * bare).terms


def test_a_word_that_another_one_explains_better_is_no_rendering() -> None:
    tender = [
        ("招标人拒收投标文件。", "The tenderer rejects the bid."),
        ("招标人不退还投标文件。", "The tenderer does not return bids."),
        ("招标人审查投标文件。", "The tenderer examines the bid."),
        ("招标人公布投标截止时间。", "The tenderer publishes the date by which to bid."),
    ]
    assert "招标人" not in established(2 * tender).terms
    alone = [("招标人代表到场。", "The inviter of bids attends."), ("招标人签字。", "The inviter of bids signs.")]
    assert established(4 * alone).terms["招标人"].renderings >= {"bid", "invit"}


def test_longer_words_hold_the_rendering() -> None:
    long = [("他们谈到网络，", "They spoke of cyberspace,"), ("讨论网络，", "discussed cybersecurity,")]
    term = established(BATCH + long).terms["网络"]
    assert (term.rendered, term.times) == (10, 10)
    assert longer_words(["cyber"], ["cyber"], Counter({"cyber": 2, "cyberspac": 1, "cybersecur": 1, "cycl": 3})) == 2


def test_what_stands_opposite_is_explained_by_its_sources() -> None:
    assert established(BATCH).explained["cyber"] == {"网络"}


@given(st.lists(st.sampled_from(BATCH), max_size=30))
def test_a_term_is_never_rendered_more_often_than_it_stands(pairs: list[tuple[str, str]]) -> None:
    known = established(pairs)
    for key, term in known.terms.items():
        count = sum(source.count(key) for source, _ in pairs)
        assert 8 <= term.times <= count
        assert 0.85 * term.times <= term.rendered <= term.times
        assert set(term.usual) <= term.renderings
