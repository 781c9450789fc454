"""`aligner review`: the review editor in the browser."""

from __future__ import annotations

import sys
import threading
import webbrowser
from pathlib import Path
from typing import Any

import click

from aligner.cli.exits import Exit
from aligner.cli.options import model_options, rule_options, settings_from, talk_options
from aligner.cli.talk import Talk


@click.command("review")
@click.argument("path", type=click.Path(path_type=Path, readable=False))
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="Where to listen.  [default: any free port]"
)
@click.option("--no-browser", is_flag=True, help="Print the address, and open no browser.")
@model_options
@rule_options
@talk_options
def command(path: Path, port: int, no_browser: bool, quiet: bool, verbose: bool, **given: Any) -> int:
    """Put an alignment right in the browser: PATH is a .json that aligner wrote, or the folder of a batch.

    The address is printed as one line on standard output. Every change is kept at once in NAME.review beside NAME.json,
    which follows within a second. Ctrl+C ends the server; the next time you go on where you stopped.
    """
    from aligner.review.serving import serve
    from aligner.stated import checked

    talk = Talk(quiet, verbose)
    settings = checked(settings_from(**given))

    def ready(address: str) -> None:
        if sys.stdout is not None:
            print(address, flush=True)
        if not no_browser:
            # Beside: a browser in the terminal would keep us until it ends.
            threading.Thread(target=show, args=(address,), daemon=True).start()

    def show(address: str) -> None:
        if not webbrowser.open(address):
            talk.say("no browser could be opened; open the address yourself")

    serve(path, settings, port, ready)
    return Exit.DONE
