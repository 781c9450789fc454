"""What one side of talks does towards the other."""

import pytest

from aligner.quality.parties.delegations import exchanged_sides


@pytest.mark.parametrize(
    ("chinese", "english", "found"),
    [
        ("中方欢迎智方的立场。", "The Chilean side welcomed China's position.", ("中方", "Chilean")),
        ("俄方高度赞赏中方倡议。", "China highly commended Russia's initiative.", ("俄方", "China")),
        ("会谈持续两小时。秘方承认一个中国。", "The talks took two hours.", None),
        ("中方感谢智方。", "The Chinese side thanked Chile.", None),
        ("中方感谢智方。", "The Chilean side was thanked by China.", None),
        ("中方感谢智方。", "The Chilean side stressed its thanks to China.", None),
        ("中方欢迎智方。智方欢迎中方。", "The Chilean side welcomed China. China welcomed Chile.", None),
        ("双方欢迎该立场。", "The two sides welcomed the position.", None),
        # Only one is named: that is a matter of places.
        ("中方重申其立场。", "The Chilean side reaffirmed its position.", None),
    ],
)
def test_sides(chinese: str, english: str, found: tuple[str, str] | None) -> None:
    spans = exchanged_sides(chinese, english)
    assert (spans and (chinese[slice(*spans[0])], english[slice(*spans[1])])) == found
