"""Terms that a translation is held to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One concept: what it is called in Chinese, what it may be called in English, and what not."""

    chinese: str
    english: tuple[str, ...]
    forbidden: tuple[str, ...] = ()
    """Names in either language that must not be used."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """Terms, in the order of the file."""

    terms: tuple[Term, ...]

    @classmethod
    def of(cls, terms: Iterable[Term]) -> Glossary:
        """The terms, entries of one Chinese name made one, so that any of their renderings is right."""
        merged: dict[str, Term] = {}
        for term in terms:
            old = merged.get(term.chinese)
            merged[term.chinese] = (
                term
                if old is None
                else Term(
                    term.chinese,
                    tuple(dict.fromkeys((*old.english, *term.english))),
                    tuple(dict.fromkeys((*old.forbidden, *term.forbidden))),
                )
            )
        return cls(tuple(merged.values()))
