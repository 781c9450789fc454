"""The families of all tables, made where the first text asks for them."""

from __future__ import annotations

import functools

from aligner.quality.siblings import (
    business_terms,
    chinese_bodies,
    company_bodies,
    diplomatic_terms,
    hong_kong_bodies,
    international_bodies,
    legal_terms,
    opposites,
    parties,
)
from aligner.quality.siblings.family import Families


@functools.lru_cache(maxsize=1)
def bodies() -> Families:
    """Bodies, and the offices of those who head them."""
    tables = (international_bodies, chinese_bodies, hong_kong_bodies, company_bodies)
    return Families(table.TABLE for table in tables)


@functools.lru_cache(maxsize=1)
def roles() -> Families:
    """Parties to a contract, a tender, a case."""
    return Families((parties.TABLE,))


@functools.lru_cache(maxsize=1)
def terms() -> Families:
    """Terms of one field, and opposites."""
    return Families(table.TABLE for table in (diplomatic_terms, legal_terms, business_terms, opposites))
