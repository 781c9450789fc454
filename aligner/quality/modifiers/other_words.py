"""English words that begin like an answer and are another word: goods and good, allow and all, bank and ban.

The tables of answers have the beginnings of words, so that one stands for "major", "majorly" and "majority". Here
stands behind such a beginning what makes another word of it.
"""

from __future__ import annotations

import functools
import re

_OTHERS = r"""
act: ion u or re iv
add: r
age: n
all: o[wct] e[gv] i u
arm: en
ban: k d q g l
call: ig
can: ad c[eo] d[il] t v al
cap: a i t
commun: it is iq icati
contra: ct
cop: p
count: r y er
day: l
deter: min
dir: ec
earth: q
eco: no
elect: ro ri
eve: r n
even: ing ts?\b
fir: st e
flu: ct
four: t
free: z
fur: t n
good: s\b will
grand: f m d p
ground: w
hand: so l b ic
hard: w
heart: h
high: way
host: il a
hot: el
ill: u eg
import: s?\b e[dr]\b ers ing ation
impl: e
inter: est n[ea]t? pret view
led: g
less: o[rn] ee
main: t
man: [a-z]{2}
mean: w
men: [a-z]{2}
min: is e d ut
mini: st
mod: if el ern
more: ov
net: w h
nor: m t
not: [aeio]
now: h
off: ic er en i
pac: k i t
part: y ies n icip
pass: eng p
perm: i
person: n
plain: t
plan: e t
pre: sid sent mi ven vai fer cis ser
prior: it
pro: [a-z]
prob: l abl
sea: r s t l
secre: tar
secret: ar
seven: t
six: t
some: b t
special: is
stake: h
stand: ard
stat: ion ement
state: me
sum: m
temp: e
ten: d t s u n a
term: in
trad: it em
trans: l cr par por f
treat: y i
under: st ta to go min gr
unif: orm
unit: ed.(?:nat|sta|kin|ara)
univers: it
whole: s
win: t dow
with: out dr h in st
won: d
"""
_ROW = re.compile("^([^:\n]+): (.+)$", re.MULTILINE)


@functools.lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    return {beginning: "|".join(ends.split()) for beginning, ends in _ROW.findall(_OTHERS)}


def only_own_words(beginning: str, usual: str) -> str:
    """The pattern of an answer without those other words, unless the usual rendering itself is one of them.

    >>> only_own_words("good", "reasonable")
    'good(?!s\\\\b|will)'
    >>> only_own_words("prior", "priority")
    'prior'
    """
    others = _table().get(beginning)
    if others is None or re.match(f"{beginning}(?:{others})", usual):
        return beginning
    return f"{beginning}(?!{others})"
