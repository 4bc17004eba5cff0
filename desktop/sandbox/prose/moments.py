"""Single entries that people type in: calls, meetings, manual entries and notes."""

from typing import NamedTuple


class Moment(NamedTuple):
    """One typed entry: subjects, texts, who began it, and whether it settles what it is about."""

    subjects: tuple[str, ...]
    texts: tuple[str, ...]
    direction: str | None = "outbound"
    is_settled: bool = False
    tags: tuple[str, ...] = ()
    minutes: tuple[int, int] | None = None  # how long a call took
    are_paired: bool = False  # the first subject goes with the first text, and so on


CALLS = (
    Moment(
        ("Voicemail for {full}", "No answer, {first}", "Voicemail about {inv}"),
        (
            "Left a voicemail for {first} about {inv} ({amount}, {late} days late). Asked for a call back "
            "today.",
            "No answer on the direct line. [Left a message with the number of the invoice|Mailbox full, "
            "will try again after lunch].",
            "Rang twice, [no pick-up|straight to voicemail]. Left name, {inv} and my extension. Next try "
            "on {weekday}.",
            "Voicemail again. This is the third attempt this week; sending an e-mail in parallel.",
        ),
        tags=("voicemail",),
        minutes=(1, 2),
    ),
    Moment(
        ("{first} promises {weekday}", "Payment promised: {inv}", "Call with {full}"),
        (
            "Spoke with {first} in AP. {inv} is approved and goes out on {paydate}. [Sounded sure of it.|I "
            "will check the bank the day after.]",
            "{first} picked up right away. They run payments on {weekday}s and {amount} is in the list. "
            "Promised the remittance by e-mail.",
            "Good conversation. They had {inv} in the wrong folder; {first} found it while we were talking "
            "and will pay {paydate}.",
            "{full} confirms {amount} for {weekday}. Asked us to send reminders to the shared mailbox as "
            "well.",
        ),
        tags=("promise_to_pay",),
        minutes=(3, 9),
    ),
    Moment(
        ("Reached the switchboard only", "{company}: new AP contact", "Asked for {first}"),
        (
            "Switchboard says {first} works from home on [Mondays|Fridays]. Got a mobile number, added to "
            "the contact.",
            "Spoke with reception. {first} is in a meeting until three, will call back.",
            "{first} has moved to purchasing. {backup} now handles supplier invoices; introduced myself "
            "and mentioned {inv}.",
        ),
        minutes=(1, 4),
    ),
    Moment(
        ("{inv} disputed by phone", "Why {inv} is not paid", "Delivery question from {first}"),
        (
            "{first} says only {short} of {qty} {item} arrived. Asked for the delivery note. Reminders "
            "paused.",
            "They will not pay {inv} before the price is corrected: {price} billed, {price2} agreed. "
            "Passed to sales.",
            "{first} is unhappy about the late delivery and wants a goodwill credit. I promised an answer "
            "by {weekday}.",
        ),
        tags=("dispute",),
        minutes=(5, 14),
    ),
    Moment(
        ("{first} called back", "Inbound call from {company}", "{first} about {inv}"),
        (
            "{first} returned my call. {inv} was paid on {issued}, reference {ref}. Found it in unapplied "
            "cash.",
            "{first} called to say the transfer of {amount} left this morning. Asked us to confirm receipt.",
            "{first} rang to ask for the total due including {inv}. Gave {total}; they will pay all of it "
            "on {paydate}.",
        ),
        direction="inbound",
        is_settled=True,
        minutes=(2, 7),
    ),
    Moment(
        ("Payment plan discussed", "{company} asks for more time", "Extension for {inv}"),
        (
            "They asked for 30 more days on {inv}. I offered two halves, the first on {paydate}. {first} "
            "will talk to the owner.",
            "Long call with {first}. Cash is tight until the season starts. Agreed on {third} now and the "
            "rest in four weeks; confirmation by e-mail to follow.",
            "{first} can pay {third} this week. Told them that new orders stay on hold until half is in.",
        ),
        tags=("payment_plan",),
        minutes=(8, 22),
    ),
)

MEETINGS = (
    Moment(
        ("Account review with {company}", "Quarterly review", "Visit to {company}"),
        (
            "Met {full} and their controller. Went through all open items; nothing disputed but approvals "
            "take three weeks on their side. They agreed to give us a list every [Monday|other Friday].",
            "Video call with {first}, sales joined. Topics: late approvals, the price list for next year, "
            "and {inv}. They will move to monthly statements.",
            "On site at their [warehouse|head office]. Goods-in books deliveries by hand, which is why "
            "invoices do not match. {first} will add us to the scanner project.",
        ),
        minutes=(30, 75),
    ),
    Moment(
        ("Credit limit talk with {company}", "Terms for next year"),
        (
            "They want 45 days and a higher limit. Credit will decide after the next two payments arrive "
            "on time.",
            "{first} presented their half-year figures. Better than feared. We keep the limit and review "
            "again in autumn.",
        ),
        minutes=(25, 60),
    ),
)

MANUAL = (
    Moment(
        ("Cheque received for {inv}", "Payment by cheque"),
        (
            "Cheque no. {number} over {amount} came with the morning post, banked today.",
            "Lockbox shows a cheque for {invs}. Applied; waiting for it to clear.",
        ),
        direction="inbound",
        is_settled=True,
        tags=("remittance",),
    ),
    Moment(
        ("Portal check: {inv}", "{portal}: status of {inv}"),
        (
            "Checked {portal}: {inv} is 'approved, scheduled for {paydate}'. No need to call.",
            "{portal} shows {inv} as 'waiting for goods receipt'. Sent the proof of delivery through the "
            "portal.",
            "{inv} was rejected in {portal} for a wrong ship-to code. Corrected and resubmitted.",
        ),
    ),
    Moment(
        ("Final demand by registered mail", "Statement posted to {company}"),
        (
            "Final demand for {inv} sent by registered mail, tracking {ref}.",
            "Printed statement posted to the owner, as e-mails are not answered.",
        ),
        tags=("escalation",),
        are_paired=True,
    ),
    Moment(
        ("Text message from {first}", "Fax from {company}"),
        (
            "{first} texted: 'Bank app is down, transfer tomorrow first thing.'",
            "Received the signed payment agreement by fax, filed under {number}.",
        ),
        direction="inbound",
        are_paired=True,
    ),
)

NOTES = (
    Moment(
        ("How {company} pays", "Payment habits", "Good to know"),
        (
            "Payment run every second {weekday}; anything approved after noon slips to the next one.",
            "Do not send reminders to the CFO again, {first} handles everything and answers within a day.",
            "They pay from the bank account of their parent company, so the payer name on the statement is "
            "different.",
            "Statements must quote their vendor number {number}, otherwise they are binned automatically.",
        ),
        direction=None,
    ),
    Moment(
        ("Watch this account", "Risk note", "Credit review due"),
        (
            "Third broken promise this quarter. Suggest reducing the limit when the review is due.",
            "Local press says they lost their biggest contract. Keep exposure below {total} for now.",
            "Owner is selling the business. Ask for confirmation that the buyer takes over the open "
            "invoices.",
        ),
        direction=None,
        tags=("risk",),
    ),
)
