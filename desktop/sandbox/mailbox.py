"""Serves a real mbox or Maildir as the communications of one company."""

from pathlib import Path

from desktop.sandbox.world import World


class MailboxError(Exception):
    """A mailbox that cannot be read; the message is for people."""


def world_from_mailbox(path: Path) -> World:
    """A world whose communications are the messages of a mailbox."""
    raise MailboxError(f"{path} cannot be read yet.")
