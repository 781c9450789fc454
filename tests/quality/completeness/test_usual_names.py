"""Names that one unit of a batch has otherwise than the rest."""

from aligner.quality.completeness.usual_names import Unusual, one_letter_apart, read, unusual_names

COURT = [
    ("原告起诉藍脊公司。", "The Plaintiff sued Blue Ridge Shipping."),
    ("藍脊公司辩称无过错。", "Blue Ridge denied any fault."),
    ("该轮归藍脊公司所有。", "The vessel belongs to Blue Ridge."),
    ("原告已证明损失。", "The Plaintiff proved the loss."),
]
TRIAL = [
    ("患者每日服用維拉替尼。", "Patients took velatinib daily."),
    ("維拉替尼的剂量可以减少。", "Velatinib may be reduced in dose."),
    ("患者可随时退出。", "Patients may withdraw at any time."),
]


def into_english(*more: tuple[str, str]) -> list[Unusual]:
    return list(unusual_names([read(zh, en, True) for zh, en in (*COURT, *more)]).values())


def into_chinese(*more: tuple[str, str]) -> list[Unusual]:
    return list(unusual_names([read(zh, en, False) for zh, en in (*TRIAL, *more)]).values())


def test_pinyin_where_the_batch_has_another_name() -> None:
    (found,) = into_english(("蓝脊公司未答辩。", "Lanji made no defence."))
    assert (found.chinese, found.english, found.usual, found.units) == ((0, 2), (0, 5), "Blue Ridge", 3)


def test_pinyin_that_is_the_usual_name_or_stands_beside_it() -> None:
    assert into_english(("蓝脊公司未答辩。", "Blue Ridge (in Chinese Lanji) made no defence.")) == []
    assert into_english(*[("蓝脊公司未答辩。", "Lanji made no defence.")] * 3) == []
    assert into_english(("南极公司未答辩。", "Nanji made no defence.")) == []


def test_a_name_with_other_characters() -> None:
    (found,) = into_chinese(("立即停用維来替布。", "Stop velatinib at once."))
    assert (found.chinese, found.english, found.usual, found.units) == ((4, 8), (5, 14), "維拉替尼", 2)


def test_an_english_name_misspelt() -> None:
    batch = [
        *TRIAL,
        ("服用维拉替尼者退出。", "Those on velatinib may withdraw."),
        ("停用維拉替尼。", "Stop velatanib."),
    ]
    (found,) = unusual_names([read(zh, en, True) for zh, en in batch]).values()
    assert (found.chinese, found.english, found.usual) == ((2, 6), (5, 14), "velatinib")
    batch[-1] = ("改用维拉坦尼。", "Use velatanib.")
    assert unusual_names([read(zh, en, True) for zh, en in batch]) == {}


def test_one_letter_less_or_two_that_change_places() -> None:
    assert one_letter_apart("Haihui", "Hahui")
    assert one_letter_apart("Haihui", "Haihiu")
    assert not one_letter_apart("Haihui", "Haihuis")
    assert not one_letter_apart("Haihui", "Haifei")
    assert not one_letter_apart("Haihui", "Haihui")


def test_a_name_left_out_or_one_that_another_word_has() -> None:
    assert into_chinese(("立即停用该药。", "Stop velatinib at once.")) == []
    assert into_chinese(("改用维来替布。", "Replace velatinib."), ("停用维来替布。", "Stop the other drug.")) == []
    assert into_chinese(("立即停用维拉替尼片剂。", "Stop velatinib tablets at once.")) == []
