<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The store {path} is there, but its key file {key_file} is missing. Put the key file back from a backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a store in {folder} already. Unlock it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store in {folder} yet. Sign in to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is locked. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the company&apos;s ID or the address of its dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user does not belong to that company. Check the company&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service lists no company for this user. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of your companies: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store belongs to another company. Use another data folder (--data-dir) for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snippet&apos;s name has letters, digits, - and _ only: “copy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the snippet stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on it will leave with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {notes} notes on it will leave with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on it will move to theirs as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {notes} notes on it will move to theirs as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the outbox; its text is kept here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours counts as sent, as the row you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for once more, then sent; it might be there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent; Daylit is searched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens it with what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stay: they were two calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make mine a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text becomes a note on theirs; yours is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens it with the refused field marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent without the refused fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as it is once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry is sent; the action was done by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent without completing the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {folder}, readable without a key: keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOST {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written here and not known to have arrived:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not open any more. Only the record of the outbox could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged in {pages} pages. What could be read was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page is as it was written. Everything was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day. Try “fri”, “+7”, “eom” or “15/12”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is too far away. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {day}/{month} in {year}. The day comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing readable was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READABLE CONTENT WAS FOUND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {at} UTC by daylit-desktop {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher: {cipher}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planted} canaries were planted in a store made for the purpose and worked with, and {sampled} samples of the real store were taken. Each was looked for in nine forms (UTF-8, UTF-16, lower case, base64, hexadecimal, percent-encoded) in {files} files, {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOUND {what} ({form}) in {file} at byte {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, bytes, bits of entropy per byte:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to log: a call, a meeting, an e-mail or something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer this entry belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is too long by {more} characters. Nothing was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long by {more} characters. Nothing was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time lacks a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date between 2000 and today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose either an action or a touchpoint to complete, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time lies in the future. Enter when it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something, or close without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long by {more} characters. Nothing was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrase. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check what you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 1 second, then try again. Nothing is locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again. Nothing is locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylit is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s name holds characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s name looks like another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s name mixes alphabets that look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address is not what it looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender, name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient, name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email, call, meeting, note, manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply, awaiting, unread, handled, pinned, resolved, unresolved, ar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note or invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day: 2026-11-02, monday, -7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day: today, 15/12, eom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day: yesterday, fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag, from its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{wrong}:”. Did you mean “{right}:”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something behind “{name}:”: {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type “{name}”. Types are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}:” takes {hint}, not “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} does not exist on this day (clocks went forward).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} came twice on this day (clocks went back). Write “first” or “second” behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {time} on a clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a time. Try “yesterday 4pm”, “14:10” or “15/12”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date between 2000 and today, the day before the month: 15/12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is a folder. Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the store and comparing the copy with it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer&apos;s key ring opens the store, and so it would be with its backup. Make a recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup needs {needed} MB in {folder}, and there are {free} MB. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is a link. Name a file; nothing is written through a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {target} could not be written: {cause}. Nothing was left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a backup of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged at its beginning. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends after {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was added to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: {fault}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or was changed. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} could not be written: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry has not arrived at Daylit and would be lost. Sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries have not arrived at Daylit and would be lost. Sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} exists already. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} could not be written: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling a store with canaries and working with it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store made for the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not noise: {entropy} bits per byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of {name} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store opens by a key that is not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it and comparing every row …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not hold what it says. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} could not be written: {cause}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it in place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put in place: {cause}. It is ready in {ready}; make room and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is, or one to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {table} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is destroyed and nothing can be read any more, but files in {folder} could not be removed: {cause}. Remove them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {cause}. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be read. Enter one like https://daylit.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that starts with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// is only allowed for this computer (localhost). Use https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the service without anything behind a ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company ID looks like 3fa85f64-5717-4562-b3fc-2c963f66afa6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has letters that no host name can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains unusual letters: it means {plain}. If that is the right service, enter it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers with a redirect. Check the service&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know the path for {route} (status {status}). Correct it in the settings file under [service.routes]; everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to go on. What you wrote is kept and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylit did not accept this user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered, but not with a log-in. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path prefix is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is busy (status {status}). Trying again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answers with a redirect to {place}. Check the service address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not know the path for {route} (a web page, status {status}). Check the address, or correct the path in the settings file under [service.routes].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} says for {route}: {words} (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused {route}: {words} (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of data for {what}. If this is a hotel or office network, sign in to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from {host} for {what} could not be read. Trying again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered, but not as the Daylit service. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is busy (status {status}). Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (expected a list). Trying again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service repeats the same page. Nothing was lost; trying again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave more than {pages} pages of one list. Sync stopped there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave thread {thread} in a form that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file names a route {key}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of route {key} in the settings file cannot be used: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is not secure: {cause}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached through the proxy {proxy}. What you write is kept and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached. What you write is kept and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from {host} was stopped: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this system is of a kind that is not supported ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file {ca_file} cannot be used: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was compressed although that was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came too slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {cause}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file has [{section}] in a form that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} is too unusual to be changed here. Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {reason}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} could not be written: {reason}. It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {most} views already; take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a snippet “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the outbox goes by {local_id}. It may have arrived already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the row of Daylit that your entry is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That row is not here, or it is another entry of yours already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was never sent; there is nothing to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new came in for this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry cannot do without the refused field. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry may have left already; it stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the row of Daylit that your text should be a note on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is being sent or checked at the moment. Wait until that is settled: sending it again now could double it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypting database library is not active on this computer, so nothing was opened or written. Reinstall the program; if that does not help, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not accept the setting {name}; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database library was replaced by an older one. Reinstall the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database tools are bound to another SQLite; writes could be lost. Reinstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} cannot be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not encrypted. It was not opened and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty. It was kept as it is; put a backup in its place, or delete it if nothing was ever stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be made in {folder}: {cause}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Make room and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or it reported an error at {path}. Make room or check the disk and try again; nothing was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is busy with another long task. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} is damaged, or its key belongs to another one. It was kept as it is; restore a backup or sync into a new data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: row {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: whatever lies between rows {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer goes by {name} here. Check the spelling, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not name exactly one customer. Near: {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact goes by {name} here. Check the spelling, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not name exactly one contact. Near: {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice goes by {name} here. Check the spelling, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not name exactly one invoice. Near: {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no open action {name}. It may be done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats are csv and json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is a link; the export is not written through a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}. Nothing was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {cause}. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread goes by {name} here. List threads to see their ids, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message goes by {name} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} was made by a later version of this program. Nothing was changed; install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the entry it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the store under its new key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the record of the outbox under its new key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key needs {needed} MB free on the disk for a while, and there are {free} MB. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not like the store. It was thrown away; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds things that no store of ours has. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a later version of this program. Install that version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread is no longer here. Your text was not saved; copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note waits for this entry. Take the note back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry may be at the service already; discarding it here does not remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note waits for this entry and would be discarded with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry cannot be changed any more: it may have been sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not here. Choose one from the list, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact does not belong to the customer. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is no longer open. Log without completing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the invoices is not here. Choose from the list, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing met a fault of this program and tries again in a minute. What you wrote is kept; see the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to bring news down and send what waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command syncs this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first; what you wrote is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command syncs this store at the moment. What you wrote is kept and will be sent by it; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {cause}. What you wrote is kept; syncing goes on when it can be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asked to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service wants you to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody used this window for %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody used this window for {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was discarded in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on Daylit. Each text is kept here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache-2.0. Qt under LGPL-3.0, the font Inter under the SIL Open Font License, icons by Lucide under ISC, SQLCipher under BSD-3-Clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Daylit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another data folder is used when the program is started with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n message(s), made {time}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is checked whole before anything is touched. A store that is here already is kept in a folder beside it, and what was written in it since then stays in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase, or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type ; and the name in a note or an entry to put the text there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, recovery code, key ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file, proved by reading it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in this store&apos;s place; this store is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for anything readable in every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for a helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, checks and logs, without content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroys the key, then removes everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n message(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that would be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for a helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is destroyed first, then the store, its outbox and its logs are removed from this computer. What is on Daylit stays there. Backups that you keep elsewhere stay, and still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Press the button once more to lose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the word {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted in the last 30 days: no trouble, no choices, no audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the sync log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One random key encrypts everything. Each way in unlocks that key; it is never written in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System key ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the store while you are logged in to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the store on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, for the day when the others are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and signs without Ctrl are commands, except in text fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the system key ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted again under a new random key, for the day when somebody may have learnt a way in. The passphrase stays and the recovery code is replaced. The window closes for the time it takes. It needs the passphrase itself, not the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system key ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key for the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when somebody may know a way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no safe key ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} Here: {ring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not awaiting them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handled here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About receivables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not about receivables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the &amp;duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolves the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what was agreed.  ; offers snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday 4pm, 14:10, 20 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolves the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoic&amp;es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed while you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Daylit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press X once more to discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Daylit has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {time}  {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in what is synced so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History is complete back to {day} and still coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of {total} match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mail that asks for one appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is handled. New mail appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is handled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E puts the thread in front aside, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread fits this view at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} messages. Newest come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Newest come first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your history is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to bring your threads here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No communications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call with C, or wait for the first e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, for example 2026-11-02, monday or -7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, for example today, 15/12 or eom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact for … days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History is still being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete for this filter since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key goes by “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work while no text field has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-letter keys are switched off. {palette} finds every command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these choices in the rail (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, contact, invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order and look of the list: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, headings and density of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new, press . to show</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Headings between days or customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the ticked threads aside on this computer (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all ticks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here means: it survives a crash and will be on Daylit once. If an answer is lost, it is looked for before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was discarded in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the threads (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you wrote is on Daylit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it, and the notes that wait for it? The texts are kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it? Its text is kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be taken back for a few seconds, then it leaves for Daylit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent as soon as Daylit can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next try {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Daylit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view} (G {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences (Ctrl+,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present choices in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was synced, and what went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}. What you write is kept and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline. What you write is kept and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server busy, next try {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out. What you write waits safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing history down, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing history down, {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history so far back to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history complete since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything   /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, “phrases”, -not, and operators such as type:call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter panel (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of this computer was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of new entries would be wrong: set the clock of this computer. What you write is kept and sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {hours} hours behind Daylit&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {hours} hours ahead of Daylit&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind Daylit&apos;s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of Daylit&apos;s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+click or Alt+Enter leaves these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It opens your store when the key ring or the passphrase is lost. Nobody else has it, and it is not shown again: keep it on paper, away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note for your team (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled: a mark on this computer only, Daylit is not told (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log as resolved …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an entry on Daylit that says it is resolved; all see it (Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at hand: a mark on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save message as .eml …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last four letters or digits, to show that you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can make another one in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not its last four. Look at the end of the second line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code of a Daylit store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in place of the passphrase. Keep this page away from the computer and throw it away when you make a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo  {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows are in {file}.
The file can be read without a passphrase. Keep it as you keep the letters themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view number {number} yet. Ctrl+S saves one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, not sent: something new came in while you wrote. Look at the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged. It will be on Daylit as soon as it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: it has left already. A note can correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a thread first; notes belong to a thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID, or the address of the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings → API Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You belong to several companies. Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of your Daylit service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a token. Copy it from Settings → API Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Daylit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait safely.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a thread first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) handled here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) pinned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) taken out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your history comes down encrypted and stays readable offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted again. Do not switch off …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not sent comes back; the rest comes down again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your store is locked. Nothing is readable until it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in one encrypted file on this computer. Choose what opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens by itself while you are logged in: {name}. Or choose a passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no safe key ring, so a passphrase opens the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a passphrase, five words for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, or the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the key ring again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new store, keep the damaged one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the key ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock (in {seconds} s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n tries; there is no limit.)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” shows the present choices now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out&amp;bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Daylit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost, checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke with {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left voicemail for {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} promised to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} disputes: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} asked for a copy of the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} says it is paid already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} refused to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not put through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting, inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting, outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged entry, inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged entry, outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This completes: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a list: 5 Dec</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>5 Dec 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>Fri 5 Dec</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>Fri 5 Dec 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>Friday, 5 December</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>Friday, 5 December 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this message is not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender} to {receiver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {receiver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system key ring (Secret Service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system key ring (libsecret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not keep the key. Use a passphrase instead; nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry in {name} is not the key of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in {name}, which is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not opened (its question was dismissed). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not answer as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not answered for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe key ring was found on this system. Use a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged, or made by a later version. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is weaker than this program allows. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file asks for more memory than this program allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; five or more words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged. Put it back from a backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open this store. Nothing was changed; it may be an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code has a typing error. Compare each group of four; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has no passphrase. Enter its recovery code: seven groups of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has a key already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is opened with a passphrase. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your present passphrase or recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such way into this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would leave no way in that you can carry on a piece of paper or in your head. Add a passphrase or a recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key needs the passphrase itself. Set a new one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is opened by the key ring only; it has no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring has another key than the one of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this store was kept in {then}; this system now offers {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this store is no longer in the key ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; your passphrase opens the store as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; your recovery code opens the store as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; put the key ring back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {path} is damaged, and so is the copy beside it. Nothing was changed. Put the key file back from a backup of this computer, or restore a backup of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was made by a later version. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {path} could not be destroyed: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link to this thread: its id is not usable in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no link to a thread: {link}. Links look like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Try “4200” or “4,200.50”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise is about more than nothing. Leave it empty if no amount was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large. Check the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tolerance is a whole number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one telephone number: {number}. Nothing was dialled; dial it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one e-mail address: {address}. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer dials. Dial {number} by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the address instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the timer run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylit did not end cleanly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds places in the program and events, no word of a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up in 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up next Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up at the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, +5, 15/12 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over. A follow-up lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer first; an invoice belongs to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice “{number}” of this customer is here. Check the number, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open invoices here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a week ago. If it is right, save once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier draft for this customer is kept; it comes back next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from type and customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, when this opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc; a draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent when online; kept here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome, one letter chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utcome   press a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, +7, eom, 15/12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;lerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day by which the money will come: “fri” or “15/12”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over. A promise lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank: unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank: the whole balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries wait for your decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who, never what, and nothing while Daylit is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry was refused, or its answer was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices between these hours, and none is made up for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Daylit in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is unread and what waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running there when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting still quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody used this window for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its session is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry can be taken back for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to Daylit as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here stays, and what waits leaves after the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in, backup, encryption, start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, folders, licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From {customers} and %n more customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From {customers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a thread to see its customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread belongs to no customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylit does not list this customer. It may be gone, or not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balance is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been in contact so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None, in contact today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}, {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written or logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {kind}, {subject}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open invoice is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads about {invoice}, {balance}, {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other thread with this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show {threads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is being fetched …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender. {doubt} The address is {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show quoted text, %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note for your team …   Ctrl+Enter saves, ; offers snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy marked text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference of the entry is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .eml …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}, without its text: it is not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference of the thread is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no e-mail in this thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylit does not have it any more. Choose another one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K move through the list. C logs a call, N writes a note, ? shows all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window does not answer. Wait a moment and start again, or end that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written: {reason}. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second start may say one line only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our turn, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their turn, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}, {late} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}, in {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Daylit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log for a customer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new entry call meeting e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save file PDF CSV JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings options account sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick on to the previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log as resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an e-mail sent elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as view …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context pane panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapse widen sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom out size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom reset size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the value out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, then the next in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries in the outbox</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Daylit: nothing new, nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylit is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of link is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to {host}, not to {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more (about {count} thousand characters left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylit did not end cleanly last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries wait in the outbox</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much text: {length} characters, and {most} can be sent. Nothing was pasted; it is still on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a thread that is not on this computer. Sync, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, view, customer or thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} {down} choose    {enter} runs    Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes by “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of Daylit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades; everything is there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of “{command}” stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} cannot be used as a key. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} means the same in every window. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” has {keys} already. Change that first, or choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds until Daylit closes; the settings file was not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}, then: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key for “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}, and then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
