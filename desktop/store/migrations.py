"""One named step per change of the schema; a released step is never edited again."""

from desktop.domain.arrangement import FIRST_SNIPPETS
from desktop.store.connection import Connection, Database

from sqlite_utils import Migrations  # isort: skip - after the driver's alias

steps = Migrations("daylit")
REWRITTEN: dict[str, frozenset[str]] = {}
"""By step: tables whose rows it changes on purpose. All others must be there unchanged after an upgrade."""


def applied(connection: Connection) -> frozenset[str]:
    """Names of the steps this database has gone through; none for one that was made just now."""
    return frozenset(step.name for step in steps.applied(Database(connection)))


def pending(connection: Connection) -> tuple[str, ...]:
    """Names of the steps it has still to go through, in their order."""
    return tuple(step.name for step in steps.pending(Database(connection)))


def step_names() -> tuple[str, ...]:
    """All steps of this version, in their order; a release keeps a record of them (`packaging`)."""
    return tuple(step.name for step in steps.pending(Database(memory=True)))


def is_newer(connection: Connection) -> bool:
    """Whether a later version of the program made this database."""
    return bool(applied(connection) - {step.name for step in steps._migrations})


def apply_steps(connection: Connection) -> None:
    """Go through what is pending, each step a transaction of its own: not for a database that is in use."""
    steps.apply(Database(connection))


@steps()
def threads(db: Database) -> None:
    """Threads with the figures that lists show."""
    db.table("threads").create(
        {
            "thread_key": int,
            "group_id": str,
            "latest_position": int,
            "message_count": int,
            "note_count": int,
            "notes_due": int,
            "is_awaiting": int,
            "is_handled": int,
            "is_pinned": int,
            "is_unread": int,
        },
        pk="thread_key",
        not_null={
            *("message_count", "note_count", "notes_due"),
            *("is_awaiting", "is_handled", "is_pinned", "is_unread"),
        },
        defaults={
            "message_count": 0,
            "note_count": 0,
            "notes_due": 1,
            "is_awaiting": 0,
            "is_handled": 0,
            "is_pinned": 0,
            "is_unread": 0,
        },
    )
    db.table("threads").create_index(["group_id"], unique=True)
    db.table("threads").create_index(["latest_position"])
    db.execute("CREATE INDEX idx_threads_notes_due ON threads(latest_position) WHERE notes_due = 1")
    for flag in ("is_awaiting", "is_handled", "is_pinned", "is_unread"):
        db.execute(f"CREATE INDEX idx_threads_{flag} ON threads(latest_position) WHERE {flag} = 1")
    db.execute("CREATE INDEX idx_threads_noted ON threads(latest_position) WHERE note_count > 0")


@steps()
def messages(db: Database) -> None:
    """Messages, their bodies apart so that lists stay dense, and an index for each filter."""
    # `position` is the rowid: seconds since 1970, moved on when taken, so "newest first" needs no sorting.
    db.execute(
        """
        CREATE TABLE communications (
            position INTEGER PRIMARY KEY,
            local_id TEXT NOT NULL UNIQUE,
            service_id TEXT UNIQUE,
            thread_key INTEGER NOT NULL REFERENCES threads(thread_key),
            kind TEXT NOT NULL,
            direction TEXT,
            at_us INTEGER NOT NULL,
            subject TEXT NOT NULL,
            snippet TEXT NOT NULL,
            customer_id TEXT,
            customer_name TEXT NOT NULL,
            contact_id TEXT,
            contact_name TEXT NOT NULL,
            requires_response INTEGER NOT NULL,
            is_resolved INTEGER NOT NULL,
            is_ar_related INTEGER,
            sync_state TEXT NOT NULL,
            body_known INTEGER NOT NULL,
            body_stale INTEGER NOT NULL DEFAULT 0,
            arrived_us INTEGER NOT NULL DEFAULT 0,
            details TEXT NOT NULL
        )
        """
    )
    db.execute(
        """
        CREATE TABLE bodies (
            position INTEGER PRIMARY KEY
                REFERENCES communications(position) ON UPDATE CASCADE ON DELETE CASCADE,
            content TEXT NOT NULL,
            raw TEXT NOT NULL
        )
        """
    )
    facets = ["thread_key", "kind", "direction", "requires_response", "is_resolved", "is_ar_related"]
    for columns in (facets, ["kind"], ["direction"], ["is_resolved"], ["customer_id"], ["contact_id"]):
        db.table("communications").create_index(columns)
    db.execute("CREATE INDEX idx_reply ON communications(requires_response)")
    db.execute("CREATE INDEX idx_ar ON communications(is_ar_related) WHERE is_ar_related = 1")
    db.execute("CREATE INDEX idx_unsent ON communications(position) WHERE sync_state <> 'synced'")
    db.execute("CREATE INDEX idx_no_body ON communications(position) WHERE body_known = 0 OR body_stale = 1")
    for table, column in (("communication_invoices", "invoice_id"), ("communication_tags", "tag")):
        db.execute(
            f"""
            CREATE TABLE {table} (
                {column} TEXT NOT NULL,
                position INTEGER NOT NULL
                    REFERENCES communications(position) ON UPDATE CASCADE ON DELETE CASCADE,
                PRIMARY KEY ({column}, position)
            ) WITHOUT ROWID
            """
        )
        db.table(table).create_index(["position"])


