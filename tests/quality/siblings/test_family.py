"""Tables of families: every line whole, no wording in two places."""

import re
from collections import Counter

import pytest

from aligner.quality.siblings import (
    accounting_terms,
    business_terms,
    chinese_bodies,
    clinical_terms,
    company_bodies,
    court_terms,
    degree_terms,
    diplomatic_terms,
    hong_kong_bodies,
    international_bodies,
    kind_terms,
    legal_terms,
    measure_terms,
    opposites,
    parties,
    period_terms,
    shipping_terms,
    space_terms,
    substance_terms,
)
from aligner.quality.siblings.family import Families
from aligner.quality.siblings.tables import families

TABLES = {
    module.__name__.rpartition(".")[2]: module.TABLE
    for module in (
        accounting_terms,
        business_terms,
        chinese_bodies,
        clinical_terms,
        company_bodies,
        court_terms,
        degree_terms,
        diplomatic_terms,
        hong_kong_bodies,
        international_bodies,
        kind_terms,
        legal_terms,
        measure_terms,
        opposites,
        parties,
        period_terms,
        shipping_terms,
        space_terms,
        substance_terms,
    )
}


def blocks(name: str) -> list[str]:
    return re.split(r"\n\s*\n", re.sub(r"\n +", " ", TABLES[name].strip()))


@pytest.mark.parametrize("name", TABLES)
def test_every_line_is_whole(name: str) -> None:
    for block in blocks(name):
        lines = [line for line in block.splitlines() if line != "minor"]
        assert len(lines) >= 2, block
        for line in lines:
            chinese, english, *_ = line.split(" – ")
            assert all(len(word) >= 2 and not word.isascii() for word in chinese.split()), line
            assert english.split(), line


@pytest.mark.parametrize("name", TABLES)
def test_no_wording_has_two_meanings_in_a_family(name: str) -> None:
    for block in blocks(name):
        chinese = Counter(w for line in block.splitlines() if line != "minor" for w in line.split(" – ")[0].split())
        assert max(chinese.values()) == 1, chinese.most_common(1)


def test_of_wordings_inside_each_other_the_longest_counts() -> None:
    families = Families(["监事会 – Supervisory_Board\n董事会 – Board_of_Directors – boards? 理监事会"])
    found = list(families.wordings("董事会、理监事会和监事会"))
    assert [(w.start, w.end, w.sibling) for w in found] == [(0, 3, 1), (9, 12, 0)]


def test_abbreviations_keep_their_capitals() -> None:
    families = Families(["世卫组织 – WHO\n世贸组织 – WTO World_Trade_Organi[sz]ation"])
    assert not families.siblings[0].names.search("those who came")
    assert families.siblings[0].names.search("the WHO's report")
    assert families.siblings[1].names.search("the world trade organisation")


def test_an_english_word_may_have_other_letters() -> None:
    attache = Families(["临时代办 – chargés? – chargé\\w* 代办\n大使 – ambassador"]).siblings[0]
    assert attache.also == ("chargé\\w*",)
    assert attache.beside == ("代办",)


def test_a_family_may_be_minor() -> None:
    assert Families(["minor\n长期 – long-term\n短期 – short-term\n\n上游 – upstream\n下游 – downstream"]).minor == [
        True,
        False,
    ]


def test_every_line_of_the_tables_has_patterns() -> None:
    for sibling in families().siblings:
        assert not sibling.names.search("")
        assert sibling.answers.pattern.count("|") >= sibling.names.pattern.count("|")
