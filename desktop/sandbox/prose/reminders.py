"""Conversations in which we ask for money: reminders, promises, silence, instalments and a held order."""

from desktop.sandbox.prose.script import Beat, Script

FIRST_REMINDER = (
    "[Just a quick note|A friendly reminder] that {inv} for {amount} was due on {due}. [I could not find a "
    "payment on our side yet.|Our system still shows it as open.]\n\n[Could you let me know when we can "
    "expect it?|Is it already scheduled for one of your next payment runs?] If it has crossed with this "
    "message, please ignore me.",
    "I am going through open items this [morning|afternoon] and {inv} ({amount}, due {due}) is still on my "
    "list.\n\n[Do you have everything you need to release it?|Is anything holding it up on your side?] I "
    "am happy to send another copy.",
    "Our records show {inv} as unpaid, {late} days after its due date. The open amount is "
    "{amount}.\n\n[Could you check where it stands in your approval process?|A short word on the payment "
    "date would help me close my week.]",
    "[Hope you are well.|Hope the week is treating you well.] I wanted to check on {inv}, which covers the "
    "{item} delivered against {po}. It fell due on {due} and {amount} is outstanding.\n\nCan you confirm a "
    "payment date?",
)
PROMISE = (
    "[Thanks for the nudge.|Sorry about that.] {inv} was [stuck in approval|waiting for a second "
    "signature] and has been released now. It is in [our Friday run|the next run], so you should see the "
    "funds on {paydate}.",
    "We will pay {weekday}. [Our payment runs are weekly and I missed the last cut-off.|The invoice only "
    "reached me this week, I am afraid.]",
    "I found it: the invoice had been coded to the wrong cost centre. It is approved and will go out by "
    "[ACH|bank transfer] on {paydate}.\n\nApologies for the delay.",
    "[Confirmed|Noted], {amount} for {inv} is scheduled for {paydate}. I will send you the remittance once "
    "it leaves.",
)
THANKS_FOR_PROMISE = (
    "Thank you. I have noted {paydate} and will not chase you before then.",
    "[Perfect|Great], that helps. I have put {paydate} on the account. [Have a good rest of the "
    "week.|Speak soon.]",
    "Thanks for sorting this out so quickly. [I will look out for it.|I will confirm once it is applied.]",
)
RECEIVED = (
    "The payment arrived this morning and I have applied it to {inv}. [Thank you!|All settled from our "
    "side.]",
    "Quick confirmation: {amount} received and applied, {inv} is closed. Thank you again.",
    "[Good news|Just to close the loop]: your payment for {inv} is in. Nothing else is due before next "
    "month.",
)
SECOND_REMINDER = (
    "I have not heard back on my note below. {inv} is now more than {late} days past due, with {amount} "
    "outstanding.\n\n[Could you please come back to me by {weekday}?|If there is a question about the "
    "delivery, tell me and I will get it answered.]",
    "Following up on {inv}. [I tried your direct line as well but could not reach you.|I know quarter end "
    "is busy.] Please let me know whether {amount} can be included in your next run.",
    "This is our second reminder for {inv}. If there is a problem with the invoice I would rather hear "
    "about it now than in a month's time, so please just reply with a line.",
)
FINAL_NOTICE = (
    "Despite several reminders we have not received {amount} for {inv}, nor any word on why it is "
    "unpaid.\n\nPlease arrange payment by {paydate}. After that date the account goes to our credit "
    "manager, who will [place open orders on hold|review your credit terms]. I would much prefer to avoid "
    "that.",
    "FINAL NOTICE. {inv} dated {issued} remains unpaid in the amount of {amount}.\n\nUnless we receive "
    "payment or a written dispute by {paydate}, we will suspend further deliveries to your account. Please "
    "call me on {my_phone} if you want to discuss it.",
)
STATEMENT_REMINDER = (
    "Please find below the items on your account that are past due:\n\n{table}\n\n[Could you let me have "
    "payment dates for each of them?|Please tell me which of these are approved and which are not.]",
    "Our month-end statement for {company} shows the following open items:\n\n{table}\n\nTotal past due: "
    "{total}. [A line per invoice is all I need.|I would be grateful for your plan by {weekday}.]",
)
PARTIAL_PLAN = (
    "We can release the [two|three] oldest ones on {paydate}. The rest depends on our own customer paying "
    "us, so I cannot commit to a date yet.",
    "[I went through your list.|Thanks for the overview.] Everything up to {inv} is approved and goes out "
    "on {paydate}. The others have not been received by the warehouse in our system, can you send proof of "
    "delivery?",
    "Most of these are with the site manager for sign-off. I will have them in the run of {paydate}, "
    "except {inv}, where the freight charge was not agreed.",
)
PLAN_REQUEST = (
    "I will be direct with you: cash is tight this [quarter|month] and we cannot pay {amount} in one "
    "go.\n\nWould you accept [three|four] monthly instalments, starting on {paydate}? We want to keep "
    "buying from you and clear this properly.",
    "[Our largest customer has moved to 90 days|A big project has slipped by a month] and it has hit us "
    "hard. Could we split {inv} into [three|four] payments? I can start with a third of it on {paydate}.",
)
PLAN_OFFER = (
    "Thank you for being open about it. I spoke to our credit manager and we can agree to three equal "
    "payments of {third}, the first on {paydate} and then every four weeks.\n\nTwo conditions: new orders "
    "are paid up front until the balance is cleared, and the plan ends if a payment is missed. Please "
    "confirm in writing.",
    "I appreciate you telling us early. We can do three payments of {third}, starting {paydate}. Interest "
    "is waived as long as each one arrives on time.\n\nA short reply saying you agree is enough for our "
    "file.",
)
PLAN_AGREED = (
    "Agreed, and thank you. The first {third} is set up for {paydate}, the others as standing payments.",
    "That works for us. I confirm the three payments as you wrote them. [My director asked me to pass on "
    "his thanks.|Much appreciated.]",
)
HOLD_NOTICE = (
    "Your account has reached its credit limit and {inv} ({amount}) is {late} days past due, so order "
    "{order} is on hold for the moment.\n\nAs soon as we receive {amount} I can ask for the release the "
    "same day.",
    "I wanted you to hear it from me first: order {order} will not ship today because {inv} is still open. "
    "A remittance advice would be enough for me to speak to credit.",
)
HOLD_PROTEST = (
    "We need that [order|delivery] on site by {weekday}, the crew is standing still otherwise. I have "
    "asked our CFO to release {inv} today. Can you ship if I send you the bank confirmation?",
    "This comes at the worst moment. Payment is going out by wire this afternoon, confirmation to follow. "
    "Please do not lose our delivery slot.",
)
HOLD_RELEASED = (
    "Confirmation received, thank you. The hold is lifted and {order} leaves the warehouse [tomorrow "
    "morning|tonight].",
    "I have the wire on our side. {order} is released; the carrier will call your site before delivery.",
)

