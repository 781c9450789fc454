"""Links between clauses that leave no room for each other."""

import pytest

from aligner.quality.turned.excluding_words import excluding_words


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("儘管如此，公司仍盈利。", "As a result, the company made a profit."),
        ("为此，公司追加投资。", "Despite this, the company invested more."),
        ("否則，合同終止。", "In addition, the contract ends."),
        ("同时，价格下降。", "Otherwise, prices fall."),
        ("無論天氣如何，比賽照常舉行。", "The match goes ahead only if the weather is good."),
        ("不但降价，而且提高质量。", "Instead of cutting prices, they raised quality."),
        ("只有两名成员投票赞成。", "All but two members voted for it."),
        ("许可证签发后，不得开工。", "Until the permit is issued, no work may start."),
    ],
)
def test_excluding(zh: str, en: str) -> None:
    assert len(list(excluding_words(zh, en))) == 1


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("尽管如此，公司仍盈利。", "Even so, the company made a profit as a result of its cuts."),
        ("为此，公司追加投资。", "To this end, the company invested more."),
        ("否则，合同终止。", "If not, the contract ends; in addition, a fee is due."),
        ("同时，价格下降。", "At the same time, prices fell."),
        ("不论天气如何，只有获准才能比赛。", "The match goes ahead only if it is permitted."),
        ("不但降价，而且提高质量。", "They not only cut prices; they raised quality instead of lowering it."),
        ("除两名成员外均赞成。", "All but two members voted for it."),
        ("许可证签发前，不得开工。", "Until the permit is issued, no work may start."),
    ],
)
def test_agreeing(zh: str, en: str) -> None:
    assert list(excluding_words(zh, en)) == []
