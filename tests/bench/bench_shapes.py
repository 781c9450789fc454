"""How time grows with length, for texts of odd shapes: `python tests/bench/bench_shapes.py [SHAPE …]`.

Each shape is aligned and checked without an encoder at n and at 2n; what is linear takes twice as long.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time

from aligner.checking import with_issues
from aligner.pipeline import align_documents
from aligner.settings import Settings
from aligner.units import units_of

HAN = "公约缔约国应当采取必要措施保护海洋环境促进合作发展贸易投资教育文化卫生交通能源信息技术管理制度标准检查报告会议"
ENGLISH = (
    "parties shall take measures to protect the marine environment and promote trade investment education culture "
    "health transport energy information technology management standards inspection reports of meetings"
).split()

Texts = tuple[str, str]


def _zh(dice: random.Random, count: int) -> str:
    return "".join(dice.choices(HAN, k=count))


def _en(dice: random.Random, count: int) -> str:
    return " ".join(dice.choices(ENGLISH, k=count))


def _paragraph(n: int, dice: random.Random) -> Texts:
    chinese = "".join(f"{_zh(dice, 20)}第{k}号。" for k in range(n))
    return chinese, "  ".join(f"{_en(dice, 12).capitalize()} No. {k}." for k in range(n))


def _lines(n: int, dice: random.Random) -> Texts:
    chinese = "\n".join(f"第{k}项：{_zh(dice, 6)}" for k in range(n))
    return chinese, "\n".join(f"Item {k}: {_en(dice, 4)}" for k in range(n))


def _items(n: int, dice: random.Random) -> Texts:
    chinese = "各方提供：" + "、".join(_zh(dice, 3) for _ in range(n)) + "。"
    return chinese, "The parties provide " + ", ".join(_en(dice, 2) for _ in range(n)) + " and others."


def _table(n: int, dice: random.Random) -> Texts:
    chinese = "\n".join(f"{k}\t{_zh(dice, 2)}\t{dice.randrange(9999)}" for k in range(n))
    return chinese, "\n".join(f"{k}\t{_en(dice, 1)}\t{dice.randrange(9999)}" for k in range(n))


def _numbers(n: int, dice: random.Random) -> Texts:
    figures = [str(dice.randrange(99999)) for _ in range(n)]
    return "数据为" + "、".join(figures) + "。", "The data are " + ", ".join(figures) + "."


def _within(chinese: str, english: str, tail: str = "") -> Callable[[int, random.Random], Texts]:
    """One sentence with something in it n times."""
    return lambda n, _: (f"协定{chinese * n}附件{tail * n}。", f"Agreement {english * n}annex{tail * n}.")


SHAPES: dict[str, tuple[int, Callable[[int, random.Random], Texts]]] = {
    "one paragraph": (500, _paragraph),
    "lines": (1_000, _lines),
    "equal lines": (1_000, lambda n, _: ("协定\n" * n, "Agreement\n" * n)),
    "items": (2_500, _items),
    "table": (500, _table),
    "numbers": (5_000, _numbers),
    "no stop": (80_000, lambda n, _: ("海洋环境保护合作" * (n // 8), "marine environment cooperation " * (n // 8))),
    "brackets": (20_000, _within("（", "(", ")")),
    "quotes": (20_000, _within("“", '"', "”")),
    "dots": (20_000, _within(". ", ". ")),
    "digits": (50_000, _within("7", "7")),
    "letters": (50_000, _within("a", "a")),
    "capitals": (20_000, _within("A-", "A-")),
    "spaces": (50_000, _within(" ", " ")),
    "address": (12_000, _within("http://a.b/", "a.b/")),
    "unlisted": (50_000, lambda n, _: ("孑" * n, "Agreement " * n)),
}
"""The smaller n of each shape, and its two texts."""


def seconds(texts: Texts) -> float:
    """Seconds of one processor from the files to the issues."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("text.zh.txt", "text.en.txt")]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, "utf-8")
        start = process_time()
        settings = Settings(encoder="none")
        header, alignment = align_documents(*paths, settings)
        list(with_issues(header, tuple(units_of(alignment)), settings))
        return process_time() - start


def main(names: list[str]) -> None:
    """Print seconds at n and 2n, and their ratio."""
    os.environ["ALIGNER_THREADS"] = "1"
    dice = random.Random(1)
    seconds(_paragraph(20, dice))  # what is loaded once
    print(f"{'shape':14} {'n':>7} {'at n':>8} {'at 2n':>8} {'ratio':>6}")
    for name in names or SHAPES:
        n, texts = SHAPES[name]
        once, twice = (seconds(texts(count, dice)) for count in (n, 2 * n))
        print(f"{name:14} {n:7,} {once:6.2f} s {twice:6.2f} s {twice / once:6.1f}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
