"""What a screen reader calls a widget of which Qt knows nothing: a group, a pane, a field for keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLE = "accessibleRole"
"""Property of a widget with a role of its own: the number of a QAccessible.Role."""
Role = QAccessible.Role


def give_role(widget: QWidget, role: Role, name: str = "") -> None:
    """Say what a widget is, and how it is called; before anything is spoken of it, for Qt asks only once."""
    widget.setProperty(ROLE, role.value)
    if name:
        widget.setAccessibleName(name)


def install_roles() -> None:
    """Let Qt know the roles that were given; once in a run."""
    QAccessible.installFactory(_face_of)


def _face_of(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """The face of a widget with a role of its own; None leaves it to Qt."""
    if not isinstance(thing, QWidget):
        return None
    role = thing.property(ROLE)
    return None if role is None else QAccessibleWidget(thing, Role(role))
