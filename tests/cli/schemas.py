"""The JSON that scripts rely on, as schemas."""

from typing import Any

TEXT, FLAG, WHOLE = {"type": "string"}, {"type": "boolean"}, {"type": "integer", "minimum": 0}
TEXT_OR_NULL, FLAG_OR_NULL = {"type": ["string", "null"]}, {"type": ["boolean", "null"]}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z$"}
DAY_OR_NULL = {"type": ["string", "null"], "pattern": r"^\d{4}-\d\d-\d\d$"}
STATE = {"enum": ["synced", "held", "queued", "sending", "unsure", "refused", "parked"]}


def record(properties: dict[str, Any]) -> dict[str, Any]:
    """An object with exactly these keys."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


ROW_KEYS: dict[str, Any] = {
    "id": TEXT_OR_NULL,
    "local_id": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
    "thread_group_id": TEXT_OR_NULL,
    "communication_type": TEXT,
    "direction": {"enum": ["inbound", "outbound", None]},
    "subject": TEXT,
    "content": TEXT_OR_NULL,
    "timestamp": MOMENT,
    "customer_id": TEXT_OR_NULL,
    "customer_name": TEXT,
    "contact_id": TEXT_OR_NULL,
    "contact_name": TEXT,
    "requires_response": FLAG,
    "is_resolved": FLAG,
    "is_ar_related": FLAG_OR_NULL,
    "strategy_tags": {"type": "array", "items": TEXT},
    "invoices": {"type": "array", "items": record({"id": TEXT, "invoice_number": TEXT})},
    "message_count": WHOLE,
    "sync_state": STATE,
}
ROW = record(ROW_KEYS)
NOTE = record(
    {
        "id": TEXT_OR_NULL,
        "local_id": TEXT,
        "content": TEXT,
        "author": TEXT,
        "created_at": MOMENT,
        "sync_state": STATE,
    }
)
THREADS = record({"rows": {"type": "array", "items": ROW}, "total": WHOLE, "complete_since": DAY_OR_NULL})
SHOW = record(
    {**ROW_KEYS, "messages": {"type": "array", "items": ROW}, "notes": {"type": "array", "items": NOTE}}
)
SYNC = record(
    {
        "pulled": WHOLE,
        "changed": WHOLE,
        "pushed": WHOLE,
        "waiting": WHOLE,
        "needs_attention": WHOLE,
        "complete_since": DAY_OR_NULL,
    }
)
WRITTEN = record({"local_id": TEXT, "state": STATE})
OUTBOX = record(
    {
        "rows": {
            "type": "array",
            "items": record(
                {
                    "local_id": TEXT,
                    "kind": {"enum": ["communication", "note"]},
                    "state": STATE,
                    "reason": TEXT,
                    "attempts": WHOLE,
                    "next_try": {"type": ["string", "null"]},
                    "summary": TEXT,
                }
            ),
        }
    }
)
WAYS = record({"ways": {"type": "array", "items": {"enum": ["key_ring", "passphrase", "recovery_code"]}}})
RECOVERY_CODE = record({"recovery_code": {"type": "string", "pattern": r"^(\w{4}-){6}\w{4}$"}})
ENCRYPTION = record(
    {
        "proved": {"type": "boolean"},
        "at": TEXT,
        "version": TEXT,
        "cipher": {"type": "object", "additionalProperties": TEXT},
        "planted": WHOLE,
        "sampled": WHOLE,
        "files": {
            "type": "array",
            "items": record({"name": TEXT, "size": WHOLE, "entropy": {"type": ["number", "null"]}}),
        },
        "findings": {
            "type": "array",
            "items": record({"what": TEXT, "form": TEXT, "file": TEXT, "offset": WHOLE}),
        },
        "faults": {"type": "array", "items": TEXT},
    }
)
BACKUP = record(
    {
        "file": TEXT,
        "made_at": TEXT,
        "version": TEXT,
        "size": WHOLE,
        "ways": {"type": "array", "items": TEXT},
        "counts": {"type": "object", "additionalProperties": WHOLE},
    }
)
RESTORED = record({"messages": WHOLE, "old_store": {"type": ["string", "null"]}})
DISCARDED = record(
    {
        "rows": {
            "type": "array",
            "items": record(
                {
                    "local_id": TEXT,
                    "kind": {"enum": ["communication", "note"]},
                    "summary": TEXT,
                    "text": TEXT,
                    "reason": TEXT,
                    "discarded_at": TEXT,
                }
            ),
        }
    }
)
ATTENTION = record(
    {
        "items": {
            "type": "array",
            "items": record(
                {
                    "local_id": TEXT,
                    "concern": {"enum": ["answer_lost", "changed", "double", "refused", "action_done"]},
                    "state": STATE,
                    "summary": TEXT,
                    "text": TEXT,
                    "reason": TEXT,
                    "fields": {"type": "object", "additionalProperties": TEXT},
                    "theirs": {
                        "type": "array",
                        "items": record(
                            {
                                "id": TEXT,
                                "communication_type": TEXT,
                                "timestamp": MOMENT,
                                "subject": TEXT,
                                "content": {"type": ["string", "null"]},
                            }
                        ),
                    },
                    "choices": {"type": "array", "items": TEXT, "minItems": 1},
                }
            ),
        }
    }
)
DOCTOR = record({"checks": {"type": "array", "items": record({"name": TEXT, "ok": FLAG, "words": TEXT})}})
PLAN = record(
    {
        "rows": WHOLE,
        "rows_per_day": {"type": "number"},
        "open_rows": WHOLE,
        "page_size": WHOLE,
        "requests_per_day": WHOLE,
        "rings": {
            "type": "array",
            "minItems": 5,
            "items": record(
                {
                    "name": TEXT,
                    "reads": TEXT,
                    "every_seconds": {"type": "number"},
                    "found_within_seconds": {"type": "number"},
                    "requests_per_day": WHOLE,
                }
            ),
        },
    }
)
UPDATES = record(
    {
        "newer": FLAG,
        "verdict": {"enum": ["newer", "same", "older", "trial"]},
        "installed": TEXT,
        "version": TEXT,
        "day": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
        "sequence": WHOLE,
        "page": TEXT,
        "notes": TEXT,
        "changes_database": FLAG,
        "needs": {"type": ["string", "null"]},
        "files": {
            "type": "array",
            "items": record({"system": TEXT, "name": TEXT, "size": WHOLE, "sha256": TEXT}),
        },
        "looked_at": MOMENT,
    }
)
DAY = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
AUDIT_COUNTS = {"service": WHOLE, "here": WHOLE, "missing": WHOLE, "extra": WHOLE, "removed": WHOLE}
AUDIT = record(
    {
        "verified_at": MOMENT,
        "first": DAY,
        "last": DAY,
        "complete": FLAG,
        **AUDIT_COUNTS,
        "held_back": WHOLE,
        "unclear": {"type": "array", "items": TEXT},
        "days": {"type": "array", "items": record({"day": DAY, "type": TEXT, **AUDIT_COUNTS})},
    }
)
