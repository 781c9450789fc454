"""How fast a translation memory is, and how much it needs: `python tests/bench/bench_memory.py [UNITS] [FOLDER]`.

The units are made up from clauses, names and numbers, the same ones every time: near matches of every degree exist, the
commonest words stand in a third of all units, and rare names give the vocabulary its long tail. Prints figures and
judges none of them.
"""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

SUBJECTS = [
    ("缔约双方", "the Contracting Parties"),
    ("各成员国", "the Member States"),
    ("主管机关", "the competent authority"),
    ("供货商", "the supplier"),
    ("项目办公室", "the project office"),
    ("秘书处", "the Secretariat"),
    ("申请人", "the applicant"),
    ("董事会", "the board of directors"),
    ("联合委员会", "the joint committee"),
    ("承包商", "the contractor"),
    ("检验机构", "the inspection body"),
    ("港口当局", "the port authority"),
    ("当地政府", "the local government"),
    ("技术小组", "the technical group"),
    ("监事会", "the supervisory board"),
    ("用户", "the user"),
    ("保险人", "the insurer"),
    ("出租人", "the lessor"),
    ("仲裁庭", "the arbitral tribunal"),
    ("大学", "the university"),
    ("研究所", "the research institute"),
    ("铁路公司", "the railway company"),
]
VERBS = [
    ("应当审查", "shall examine"),
    ("可以修改", "may amend"),
    ("已经批准", "has approved"),
    ("必须公布", "must publish"),
    ("不得转让", "shall not transfer"),
    ("负责保管", "keeps"),
    ("拒绝接受", "refuses to accept"),
    ("及时通报", "reports without delay on"),
    ("共同起草", "jointly drafts"),
    ("继续执行", "continues to implement"),
    ("暂停履行", "suspends the performance of"),
    ("认真研究", "carefully studies"),
    ("完全支持", "fully supports"),
    ("提前终止", "terminates early"),
    ("重新计算", "calculates anew"),
    ("登记", "registers"),
    ("测试", "tests"),
    ("翻译并核对", "translates and verifies"),
    ("扩大", "extends"),
    ("监督", "supervises"),
]
OBJECTS = [
    ("网络安全措施", "the cybersecurity measures"),
    ("年度财务报告", "the annual financial report"),
    ("水质监测计划", "the water quality monitoring plan"),
    ("有关文件", "the documents concerned"),
    ("争端解决程序", "the dispute settlement procedure"),
    ("运输合同", "the contract of carriage"),
    ("个人信息", "personal data"),
    ("关税减让表", "the schedule of tariff concessions"),
    ("设备清单", "the list of equipment"),
    ("学生交流项目", "the student exchange programme"),
    ("专利申请", "the patent application"),
    ("临时安排", "the interim arrangement"),
    ("森林保护区", "the forest reserve"),
    ("备用电源", "the standby power supply"),
    ("质量证书", "the quality certificate"),
    ("渔业资源", "the fishery resources"),
    ("软件许可", "the software licence"),
    ("员工培训", "staff training"),
    ("卫生标准", "the sanitary standards"),
    ("会议记录", "the minutes of the meeting"),
    ("桥梁的设计图", "the drawings of the bridge"),
    ("谷物储备", "the grain reserves"),
    ("投标保证金", "the bid bond"),
]
CIRCUMSTANCES = [
    ("在{n}天内", "within {n} days"),
    ("根据第{n}条的规定", "in accordance with Article {n}"),
    ("自{y}年起", "from {y} onwards"),
    ("经{p}书面同意", "with the written consent of {q}"),
    ("在{p}举行的会议上", "at the meeting held in {q}"),
    ("按照{p}提出的方案", "following the proposal made by {q}"),
    ("除非另有约定", "unless otherwise agreed"),
    ("为了公共利益", "in the public interest"),
    ("如有必要", "where necessary"),
    ("费用不超过{n}万元", "at a cost of no more than {n}0,000 yuan"),
    ("在不影响{p}权利的情况下", "without prejudice to the rights of {q}"),
    ("应{p}的请求", "at the request of {q}"),
    ("在平等互利的基础上", "on the basis of equality and mutual benefit"),
    ("截至{y}年底", "by the end of {y}"),
    ("除附件{n}所列情形外", "except in the cases listed in Annex {n}"),
    ("每{n}个月一次", "once every {n} months"),
]
AWKWARD = [
    "的",
    "条",
    "安全",
    "網絡安全",
    "the",
    "of the",
    "shall",
    "cyber*",
    '"shall examine" -安全',
    "Company supplier 合同",
    "meeting registers",
    "agreed tests",
    "从不出现的词",
    "nowhere",
]
NAME_CHARACTERS = (
    "安博川德恩方格海江康兰明宁普青瑞山泰文希雅泽晨丹峰光河嘉凯林茂南平清荣顺腾伟翔永"
    "志辰柏楚东帆高华锦君良梦诺鹏奇仁思桐万新扬源云哲舟卓竹"
)
SYLLABLES = (
    "an",
    "bo",
    "chuan",
    "de",
    "en",
    "fang",
    "ge",
    "hai",
    "jiang",
    "kang",
    "lan",
    "ming",
    "ning",
    "pu",
    "qing",
    "rui",
    "shan",
    "tai",
    "wen",
    "xi",
    "ya",
    "ze",
    "chen",
    "dan",
    "feng",
    "guang",
    "he",
    "jia",
    "kai",
    "lin",
    "mao",
    "nan",
)


