"""What a screen reader reads of a program's windows: AT-SPI, spoken directly over D-Bus.

For scripts that `/usr/bin/python3` runs in a session of their own (fixture `on_screen`): Debian's `python3-gi` belongs
to the system's Python alone. libatspi is left out: it keeps what it has once seen, or failed to see.
"""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from gi.repository import Gio, GLib

SESSION = Gio.bus_get_sync(Gio.BusType.SESSION)
CHECKED, SHOWING = 4, 25
"""Bits of a state, as AtspiStateType numbers them."""


def call(bus: Any, name: str, path: str, method: str, signature: str = "()", *values: Any) -> Any:
    """The answer to a call of `INTERFACE.METHOD`, None where there is none; GLib.Error after 20 seconds."""
    interface, _, member = method.rpartition(".")
    arguments = GLib.Variant(signature, values)
    answer = bus.call_sync(name, path, interface, member, arguments, None, Gio.DBusCallFlags.NONE, 20_000).unpack()
    return answer[0] if answer else None


ADDRESS = call(SESSION, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
SCREEN = Gio.DBusConnection.new_for_address_sync(
    ADDRESS,
    Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
)
"""The bus of accessibility."""


REGISTRY = "org.a11y.atspi.Registry"


@dataclass(frozen=True)
class Node:
    """A window, a button, a cell …"""

    owner: str
    path: str

    def ask(self, method: str, signature: str = "()", *values: Any) -> Any:
        return call(SCREEN, self.owner, self.path, f"org.a11y.atspi.{method}", signature, *values)

    @property
    def role(self) -> str:
        return str(self.ask("Accessible.GetRoleName"))

    @property
    def name(self) -> str:
        interface = "org.freedesktop.DBus.Properties.Get"
        return str(call(SCREEN, self.owner, self.path, interface, "(ss)", "org.a11y.atspi.Accessible", "Name"))

    @property
    def text(self) -> str:
        """The whole text of a field, a label or a cell."""
        return str(self.ask("Text.GetText", "(ii)", 0, -1))

    @property
    def children(self) -> list[Node]:
        found = [Node(*child) for child in self.ask("Accessible.GetChildren")]
        return [node for node in found if not node.path.endswith("/null")]

    def is_(self, state: int) -> bool:
        return bool(self.ask("Accessible.GetState")[0] >> state & 1)

    def press(self) -> None:
        self.ask("Action.DoAction", "(i)", 0)

    def focus(self) -> None:
        self.ask("Component.GrabFocus")

    def fill(self, text: str) -> None:
        self.ask("EditableText.SetTextContents", "(s)", text)

    def below(self) -> Iterator[Node]:
        """The node and all that is in it, from top to bottom."""
        yield self
        for child in self.children:
            yield from child.below()


def programs() -> list[Node]:
    """All programs that can be read. The registry is not asked: it does not know each of them."""
    found = []
    for name in call(SCREEN, "org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames"):
        if name.startswith(":") and name != SCREEN.get_unique_name():
            program = Node(name, "/org/a11y/atspi/accessible/root")
            with suppress(GLib.Error):  # on the bus, but not to be read
                if program.role == "application":
                    found.append(program)
    return found


def nodes(role: str, name: str | None = None, inside: Node | None = None) -> list[Node]:
    """Everything of a role, and of a name if one is given, in all programs or inside a node."""
    return [
        node
        for place in ([inside] if inside else programs())
        for node in place.below()
        if node.role == role and (name is None or node.name == name)
    ]


@contextmanager
def running(*command: str) -> Iterator[None]:
    """The program while the block lasts, entered when it shows itself to readers."""
    call(SCREEN, "org.freedesktop.DBus", "/", "org.freedesktop.DBus.StartServiceByName", "(su)", REGISTRY, 0)
    # Qt asks the session for the bus in the background, and never shows itself if its bridge is there before the answer
    # (Qt 5, QSpiAccessibleBridge); the address on the root window it reads at once.
    subprocess.run(["xprop", "-root", "-f", "AT_SPI_BUS", "8s", "-set", "AT_SPI_BUS", ADDRESS], check=True)
    environment = {**os.environ, "AT_SPI_BUS_ADDRESS": ADDRESS, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    try:
        until(programs)
        yield
    finally:
        process.kill()
        process.wait()


def until(found: Callable[[], Any], seconds: float = 60) -> Any:
    """The first true result, looked for until it is there; windows that change meanwhile are looked at again."""
    deadline, trouble = time.monotonic() + seconds, ""
    while time.monotonic() < deadline:
        try:
            if result := found():
                return result
        except GLib.Error as error:
            trouble = error.message
        time.sleep(0.1)
    sys.exit(f"not seen in {seconds} seconds: {inspect.getsource(found).strip()} {trouble}")
