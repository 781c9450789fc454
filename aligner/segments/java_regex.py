r"""Regular expressions as SRX files write them (ICU and Java syntax), in the terms of the `regex` package.

The dialects agree on most things. Rewritten here are `\x{2026}`, `\Q…\E`, `\0101`, `\cA`, `\e`, `\h \H \v \V`, `\Z \z`,
surrogate pairs, `\p{IsLu}`, the flags d, u and U (always on or without meaning here), and `[a-z-[aeiou]]`, which is
read as a difference as .NET and ICU do. Not to be had are back-references and what `regex` does not know
(`\p{javaUpperCase}` …).
"""

from __future__ import annotations

import regex  # type: ignore[import-untyped]

_HORIZONTAL = "\\t\\x20\\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000"
_VERTICAL = "\\n\\x0b\\f\\r\\x85\\u2028\\u2029"
_ESCAPES = {
    "h": f"[{_HORIZONTAL}]",
    "H": f"[^{_HORIZONTAL}]",
    "v": f"[{_VERTICAL}]",
    "V": f"[^{_VERTICAL}]",
    "e": "\\x1b",
    "z": "\\Z",
    "Z": "(?=(?:\\r\\n|[\\n\\r\\x85\\u2028\\u2029])?\\Z)",
}
_TOKEN = regex.compile(
    r"\\Q(?P<quoted>.*?)(?:\\E|$)"
    r"|\\x\{(?P<hex>[0-9A-Fa-f]{1,6})\}"
    r"|\\u(?P<high>[Dd][89ABab][0-9A-Fa-f]{2})\\u(?P<low>[Dd][C-Fc-f][0-9A-Fa-f]{2})"
    r"|\\0(?P<octal>[0-3]?[0-7]{1,2})"
    r"|\\c(?P<control>[@-_a-z])"
    r"|\\(?P<property>[pP])\{Is(?P<category>[A-Z][a-z]?)\}"
    r"|(?P<reference>\\[1-9]|\\k<)"
    r"|\\(?P<escape>.)"
    r"|\(\?(?P<on>[a-zA-Z]*)(?:-(?P<off>[a-zA-Z]+))?(?P<tail>[:)])"
    r"|(?P<other>.)",
    regex.DOTALL,
)


_DROPPED_FLAGS = str.maketrans("", "", "duU")


class UnsupportedRegexError(ValueError):
    """A regular expression that cannot be used; the message says why."""


def translate(pattern: str) -> str:
    """The expression in the syntax of `regex` with its V1 flag.

    Raises UnsupportedRegexError where it has no counterpart or is no valid expression.
    """
    pieces: list[str] = []
    depth = 0
    for token in _TOKEN.finditer(pattern):
        character = token["other"]
        if character is None:
            pieces.append(token[0] if depth and token[0][0] == "(" else _translated(token))
            continue
        if depth and character in "|~" and pieces[-1] == character:
            continue
        if depth and character == "[" and pieces[-1] == "-" and pieces[-2] not in "[^":
            character = "-["
        pieces.append(character)
        if character[-1] == "[":
            depth += 1
        elif character == "]" and depth:
            depth -= 1
    translated = "".join(pieces)
    try:
        regex.compile(translated, regex.V1)
    except regex.error as error:
        raise UnsupportedRegexError(error.msg) from error
    return translated


def _translated(token: regex.Match[str]) -> str:
    """One construct that is not a plain character."""
    if token["reference"]:
        raise UnsupportedRegexError(f"back-references ({token[0]}) are not supported")
    if token["quoted"] is not None:
        return str(regex.escape(token["quoted"]))
    if token["hex"]:
        return _literal(int(token["hex"], 16))
    if token["high"]:
        return _literal(0x10000 + ((int(token["high"], 16) - 0xD800) << 10) + int(token["low"], 16) - 0xDC00)
    if token["octal"]:
        return _literal(int(token["octal"], 8))
    if token["control"]:
        return _literal(ord(token["control"].upper()) ^ 64)
    if token["property"]:
        return f"\\{token['property']}{{{token['category']}}}"
    if token["tail"]:
        on = token["on"].translate(_DROPPED_FLAGS)
        off = (token["off"] or "").translate(_DROPPED_FLAGS)
        flags = on + ("-" + off if off else "")
        return f"(?{flags}{token['tail']}" if flags or token["tail"] == ":" else ""
    return _ESCAPES.get(token["escape"]) or str(token[0])


def _literal(code: int) -> str:
    if code > 0x10FFFF:
        raise UnsupportedRegexError(f"there is no character {code:X}")
    return f"\\U{code:08x}"
