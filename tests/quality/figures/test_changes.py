"""By how much, from what, to what: which of them each language says of a figure."""

from collections.abc import Callable

import pytest

from aligner.model import TranslationUnit
from aligner.quality.check import Context
from aligner.quality.figures.agreeing import agreeing
from aligner.quality.figures.changes import Role, confused_change

Make = Callable[[str, str], TranslationUnit]


@pytest.mark.parametrize(
    ("zh", "en", "roles"),
    [
        ("由38%下降至21%。", "It fell by 38% to 21%.", ("from", "by")),
        ("降至21%。", "It fell by 21%.", ("to", "by")),
        ("減少約三分之一。", "It was cut to about one third.", ("by", "to")),
        ("将合同总价提高500万元。", "The price was raised from 5 million to 6 million.", ("by", "from")),
        ("由38%下降至21%。", "It fell from 38% to 21%.", None),
        ("减少一半。", "It was cut to one half.", None),
        ("下降21%。", "It took the fall to 21%.", None),
        ("最多减少21%。", "It was cut by up to 21%.", None),
        ("预期由6.8%降至4.1%。", "They had expected prices to rise by 6.8 percent, now they expect 4.1.", None),
        ("下降21%。", "It fell 21%.", None),
    ],
)
def test_roles(zh: str, en: str, roles: tuple[Role, Role] | None, unit: Make) -> None:
    found = [confused_change(pair) for pair in agreeing(unit(zh, en), Context("zh-CN", "en-US"))]
    assert [(one.chinese, one.english) for one in found if one] == ([roles] if roles else [])
