"""All checks, one file each; a new check is a new file and one line in `CHECKS`."""

from aligner.quality.check import Check
from aligner.quality.checks.added_items import AddedItems
from aligner.quality.checks.addition import Addition
from aligner.quality.checks.body_names import BodyNames
from aligner.quality.checks.book_titles import BookTitles
from aligner.quality.checks.brackets import Brackets
from aligner.quality.checks.connectives import Connectives
from aligner.quality.checks.currency import Currency
from aligner.quality.checks.directions import Directions
from aligner.quality.checks.doubled_spaces import DoubledSpaces
from aligner.quality.checks.doubled_words import DoubledWords
from aligner.quality.checks.emails import Emails
from aligner.quality.checks.exchanged_figures import ExchangedFigures
from aligner.quality.checks.fullwidth_in_english import FullwidthInEnglish
from aligner.quality.checks.glossary import Glossary
from aligner.quality.checks.halfwidth_in_chinese import HalfwidthInChinese
from aligner.quality.checks.inconsistent_source import InconsistentSource
from aligner.quality.checks.inconsistent_target import InconsistentTarget
from aligner.quality.checks.inconsistent_terms import InconsistentTerms
from aligner.quality.checks.invisible_characters import InvisibleCharacters
from aligner.quality.checks.limits import Limits
from aligner.quality.checks.list_numerals import ListNumerals
from aligner.quality.checks.loose import Loose
from aligner.quality.checks.lost_items import LostItems
from aligner.quality.checks.lost_modifiers import LostModifiers
from aligner.quality.checks.lost_terms import LostTerms
from aligner.quality.checks.mistranslated import Mistranslated
from aligner.quality.checks.mixed_script import MixedScript
from aligner.quality.checks.modality import Modality
from aligner.quality.checks.names import Names
from aligner.quality.checks.negation import Negation
from aligner.quality.checks.numbers import Numbers
from aligner.quality.checks.omission import Omission
from aligner.quality.checks.opposites import Opposites
from aligner.quality.checks.parties import Parties
from aligner.quality.checks.percentage_points import PercentagePoints
from aligner.quality.checks.placeholders import Placeholders
from aligner.quality.checks.places import Places
from aligner.quality.checks.prevailing import Prevailing
from aligner.quality.checks.quotes import Quotes
from aligner.quality.checks.stray_stops import StrayStops
from aligner.quality.checks.tags import Tags
from aligner.quality.checks.tenses import Tenses
from aligner.quality.checks.truncated import Truncated
from aligner.quality.checks.units_of_measure import UnitsOfMeasure
from aligner.quality.checks.untranslated import Untranslated
from aligner.quality.checks.urls import Urls
from aligner.quality.checks.wrong_terms import WrongTerms

CHECKS: tuple[Check, ...] = (
    Omission(),
    Addition(),
    Truncated(),
    Mistranslated(),
    Loose(),
    Untranslated(),
    Negation(),
    Modality(),
    Connectives(),
    Tenses(),
    Numbers(),
    Limits(),
    Opposites(),
    Directions(),
    PercentagePoints(),
    ExchangedFigures(),
    ListNumerals(),
    Currency(),
    UnitsOfMeasure(),
    Glossary(),
    InconsistentTarget(),
    InconsistentSource(),
    InconsistentTerms(),
    LostTerms(),
    LostItems(),
    AddedItems(),
    LostModifiers(),
    Parties(),
    Prevailing(),
    Names(),
    Places(),
    BodyNames(),
    WrongTerms(),
    BookTitles(),
    Brackets(),
    Quotes(),
    FullwidthInEnglish(),
    HalfwidthInChinese(),
    MixedScript(),
    DoubledWords(),
    DoubledSpaces(),
    StrayStops(),
    InvisibleCharacters(),
    Urls(),
    Emails(),
    Placeholders(),
    Tags(),
)
"""Every check, in the order in which the documentation lists them."""
CHECK_IDS: tuple[str, ...] = tuple(check.id for check in CHECKS)
"""The ids that settings may name."""
