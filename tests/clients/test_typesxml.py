"""TypesXML, a validating parser in TypeScript, accepts our TMX under the TMX DTD and reads every text of it."""

from __future__ import annotations

import json
import os
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

PARSE = """
const { SAXParser, DOMBuilder } = require('typesxml');
const parser = new SAXParser(), builder = new DOMBuilder();
parser.setContentHandler(builder);
parser.setValidating(true);
try {
    parser.parseFile(process.argv[2]);
    const texts = [];
    const collect = (element) => {
        if (element.getName() === 'seg') texts.push(element.getText());
        element.getChildren().forEach(collect);
    };
    collect(builder.getDocument().getRoot());
    console.log(JSON.stringify(texts));
} catch (error) {
    console.log('invalid', error.message);
}
"""


def test_validating_parser(
    files: Path,
    program: Callable[[str], str],
    installed: Callable[[str], Path],
    tmp_path: Path,
    memory_pairs: list[tuple[str, str]],
) -> None:
    modules = (
        os.environ.get("NODE_PATH")
        or subprocess.run(
            [program("npm"), "root", "--global"], capture_output=True, text=True, timeout=60, check=True
        ).stdout.strip()
    )
    installed(f"{modules}/typesxml")
    with zipfile.ZipFile(installed("/usr/share/omegat/OmegaT.jar")) as jar:
        (tmp_path / "tmx14.dtd").write_bytes(jar.read("schemas/tmx14.dtd"))
    (tmp_path / "parse.cjs").write_text(PARSE)
    valid = (files / "sample.tmx").read_bytes()
    verdicts = []
    for name, content in (("sample.tmx", valid), ("broken.tmx", valid.replace(b"<seg>", b"<seg/><seg>", 1))):
        (tmp_path / name).write_bytes(content)
        done = subprocess.run(
            [program("node"), "parse.cjs", str(tmp_path / name)],
            capture_output=True,
            text=True,
            timeout=60,
            cwd=tmp_path,
            check=True,
            env={**os.environ, "NODE_PATH": modules},
        )
        verdicts.append(done.stdout.strip())
    assert json.loads(verdicts[0]) == [text for pair in memory_pairs for text in pair]
    assert verdicts[1].startswith("invalid")
