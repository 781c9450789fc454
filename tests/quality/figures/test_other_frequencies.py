"""A period for another period."""

import pytest

from aligner.quality.figures.other_frequencies import other_frequency


@pytest.mark.parametrize(
    ("zh", "en", "words"),
    [
        ("按周通报", "reported on a monthly basis", ("按周", "monthly")),
        ("每季度举行", "held annually", ("每季度", "annually")),
        ("每个月支付", "payable every week", ("每个月", "every week")),
        ("自5月起逐日公布", "published monthly from May", ("逐日", "monthly")),
        ("按周通报", "reported on a weekly basis", None),
        ("每年开会", "The monthly meeting is held every year", None),
        ("月租每年上升", "monthly rents rose", None),
        ("每七天检查", "checked daily", None),
        ("按年龄分组", "grouped monthly", None),
        ("每周二开会", "The monthly meeting", None),
        ("每天工作", "They work eight hours weekly", None),
    ],
)
def test_other_frequency(zh: str, en: str, words: tuple[str, str] | None) -> None:
    found = other_frequency(zh, en)
    assert (tuple(figure.text for figure in found) if found else None) == words
