"""Sentence aligner for Chinese and English.

    from aligner import align, write

    alignment = align("original.docx", "rendering.docx")
    write("memory.tmx", alignment)

Names are loaded when they are first asked for, so that `import aligner` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aligner.checking import check
    from aligner.errors import UserError
    from aligner.exporting import write
    from aligner.merging import merge
    from aligner.model import (
        Alignment,
        Bead,
        Bitext,
        Document,
        Furniture,
        Header,
        Issue,
        Paragraph,
        ParallelDocument,
        Segment,
        SegmentedDocument,
        TranslationUnit,
    )
    from aligner.pipeline import align
    from aligner.reading import read
    from aligner.settings import Settings

    __version__: str

__all__ = [
    "Alignment",
    "Bead",
    "Bitext",
    "Document",
    "Furniture",
    "Header",
    "Issue",
    "Paragraph",
    "ParallelDocument",
    "Segment",
    "SegmentedDocument",
    "Settings",
    "TranslationUnit",
    "UserError",
    "__version__",
    "align",
    "check",
    "merge",
    "read",
    "write",
]

_HOMES = {
    "align": "pipeline",
    "check": "checking",
    "merge": "merging",
    "read": "reading",
    "write": "exporting",
    "Settings": "settings",
    "UserError": "errors",
}
"""Public name → the module it lives in, where that is not `model`."""


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        value: Any = version("duizhao")
    elif name in __all__:
        value = getattr(import_module(f"aligner.{_HOMES.get(name, 'model')}"), name)
    else:
        raise AttributeError(f"module 'aligner' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
