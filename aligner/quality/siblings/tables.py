"""The families of all tables, made where the first text asks for them.

One look at a text finds what any check wants.
"""

from __future__ import annotations

import functools

from aligner.quality.siblings import (
    accounting_terms,
    action_terms,
    arbitration_bodies,
    arts_terms,
    attitude_terms,
    building_terms,
    business_terms,
    care_terms,
    chinese_bodies,
    clinical_terms,
    company_bodies,
    court_terms,
    crime_terms,
    dealing_terms,
    degree_terms,
    device_terms,
    diplomatic_terms,
    disease_terms,
    economy_terms,
    energy_terms,
    engineering_terms,
    everyday_terms,
    finance_terms,
    hong_kong_bodies,
    international_bodies,
    kind_terms,
    labour_terms,
    land_terms,
    legal_terms,
    machine_terms,
    measure_terms,
    medical_terms,
    natural_terms,
    office_terms,
    opposites,
    parties,
    period_terms,
    progress_terms,
    public_terms,
    resource_terms,
    rights_terms,
    science_terms,
    securities_terms,
    shipping_terms,
    social_terms,
    space_terms,
    state_terms,
    substance_terms,
    technical_terms,
    traffic_terms,
    universities,
    university_terms,
)
from aligner.quality.siblings.family import Families

_BODIES = (international_bodies, chinese_bodies, hong_kong_bodies, company_bodies, arbitration_bodies, universities)
_TERMS = (
    *(diplomatic_terms, legal_terms, business_terms, medical_terms, technical_terms, opposites),
    *(everyday_terms, social_terms, public_terms, university_terms, crime_terms, finance_terms),
    *(device_terms, natural_terms, action_terms, securities_terms, engineering_terms),
    *(disease_terms, resource_terms, building_terms),
    *(court_terms, shipping_terms, accounting_terms, measure_terms, degree_terms),
    *(clinical_terms, substance_terms, space_terms, period_terms, kind_terms, attitude_terms),
    *(labour_terms, energy_terms, progress_terms, state_terms, economy_terms, rights_terms),
    *(traffic_terms, machine_terms, arts_terms, care_terms, office_terms),
    *(science_terms, land_terms, dealing_terms),
)
_PARTIES = (parties,)
BODIES = range(len(_BODIES))
"""Bodies, and the offices of those who head them."""
TERMS = range(BODIES.stop, BODIES.stop + len(_TERMS))
"""Terms of one field, and opposites."""
PARTIES = range(TERMS.stop, TERMS.stop + len(_PARTIES))
"""Parties to a contract, a tender, a case."""


@functools.lru_cache(maxsize=1)
def families() -> Families:
    """All of them."""
    return Families(table.TABLE for table in (*_BODIES, *_TERMS, *_PARTIES))
