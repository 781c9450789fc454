"""What every report page begins and ends with: one file that needs nothing else and lets nothing else run.

Style sheets and scripts stand in the page itself, and its content policy admits just these, by their digests.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from aligner.formats.page.labels import printable

_HERE = "aligner.formats.page"
GENERATOR = '<meta name="generator" content="aligner">'
"""How a page says near its beginning that it is one of ours."""
Asset = tuple[str, str]
"""A package and the name of a style sheet or script in it."""


@cache
def asset(package: str, name: str) -> str:
    """The text of a style sheet or script."""
    return (files(package) / name).read_text(encoding="utf-8").strip()


def head(title: str, styles: Sequence[Asset] = (), scripts: Sequence[Asset] = ()) -> str:
    """The page from its first character to `<main>`.

    `title` is plain text; `styles` follow the common style sheet; `scripts` are what `foot` will end the page with.
    """
    style, first, last = _style(styles), asset(_HERE, "language.js"), _script(scripts)
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(first)}' '{_digest(last)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    switches = "".join(
        f'<input type="radio" class="switch" name="ui" id="ui-{code}" aria-label="{label}"'
        f"{' checked' * (code == 'en')}>"
        for code, label in (("en", "English"), ("zh", "中文"))
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{printable(title)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f'{GENERATOR}\n<meta http-equiv="Content-Security-Policy" content="{policy}">\n<style>{style}</style>\n'
        f"</head>\n<body>\n{switches}\n<script>{first}</script>\n<main>\n"
    )


def banner(kind: str, title: str) -> str:
    """The head of the page: what it is, what it is about, and the switch of its language; both are HTML already."""
    above = f'<p class="kind">{kind}</p>' if kind else ""
    return (
        f'<header><div>{above}<h1>{title}</h1></div><p class="languages">'
        '<label for="ui-en" lang="en">English</label><label for="ui-zh" lang="zh-CN">中文</label></p></header>\n'
    )


def foot(scripts: Sequence[Asset] = ()) -> str:
    """The end of the page, from `</main>` on."""
    return f"</main>\n<script>{_script(scripts)}</script>\n</body>\n</html>\n"


def _style(styles: Sequence[Asset]) -> str:
    return "\n" + "\n".join(asset(*style) for style in ((_HERE, "common.css"), *styles)) + "\n"


def _script(scripts: Sequence[Asset]) -> str:
    return '\n"use strict";\n' + "\n".join(asset(*script) for script in scripts) + "\n"


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
