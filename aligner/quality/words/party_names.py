"""Names of the parties to a contract or a case: Chinese, a pattern → English singular, a pattern."""

from __future__ import annotations

ROLES: dict[str, str] = {
    "买方": "[Bb]uyer|[Pp]urchaser",
    "卖方": "[Ss]eller|[Vv]endor",
    "出租[方人]": "[Ll]essor|[Ll]andlord",
    "承租[方人]": "[Ll]essee|[Tt]enant",
    "转让[方人]": "[Tt]ransferor|[Aa]ssignor",
    "受让[方人]": "[Tt]ransferee|[Aa]ssignee",
    "(?<!被)许可[方人]": "[Ll]icensor",
    "被许可[方人]": "[Ll]icensee",
    "债权人": "[Cc]reditor",
    "债务人": "[Dd]ebtor",
    "借款[方人]": "[Bb]orrower",
    "贷款[方人]|出借人": "[Ll]ender",
    "原告": "[Pp]laintiff",
    "被告": "[Dd]efendant",
}


def role(chinese: str, further: str = "") -> tuple[str, str]:
    """The patterns of a role, with a further Chinese name of it, and of its English names, singular and plural."""
    return f"{chinese}|{further}" if further else chinese, rf"(?:{ROLES[chinese]})s?"
