"""Conversations in five more languages, and the phrases around a letter in each language."""

from typing import NamedTuple

from desktop.sandbox.prose.script import Beat, Script


class Phrases(NamedTuple):
    """What surrounds a letter in one language; `wrote` and `money` are patterns."""

    greetings: tuple[str, ...]
    closings: tuple[str, ...]
    wrote: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day_pattern: str
    table_heads: tuple[str, str, str]


PHRASES = {
    "en": Phrases(
        ("Hi {name},", "Hello {name},", "Good morning {name},", "{name},", "Dear {name},"),
        ("Best regards,", "Kind regards,", "Thanks,", "Many thanks,", "Best,", "Regards,"),
        "On {day} at {time}, {name} <{email}> wrote:",
        ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
         "November", "December"),
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        "{day} {month}",
        ("Invoice", "Due", "Open amount"),
    ),
    "de": Phrases(
        ("Hallo {name},", "Guten Tag {name},", "Guten Morgen {name},"),
        ("Mit freundlichen Grüßen", "Viele Grüße", "Beste Grüße"),
        "Am {day} um {time} schrieb {name} <{email}>:",
        ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
         "November",
         "Dezember"),
        ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        "{day}. {month}",
        ("Rechnung", "Fällig", "Offener Betrag"),
    ),
    "es": Phrases(
        ("Hola, {name}:", "Buenos días, {name}:", "Buenas tardes, {name}:"),
        ("Un saludo,", "Saludos cordiales,", "Muchas gracias,"),
        "El {day} a las {time}, {name} <{email}> escribió:",
        ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
         "noviembre", "diciembre"),
        ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        "{day} de {month}",
        ("Factura", "Vencimiento", "Importe"),
    ),
    "fr": Phrases(
        ("Bonjour {name},", "Bonjour,"),
        ("Cordialement,", "Bien à vous,", "Merci d'avance,"),
        "Le {day} à {time}, {name} <{email}> a écrit :",
        ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
         "novembre", "décembre"),
        ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        "{day} {month}",
        ("Facture", "Échéance", "Montant"),
    ),
    "nl": Phrases(
        ("Beste {name},", "Dag {name},", "Goedemorgen {name},"),
        ("Met vriendelijke groet,", "Groeten,", "Alvast bedankt,"),
        "Op {day} om {time} schreef {name} <{email}>:",
        ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
         "november", "december"),
        ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        "{day} {month}",
        ("Factuur", "Vervaldatum", "Bedrag"),
    ),
    "pt": Phrases(
        ("Olá {name},", "Bom dia {name},", "Boa tarde {name},"),
        ("Com os melhores cumprimentos,", "Atenciosamente,", "Cumprimentos,"),
        "Em {day} às {time}, {name} <{email}> escreveu:",
        ("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
         "novembro", "dezembro"),
        ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
        "{day} de {month}",
        ("Fatura", "Vencimento", "Valor"),
    ),
}  # fmt: skip


def _promise(
    language: str,
    subjects: tuple[str, ...],
    *,
    reminder: tuple[str, ...],
    promise: tuple[str, ...],
    thanks: tuple[str, ...],
) -> Script:
    beats = (
        Beat("us", reminder),
        Beat("them", promise, (0.3, 3.0), asks=False),
        Beat("us", thanks, (0.1, 1.0)),
    )
    return Script(
        f"promise {language}", subjects, beats, tags=("promise_to_pay",), is_settled=False, language=language
    )


def _question(
    language: str,
    subjects: tuple[str, ...],
    *,
    question: tuple[str, ...],
    answer: tuple[str, ...],
    done: tuple[str, ...],
    tags: tuple[str, ...],
) -> Script:
    beats = (
        Beat("them", question),
        Beat("us", answer, (0.1, 1.5)),
        Beat("them", done, (0.3, 2.0), asks=False),
    )
    return Script(
        f"{tags[0]} {language}",
        subjects,
        beats,
        late=(-10, 25),
        tags=tags,
        language=language,
        are_paired=True,
    )


