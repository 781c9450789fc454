"""What is still to come as a plain past."""

import pytest

from aligner.quality.turned.plain_pasts import future_as_past


@pytest.mark.parametrize(
    ("zh", "en", "words"),
    [
        ("工作将于三月启动。", "Work began in March.", ("将于三月启动", "began")),
        ("展覽將於五月開幕。", "The exhibition opened in May.", ("將於五月開幕", "opened")),
        ("该法将于2024年生效。", "The law came into force in 2024.", ("将于2024年生效", "came into force")),
        ("双方将签署协议。", "The two sides signed an agreement.", ("将签署", "signed")),
        ("试验将于三月开始。", "The trial started in March and will end in May.", ("将于三月开始", "started")),
    ],
)
def test_past(zh: str, en: str, words: tuple[str, str]) -> None:
    found = future_as_past(zh, en)
    assert found is not None
    assert (zh[slice(*found.zh)], en[slice(*found.en)]) == words


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("展览将于五月开幕。", "The exhibition will open in May."),
        ("展览已于五月开幕。", "The exhibition opened in May."),
        ("展览将于五月开幕。", "The exhibition, opened to members in April, is public from May."),
        ("双方将签署协议。", "The agreement signed in May remains in force."),
        ("他说展览将于五月开幕。", "The exhibition opened in May, as he had said."),
        ("展览将于五月开幕。", "The talks ended in May."),
    ],
)
def test_not_past(zh: str, en: str) -> None:
    assert future_as_past(zh, en) is None
