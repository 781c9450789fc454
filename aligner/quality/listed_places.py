"""Where the items of a list are rendered: of each item the words that are surely its own, and their places."""

from __future__ import annotations

from collections.abc import Sequence

from aligner.quality.adequacy.reading import Reading
from aligner.quality.lists import Item, Row
from aligner.quality.word_links import Links


def core(row: Row, number: int, keys: Sequence[str]) -> Item:
    """The words that surely belong to an item: of the first its last one, of the last its first one.

    A head that other items have as well, as 自然 in 尊重自然、顺应自然、保护自然, says nothing of the one.
    """
    item = row[number]
    repeated = keys[item.last - 1] in _keys_of_others(row, number, keys)
    if number < len(row) - 1 and item.last - item.first > 1 and repeated:
        item = Item(item.first, item.last - 1)
    if number == 0:
        return Item(item.last - 1, item.last)
    if number == len(row) - 1:
        return Item(item.first, item.first + 1)
    return item


def _keys_of_others(row: Row, number: int, keys: Sequence[str]) -> set[str]:
    return {keys[k] for other, item in enumerate(row) if other != number for k in range(*item)}


def places_of_others(row: Row, lost: int, keys: Sequence[str], own: Links, target: Reading) -> dict[int, int]:
    """Where the other items are rendered, in their order and as near to each other as can be; {} if they are not.

    Of an item that is several words any will do.
    """
    chains: list[dict[int, int]] = []
    for number in range(len(row)):
        if number == lost:
            continue
        those = _rendered(row, number, keys, own, target)
        if not those:
            continue
        if not chains:
            chains = [{number: p} for p in those]
        else:
            chains = [
                {**chain, number: min(after)}
                for chain in chains
                if (after := [p for p in those if p > max(chain.values())])
            ]
            if not chains:
                return {}
    return min(chains, key=lambda chain: max(chain.values()) - min(chain.values()), default={})


def _rendered(row: Row, number: int, keys: Sequence[str], own: Links, target: Reading) -> list[int]:
    """Where the words are rendered that an item alone has, and of these those that stand but once, if any does."""
    others = _keys_of_others(row, number, keys)
    words = range(*row[number])
    alone = [k for k in words if keys[k] not in others] or words
    once = [k for k in alone if len({target.tokens[p].key for p in own.own[k]}) == len(own.own[k])]
    return sorted({p for k in once for p in own.own[k]} or {p for k in alone for p in own.own[k]})