SCRIPTS = (
    Script(
        "promise",
        ("{inv} past due", "Reminder: {inv}, due {due}", "Open invoice {inv}", "Payment of {inv}"),
        (
            Beat("us", FIRST_REMINDER),
            Beat("them", PROMISE, (0.2, 3.0), asks=False),
            Beat("us", THANKS_FOR_PROMISE, (0.05, 0.6)),
            Beat("us", RECEIVED, (3.0, 6.0)),
        ),
        tags=("promise_to_pay",),
        weight=6,
    ),
    Script(
        "silence",
        ("{inv} overdue since {due}", "Second request: {inv}", "Still open: {inv}"),
        (
            Beat("us", FIRST_REMINDER),
            Beat("us", SECOND_REMINDER, (5.0, 8.0)),
            Beat("us", FINAL_NOTICE, (7.0, 11.0)),
        ),
        late=(12, 60),
        tags=("escalation",),
        is_settled=False,
        weight=3,
    ),
    Script(
        "late promise",
        ("{inv}: when can we expect payment?", "Past due: {inv}", "{company}: {inv}"),
        (
            Beat("us", FIRST_REMINDER),
            Beat("us", SECOND_REMINDER, (4.0, 7.0)),
            Beat("them", PROMISE, (0.1, 2.0), asks=False),
            Beat("us", THANKS_FOR_PROMISE, (0.05, 0.5)),
        ),
        late=(10, 40),
        tags=("promise_to_pay", "second_reminder"),
        is_settled=False,
        weight=4,
    ),
    Script(
        "statement",
        ("Open items on your account", "Statement of account, {month}", "{company}: past due items"),
        (
            Beat("us", STATEMENT_REMINDER),
            Beat("them", PARTIAL_PLAN, (0.5, 3.0)),
            Beat("us", THANKS_FOR_PROMISE, (0.1, 1.0)),
        ),
        late=(8, 50),
        invoices=(2, 4),
        tags=("statement",),
        html=0.7,
        is_settled=False,
        weight=4,
    ),
    Script(
        "instalments",
        ("Payment plan for {inv}", "Instalments for {inv}?", "Can we split {inv}?"),
        (
            Beat("them", PLAN_REQUEST),
            Beat("us", PLAN_OFFER, (0.5, 2.0)),
            Beat("them", PLAN_AGREED, (0.3, 2.0), asks=False),
            Beat("us", THANKS_FOR_PROMISE, (0.1, 0.8)),
        ),
        late=(5, 35),
        tags=("payment_plan",),
        weight=2,
    ),
    Script(
        "hold",
        ("Order {order} on hold", "Credit hold: {order}", "Your order {order}"),
        (
            Beat("us", HOLD_NOTICE),
            Beat("them", HOLD_PROTEST, (0.05, 0.4)),
            Beat("us", HOLD_RELEASED, (0.1, 1.0)),
        ),
        late=(15, 50),
        tags=("credit_hold", "escalation"),
        weight=2,
    ),
)
