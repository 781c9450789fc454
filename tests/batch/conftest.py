"""A folder of documents in every shape that a batch pairs, and one in which two texts are on one subject only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aligner.batch import Batch, Result
from aligner.settings import Settings

FAST = Settings(encoder="none")

MARKET = (
    """夜市管理办法
夜市每天18时开市，24时收市。
摊主应当持有食品经营许可证。
每个摊位面积不得超过6平方米。
摊主收市后须在30分钟内清扫场地。
违反本办法的，处500元以下罚款。
""",
    """Night Market Rules
The night market opens at 18:00 and closes at 24:00 every day.
Stall keepers shall hold a food business licence.
No stall shall be larger than 6 square metres.
Stall keepers have to clean the ground within 30 minutes after closing.
Breaches of these rules are fined up to 500 yuan.
""",
)
BRIDGE = (
    """青石桥修缮公告
青石桥建于1786年，全长82米，有七个桥孔。
今年5月的洪水冲毁了两个桥墩。
修缮工程将于9月10日开工，预计工期八个月。
施工期间行人可乘免费渡船过河。
渡船每15分钟一班，早6点至晚10点运行。
工程费用由县政府和文物基金会共同承担。
""",
    """Notice on the Repair of Qingshi Bridge
Qingshi Bridge was built in 1786; it is 82 metres long and has seven arches.
The floods of May this year destroyed two of its piers.
The repairs will begin on 10 September and are expected to take eight months.
During the works people on foot may cross the river by a free ferry.
The ferry runs every 15 minutes from 6 a.m. to 10 p.m.
The county government and the heritage foundation will share the cost.
""",
)
# Two statements on one subject that do not render each other.
SMOKING = (
    """卫生部门关于公共场所控烟的声明
本市自明年1月1日起在所有餐馆、办公楼和车站全面禁烟。
调查显示，成年人吸烟率已从28%降至21%，青少年吸烟率仍在上升。
我们将增派两百名监督员，并开通投诉热线。
戒烟门诊的费用将纳入医疗保险。
希望市民互相提醒，共同维护无烟环境。
""",
    """Statement of the Restaurant Owners on Smoking in Public Places
Many of our members have invested heavily in separate smoking rooms since 2015.
A ban without a period of transition would cost the trade an estimated 4,000 jobs.
We ask the city to let guests decide for themselves where they want to sit.
In other towns a label at the door has proved to be enough.
Our association is ready to talk with the authorities at any time.
""",
)


def glued(texts: tuple[str, str]) -> str:
    """Both languages line under line."""
    return "\n".join(f"{c}\n{e}" for c, e in zip(*(text.splitlines() for text in texts), strict=True))


@pytest.fixture
def put(tmp_path: Path) -> Callable[..., Path]:
    """`put({"a.zh.txt": text or bytes, …})`: a folder with these files."""

    def write(files: dict[str, str | bytes], folder: str = "docs") -> Path:
        for name, content in files.items():
            path = tmp_path / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return tmp_path / folder

    return write


@pytest.fixture
def batch(tmp_path: Path) -> Callable[..., dict[str, Result]]:
    """`batch(folder, settings=…, …)`: runs it without the encoder; the results by name."""

    def run(folder: Path, output: Path | None = None, settings: Settings = FAST, **more: Any) -> dict[str, Result]:
        results = Batch(folder, output or tmp_path / "out", settings, **more).run()
        return {result.name: result for result in results}

    return run


@pytest.fixture
def texts() -> dict[str, tuple[str, str]]:
    """The texts by name, Chinese and English."""
    return {"market": MARKET, "bridge": BRIDGE, "smoking": SMOKING, "glued": (glued(MARKET), glued(BRIDGE))}
