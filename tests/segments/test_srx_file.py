from __future__ import annotations

import pytest

from aligner.errors import UserError
from aligner.segments.srx_file import parse_srx

SRX2 = """<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" xmlns:x="http://example.org/x" version="2.0">
<header segmentsubflows="yes" cascade="yes"><formathandle type="end" include="yes"/><x:options trim="no"/></header>
<body><languagerules>
<languagerule languagerulename="English"><!-- first -->
<rule break="no"><beforebreak>\\bDr\\.<!-- and so on --></beforebreak><afterbreak>\\s</afterbreak></rule>
<rule><beforebreak>&lt;br&gt;</beforebreak></rule>
</languagerule>
<languagerule languagerulename="Default"><rule break="yes"><afterbreak>\\n</afterbreak></rule></languagerule>
</languagerules><maprules>
<languagemap languagepattern="EN.*" languagerulename="English"/>
<languagemap languagepattern=".*" languagerulename="Default"/>
</maprules></body></srx>"""

SRX1 = """<?xml version="1.0"?>
<!DOCTYPE srx PUBLIC "-//SRX//DTD SRX//EN" "srx.dtd">
<srx version="1.0"><header segmentsubflows="yes"/><body>
<languagerules><languagerule languagerulename="All"><rule break="yes"><beforebreak>\\.</beforebreak></rule>
</languagerule></languagerules><maprules><maprule maprulename="A">
<languagemap languagepattern=".*" languagerulename="All"/></maprule>
<maprule maprulename="B"><languagemap languagepattern="fr" languagerulename="All"/></maprule></maprules></body></srx>"""


def test_srx_2() -> None:
    file = parse_srx(SRX2.encode(), "rules.srx")
    assert file.cascade
    assert [pattern for pattern, _, _ in file.maps] == ["EN.*", ".*"]
    english, default = (rules for _, rules, _ in file.maps)
    assert [(rule.breaks, rule.before, rule.after) for rule in english] == [
        (False, r"\bDr\.", r"\s"),
        (True, "<br>", ""),
    ]
    assert [(rule.breaks, rule.before, rule.after) for rule in default] == [(True, "", r"\n")]
    assert english[1].place == "rules.srx, line 7, rule 2 of 'English'"


def test_srx_1_with_its_external_dtd_which_is_not_fetched() -> None:
    file = parse_srx(SRX1.encode(), "old.srx")
    assert not file.cascade
    assert [(pattern, len(rules)) for pattern, rules, _ in file.maps] == [(".*", 1)]


def test_utf_16_as_windows_tools_write_it() -> None:
    assert parse_srx(SRX2.replace("UTF-8", "UTF-16").encode("utf-16"), "rules.srx").maps[0][1][1].before == "<br>"


def test_without_cascade_an_srx_2_file_cascades_as_omegat_does() -> None:
    assert parse_srx(SRX2.replace(' cascade="yes"', "").encode(), "rules.srx").cascade
    assert not parse_srx(SRX2.replace('cascade="yes"', 'cascade="no"').encode(), "rules.srx").cascade


BOMB = '<!DOCTYPE srx [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n'
MALFORMED = {
    "not closed": (SRX2[:-6], r"rules\.srx, line 13: not well-formed XML"),
    "empty": ("", r"line 1: not well-formed XML \(no element found\)"),
    "not XML": ("break after 。", r"line 1: not well-formed XML"),
    "another format": ("<tmx version='1.4'/>", r"line 1: not an SRX file"),
    "another version": (SRX2.replace('version="2.0"', 'version="3.1"'), r"line 2: SRX version '3\.1' is not supported"),
    "no version": (SRX2.replace(' version="2.0"', ""), r"line 2: SRX version '' is not supported"),
    "entities": (SRX2.replace("<srx", BOMB + "<srx", 1), r"line 2: the file brings its own DTD"),
    "unknown entity": (SRX2.replace("&lt;", "&foo;"), r"line 7: .*entity"),
    "unknown entity with a DTD elsewhere": (SRX1.replace("\\.<", "&foo;<"), r"line 4: the entity &foo; is unknown"),
    "empty rule": (SRX2.replace("&lt;br&gt;", ""), r"line 7, rule 2 of 'English': the rule has neither"),
    "break maybe": (SRX2.replace('break="no"', 'break="maybe"'), r"line 6: break is 'maybe', not yes or no"),
    "rule outside": (SRX2.replace("<languagerules>", "<languagerules><rule/>"), r"line 4: a rule stands outside"),
    "rule twice": (
        SRX2.replace('"Default"><rule', '"English"><rule'),
        r"line 9: the language rule 'English' stands twice",
    ),
    "no such rule": (
        SRX2.replace('languagerulename="Default"/>', 'languagerulename="None"/>'),
        r"line 12: there is no language rule 'None'",
    ),
    "no name": (SRX2.replace(' languagerulename="Default">', ">"), r"line 9: languagerule has no languagerulename"),
    "no maps": (SRX2.replace("<languagemap", "<nothing"), r"rules\.srx: the SRX file has no language map"),
    "unknown encoding": (SRX2.replace("UTF-8", "UTF-99"), r"encoding"),
}


@pytest.mark.parametrize(("text", "message"), MALFORMED.values(), ids=MALFORMED.keys())
def test_what_cannot_be_read_is_said_with_its_line(text: str, message: str) -> None:
    with pytest.raises(UserError, match=message):
        parse_srx(text.encode(), "rules.srx")
