"""The package jieba, loaded without setuptools' pkg_resources.

Where that is installed jieba loads it too, only to open its own files: this takes longer than all the rest of jieba,
and newer versions warn everybody who loads them. Without it jieba opens its files by itself.
"""

from __future__ import annotations

import sys

__all__ = ["jieba"]

_before = sys.modules.get("pkg_resources")
sys.modules["pkg_resources"] = None  # type: ignore[assignment]  # an import of it fails
try:
    import jieba
finally:
    del sys.modules["pkg_resources"]
    if _before is not None:
        sys.modules["pkg_resources"] = _before