def pairs(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """`count` different sentence pairs of one to three clauses; one in seven varies an earlier one."""
    chance = random.Random(seed)
    recent: list[tuple[str, str]] = []
    seen: set[int] = set()
    while len(seen) < count:
        if recent and chance.random() < 0.15:
            zh, en = chance.choice(recent)
            subject, other = chance.sample(SUBJECTS, 2)
            zh, en = zh.replace(subject[0], other[0]), en.replace(subject[1], other[1])
        else:
            zh, en = _sentence(chance)
        if hash((zh, en)) not in seen:
            seen.add(hash((zh, en)))
            recent.append((zh, en))
            del recent[:-2000]
            yield zh, en


def _sentence(chance: random.Random) -> tuple[str, str]:
    clauses = [_clause(chance) for _ in range(chance.choice((1, 1, 1, 2, 2, 3)))]
    zh, en = "，并且".join(zh for zh, _ in clauses) + "。", ", and ".join(en for _, en in clauses) + "."
    return zh, en[0].upper() + en[1:]


def _clause(chance: random.Random) -> tuple[str, str]:
    """Circumstance, subject, verb, object: the first of each kind much more often than the last."""
    chosen = [kind[int(len(kind) * chance.random() ** 2)] for kind in (CIRCUMSTANCES, SUBJECTS, VERBS, OBJECTS)]
    name = int(10**6 * chance.random() ** 4) * 7919
    chinese_name = "".join(NAME_CHARACTERS[name // 64**place % 64] for place in range(2 + name % 2)) + "公司"
    english_name = "".join(SYLLABLES[name // 32**place % 32] for place in range(2 + name % 3)).title() + " Company"
    number, year = 1 + int(5000 * chance.random() ** 3), chance.randrange(1950, 2030)
    (when, then), (who, one), (does, do), (what, it) = chosen
    return (
        f"{when}，{who}{does}{what}".format(n=number, y=year, p=chinese_name),
        f"{then}, {one} {do} {it}".format(n=number, y=year, q=english_name),
    )


def write_tmx(path: Path, count: int) -> None:
    """The units as our own TMX, which has more properties a unit than most."""
    from aligner.formats.tmx import Tmx
    from aligner.model import Bead, Header, TranslationUnit

    units = (
        TranslationUnit(Bead(range(n, n + 1), range(n, n + 1), 0.9, 0.9), (zh,), (en,), zh, en)
        for n, (zh, en) in enumerate(pairs(count))
    )
    with path.open("wb") as out:
        Tmx().write(Header("bench.zh.txt", "bench.en.txt", "zh-CN", "en-US"), units, out)


Times = tuple[float, float]
"""Milliseconds on the clock, and of the processor: on a busy machine only the second tells two versions apart."""


def timed(work: Callable[..., object], *arguments: object, **named: object) -> Times:
    """How long the work takes."""
    start, busy = time.perf_counter(), time.process_time()
    work(*arguments, **named)
    return 1000 * (time.perf_counter() - start), 1000 * (time.process_time() - busy)


def peak(who: int = resource.RUSAGE_SELF) -> float:
    """Most memory this process has had, or the largest of those it waited for, in MB."""
    return resource.getrusage(who).ru_maxrss / 1024


def show(what: str, times: list[Times]) -> None:
    print(what)
    for kind, figures in zip(("clock", "processor"), zip(*times, strict=True), strict=True):
        ordered = sorted(figures)
        median, p99 = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]
        spread = f"median {median:6.1f} ms   p99 {p99:6.1f} ms   worst {ordered[-1]:6.1f} ms"
        print(f"    {kind:<10} {spread}   n={len(ordered)}")


def importing(tmx: str, path: str) -> None:
    """Import alone, in a process of its own, so that the peak of its memory is its own."""
    from aligner.memory import Memory

    start = time.perf_counter()
    with Memory(path) as memory:
        done = memory.import_file(tmx)
        taken = time.perf_counter() - start
        print(
            f"imported {done.read:,} units in {taken:.1f} s: {done.read / taken:,.0f} units/s; processor "
            f"{time.process_time():.1f} s here, "
            f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime:.1f} s reading"
        )
    print(
        f"peak memory {peak():.0f} MB, of the process that reads {peak(resource.RUSAGE_CHILDREN):.0f} MB; "
        f"memory file {os.path.getsize(path) / 1e6:.0f} MB, TMX {os.path.getsize(tmx) / 1e6:.0f} MB"
    )


def looking_up(path: str) -> None:
    """Fuzzy matches of new sentences and concordances, each query once and no query twice."""
    from aligner.memory import Memory

    new = list(pairs(400, seed=2))
    with Memory(path) as memory:
        print(f"first match after opening: {timed(memory.match, new[0][0], 'zh-CN', 'en-US')[0]:.1f} ms")
        for name, side, langs in (("Chinese", 0, ("zh-CN", "en-US")), ("English", 1, ("en-US", "zh-CN"))):
            show(f"fuzzy match, {name} segments", [timed(memory.match, pair[side], *langs) for pair in new])
            best = [max((match.score for match in memory.match(pair[side], *langs)), default=0) for pair in new]
            print(
                "    best scores: "
                + ", ".join(
                    f"{low} and more: {sum(score >= low for score in best)}" for low in (100, 95, 85, 75, 50, 0)
                )
            )
        chinese = [zh[len(zh) // 3 : len(zh) // 3 + size] for size in (1, 2, 3, 4, 6, 10) for zh, _ in new[:50]]
        show(
            "concordance, Chinese, 1 to 10 characters",
            [timed(memory.concordance, query) for query in chinese if query.strip("，。")],
        )
        english = [" ".join(en.split()[2 : 2 + size]) for size in (1, 2, 3, 5) for _, en in new[50:125]]
        show("concordance, English, 1 to 5 words", [timed(memory.concordance, query) for query in english])
        print("frequent and awkward queries:")
        for query in AWKWARD:
            taken, page = timed(memory.search, query), memory.search(query)
            print(f"    {query}: {taken[0]:.1f} ms, {len(page.hits)} hits of at most {page.at_most:,}")
        print(
            f"page 50 of a search: {timed(memory.search, '条', offset=1000)[0]:.1f} ms; "
            f"statistics: {timed(memory.stats)[0]:.0f} ms"
        )
    print(f"peak memory of looking up {peak():.0f} MB")


def main() -> None:
    arguments = sys.argv[1:]
    if arguments[:1] == ["import"]:
        importing(*arguments[1:])
        return
    count = int(arguments[0]) if arguments else 100_000
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(arguments[1]) if len(arguments) > 1 else Path(temporary)
        tmx, path = folder / "bench.tmx", folder / "bench.memory"
        if not tmx.exists():
            write_tmx(tmx, count)
        if not path.exists():
            subprocess.run([sys.executable, __file__, "import", str(tmx), str(path)], check=True)
        looking_up(str(path))


if __name__ == "__main__":
    main()
