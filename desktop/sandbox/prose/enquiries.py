"""Conversations that they begin, or machines: copies, statements, remittances, bank details, absences."""

from desktop.sandbox.prose.script import Beat, Script

COPY_REQUEST = (
    "[Could you send me|Please send] a copy of {inv}? [It never made it to our inbox.|The PDF we have "
    "cannot be opened.]",
    "We have {inv} on your statement but not in our system. A copy with proof of delivery, please, and I "
    "will get it posted this week.",
    "Our auditors are asking for {invs}. Could you mail the PDFs again? No rush, [end of the "
    "week|{weekday}] is fine.",
)
COPY_SENT = (
    "Here you are, {inv} is attached together with the signed delivery note. Let me know if anything is "
    "missing.",
    "Attached. [I have also added your invoice mailbox to the account, so future invoices go straight "
    "there.|It was sent on {issued} to your old address, which I have now corrected.]",
)
COPY_THANKS = (
    "Got it, thanks. [Will be paid with the {paydate} run.|Posted and on its way to approval.]",
    "That was quick, thank you! I have entered it for {paydate}.",
)
STATEMENT_REQUEST = (
    "We are closing the [month|quarter]. Could you send an up-to-date statement of our account?",
    "Please let me have a statement showing everything open, I would like to reconcile before {weekday}.",
)
STATEMENT_SENT = (
    "Of course. As of today we show:\n\n{table}\n\nTotal open: {total}. Tell me if your ledger says "
    "something else.",
    "Here is where we stand:\n\n{table}\n\nThat comes to {total}. The payment from last week is already "
    "taken off.",
)
STATEMENT_CHECKED = (
    "[Thanks, that matches.|That agrees with our books.] We will take the first one with the run of "
    "{paydate}.",
    "One difference: we have {inv} as paid. I will look for the bank reference and send it over.",
)
REMITTANCE = (
    "Please find our remittance details below.\n\n{table}\n\nPayment of {total} was sent by [ACH|wire] on "
    "{today}, reference {ref}.",
    "Payment advice\n\nWe have today instructed our bank to pay {total} to your account. Our reference: "
    "{ref}.\n\n{table}\n\nThis message was created by our accounts payable system.",
)
REMITTANCE_THANKS = (
    "Thank you, received and applied to {invs}.",
    "Many thanks. The funds are in and everything on your list is closed.",
)
REMITTANCE_PUZZLE = (
    "Thank you for the advice. The transfer we received is {credit} lower than the total above, though. "
    "Was one of the invoices left out?",
    "I can see the payment, but not what {ref} refers to for the last line. Which invoice should I apply "
    "it to?",
)
BANK_QUESTION = (
    "We received a letter saying your bank details have changed. Before we update anything: can you "
    "confirm the account we have on file is still right? I will call the number in our records as well.",
    "Our fraud policy asks us to verify bank details once a year. Could you confirm them over the phone? "
    "Please do not send them by e-mail.",
)
BANK_ANSWER = (
    "Good that you ask. Our details have NOT changed in the last four years; please treat that letter as "
    "fraud and send me a copy. I will call you this afternoon from {my_phone}.",
    "Thank you for being careful. Nothing has changed. I will phone you [today|tomorrow morning] so that "
    "you can check the last four digits with me.",
)
BANK_DONE = (
    "Thanks for the call, all verified. The letter is with our security team.",
    "Confirmed by phone, record updated. Payment of {inv} goes ahead as planned.",
)
PORTAL_REQUEST = (
    "From next month we only accept invoices through {portal}. Please register using the link we sent to "
    "your general address; invoices sent by e-mail will not be processed.",
    "To set you up in {portal} I need your W-9, a bank letter and the contact for invoice queries. Could "
    "you send these by {weekday}?",
)
PORTAL_ANSWER = (
    "Registration is done, supplier number {number}. I have uploaded {inv} as a test; can you see it on "
    "your side?",
    "W-9 and bank letter are attached. [Please confirm once the account is active.|We will upload the open "
    "invoices as soon as we have access.]",
)
PORTAL_DONE = (
    "You are active. {inv} shows as received, payment date {paydate}.",
    "All set. The upload came through and has been matched to {po}.",
)
ABSENCE = (
    "I am out of the office until {weekday} with no access to e-mail. For urgent payment questions please "
    "write to {backup_email}.",
    "Thank you for your message. I am [on leave|travelling] and back on {paydate}. {backup} looks after "
    "supplier invoices in the meantime ({backup_email}).",
)
ABSENCE_CHASE = (
    "Hope you had a good break. Picking this up again: is {inv} in the next run?",
    "Welcome back! When you have worked through the pile, could you look at {inv} for me?",
)
ABSENCE_PROMISE = (
    "Back and catching up. {inv} is approved, payment goes out on {paydate}.",
    "Thanks for your patience! It was waiting for me; released just now.",
)
TWICE_PAID = (
    "I think we paid {inv} twice, once on {issued} and again this week. Could you check and send the "
    "second amount back, or hold it as a credit?",
    "Our bank statement shows two transfers of {amount} for {inv}. Please confirm whether you have both.",
)
TWICE_ANSWER = (
    "You are right, both arrived. I can refund {amount} or apply it to your next invoice; which would you "
    "prefer?",
    "Confirmed, we hold {amount} as an unapplied credit. Tell me where you want it.",
)
TWICE_DONE = (
    "Please apply it to what is open, that is easiest for us.",
    "A refund, please. Our bank details are the same as on the remittance.",
)
LEAD_TIME = (
    "[Quick question:|Before we order:] what is the lead time for {qty} {item} at the moment? Last time it "
    "was ten days.",
    "Could someone send me the new catalogue and the price list for {item}? We are planning for the next "
    "season.",
    "Our delivery address changes on {paydate}. Please update it for all future orders, the new dock is at "
    "gate 4.",
)
LEAD_ANSWER = (
    "I have passed this to our sales desk, they will answer you today. [Nothing for accounts here.|Thanks "
    "for writing.]",
    "[Sales|Our order desk] tells me it is in hand; you will get a confirmation from them.",
)

