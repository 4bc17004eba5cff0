"""Conversations in which they do not agree with an invoice: price, quantity, damage, order, deduction."""

from desktop.sandbox.prose.script import Beat, Script

PRICE_CLAIM = (
    "We cannot approve {inv} as it stands. The {item} are billed at {price} each, our {po} says "
    "{price2}.\n\nPlease send a corrected invoice or a credit note for the difference.",
    "{inv} does not match our order: you charged {price} per unit for the {item}, but the quote from your "
    "sales team was {price2}. [I have put it on hold until this is cleared.|Can you check with whoever "
    "handled the quote?]",
)
PRICE_CHECK = (
    "Thank you for pointing this out. I have asked our sales desk for the quote and will come back to you "
    "by {weekday}.",
    "I see the difference. The order was entered [before the new price list|with last year's price]; sales "
    "is checking which one applies.",
)
PRICE_CREDIT = (
    "Sales confirmed that {price2} is right. A credit note for {credit} is attached and {inv} now stands "
    "at the lower amount. Could you release the remainder?",
    "You were right. We have credited {credit} against {inv}. [Sorry for the extra work.|I have asked for "
    "the price to be fixed for the next order as well.]",
)
SHORT_CLAIM = (
    "We only received {short} of the {qty} {item} on {inv}. The driver's note shows the same number.\n\nWe "
    "will pay for what arrived. Please credit the rest or let us know when it ships.",
    "There is a shortage on delivery {order}: {qty} {item} invoiced, {short} counted at goods-in. I am "
    "holding {inv} until we know how you want to handle it.",
)
SHORT_CHECK = (
    "Could you send me the signed delivery note? I will open a claim with the carrier today.",
    "Thank you. The warehouse shows a full pallet leaving here, so I need the delivery note with the "
    "driver's remark. A photo is fine.",
)
SHORT_PROOF = (
    "Delivery note attached, see the remark at the bottom. Our goods-in team counted twice.",
    "Here is the scan. The missing carton is noted on page 2, with the driver's signature.",
)
SHORT_CREDIT = (
    "That settles it, thank you. Credit of {credit} is booked on {inv}; the carrier will reimburse us.",
    "Understood. We are crediting {credit} and the missing {item} ship with your next order. Please pay "
    "the rest of {inv} when you can.",
)
DAMAGE_CLAIM = (
    "Part of the {item} on {inv} arrived damaged: the outer boxes were crushed and about a third cannot be "
    "used. Photos attached.\n\nWe would like a replacement rather than a credit.",
    "I have to reject {inv} for now. The pallet came in wet and the {item} are not usable on a food site. "
    "Please advise.",
)
DAMAGE_ANSWER = (
    "I am sorry about that. I have passed the photos to our quality team; a replacement is booked for "
    "{weekday}, free of charge. Would you release {inv} once it has arrived?",
    "That should not have happened. Replacement order {order} is in the system. I have stopped reminders "
    "on {inv} until you confirm that everything is in good condition.",
)
DAMAGE_DONE = (
    "Replacement arrived [this morning|yesterday], all good. {inv} is approved now.",
    "Goods are in and checked. You can expect payment with the run of {paydate}.",
)
PO_CLAIM = (
    "Our system rejected {inv} because there is no PO number on it. [We cannot post anything without "
    "one.|Could you reissue it with the right reference?]",
    "I cannot process {inv}: no purchase order is quoted and nobody here recognises the order. Who placed "
    "it?",
    "{inv} came back from our scanning centre: 'missing or invalid PO'. Please send it again to the "
    "invoice mailbox with the PO in the header.",
)
PO_ANSWER = (
    "The order was placed by {buyer} on {issued}; the number is {po}. A corrected PDF is attached with the "
    "number in the header.",
    "Thanks for letting me know. It should read {po}. I have reissued {inv} and uploaded it to your portal "
    "as well.",
)
PO_DONE = (
    "That did it, the invoice has matched. Payment terms run from the original date, so {paydate} it is.",
    "Received and posted, thank you. You will see it in [this week's|next week's] run.",
)
DEDUCTION_QUESTION = (
    "Your payment of {paid} for {inv} came in {credit} short. [The remittance does not say why.|Was that a "
    "deduction?] Could you let me know the reason so that I can clear it or dispute it?",
    "I am matching your transfer to {inv} and {credit} is missing. If you took a discount, please note "
    "that the invoice was past the discount date.",
)
DEDUCTION_REASON = (
    "We deducted the freight. Our agreement says free delivery for orders above 2,500.",
    "That is the 2% early payment discount. [We paid within ten days of receiving the invoice.|It was "
    "approved on day nine, the bank took two more.]",
    "The difference is debit note DN-{number}, for the pallet we returned. It should have reached you with "
    "the collection papers.",
)
DEDUCTION_ACCEPTED = (
    "Thank you, that explains it. I found the paperwork and have written off {credit}. {inv} is closed.",
    "Checked and agreed, credit posted. For the future, please quote the reason on the remittance, it "
    "saves us both a mail.",
)
DEDUCTION_REFUSED = (
    "I looked into it. The discount applies from the invoice date, not from receipt, so {credit} is still "
    "owed. Please include it in your next payment.",
    "Our records show the order was below the free freight limit after the partial cancellation. I would "
    "ask you to pay the remaining {credit}.",
)

