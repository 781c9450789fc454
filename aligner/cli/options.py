"""Options that mean the same in every command, and how they become `Settings`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from aligner.settings import Settings

F = TypeVar("F", bound=Callable[..., Any])

_TEXT = (
    click.option("--source-lang", metavar="LANG", help="Language of the source (zh-CN, zh-TW, en-US, en-GB …); recognised if not given."),
    click.option("--target-lang", metavar="LANG", help="Language of the target; recognised if not given."),
    click.option("--segmented", is_flag=True, help="The input has one segment a line: keep the lines, empty ones too."),
    click.option("--encoding", metavar="NAME", help="Encoding of plain text input; recognised if not given."),
    click.option("--srx", type=click.Path(path_type=Path), metavar="FILE", help="SRX segmentation rules of your CAT tool."),
)
_MODEL = (
    click.option("--fast", is_flag=True, help="Dictionary evidence alone, no sentence encoder: quicker, less sure."),
    click.option("--encoder", type=click.Choice(["use", "labse"]), default="use", show_default=True, help="Sentence encoder."),
    click.option("--weights", type=click.Path(path_type=Path), metavar="FILE", help="Weights that `aligner train` made; default: those shipped."),
)
_TALK = (
    click.option("-q", "--quiet", is_flag=True, help="No progress and no remarks on standard error."),
    click.option("-v", "--verbose", is_flag=True, help="Say more on standard error."),
)


def text_options(command: F) -> F:
    """How the input is read and cut."""
    return _applied(_TEXT, command)


def model_options(command: F) -> F:
    """How the beads are found."""
    return _applied(_MODEL, command)


def talk_options(command: F) -> F:
    """How much is said on the way."""
    return _applied(_TALK, command)


def _applied(options: tuple[Callable[[Any], Any], ...], command: F) -> F:
    for option in reversed(options):
        command = option(command)
    return command


def settings_from(fast: bool = False, encoder: str = "use", **given: Any) -> Settings:
    """Settings from the options of the groups above; options that a command does not have keep their defaults."""
    known = {name: given[name] for name in ("source_lang", "target_lang", "segmented", "encoding", "srx", "weights", "glossary")
             if given.get(name) is not None}
    return Settings(encoder="none" if fast else encoder, **known)
