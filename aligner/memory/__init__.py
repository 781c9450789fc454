"""The translation memory: units of any bilingual file, stored once, searched, matched and exported.

`Memory` is the way in; `Filters` and `Labels` are what its methods take, `Imported` is what an import tells, `files_of`
finds the files of a folder that can be imported, `left_over_in` those of a batch that it passes over, and `write_tbx`
and `write_csv` write its terms.
"""

from __future__ import annotations

from aligner.memory.filters import Filters
from aligner.memory.gathering import files_of, left_over_in
from aligner.memory.importing import Imported, Labels
from aligner.memory.memory import Memory
from aligner.memory.term_files import write_csv, write_tbx

__all__ = ["Filters", "Imported", "Labels", "Memory", "files_of", "left_over_in", "write_csv", "write_tbx"]
