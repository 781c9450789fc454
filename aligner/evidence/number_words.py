"""English number words and what each is worth: the tables that reading numbers and checking them share."""

from __future__ import annotations

SMALL = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
"""Zero to nineteen."""
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
"""Twenty to ninety."""
ORDINALS = {
    word: value
    for value, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth""".split(),
        start=1,
    )
} | {word.removesuffix("y") + "ieth": value for word, value in TENS.items()}
"""First to nineteenth, twentieth to ninetieth by tens."""
MONTHS = {
    month: number
    for number, month in enumerate(
        """january february march april may june july august september october november december""".split(), start=1
    )
}
"""English month names, lower case → number of the month."""
