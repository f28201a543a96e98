<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConsultationBar</name>
    <message numerus="yes">
        <source>Consultation: %n minute(s) left</source>
        <translation>
            <numerusform>Consultation: %n minute left</numerusform>
            <numerusform>Consultation: %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n department(s) found</source>
        <translation>
            <numerusform>%n department found</numerusform>
            <numerusform>%n departments found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong tries. You can try again in %n minute.</numerusform>
            <numerusform>Too many wrong tries. You can try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. You can try again in %n second.</numerusform>
            <numerusform>Too many wrong tries. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then everybody has to wait.</source>
        <translation>
            <numerusform>%n more try, then everybody has to wait.</numerusform>
            <numerusform>%n more tries, then everybody has to wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message numerus="yes">
        <source>%1 · %n minute(s)</source>
        <comment>section, reading time</comment>
        <translation>
            <numerusform>%1 · %n minute</numerusform>
            <numerusform>%1 · %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
