"""How far a thing has come, in both languages."""

import pytest

from aligner.quality.turned.tenses import not_yet, other_stages


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("未来三年开展手术。", "It performed surgeries in the past three years.", ("未来三年", "the past three years")),
        ("近五年產量翻番。", "Output doubles over the next five years.", ("近五年", "the next five years")),
        ("大桥已建成。", "The bridge will be built.", ("已建成", "will be built")),
        ("公司已建成工厂。", "The company is building a plant.", ("已建成", "is building")),
        ("會議將於五月舉行。", "The meeting has been held in May.", ("將於五月舉行", "has been held")),
        ("双方将继续合作。", "The two sides have cooperated.", ("将继续合作", "have cooperated")),
        ("正在建设港口。", "They have built the port.", ("正在建设", "have built")),
        ("方案尚需股东大会批准。", "The general meeting has approved it.", ("尚需股东大会批准", "has approved")),
    ],
)
def test_other(chinese: str, english: str, words: tuple[str, str]) -> None:
    (found,) = other_stages(chinese, english)
    assert (chinese[slice(*found.zh)], english[slice(*found.en)]) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("未来三年开展手术。", "It will perform surgeries over the next three years."),
        ("过去三年和未来三年", "the past three years"),
        ("大桥已建成。", "The bridge has been built."),
        ("大桥已建成，明年将拆除。", "The bridge built earlier will be taken down next year."),
        ("已成立的契约", "contracts that will be concluded"),
        ("已成为中心。", "It is becoming a centre."),
        ("将文件提交董事会。", "The document has been submitted."),
        ("双方正就协议进行谈判。", "They have been negotiating."),
        ("正在要茶喝的人", "a man asking for tea who has not asked before"),
        ("方案尚需股东大会批准。", "It has yet to be approved."),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert list(other_stages(chinese, english)) == []


@pytest.mark.parametrize(
    ("zh", "en", "chinese"),
    [
        ("双方欢迎港口即将竣工。", "The two sides welcomed the completion of the port.", True),
        ("雙方歡迎港口竣工。", "The two sides welcomed the forthcoming completion of the port.", False),
        ("双方欢迎港口即将竣工。", "The two sides welcomed the imminent completion of the port.", None),
        ("合同即将到期。", "The contract expires next month.", None),
        ("双方欢迎港口近期竣工。", "The two sides welcomed the forthcoming completion of the port.", None),
        ("港口竣工。", "The port was completed.", None),
    ],
)
def test_not_yet(zh: str, en: str, chinese: bool | None) -> None:
    found = not_yet(zh, en)
    assert (found.chinese if found else None) == chinese