@steps()
def notes_and_search(db: Database) -> None:
    """Notes, and the words to search by."""
    db.execute(
        """
        CREATE TABLE notes (
            note_key INTEGER PRIMARY KEY,
            local_id TEXT NOT NULL UNIQUE,
            service_id TEXT UNIQUE,
            thread_key INTEGER NOT NULL REFERENCES threads(thread_key),
            position INTEGER REFERENCES communications(position) ON UPDATE CASCADE ON DELETE SET NULL,
            message_id TEXT,
            content TEXT NOT NULL,
            at_us INTEGER NOT NULL,
            author TEXT NOT NULL,
            sync_state TEXT NOT NULL,
            raw TEXT NOT NULL
        )
        """
    )
    db.table("notes").create_index(["thread_key"])
    db.table("notes").create_index(["position"])
    # Contentless: the text is in `bodies` already. Fed by hand, because triggers cost 2.5 times as much.
    db.execute(
        """
        CREATE VIRTUAL TABLE search USING fts5(
            subject, body, about, notes, facets,
            content='', contentless_delete=1,
            tokenize='unicode61 remove_diacritics 2', prefix='2 3 4'
        )
        """
    )


@steps()
def directory(db: Database) -> None:
    """Customers, contacts, invoices and open actions."""
    db.table("customers").create(
        {"service_id": str, "name": str, "status": str, "open_balance": str, "raw": str}, pk="service_id"
    )
    db.execute("CREATE INDEX idx_customers_name ON customers(name COLLATE NOCASE)")
    db.table("contacts").create(
        {
            "service_id": str,
            "customer_id": str,
            "name": str,
            "email": str,
            "phone": str,
            "title": str,
            "is_primary": int,
        },
        pk="service_id",
    )
    db.table("contacts").create_index(["customer_id"])
    db.table("invoices").create(
        {
            "service_id": str,
            "number": str,
            "customer_id": str,
            "amount": str,
            "balance": str,
            "due_on": str,
            "status": str,
            "raw": str,
        },
        pk="service_id",
    )
    db.table("invoices").create_index(["customer_id"])
    db.execute("CREATE INDEX idx_invoices_number ON invoices(number COLLATE NOCASE)")
    db.table("actions").create(
        {
            "service_id": str,
            "kind": str,
            "status": str,
            "description": str,
            "customer_id": str,
            "invoice_id": str,
            "due_on": str,
            "raw": str,
        },
        pk="service_id",
    )
    db.table("actions").create_index(["customer_id"])


@steps()
def outbox_and_memory(db: Database) -> None:
    """What waits to be sent, drafts, choices, and what the carrier remembers."""
    db.execute(
        """
        CREATE TABLE outbox (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            local_id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL CHECK (kind IN ('communication', 'note')),
            state TEXT NOT NULL,
            payload TEXT NOT NULL,
            at_us INTEGER NOT NULL,
            fingerprint TEXT NOT NULL,
            customer_id TEXT,
            thread_key INTEGER NOT NULL,
            parent_local_id TEXT,
            summary TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            attempts INTEGER NOT NULL DEFAULT 0,
            unsure_us INTEGER,
            negatives INTEGER NOT NULL DEFAULT 0,
            unsure_service_us INTEGER,
            negative_service_us INTEGER,
            cycles INTEGER NOT NULL DEFAULT 0,
            not_before_us INTEGER,
            held_until_us INTEGER,
            may_resend INTEGER NOT NULL DEFAULT 1,
            baseline TEXT NOT NULL DEFAULT '[]',
            service_id TEXT,
            concern TEXT,
            evidence TEXT NOT NULL DEFAULT '{}',
            created_us INTEGER NOT NULL,
            updated_us INTEGER NOT NULL
        )
        """
    )
    db.table("outbox").create_index(["state", "seq"])
    db.table("outbox").create_index(["customer_id"])
    db.table("outbox").create_index(["service_id"])
    db.execute("CREATE INDEX idx_outbox_concern ON outbox(seq) WHERE concern IS NOT NULL")
    db.table("discarded").create(
        {
            "local_id": str,
            "kind": str,
            "payload": str,
            "reason": str,
            "at_us": int,
            "summary": str,
            "customer_id": str,
        },
        pk="local_id",
    )
    db.table("drafts").create({"place": str, "fields": str, "at_us": int}, pk="place")
    db.table("settings").create({"key": str, "value": str}, pk="key")
    db.table("ledger").create({"key": str, "value": str}, pk="key")
    db.table("sync_log").create({"id": int, "at_us": int, "kind": str, "text": str}, pk="id")


@steps()
def gone(db: Database) -> None:
    """Messages that the service no longer has: their words are kept, and their local names if they return."""
    db.table("gone").create(
        {"service_id": str, "local_id": str, "at_us": int, "subject": str, "raw": str, "notes": str},
        pk="service_id",
    )


@steps()
def views_and_snippets(db: Database) -> None:
    """What a person arranges for themselves: saved views, and texts they write often."""
    db.table("views").create(
        {"view_key": int, "name": str, "icon": str, "filter": str, "place": int},
        pk="view_key",
        not_null={"name", "icon", "filter", "place"},
    )
    db.table("snippets").create({"name": str, "text": str, "uses": int}, pk="name", not_null={"text", "uses"})
    db.table("snippets").insert_all(
        {"name": snippet.name, "text": snippet.text, "uses": 0} for snippet in FIRST_SNIPPETS
    )


@steps()
def counting(db: Database) -> None:
    """The facets in the order in which they are counted, and what else is asked: counted without rows."""
    facets = ["kind", "direction", "requires_response", "is_resolved", "is_ar_related", "sync_state"]
    db.table("communications").create_index([*facets, "customer_id", "thread_key", "at_us"], "idx_counting")