SCRIPTS = (
    Script(
        "price",
        ("Price difference on {inv}", "{inv}: wrong unit price", "Query on {inv}"),
        (
            Beat("them", PRICE_CLAIM),
            Beat("us", PRICE_CHECK, (0.1, 1.0)),
            Beat("us", PRICE_CREDIT, (1.0, 4.0)),
            Beat("them", PO_DONE, (0.3, 2.0), asks=False),
        ),
        late=(-10, 25),
        tags=("dispute", "price"),
        weight=3,
    ),
    Script(
        "shortage",
        ("Short delivery on {inv}", "{inv}: {short} of {qty} received", "Missing goods, {inv}"),
        (
            Beat("them", SHORT_CLAIM),
            Beat("us", SHORT_CHECK, (0.1, 0.8)),
            Beat("them", SHORT_PROOF, (0.2, 2.0)),
            Beat("us", SHORT_CREDIT, (0.5, 3.0)),
        ),
        late=(-15, 20),
        tags=("dispute", "quantity"),
        weight=3,
    ),
    Script(
        "damage",
        ("Damaged goods on {inv}", "Complaint: {item}", "{inv} rejected"),
        (
            Beat("them", DAMAGE_CLAIM),
            Beat("us", DAMAGE_ANSWER, (0.1, 1.0)),
            Beat("them", DAMAGE_DONE, (3.0, 6.0), asks=False),
            Beat(
                "us",
                ("[Glad to hear it.|Good to know, thank you.] I have lifted the block on {inv}.",),
                (0.1, 1.0),
            ),
        ),
        late=(-20, 15),
        tags=("dispute", "quality"),
        weight=2,
    ),
    Script(
        "missing po",
        ("Missing PO on {inv}", "{inv} rejected: no PO", "PO number for {inv}?"),
        (
            Beat("them", PO_CLAIM),
            Beat("us", PO_ANSWER, (0.1, 1.5)),
            Beat("them", PO_DONE, (0.5, 3.0), asks=False),
        ),
        late=(-12, 20),
        tags=("missing_po",),
        weight=4,
    ),
    Script(
        "deduction",
        ("Short payment on {inv}", "{credit} missing on {inv}", "Deduction on {inv}"),
        (
            Beat("us", DEDUCTION_QUESTION),
            Beat("them", DEDUCTION_REASON, (0.2, 3.0)),
            Beat("us", DEDUCTION_ACCEPTED, (0.2, 2.0)),
        ),
        tags=("deduction",),
        weight=2,
    ),
    Script(
        "deduction refused",
        ("Discount taken on {inv}", "{inv}: balance of {credit}"),
        (
            Beat("us", DEDUCTION_QUESTION),
            Beat("them", DEDUCTION_REASON, (0.2, 3.0)),
            Beat("us", DEDUCTION_REFUSED, (0.2, 2.0)),
            Beat(
                "them",
                (
                    "[I disagree, but|Fine,] I will [raise it with our buyer|ask my manager] and come back "
                    "to you.",
                ),
            ),
        ),
        tags=("deduction", "dispute"),
        is_settled=False,
        weight=2,
    ),
)
