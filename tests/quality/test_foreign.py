"""What is no Chinese–English pair is told, not passed."""

from __future__ import annotations

import pytest

from aligner.errors import UserError
from aligner.model import Bead, Header, TranslationUnit
from aligner.quality.foreign import judged


def units(*pairs: tuple[str, str]) -> list[TranslationUnit]:
    return [
        TranslationUnit(Bead(range(n, n + 1), range(n, n + 1)), (source,), (target,), source, target)
        for n, (source, target) in enumerate(pairs)
    ]


def header(source: str, target: str) -> Header:
    return Header("a", "b", source, target, origin="a.tmx")


PAIR = ("双方同意。", "Both sides agree.")


@pytest.mark.parametrize(
    ("languages", "pairs"),
    [
        (("zh-CN", "de-DE"), [("双方同意。", "Beide Seiten stimmen zu.")]),
        (("zh-CN", "de-DE"), []),
        (("en-US", "en-US"), [("a", "x"), ("b", "y")]),
        (("", "und"), [("ja", "oui"), ("nein", "non")]),
        (("zh-CN", "zh-TW"), [("双方同意。", "雙方同意。")]),
        (("und", "en-US"), [("双方は同意した。", "Both sides agreed.")]),
    ],
)
def test_nothing_to_check(languages: tuple[str, str], pairs: list[tuple[str, str]]) -> None:
    with pytest.raises(UserError, match=r"^a\.tmx: holds no Chinese–English pair"):
        judged(header(*languages), units(*pairs))


@pytest.mark.parametrize(
    ("languages", "pairs"),
    [
        (("zh-CN", "en-US"), [PAIR]),
        (("en-GB", "zh-HK"), [PAIR[::-1]]),
        (("zh-CN", "en-US"), [PAIR[::-1]]),  # a row that goes the other way
        (("und", "und"), [PAIR, ("2024", "2024"), ("OK", "OK")]),
        (("zh-CN", "en-US"), [("双方同意。", ""), ("220 V", "220 V")]),
        (("zh-CN", "en-US"), [("USB 接口", "USB"), ("iPhone", "iPhone 15")]),
        (("und", "und"), []),
    ],
)
def test_nothing_to_tell(languages: tuple[str, str], pairs: list[tuple[str, str]]) -> None:
    assert judged(header(*languages), units(*pairs)).remark == ""


def test_a_part_is_told() -> None:
    found = judged(
        header("zh-CN", "en-US"), units(PAIR, ("双方は同意した。", "Both sides agreed."), ("同意。", "Согласны."))
    )
    assert (found.units, found.foreign) == (3, 2)
    assert found.remark.startswith("2 of 3 units with two texts are no Chinese–English pair")
