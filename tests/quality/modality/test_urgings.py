"""What is encouraged or demanded, forbidden or held back."""

import pytest

from aligner.quality.modality.urgings import turned_urgings


@pytest.mark.parametrize(
    ("zh", "en", "kinds"),
    [
        (
            "双方鼓励企业保护环境。",
            "The two sides require companies to protect the environment.",
            ("invitation", "duty"),
        ),
        ("國家支持學校保護環境。", "Schools must protect the environment.", ("invitation", "duty")),
        (
            "鼓励企业保护环境，并保证其权益。",
            "It requires companies to protect the environment and guarantees their rights.",
            ("invitation", "duty"),
        ),
        ("要求企业保护环境。", "It encourages companies to protect the environment.", ("duty", "invitation")),
        (
            "禁止在保护区从事破坏植被的活动。",
            "Activities that damage vegetation are restricted in the reserve.",
            ("ban", "restriction"),
        ),
        ("嚴禁在場內吸煙。", "Smoking is discouraged in the venue.", ("ban", "restriction")),
    ],
)
def test_turned(zh: str, en: str, kinds: tuple[str, str]) -> None:
    assert [(one.kind, two.kind) for one, two in turned_urgings(zh, en)] == [kinds]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("双方鼓励企业保护环境。", "Companies are encouraged to protect the environment."),
        ("鼓励企业创新，并要求企业保护环境。", "It requires companies to protect the environment."),
        ("要求企业保护环境。", "Companies are urged to protect the environment."),
        ("禁止在场内吸烟。", "Smoking is not allowed, and access is restricted."),
        ("限制使用，禁止外借。", "Use and lending are restricted."),
        ("", ""),
    ],
)
def test_not_turned(zh: str, en: str) -> None:
    assert not list(turned_urgings(zh, en))
