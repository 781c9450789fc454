"""What the tests of evidence share: one encoder."""

from __future__ import annotations

import pytest

from aligner.evidence.encoders import encoder_named
from aligner.evidence.encoders.encoder import Encoder


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The default sentence encoder, loaded once."""
    found = encoder_named("use")
    assert found is not None
    return found