SCRIPTS = {
    "de": (
        _promise(
            "de",
            ("Zahlungserinnerung {inv}", "Offene Rechnung {inv}", "{inv} seit {due} fällig"),
            reminder=(
                "unsere Rechnung {inv} über {amount} war am {due} fällig. Leider konnten wir noch keinen "
                "Zahlungseingang feststellen.\n\n[Können Sie mir sagen, wann wir damit rechnen "
                "dürfen?|Liegt Ihnen die Rechnung vor?] Sollte sich die Zahlung überschnitten haben, "
                "betrachten Sie diese Nachricht bitte als gegenstandslos.",
                "beim Durchsehen der offenen Posten ist mir {inv} aufgefallen ({amount}, {late} Tage "
                "überfällig). Gibt es Rückfragen zur Lieferung?",
            ),
            promise=(
                "vielen Dank für den Hinweis. Die Rechnung lag noch zur Freigabe beim Einkauf. Wir "
                "überweisen am {paydate}.",
                "bitte entschuldigen Sie die Verspätung, {inv} ist jetzt freigegeben und geht am {weekday} "
                "mit dem Zahllauf raus.",
            ),
            thanks=(
                "vielen Dank, ich habe mir den {paydate} notiert.",
                "das hilft mir weiter, danke. Ich melde mich, sobald das Geld eingegangen ist.",
            ),
        ),
        _question(
            "de",
            ("Rechnungskopie {inv}", "Preisabweichung {inv}"),
            question=(
                "können Sie uns {inv} bitte noch einmal als PDF schicken? Im Rechnungseingang ist sie "
                "nicht angekommen.",
                "bei {inv} stimmt der Stückpreis nicht: berechnet wurden {price}, bestellt hatten wir zu "
                "{price2} (Bestellung {po}). Bitte um Gutschrift über die Differenz.",
            ),
            answer=(
                "anbei die gewünschte Unterlage. Ich habe auch Ihre neue Adresse für Rechnungen hinterlegt.",
                "ich habe das mit dem Vertrieb geklärt und schicke Ihnen das korrigierte Dokument im Anhang.",
            ),
            done=(
                "danke, jetzt passt alles. Zahlung erfolgt am {paydate}.",
                "erledigt, vielen Dank für die schnelle Hilfe!",
            ),
            tags=("invoice_copy",),
        ),
    ),
    "es": (
        _promise(
            "es",
            ("Factura {inv} vencida", "Recordatorio de pago {inv}", "{inv}: fecha de pago"),
            reminder=(
                "Le escribo por la factura {inv} de {amount}, que venció el {due}. Todavía no vemos el "
                "pago en nuestra cuenta.\n\n[¿Podría indicarnos la fecha prevista?|¿Está ya programada?]",
                "En nuestro extracto sigue pendiente {inv} ({amount}, {late} días de retraso). ¿Hay algún "
                "problema con el pedido {po}?",
            ),
            promise=(
                "Disculpe el retraso, estaba pendiente de la firma de dirección. Pagaremos el {paydate}.",
                "Gracias por avisar. La transferencia sale este {weekday} y le mando el justificante.",
            ),
            thanks=(
                "Perfecto, queda anotado para el {paydate}. Gracias.",
                "Muchas gracias por la rápida respuesta.",
            ),
        ),
        _question(
            "es",
            ("Copia de {inv}", "Falta material en {inv}"),
            question=(
                "¿Nos puede reenviar {inv}? El archivo que recibimos está dañado.",
                "De los {qty} artículos de {inv} solo llegaron {short}. Necesitamos un abono por la "
                "diferencia antes de pagar.",
            ),
            answer=(
                "Adjunto lo que nos pide. Dígame, por favor, si falta algo más.",
                "Lo he revisado con almacén y le envío el documento corregido.",
            ),
            done=(
                "Recibido, muchas gracias. Entra en el pago del {paydate}.",
                "Todo correcto ahora. Gracias.",
            ),
            tags=("dispute",),
        ),
    ),
    "fr": (
        _promise(
            "fr",
            ("Facture {inv} échue", "Relance : {inv}", "Règlement de {inv}"),
            reminder=(
                "Sauf erreur de notre part, la facture {inv} d'un montant de {amount}, échue le {due}, "
                "reste impayée.\n\n[Pourriez-vous nous indiquer la date de règlement ?|Y a-t-il un point "
                "bloquant de votre côté ?]",
                "Je me permets de revenir vers vous au sujet de {inv} ({amount}), en retard de {late} jours.",
            ),
            promise=(
                "Toutes nos excuses, la facture attendait une validation. Le virement partira le {paydate}.",
                "Bien noté, {inv} est prévue dans notre prochain règlement, {weekday}.",
            ),
            thanks=(
                "Merci beaucoup, c'est noté pour le {paydate}.",
                "Merci de votre retour, bonne fin de semaine.",
            ),
        ),
        _question(
            "fr",
            ("Duplicata de {inv}", "Numéro de commande manquant, {inv}"),
            question=(
                "Pourriez-vous nous transmettre un duplicata de {inv} avec le bon de livraison ?",
                "Votre facture {inv} a été rejetée car le numéro de commande {po} n'y figure pas. Merci de "
                "la renvoyer.",
            ),
            answer=(
                "Vous trouverez le document en pièce jointe.",
                "C'est corrigé, la nouvelle version est jointe à ce message.",
            ),
            done=("Bien reçu, merci. Paiement prévu le {paydate}.", "Parfait, c'est enregistré."),
            tags=("missing_po",),
        ),
    ),
    "nl": (
        _promise(
            "nl",
            ("Herinnering {inv}", "Openstaande factuur {inv}", "{inv} verlopen op {due}"),
            reminder=(
                "Factuur {inv} van {amount} is op {due} vervallen en staat bij ons nog open.\n\n[Kun je "
                "laten weten wanneer we de betaling mogen verwachten?|Is er nog iets nodig van onze kant?]",
                "Bij het nalopen van de openstaande posten zie ik {inv} nog staan, inmiddels {late} dagen "
                "te laat.",
            ),
            promise=(
                "Sorry, deze was blijven liggen bij de afdeling inkoop. We betalen op {paydate}.",
                "Dank voor de herinnering. {inv} gaat {weekday} mee in de betaalronde.",
            ),
            thanks=("Top, ik heb {paydate} genoteerd.", "Dank je wel voor de snelle reactie!"),
        ),
        _question(
            "nl",
            ("Kopie van {inv}", "Verkeerde prijs op {inv}"),
            question=(
                "Kun je {inv} nog een keer sturen? We hebben hem niet in het systeem staan.",
                "Op {inv} staat {price} per stuk, terwijl we {price2} hadden afgesproken. Graag een "
                "creditnota.",
            ),
            answer=(
                "In de bijlage vind je het document.",
                "Nagekeken en aangepast, zie de bijlage. Excuses voor het ongemak.",
            ),
            done=("Ontvangen, dank. Wordt betaald op {paydate}.", "Helemaal goed zo, bedankt."),
            tags=("invoice_copy",),
        ),
    ),
    "pt": (
        _promise(
            "pt",
            ("Fatura {inv} em atraso", "Lembrete de pagamento {inv}", "{inv}: previsão de pagamento"),
            reminder=(
                "A fatura {inv}, no valor de {amount}, venceu em {due} e ainda não identificamos o "
                "pagamento.\n\n[Pode confirmar a data prevista?|Existe alguma pendência do vosso lado?]",
                "Estou a rever os valores em aberto e {inv} continua por pagar há {late} dias.",
            ),
            promise=(
                "Pedimos desculpa pelo atraso. O pagamento será feito em {paydate}.",
                "Obrigado pelo aviso, {inv} já foi aprovada e entra no pagamento de {weekday}.",
            ),
            thanks=("Muito obrigado, fica registado.", "Perfeito, aguardamos então até {paydate}."),
        ),
        _question(
            "pt",
            ("Segunda via de {inv}", "Divergência em {inv}"),
            question=(
                "Podem enviar a segunda via de {inv}? A que recebemos está ilegível.",
                "Recebemos apenas {short} das {qty} unidades de {inv}. Como vamos proceder?",
            ),
            answer=(
                "Segue em anexo, peço desculpa pelo incómodo.",
                "Já verifiquei com o armazém; o documento corrigido vai em anexo.",
            ),
            done=("Recebido, obrigado. Pagamento em {paydate}.", "Está tudo certo agora."),
            tags=("dispute",),
        ),
    ),
}
