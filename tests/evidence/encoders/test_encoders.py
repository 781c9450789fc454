"""Encoders by name."""

from __future__ import annotations

import pytest

from aligner.errors import UserError
from aligner.evidence.encoders import ENCODERS, encoder_named


@pytest.mark.parametrize("name", [name for name in ENCODERS if name != "none"])
def test_named(name: str) -> None:
    found = encoder_named(name)
    assert found is not None
    assert found.name == name
    assert encoder_named(name) is found


def test_none_is_no_encoder() -> None:
    assert encoder_named("none") is None


@pytest.mark.parametrize("name", ["", "USE", "laser"])
def test_an_unknown_name_lists_the_known(name: str) -> None:
    with pytest.raises(UserError, match="unknown sentence encoder") as caught:
        encoder_named(name)
    assert all(known in caught.value.remedy for known in ENCODERS)
