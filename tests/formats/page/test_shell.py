"""What every page begins and ends with."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest

from aligner.formats.page import shell

BATCH = (("aligner.batch", "report.css"),), (("aligner.batch", "report.js"),)
PAGE = Path(shell.__file__).parent


def test_the_policy_admits_the_page_s_own_styles_and_scripts_and_nothing_else() -> None:
    page = shell.head("t", *BATCH) + shell.foot(BATCH[1])
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    pieces = re.findall(r"(?s)<(style|script)>(.*?)</\1>", page)
    assert [kind for kind, _ in pieces] == ["style", "script", "script"]
    admitted = [
        f"{kind}-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
        for kind, text in (("sha256", text) for _, text in pieces)
    ]
    assert re.findall(r"'(sha256-[^']*)'", policy[1]) == admitted
    assert policy[1].startswith("default-src 'none';")
    assert "unsafe" not in policy[1]


@pytest.mark.parametrize("path", [*sorted(PAGE.glob("*.css")), *sorted(PAGE.glob("*.js"))], ids=lambda path: path.name)
def test_assets_fetch_nothing_and_hold_no_words(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"url\(|@import|https?://(?!www\.w3\.org)|fetch\(|XMLHttpRequest|innerHTML|eval\(|</", text)
    assert not re.search(r"[\u4e00-\u9fff]", text), "words belong into the page, in both languages"


LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#\w+);", block))
    for block in re.findall(r":root \{(.*?)\}", (PAGE / "common.css").read_text(encoding="utf-8"), re.DOTALL)[:2]
)
INKS = ("ink", "soft", "faint", "accent", "critical", "major", "minor", "neutral", "good", "doubt", "moved")


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[k : k + 2], 16) / 255 for k in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_every_ground(colours: dict[str, str]) -> None:
    """WCAG 2.2, success criterion 1.4.3: contrast of at least 4.5 to 1."""
    grounds = [(ink, ground) for ink in INKS for ground in ("page", "paper", "doubt-row", "here")]
    marks = [("ink", f"{severity}-bg") for severity in ("critical", "major", "minor", "neutral")]
    pairs = [*grounds, *marks, ("paper", "accent"), ("ink", "found"), ("soft", "gap")]
    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}
    assert {pair: round(value, 2) for pair, value in weak.items() if value < 4.5} == {}
