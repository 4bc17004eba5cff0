"""What some conversations go on to speak of once their first matter is done."""

from desktop.sandbox.prose.script import Beat

AFTERTHOUGHTS = (
    (
        Beat(
            "them",
            (
                "One more thing while I have you: could you add {backup_email} to your reminders? I am "
                "away from the middle of next month.",
            ),
            (0.2, 3.0),
        ),
        Beat("us", ("[Added|Done], both of you will get them from now on.",), (0.1, 1.0)),
    ),
    (
        Beat(
            "them",
            ("While we are at it, can I have a statement? I would like to see that nothing else is hiding.",),
            (0.1, 2.0),
        ),
        Beat("us", ("Nothing is hiding, I promise. This is all we show:\n\n{table}",), (0.1, 1.0)),
        Beat("them", ("Perfect, matches ours to the cent.",), (0.1, 1.5), asks=False),
    ),
    (
        Beat(
            "us",
            (
                "By the way, we have moved to electronic invoices. Would {backup_email} be the right "
                "mailbox for {company}?",
            ),
            (0.3, 2.0),
        ),
        Beat(
            "them",
            (
                "[No, please use the invoice mailbox|Yes, that works], and one PDF per invoice if you can. "
                "Our scanner only reads the first one.",
            ),
            (0.3, 3.0),
            asks=False,
        ),
    ),
    (
        Beat(
            "them",
            (
                "Could you also confirm the terms on our account? My boss is sure they are 45 days, I have "
                "30 in the system.",
            ),
            (0.2, 2.0),
        ),
        Beat(
            "us",
            (
                "It is 30 days net. The 45 were offered for the spring promotion only, I have attached the "
                "letter from back then.",
            ),
            (0.2, 1.5),
        ),
        Beat("them", ("[Fair enough|Thought so]. I will tell him.",), (0.1, 1.0), asks=False),
        Beat(
            "us",
            ("Happy to look at the terms again at the end of the year, your payments have been good.",),
            (0.1, 1.0),
        ),
    ),
)
BROKEN_PROMISES = (
    (
        Beat(
            "us",
            ("The payment you had announced for {paydate} has not reached us. Was there a problem?",),
            (6.0, 9.0),
            looks_back=True,
        ),
        Beat(
            "them",
            (
                "[Embarrassing.|I am so sorry.] The run went out without our second batch because a token "
                "had expired. I am sending it by hand today.",
            ),
            (0.1, 1.0),
            asks=False,
        ),
        Beat(
            "us",
            ("[Thank you, it came in this morning.|Received, thank you.] {inv} is settled.",),
            (1.0, 3.0),
        ),
    ),
    (
        Beat(
            "us",
            (
                "{inv} was promised for {paydate}, but our bank shows nothing. Could you send me the "
                "transfer reference?",
            ),
            (5.0, 8.0),
            looks_back=True,
        ),
        Beat("them", ("Let me check with treasury. I had released it on my side.",), (0.2, 2.0)),
        Beat("us", ("Any answer from treasury? I have to report on this account on {weekday}.",), (2.0, 4.0)),
        Beat(
            "them",
            ("They had an old account number of yours. Corrected and sent again today, reference {ref}.",),
            (0.2, 2.0),
            asks=False,
        ),
    ),
    (
        Beat(
            "us",
            ("I had noted {paydate} for {inv}. Can you tell me whether it went out?",),
            (5.0, 7.0),
            looks_back=True,
        ),
        Beat(
            "us",
            (
                "I tried to reach you by phone as well. Please call me back on {my_phone}, I would like to "
                "avoid sending this to my manager.",
            ),
            (2.0, 4.0),
        ),
    ),
)
