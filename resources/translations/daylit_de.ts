<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The store {path} is there, but its key file {key_file} is missing. Put the key file back from a backup; nothing was changed.</source>
        <translation>Der Speicher {path} ist da, aber seine Schlüsseldatei {key_file} fehlt. Legen Sie die Schlüsseldatei aus einer Sicherung zurück; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a store in {folder} already. Unlock it instead.</source>
        <translation>In {folder} gibt es schon einen Speicher. Entsperren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>There is no store in {folder} yet. Sign in to make one.</source>
        <translation>In {folder} gibt es noch keinen Speicher. Melden Sie sich an, um einen anzulegen.</translation>
    </message>
    <message>
        <source>The store is locked. Unlock it first.</source>
        <translation>Der Speicher ist gesperrt. Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Enter the company&apos;s ID or the address of its dashboard.</source>
        <translation>Geben Sie die ID der Firma oder die Adresse ihres Dashboards ein.</translation>
    </message>
    <message>
        <source>This user does not belong to that company. Check the company&apos;s ID.</source>
        <translation>Dieser Benutzer gehört nicht zu dieser Firma. Prüfen Sie die ID der Firma.</translation>
    </message>
    <message>
        <source>The service lists no company for this user. Ask your administrator.</source>
        <translation>Der Dienst nennt für diesen Benutzer keine Firma. Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>Choose one of your companies: {listed}</source>
        <translation>Wählen Sie eine Ihrer Firmen: {listed}</translation>
    </message>
    <message>
        <source>This store belongs to another company. Use another data folder (--data-dir) for this one.</source>
        <translation>Dieser Speicher gehört zu einer anderen Firma. Verwenden Sie für diese einen anderen Datenordner (--data-dir).</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Ein Name hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A snippet&apos;s name has letters, digits, - and _ only: “copy”.</source>
        <translation>Der Name eines Textbausteins besteht nur aus Buchstaben, Ziffern, - und _: „kopie“.</translation>
    </message>
    <message>
        <source>Write what the snippet stands for.</source>
        <translation>Schreiben Sie, wofür der Textbaustein steht.</translation>
    </message>
    <message>
        <source>The note on it will leave with it.</source>
        <translation>Die Notiz dazu wird mit verworfen.</translation>
    </message>
    <message>
        <source>The {notes} notes on it will leave with it.</source>
        <translation>Die {notes} Notizen dazu werden mit verworfen.</translation>
    </message>
    <message>
        <source>The note on it will move to theirs as well.</source>
        <translation>Die Notiz dazu geht ebenfalls an den anderen Eintrag über.</translation>
    </message>
    <message>
        <source>The {notes} notes on it will move to theirs as well.</source>
        <translation>Die {notes} Notizen dazu gehen ebenfalls an den anderen Eintrag über.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It leaves the outbox; its text is kept here for 30 days.</source>
        <translation>Er verlässt den Ausgang; sein Text bleibt hier 30 Tage erhalten.</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es ist dieser</translation>
    </message>
    <message>
        <source>Yours counts as sent, as the row you name.</source>
        <translation>Ihrer gilt als gesendet, und zwar als die genannte Zeile.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Looked for once more, then sent; it might be there twice.</source>
        <translation>Wird noch einmal gesucht, dann gesendet; er könnte doppelt vorhanden sein.</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Weiter suchen</translation>
    </message>
    <message>
        <source>Nothing is sent; Daylit is searched again.</source>
        <translation>Nichts wird gesendet; Daylit wird noch einmal durchsucht.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>It is sent as you wrote it.</source>
        <translation>Wird so gesendet, wie Sie ihn geschrieben haben.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Opens it with what you wrote.</source>
        <translation>Öffnet ihn mit dem, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Both stay: they were two calls.</source>
        <translation>Beide bleiben: Es waren zwei Anrufe.</translation>
    </message>
    <message>
        <source>Make mine a note</source>
        <translation>Meinen zur Notiz machen</translation>
    </message>
    <message>
        <source>Your text becomes a note on theirs; yours is not sent.</source>
        <translation>Ihr Text wird eine Notiz zum anderen Eintrag; Ihrer wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Opens it with the refused field marked.</source>
        <translation>Öffnet ihn und markiert das abgelehnte Feld.</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Ohne das Feld senden</translation>
    </message>
    <message>
        <source>It is sent without the refused fields.</source>
        <translation>Wird ohne die abgelehnten Felder gesendet.</translation>
    </message>
    <message>
        <source>It is sent as it is once more.</source>
        <translation>Wird noch einmal unverändert gesendet.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Your entry is sent; the action was done by somebody else.</source>
        <translation>Ihr Eintrag wird gesendet; die Aktion hat jemand anderes erledigt.</translation>
    </message>
    <message>
        <source>It is sent without completing the action.</source>
        <translation>Wird gesendet, ohne die Aktion abzuschließen.</translation>
    </message>
    <message>
        <source>Written to {folder}, readable without a key: keep it safe.</source>
        <translation>In {folder} geschrieben, ohne Schlüssel lesbar: Bewahren Sie es sicher auf.</translation>
    </message>
    <message>
        <source>{table}: {rows} rows</source>
        <translation>{table}: {rows} Zeilen</translation>
    </message>
    <message>
        <source>LOST {words}</source>
        <translation>VERLOREN {words}</translation>
    </message>
    <message>
        <source>Written here and not known to have arrived:</source>
        <translation>Hier geschrieben, Ankunft nicht bestätigt:</translation>
    </message>
    <message>
        <source>The database does not open any more. Only the record of the outbox could be read.</source>
        <translation>Die Datenbank lässt sich nicht mehr öffnen. Nur das Protokoll des Ausgangs konnte gelesen werden.</translation>
    </message>
    <message>
        <source>The database is damaged in {pages} pages. What could be read was saved.</source>
        <translation>Die Datenbank ist auf {pages} Seiten beschädigt. Was lesbar war, wurde gerettet.</translation>
    </message>
    <message>
        <source>Every page is as it was written. Everything was saved.</source>
        <translation>Jede Seite ist so, wie sie geschrieben wurde. Alles wurde gerettet.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Try “fri”, “+7”, “eom” or “15/12”.</source>
        <translation>„{text}“ ist kein Tag. Versuchen Sie „fri“, „+7“, „eom“ oder „15/12“.</translation>
    </message>
    <message>
        <source>{day} is too far away. Check the year.</source>
        <translation>{day} liegt zu weit entfernt. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>There is no {day}/{month} in {year}. The day comes first.</source>
        <translation>Einen {day}/{month} gibt es {year} nicht. Der Tag steht vorn.</translation>
    </message>
    <message>
        <source>Nothing readable was found.</source>
        <translation>Es wurde nichts Lesbares gefunden.</translation>
    </message>
    <message>
        <source>READABLE CONTENT WAS FOUND.</source>
        <translation>ES WURDE LESBARER INHALT GEFUNDEN.</translation>
    </message>
    <message>
        <source>Made on {at} UTC by daylit-desktop {version}.</source>
        <translation>Erstellt am {at} UTC von daylit-desktop {version}.</translation>
    </message>
    <message>
        <source>Cipher: {cipher}.</source>
        <translation>Verschlüsselung: {cipher}.</translation>
    </message>
    <message>
        <source>{planted} canaries were planted in a store made for the purpose and worked with, and {sampled} samples of the real store were taken. Each was looked for in nine forms (UTF-8, UTF-16, lower case, base64, hexadecimal, percent-encoded) in {files} files, {size} bytes.</source>
        <translation>{planted} Köder wurden in einem eigens angelegten Speicher ausgelegt, mit dem dann gearbeitet wurde, und {sampled} Stichproben des echten Speichers wurden genommen. Jede wurde in neun Formen (UTF-8, UTF-16, Kleinschreibung, Base64, hexadezimal, prozentkodiert) in {files} Dateien mit {size} Bytes gesucht.</translation>
    </message>
    <message>
        <source>FOUND {what} ({form}) in {file} at byte {offset}</source>
        <translation>GEFUNDEN {what} ({form}) in {file} bei Byte {offset}</translation>
    </message>
    <message>
        <source>Files, bytes, bits of entropy per byte:</source>
        <translation>Dateien, Bytes, Bits Entropie je Byte:</translation>
    </message>
    <message>
        <source>Choose what to log: a call, a meeting, an e-mail or something else.</source>
        <translation>Wählen Sie, was Sie erfassen: einen Anruf, ein Treffen, eine E-Mail oder etwas anderes.</translation>
    </message>
    <message>
        <source>Choose the customer this entry belongs to.</source>
        <translation>Wählen Sie den Kunden, zu dem dieser Eintrag gehört.</translation>
    </message>
    <message>
        <source>The subject is too long by {more} characters. Nothing was cut.</source>
        <translation>Der Betreff ist um {more} Zeichen zu lang. Es wurde nichts gekürzt.</translation>
    </message>
    <message>
        <source>The text is too long by {more} characters. Nothing was cut.</source>
        <translation>Der Text ist um {more} Zeichen zu lang. Es wurde nichts gekürzt.</translation>
    </message>
    <message>
        <source>The time lacks a time zone.</source>
        <translation>Der Uhrzeit fehlt die Zeitzone.</translation>
    </message>
    <message>
        <source>Enter a date between 2000 and today.</source>
        <translation>Geben Sie ein Datum zwischen 2000 und heute ein.</translation>
    </message>
    <message>
        <source>Choose either an action or a touchpoint to complete, not both.</source>
        <translation>Wählen Sie zum Abschließen entweder eine Aktion oder einen Kontaktpunkt, nicht beides.</translation>
    </message>
    <message>
        <source>The time lies in the future. Enter when it happened.</source>
        <translation>Der Zeitpunkt liegt in der Zukunft. Geben Sie ein, wann es war.</translation>
    </message>
    <message>
        <source>Write something, or close without saving.</source>
        <translation>Schreiben Sie etwas, oder schließen Sie, ohne zu speichern.</translation>
    </message>
    <message>
        <source>The note is too long by {more} characters. Nothing was cut.</source>
        <translation>Die Notiz ist um {more} Zeichen zu lang. Es wurde nichts gekürzt.</translation>
    </message>
    <message>
        <source>Wrong passphrase. Nothing was changed; try again.</source>
        <translation>Falsche Passphrase. Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Please check what you entered</source>
        <translation>Bitte prüfen Sie Ihre Eingabe</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The window cannot be opened</source>
        <translation>Das Fenster kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The store is locked</source>
        <translation>Der Speicher ist gesperrt</translation>
    </message>
    <message>
        <source>Wait 1 second, then try again. Nothing is locked out.</source>
        <translation>Warten Sie 1 Sekunde und versuchen Sie es dann noch einmal. Nichts wird dauerhaft gesperrt.</translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again. Nothing is locked out.</source>
        <translation>Warten Sie {wait} Sekunden und versuchen Sie es dann noch einmal. Nichts wird dauerhaft gesperrt.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Der Speicher lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The store was not brought up to date</source>
        <translation>Der Speicher wurde nicht auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Already syncing</source>
        <translation>Abgleich läuft bereits</translation>
    </message>
    <message>
        <source>No update is shown</source>
        <translation>Keine neue Version wird angezeigt</translation>
    </message>
    <message>
        <source>Daylit is open already</source>
        <translation>Daylit ist schon geöffnet</translation>
    </message>
    <message>
        <source>The service did not answer as expected</source>
        <translation>Der Dienst hat nicht wie erwartet geantwortet</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>Die neueste Version ist nicht bekannt</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation>Der Dienst ist ausgelastet</translation>
    </message>
    <message>
        <source>This is not the service</source>
        <translation>Das ist nicht der Dienst</translation>
    </message>
    <message>
        <source>A path is wrong</source>
        <translation>Ein Pfad ist falsch</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>The sender&apos;s name holds characters that cannot be seen.</source>
        <translation>Der Name des Absenders enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The sender&apos;s name looks like another address.</source>
        <translation>Der Name des Absenders sieht wie eine andere Adresse aus.</translation>
    </message>
    <message>
        <source>The sender&apos;s name mixes alphabets that look alike.</source>
        <translation>Der Name des Absenders mischt Alphabete, die sich ähnlich sehen.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not what it looks like.</source>
        <translation>Die Adresse des Absenders ist nicht, wonach sie aussieht.</translation>
    </message>
    <message>
        <source>name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>name of the contact</source>
        <translation>Name des Kontakts</translation>
    </message>
    <message>
        <source>sender, name or address</source>
        <translation>Absender, Name oder Adresse</translation>
    </message>
    <message>
        <source>recipient, name or address</source>
        <translation>Empfänger, Name oder Adresse</translation>
    </message>
    <message>
        <source>words of the subject</source>
        <translation>Wörter aus dem Betreff</translation>
    </message>
    <message>
        <source>number of an invoice</source>
        <translation>Nummer einer Rechnung</translation>
    </message>
    <message>
        <source>email, call, meeting, note, manual</source>
        <translation>email, call, meeting, note, manual</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>in oder out</translation>
    </message>
    <message>
        <source>reply, awaiting, unread, handled, pinned, resolved, unresolved, ar</source>
        <translation>reply, awaiting, unread, handled, pinned, resolved, unresolved, ar</translation>
    </message>
    <message>
        <source>note or invoice</source>
        <translation>note oder invoice</translation>
    </message>
    <message>
        <source>first day: 2026-11-02, monday, -7d</source>
        <translation>erster Tag: 2026-11-02, monday, -7d</translation>
    </message>
    <message>
        <source>last day: today, 15/12, eom</source>
        <translation>letzter Tag: today, 15/12, eom</translation>
    </message>
    <message>
        <source>one day: yesterday, fri</source>
        <translation>ein Tag: yesterday, fri</translation>
    </message>
    <message>
        <source>a tag, from its beginning</source>
        <translation>ein Schlagwort, von seinem Anfang an</translation>
    </message>
    <message>
        <source>words of a note</source>
        <translation>Wörter aus einer Notiz</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no “{wrong}:”. Did you mean “{right}:”?</source>
        <translation>„{wrong}:“ gibt es nicht. Meinten Sie „{right}:“?</translation>
    </message>
    <message>
        <source>Write something behind “{name}:”: {hint}.</source>
        <translation>Schreiben Sie etwas hinter „{name}:“: {hint}.</translation>
    </message>
    <message>
        <source>There is no type “{name}”. Types are {known}.</source>
        <translation>Den Typ „{name}“ gibt es nicht. Typen sind {known}.</translation>
    </message>
    <message>
        <source>“{name}:” takes {hint}, not “{value}”.</source>
        <translation>Zu „{name}:“ passt {hint}, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{moment} does not exist on this day (clocks went forward).</source>
        <translation>{moment} gibt es an diesem Tag nicht (die Uhren wurden vorgestellt).</translation>
    </message>
    <message>
        <source>{moment} came twice on this day (clocks went back). Write “first” or “second” behind it.</source>
        <translation>{moment} gab es an diesem Tag zweimal (die Uhren wurden zurückgestellt). Schreiben Sie „first“ (zuerst) oder „second“ (danach) dahinter.</translation>
    </message>
    <message>
        <source>“{time}” is the beginning or the end of that day. Write 0:00 and the day that begins then.</source>
        <translation>„{time}“ ist der Anfang oder das Ende dieses Tages. Schreiben Sie 0:00 und den Tag, der dann beginnt.</translation>
    </message>
    <message>
        <source>There is no {time} on a clock.</source>
        <translation>{time} gibt es auf keiner Uhr.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time. Try “yesterday 4pm”, “14:10” or “15/12”.</source>
        <translation>„{typed}“ ist keine Zeitangabe. Versuchen Sie „gestern 16 Uhr“, „14:10“ oder „15/12“.</translation>
    </message>
    <message>
        <source>Enter a date between 2000 and today, the day before the month: 15/12.</source>
        <translation>Geben Sie ein Datum zwischen 2000 und heute ein, den Tag vor dem Monat: 15/12.</translation>
    </message>
    <message>
        <source>{target} is a folder. Name a file.</source>
        <translation>{target} ist ein Ordner. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Copying the store and comparing the copy with it …</source>
        <translation>Der Speicher wird kopiert und mit der Kopie verglichen …</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Sicherung wird zur Probe gelesen</translation>
    </message>
    <message>
        <source>Only this computer&apos;s key ring opens the store, and so it would be with its backup. Make a recovery code first.</source>
        <translation>Nur der Schlüsselbund dieses Computers öffnet den Speicher, und so wäre es auch bei seiner Sicherung. Erstellen Sie zuerst einen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another place.</source>
        <translation>Den Ordner {folder} gibt es nicht. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The backup needs {needed} MB in {folder}, and there are {free} MB. Nothing was written.</source>
        <translation>Die Sicherung braucht {needed} MB in {folder}, frei sind {free} MB. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{doing}: {percent} %</source>
        <translation>{doing}: {percent} %</translation>
    </message>
    <message>
        <source>{target} is a link. Name a file; nothing is written through a link.</source>
        <translation>{target} ist ein Verweis. Nennen Sie eine Datei; über einen Verweis wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The backup {target} could not be written: {cause}. Nothing was left there.</source>
        <translation>Die Sicherung {target} konnte nicht geschrieben werden: {cause}. Es blieb nichts davon zurück.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} is not a backup of this program.</source>
        <translation>{name} ist keine Sicherung dieses Programms.</translation>
    </message>
    <message>
        <source>{name} is damaged at its beginning. Nothing was changed.</source>
        <translation>{name} ist am Anfang beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}.</source>
        <translation>{path} kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>it ends after {part}</source>
        <translation>der Inhalt endet nach {part}</translation>
    </message>
    <message>
        <source>something was added to its end</source>
        <translation>am Ende wurde etwas angefügt</translation>
    </message>
    <message>
        <source>{name} is damaged: {fault}. Nothing was changed.</source>
        <translation>{name} ist beschädigt: {fault}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} is damaged or was changed. Nothing was changed here.</source>
        <translation>{name} ist beschädigt oder wurde verändert. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{folder} could not be written: {cause}.</source>
        <translation>{folder} konnte nicht geschrieben werden: {cause}.</translation>
    </message>
    <message>
        <source>One entry has not arrived at Daylit and would be lost. Sync first.</source>
        <translation>Ein Eintrag ist nicht bei Daylit angekommen und ginge verloren. Gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>{entries} entries have not arrived at Daylit and would be lost. Sync first.</source>
        <translation>{entries} Einträge sind nicht bei Daylit angekommen und gingen verloren. Gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>{target} exists already. Name another file.</source>
        <translation>{target} gibt es schon. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{target} could not be written: {cause}.</source>
        <translation>{target} konnte nicht geschrieben werden: {cause}.</translation>
    </message>
    <message>
        <source>Filling a store with canaries and working with it …</source>
        <translation>Ein Speicher wird mit Ködern gefüllt und benutzt …</translation>
    </message>
    <message>
        <source>Reading every file …</source>
        <translation>Jede Datei wird gelesen …</translation>
    </message>
    <message>
        <source>the store made for the purpose</source>
        <translation>der eigens angelegte Speicher</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>der Speicher</translation>
    </message>
    <message>
        <source>{name} could not be read: {cause}.</source>
        <translation>{name} konnte nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} is not noise: {entropy} bits per byte.</source>
        <translation>{name} ist kein Rauschen: {entropy} Bits je Byte.</translation>
    </message>
    <message>
        <source>The header of {name} can be read.</source>
        <translation>Der Kopf ist lesbar: {name}.</translation>
    </message>
    <message>
        <source>A store opens by a key that is not its own.</source>
        <translation>Ein Speicher öffnet sich mit einem Schlüssel, der nicht seiner ist.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Opening it and comparing every row …</source>
        <translation>Sie wird geöffnet und Zeile für Zeile verglichen …</translation>
    </message>
    <message>
        <source>{name} does not hold what it says. Nothing was changed.</source>
        <translation>{name} enthält nicht, was angegeben ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{folder} could not be written: {cause}. Nothing was changed.</source>
        <translation>{folder} konnte nicht geschrieben werden: {cause}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Putting it in place …</source>
        <translation>Wird eingesetzt …</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {cause}. It is ready in {ready}; make room and start again.</source>
        <translation>Die Sicherung konnte nicht eingesetzt werden: {cause}. Sie liegt bereit in {ready}; schaffen Sie Platz und starten Sie neu.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is, or one to be made.</source>
        <translation>{folder} ist nicht leer. Nennen Sie einen leeren Ordner oder einen, der angelegt werden soll.</translation>
    </message>
    <message>
        <source>Looking at every page …</source>
        <translation>Jede Seite wird geprüft …</translation>
    </message>
    <message>
        <source>Reading {table} …</source>
        <translation>{table} wird gelesen …</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {cause}.</source>
        <translation>{folder} kann nicht geschrieben werden: {cause}.</translation>
    </message>
    <message>
        <source>The key is destroyed and nothing can be read any more, but files in {folder} could not be removed: {cause}. Remove them by hand.</source>
        <translation>Der Schlüssel ist vernichtet und nichts ist mehr lesbar, aber Dateien in {folder} konnten nicht entfernt werden: {cause}. Entfernen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {cause}. Choose another one with --data-dir.</source>
        <translation>Der Ordner {folder} ist nicht verwendbar: {cause}. Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Choose another one with --data-dir.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden. Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>This address cannot be read. Enter one like https://daylit.example.com</source>
        <translation>Diese Adresse ist nicht lesbar. Geben Sie eine ein wie https://daylit.example.com</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>Lassen Sie Benutzername und Passwort in der Adresse weg.</translation>
    </message>
    <message>
        <source>http:// is only allowed for this computer (localhost). Use https://</source>
        <translation>http:// ist nur für diesen Computer (localhost) erlaubt. Verwenden Sie https://</translation>
    </message>
    <message>
        <source>Enter the address of the service without anything behind a ? or #.</source>
        <translation>Geben Sie die Adresse des Dienstes ein, ohne etwas hinter einem ? oder #.</translation>
    </message>
    <message>
        <source>A company ID looks like 3fa85f64-5717-4562-b3fc-2c963f66afa6.</source>
        <translation>Die ID einer Firma sieht so aus: 3fa85f64-5717-4562-b3fc-2c963f66afa6.</translation>
    </message>
    <message>
        <source>This address has letters that no host name can have.</source>
        <translation>Diese Adresse enthält Buchstaben, die in keinem Hostnamen vorkommen können.</translation>
    </message>
    <message>
        <source>The address contains unusual letters: it means {plain}. If that is the right service, enter it so.</source>
        <translation>Die Adresse enthält ungewöhnliche Buchstaben: Sie bedeutet {plain}. Wenn das der richtige Dienst ist, geben Sie sie so ein.</translation>
    </message>
    <message>
        <source>A web page answered instead of the service (a hotel or office log-in?).</source>
        <translation>Statt des Dienstes hat eine Webseite geantwortet (eine Anmeldung im Hotel oder Büro?).</translation>
    </message>
    <message>
        <source>The service answers with a redirect. Check the service&apos;s address.</source>
        <translation>Der Dienst antwortet mit einer Weiterleitung. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>The service does not know the path for {route} (status {status}). Correct it in the settings file under [service.routes]; everything is kept.</source>
        <translation>Der Dienst kennt den Pfad für {route} nicht (Status {status}). Korrigieren Sie ihn in der Einstellungsdatei unter [service.routes]; alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>The service refused it (status {status}).</source>
        <translation>Der Dienst hat es abgelehnt (Status {status}).</translation>
    </message>
    <message>
        <source>The service answered with an error (status {status}); it may have arrived.</source>
        <translation>Der Dienst hat mit einem Fehler geantwortet (Status {status}); es kann angekommen sein.</translation>
    </message>
    <message>
        <source>The service accepted it but did not say under which id.</source>
        <translation>Der Dienst hat es angenommen, aber nicht gesagt, unter welcher Kennung.</translation>
    </message>
    <message>
        <source>The service&apos;s answer does not show what it accepted.</source>
        <translation>Die Antwort des Dienstes zeigt nicht, was er angenommen hat.</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you wrote is kept and waits.</source>
        <translation>Melden Sie sich erneut an, um weiterzumachen. Was Sie geschrieben haben, bleibt erhalten und wartet.</translation>
    </message>
    <message>
        <source>Daylit did not accept this user name and password.</source>
        <translation>Daylit hat diesen Benutzernamen und dieses Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a log-in. Check the address.</source>
        <translation>{host} hat geantwortet, aber nicht mit einer Anmeldung. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>No path prefix is configured.</source>
        <translation>Es ist kein Pfadpräfix eingestellt.</translation>
    </message>
    <message>
        <source>{host} is busy (status {status}). Trying again later.</source>
        <translation>{host} ist ausgelastet (Status {status}). Später folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>einer anderen Adresse</translation>
    </message>
    <message>
        <source>The address answers with a redirect to {place}. Check the service address.</source>
        <translation>Die Adresse antwortet mit einer Weiterleitung zu {place}. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>{host} does not know the path for {route} (a web page, status {status}). Check the address, or correct the path in the settings file under [service.routes].</source>
        <translation>{host} kennt den Pfad für {route} nicht (eine Webseite, Status {status}). Prüfen Sie die Adresse, oder korrigieren Sie den Pfad in der Einstellungsdatei unter [service.routes].</translation>
    </message>
    <message>
        <source>{host} says for {route}: {words} (status {status}).</source>
        <translation>{host} meldet für {route}: {words} (Status {status}).</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Daylit does not let this sign-in see {company}: {words}. Choose another company or ask its administrator.</source>
        <translation>Daylit zeigt {company} mit dieser Anmeldung nicht: {words}. Wählen Sie eine andere Firma, oder fragen Sie deren Administrator.</translation>
    </message>
    <message>
        <source>{host} refused {route}: {words} (status {status}).</source>
        <translation>{host} hat {route} abgelehnt: {words} (Status {status}).</translation>
    </message>
    <message>
        <source>A web page answered instead of Daylit (hotel login?). Open a browser and sign in to this network; or check the address {host}.</source>
        <translation>Statt Daylit antwortete eine Webseite (Hotel-Anmeldung?). Öffnen Sie einen Browser und melden Sie sich im Netz an, oder prüfen Sie die Adresse {host}.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>The answer from {host} for {what} could not be read. Trying again later.</source>
        <translation>Die Antwort von {host} für {what} war nicht lesbar. Später folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>{host} answered, but not as the Daylit service. Check the address.</source>
        <translation>{host} hat geantwortet, aber nicht als Daylit-Dienst. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{host} is busy (status {status}). Try again in a minute.</source>
        <translation>{host} ist ausgelastet (Status {status}). Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (expected a list). Trying again later.</source>
        <translation>Der Dienst hat unerwartet geantwortet (erwartet war eine Liste). Später folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>The service repeats the same page. Nothing was lost; trying again later.</source>
        <translation>Der Dienst wiederholt dieselbe Seite. Es ging nichts verloren; später folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>The service gave more than {pages} pages of one list. Sync stopped there.</source>
        <translation>Der Dienst hat mehr als {pages} Seiten einer Liste geliefert. Der Abgleich hat dort aufgehört.</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>A row of the service was left out ({sort}): {fault}.</source>
        <translation>Eine Zeile des Dienstes wurde ausgelassen ({sort}): {fault}.</translation>
    </message>
    <message>
        <source>{name} has no usable time</source>
        <translation>{name} hat keine brauchbare Zeit</translation>
    </message>
    <message>
        <source>The service gave thread {thread} in a form that cannot be read.</source>
        <translation>Der Dienst hat den Vorgang {thread} in einer nicht lesbaren Form geliefert.</translation>
    </message>
    <message>
        <source>note {name} has no usable time</source>
        <translation>Notiz {name} hat keine brauchbare Zeit</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>es hat keine Kennung</translation>
    </message>
    <message>
        <source>The settings file names a route {key}. Known: {known}.</source>
        <translation>Die Einstellungsdatei nennt eine Route {key}. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>The path of route {key} in the settings file cannot be used: {path}</source>
        <translation>Der Pfad der Route {key} in der Einstellungsdatei ist nicht verwendbar: {path}</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure: {cause}. Nothing was sent.</source>
        <translation>Die Verbindung zu {host} ist nicht sicher: {cause}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{host} cannot be reached through the proxy {proxy}. What you write is kept and sent later.</source>
        <translation>{host} ist über den Proxy {proxy} nicht erreichbar. Was Sie schreiben, bleibt erhalten und wird später gesendet.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. What you write is kept and sent later.</source>
        <translation>{host} ist nicht erreichbar. Was Sie schreiben, bleibt erhalten und wird später gesendet.</translation>
    </message>
    <message>
        <source>The answer from {host} was stopped: {cause}.</source>
        <translation>Die Antwort von {host} wurde abgebrochen: {cause}.</translation>
    </message>
    <message>
        <source>The proxy of this system is of a kind that is not supported ({kind}).</source>
        <translation>Der Proxy dieses Systems ist von einer Art, die nicht unterstützt wird ({kind}).</translation>
    </message>
    <message>
        <source>The certificate file {ca_file} cannot be used: {cause}</source>
        <translation>Die Zertifikatsdatei {ca_file} ist nicht verwendbar: {cause}</translation>
    </message>
    <message>
        <source>it was compressed although that was not asked for</source>
        <translation>sie war komprimiert, obwohl das nicht verlangt war</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it came too slowly</source>
        <translation>sie kam zu langsam</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {cause}. Correct it.</source>
        <translation>Die Einstellungsdatei {path} kann nicht gelesen werden: {cause}. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The settings file has [{section}] in a form that cannot be used.</source>
        <translation>Die Einstellungsdatei enthält [{section}] in einer nicht verwendbaren Form.</translation>
    </message>
    <message>
        <source>The settings file {path} is too unusual to be changed here. Change it by hand.</source>
        <translation>Die Einstellungsdatei {path} ist zu ungewöhnlich, um hier geändert zu werden. Ändern Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {reason}. Correct it.</source>
        <translation>Die Einstellungsdatei {path} kann nicht gelesen werden: {reason}. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The setting {name} {fault}.</source>
        <translation>Die Einstellung {name} {fault}.</translation>
    </message>
    <message>
        <source>The settings file {path} could not be written: {reason}. It is as it was.</source>
        <translation>Die Einstellungsdatei {path} konnte nicht geschrieben werden: {reason}. Sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Eine Ansicht „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There are {most} views already; take one out.</source>
        <translation>Es gibt schon {most} Ansichten; entfernen Sie eine.</translation>
    </message>
    <message>
        <source>This view is no longer here.</source>
        <translation>Diese Ansicht gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>There is a snippet “{name}” already.</source>
        <translation>Einen Textbaustein „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>needed you</source>
        <translation>brauchte Sie</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>war abgelehnt</translation>
    </message>
    <message>
        <source>was held for undo</source>
        <translation>war zum Zurücknehmen angehalten</translation>
    </message>
    <message>
        <source>waited to be sent</source>
        <translation>wartete auf das Senden</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>war gesendet</translation>
    </message>
    <message>
        <source>Open the entry to correct it.</source>
        <translation>Öffnen Sie den Eintrag, um ihn zu korrigieren.</translation>
    </message>
    <message>
        <source>Nothing in the outbox goes by {local_id}. It may have arrived already.</source>
        <translation>Im Ausgang gibt es nichts mit der Kennung {local_id}. Vielleicht ist es schon angekommen.</translation>
    </message>
    <message>
        <source>{entry}: it {state}. You chose “{choice}”: it {after}.</source>
        <translation>{entry}: Es {state}. Ihre Wahl: „{choice}“; es {after}.</translation>
    </message>
    <message>
        <source>Name the row of Daylit that your entry is.</source>
        <translation>Nennen Sie die Zeile in Daylit, die Ihr Eintrag ist.</translation>
    </message>
    <message>
        <source>That row is not here, or it is another entry of yours already.</source>
        <translation>Diese Zeile ist nicht hier, oder sie ist schon ein anderer Eintrag von Ihnen.</translation>
    </message>
    <message>
        <source>counts as sent</source>
        <translation>gilt als gesendet</translation>
    </message>
    <message>
        <source>This entry was never sent; there is nothing to look for.</source>
        <translation>Dieser Eintrag wurde nie gesendet; es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>is looked for</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>Nothing new came in for this entry.</source>
        <translation>Zu diesem Eintrag ist nichts Neues eingegangen.</translation>
    </message>
    <message>
        <source>This entry cannot do without the refused field. Correct it.</source>
        <translation>Dieser Eintrag braucht das abgelehnte Feld. Korrigieren Sie es.</translation>
    </message>
    <message>
        <source>This does not fit this entry.</source>
        <translation>Das passt nicht zu diesem Eintrag.</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>This entry may have left already; it stays what it is.</source>
        <translation>Dieser Eintrag ist vielleicht schon unterwegs; er bleibt, was er ist.</translation>
    </message>
    <message>
        <source>Name the row of Daylit that your text should be a note on.</source>
        <translation>Nennen Sie die Zeile in Daylit, zu der Ihr Text eine Notiz werden soll.</translation>
    </message>
    <message>
        <source>made a note</source>
        <translation>zur Notiz gemacht</translation>
    </message>
    <message>
        <source>becomes a note</source>
        <translation>wird eine Notiz</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>is discarded</source>
        <translation>wird verworfen</translation>
    </message>
    <message>
        <source>is sent next</source>
        <translation>wird als Nächstes gesendet</translation>
    </message>
    <message>
        <source>This entry is being sent or checked at the moment. Wait until that is settled: sending it again now could double it.</source>
        <translation>Dieser Eintrag wird gerade gesendet oder geprüft. Warten Sie, bis das geklärt ist: Ihn jetzt erneut zu senden, könnte ihn verdoppeln.</translation>
    </message>
    <message>
        <source>The encrypting database library is not active on this computer, so nothing was opened or written. Reinstall the program; if that does not help, report it.</source>
        <translation>Die verschlüsselnde Datenbankbibliothek ist auf diesem Computer nicht aktiv, deshalb wurde nichts geöffnet oder geschrieben. Installieren Sie das Programm neu; wenn das nicht hilft, melden Sie es.</translation>
    </message>
    <message>
        <source>The database does not accept the setting {name}; nothing was written.</source>
        <translation>Die Datenbank nimmt die Einstellung {name} nicht an; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The database library was replaced by an older one. Reinstall the program.</source>
        <translation>Die Datenbankbibliothek wurde durch eine ältere ersetzt. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The database tools are bound to another SQLite; writes could be lost. Reinstall.</source>
        <translation>Die Datenbankwerkzeuge sind an ein anderes SQLite gebunden; Geschriebenes könnte verloren gehen. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The store {path} cannot be read: {cause}.</source>
        <translation>Der Speicher {path} kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>{path} is not encrypted. It was not opened and not changed.</source>
        <translation>{path} ist nicht verschlüsselt. Die Datei wurde nicht geöffnet und nicht geändert.</translation>
    </message>
    <message>
        <source>{path} is empty. It was kept as it is; put a backup in its place, or delete it if nothing was ever stored here.</source>
        <translation>{path} ist leer. Die Datei blieb, wie sie ist; legen Sie eine Sicherung an ihre Stelle, oder löschen Sie sie, wenn hier nie etwas gespeichert war.</translation>
    </message>
    <message>
        <source>The store cannot be made in {folder}: {cause}. Choose another folder.</source>
        <translation>Der Speicher kann in {folder} nicht angelegt werden: {cause}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full, nothing could be written. Make room and try again; nothing was lost.</source>
        <translation>Der Datenträger ist voll, nichts konnte geschrieben werden. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Nothing was changed.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full, or it reported an error at {path}. Make room or check the disk and try again; nothing was replaced.</source>
        <translation>Der Datenträger ist voll oder hat bei {path} einen Fehler gemeldet. Schaffen Sie Platz oder prüfen Sie den Datenträger und versuchen Sie es noch einmal; es wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>The store is busy with another long task. Try again in a moment.</source>
        <translation>Der Speicher ist mit einer anderen langen Aufgabe beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database {path} is damaged, or its key belongs to another one. It was kept as it is; restore a backup or sync into a new data folder.</source>
        <translation>Die Datenbank {path} ist beschädigt, oder ihr Schlüssel gehört zu einer anderen. Sie blieb, wie sie ist; stellen Sie eine Sicherung wieder her oder gleichen Sie in einen neuen Datenordner ab.</translation>
    </message>
    <message>
        <source>{table}: row {low}</source>
        <translation>{table}: Zeile {low}</translation>
    </message>
    <message>
        <source>{table}: whatever lies between rows {low} and {high}</source>
        <translation>{table}: alles zwischen den Zeilen {low} und {high}</translation>
    </message>
    <message>
        <source>No customer goes by {name} here. Check the spelling, or sync first.</source>
        <translation>Einen Kunden namens {name} gibt es hier nicht. Prüfen Sie die Schreibweise, oder gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>{name} does not name exactly one customer. Near: {near}.</source>
        <translation>{name} bezeichnet nicht genau einen Kunden. Ähnlich: {near}.</translation>
    </message>
    <message>
        <source>No contact goes by {name} here. Check the spelling, or sync first.</source>
        <translation>Einen Kontakt namens {name} gibt es hier nicht. Prüfen Sie die Schreibweise, oder gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>{name} does not name exactly one contact. Near: {near}.</source>
        <translation>{name} bezeichnet nicht genau einen Kontakt. Ähnlich: {near}.</translation>
    </message>
    <message>
        <source>No invoice goes by {name} here. Check the spelling, or sync first.</source>
        <translation>Eine Rechnung {name} gibt es hier nicht. Prüfen Sie die Schreibweise, oder gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>{name} does not name exactly one invoice. Near: {near}.</source>
        <translation>{name} bezeichnet nicht genau eine Rechnung. Ähnlich: {near}.</translation>
    </message>
    <message>
        <source>This customer has no open action {name}. It may be done already.</source>
        <translation>Dieser Kunde hat keine offene Aktion {name}. Vielleicht ist sie schon erledigt.</translation>
    </message>
    <message>
        <source>Formats are csv and json.</source>
        <translation>Formate sind csv und json.</translation>
    </message>
    <message>
        <source>{target} is a link; the export is not written through a link.</source>
        <translation>{target} ist ein Verweis; der Export wird nicht über einen Verweis geschrieben.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}. Nothing was replaced.</source>
        <translation>{target} kann nicht geschrieben werden: {reason}. Es wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>Not saved: {cause}. Your text is still here.</source>
        <translation>Nicht gespeichert: {cause}. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>No thread goes by {name} here. List threads to see their ids, or sync first.</source>
        <translation>Einen Vorgang {name} gibt es hier nicht. Listen Sie die Vorgänge auf, um ihre IDs zu sehen, oder gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>No message goes by {name} here.</source>
        <translation>Eine Nachricht {name} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Made by an earlier version; it would be brought up to date when it is opened.</source>
        <translation>Von einer früheren Version angelegt; beim Öffnen würde er auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>Bringing the store up to date for this version. It stays as it is until all is checked …</source>
        <translation>Der Speicher wird für diese Version auf den neuen Stand gebracht. Er bleibt, wie er ist, bis alles geprüft ist …</translation>
    </message>
    <message>
        <source>The store {path} was made by a later version of this program. Nothing was changed; install that version to open it.</source>
        <translation>Der Speicher {path} stammt von einer neueren Version dieses Programms. Es wurde nichts geändert; installieren Sie jene Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>A step of it failed; the log of the program says where.</source>
        <translation>Ein Schritt davon ist fehlgeschlagen; das Protokoll des Programms sagt, wo.</translation>
    </message>
    <message>
        <source>{reason} The store is as it was; the version from before still opens it.</source>
        <translation>{reason} Der Speicher ist, wie er war; die vorige Version öffnet ihn weiterhin.</translation>
    </message>
    <message>
        <source>Daylit is still open in its earlier version, or one of its commands is running. Close it and try again; nothing was changed.</source>
        <translation>Daylit ist noch in der früheren Version geöffnet, oder einer seiner Befehle läuft. Schließen Sie es und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This version needs {needed} MB free in {folder} for a while to bring the store up to date, and there are {free} MB. Make room and try again.</source>
        <translation>Um den Speicher auf den neuen Stand zu bringen, braucht diese Version vorübergehend {needed} MB freien Platz in {folder}; es sind {free} MB frei. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Checking that all your data is in it …</source>
        <translation>Es wird geprüft, ob alle Ihre Daten darin sind …</translation>
    </message>
    <message>
        <source>Not everything in {table} came through unchanged.</source>
        <translation>Nicht alles in {table} ist unverändert angekommen.</translation>
    </message>
    <message>
        <source>Waits for the entry it belongs to.</source>
        <translation>Wartet auf den zugehörigen Eintrag.</translation>
    </message>
    <message>
        <source>Encrypting the store under its new key …</source>
        <translation>Der Speicher wird mit seinem neuen Schlüssel verschlüsselt …</translation>
    </message>
    <message>
        <source>Encrypting the record of the outbox under its new key …</source>
        <translation>Das Protokoll des Ausgangs wird mit seinem neuen Schlüssel verschlüsselt …</translation>
    </message>
    <message>
        <source>A new key needs {needed} MB free on the disk for a while, and there are {free} MB. Nothing was changed.</source>
        <translation>Ein neuer Schlüssel braucht vorübergehend {needed} MB freien Platz, frei sind {free} MB. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The copy is not like the store. It was thrown away; try again.</source>
        <translation>Die Kopie gleicht dem Speicher nicht. Sie wurde weggeworfen; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} holds things that no store of ours has. It was not opened.</source>
        <translation>{name} enthält Dinge, die keiner unserer Speicher hat. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>It was made by a later version of this program. Install that version first.</source>
        <translation>Sie stammt von einer neueren Version dieses Programms. Installieren Sie zuerst jene Version.</translation>
    </message>
    <message>
        <source>{name} is damaged: {cause}.</source>
        <translation>{name} ist beschädigt: {cause}.</translation>
    </message>
    <message>
        <source>Call: {what}</source>
        <translation>Anruf: {what}</translation>
    </message>
    <message>
        <source>Meeting: {what}</source>
        <translation>Treffen: {what}</translation>
    </message>
    <message>
        <source>E-mail: {what}</source>
        <translation>E-Mail: {what}</translation>
    </message>
    <message>
        <source>Logged entry: {what}</source>
        <translation>Eintrag: {what}</translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation>Notiz: {what}</translation>
    </message>
    <message>
        <source>This thread is no longer here. Your text was not saved; copy it.</source>
        <translation>Diesen Vorgang gibt es hier nicht mehr. Ihr Text wurde nicht gespeichert; kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>A note waits for this entry. Take the note back first.</source>
        <translation>Eine Notiz wartet auf diesen Eintrag. Nehmen Sie zuerst die Notiz zurück.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>This entry may be at the service already; discarding it here does not remove it there.</source>
        <translation>Dieser Eintrag ist vielleicht schon beim Dienst; ihn hier zu verwerfen, entfernt ihn dort nicht.</translation>
    </message>
    <message>
        <source>A note waits for this entry and would be discarded with it.</source>
        <translation>Eine Notiz wartet auf diesen Eintrag und würde mit ihm verworfen.</translation>
    </message>
    <message>
        <source>This entry cannot be changed any more: it may have been sent already.</source>
        <translation>Dieser Eintrag lässt sich nicht mehr ändern: Er wurde vielleicht schon gesendet.</translation>
    </message>
    <message>
        <source>This customer is not here. Choose one from the list, or sync first.</source>
        <translation>Dieser Kunde ist nicht hier. Wählen Sie einen aus der Liste, oder gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>This contact does not belong to the customer. Choose another one.</source>
        <translation>Dieser Kontakt gehört nicht zum Kunden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This action is no longer open. Log without completing it.</source>
        <translation>Diese Aktion ist nicht mehr offen. Erfassen Sie, ohne sie abzuschließen.</translation>
    </message>
    <message>
        <source>One of the invoices is not here. Choose from the list, or sync first.</source>
        <translation>Eine der Rechnungen ist nicht hier. Wählen Sie aus der Liste, oder gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>Syncing met a fault of this program and tries again in a minute. What you wrote is kept; see the log.</source>
        <translation>Der Abgleich stieß auf einen Fehler dieses Programms und versucht es in einer Minute erneut. Was Sie geschrieben haben, bleibt erhalten; siehe Protokoll.</translation>
    </message>
    <message>
        <source>Sign in to bring news down and send what waits.</source>
        <translation>Melden Sie sich an, um Neues zu holen und Wartendes zu senden.</translation>
    </message>
    <message>
        <source>Another window or command syncs this store.</source>
        <translation>Ein anderes Fenster oder ein Befehl gleicht diesen Speicher ab.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first; what you wrote is kept.</source>
        <translation>Niemand ist angemeldet. Melden Sie sich zuerst an; was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Another window or command syncs this store at the moment. What you wrote is kept and will be sent by it; try again when it is done.</source>
        <translation>Ein anderes Fenster oder ein Befehl gleicht diesen Speicher gerade ab. Was Sie geschrieben haben, bleibt erhalten und wird von dort gesendet; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {cause}. What you wrote is kept; syncing goes on when it can be written again.</source>
        <translation>In den Datenordner {folder} kann nicht geschrieben werden: {cause}. Was Sie geschrieben haben, bleibt erhalten; der Abgleich geht weiter, sobald wieder geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The service asked to slow down.</source>
        <translation>Der Dienst bat, langsamer zu machen.</translation>
    </message>
    <message>
        <source>The service wants you to sign in again.</source>
        <translation>Der Dienst möchte, dass Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>Der Computer war im Ruhezustand.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used this window for %n minute(s).</source>
        <translation>
            <numerusform>Seit %n Minute hat niemand dieses Fenster benutzt.</numerusform>
            <numerusform>Seit %n Minuten hat niemand dieses Fenster benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody used this window for {minutes} minutes.</source>
        <translation>Seit {minutes} Minuten hat niemand dieses Fenster benutzt.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nothing was discarded in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts verworfen.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Not on Daylit. Each text is kept here for 30 days.</source>
        <translation>Nicht in Daylit. Jeder Text bleibt hier 30 Tage erhalten.</translation>
    </message>
    <message>
        <source>Apache-2.0. Qt under LGPL-3.0, the font Inter under the SIL Open Font License, icons by Lucide under ISC, SQLCipher under BSD-3-Clause.</source>
        <translation>Apache-2.0. Qt unter LGPL-3.0, die Schrift Inter unter der SIL Open Font License, Symbole von Lucide unter ISC, SQLCipher unter BSD-3-Clause.</translation>
    </message>
    <message>
        <source>About Daylit</source>
        <translation>Über Daylit</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Logs folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>Another data folder is used when the program is started with --data-dir.</source>
        <translation>Ein anderer Datenordner wird verwendet, wenn das Programm mit --data-dir gestartet wird.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open: {place}</source>
        <translation>Öffnen: {place}</translation>
    </message>
    <message>
        <source>Copy the path: {place}</source>
        <translation>Pfad kopieren: {place}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>{reason}, {time}</source>
        <translation>{reason}, {time}</translation>
    </message>
    <message>
        <source>Without text.</source>
        <translation>Ohne Text.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the text of {entry}</source>
        <translation>Text kopieren: {entry}</translation>
    </message>
    <message>
        <source>Backups (*.{suffix})</source>
        <translation>Sicherungen (*.{suffix})</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n message(s), made {time}.</source>
        <translation>
            <numerusform>{file}: %n Nachricht, erstellt {time}.</numerusform>
            <numerusform>{file}: %n Nachrichten, erstellt {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is checked whole before anything is touched. A store that is here already is kept in a folder beside it, and what was written in it since then stays in the outbox.</source>
        <translation>Sie wird vollständig geprüft, bevor etwas angetastet wird. Ein schon vorhandener Speicher bleibt in einem Ordner daneben erhalten, und was seither darin geschrieben wurde, bleibt im Ausgang.</translation>
    </message>
    <message>
        <source>Its passphrase, or recovery code</source>
        <translation>Ihre Passphrase oder ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>A link asks for a call with {number}. Choose whose number it is.</source>
        <translation>Ein Link bittet um einen Anruf bei {number}. Wählen Sie, wessen Nummer das ist.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{contact}, {customer}, {number}</source>
        <translation>{contact}, {customer}, {number}</translation>
    </message>
    <message>
        <source>Enter the passphrase or the recovery code.</source>
        <translation>Geben Sie die Passphrase oder den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handschlag</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Type ; and the name in a note or an entry to put the text there.</source>
        <translation>; und der Name in einer Notiz oder einem Eintrag setzt den Text dort ein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ihre Rechte</translation>
    </message>
    <message>
        <source>Everything in a table</source>
        <translation>Alles in einer Tabelle</translation>
    </message>
    <message>
        <source>No texts were collected for this copy. From a checkout, packaging/build.py licences puts them into the folder below; an installed program has them beside it.</source>
        <translation>Für diese Kopie wurden keine Texte gesammelt. In einem Quellverzeichnis legt packaging/build.py licences sie in den Ordner unten; ein installiertes Programm hat sie neben sich.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{file} cannot be read: {cause}.</source>
        <translation>{file} kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>{names} are filled in.</source>
        <translation>{names} werden eingesetzt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>„{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>%n Mal benutzt</numerusform>
            <numerusform>%n Mal benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation>Symbol: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Passphrase, recovery code, key ring.</source>
        <translation>Passphrase, Wiederherstellungscode, Schlüsselbund.</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Anzeigen …</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>One encrypted file, proved by reading it again.</source>
        <translation>Eine verschlüsselte Datei, durch erneutes Lesen geprüft.</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Puts a backup in this store&apos;s place; this store is kept.</source>
        <translation>Setzt eine Sicherung an die Stelle dieses Speichers; dieser Speicher bleibt erhalten.</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Verify encryption</source>
        <translation>Verschlüsselung prüfen</translation>
    </message>
    <message>
        <source>Looks for anything readable in every file.</source>
        <translation>Sucht in jeder Datei nach Lesbarem.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>File for a helper</source>
        <translation>Datei für Helfende</translation>
    </message>
    <message>
        <source>Versions, checks and logs, without content.</source>
        <translation>Versionen, Prüfungen und Protokolle, ohne Inhalte.</translation>
    </message>
    <message>
        <source>Leave this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Destroys the key, then removes everything.</source>
        <translation>Vernichtet den Schlüssel und entfernt dann alles.</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Dieser Speicher</translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n message(s).</source>
        <translation>
            <numerusform>Die Sicherung ist vollständig: %n Nachricht.</numerusform>
            <numerusform>Die Sicherung ist vollständig: %n Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation>Sie liegt in {path}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>This is all that would be in it.</source>
        <translation>Das ist alles, was darin wäre.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save for a helper</source>
        <translation>Für Helfende speichern</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>The key is destroyed first, then the store, its outbox and its logs are removed from this computer. What is on Daylit stays there. Backups that you keep elsewhere stay, and still open.</source>
        <translation>Zuerst wird der Schlüssel vernichtet, dann werden der Speicher, sein Ausgang und seine Protokolle von diesem Computer entfernt. Was in Daylit ist, bleibt dort. Sicherungen, die Sie anderswo aufbewahren, bleiben und lassen sich weiterhin öffnen.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Geben Sie „{word}“ ein, um fortzufahren</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>{reason} Press the button once more to lose them.</source>
        <translation>{reason} Drücken Sie die Schaltfläche noch einmal, um das in Kauf zu nehmen.</translation>
    </message>
    <message>
        <source>Type the word {word}.</source>
        <translation>Geben Sie das Wort {word} ein.</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing of this kind was noted in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts dieser Art vermerkt.</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Abgleichprotokoll</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <source>Lines of the sync log</source>
        <translation>Zeilen des Abgleichprotokolls</translation>
    </message>
    <message>
        <source>One random key encrypts everything. Each way in unlocks that key; it is never written in the clear.</source>
        <translation>Ein zufälliger Schlüssel verschlüsselt alles. Jeder Zugang entsperrt diesen Schlüssel; er wird nie im Klartext geschrieben.</translation>
    </message>
    <message>
        <source>System key ring</source>
        <translation>System-Schlüsselbund</translation>
    </message>
    <message>
        <source>Opens the store while you are logged in to this computer.</source>
        <translation>Öffnet den Speicher, solange Sie an diesem Computer angemeldet sind.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opens the store on any computer.</source>
        <translation>Öffnet den Speicher auf jedem Computer.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>On paper, for the day when the others are lost.</source>
        <translation>Auf Papier, für den Tag, an dem alles andere verloren ist.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Set …</source>
        <translation>Festlegen …</translation>
    </message>
    <message>
        <source>Make one …</source>
        <translation>Erstellen …</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Tasten aus einem Zeichen</translation>
    </message>
    <message>
        <source>Letters, digits and signs without Ctrl are commands, except in text fields.</source>
        <translation>Buchstaben, Ziffern und Zeichen ohne Strg sind Befehle, außer in Textfeldern.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>nicht änderbar</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Neu erstellen …</translation>
    </message>
    <message>
        <source>Take out the system key ring</source>
        <translation>System-Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Take out the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Take out the recovery code</source>
        <translation>Wiederherstellungscode entfernen</translation>
    </message>
    <message>
        <source>Everything is encrypted again under a new random key, for the day when somebody may have learnt a way in. The passphrase stays and the recovery code is replaced. The window closes for the time it takes. It needs the passphrase itself, not the recovery code.</source>
        <translation>Alles wird mit einem neuen zufälligen Schlüssel noch einmal verschlüsselt, für den Tag, an dem jemand einen Zugang erfahren haben könnte. Die Passphrase bleibt, der Wiederherstellungscode wird ersetzt. Das Fenster schließt sich, solange es dauert. Nötig ist die Passphrase selbst, nicht der Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Use the system key ring</source>
        <translation>System-Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Another key for the store</source>
        <translation>Neuer Schlüssel für den Speicher</translation>
    </message>
    <message>
        <source>Encrypt again</source>
        <translation>Neu verschlüsseln</translation>
    </message>
    <message>
        <source>Another key …</source>
        <translation>Neuer Schlüssel …</translation>
    </message>
    <message>
        <source>For when somebody may know a way in</source>
        <translation>Falls jemand einen Zugang kennen könnte</translation>
    </message>
    <message>
        <source>opens the store</source>
        <translation>öffnet den Speicher</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>{name}: take out</source>
        <translation>{name}: entfernen</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>This system has no safe key ring.</source>
        <translation>Dieses System hat keinen sicheren Schlüsselbund.</translation>
    </message>
    <message>
        <source>{hint} Here: {ring}.</source>
        <translation>{hint} Hier: {ring}.</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery code</source>
        <translation>Jetzige Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 Zeichen oder mehr</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>{title}. {sentence}</source>
        <translation>{title}. {sentence}</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>Antwort nötig</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Awaiting them</source>
        <translation>Kunde am Zug</translation>
    </message>
    <message>
        <source>Not awaiting them</source>
        <translation>Kunde nicht am Zug</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Handled here</source>
        <translation>Hier erledigt</translation>
    </message>
    <message>
        <source>Not handled here</source>
        <translation>Hier nicht erledigt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Nicht angeheftet</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Ungelöst</translation>
    </message>
    <message>
        <source>About receivables</source>
        <translation>Zu Forderungen</translation>
    </message>
    <message>
        <source>Not about receivables</source>
        <translation>Nicht zu Forderungen</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Ohne Notiz</translation>
    </message>
    <message>
        <source>Has an invoice</source>
        <translation>Mit Rechnung</translation>
    </message>
    <message>
        <source>Without an invoice</source>
        <translation>Ohne Rechnung</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Note the &amp;duration</source>
        <translation>&amp;Dauer vermerken</translation>
    </message>
    <message>
        <source>&amp;Resolves the issue</source>
        <translation>Löst das Anl&amp;iegen</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>What was said, what was agreed.  ; offers snippets</source>
        <translation>Was gesagt, was vereinbart wurde.  ; bietet Textbausteine an</translation>
    </message>
    <message>
        <source>yesterday 4pm, 14:10, 20 min ago</source>
        <translation>gestern 16 Uhr, 14:10, vor 20 min</translation>
    </message>
    <message>
        <source>Resolves the issue</source>
        <translation>Löst das Anliegen</translation>
    </message>
    <message>
        <source>Note the duration</source>
        <translation>Dauer vermerken</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>Kontak&amp;t</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Invoic&amp;es</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>&amp;Follow up</source>
        <translation>Wieder&amp;vorlage</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>W&amp;ann</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Betre&amp;ff</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>Co&amp;mpletes</source>
        <translation>Sch&amp;ließt ab</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>Kein Kontakt seit %n Tag</numerusform>
            <numerusform>Kein Kontakt seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not: {value}</source>
        <translation>Nicht: {value}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <source>Ticked: {row}</source>
        <translation>Angekreuzt: {row}</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>Changed while you wrote</source>
        <translation>Beim Schreiben geändert</translation>
    </message>
    <message>
        <source>Possible double</source>
        <translation>Vielleicht doppelt</translation>
    </message>
    <message>
        <source>Refused by Daylit</source>
        <translation>Von Daylit abgelehnt</translation>
    </message>
    <message>
        <source>Action already done</source>
        <translation>Aktion schon erledigt</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Press X once more to discard it.</source>
        <translation>Drücken Sie noch einmal X, um zu verwerfen.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>What Daylit has</source>
        <translation>Was Daylit hat</translation>
    </message>
    <message>
        <source>Nothing near it.</source>
        <translation>Nichts Ähnliches vorhanden.</translation>
    </message>
    <message>
        <source>{kind}, {time}  {subject}</source>
        <translation>{kind}, {time}  {subject}</translation>
    </message>
    <message>
        <source>Without {choice}</source>
        <translation>Ohne {choice}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>0 of {total} match</source>
        <translation>0 von {total} passen</translation>
    </message>
    <message>
        <source>Nothing needs a reply</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Der Eingang ist leer</translation>
    </message>
    <message>
        <source>Nothing is handled yet</source>
        <translation>Noch nichts erledigt</translation>
    </message>
    <message>
        <source>Nothing in what is synced</source>
        <translation>Nichts in dem, was abgeglichen ist</translation>
    </message>
    <message>
        <source>{keys} puts the thread in front aside, on this computer only.</source>
        <translation>{keys} legt den Vorgang beiseite, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No thread fits this view at the moment.</source>
        <translation>Zurzeit passt kein Vorgang zu dieser Ansicht.</translation>
    </message>
    <message>
        <source>Log a call with {keys}, or wait for the first e-mail.</source>
        <translation>Erfassen Sie mit {keys} einen Anruf, oder warten Sie auf die erste E-Mail.</translation>
    </message>
    <message>
        <source>Daylit lists nothing for {company}. It answers the same for a company that this sign-in may not see: if there should be something, check the company.</source>
        <translation>Daylit führt für {company} nichts auf. Es antwortet ebenso bei einer Firma, die diese Anmeldung nicht sehen darf: Wenn etwas da sein sollte, prüfen Sie die Firma.</translation>
    </message>
    <message>
        <source>{title} so far</source>
        <translation>{title} bisher</translation>
    </message>
    <message>
        <source>{title} (since {day})</source>
        <translation>{title} (seit {day})</translation>
    </message>
    <message>
        <source>Older history is still coming.</source>
        <translation>Ältere Einträge kommen noch.</translation>
    </message>
    <message>
        <source>New mail appears here.</source>
        <translation>Neue E-Mails erscheinen hier.</translation>
    </message>
    <message>
        <source>Most overdue: {invoice}, {customer}, due {day}.</source>
        <translation>Am längsten überfällig: {invoice}, {customer}, fällig am {day}.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>Eingang zeigen</translation>
    </message>
    <message>
        <source>{done} of {total} messages. Newest come first.</source>
        <translation>{done} von {total} Nachrichten. Neueste zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Newest come first.</source>
        <translation>
            <numerusform>%Ln Nachricht. Neueste zuerst.</numerusform>
            <numerusform>%Ln Nachrichten. Neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your history is on its way</source>
        <translation>Ihr Verlauf ist unterwegs</translation>
    </message>
    <message>
        <source>Sign in to bring your threads here</source>
        <translation>Melden Sie sich an, um Ihre Vorgänge hierher zu holen</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>No communications yet</source>
        <translation>Noch keine Kommunikation</translation>
    </message>
    <message>
        <source>Remove filter {value}</source>
        <translation>Filter {value} entfernen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>First day, for example 2026-11-02, monday or -7d</source>
        <translation>Erster Tag, zum Beispiel 2026-11-02, monday oder -7d</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last day, for example today, 15/12 or eom</source>
        <translation>Letzter Tag, zum Beispiel today, 15/12 oder eom</translation>
    </message>
    <message>
        <source>No contact for … days</source>
        <translation>Kein Kontakt seit … Tagen</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Kontakt suchen</translation>
    </message>
    <message>
        <source>Find an invoice</source>
        <translation>Rechnung suchen</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort suchen</translation>
    </message>
    <message>
        <source>History is still being fetched</source>
        <translation>Der Verlauf wird noch geholt</translation>
    </message>
    <message>
        <source>Complete for this filter since {day}</source>
        <translation>Für diesen Filter vollständig seit {day}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Tasten filtern</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>No key goes by “{text}”.</source>
        <translation>Keine Taste passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Single letters work while no text field has the focus.</source>
        <translation>Einzelne Buchstaben wirken, solange kein Textfeld den Fokus hat.</translation>
    </message>
    <message>
        <source>Single-letter keys are switched off. {palette} finds every command.</source>
        <translation>Tasten aus einem Zeichen sind aus. {palette} findet jeden Befehl.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Ihre eigene Taste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep these choices in the rail</source>
        <translation>Diese Auswahl in der Leiste behalten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer, contact, invoice</source>
        <translation>Kunde, Kontakt, Rechnung</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are on this computer</source>
        <translation>
            <numerusform>%Ln Nachricht ist auf diesem Computer</numerusform>
            <numerusform>%Ln Nachrichten sind auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Order and look of the list: {order}</source>
        <translation>Ordnung und Aussehen der Liste: {order}</translation>
    </message>
    <message>
        <source>Order, headings and density of the list</source>
        <translation>Ordnung, Überschriften und Dichte der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n new, press {key} to show</source>
        <translation>
            <numerusform>%n neu, {key} zeigt sie</numerusform>
            <numerusform>%n neue, {key} zeigt sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, show</source>
        <translation>
            <numerusform>%n neu, zeigen</numerusform>
            <numerusform>%n neue, zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the ticked threads aside on this computer</source>
        <translation>Die angekreuzten Vorgänge auf diesem Computer weglegen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n angekreuzt</numerusform>
            <numerusform>%n angekreuzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings between days or customers</source>
        <translation>Überschriften zwischen Tagen oder Kunden</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Export these rows …</source>
        <translation>Diese Zeilen exportieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Take all ticks off</source>
        <translation>Alle Kreuze entfernen</translation>
    </message>
    <message>
        <source>Saved here means: it survives a crash and will be on Daylit once. If an answer is lost, it is looked for before anything is sent again.</source>
        <translation>Hier gespeichert heißt: Es übersteht einen Absturz und kommt genau einmal nach Daylit. Geht eine Antwort verloren, wird danach gesucht, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What was discarded in the last 30 days</source>
        <translation>Was in den letzten 30 Tagen verworfen wurde</translation>
    </message>
    <message>
        <source>Everything you wrote is on Daylit.</source>
        <translation>Alles, was Sie geschrieben haben, ist in Daylit.</translation>
    </message>
    <message>
        <source>Needs you ({count})</source>
        <translation>Braucht Sie ({count})</translation>
    </message>
    <message>
        <source>On its way ({count})</source>
        <translation>Unterwegs ({count})</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Daylit</source>
        <translation>Daylit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back to the threads</source>
        <translation>Zurück zu den Vorgängen</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Discard it, and the notes that wait for it? The texts are kept for 30 days.</source>
        <translation>Den Eintrag und die wartenden Notizen dazu verwerfen? Die Texte bleiben 30 Tage erhalten.</translation>
    </message>
    <message>
        <source>Discard it? Its text is kept for 30 days.</source>
        <translation>Verwerfen? Der Text bleibt 30 Tage erhalten.</translation>
    </message>
    <message>
        <source>Can be taken back for a few seconds, then it leaves for Daylit.</source>
        <translation>Lässt sich noch einige Sekunden zurücknehmen, dann geht es an Daylit.</translation>
    </message>
    <message>
        <source>Will be sent as soon as Daylit can be reached.</source>
        <translation>Wird gesendet, sobald Daylit erreichbar ist.</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Hier gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>%n Versuch bisher.</numerusform>
            <numerusform>%n Versuche bisher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try {time}.</source>
        <translation>Nächster Versuch {time}.</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Waits for longer than 15 minutes</source>
        <translation>Wartet seit mehr als 15 Minuten</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>To Daylit</source>
        <translation>An Daylit</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Lock and sync</source>
        <translation>Sperre und Abgleich</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the preferences</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Keep the present choices in it</source>
        <translation>Jetzige Auswahl darin behalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened, and what comes next</source>
        <translation>Was geschah und was als Nächstes kommt</translation>
    </message>
    <message>
        <source>How much of the history is here</source>
        <translation>Wie viel der Vergangenheit hier ist</translation>
    </message>
    <message>
        <source>Sync state: {state}</source>
        <translation>Stand des Abgleichs: {state}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting since {time}</source>
        <translation>
            <numerusform>%Ln wartet seit {time}</numerusform>
            <numerusform>%Ln warten seit {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>Abgeglichen {time}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Angehalten bis {time}</translation>
    </message>
    <message>
        <source>Signed out by the server.</source>
        <translation>Vom Server abgemeldet.</translation>
    </message>
    <message>
        <source>Nothing is sent or received meanwhile. What you write waits here.</source>
        <translation>Solange wird nichts gesendet und nichts empfangen. Was Sie schreiben, wartet hier.</translation>
    </message>
    <message>
        <source>Nothing is asked until somebody signs in.</source>
        <translation>Bis sich jemand anmeldet, wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>Next try in a few seconds.</source>
        <translation>Nächster Versuch in wenigen Sekunden.</translation>
    </message>
    <message>
        <source>Queued: sent when the pause ends, {time}.</source>
        <translation>In der Warteschlange: wird nach der Pause gesendet, {time}.</translation>
    </message>
    <message>
        <source>Queued: sent after the next sign-in; kept here until then.</source>
        <translation>In der Warteschlange: wird nach der nächsten Anmeldung gesendet und bis dahin hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Queued: sent when the server is less busy; kept here until then.</source>
        <translation>In der Warteschlange: wird gesendet, wenn der Server Zeit hat, und bis dahin hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Queued: sent when online; kept here until then.</source>
        <translation>In der Warteschlange: wird gesendet, sobald eine Verbindung besteht, und bis dahin hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Queued: sent when Daylit can be reached; kept here until then.</source>
        <translation>In der Warteschlange: wird gesendet, sobald Daylit erreichbar ist, und bis dahin hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Syncing, {done} of {total}</source>
        <translation>Gleicht ab, {done} von {total}</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Abgleich läuft …</translation>
    </message>
    <message>
        <source>back to {day}</source>
        <translation>zurück bis {day}</translation>
    </message>
    <message>
        <source>Offline since {time}. What you write is kept and sent later.</source>
        <translation>Offline seit {time}. Was Sie schreiben, bleibt erhalten und wird später gesendet.</translation>
    </message>
    <message>
        <source>Server busy, next try {time}</source>
        <translation>Server ausgelastet, nächster Versuch {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Syncing, {done} read</source>
        <translation>Gleicht ab, {done} gelesen</translation>
    </message>
    <message>
        <source>Bringing history down, {done} of {total}</source>
        <translation>Verlauf wird geholt, {done} von {total}</translation>
    </message>
    <message>
        <source>Bringing history down, {done}</source>
        <translation>Verlauf wird geholt, {done}</translation>
    </message>
    <message>
        <source>history complete since {day}</source>
        <translation>Verlauf vollständig seit {day}</translation>
    </message>
    <message>
        <source>verified {time}</source>
        <translation>geprüft {time}</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Words, “phrases”, -not, and operators such as type:call</source>
        <translation>Wörter, &quot;Wortfolgen&quot;, -nicht und Operatoren wie type:call</translation>
    </message>
    <message>
        <source>Filter panel</source>
        <translation>Filterleiste</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>The session of this computer was locked.</source>
        <translation>Die Sitzung dieses Computers wurde gesperrt.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>Der Computer ging in den Ruhezustand.</translation>
    </message>
    <message>
        <source>Times of new entries would be wrong: set the clock of this computer. What you write is kept and sent all the same.</source>
        <translation>Zeiten neuer Einträge wären falsch: Stellen Sie die Uhr dieses Computers. Was Sie schreiben, bleibt erhalten und wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {hours} hours behind Daylit&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber Daylit {hours} Stunden nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {hours} hours ahead of Daylit&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber Daylit {hours} Stunden vor.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind Daylit&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber Daylit %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber Daylit %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of Daylit&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber Daylit %n Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber Daylit %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}: {held}click or {keys} leaves these out</source>
        <translation>{value}: {held}Klick oder {keys} schließt diese aus</translation>
    </message>
    <message>
        <source>{value}, left out</source>
        <translation>{value}, ausgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens your store when the key ring or the passphrase is lost. Nobody else has it, and it is not shown again: keep it on paper, away from this computer.</source>
        <translation>Er öffnet Ihren Speicher, wenn der Schlüsselbund oder die Passphrase verloren ist. Niemand sonst hat ihn, und er wird nicht noch einmal gezeigt: Bewahren Sie ihn auf Papier auf, nicht bei diesem Computer.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Log as resolved …</source>
        <translation>Als gelöst erfassen …</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep at hand: a mark on this computer only</source>
        <translation>Griffbereit halten: eine Markierung nur auf diesem Computer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Write a note for your team</source>
        <translation>Eine Notiz für Ihr Team schreiben</translation>
    </message>
    <message>
        <source>Handled: a mark on this computer only, Daylit is not told</source>
        <translation>Erledigt: eine Marke nur auf diesem Computer, Daylit erfährt nichts davon</translation>
    </message>
    <message>
        <source>Log an entry on Daylit that says it is resolved; all see it</source>
        <translation>Auf Daylit einen Eintrag protokollieren, dass es gelöst ist; alle sehen ihn</translation>
    </message>
    <message>
        <source>Save message as .eml …</source>
        <translation>Nachricht als .eml speichern …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show the whole subject</source>
        <translation>Ganzen Betreff anzeigen</translation>
    </message>
    <message>
        <source>The whole subject</source>
        <translation>Der ganze Betreff</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Its last four letters or digits, to show that you have it</source>
        <translation>Seine letzten vier Buchstaben oder Ziffern, als Zeichen, dass Sie ihn haben</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe ihn</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn weitermachen</translation>
    </message>
    <message>
        <source>You can make another one in the preferences.</source>
        <translation>In den Einstellungen können Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Recovery code {code}</source>
        <translation>Wiederherstellungscode {code}</translation>
    </message>
    <message>
        <source>These are not its last four. Look at the end of the second line.</source>
        <translation>Das sind nicht die letzten vier. Sehen Sie am Ende der zweiten Zeile nach.</translation>
    </message>
    <message>
        <source>Recovery code of a Daylit store</source>
        <translation>Wiederherstellungscode eines Daylit-Speichers</translation>
    </message>
    <message>
        <source>Enter it in place of the passphrase. Keep this page away from the computer and throw it away when you make a new code.</source>
        <translation>Geben Sie ihn anstelle der Passphrase ein. Bewahren Sie dieses Blatt nicht beim Computer auf, und werfen Sie es weg, wenn Sie einen neuen Code erstellen.</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Undo  {seconds}</source>
        <translation>Rückgängig  {seconds}</translation>
    </message>
    <message>
        <source>The file can be read without a passphrase. Keep it as you keep the letters themselves.</source>
        <translation>Die Datei ist ohne Passphrase lesbar. Bewahren Sie sie so auf wie die Briefe selbst.</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON-Dokument (*.json)</translation>
    </message>
    <message>
        <source>Rows: {done} of {total}</source>
        <translation>Zeilen: {done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln Zeile wurde in {file} geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, not sent: something new came in while you wrote. Look at the outbox.</source>
        <translation>Gespeichert, nicht gesendet: Während Sie schrieben, kam etwas Neues. Sehen Sie im Ausgang nach.</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Logged. {leaving}</source>
        <translation>Erfasst. {leaving}</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Zurückgenommen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Too late: it has left already. A note can correct it.</source>
        <translation>Zu spät: Es ist schon unterwegs. Eine Notiz kann es richtigstellen.</translation>
    </message>
    <message>
        <source>There is no view number {number} yet. Save one in the filter panel.</source>
        <translation>Eine Ansicht Nummer {number} gibt es noch nicht. Speichern Sie eine im Filterbereich.</translation>
    </message>
    <message>
        <source>Choose a thread first; notes belong to a thread.</source>
        <translation>Wählen Sie zuerst einen Vorgang; Notizen gehören zu einem Vorgang.</translation>
    </message>
    <message>
        <source>ID, or the address of the dashboard</source>
        <translation>ID oder Adresse des Dashboards</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Settings → API Access</source>
        <translation>Settings → API Access</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>You belong to several companies. Which one?</source>
        <translation>Sie gehören zu mehreren Firmen. Zu welcher jetzt?</translation>
    </message>
    <message>
        <source>Enter the address of your Daylit service.</source>
        <translation>Geben Sie die Adresse Ihres Daylit-Dienstes ein.</translation>
    </message>
    <message>
        <source>This does not look like a token. Copy it from Settings → API Access.</source>
        <translation>Das sieht nicht wie ein Token aus. Kopieren Sie es aus Settings → API Access.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in to Daylit</source>
        <translation>Bei Daylit anmelden</translation>
    </message>
    <message>
        <source>Everything here stays readable.</source>
        <translation>Alles hier bleibt lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait safely.</source>
        <translation>
            <numerusform>%n Eintrag wartet sicher.</numerusform>
            <numerusform>%n Einträge warten sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Choose a thread first.</source>
        <translation>Wählen Sie zuerst einen Vorgang.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) handled here</source>
        <translation>
            <numerusform>%n Vorgang hier erledigt</numerusform>
            <numerusform>%n Vorgänge hier erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) back</source>
        <translation>
            <numerusform>%n Vorgang zurückgeholt</numerusform>
            <numerusform>%n Vorgänge zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) pinned</source>
        <translation>
            <numerusform>%n Vorgang angeheftet</numerusform>
            <numerusform>%n Vorgänge angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) taken out</source>
        <translation>
            <numerusform>%n Vorgang nicht mehr angeheftet</numerusform>
            <numerusform>%n Vorgänge nicht mehr angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked unread</source>
        <translation>
            <numerusform>%n Vorgang als ungelesen markiert</numerusform>
            <numerusform>%n Vorgänge als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked read</source>
        <translation>
            <numerusform>%n Vorgang als gelesen markiert</numerusform>
            <numerusform>%n Vorgänge als gelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Your history comes down encrypted and stays readable offline.</source>
        <translation>Ihr Verlauf wird verschlüsselt geholt und bleibt offline lesbar.</translation>
    </message>
    <message>
        <source>Look at what is here first</source>
        <translation>Zuerst ansehen, was hier ist</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Everything is encrypted again. Do not switch off …</source>
        <translation>Alles wird noch einmal verschlüsselt. Nicht ausschalten …</translation>
    </message>
    <message>
        <source>{file} is checked …</source>
        <translation>{file} wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing was restored. {reason}</source>
        <translation>Es wurde nichts wiederhergestellt. {reason}</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sichern, was lesbar ist</translation>
    </message>
    <message>
        <source>Every page is read …</source>
        <translation>Jede Seite wird gelesen …</translation>
    </message>
    <message>
        <source>A new store</source>
        <translation>Ein neuer Speicher</translation>
    </message>
    <message>
        <source>What was not sent comes back; the rest comes down again …</source>
        <translation>Nicht Gesendetes kommt zurück; der Rest wird noch einmal geholt …</translation>
    </message>
    <message>
        <source>The store is being brought up to date. It takes only a moment; this window can be closed then.</source>
        <translation>Der Speicher wird auf den neuen Stand gebracht. Das dauert nur einen Moment; danach lässt sich dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Der Speicher wird geöffnet</translation>
    </message>
    <message>
        <source>Your store is locked. Nothing is readable until it is opened.</source>
        <translation>Ihr Speicher ist gesperrt. Nichts ist lesbar, bis er geöffnet wird.</translation>
    </message>
    <message>
        <source>A store of your own</source>
        <translation>Ihr eigener Speicher</translation>
    </message>
    <message>
        <source>Everything is kept in one encrypted file on this computer. Choose what opens it.</source>
        <translation>Alles liegt in einer verschlüsselten Datei auf diesem Computer. Wählen Sie, was sie öffnet.</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Address, user name and password</source>
        <translation>Adresse, Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Paste a token and the company</source>
        <translation>Token und Firma einfügen</translation>
    </message>
    <message>
        <source>From Settings → API Access in Daylit</source>
        <translation>Aus Settings → API Access in Daylit</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Made-up customers; no account, no network</source>
        <translation>Erfundene Kunden; kein Konto, kein Netz</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own; nothing of it is kept.</source>
        <translation>Das Beispiel öffnet sich in einem eigenen Fenster; nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Opens by itself while you are logged in: {name}. Or choose a passphrase:</source>
        <translation>Öffnet sich von selbst, solange Sie angemeldet sind: {name}. Oder wählen Sie eine Passphrase:</translation>
    </message>
    <message>
        <source>This system has no safe key ring, so a passphrase opens the store.</source>
        <translation>Dieses System hat keinen sicheren Schlüsselbund, deshalb öffnet eine Passphrase den Speicher.</translation>
    </message>
    <message>
        <source>Making the store …</source>
        <translation>Speicher wird angelegt …</translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>lang genug</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a passphrase, five words for example.</source>
        <translation>Geben Sie eine Passphrase ein, zum Beispiel fünf Wörter.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Passphrase, or the recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try the key ring again</source>
        <translation>Schlüsselbund noch einmal versuchen</translation>
    </message>
    <message>
        <source>Begin anew, keep this one</source>
        <translation>Neu beginnen, diesen behalten</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Sichern, was lesbar ist …</translation>
    </message>
    <message>
        <source>Unlock with the key ring</source>
        <translation>Mit dem Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Restore {name} …</source>
        <translation>{name} wiederherstellen …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Unlock (in {seconds} s)</source>
        <translation>Entsperren (in {seconds} s)</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n tries; there is no limit.)</source>
        <translation>
            <numerusform>{sentence} (%n Versuch; es gibt keine Grenze.)</numerusform>
            <numerusform>{sentence} (%n Versuche; es gibt keine Grenze.)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” shows the present choices now</source>
        <translation>„{name}“ zeigt jetzt die aktuelle Auswahl</translation>
    </message>
    <message>
        <source>“{name}” is taken out</source>
        <translation>„{name}“ ist entfernt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Out&amp;bound</source>
        <translation>A&amp;usgehend</translation>
    </message>
    <message>
        <source>&amp;Inbound</source>
        <translation>&amp;Eingehend</translation>
    </message>
    <message>
        <source>Logged entry</source>
        <translation>Erfasster Eintrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On Daylit</source>
        <translation>In Daylit</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Geht gleich ab</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Answer lost, checking</source>
        <translation>Antwort verloren, wird geprüft</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Spoke with {contact}.</source>
        <translation>Gesprochen mit: {contact}.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Left voicemail for {contact}.</source>
        <translation>Nachricht auf der Mailbox hinterlassen: {contact}.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>No answer from {contact}.</source>
        <translation>Nicht erreicht: {contact}.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zahlungszusage</translation>
    </message>
    <message>
        <source>{contact} promised to pay.</source>
        <translation>{contact} hat Zahlung zugesagt.</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>{contact} disputes: </source>
        <translation>{contact} erhebt Einwände: </translation>
    </message>
    <message>
        <source>Copy wanted</source>
        <translation>Kopie gewünscht</translation>
    </message>
    <message>
        <source>{contact} asked for a copy of the invoice.</source>
        <translation>{contact} bittet um eine Kopie der Rechnung.</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Schon bezahlt</translation>
    </message>
    <message>
        <source>{contact} says it is paid already.</source>
        <translation>{contact} sagt, es sei schon bezahlt.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>{contact} refused to pay.</source>
        <translation>{contact} verweigert die Zahlung.</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Wrong number.</source>
        <translation>Falsche Nummer.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Line busy.</source>
        <translation>Leitung besetzt.</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Vorzimmer</translation>
    </message>
    <message>
        <source>Not put through.</source>
        <translation>Nicht durchgestellt.</translation>
    </message>
    <message>
        <source>E-mail inbound</source>
        <translation>E-Mail eingehend</translation>
    </message>
    <message>
        <source>E-mail outbound</source>
        <translation>E-Mail ausgehend</translation>
    </message>
    <message>
        <source>Call inbound</source>
        <translation>Anruf eingehend</translation>
    </message>
    <message>
        <source>Call outbound</source>
        <translation>Anruf ausgehend</translation>
    </message>
    <message>
        <source>Meeting inbound</source>
        <translation>Treffen eingehend</translation>
    </message>
    <message>
        <source>Meeting outbound</source>
        <translation>Treffen ausgehend</translation>
    </message>
    <message>
        <source>Logged entry inbound</source>
        <translation>Erfasster Eintrag eingehend</translation>
    </message>
    <message>
        <source>Logged entry outbound</source>
        <translation>Erfasster Eintrag ausgehend</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Completes nothing</source>
        <translation>Schließt nichts ab</translation>
    </message>
    <message>
        <source>This completes: {what}</source>
        <translation>Das schließt ab: {what}</translation>
    </message>
    <message>
        <source>{what}, due today</source>
        <translation>{what}, heute fällig</translation>
    </message>
    <message>
        <source>{what}, due {day}</source>
        <translation>{what}, fällig {day}</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a list: 5 Dec</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>5 Dec 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>Fri 5 Dec 2026</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>Friday, 5 December</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>Friday, 5 December 2026</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this message is not on this computer yet.</source>
        <translation>Der Text dieser Nachricht ist noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation>Referenz: {name}</translation>
    </message>
    <message>
        <source>{sender} to {receiver}</source>
        <translation>{sender} an {receiver}</translation>
    </message>
    <message>
        <source>to {receiver}</source>
        <translation>an {receiver}</translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation>Kunde: {name}</translation>
    </message>
    <message>
        <source>the system key ring (Secret Service)</source>
        <translation>System-Schlüsselbund (Secret Service)</translation>
    </message>
    <message>
        <source>the system key ring (libsecret)</source>
        <translation>System-Schlüsselbund (libsecret)</translation>
    </message>
    <message>
        <source>{name} did not keep the key. Use a passphrase instead; nothing was created.</source>
        <translation>{name}: Der Schlüssel wurde nicht behalten. Verwenden Sie stattdessen eine Passphrase; es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>The entry in {name} is not the key of this store.</source>
        <translation>{name}: Der Eintrag dort ist nicht der Schlüssel dieses Speichers.</translation>
    </message>
    <message>
        <source>The key is in {name}, which is locked. Unlock it and try again.</source>
        <translation>{name}: Der Schlüssel liegt dort, aber es ist gesperrt. Entsperren Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} was not opened (its question was dismissed). Try again.</source>
        <translation>{name} wurde nicht geöffnet (die Rückfrage wurde geschlossen). Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} did not answer as expected.</source>
        <translation>{name} hat nicht wie erwartet geantwortet.</translation>
    </message>
    <message>
        <source>{name} has not answered for {seconds} seconds.</source>
        <translation>{name} hat seit {seconds} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>No safe key ring was found on this system. Use a passphrase instead.</source>
        <translation>Auf diesem System wurde kein sicherer Schlüsselbund gefunden. Verwenden Sie stattdessen eine Passphrase.</translation>
    </message>
    <message>
        <source>The key file is damaged, or made by a later version. It was not opened.</source>
        <translation>Die Schlüsseldatei ist beschädigt oder stammt von einer neueren Version. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The key file is weaker than this program allows. It was not opened.</source>
        <translation>Die Schlüsseldatei ist schwächer, als dieses Programm erlaubt. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The key file asks for more memory than this program allows.</source>
        <translation>Die Schlüsseldatei verlangt mehr Arbeitsspeicher, als dieses Programm erlaubt.</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; five or more words are best.</source>
        <translation>Verwenden Sie mindestens {shortest} Zeichen; am besten fünf oder mehr Wörter.</translation>
    </message>
    <message>
        <source>Use at most {longest} characters.</source>
        <translation>Verwenden Sie höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>The key file is damaged. Put it back from a backup; nothing was changed.</source>
        <translation>Die Schlüsseldatei ist beschädigt. Legen Sie sie aus einer Sicherung zurück; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This recovery code does not open this store. Nothing was changed; it may be an older one.</source>
        <translation>Dieser Wiederherstellungscode öffnet diesen Speicher nicht. Es wurde nichts geändert; vielleicht ist es ein älterer.</translation>
    </message>
    <message>
        <source>This recovery code has a typing error. Compare each group of four; nothing was changed.</source>
        <translation>Dieser Wiederherstellungscode enthält einen Tippfehler. Vergleichen Sie jede Vierergruppe; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Enter its recovery code: seven groups of four.</source>
        <translation>Dieser Speicher hat keine Passphrase. Geben Sie seinen Wiederherstellungscode ein: sieben Vierergruppen.</translation>
    </message>
    <message>
        <source>This profile has a key already. Nothing was changed.</source>
        <translation>Dieses Profil hat schon einen Schlüssel. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This store is opened with a passphrase. Enter it.</source>
        <translation>Dieser Speicher wird mit einer Passphrase geöffnet. Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>Enter your present passphrase or recovery code first.</source>
        <translation>Geben Sie zuerst Ihre jetzige Passphrase oder Ihren Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>There is no such way into this store.</source>
        <translation>Einen solchen Zugang hat dieser Speicher nicht.</translation>
    </message>
    <message>
        <source>This would leave no way in that you can carry on a piece of paper or in your head. Add a passphrase or a recovery code first.</source>
        <translation>Dann bliebe kein Zugang, den Sie auf einem Blatt Papier oder im Kopf mitnehmen können. Fügen Sie zuerst eine Passphrase oder einen Wiederherstellungscode hinzu.</translation>
    </message>
    <message>
        <source>A new key needs the passphrase itself. Set a new one first.</source>
        <translation>Ein neuer Schlüssel braucht die Passphrase selbst. Legen Sie zuerst eine neue fest.</translation>
    </message>
    <message>
        <source>This store is opened by the key ring only; it has no passphrase.</source>
        <translation>Diesen Speicher öffnet nur der Schlüsselbund; er hat keine Passphrase.</translation>
    </message>
    <message>
        <source>The key ring has another key than the one of this store.</source>
        <translation>Der Schlüsselbund enthält einen anderen Schlüssel als den dieses Speichers.</translation>
    </message>
    <message>
        <source>The system key store changed ({then} to {now}).</source>
        <translation>Der Schlüsselbund des Systems ist ein anderer ({then}, jetzt {now}).</translation>
    </message>
    <message>
        <source>The key of this store is no longer in the key ring.</source>
        <translation>Der Schlüssel dieses Speichers ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Unlock with passphrase or recovery code; nothing was changed.</source>
        <translation>Entsperren Sie mit Passphrase oder Wiederherstellungscode; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed; your passphrase opens the store as well.</source>
        <translation>Es wurde nichts geändert; Ihre Passphrase öffnet den Speicher ebenfalls.</translation>
    </message>
    <message>
        <source>Nothing was changed; your recovery code opens the store as well.</source>
        <translation>Es wurde nichts geändert; Ihr Wiederherstellungscode öffnet den Speicher ebenfalls.</translation>
    </message>
    <message>
        <source>Nothing was changed; put the key ring back as it was.</source>
        <translation>Es wurde nichts geändert; bringen Sie den Schlüsselbund in den alten Zustand.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged, and so is the copy beside it. Nothing was changed. Put the key file back from a backup of this computer, or restore a backup of the store.</source>
        <translation>Die Schlüsseldatei {path} ist beschädigt, ebenso die Kopie daneben. Es wurde nichts geändert. Legen Sie die Schlüsseldatei aus einer Sicherung dieses Computers zurück, oder stellen Sie eine Sicherung des Speichers wieder her.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {cause}.</source>
        <translation>Die Schlüsseldatei {path} kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>The key file was made by a later version. Nothing was changed.</source>
        <translation>Die Schlüsseldatei stammt von einer neueren Version. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {cause}.</source>
        <translation>Die Schlüsseldatei {path} kann nicht geschrieben werden: {cause}.</translation>
    </message>
    <message>
        <source>The key file {path} could not be destroyed: {cause}.</source>
        <translation>Die Schlüsseldatei {path} konnte nicht vernichtet werden: {cause}.</translation>
    </message>
    <message>
        <source>There is no link to this thread: its id is not usable in one.</source>
        <translation>Zu diesem Vorgang gibt es keinen Link: Seine ID lässt sich darin nicht verwenden.</translation>
    </message>
    <message>
        <source>This is no link to a thread: {link}. Links look like {example}.</source>
        <translation>Das ist kein Link zu einem Vorgang: {link}. Links sehen so aus: {example}.</translation>
    </message>
    <message>
        <source>A number has no such signs.</source>
        <translation>Eine Nummer hat keine solchen Zeichen.</translation>
    </message>
    <message>
        <source>This is no link to a telephone number: {link}. Links look like {example}.</source>
        <translation>Das ist kein Link zu einer Telefonnummer: {link}. Links sehen so aus: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Try “4200” or “4,200.50”.</source>
        <translation>„{text}“ ist kein Betrag. Versuchen Sie „4200“ oder „4.200,50“.</translation>
    </message>
    <message>
        <source>A promise is about more than nothing. Leave it empty if no amount was named.</source>
        <translation>Eine Zahlungszusage gilt mehr als nichts. Lassen Sie das Feld leer, wenn kein Betrag genannt wurde.</translation>
    </message>
    <message>
        <source>This amount is too large. Check the figures.</source>
        <translation>Dieser Betrag ist zu groß. Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation>Ein Betrag hat höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>A tolerance is a whole number from 0 to {most}.</source>
        <translation>Eine Toleranz ist eine ganze Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>This is not one telephone number: {number}. Nothing was dialled; dial it by hand.</source>
        <translation>Das ist nicht eine einzelne Telefonnummer: {number}. Es wurde nichts gewählt; wählen Sie von Hand.</translation>
    </message>
    <message>
        <source>This is not one e-mail address: {address}. Nothing was opened.</source>
        <translation>Das ist nicht eine einzelne E-Mail-Adresse: {address}. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the address instead.</source>
        <translation>Auf diesem Computer ist kein Mailprogramm eingerichtet. Kopieren Sie stattdessen die Adresse.</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Zeitmessung anhalten</translation>
    </message>
    <message>
        <source>Let the timer run on</source>
        <translation>Zeitmessung weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>Der letzte Lauf</translation>
    </message>
    <message>
        <source>Daylit did not end cleanly</source>
        <translation>Daylit wurde nicht sauber beendet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The report holds places in the program and events, no word of a customer.</source>
        <translation>Der Bericht enthält Stellen im Programm und Ereignisse, kein Wort über Kunden.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Keine Wiedervorlage</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>Follow up tomorrow</source>
        <translation>Wiedervorlage morgen</translation>
    </message>
    <message>
        <source>+3</source>
        <translation>+3</translation>
    </message>
    <message>
        <source>Follow up in 3 days</source>
        <translation>Wiedervorlage in 3 Tagen</translation>
    </message>
    <message>
        <source>+7</source>
        <translation>+7</translation>
    </message>
    <message>
        <source>Follow up in 7 days</source>
        <translation>Wiedervorlage in 7 Tagen</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Follow up next Monday</source>
        <translation>Wiedervorlage nächsten Montag</translation>
    </message>
    <message>
        <source>EOM</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Follow up at the end of the month</source>
        <translation>Wiedervorlage am Monatsende</translation>
    </message>
    <message>
        <source>fri, +5, 15/12 …</source>
        <translation>fri, +5, 15/12 …</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Tag der Wiedervorlage</translation>
    </message>
    <message>
        <source>This day is over. A follow-up lies ahead.</source>
        <translation>Dieser Tag ist vorbei. Eine Wiedervorlage liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>Nummer eingeben</translation>
    </message>
    <message>
        <source>Further invoice</source>
        <translation>Weitere Rechnung</translation>
    </message>
    <message>
        <source>Choose the customer first; an invoice belongs to one.</source>
        <translation>Wählen Sie zuerst den Kunden; eine Rechnung gehört zu einem.</translation>
    </message>
    <message>
        <source>No invoice “{number}” of this customer is here. Check the number, or sync first.</source>
        <translation>Eine Rechnung „{number}“ dieses Kunden ist nicht hier. Prüfen Sie die Nummer, oder gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Rechnung {number}</translation>
    </message>
    <message>
        <source>No open invoices here</source>
        <translation>Hier keine offenen Rechnungen</translation>
    </message>
    <message>
        <source>balance unknown</source>
        <translation>Saldo unbekannt</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Eintrag korrigieren</translation>
    </message>
    <message>
        <source>Log a communication</source>
        <translation>Kommunikation erfassen</translation>
    </message>
    <message>
        <source>That is more than a week ago. If it is right, save once more.</source>
        <translation>Das ist mehr als eine Woche her. Wenn es stimmt, speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>An earlier draft for this customer is kept.</source>
        <translation>Ein früherer Entwurf für diesen Kunden ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Ihr Entwurf ist wieder da.</translation>
    </message>
    <message>
        <source>Made from type and customer</source>
        <translation>Aus Typ und Kunde gebildet</translation>
    </message>
    <message>
        <source>{time}, when this opened</source>
        <translation>{time}, beim Öffnen</translation>
    </message>
    <message>
        <source>Esc; a draft is kept</source>
        <translation>Esc; ein Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>Save and ne&amp;xt</source>
        <translation>Spei&amp;chern und weiter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Bring the other draft bac&amp;k</source>
        <translation>Anderen Entwurf &amp;holen</translation>
    </message>
    <message>
        <source>Start afres&amp;h</source>
        <translation>Neues For&amp;mular</translation>
    </message>
    <message>
        <source>What is in front is kept as a draft</source>
        <translation>Was hier steht, wird als Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>Will be sent now.</source>
        <translation>Wird jetzt gesendet.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Write what it was about.</source>
        <translation>Schreiben Sie, worum es ging.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Outcome, one letter chooses</source>
        <translation>Ergebnis, ein Buchstabe wählt</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>Er&amp;gebnis</translation>
    </message>
    <message>
        <source>O&amp;utcome   press a letter</source>
        <translation>Er&amp;gebnis   Buchstaben drücken</translation>
    </message>
    <message>
        <source>fri, +7, eom, 15/12</source>
        <translation>fri, +7, eom, 15/12</translation>
    </message>
    <message>
        <source>&amp;Promised by</source>
        <translation>&amp;Zugesagt bis</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>To&amp;lerance</source>
        <translation>T&amp;oleranz</translation>
    </message>
    <message>
        <source>Enter the day by which the money will come: “fri” or “15/12”.</source>
        <translation>Geben Sie den Tag ein, bis zu dem das Geld kommt: „fri“ oder „15/12“.</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>This day is over. A promise lies ahead.</source>
        <translation>Dieser Tag ist vorbei. Eine Zahlungszusage liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>blank: unspecified</source>
        <translation>leer: nicht angegeben</translation>
    </message>
    <message>
        <source>blank: the whole balance</source>
        <translation>leer: der ganze Saldo</translation>
    </message>
    <message>
        <source>not understood yet</source>
        <translation>noch nicht verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries wait for your decision.</source>
        <translation>
            <numerusform>%n Eintrag wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%n Einträge warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation>Ein Kunde hat geschrieben</translation>
    </message>
    <message>
        <source>Says who, never what, and nothing while Daylit is locked.</source>
        <translation>Sagt wer, nie was, und nichts, solange Daylit gesperrt ist.</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Etwas braucht Sie</translation>
    </message>
    <message>
        <source>An entry was refused, or its answer was lost.</source>
        <translation>Ein Eintrag wurde abgelehnt, oder seine Antwort ging verloren.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>No notices between these hours, and none is made up for later.</source>
        <translation>Keine Hinweise zwischen diesen Uhrzeiten; es wird auch keiner nachgeholt.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Show Daylit in the tray</source>
        <translation>Daylit in der Taskleiste zeigen</translation>
    </message>
    <message>
        <source>With what is unread and what waits.</source>
        <translation>Mit dem, was ungelesen ist und was wartet.</translation>
    </message>
    <message>
        <source>Keep running there when the window is closed</source>
        <translation>Dort weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Quitting still quits.</source>
        <translation>Beenden beendet weiterhin.</translation>
    </message>
    <message>
        <source>Lock when nobody used this window for</source>
        <translation>Sperren, wenn niemand dieses Fenster benutzt hat, nach</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its session is locked.</source>
        <translation>Gesperrt wird auch, wenn der Rechner schläft oder seine Sitzung gesperrt ist.</translation>
    </message>
    <message>
        <source>Say how much waits while it is locked</source>
        <translation>Gesperrt zeigen, wie viel wartet</translation>
    </message>
    <message>
        <source>Figures only, never a name of a customer.</source>
        <translation>Nur Zahlen, nie der Name eines Kunden.</translation>
    </message>
    <message>
        <source>An entry can be taken back for</source>
        <translation>Ein Eintrag kann zurückgenommen werden für</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to Daylit as</source>
        <translation>Bei Daylit angemeldet als</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>What is here stays, and what waits leaves after the next sign-in.</source>
        <translation>Was hier ist, bleibt, und was wartet, geht nach der nächsten Anmeldung hinaus.</translation>
    </message>
    <message>
        <source>This store …</source>
        <translation>Dieser Speicher …</translation>
    </message>
    <message>
        <source>Ways in, backup, encryption, start over.</source>
        <translation>Zugänge, Sicherung, Verschlüsselung, neu anfangen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Daylit</translation>
    </message>
    <message>
        <source>Version, folders, licences.</source>
        <translation>Version, Ordner, Lizenzen.</translation>
    </message>
    <message>
        <source>{person}: {subject}</source>
        <translation>{person}: {subject}</translation>
    </message>
    <message numerus="yes">
        <source>From {customers} and %n more customer(s)</source>
        <translation>
            <numerusform>Von {customers} und %n weiterem Kunden</numerusform>
            <numerusform>Von {customers} und %n weiteren Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>From {customers}</source>
        <translation>Von {customers}</translation>
    </message>
    <message>
        <source>Choose a thread to see its customer.</source>
        <translation>Wählen Sie einen Vorgang, um seinen Kunden zu sehen.</translation>
    </message>
    <message>
        <source>This thread belongs to no customer.</source>
        <translation>Dieser Vorgang gehört zu keinem Kunden.</translation>
    </message>
    <message>
        <source>Daylit does not list this customer. It may be gone, or not here yet.</source>
        <translation>Daylit führt diesen Kunden nicht. Vielleicht gibt es ihn nicht mehr, oder er ist noch nicht hier.</translation>
    </message>
    <message>
        <source>Open balance</source>
        <translation>Offener Saldo</translation>
    </message>
    <message>
        <source>No balance is known.</source>
        <translation>Kein Saldo bekannt.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Funkstille</translation>
    </message>
    <message>
        <source>Nobody has been in contact so far.</source>
        <translation>Bisher hatte niemand Kontakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>None, in contact today</source>
        <translation>Keine, heute in Kontakt</translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation>Letzter Kontakt {time}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>Kein Kontakt bekannt.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>No e-mail address is known.</source>
        <translation>Keine E-Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>Call {name}, {number}</source>
        <translation>{name} anrufen, {number}</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Write to {name}, {address}</source>
        <translation>An {name} schreiben, {address}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Letzte Kontaktpunkte</translation>
    </message>
    <message>
        <source>Nothing has been written or logged yet.</source>
        <translation>Es wurde noch nichts geschrieben oder erfasst.</translation>
    </message>
    <message>
        <source>{kind}, {name}</source>
        <translation>{kind}, {name}</translation>
    </message>
    <message>
        <source>Open: {kind}, {subject}, {time}</source>
        <translation>Öffnen: {kind}, {subject}, {time}</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aktionen</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Nichts geplant.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Offene Rechnungen</translation>
    </message>
    <message>
        <source>No open invoice is known.</source>
        <translation>Keine offene Rechnung bekannt.</translation>
    </message>
    <message>
        <source>Invoice without a number</source>
        <translation>Rechnung ohne Nummer</translation>
    </message>
    <message>
        <source>Threads about {invoice}, {balance}, {due}</source>
        <translation>Vorgänge zu {invoice}, {balance}, {due}</translation>
    </message>
    <message>
        <source>Other threads</source>
        <translation>Andere Vorgänge</translation>
    </message>
    <message>
        <source>There is no other thread with this customer.</source>
        <translation>Es gibt keinen anderen Vorgang mit diesem Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n other thread(s)</source>
        <translation>
            <numerusform>%n anderer Vorgang</numerusform>
            <numerusform>%n andere Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {threads}</source>
        <translation>Anzeigen: {threads}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} anzeigen</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Kopiert: {text}</translation>
    </message>
    <message>
        <source>The text is being fetched …</source>
        <translation>Der Text wird geholt …</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Kein Text.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Zitierter Text</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Check the sender. {doubt} The address is {address}</source>
        <translation>Prüfen Sie den Absender. {doubt} Die Adresse ist {address}</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitierten Text ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show quoted text, %n line(s)</source>
        <translation>
            <numerusform>Zitierten Text anzeigen, %n Zeile</numerusform>
            <numerusform>Zitierten Text anzeigen, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Zitierten Text anzeigen</translation>
    </message>
    <message>
        <source>Write a note for your team …</source>
        <translation>Notiz für Ihr Team schreiben …</translation>
    </message>
    <message>
        <source>{keys} saves, ; offers snippets</source>
        <translation>{keys} speichert, ; bietet Textbausteine an</translation>
    </message>
    <message>
        <source>Note for your team</source>
        <translation>Notiz für Ihr Team</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>An earlier draft stands before it now. Look at it, then save once more.</source>
        <translation>Davor steht jetzt ein früherer Entwurf. Sehen Sie ihn an und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Copy marked text</source>
        <translation>Markierten Text kopieren</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
        <source>The reference of the entry is copied.</source>
        <translation>Die Referenz des Eintrags ist kopiert.</translation>
    </message>
    <message>
        <source>Save as .eml …</source>
        <translation>Als .eml speichern …</translation>
    </message>
    <message>
        <source>The thread is copied.</source>
        <translation>Der Vorgang ist kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation>
            <numerusform>Gedruckt: %n Seite.</numerusform>
            <numerusform>Gedruckt: %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-Mail (*.eml)</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>This thread is no longer here.</source>
        <translation>Diesen Vorgang gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>Saved as {name}, without its text: it is not on this computer yet.</source>
        <translation>Als {name} gespeichert, ohne den Text: Er ist noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>The reference of the thread is copied.</source>
        <translation>Die Referenz des Vorgangs ist kopiert.</translation>
    </message>
    <message>
        <source>There is no e-mail in this thread.</source>
        <translation>In diesem Vorgang gibt es keine E-Mail.</translation>
    </message>
    <message>
        <source>This thread is no longer here</source>
        <translation>Diesen Vorgang gibt es hier nicht mehr</translation>
    </message>
    <message>
        <source>Daylit does not have it any more. Choose another one in the list.</source>
        <translation>Daylit hat ihn nicht mehr. Wählen Sie in der Liste einen anderen.</translation>
    </message>
    <message>
        <source>No thread selected</source>
        <translation>Kein Vorgang ausgewählt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Its window does not answer. Wait a moment and start again, or end that program.</source>
        <translation>Sein Fenster antwortet nicht. Warten Sie einen Moment und starten Sie erneut, oder beenden Sie jenes Programm.</translation>
    </message>
    <message>
        <source>The data folder cannot be written: {reason}. Choose another one with --data-dir.</source>
        <translation>In den Datenordner kann nicht geschrieben werden: {reason}. Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>A second start may say one line only.</source>
        <translation>Ein zweiter Start darf nur eine Zeile übermitteln.</translation>
    </message>
    <message>
        <source>Note, internal</source>
        <translation>Notiz, intern</translation>
    </message>
    <message>
        <source>Our turn, {span}</source>
        <translation>Wir am Zug, {span}</translation>
    </message>
    <message>
        <source>Their turn, {span}</source>
        <translation>Kunde am Zug, {span}</translation>
    </message>
    <message>
        <source>Resolved, {span}</source>
        <translation>Gelöst, {span}</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>weniger als eine Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>Kein Fälligkeitstag</translation>
    </message>
    <message>
        <source>Due {day}, {late} overdue</source>
        <translation>Fällig {day}, {late} überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due {day}, in {days}</source>
        <translation>Fällig {day}, noch {days}</translation>
    </message>
    <message>
        <source>You to {name}</source>
        <translation>Sie an {name}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Open Daylit</source>
        <translation>Daylit öffnen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Thread list</source>
        <translation>Vorgangsliste</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>In einem Dialog</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>find</source>
        <translation>finden</translation>
    </message>
    <message>
        <source>Log for a customer …</source>
        <translation>Für einen Kunden erfassen …</translation>
    </message>
    <message>
        <source>new entry call meeting e-mail</source>
        <translation>neuer Eintrag Anruf Besprechung E-Mail</translation>
    </message>
    <message>
        <source>refresh update</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>State of syncing</source>
        <translation>Stand des Abgleichs</translation>
    </message>
    <message>
        <source>status log events offline</source>
        <translation>Status Protokoll Ereignisse offline</translation>
    </message>
    <message>
        <source>Pause syncing for an hour, or resume</source>
        <translation>Abgleich für eine Stunde anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>stop hold</source>
        <translation>stoppen anhalten</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was Sie braucht</translation>
    </message>
    <message>
        <source>save file PDF CSV JSON</source>
        <translation>speichern Datei PDF CSV JSON</translation>
    </message>
    <message>
        <source>settings options account sign out</source>
        <translation>Optionen Konto abmelden</translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <translation>Hilfe Tastenkürzel Tastatur</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>schließen verlassen</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Nächster Vorgang</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Voriger Vorgang</translation>
    </message>
    <message>
        <source>Read the thread</source>
        <translation>Vorgang lesen</translation>
    </message>
    <message>
        <source>Tick the thread</source>
        <translation>Vorgang ankreuzen</translation>
    </message>
    <message>
        <source>select</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>Tick on to the next</source>
        <translation>Ankreuzen und weiter</translation>
    </message>
    <message>
        <source>Tick on to the previous</source>
        <translation>Ankreuzen und zurück</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>done archive</source>
        <translation>fertig archivieren</translation>
    </message>
    <message>
        <source>Log as resolved</source>
        <translation>Als gelöst erfassen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Pin the thread</source>
        <translation>Vorgang anheften</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Neues zeigen</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Besprechung erfassen</translation>
    </message>
    <message>
        <source>Log an e-mail sent elsewhere</source>
        <translation>Anderswo gesendete E-Mail erfassen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Show or hide quotes</source>
        <translation>Zitate zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Verweis kopieren</translation>
    </message>
    <message>
        <source>link number</source>
        <translation>Link Nummer</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Weiterblättern</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>The outbox</source>
        <translation>Der Ausgang</translation>
    </message>
    <message>
        <source>Saved view {number}</source>
        <translation>Gespeicherte Ansicht {number}</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>show hide</source>
        <translation>zeigen verbergen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>Save as view …</source>
        <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
        <source>keep bookmark</source>
        <translation>behalten Lesezeichen</translation>
    </message>
    <message>
        <source>Customer at the right</source>
        <translation>Kunde rechts</translation>
    </message>
    <message>
        <source>context pane panel</source>
        <translation>Kontext Bereich</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>Leiste schmal oder breit</translation>
    </message>
    <message>
        <source>collapse widen sidebar</source>
        <translation>einklappen Seitenleiste</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Jump to the queues</source>
        <translation>Zu den Listen springen</translation>
    </message>
    <message>
        <source>Jump to the filters</source>
        <translation>Zu den Filtern springen</translation>
    </message>
    <message>
        <source>Jump to the list</source>
        <translation>Zur Liste springen</translation>
    </message>
    <message>
        <source>Jump to the thread</source>
        <translation>Zum Vorgang springen</translation>
    </message>
    <message>
        <source>Jump to the customer</source>
        <translation>Zum Kunden springen</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>Thema Modus Nacht</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>zoom in size</source>
        <translation>vergrößern Größe</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>zoom out size</source>
        <translation>verkleinern Größe</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text mit 100 %</translation>
    </message>
    <message>
        <source>zoom reset size</source>
        <translation>Größe zurücksetzen</translation>
    </message>
    <message>
        <source>Leave the value out</source>
        <translation>Wert ausschließen</translation>
    </message>
    <message>
        <source>Save, then the next in the list</source>
        <translation>Speichern, dann der nächste in der Liste</translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation>Schließen; was getippt wurde, bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n unread thread(s)</source>
        <translation>
            <numerusform>%n ungelesener Vorgang</numerusform>
            <numerusform>%n ungelesene Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries in the outbox</source>
        <translation>
            <numerusform>%n Eintrag im Ausgang</numerusform>
            <numerusform>%n Einträge im Ausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Daylit: nothing new, nothing waits</source>
        <translation>Daylit: nichts Neues, nichts wartet</translation>
    </message>
    <message>
        <source>Daylit is locked</source>
        <translation>Daylit ist gesperrt</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>This link leads to {host}</source>
        <translation>Dieser Link führt zu {host}</translation>
    </message>
    <message>
        <source>This kind of link is not opened.</source>
        <translation>Diese Art von Link wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Writes to {address}</source>
        <translation>Schreibt an {address}</translation>
    </message>
    <message>
        <source>Calls {number}</source>
        <translation>Ruft {number} an</translation>
    </message>
    <message>
        <source>Leads to {host}, not to {named}</source>
        <translation>Führt zu {host}, nicht zu {named}</translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation>Führt zu {host}</translation>
    </message>
    <message>
        <source>Show more (about {count} thousand characters left)</source>
        <translation>Mehr anzeigen (noch etwa {count} Tausend Zeichen)</translation>
    </message>
    <message>
        <source>Show outbox</source>
        <translation>Ausgang anzeigen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Daylit did not end cleanly last time.</source>
        <translation>Daylit wurde beim letzten Mal nicht sauber beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf wiederhergestellt</numerusform>
            <numerusform>%n Entwürfe wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries wait in the outbox</source>
        <translation>
            <numerusform>%n Eintrag wartet im Ausgang</numerusform>
            <numerusform>%n Einträge warten im Ausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much text: {length} characters with what is there, and {most} can be sent. Nothing was pasted; it is still on the clipboard.</source>
        <translation>Das ist zu viel Text: {length} Zeichen mit dem, was schon da ist, und {most} können gesendet werden. Nichts wurde eingefügt; es ist noch in der Zwischenablage.</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>the invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>The link leads to a thread that is not on this computer. Sync, then try again.</source>
        <translation>Der Link führt zu einem Vorgang, der nicht auf diesem Computer ist. Gleichen Sie ab und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Find a command, view, customer or thread</source>
        <translation>Befehl, Ansicht, Kunde oder Vorgang suchen</translation>
    </message>
    <message>
        <source>{up} {down} choose    {enter} runs    Esc closes</source>
        <translation>{up} {down} wählen    {enter} ausführen    Esc schließt</translation>
    </message>
    <message>
        <source>Nothing goes by “{text}”.</source>
        <translation>Nichts passt zu „{text}“.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start of Daylit on</source>
        <translation>Vom nächsten Start von Daylit an</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades; everything is there at once.</source>
        <translation>Nichts gleitet oder blendet; alles ist sofort da.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>The keys of “{command}” stay as they are.</source>
        <translation>Die Tasten von „{command}“ bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{keys} cannot be used as a key. Choose another.</source>
        <translation>{keys} ist als Taste nicht möglich. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{keys} means the same in every window. Choose another.</source>
        <translation>{keys} bedeutet in jedem Fenster dasselbe. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{command}” has {keys} already. Change that first, or choose another key.</source>
        <translation>„{command}“ hat {keys} schon. Ändern Sie das zuerst, oder wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <translation>Es gibt keinen Befehl „{command}“.</translation>
    </message>
    <message>
        <source>This holds until Daylit closes; the settings file was not written: {reason}</source>
        <translation>Das gilt, bis Daylit geschlossen wird; die Einstellungsdatei wurde nicht geschrieben: {reason}</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>Esc bricht ab</translation>
    </message>
    <message>
        <source>{key}, then: {choices}</source>
        <translation>{key}, dann: {choices}</translation>
    </message>
    <message>
        <source>Press the key for “{command}”.</source>
        <translation>Drücken Sie die Taste für „{command}“.</translation>
    </message>
    <message>
        <source>{key}, and then?</source>
        <translation>{key}, und dann?</translation>
    </message>
    <message>
        <source> then </source>
        <translation> dann </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation>Ihre eigenen Tasten</translation>
    </message>
    <message>
        <source>There is no {day}. Check the day and the month.</source>
        <translation>Den Tag „{day}“ gibt es nicht. Prüfen Sie Tag und Monat.</translation>
    </message>
    <message>
        <source>Sent: {summary} ({customer})</source>
        <translation>Gesendet: {summary} ({customer})</translation>
    </message>
    <message>
        <source>Sent: {summary}</source>
        <translation>Gesendet: {summary}</translation>
    </message>
    <message>
        <source>Received: {new} new, {changed} changed.</source>
        <translation>Empfangen: {new} neu, {changed} geändert.</translation>
    </message>
    <message>
        <source>This computer slept, or its clock was set ({drift} s). Looking at everything now.</source>
        <translation>Dieser Computer schlief, oder seine Uhr wurde gestellt ({drift} s). Jetzt wird alles angesehen.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <translation>
            <numerusform>etwa %Ln Min.</numerusform>
            <numerusform>etwa %Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Outbox ({count})</source>
        <translation>Ausgang ({count})</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 Stunde anhalten</translation>
    </message>
    <message>
        <source>Full log …</source>
        <translation>Ganzes Protokoll …</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Paused until {time}. What you write waits here.</source>
        <translation>Angehalten bis {time}. Was Sie schreiben, wartet hier.</translation>
    </message>
    <message>
        <source>{sentence} What is shown can still be read.</source>
        <translation>{sentence} Was zu sehen ist, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Repair …</source>
        <translation>Reparieren …</translation>
    </message>
    <message>
        <source>This conversation is no longer on Daylit. Copy the text to another one, or discard it.</source>
        <translation>Diesen Vorgang gibt es auf Daylit nicht mehr. Kopieren Sie den Text in einen anderen, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Something new came in while you wrote this.</source>
        <translation>Während Sie dies schrieben, kam etwas Neues an.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent.</source>
        <translation>Das Programm endete, während dies gesendet wurde.</translation>
    </message>
    <message>
        <source>This came back with a backup; it may have been sent since the backup was made.</source>
        <translation>Dies kam mit einer Sicherung zurück; es kann seit der Sicherung gesendet worden sein.</translation>
    </message>
    <message>
        <source>This store was copied from another computer; this may have been sent from there.</source>
        <translation>Dieser Speicher wurde von einem anderen Computer kopiert; dies kann von dort gesendet worden sein.</translation>
    </message>
    <message>
        <source>The database was put back to an older state; this may have been sent since then.</source>
        <translation>Die Datenbank wurde auf einen älteren Stand zurückgesetzt; dies kann seitdem gesendet worden sein.</translation>
    </message>
    <message>
        <source>{first} to {last}: {service} messages at the service, {missing} were missing here and were fetched, {removed} were gone there.</source>
        <translation>{first} bis {last}: {service} Nachrichten beim Dienst, {missing} fehlten hier und wurden geholt, {removed} waren dort nicht mehr da.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Vollständig.</translation>
    </message>
    <message>
        <source>Not settled.</source>
        <translation>Nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>It is not known yet how this service lists entries logged from here.</source>
        <translation>Es ist noch nicht bekannt, wie dieser Dienst Einträge von hier auflistet.</translation>
    </message>
    <message>
        <source>A similar entry is on the service, but it cannot be told whether it is this one.</source>
        <translation>Ein ähnlicher Eintrag ist beim Dienst, aber ob es dieser ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The service said it accepted this entry, but it does not list it.</source>
        <translation>Der Dienst hat diesen Eintrag nach eigener Auskunft angenommen, führt ihn aber nicht auf.</translation>
    </message>
    <message>
        <source>It was sent several times and never arrived. Send it again?</source>
        <translation>Er wurde mehrmals gesendet und ist nie angekommen. Noch einmal senden?</translation>
    </message>
    <message>
        <source>The service does not list this entry. Send it again?</source>
        <translation>Der Dienst führt diesen Eintrag nicht auf. Noch einmal senden?</translation>
    </message>
    <message>
        <source>It did not arrive. It will be sent again.</source>
        <translation>Es ist nicht angekommen. Es wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{missing} of {known} messages from {first} to {last} are missing on the service. This can be a change of permissions. Nothing was removed here.</source>
        <translation>{missing} von {known} Nachrichten vom {first} bis {last} fehlen beim Dienst. Das kann an geänderten Rechten liegen. Hier wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Messages no longer on Daylit, from {first} to {last}: {count}.</source>
        <translation>Nicht mehr auf Daylit vorhandene Nachrichten, {first} bis {last}: {count}.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Daylit does not have it any more.</source>
        <translation>Daylit hat es nicht mehr.</translation>
    </message>
    <message>
        <source>Daylit wants this to be filled in.</source>
        <translation>Daylit verlangt hier eine Angabe.</translation>
    </message>
    <message>
        <source>Daylit takes at most {number} characters here.</source>
        <translation>Daylit nimmt hier höchstens {number} Zeichen an.</translation>
    </message>
    <message>
        <source>its entry was discarded</source>
        <translation>ihr Eintrag wurde verworfen</translation>
    </message>
    <message>
        <source>This build does not look for new versions: it names no address and no key. Whoever gave it to you knows about newer ones.</source>
        <translation>Dieses Programm sucht nicht nach neuen Versionen: Es nennt keine Adresse und keinen Schlüssel. Wer es Ihnen gegeben hat, weiß von neueren.</translation>
    </message>
    <message>
        <source>Version {version} of {day} is available; this is version {installed}.</source>
        <translation>Version {version} vom {day} ist verfügbar; dies ist Version {installed}.</translation>
    </message>
    <message>
        <source>This is the newest version, {installed}.</source>
        <translation>Dies ist die neueste Version, {installed}.</translation>
    </message>
    <message>
        <source>Version {version} is published, which is older than this one, {installed}. It is not offered.</source>
        <translation>Veröffentlicht ist Version {version}, die älter ist als diese, {installed}. Sie wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Version {version} is a trial version; it is not offered to a finished one like {installed}.</source>
        <translation>Version {version} ist eine Vorabversion; einer fertigen wie {installed} wird sie nicht angeboten.</translation>
    </message>
    <message>
        <source>The notice of version {version} is older than one that was seen here before. Somebody may have put it back; look at the download page yourself.</source>
        <translation>Der Hinweis auf Version {version} ist älter als einer, der hier schon gesehen wurde. Vielleicht hat ihn jemand zurückgelegt; sehen Sie selbst auf der Download-Seite nach.</translation>
    </message>
    <message>
        <source>The signature belongs to another file than {name}.</source>
        <translation>Die Signatur gehört zu einer anderen Datei als {name}.</translation>
    </message>
    <message>
        <source>The notice is signed, but its form is not known. Look at the download page yourself.</source>
        <translation>Der Hinweis ist signiert, aber seine Form ist nicht bekannt. Sehen Sie selbst auf der Download-Seite nach.</translation>
    </message>
    <message>
        <source>The signature belongs to the notice of another version.</source>
        <translation>Die Signatur gehört zum Hinweis auf eine andere Version.</translation>
    </message>
    <message>
        <source>The key of this build cannot be used, so that no notice is believed.</source>
        <translation>Der Schlüssel dieses Programms ist nicht brauchbar; darum wird keinem Hinweis geglaubt.</translation>
    </message>
    <message>
        <source>The notice of a new version was changed on its way, or is not from the publisher.</source>
        <translation>Der Hinweis auf eine neue Version wurde unterwegs geändert oder stammt nicht vom Herausgeber.</translation>
    </message>
    <message>
        <source>The notice of a new version is signed in an old form.</source>
        <translation>Der Hinweis auf eine neue Version ist in einer alten Form signiert.</translation>
    </message>
    <message>
        <source>On a network with a sign-in page, sign in there first.</source>
        <translation>In einem Netz mit Anmeldeseite melden Sie sich zuerst dort an.</translation>
    </message>
    <message>
        <source>This build looks for new versions at an address that is not secure. Nothing was asked.</source>
        <translation>Dieses Programm sucht neue Versionen an einer Adresse, die nicht sicher ist. Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>{host} has no notice of versions at this time.</source>
        <translation>{host} hat zurzeit keinen Hinweis auf Versionen.</translation>
    </message>
    <message>
        <source>The notice of a new version at {host} is not signed.</source>
        <translation>Der Hinweis auf eine neue Version bei {host} ist nicht signiert.</translation>
    </message>
    <message>
        <source>{host} sends on to another address, which is not followed. {advice}</source>
        <translation>{host} verweist auf eine andere Adresse; ihr wird nicht gefolgt. {advice}</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} hat mit dem Status {status} geantwortet.</translation>
    </message>
    <message>
        <source>A web page came instead of a notice from {host}. {advice}</source>
        <translation>Statt eines Hinweises von {host} kam eine Webseite. {advice}</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure: {cause}. Nothing was asked. Check the date of this computer&apos;s clock. {advice}</source>
        <translation>Die Verbindung zu {host} ist nicht sicher: {cause}. Es wurde nichts gefragt. Prüfen Sie das Datum der Uhr dieses Computers. {advice}</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Look again when this computer is online.</source>
        <translation>{host} ist nicht erreichbar. Sehen Sie wieder nach, wenn dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Mir sagen, wenn es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>Looks once a day, while Daylit is open. You download and install it yourself, or do not.</source>
        <translation>Sieht einmal am Tag nach, während Daylit offen ist. Ob Sie sie herunterladen und installieren, entscheiden Sie.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>{host} is told the name and the version of this program.</source>
        <translation>{host} erfährt Name und Version dieses Programms.</translation>
    </message>
    <message>
        <source>Nothing about you, this computer, your customers or your data; no number and no cookie.</source>
        <translation>Nichts über Sie, diesen Computer, Ihre Kunden oder Ihre Daten; keine Kennung und kein Cookie.</translation>
    </message>
    <message>
        <source>As with any web page, it sees the network address of this computer.</source>
        <translation>Wie jede Webseite sieht er die Netzwerkadresse dieses Computers.</translation>
    </message>
    <message>
        <source>What is known of newer versions</source>
        <translation>Was über neuere Versionen bekannt ist</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>This computer has not looked yet.</source>
        <translation>Dieser Computer hat noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>This computer last looked on {at}.</source>
        <translation>Dieser Computer hat zuletzt nachgesehen: {at}.</translation>
    </message>
    <message>
        <source>Make a backup …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Diese Version nicht</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Daylit was updated. Start it again to use the new version; what you are writing is kept.</source>
        <translation>Daylit wurde aktualisiert. Starten Sie es neu, um die neue Version zu verwenden; was Sie gerade schreiben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Install version {version} first, then this one.</source>
        <translation>Installieren Sie zuerst Version {version}, dann diese.</translation>
    </message>
    <message>
        <source>This version changes the database: make a backup first.</source>
        <translation>Diese Version ändert die Datenbank: Machen Sie vorher eine Sicherung.</translation>
    </message>
    <message>
        <source>This computer has no telephone program. Dial {number} by hand; it was copied.</source>
        <translation>Dieser Computer hat kein Telefonprogramm. Wählen Sie {number} von Hand; die Nummer wurde kopiert.</translation>
    </message>
    <message>
        <source>Finish this entry first, then open the link to {number} again.</source>
        <translation>Schließen Sie zuerst diesen Eintrag ab, öffnen Sie dann den Link zu {number} noch einmal.</translation>
    </message>
    <message>
        <source>No contact here has the number {number}.</source>
        <translation>Kein Kontakt hier hat die Nummer {number}.</translation>
    </message>
    <message>
        <source>{target} is a file of Daylit itself. Nothing was written; choose another name.</source>
        <translation>{target} ist eine Datei von Daylit selbst. Es wurde nichts geschrieben; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
</TS>
