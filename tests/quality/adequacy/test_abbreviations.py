"""Abbreviations beside the words that they stand for, with and without a bracket that says so."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.adequacy import abbreviations
from aligner.quality.adequacy.abbreviations import long_forms, rendered, whole_names
from aligner.quality.adequacy.reading import Reading, reading


def read(chinese: str, english: str) -> tuple[Reading, Reading]:
    return reading(chinese, (), True), reading(english, (), False)


def found(chinese: str, english: str, *document: tuple[str, str]) -> tuple[str, str]:
    """The words on either side that abbreviations explain, where nothing else renders any word."""
    sides = read(chinese, english)
    met = [[0.0] * len(side.tokens) for side in sides]
    pairs = list(rendered(sides, long_forms(read(*pair) for pair in document), met))
    words = ["", ""]
    for number, side in enumerate(sides):
        places = sorted({k for pair in pairs for k in pair[number]})
        words[number] = " ".join(side.text[side.tokens[k].start : side.tokens[k].end] for k in places)
    return words[0], words[1]


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("参加世界气象组织的会议。", "It attends meetings of the WMO.", ("世界气象组织", "WMO")),
        ("国际海洋委员会通过了决议。", "The IOC adopted a resolution.", ("国际 海洋 委员会", "IOC")),
        (
            "双方愿在SRC框架内合作。",
            "They will cooperate within the Southern River Commission.",
            ("SRC", "Southern River Commission"),
        ),
        ("双方愿在SRC框架内合作。", "They will cooperate within the SRC.", ("", "")),
        ("农民种植水稻和茶叶。", "The FAO grows.", ("", "")),
        ("双方愿在SRC框架内合作。", "They will cooperate with neighbours.", ("", "")),
    ],
)
def test_letters_are_initials(chinese: str, english: str, words: tuple[str, str]) -> None:
    assert found(chinese, english) == words


LAKES = ("湖区国家共同体", "the Community of Lake and Island States (CLIP)")
REPORT = ("双方欢迎。沿岸城市联盟（LIDO）的报告。", "Both sides welcome it.")


@pytest.mark.parametrize(
    ("chinese", "english", "document", "words"),
    [
        (
            "共同体的湖区国家和岛屿发表讲话。",
            "CLIP spoke.",
            LAKES,
            ("共同体 湖区 国家 岛屿", "CLIP"),
        ),
        (
            "CLIP各国同意。",
            "The Community of Lake and Island States agrees.",
            LAKES,
            ("CLIP", "Community Lake Island States"),
        ),
        ("沿岸城市联盟举行年会。", "LIDO held its annual meeting.", REPORT, ("沿岸 城市 联盟", "LIDO")),
        ("河水很深。", "LIDO held its annual meeting.", REPORT, ("", "")),
    ],
)
def test_brackets_say_what_letters_stand_for(
    chinese: str, english: str, document: tuple[str, str], words: tuple[str, str]
) -> None:
    assert found(chinese, english, document) == words


def test_words_that_something_else_renders_spell_nothing() -> None:
    sides = read("国际海洋委员会通过了决议。", "The IOC adopted a resolution.")
    met = [[1.0] * len(side.tokens) for side in sides]
    assert list(rendered(sides, {}, met)) == []


def test_the_long_form_reaches_back_to_its_first_capital() -> None:
    text = "They thank the Council for Dikes of the North Sea (CDN)."
    assert long_forms([read("他们感谢理事会。", text)]) == {"CDN": frozenset({"council", "dike", "north", "sea"})}


@pytest.mark.parametrize(
    ("met", "whole"),
    [(["Council", "Sea"], "Council Dikes North Sea CDN"), (["CDN"], "Council Dikes North Sea CDN"), (["Sea"], "")],
)
def test_a_name_with_its_abbreviation_is_met_as_a_whole(met: list[str], whole: str) -> None:
    side = reading("They thank the Council for Dikes of the North Sea (CDN).", (), False)
    words = [side.text[token.start : token.end] for token in side.tokens]
    names = list(whole_names(side, [float(word in met) for word in words]))
    assert " ".join(words[k] for name in names for k in name) == whole


@given(st.text("ab (W)TO,. ", max_size=24).map(lambda text: f"{text} (WTO) of the Trade (WTO)"))
def test_the_clause_before_an_abbreviation_as_sought_from_the_beginning(text: str) -> None:
    side = reading(text, (), False)
    naive = []
    for match in re.finditer(r"\s*" + abbreviations._BRACKETED.pattern, side.text):
        ends = [found.end() for found in abbreviations._SENTENCE.finditer(side.text, 0, match.start())]
        naive.append(abbreviations._before(side, ends[-1] if ends else 0, match.start(), len(match[1])))
    assert [form for _, form, _ in abbreviations._names(side)] == naive
