from __future__ import annotations

import pytest

from aligner.documents.bilingual.seam_numerals import is_numbered_twice, repeated_numeral


@pytest.mark.parametrize(
    ("line", "chinese_first"),
    [
        ("（一）扩大贸易规模；¦(1) expanding the scale of trade;", True),
        ("(1) expanding the scale of trade;¦（一）扩大贸易规模；", False),
        ("• 鼓励使用岸电。¦• Encourage the use of shore power.", True),
        ("- Late applications will not be accepted.¦- 逾期不予受理。", False),
        ("③ 防治互花米草等物种。¦③ control of cordgrass, etc.", True),
        ("b) 项目申请表（见附件2）；¦b) the application form (see Annex 2);", True),
        ("一、促进和平与稳定¦1. Peace and Stability", True),
        ('1.「個人資料」指任何資訊；¦1. "personal data" means any information;', True),
    ],
)
def test_the_second_numeral_of_a_point_begins_its_other_language(line: str, chinese_first: bool) -> None:
    first, second = line.split("¦")
    assert repeated_numeral(first + second) == (len(first), chinese_first)


@pytest.mark.parametrize(
    "line",
    [
        "第四章 行动计划 Chapter IV. Plan of Action",
        "(1) 适用第(1)项的规定",
        "1. 支持 Windows 11. 系统",
        "- 推动中国 - 东盟合作",
        "扩大贸易规模；(1) expanding the scale of trade;",
        "",
    ],
)
def test_no_second_numeral(line: str) -> None:
    assert repeated_numeral(line) is None


@pytest.mark.parametrize(
    ("chinese", "english", "twice"),
    [
        ("第一条", "Article 1", True),
        ("第三章 航道", "CHAPTER III FAIRWAYS", True),
        ("二、浮标", "2. Buoys", True),
        ("第一条", "Article 2", False),
        ("第三条 使用", "Windows 3", False),
        ("航道", "Article 1", False),
    ],
)
def test_a_heading_with_its_number_in_both_languages(chinese: str, english: str, twice: bool) -> None:
    assert is_numbered_twice(chinese, english) == twice
