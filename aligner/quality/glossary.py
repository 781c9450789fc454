"""Terms that a translation is held to, from a TBX file or a table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One concept: what it is called in Chinese, and what it may be called in English."""

    chinese: str
    english: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Glossary:
    """Terms, in the order of the file."""

    terms: tuple[Term, ...]
