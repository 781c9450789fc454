"""What is denied in favour of another, and stated beside it."""

import pytest

from aligner.quality.negation.replacing import stated_beside


@pytest.mark.parametrize(
    ("zh", "en", "denies"),
    [
        ("关键不在于速度，而在于质量。", "The key is speed and quality.", "不在于"),
        ("問題並非在於價格，而是在於服務。", "The problem is price and service.", "並非在於"),
        ("发展不靠资源，而靠创新。", "Development relies on both resources and innovation.", "不靠"),
    ],
)
def test_stated(zh: str, en: str, denies: str) -> None:
    found = stated_beside(zh, en)
    assert found is not None
    assert zh[slice(*found)] == denies


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("关键不在于速度，而在于质量。", "The key is quality rather than speed and price."),
        ("关键不在于速度，而在于质量。", "The key lies in quality."),
        ("他们不是不愿交，而是没有地方交。", "They would gladly pay and had nowhere to do so."),
        ("理由并非不会用，而是顾客忌讳。", "They knew how to use it, and customers objected."),
    ],
)
def test_not_stated(zh: str, en: str) -> None:
    assert stated_beside(zh, en) is None
