"""`aligner memory`: the translation memory, one thin file a command."""

from __future__ import annotations

import click

from aligner.cli.lazy import LazyGroup

MODULES = {
    "import": "importing",
    "search": "search",
    "concordance": "concordance",
    "pretranslate": "pretranslate",
    "analyse": "analyse",
    "terms": "terms",
    "export": "export",
    "remove": "remove",
    "stats": "stats",
}
"""Every command and the module of this folder that it is in (`import` is a word of Python's own)."""


@click.group(
    "memory",
    cls=LazyGroup,
    modules={name: f"aligner.cli.memory.{module}" for name, module in MODULES.items()},
    no_args_is_help=False,
)
def command() -> None:
    """Keep what was translated in a translation memory: search it, and translate new documents with it.

    The memory is one file. --memory names it, or the environment variable ALIGNER_MEMORY; without either it is
    default.memory in your data folder (`aligner memory stats` says where).
    """
