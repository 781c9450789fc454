"""Options that mean the same in every command, and how they become `Settings`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from aligner.errors import UserError
from aligner.model import SEVERITIES
from aligner.settings import Settings

F = TypeVar("F", bound=Callable[..., Any])

_TEXT = (
    click.option(
        "--source-lang",
        metavar="LANG",
        help="Language of the source (zh-CN, zh-TW, en-US, en-GB …); recognised if not given.",
    ),
    click.option("--target-lang", metavar="LANG", help="Language of the target; recognised if not given."),
    click.option("--segmented", is_flag=True, help="The input has one segment a line: keep the lines, empty ones too."),
    click.option("--encoding", metavar="NAME", help="Encoding of plain text input; recognised if not given."),
    click.option(
        "--srx",
        type=click.Path(path_type=Path, readable=False),
        metavar="FILE",
        help="SRX segmentation rules of your CAT tool.",
    ),
)
_FAST = click.option("--fast", is_flag=True, help="Dictionary evidence alone, no sentence encoder: quicker, less sure.")
_MODEL = (
    _FAST,
    click.option("--encoder", type=click.Choice(["use", "labse"]), help="Sentence encoder.  [default: use]"),
    click.option(
        "--weights",
        type=click.Path(path_type=Path, readable=False),
        metavar="FILE",
        help="Weights that `aligner train` made; default: those shipped.",
    ),
)
_EXPORT = (
    click.option(
        "--min-confidence",
        type=click.FloatRange(0, 1),
        metavar="P",
        help="Pairs below go to NAME.doubtful.tmx instead of NAME.tmx.  [default: 0.9]",
    ),
    click.option(
        "--convert",
        type=click.Choice(["zh-CN", "zh-TW", "zh-HK"], case_sensitive=False),
        help="Write the Chinese in this variant.",
    ),
)
_SPLIT = click.option(
    "--split",
    type=click.FloatRange(0, min_open=True),
    metavar="MB",
    help="Write a TMX above this size (in megabytes, before compression) as NAME.1.tmx, NAME.2.tmx …",
)
_PARTS = click.option(
    "--parts/--no-parts",
    default=True,
    show_default=True,
    help="In a TMX, after a unit of several source sentences, each of them with its part of the target, where sure.",
)
_RULES = (
    click.option(
        "--checks",
        type=click.Path(path_type=Path, readable=False),
        metavar="FILE",
        help="Which checks run and how grave they are, as TOML; default: the preset `default`.",
    ),
    click.option(
        "--glossary",
        type=click.Path(path_type=Path, readable=False),
        metavar="FILE",
        help="Terms (TBX, XLSX or CSV) that the translation is held to.",
    ),
    click.option(
        "--accepted",
        type=click.Path(path_type=Path, readable=False),
        multiple=True,
        metavar="FILE",
        help="What an earlier run wrote, with issues marked as accepted there: these stay so. Repeatable.",
    ),
)
_FAIL_ON = click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    metavar="SEVERITY",
    help="Exit with 1 if an issue is this grave: neutral, minor, major, critical.",
)
_TALK = (
    click.option("-q", "--quiet", is_flag=True, help="No progress and no remarks on standard error."),
    click.option("-v", "--verbose", is_flag=True, help="Say more on standard error."),
)


def text_options(command: F) -> F:
    """How the input is read and cut."""
    return _applied(_TEXT, command)


def fast_option(command: F) -> F:
    """Whether a sentence encoder helps."""
    return _applied((_FAST,), command)


def model_options(command: F) -> F:
    """How the beads are found."""
    return _applied(_MODEL, command)


def export_options(command: F) -> F:
    """What goes to which file."""
    return _applied(_EXPORT, command)


def split_option(command: F) -> F:
    """How large a translation memory may be in one file."""
    return _applied((_SPLIT,), command)


def tmx_options(command: F) -> F:
    """What a translation memory holds beside the units, and how large it may be in one file."""
    return _applied((_PARTS, _SPLIT), command)


def check_options(command: F) -> F:
    """What is checked, and what counts as a failure."""
    return _applied((*_RULES, _FAIL_ON), command)


def rule_options(command: F) -> F:
    """What is checked."""
    return _applied(_RULES, command)


def talk_options(command: F) -> F:
    """How much is said on the way."""
    return _applied(_TALK, command)


def _applied(options: tuple[Callable[[Any], Any], ...], command: F) -> F:
    for option in reversed(options):
        command = option(command)
    return command


def settings_from(fast: bool = False, encoder: str | None = None, **given: Any) -> Settings:
    """Settings from the options of the groups above; options that a command does not have keep their defaults."""
    if fast and encoder:
        raise UserError(f"--fast means no sentence encoder, --encoder {encoder} means one", "", "leave one of them out")
    known = {
        name: given[name]
        for name in ("source_lang", "target_lang", "segmented", "encoding", "srx", "weights", "glossary", "checks")
        if given.get(name) is not None
    }
    known["accepted"] = tuple(given.get("accepted") or ())
    return Settings(encoder="none" if fast else encoder or "use", **known)


def standard_streams(reads: bool, writes: bool) -> None:
    """Raises UserError where standard input or output is wanted but was closed by whoever started us."""
    for wanted, stream, name in ((reads, sys.stdin, "standard input"), (writes, sys.stdout, "standard output")):
        if wanted and stream is None:
            raise UserError("is closed", name, "name a file instead of -")
