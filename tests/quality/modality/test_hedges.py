"""Hedges on one side only."""

import pytest

from aligner.quality.modality.hedges import unhedged


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("利率可能上升。", "Interest rates shall rise.", ("可能", "shall")),
        ("業務可能受匯率波動影響。", "The business will be affected by exchange rates.", ("可能", "will")),
        ("融资成本或会上升。", "Finance costs will rise.", ("或会", "will")),
        ("本藥可能令視力模糊。", "This medicine will blur your vision.", ("可能", "will")),
        ("双方将继续合作。", "The two sides may continue to cooperate.", ("将", "may")),
        ("双方力争年内签署协议。", "The two sides will sign the agreement this year.", ("力争", "will")),
        ("报告预计今年公布。", "The report will be published this year.", ("预计", "will")),
        ("政府拟在该区兴建医院。", "The Government will build a hospital there.", ("拟", "will")),
        ("租約可被終止。", "The tenancy will be terminated.", ("可", "will")),
        ("新法會影響貿易。", "The new law might affect trade.", ("會", "might")),
    ],
)
def test_turned(chinese: str, english: str, words: tuple[str, str]) -> None:
    ((one, two),) = unhedged(chinese, english)
    assert (chinese[one.start : one.end], english[two.start : two.end]) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("利率可能上升。", "Interest rates may rise."),
        ("双方力争年内签署协议。", "The two sides will endeavour to sign the agreement this year."),
        ("利率可能上升。", "Interest rates are expected to rise."),
        ("利率不可能上升。", "Interest rates will never rise."),
        ("双方将继续合作。", "The two sides will continue to cooperate."),
        ("他担心收入会下降。", "He fears that his income may drop."),
        ("委員會得視需求增減班次。", "The Commission may increase the number of trains."),
        ("双方将继续合作。", "Others may wait, but the two sides will continue to cooperate."),
        ("政府计划兴建医院。", "The Government intends to build a hospital, which will be public."),
        ("该中心可提供服务。", "The centre will provide services."),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert list(unhedged(chinese, english)) == []