SCRIPTS = (
    Script(
        "copy",
        ("Copy of {inv}", "Please resend {inv}", "{inv} not received"),
        (
            Beat("them", COPY_REQUEST),
            Beat("us", COPY_SENT, (0.05, 1.0)),
            Beat("them", COPY_THANKS, (0.1, 2.0), asks=False),
        ),
        late=(-10, 25),
        tags=("invoice_copy",),
        weight=5,
    ),
    Script(
        "statement request",
        ("Statement request", "Statement for {month}, please", "Account reconciliation"),
        (
            Beat("them", STATEMENT_REQUEST),
            Beat("us", STATEMENT_SENT, (0.1, 1.0)),
            Beat("them", STATEMENT_CHECKED, (0.3, 3.0), asks=False),
        ),
        late=(-20, 30),
        invoices=(2, 5),
        tags=("statement",),
        html=0.6,
        weight=3,
    ),
    Script(
        "remittance",
        ("Remittance advice {ref}", "Payment advice, {today}", "Remittance: {total}"),
        (Beat("robot", REMITTANCE, asks=False), Beat("us", REMITTANCE_THANKS, (1.0, 3.0))),
        late=(-5, 20),
        invoices=(1, 4),
        tags=("remittance",),
        html=0.9,
        weight=5,
    ),
    Script(
        "puzzling remittance",
        ("Remittance advice {ref}", "Payment {ref}"),
        (
            Beat("robot", REMITTANCE, asks=False),
            Beat("us", REMITTANCE_PUZZLE, (1.0, 3.0)),
            Beat(
                "them",
                ("[Let me check|I am checking] with treasury, [one moment.|back to you by {weekday}.]",),
            ),
            Beat("us", ("Any news on this one? The amount is still sitting unapplied.",), (3.0, 5.0)),
        ),
        late=(-5, 20),
        invoices=(2, 4),
        tags=("remittance", "unapplied_cash"),
        is_settled=False,
        html=0.8,
        weight=2,
    ),
    Script(
        "bank details",
        ("Letter about new bank details", "Bank account verification"),
        (
            Beat("them", BANK_QUESTION),
            Beat("us", BANK_ANSWER, (0.05, 0.5)),
            Beat("them", BANK_DONE, (0.2, 1.5), asks=False),
        ),
        late=(-15, 10),
        tags=("bank_details",),
        are_paired=True,
    ),
    Script(
        "portal",
        ("{portal} registration", "Supplier onboarding: {portal}", "New invoicing process"),
        (
            Beat("them", PORTAL_REQUEST),
            Beat("us", PORTAL_ANSWER, (0.5, 4.0)),
            Beat("them", PORTAL_DONE, (0.5, 4.0), asks=False),
        ),
        late=(-20, 10),
        tags=("portal",),
        html=0.5,
    ),
    Script(
        "absence",
        ("{inv} past due", "{inv}: payment date?"),
        (
            Beat("us", ("Could you let me know when {inv} ({amount}, due {due}) will be paid?",)),
            Beat("robot", ABSENCE, (0.01, 0.02), asks=False),
            Beat("us", ABSENCE_CHASE, (5.0, 9.0)),
            Beat("them", ABSENCE_PROMISE, (0.2, 1.5), asks=False),
        ),
        tags=("promise_to_pay",),
    ),
    Script(
        "double payment",
        ("{inv} paid twice?", "Double payment of {inv}", "Credit on our account"),
        (
            Beat("them", TWICE_PAID),
            Beat("us", TWICE_ANSWER, (0.2, 2.0)),
            Beat("them", TWICE_DONE, (0.1, 2.0)),
            Beat("us", ("Done. You will see it on the next statement.",), (0.1, 1.0)),
        ),
        late=(-5, 30),
        tags=("unapplied_cash",),
        weight=1,
    ),
    Script(
        "not about money",
        (
            "Lead time for {item}",
            "Catalogue request",
            "Change of delivery address",
        ),
        (Beat("them", LEAD_TIME), Beat("us", LEAD_ANSWER, (0.1, 1.0))),
        late=(-25, -1),
        is_ar_related=False,
        are_paired=True,
        weight=2,
    ),
)
