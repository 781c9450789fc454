"""The translation memory: units of any bilingual file, stored once, searched, matched and exported.

`Memory` is the way in; `Filters` and `Labels` are what its methods take, `write_tbx` and `write_csv` write its terms.
"""

from __future__ import annotations

from aligner.memory.filters import Filters
from aligner.memory.importing import Labels
from aligner.memory.memory import Memory
from aligner.memory.term_files import write_csv, write_tbx

__all__ = ["Filters", "Labels", "Memory", "write_csv", "write_tbx"]
