from __future__ import annotations

import pytest

from aligner.documents.paragraphs.title_lines import title_goes_on


@pytest.mark.parametrize(
    "lines",
    [
        ("Joint Statement", "of the Republic of Talen and the Federation of Novia", "on the Protection of Rivers"),
        ("JOINT STATEMENT", "BETWEEN TALEN AND NOVIA", "ON THE PROTECTION OF RIVERS"),
        ("Agreement between the Government of Talen and the", "Government of Novia"),
        ("MEMORANDUM OF UNDERSTANDING", "between", "the Ministry of Rivers of Talen", "and", "the Harbour Office"),
        (
            "AGREEMENT",
            "BETWEEN",
            "THE REPUBLIC OF TALEN",
            "AND",
            "THE FEDERATION OF NOVIA",
            "ON",
            "INTERNATIONAL TRAFFIC",
        ),
        ("塔伦共和国和诺维亚联邦", "关于保护河流的", "联合声明"),
        ("塔倫政府與諾維亞政府", "合作協定"),
        ("国家水运局", "关于做好航道养护工作的通知"),
        ("Ferries and landings — Safety — Part 3:", "Lights"),
        ("渡口与码头　安全规范　第3部分：", "灯光"),
    ],
)
def test_a_title_in_several_lines(lines: tuple[str, ...]) -> None:
    whole = lines[0]
    for line in lines[1:]:
        assert title_goes_on(whole, line)
        whole += line if whole[-1] > "z" else f" {line}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Joint Statement on Rivers", "Novila, April 13, 2023"),
        ("Safety — Part 3:", "The lights shall burn at night."),
        ("Ferries:", "Lights"),
        ("River Watch", "On the Dam of Novila"),
        ("首页", "关于我们"),
        ("Joint Statement on Rivers", "I. Political Trust"),
        ("The Dam", "By Mary Smith"),
        ("Harbour", "of"),
        ("River Watch", "and"),
        ("Joint Statement", "Preamble"),
        ("Notice on the Protection of Rivers", "To the offices of all districts"),
        ("I was thinking", "that we might go"),
        ("塔伦共和国和诺维亚联邦联合声明", "关于河流保护的说明"),
        ("河流观察", "联合声明"),
        ("联合声明", "一、政治互信"),
        ("联合声明", "Joint Statement"),
        ("第一段　目的", "本章程旨在管理渡口"),
        ("密件", "关于渡口管理的章程"),
        ("機密★三年", "關於渡口管理的章程"),
    ],
)
def test_two_lines_that_are_not_one_title(before: str, after: str) -> None:
    assert not title_goes_on(before, after)
