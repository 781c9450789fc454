"""Texts that have but one stage each, and not the same."""

import pytest

from aligner.quality.turned.lone_stages import lone_stages


@pytest.mark.parametrize(
    ("zh", "en", "words"),
    [
        ("公司已作出处理。", "The Company will take action.", ("已", "will")),
        ("中方愿为谈判提供场所。", "China has hosted the talks.", ("愿", "has hosted")),
        ("公司拟聘用会计师。", "The company has found an accountant.", ("拟", "has found")),
        ("保险即将到期。", "The insurance had lapsed.", ("即将", "had lapsed")),
        ("尚未拥有的车型", "models they no longer owned", ("尚未", "no longer")),
        ("该部门不再隶属公司。", "The division is not yet part of the company.", ("不再", "not yet")),
    ],
)
def test_other_stages(zh: str, en: str, words: tuple[str, str]) -> None:
    assert [(zh[slice(*one.zh)], en[slice(*one.en)]) for one in lone_stages(zh, en)] == [words]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("公司已作出处理，将继续梳理。", "The Company will go on with its review."),
        ("公司已作出处理。", "The Company took action and will review it."),
        ("中方愿提供场所。", "China stands ready to host the talks and has made preparations."),
        ("没有人愿意倾听。", "No one has listened."),
        ("他还没结婚。", "He is no longer young and not yet married."),
    ],
)
def test_the_same_stage(zh: str, en: str) -> None:
    assert list(lone_stages(zh, en)) == []
