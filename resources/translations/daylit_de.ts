<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Rail</name>
    <message>
        <source>inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self.rail</name>
    <message>
        <source>outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
