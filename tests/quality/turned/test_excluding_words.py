"""Words that leave no room for each other, and what may make them agree after all."""

import pytest

from aligner.quality.turned.excluding_words import excluding_words


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("三人共計支付九百元。", "Each paid 900 yuan."),
        ("各自支付三百元。", "They paid 300 yuan altogether."),
        ("工程本月内完成。", "The works will be finished next month."),
        ("他比我矮，少三公斤。", "He weighs three times less."),
        ("油价暴涨。", "Oil prices barely rose."),
        ("直到投诉后才处理。", "It was dealt with before the complaint."),
    ],
)
def test_excluding(zh: str, en: str) -> None:
    assert len(list(excluding_words(zh, en))) == 1


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("三人共計支付九百元。", "The three paid 900 yuan in total, each of them a third."),
        ("各自支付三百元，共九百元。", "They paid 900 yuan altogether."),
        ("三年内完成。", "It will be finished next year."),
        ("产量是去年的三倍，多一万吨。", "Output was three times higher, 10,000 tonnes more."),
        ("油价略涨，随后暴涨。", "Oil prices barely rose at first."),
        ("直到投诉后才处理。", "It was not dealt with before the complaint."),
    ],
)
def test_agreeing(zh: str, en: str) -> None:
    assert list(excluding_words(zh, en)) == []
