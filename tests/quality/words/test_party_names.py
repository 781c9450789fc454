"""Names of the parties to a contract."""

from __future__ import annotations

import re

import pytest

from aligner.quality.words.party_names import ROLES, role


@pytest.mark.parametrize("chinese", ROLES)
def test_a_role_is_found_by_its_singular_and_its_plural(chinese: str) -> None:
    zh, en = role(chinese)
    assert zh == chinese
    for name in ROLES[chinese].split("|"):
        word = re.sub(r"\[(.).\]", r"\1", name)
        assert re.fullmatch(en, word)
        assert re.fullmatch(en, word + "s")


def test_a_role_may_have_a_further_chinese_name() -> None:
    zh, _ = role("买方", "购方")
    assert [name for name in ("买方", "购方", "卖方") if re.fullmatch(zh, name)] == ["买方", "购方"]
