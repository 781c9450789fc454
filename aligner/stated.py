"""What the user states, made sure of before any work begins: languages in one spelling, files and names that exist.

A wrong setting is a wrong setting once, not once a document: a batch stops before its first one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from aligner.errors import UserError
from aligner.late_patterns import late
from aligner.model import Document, ParallelDocument
from aligner.settings import Settings

_TAG = late(r"(zh|zho|chi|cmn|en|eng)(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)
_PRIMARY = {"zho": "zh", "chi": "zh", "cmn": "zh", "eng": "en"}


def language_tag(stated: str) -> str | None:
    """A language as BCP 47 writes it, from any usual spelling; None for anything but Chinese and English.

    >>> [language_tag(spelling) for spelling in ("ZH_cn", "zh-hant-hk", "EN-gb", "eng", "fr")]
    ['zh-CN', 'zh-Hant-HK', 'en-GB', 'en', None]
    """
    match = _TAG.fullmatch(stated.strip())
    if match is None:
        return None
    language, script, region = match.groups()
    primary = _PRIMARY.get(language.lower(), language.lower())
    return "-".join(filter(None, (primary, script and script.title(), region and region.upper())))


def is_chinese(lang: str) -> bool:
    """Whether a BCP 47 tag is a Chinese one."""
    return lang.split("-")[0].lower() == "zh"


def checked(settings: Settings) -> Settings:
    """The settings with languages and paths in one spelling.

    Raises UserError for a language that is neither Chinese nor English, two of the same, an unknown or missing encoder,
    an unknown encoding, and weights, segmentation rules, glossaries, check settings or lists of accepted issues that
    cannot be read.
    """
    from aligner.alignment.weights import load
    from aligner.documents.encoding import decode
    from aligner.evidence.encoders import encoder_named
    from aligner.formats.accepted import read_accepted
    from aligner.formats.glossary_file import read_glossary
    from aligner.quality.check_settings import read_check_settings
    from aligner.quality.checks import CHECK_IDS
    from aligner.segments.srx import read_srx

    settings = replace(
        settings,
        source_lang=_language(settings.source_lang, "source"),
        target_lang=_language(settings.target_lang, "target"),
        srx=_path(settings.srx),
        glossary=_path(settings.glossary),
        checks=_path(settings.checks),
        accepted=tuple(map(Path, settings.accepted)),
        weights=_path(settings.weights),
    )
    if (
        settings.source_lang
        and settings.target_lang
        and is_chinese(settings.source_lang) == is_chinese(settings.target_lang)
    ):
        raise UserError(
            f"{settings.source_lang} and {settings.target_lang} are one language",
            "--source-lang and --target-lang",
            "name Chinese on one side and English on the other",
        )
    encoder_named(settings.encoder)
    load(settings.weights)
    if settings.srx is not None:
        read_srx(settings.srx)
    if settings.glossary is not None:
        read_glossary(settings.glossary)
    for path in settings.accepted:
        read_accepted(path)
    if settings.checks is not None:
        read_check_settings(settings.checks, CHECK_IDS)
    if settings.encoding is not None:
        decode(b"", "--encoding", settings.encoding)
    return settings


def _language(stated: str | None, side: str) -> str | None:
    if stated is None:
        return None
    tag = language_tag(stated)
    if tag is None:
        raise UserError(
            f"{stated!r} is neither Chinese nor English", f"--{side}-lang", "name zh-CN, zh-TW, en-US, en-GB …"
        )
    return tag


def _path(path: Path | str | None) -> Path | None:
    return None if path is None else Path(path)


def language_name(lang: str) -> str:
    """ "Chinese", "English", or what messages call a text without words."""
    return {"zh": "Chinese", "en": "English"}.get(lang.split("-")[0].lower(), "neither Chinese nor English")


def require_stated(parallel: ParallelDocument, settings: Settings) -> None:
    """Raises UserError where a side is not in the language that the user states for it."""
    for side, document, stated in (
        ("source", parallel.source, settings.source_lang),
        ("target", parallel.target, settings.target_lang),
    ):
        if stated and is_chinese(stated) != is_chinese(document.lang):
            raise UserError(
                f"the {side} is {language_name(document.lang)}, but --{side}-lang says {stated}",
                document.origin or document.name,
                "exchange the two files, or leave the option out",
            )


def no_counterpart(document: Document, settings: Settings) -> UserError:
    """What to tell the user about a file that has one language alone."""
    language = language_name(document.lang)
    if settings.segmented:
        return UserError(
            "with --segmented each language needs a file of its own",
            document.origin,
            "give the target as a second file",
        )
    if language not in ("Chinese", "English"):
        return UserError(f"the text is {language}", document.origin, "give a text with words in it")
    other = "English" if language == "Chinese" else "Chinese"
    return UserError(
        f"the text is {language} throughout; there is no {other} counterpart in it",
        document.origin,
        f"give the {other} text as a second file",
    )
