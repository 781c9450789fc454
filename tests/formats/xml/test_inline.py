"""Text out of segments with inline codes."""

from __future__ import annotations

import pytest
from lxml import etree

from aligner.formats.xml.inline import text_of


@pytest.mark.parametrize(
    ("seg", "text"),
    [
        ("", ""),
        ("好", "好"),
        ('<g id="1">粗<x id="2"/>体</g>字', "粗体字"),
        ('<pc id="1">a<pc id="2">b</pc></pc><sc id="3"/>c<ec startRef="3"/>', "abc"),
        ('<mrk mtype="seg" mid="1">One. </mrk><mrk mtype="seg" mid="2">Two.</mrk>', "One. Two."),
        ('一<bpt id="1">&lt;a href="x"&gt;</bpt>二<ept id="1">&lt;/a&gt;</ept>三', "一二三"),
        ('a<x id="1" ctype="lb"/>b', "a\nb"),
        ('a<ph id="1" type="fmt" subType="xlf:lb"/>b', "a\nb"),
        ("a<ph>\\n</ph>b", "a\nb"),
        ('a<x id="1" equiv-text="&lt;br/&gt;"/>b', "a\nb"),
        ('a<cp hex="0007"/>b<cp hex="zz"/>', "a\x07b\ufffd"),
    ],
)
def test_text_of(seg: str, text: str) -> None:
    assert text_of(etree.fromstring(f"<seg>{seg}</seg>")) == text
