"""Lines in both languages that a stroke parts, on a page that otherwise renders line by line."""

from __future__ import annotations

from aligner.documents.bilingual.mixed_lines import bilingual_lines
from aligner.model import Paragraph

POINT = ["Remove all packaging first.", "请先拆除所有包装。"]


def cut(*lines: str) -> list[tuple[str, str]]:
    found = bilingual_lines([Paragraph(text, line=number) for number, text in enumerate(lines)])
    return [(first, second) for first, second, _ in found.values()]


def test_one_heading_with_a_stroke_between_pairs_shows_how_all_are_set() -> None:
    page = ["OAKHILL NL-200 kettle", "SAFETY INSTRUCTIONS / 安全说明", *POINT, "BEFORE FIRST USE / 首次使用前", *POINT]
    assert cut(*page) == [("SAFETY INSTRUCTIONS", "安全说明"), ("BEFORE FIRST USE", "首次使用前")]


def test_two_whole_sentences_with_a_stroke_between_them_need_no_pair_around_them() -> None:
    line = "Read this leaflet with care before you use the kettle. / 使用水壶前请仔细阅读本说明。"
    assert cut(line, "水壶须放在平稳处。", *POINT, *POINT) == [tuple(line.split(" / "))]


def test_a_name_behind_a_stroke_is_no_rendering() -> None:
    assert cut(*POINT, "请拨打热线。", "摄影 / Zhang San", "请先拆除所有包装。") == []


def test_a_warning_is_cut_between_its_cries() -> None:
    assert cut(*POINT, "WARNING! 警告！", *POINT) == [("WARNING!", "警告！")]
