"""How fast the checks are, in units a second: `python tests/bench/bench_checks.py [UNITS]`."""

from __future__ import annotations

import os
import sys
from itertools import cycle, islice
from time import process_time

from aligner.model import Bead, Header, TranslationUnit
from aligner.quality.check import BatchCheck, Context
from aligner.quality.checks import CHECKS
from aligner.quality.running import run_checks

PAIRS = (
    (
        "第三条　缔约国应当采取必要措施，确保本公约自2021年5月1日起在其境内实施，并于每年三月底以前提交报告。",
        "Article 3 States Parties shall take the measures necessary to ensure that this Convention is implemented in "
        "their territory from 1 May 2021, and shall submit a report by the end of March every year.",
    ),
    (
        "全县今年新增就业一百二十万人，同比增长百分之三点五，其中城镇占“七成”以上（详见附表）。",
        "The county created 12 million jobs this year, up 3.5 percent, more than 70% of them in towns (see the table).",
    ),
    (
        "据《地方日报》报道，码头扩建工程耗资2.4亿元，两家公司没有参与投标。",
        "According to the Local Daily, the extension of the quay cost 240 million yuan; two firms did not bid.",
    ),
    ("“谢谢，”他说，“我们改日再谈。”", '"Thank you," he said, "let us talk  another day."'),
    ("请访问 https://example.org/a?b=1 或致函 post@example.org。", "See https://example.org/a or write to us."),
)


def units_of(count: int) -> list[TranslationUnit]:
    """Sentences of a usual length, no two units alike."""
    units = []
    for number, (source, target) in enumerate(islice(cycle(PAIRS), count)):
        source, target = f"{source}第{number}号。", f"{target} No. {number}."
        bead = Bead(range(number, number + 1), range(number, number + 1))
        units.append(TranslationUnit(bead, (source,), (target,), source, target))
    return units


def main(count: int) -> None:
    """Run all checks together, then each alone, in this one process."""
    os.environ["ALIGNER_THREADS"] = "1"
    units, header = units_of(count), Header("a", "b", "zh-CN", "en-US")
    list(run_checks(units[:100], header))  # what is loaded once
    start = process_time()
    found = sum(len(unit.issues) for unit in run_checks(units, header))
    spent = process_time() - start
    print(f"{count} units, {found} issues: {spent:.1f} s of one processor, {count / spent:,.0f} units a second")
    context = Context(header.source_lang, header.target_lang)
    shares = []
    for check in CHECKS:
        start = process_time()
        ready = check.prepare(units, context) if isinstance(check, BatchCheck) else check
        for unit in units:
            list(ready.check(unit, context))
        shares.append((process_time() - start, check.id))
    for spent, name in sorted(shares, reverse=True):
        print(f"{spent:7.2f} s  {name}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
