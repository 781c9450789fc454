"""Simplified and traditional characters: which of the two a Chinese text is written in, and one form to compare by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Literal

from aligner.documents.lines.script import HAN
from aligner.late_patterns import late

Variant = Literal["simplified", "traditional"]
_HAN = late(f"[{HAN}]")
# Characters that stand in traditional texts too, although a simplification merged others into them.
_SHARED = frozenset(
    "后里干面台只系几松准云谷斗丑曲借克郁卜胡舍表范余致冲才划吁合复制回御征念志愿据旋累朱札板极柜栗注"
    "涂淀漓灶症秋种签粮织胜舍蔑蜡蒙虫蚕术折扎托扣捻苹出于仆价伙佣党凶别升厂卷厘占周咸咽奸姜它岩巨布帘庄广"
    "弦当向局幸杯杆杰槓欲毛洒溪炼熏畅痒确秘私糊困家夸娘尸尽岳采游痴皂凄梁扑梭荐药适鉴霉麻弥么喂哄噪"
)


@lru_cache(maxsize=4)
def _converter(config: str) -> Any:
    import opencc

    return opencc.OpenCC(config)


@lru_cache(maxsize=16384)
def simplify(text: str) -> str:
    """The text in simplified characters (OpenCC `t2s`), for comparing across scripts."""
    return str(_converter("t2s").convert(text)) if _HAN.search(text) else text


def variant_votes(texts: Iterable[str]) -> tuple[int, int]:
    """How many characters have a form of their own in simplified script, and how many in traditional script."""
    counts = Counter(character for text in texts for character in _HAN.findall(text))
    known = _variants_of(character for character in counts if character not in _SHARED)
    votes: Counter[Variant] = Counter()
    for character, variant in known.items():
        votes[variant] += counts[character]
    return votes["simplified"], votes["traditional"]


def _variants_of(characters: Iterable[str]) -> dict[str, Variant]:
    """Those of the characters that are of one script alone."""
    distinct = list(characters)
    # On lines of their own, converted at once: each call of the converter is dear.
    lines = "\n".join(distinct)
    forms = (_converter(config).convert(lines).split("\n") for config in ("t2s", "s2t"))
    return {
        own: "traditional" if simplified != own else "simplified"
        for own, simplified, traditional in zip(distinct, *forms)
        if not simplified == own == traditional
    }
