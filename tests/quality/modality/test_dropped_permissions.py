"""A permission that is gone."""

import pytest

from aligner.quality.modality.dropped_permissions import dropped_permissions


@pytest.mark.parametrize(
    ("zh", "en", "stated"),
    [
        ("委员会每月审查数据，并决定终止试验。", "The committee may recommend that the trial be stopped.", "决定"),
        ("承租人續租一年。", "The tenant may renew the lease for one year.", "續租"),
        ("董事会要求补充文件。", "The Board may require additional documents.", "要求"),
    ],
)
def test_dropped(zh: str, en: str, stated: str) -> None:
    assert [zh[one.start : one.end] for one, _ in dropped_permissions(zh, en)] == [stated]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("承租人可续租一年。", "The tenant may renew the lease for one year."),
        ("承租人应续租一年。", "The tenant may renew the lease for one year."),
        ("如有需要，承租人续租一年。", "The tenant may renew the lease for one year, if need be."),
        ("作业只能由具备资质的电工进行。", "Only qualified electricians may carry out the work."),
        ("续租照此办理。", "You may renew on the same terms."),
        ("双方商定的其他领域。", "such other areas as the Parties may agree"),
        ("停留以三日为限。", "No stay may exceed three days."),
        ("他们很危险。", "They may be at risk."),
    ],
)
def test_not_dropped(zh: str, en: str) -> None:
    assert list(dropped_permissions(zh, en)) == []
