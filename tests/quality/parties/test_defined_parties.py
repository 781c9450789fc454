"""Parties by names that a contract defines, and others."""

import pytest

from aligner.quality.parties.defined_parties import defined_parties, undefined

KNOWN = defined_parties(
    [
        (
            "甲公司（以下简称“买方”）与乙公司（以下简称“卖方”）",
            'Company A (hereinafter the "Buyer") and Company B (hereinafter referred to as the "Seller")',
        ),
        ("丙公司（下称「担保方」）", "Company C (the “Surety”), the Contractor"),
    ]
)


def test_names_answer_each_other_in_their_order() -> None:
    assert KNOWN.english == {"买方": "Buyer", "卖方": "Seller", "担保方": "Surety"}
    assert {"Seller", "Contractor"} <= KNOWN.named


def test_a_name_defined_twice_and_otherwise_is_left_out() -> None:
    pairs = [("甲（以下称“甲方”）", 'A (hereinafter "Party A")'), ("乙（以下称“甲方”）", 'B (hereinafter "Lessor")')]
    assert defined_parties(pairs).english == {}


@pytest.mark.parametrize(
    ("chinese", "english", "chinese_source", "name"),
    [
        ("卖方保证", "The Supplier warrants", True, "Supplier"),
        ("卖方保证所供设备", "The Supplier warrants the equipment", True, "Supplier"),
        ("卖方保证", "The Seller warrants", True, None),
        ("卖方的供应商", "its Supplier, or the Supplier", True, None),
        ("卖方保证", "The Contractor warrants", True, None),
        ("卖方保证", "suppliers warrant", True, None),
        ("承包人交货", "The Seller delivers", False, "承包人"),
        ("卖方交货", "The Seller delivers", False, None),
        ("承包人交货", "The Seller has it delivered by the contractor", False, None),
    ],
)
def test_undefined(chinese: str, english: str, chinese_source: bool, name: str | None) -> None:
    target = english if chinese_source else chinese
    found = undefined(chinese, english, KNOWN, chinese_source)
    assert (found and target[slice(*found.target)]) == name
