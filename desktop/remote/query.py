"""What may be asked of the communications lists."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.communication import Direction
from desktop.domain.identity import ServiceId

PAGE_SIZE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunicationQuery:
    """Filters as the service documents them; dates are whole days, inclusive at both ends."""

    view: str = "message"
    kinds: tuple[str, ...] = ()
    direction: Direction | None = None
    requires_response: bool | None = None
    is_resolved: bool | None = None
    date_from: date | None = None
    date_to: date | None = None
    customer_id: ServiceId | None = None
    invoice_id: ServiceId | None = None
    page_size: int = PAGE_SIZE

    def parameters(self) -> dict[str, str]:
        """Query parameters without paging."""
        values: dict[str, str | None] = {
            "view": self.view,
            "communication_type": ",".join(self.kinds) or None,
            "direction": self.direction.value if self.direction else None,
            "requires_response": _flag(self.requires_response),
            "is_resolved": _flag(self.is_resolved),
            "date_from": self.date_from.isoformat() if self.date_from else None,
            "date_to": self.date_to.isoformat() if self.date_to else None,
            "customer_id": self.customer_id,
            "invoice_id": self.invoice_id,
        }
        return {name: value for name, value in values.items() if value is not None}


def _flag(value: bool | None) -> str | None:
    return None if value is None else str(value).lower()
