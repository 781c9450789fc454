"""Every choice a user can make that changes a result, in one frozen place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """What can change a result. The defaults suit a translator who sets nothing."""

    source_lang: str | None = None
    """BCP 47 of the source; None: recognised from the text."""
    target_lang: str | None = None
    """BCP 47 of the target; None: recognised from the text."""
    segmented: bool = False
    """The input has one segment a line; the lines are kept, empty ones too."""
    encoder: str = "use"
    """Sentence encoder by name: "use", "labse", or "none" for dictionary evidence alone (`--fast`)."""
    srx: Path | None = None
    """SRX 2.0 segmentation rules of the user's CAT tool; None: the built-in rules."""
    glossary: Path | None = None
    """Terms (TBX, XLSX or CSV) that the checks hold the translation to; None: none."""
    checks: Path | None = None
    """Which checks run and how grave they are (TOML); None: the default preset."""
    accepted: tuple[Path, ...] = ()
    """Files of earlier runs in which issues are marked as accepted; these stay so."""
    weights: Path | None = None
    """Weights of the bead model as `aligner train` writes them; None: the shipped ones."""
    encoding: str | None = None
    """Encoding of plain text input; None: recognised."""
