"""Deliberate faults in what lets everybody reach and read the window: names, Tab, Esc, contrast, room, motion."""

from tests.mutations.fault import Fault

REACH = (
    Fault(
        "a button with an icon only has no name",
        "desktop/ui/panels/rail.py",
        'name=tr("Preferences"), hint=tr("Preferences"), command="preferences"',
        'hint=tr("Preferences"), command="preferences"',
        "every widget that takes the focus has a name",
        ("tests/ui/test_accessibility.py",),
    ),
    Fault(
        "roles that were given are not told",
        "desktop/ui/roles.py",
        "    QAccessible.installFactory(_face_of)\n",
        "    return\n",
        "every widget that takes the focus has a role",
        ("tests/ui/test_accessibility.py",),
    ),
    Fault(
        "a new dialog that nobody walks through",
        "desktop/ui/dialogs/about.py",
        "def versions(",
        'class LaterDialog(QDialog):\n    """New."""\n\n\ndef versions(',
        "no window and no dialog is left out",
        ("tests/ui/test_accessibility.py",),
    ),
    Fault(
        "Tab stays in a text",
        "desktop/ui/widgets/snippet_text.py",
        "        self.setTabChangesFocus(True)\n",
        "",
        "Tab visits everything and comes back",
        ("tests/ui/test_focus.py",),
    ),
    Fault(
        "Esc closes the outbox with its question",
        "desktop/ui/windows/main.py",
        "if self.panes.close_drawer() or self.outbox.take_back():",
        "if self.panes.close_drawer():",
        "Esc leads exactly one level back",
        ("tests/ui/test_focus.py",),
    ),
    Fault(
        "hints are a little paler",
        "desktop/ui/theme.py",
        'faint="#5E6678"',
        'faint="#7E8698"',
        "words are readable on every surface",
        ("tests/ui/test_contrast.py",),
    ),
    Fault(
        "the rail lies on itself",
        "desktop/ui/panels/rail.py",
        "        layout.addWidget(self._middle(), 1)\n",
        "        self._middle().setParent(self)\n",
        "no control lies on another",
        ("tests/ui/test_room.py",),
    ),
    Fault(
        "a body does not show that it has the focus",
        "desktop/ui/widgets/safe_html.py",
        "            paint_ring(self)\n",
        "            return\n",
        "where the focus is can be seen",
        ("tests/ui/test_focus_ring.py",),
    ),
    Fault(
        "the bar of work moves whatever was chosen",
        "desktop/ui/widgets/busy_bar.py",
        "moves = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)",
        "moves = True",
        "nothing moves with reduced motion",
        ("tests/ui/test_motion.py",),
    ),
)
