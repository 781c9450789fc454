"""Where an output may go: into a folder that is there, and in no input's place. Asked before any work is done."""

from __future__ import annotations

import os
from collections.abc import Iterable

from aligner.errors import UserError
from aligner.exporting import Export
from aligner.formats.output import is_stream
from aligner.formats.tmx.files import is_volume_path


def require_folder(path: str) -> None:
    """Raises UserError where an output's folder is missing or it is a folder itself: before work is done in vain."""
    if is_stream(path):
        return
    if os.path.isdir(path):
        raise UserError("is a folder, not a file", path, "name the file to write")
    folder = os.path.dirname(path) or os.curdir
    if not os.path.isdir(folder):
        what = "part of the path is a file, not a folder" if os.path.exists(folder) else "the folder does not exist"
        raise UserError(what, path, "create it first, or write elsewhere")


def require_inputs_kept(exports: Iterable[Export], inputs: Iterable[str]) -> None:
    """Raises UserError where an output would take the place of an input."""
    kept = [path for path in inputs if os.path.isfile(path)]
    for export in exports:
        for place in (export.path, export.doubtful_path):
            if place is not None and os.path.isfile(place) and any(os.path.samefile(place, path) for path in kept):
                raise UserError("this output is the input itself", place, "write to another file")
            if place is not None and export.is_memory and any(is_volume_path(path, place) for path in kept):
                raise UserError("the input is a volume of this output", place, "write to another file")
