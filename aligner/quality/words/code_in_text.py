"""What programs put into texts: placeholders, tags, addresses. Digits and words in them are no words of the text."""

from __future__ import annotations

import re

PLACEHOLDER = re.compile(
    r"\{\{\s*[\w.$]+\s*\}\}|\$\{[\w.]+\}|\{\d*\}|\{[A-Za-z_][\w.]*(?:![rsa])?(?::[^{}\s]*)?\}"
    r"|(?<![\d%])%L?[1-9]\d?(?![\d%$A-Za-z]|[.,]\d)"
    r"|(?<![\d%])(?<!\d )%(?:\([\w.]+\)|\d+\$)?[-+#0]?\d*(?:\.\d+)?(?:(?:ll|[hlqLz])?[sdu]|(?:ll"
    r"|[hlqLz])?[ifFgGxXc@](?![A-Za-z]))"
)
"""%s, %1$d, %1, %(name)s, {0}, {name}, {{ x }}, ${x}."""
TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9:-]*(?:\s+[\w:-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))*\s*/?>")
"""An opening, closing or empty element of HTML or XML; <file> in a line of usage looks the same."""
URL = re.compile(r"(?:https?://|ftp://|www\.)[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+", re.ASCII)
"""A web address, with what punctuation may stick to its end."""
EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", re.ASCII)
"""An e-mail address."""
_NUMBERED = re.compile(r"%\d+\$[-+#0.\d*$]*[A-Za-z]|%s\$\d")
_STUCK = re.compile(r"(?<=[a-z])\d+$")
"""Digits at the end of an address that belong to the Chinese behind it: www.example.org2015年."""
_HAN = re.compile("[\u4e00-\u9fff]")
_MAYBE = re.compile(r"[%{<@]|://|www\.")
_ANY = re.compile("|".join(f"(?:{pattern.pattern})" for pattern in (_NUMBERED, PLACEHOLDER, TAG, URL, EMAIL)))


def without_code(text: str) -> str:
    """The text with blanks in the place of placeholders, tags and addresses; offsets stay valid."""
    return _ANY.sub(_blank, text) if _MAYBE.search(text) else text


def _blank(match: re.Match[str]) -> str:
    stuck = _STUCK.search(match[0]) if _HAN.match(match.string, match.end()) else None
    end = stuck.start() if stuck else len(match[0])
    return " " * end + match[0][end:]
