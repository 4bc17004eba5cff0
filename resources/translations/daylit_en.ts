<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Nobody used this window for %n minute(s).</source>
        <translation>
            <numerusform>Nobody used this window for %n minute.</numerusform>
            <numerusform>Nobody used this window for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Used %n time</numerusform>
            <numerusform>Used %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n message(s), made {time}.</source>
        <translation>
            <numerusform>{file}: %n message, made {time}.</numerusform>
            <numerusform>{file}: %n messages, made {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n message(s).</source>
        <translation>
            <numerusform>The backup is whole: %n message.</numerusform>
            <numerusform>The backup is whole: %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries wait for your decision.</source>
        <translation>
            <numerusform>%n entry wait for your decision.</numerusform>
            <numerusform>%n entries wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {customers} and %n more customer(s)</source>
        <translation>
            <numerusform>From {customers} and %n more customer</numerusform>
            <numerusform>From {customers} and %n more customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thread(s)</source>
        <translation>
            <numerusform>%n other thread</numerusform>
            <numerusform>%n other threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Newest come first.</source>
        <translation>
            <numerusform>%Ln message. Newest come first.</numerusform>
            <numerusform>%Ln messages. Newest come first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are on this computer</source>
        <translation>
            <numerusform>%Ln message are on this computer</numerusform>
            <numerusform>%Ln messages are on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, press {key} to show</source>
        <translation>
            <numerusform>%n new, press {key} to show</numerusform>
            <numerusform>%n new, press {key} to show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, show</source>
        <translation>
            <numerusform>%n new, show</numerusform>
            <numerusform>%n new, show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show quoted text, %n line(s)</source>
        <translation>
            <numerusform>Show quoted text, %n line</numerusform>
            <numerusform>Show quoted text, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Tried %n time.</numerusform>
            <numerusform>Tried %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting since {time}</source>
        <translation>
            <numerusform>%Ln waiting since {time}</numerusform>
            <numerusform>%Ln waiting since {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation>
            <numerusform>Printed: %n page.</numerusform>
            <numerusform>Printed: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread thread(s)</source>
        <translation>
            <numerusform>%n unread thread</numerusform>
            <numerusform>%n unread threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries in the outbox</source>
        <translation>
            <numerusform>%n entry in the outbox</numerusform>
            <numerusform>%n entries in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind Daylit&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute behind Daylit&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes behind Daylit&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of Daylit&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute ahead of Daylit&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes ahead of Daylit&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s)</source>
        <translation>
            <numerusform>Recovered %n draft</numerusform>
            <numerusform>Recovered %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries wait in the outbox</source>
        <translation>
            <numerusform>%n entry wait in the outbox</numerusform>
            <numerusform>%n entries wait in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait safely.</source>
        <translation>
            <numerusform>%n entry waits safely.</numerusform>
            <numerusform>%n entries wait safely.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) handled here</source>
        <translation>
            <numerusform>%n thread handled here</numerusform>
            <numerusform>%n threads handled here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) back</source>
        <translation>
            <numerusform>%n thread back</numerusform>
            <numerusform>%n threads back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) pinned</source>
        <translation>
            <numerusform>%n thread pinned</numerusform>
            <numerusform>%n threads pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) taken out</source>
        <translation>
            <numerusform>%n pin taken out</numerusform>
            <numerusform>%n pins taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked unread</source>
        <translation>
            <numerusform>%n thread marked unread</numerusform>
            <numerusform>%n threads marked unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked read</source>
        <translation>
            <numerusform>%n thread marked read</numerusform>
            <numerusform>%n threads marked read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n tries; there is no limit.)</source>
        <translation>
            <numerusform>{sentence} (%n try; there is no limit.)</numerusform>
            <numerusform>{sentence} (%n tries; there is no limit.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <translation>
            <numerusform>about %Ln min</numerusform>
            <numerusform>about %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln row written to {file}.</numerusform>
            <numerusform>%Ln rows written to {file}.</numerusform>
        </translation>
    </message>
</context>
</TS>
