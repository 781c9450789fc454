"""An SRX file taken apart: languages, their rules, and in which order they hold. Nothing is compiled here.

Reads SRX 2.0 (LISA/GALA 2008) and the older 1.0. Elements of other namespaces (Okapi's extensions …) are passed over,
as are `segmentsubflows` and `formathandle`, which concern markup inside a segment: paragraphs here hold none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NoReturn
from xml.parsers import expat

from aligner.errors import UserError

_NAMESPACES = ("", "http://www.lisa.org/srx20", "http://www.lisa.org/srx")


@dataclass(frozen=True, slots=True)
class SrxRule:
    """One rule: whether the text breaks where `before` matches up to a place and `after` from it on."""

    breaks: bool
    before: str
    """Regular expression as in the file; "" matches anything."""
    after: str
    """Regular expression as in the file; "" matches anything."""
    place: str
    """Where it stands, for messages: file, line, number and language rule."""


@dataclass(frozen=True, slots=True)
class SrxFile:
    """What an SRX file says."""

    name: str
    """The path as the user gave it."""
    cascade: bool
    """Whether the rules of all matching language maps hold, one after the other, or those of the first alone. A 2.0
    file that does not say (OmegaT's own default rules) means yes, a 1.0 file no."""
    maps: tuple[tuple[str, tuple[SrxRule, ...], str], ...]
    """Language pattern, rules, and place in the file, in the order of the file."""


@lru_cache(maxsize=8)
def parse_srx(data: bytes, name: str) -> SrxFile:
    """The rules in an SRX file's bytes; `name` is its path, for messages.

    Raises UserError naming the line where the XML is not well-formed, declares or uses entities, or is no SRX.
    """
    handler = _Handler(name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.characters
    parser.StartDoctypeDeclHandler = handler.doctype
    parser.SkippedEntityHandler = handler.entity
    parser.buffer_text = True
    handler.parser = parser
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        reason = expat.errors.messages[error.code]
        raise UserError(
            f"not well-formed XML ({reason})",
            f"{name}, line {error.lineno}",
            "save the segmentation rules as SRX 2.0 again",
        ) from error
    except (LookupError, ValueError) as error:
        raise UserError(f"unknown character encoding ({error})", name, "save the file in UTF-8") from error
    return handler.result()


@dataclass(slots=True)
class _Handler:
    """Collects what the parser reports."""

    name: str
    parser: expat.XMLParserType = field(init=False)
    version: str = ""
    cascade: bool = False
    rules: dict[str, list[SrxRule]] = field(default_factory=dict)
    maps: list[tuple[str, str, str]] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    text: dict[str, str] = field(default_factory=dict)
    language: str = ""
    breaks: bool = True
    rule_line: int = 0
    map_groups: int = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        namespace, _, local = tag.rpartition(" ")
        element = local if namespace in _NAMESPACES else ""
        if not self.path:
            self.check_root(element, attributes)
        self.path.append(element)
        if element == "header":
            self.cascade = attributes.get("cascade", "yes" if self.version == "2.0" else "no") == "yes"
        elif element == "languagerule":
            self.language = self.attribute(attributes, "languagerulename")
            if self.language in self.rules:
                self.fail(f"the language rule {self.language!r} stands twice")
            self.rules[self.language] = []
        elif element == "rule":
            self.start_rule(attributes)
        elif element == "maprule":
            self.map_groups += 1
        elif element == "languagemap" and self.map_groups <= 1:
            self.maps.append(
                (
                    self.attribute(attributes, "languagepattern"),
                    self.attribute(attributes, "languagerulename"),
                    self.place(),
                )
            )

    def check_root(self, element: str, attributes: dict[str, str]) -> None:
        if element != "srx":
            self.fail("not an SRX file", "give the rules your CAT tool exports as SRX")
        self.version = attributes.get("version", "")
        if self.version not in ("1.0", "2.0"):
            self.fail(f"SRX version {self.version!r} is not supported", "save the rules as SRX 2.0")

    def start_rule(self, attributes: dict[str, str]) -> None:
        if "languagerule" not in self.path:
            self.fail("a rule stands outside a language rule")
        self.text = {"beforebreak": "", "afterbreak": ""}
        self.rule_line = self.parser.CurrentLineNumber
        value = attributes.get("break", "yes")
        if value not in ("yes", "no"):
            self.fail(f"break is {value!r}, not yes or no")
        self.breaks = value == "yes"

    def characters(self, data: str) -> None:
        if self.path and self.path[-1] in self.text:
            self.text[self.path[-1]] += data

    def end(self, tag: str) -> None:
        if self.path.pop() == "rule":
            rules = self.rules[self.language]
            place = f"{self.name}, line {self.rule_line}, rule {len(rules) + 1} of {self.language!r}"
            if not any(self.text.values()):
                raise UserError("the rule has neither beforebreak nor afterbreak", place, "complete or remove it")
            rules.append(SrxRule(self.breaks, self.text["beforebreak"], self.text["afterbreak"], place))
            self.text = {}

    def doctype(self, _name: str, _system: str | None, _public: str | None, internal_subset: bool) -> None:
        if internal_subset:
            self.fail("the file brings its own DTD, which could hide anything", "remove the DOCTYPE")

    def entity(self, entity: str, _is_parameter: bool) -> None:
        self.fail(f"the entity &{entity}; is unknown", "write the character itself")

    def attribute(self, attributes: dict[str, str], key: str) -> str:
        if key not in attributes:
            self.fail(f"{self.path[-1]} has no {key}")
        return attributes[key]

    def place(self) -> str:
        return f"{self.name}, line {self.parser.CurrentLineNumber}"

    def fail(self, what: str, remedy: str = "correct the rules in your CAT tool and export them again") -> NoReturn:
        raise UserError(what, self.place(), remedy)

    def result(self) -> SrxFile:
        maps = []
        for pattern, language, place in self.maps:
            if language not in self.rules:
                raise UserError(f"there is no language rule {language!r}", place, "correct the language map")
            maps.append((pattern, tuple(self.rules[language]), place))
        if not maps:
            raise UserError("the SRX file has no language map", self.name, "export the rules with their languages")
        return SrxFile(self.name, self.cascade, tuple(maps))
