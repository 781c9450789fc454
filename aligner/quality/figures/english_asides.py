"""English words that state a number without a numeral ("both", "tripled"), and indefinite ones ("dozens")."""

from __future__ import annotations

import re

INDEFINITE: dict[str, tuple[float, float]] = {
    "dozens": (20, 130), "hundreds": (100, 9999), "thousands": (1000, 99999), "millions": (1e6, 9.99e8),
    "billions": (1e9, 9.99e11), "trillions": (1e12, 9.99e14), "tens": (10, 99), "twenties": (20, 29),
    "thirties": (30, 39), "forties": (40, 49), "fifties": (50, 59), "sixties": (60, 69), "seventies": (70, 79),
    "eighties": (80, 89), "nineties": (90, 99)}
"""Plural number words and the values they may stand for."""

ASIDES: dict[str, tuple[float, ...]] = {
    "both": (2,), "couple": (2,), "pair": (2,), "twin": (2,), "twice": (2,), "doubl": (2,), "dual": (2,), "duo": (2,),
    "duet": (2,), "either": (2,), "neither": (2,), "half": (0.5, 30, 6), "halve": (0.5, 2), "halving": (0.5, 2),
    "quarter": (0.25, 15, 3, 4), "trio": (3,), "tripl": (3,), "treble": (3,), "thrice": (3,), "trilog": (3,),
    "triang": (3,), "quadr": (4,), "quartet": (4,), "quintet": (5,), "quintup": (5,), "sextet": (6,), "decade": (10,),
    "centur": (100,), "centen": (100,), "bicenten": (200,), "millenni": (1000,), "fortnight": (14, 2, 15),
    "weekend": (2,), "noon": (12,), "midday": (12,), "midnight": (12, 0, 24), "teen": (13, 14, 15, 16, 17, 18, 19, 10),
    "pentagon": (5,), "octagon": (8,), "hexagon": (6,), "once": (1,), "single": (1,), "an": (1,), "a": (1,),
    "tricycl": (3,), "tripart": (3,), "bipart": (2,), "binary": (2,),
    "bilateral": (2,), "trilateral": (3,), "bilingual": (2,), "bicycl": (2,), "biennial": (2,), "bimonth": (2,),
    "next": (2,), "following": (2,), "tomorrow": (2,), "morrow": (2,), "other": (2,), "another": (2, 1),
    "each other": (2,), "dozen": (12, 10), "score": (20,), "nil": (0,), "no": (0,), "none": (0,), "christmas": (25, 12),
    "foursquare": (4,), "square": (4, 2), "cubic": (3,), "tenfold": (10,), "fivefold": (5,), "fourfold": (4,),
    "threefold": (3,), "twofold": (2,), "sixfold": (6,), "sevenfold": (7,), "eightfold": (8,), "ninefold": (9,),
    "hundredfold": (100,), "thousandfold": (1000,), "primary": (1,), "secondary": (2,), "sole": (1,), "only": (1,),
    "latter": (2,), "former": (1,), "freshman": (1,), "sophomore": (2,), "junior": (3,), "senior": (4,),
    "perfect score": (100,), "new year": (1,), "semi": (0.5,), "unanimous": (1,), "yearly": (1,),
    "tithe": (0.1,), "silver": (2, 25), "bronze": (3,), "gold": (1,)}
"""Beginnings of words → values that they may answer."""

WEEKDAYS = re.compile(r"\b(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?)\b")
