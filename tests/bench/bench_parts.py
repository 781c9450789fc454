"""How often the finer parts of a bead are right: `python tests/bench/bench_parts.py GOLD_DIR…`

Of every text in the gold folders, two consecutive 1-1 pairs at a time are glued to one bead 2-1: the target's first
sentence loses its stop and goes on with "; " or ", and " (in Chinese ； or ，). The cut is right where it is made at
just that place. Glued without any mark ("none"), whatever is cut is wrong. "plain" leaves the target two sentences, and
"crossed" lets them change places. What the words teach is learnt from the
pairs that are not glued. With `--show N` the parts of the gold's own beads with several source sentences are printed.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from aligner.alignment.gold import GoldPair, read_gold
from aligner.formats.tmx.parts import parts_of
from aligner.model import Bead, TranslationUnit

JOINTS = {
    True: {"semicolon": "; ", "and": ", and ", "none": " ", "plain": "", "crossed": ""},
    False: {"semicolon": "；", "comma": "，", "none": "", "plain": "", "crossed": ""},
}
"""Whether the target is English → name of the joint → what stands there."""
STOP = re.compile(r"[.!?…;。！？；]+([\"'”’)」』）]*)$")


@dataclass
class Tally:
    """Beads glued, beads cut, cuts at the right place."""

    glued: int = 0
    cut: int = 0
    right: int = 0


def unit_of(source: Sequence[str], target: Sequence[str], glue: str = "", text: str | None = None) -> TranslationUnit:
    bead = Bead(range(len(source)), range(len(target)))
    return TranslationUnit(
        bead, tuple(source), tuple(target), glue.join(source), text if text is not None else " ".join(target)
    )


def folds(text: GoldPair, from_chinese: bool, name: str) -> Iterator[tuple[list[TranslationUnit], dict[int, int]]]:
    """Units of one text, and for each glued one the place of its joint; every fourth pair of pairs is glued."""
    chinese, english = text.chinese, text.english
    joint = JOINTS[from_chinese][name]
    sides = [
        (chinese[z[0]], english[e[0]]) if from_chinese else (english[e[0]], chinese[z[0]])
        for z, e in text.oriented
        if len(z) == len(e) == 1
    ]
    for fold in range(4):
        units: list[TranslationUnit] = []
        joints: dict[int, int] = {}
        k = 0
        while k < len(sides):
            if k % 4 == fold and k + 1 < len(sides):
                (s, t), (more_s, more_t) = sides[k], sides[k + 1]
                between = "" if from_chinese else " "
                if name in ("plain", "crossed"):
                    two = (t, more_t) if name == "plain" else (more_t, t)
                    joints[len(units)] = len(t)
                    units.append(unit_of((s, more_s), two, between, (" " if from_chinese else "").join(two)))
                    k += 2
                    continue
                first = STOP.sub(r"\1", t)
                whole = first + joint + (more_t[:1].lower() + more_t[1:] if from_chinese else more_t)
                joints[len(units)] = len(first)
                units.append(unit_of((s, more_s), (whole,), between))
                k += 2
            else:
                units.append(unit_of(sides[k][:1], sides[k][1:]))
                k += 1
        yield units, joints


def measure(folder: Path, from_chinese: bool, name: str, size: int) -> Tally:
    tally = Tally()
    for text in read_gold(folder):
        for units, joints in folds(text, from_chinese, name):
            tally.glued += len(joints)
            for start in range(0, len(units), size):
                for index, parts in parts_of(units[start : start + size], from_chinese).items():
                    place = joints[start + index]
                    tally.cut += 1
                    end, joint = len(parts[0].target_text), JOINTS[from_chinese][name]
                    if name in ("plain", "crossed"):
                        own = units[start + index].target_segments[name == "crossed"]
                        tally.right += parts[0].target_text == own.strip()
                    else:
                        tally.right += name != "none" and place < end <= place + len(joint.split(" ")[0])
    return tally


def show(folder: Path, count: int) -> None:
    for text in read_gold(folder):
        for from_chinese in (True, False):
            source, target = (text.chinese, text.english) if from_chinese else (text.english, text.chinese)
            beads = [(z, e) if from_chinese else (e, z) for z, e in text.oriented]
            glue = ("", " ") if from_chinese else (" ", "")
            units = [
                unit_of([source[k] for k in a], [target[k] for k in b], glue[0], glue[1].join(target[k] for k in b))
                for a, b in beads
            ]
            parts = parts_of(units, from_chinese)
            several = [k for k, unit in enumerate(units) if len(unit.bead.source) > 1 and unit.bead.target]
            print(f"{text.name}: {len(several)} beads with several source sentences, {len(parts)} cut")
            for index in list(parts)[:count]:
                for part in parts[index]:
                    print(f"  {part.number}/{part.of} {part.source_text}\n      {part.target_text}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="GOLD_DIR")
    parser.add_argument("--show", type=int, default=0, metavar="N")
    parser.add_argument("--size", type=int, default=4096, metavar="N", help="units a document")
    given = parser.parse_args()
    for folder in given.folders:
        for from_chinese in (True, False):
            for name in JOINTS[from_chinese]:
                tally = measure(folder, from_chinese, name, given.size)
                print(
                    f"{folder.name} {'zh→en' if from_chinese else 'en→zh'} {name:9} glued {tally.glued:5}, "
                    f"cut {tally.cut:5}, right {tally.right:5}: precision {tally.right / max(tally.cut, 1):.4f}"
                )
        if given.show:
            show(folder, given.show)


if __name__ == "__main__":
    main()
