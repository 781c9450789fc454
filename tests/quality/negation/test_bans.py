"""What one text forbids and the other allows."""

import pytest

from aligner.quality.negation.bans import lifted_bans


@pytest.mark.parametrize(
    ("chinese", "english", "language"),
    [
        ("展厅内禁止使用自拍杆。", "Selfie sticks are permitted in the galleries.", "zh"),
        ("展廳內禁止使用自拍杆。", "Selfie sticks may be used in the galleries.", "zh"),
        ("馆内禁止饮食，请勿携带宠物。", "Food and drink are allowed; please do not bring pets.", "zh"),
        ("谢绝携带宠物。", "You are welcome to bring your pets.", "zh"),
        ("也允许使用闪光灯和三脚架。", "Flash and tripods are prohibited.", "en"),
        ("使用者可將本軟體用於商業用途。", "The software must not be used for commercial purposes.", "en"),
    ],
)
def test_lifted(chinese: str, english: str, language: str) -> None:
    assert [found.language for found in lifted_bans(chinese, english)] == [language]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("展厅内禁止使用自拍杆。", "Selfie sticks are not permitted in the galleries."),
        ("展厅内禁止使用自拍杆。", "No selfie sticks are permitted in the galleries."),
        ("未经许可禁止拍照。", "Photography is allowed only with permission."),
        (
            "禁止在保护区内采矿，但科研活动可以进行。",
            "Mining is prohibited in the reserve, though research is allowed.",
        ),
        ("仅会员可以拍照。", "Photography is prohibited for visitors."),
        ("禁止令可以上诉。", "An injunction may be appealed against."),
        ("", ""),
    ],
)
def test_not_lifted(chinese: str, english: str) -> None:
    assert not list(lifted_bans(chinese, english))
