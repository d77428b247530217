<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditTelling</name>
    <message numerus="yes">
        <source>%Ln rows rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>Deactivate %Ln users?</source>
        <translation>
            <numerusform>Deactivate %Ln user?</numerusform>
            <numerusform>Deactivate %Ln users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln users?</source>
        <translation>
            <numerusform>Activate %Ln user?</numerusform>
            <numerusform>Activate %Ln users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln of %1</source>
        <translation>
            <numerusform>Deactivate %Ln of %1</numerusform>
            <numerusform>Deactivate %Ln of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln of %1</source>
        <translation>
            <numerusform>Activate %Ln of %1</numerusform>
            <numerusform>Activate %Ln of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %Ln records. After deactivation nobody works on them: move them to somebody first. (USR-3)</source>
        <translation>
            <numerusform>%1 owns %Ln record. After deactivation nobody works on it: move it to somebody first. (USR-3)</numerusform>
            <numerusform>%1 owns %Ln records. After deactivation nobody works on them: move them to somebody first. (USR-3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 users have been deactivated</source>
        <translation>
            <numerusform>%Ln of %1 users has been deactivated</numerusform>
            <numerusform>%Ln of %1 users have been deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 users have been activated</source>
        <translation>
            <numerusform>%Ln of %1 users has been activated</numerusform>
            <numerusform>%Ln of %1 users have been activated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%1 (%2): %Ln row(s) read and taken</source>
        <extracomment>%1 a file, %2 what it holds (&quot;Deals&quot;), %n rows</extracomment>
        <translation>
            <numerusform>%1 (%2): %Ln row read and taken</numerusform>
            <numerusform>%1 (%2): %Ln rows read and taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln row(s) read, %3 taken, %4 rejected</source>
        <extracomment>%1 a file, %2 what it holds (&quot;Deals&quot;), %n rows read, %3 taken, %4 rejected</extracomment>
        <translation>
            <numerusform>%1 (%2): %Ln row read, %3 taken, %4 rejected</numerusform>
            <numerusform>%1 (%2): %Ln rows read, %3 taken, %4 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without an owner</source>
        <translation>
            <numerusform>%Ln record without an owner</numerusform>
            <numerusform>%Ln records without an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) belong to something that is in no file; they are taken without it</source>
        <translation>
            <numerusform>%Ln record belongs to something that is in no file; it is taken without it</numerusform>
            <numerusform>%Ln records belong to something that is in no file; they are taken without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1 of them active</source>
        <extracomment>%n users, %1 a number</extracomment>
        <translation>
            <numerusform>%Ln user, %1 of them active</numerusform>
            <numerusform>%Ln users, %1 of them active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named only as a reporting manager</source>
        <translation>
            <numerusform>%Ln of them named only as a reporting manager</numerusform>
            <numerusform>%Ln of them named only as a reporting manager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in no file of users, named only on records: taken as inactive</source>
        <translation>
            <numerusform>%Ln of them in no file of users, named only on records: taken as inactive</numerusform>
            <numerusform>%Ln of them in no file of users, named only on records: taken as inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message numerus="yes">
        <source>%1 of %Ln messages, %2 of %3</source>
        <extracomment>%1 of %n messages, %2 of %3 &quot;11.2 MB&quot;</extracomment>
        <translation>
            <numerusform>%1 of %Ln message, %2 of %3</numerusform>
            <numerusform>%1 of %Ln messages, %2 of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 messages belong to CRM records and were saved; the others were left alone.</source>
        <extracomment>how many messages were saved, of %1 that were looked at</extracomment>
        <translation>
            <numerusform>%Ln of %1 messages belongs to CRM records and was saved; the others were left alone.</numerusform>
            <numerusform>%Ln of %1 messages belong to CRM records and were saved; the others were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can read %Ln of these messages: their records have no active owner. Mass owner change gives the records to somebody. (MAIL-6)</source>
        <translation>
            <numerusform>Nobody can read %Ln of these messages: its records have no active owner. Mass owner change gives the records to somebody. (MAIL-6)</numerusform>
            <numerusform>Nobody can read %Ln of these messages: their records have no active owner. Mass owner change gives the records to somebody. (MAIL-6)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings of %Ln of %1 users are locked</source>
        <translation>
            <numerusform>The settings of %Ln of %1 users are locked</numerusform>
            <numerusform>The settings of %Ln of %1 users are locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings of %Ln of %1 users are unlocked</source>
        <translation>
            <numerusform>The settings of %Ln of %1 users are unlocked</numerusform>
            <numerusform>The settings of %Ln of %1 users are unlocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 messages saved</source>
        <extracomment>how many messages of a mailbox were saved, of %1 that were looked at</extracomment>
        <translation>
            <numerusform>%Ln of %1 messages saved</numerusform>
            <numerusform>%Ln of %1 messages saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%1 · %2 · manages %Ln people</source>
        <translation>
            <numerusform>%1 · %2 · manages %Ln person</numerusform>
            <numerusform>%1 · %2 · manages %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete and migrate %Ln</source>
        <translation>
            <numerusform>Delete and migrate %Ln</numerusform>
            <numerusform>Delete and migrate %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Migrate %Ln</source>
        <translation>
            <numerusform>Migrate %Ln</numerusform>
            <numerusform>Migrate %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change owner of %Ln</source>
        <translation>
            <numerusform>Change owner of %Ln</numerusform>
            <numerusform>Change owner of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln records keep the name of %1. Mass owner change can move them later. (DEL-9)</source>
        <translation>
            <numerusform>The only record keeps the name of %1. Mass owner change can move it later. (DEL-9)</numerusform>
            <numerusform>All %Ln records keep the name of %1. Mass owner change can move them later. (DEL-9)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Record owner” is not ticked: %Ln records keep the name of %1 until you move them.</source>
        <translation>
            <numerusform>“Record owner” is not ticked: %Ln record keeps the name of %1 until you move it.</numerusform>
            <numerusform>“Record owner” is not ticked: %Ln records keep the name of %1 until you move them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Record owner” moves open deals and activities only. %Ln other records keep the name of %1 until you move them.</source>
        <translation>
            <numerusform>“Record owner” moves open deals and activities only. %Ln other record keeps the name of %1 until you move it.</numerusform>
            <numerusform>“Record owner” moves open deals and activities only. %Ln other records keep the name of %1 until you move them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of kinds that are not ticked keep the name of %1.</source>
        <translation>
            <numerusform>%Ln record of a kind that is not ticked keeps the name of %1.</numerusform>
            <numerusform>%Ln records of kinds that are not ticked keep the name of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For records that others co-own. %Ln of %1 would be left without anyone. (DEL-3)</source>
        <translation>
            <numerusform>For records that others co-own. %Ln of %1 would be left without anyone. (DEL-3)</numerusform>
            <numerusform>For records that others co-own. %Ln of %1 would be left without anyone. (DEL-3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %Ln days. The person&apos;s account and your %1 licences stay as they are.</source>
        <translation>
            <numerusform>Can be restored for %Ln day. The person&apos;s account and your %1 licences stay as they are.</numerusform>
            <numerusform>Can be restored for %Ln days. The person&apos;s account and your %1 licences stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved. Recounted after the work: everything is as the preview promised.</source>
        <translation>
            <numerusform>%Ln moved. Recounted after the work: everything is as the preview promised.</numerusform>
            <numerusform>%Ln moved. Recounted after the work: everything is as the preview promised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integrations set up by this user have stopped. Set them up again under another user. (ZD-8)</source>
        <translation>
            <numerusform>%Ln integration set up by this user has stopped. Set it up again under another user. (ZD-8)</numerusform>
            <numerusform>%Ln integrations set up by this user have stopped. Set them up again under another user. (ZD-8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deletion can be taken back for %Ln days. (DEL-12)</source>
        <translation>
            <numerusform>The deletion can be taken back for %Ln day. (DEL-12)</numerusform>
            <numerusform>The deletion can be taken back for %Ln days. (DEL-12)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open activities</source>
        <translation>
            <numerusform>%Ln open activity</numerusform>
            <numerusform>%Ln open activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflows, rules and blueprints</source>
        <translation>
            <numerusform>%Ln workflow, rule or blueprint</numerusform>
            <numerusform>%Ln workflows, rules and blueprints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln views, approvals and escalations</source>
        <translation>
            <numerusform>%Ln view, approval or escalation</numerusform>
            <numerusform>%Ln views, approvals and escalations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide where the %Ln subordinates go (DEL-5)</source>
        <translation>
            <numerusform>Decide where the subordinate goes (DEL-5)</numerusform>
            <numerusform>Decide where the %Ln subordinates go (DEL-5)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportCommand</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected:</source>
        <translation>
            <numerusform>%Ln row rejected:</numerusform>
            <numerusform>%Ln rows rejected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Walk</name>
    <message numerus="yes">
        <source>Every step did what it should: %Ln picture(s).</source>
        <translation>
            <numerusform>Every step did what it should: %Ln picture.</numerusform>
            <numerusform>Every step did what it should: %Ln pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln user(s).</source>
        <translation>
            <numerusform>The list shows %Ln user.</numerusform>
            <numerusform>The list shows %Ln users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln mailbox(es).</source>
        <translation>
            <numerusform>The list shows %Ln mailbox.</numerusform>
            <numerusform>The list shows %Ln mailboxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is completed: %Ln message(s) kept.</source>
        <translation>
            <numerusform>The backup is completed: %Ln message kept.</numerusform>
            <numerusform>The backup is completed: %Ln messages kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::CandidatesModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::PreviewModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>A row at the end of a list that can be opened to read on.</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::AuditPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chain verified: %Ln entries.</source>
        <translation>
            <numerusform>Chain verified: %Ln entry.</numerusform>
            <numerusform>Chain verified: %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported to %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>
            <numerusform>%Ln entry exported to %1.</numerusform>
            <numerusform>%Ln entries exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ImportDialog</name>
    <message numerus="yes">
        <source>This is a data backup of the CRM, with %Ln file(s).</source>
        <translation>
            <numerusform>This is a data backup of the CRM, with %Ln file.</numerusform>
            <numerusform>This is a data backup of the CRM, with %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln CSV file(s). What they hold is asked in the next step.</source>
        <translation>
            <numerusform>There is %Ln CSV file. What it holds is asked in the next step.</numerusform>
            <numerusform>There are %Ln CSV files. What they hold is asked in the next step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln record</numerusform>
            <numerusform>&amp;Import %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ImportPreviewPage</name>
    <message numerus="yes">
        <source>%Ln rejected ro&amp;w(s)</source>
        <translation>
            <numerusform>%Ln rejected ro&amp;w</numerusform>
            <numerusform>%Ln rejected ro&amp;ws</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected ro&amp;w(s); the first %1 are shown</source>
        <translation>
            <numerusform>%Ln rejected ro&amp;w; the first %1 are shown</numerusform>
            <numerusform>%Ln rejected ro&amp;ws; the first %1 are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MailDetailsPanel</name>
    <message numerus="yes">
        <source>Actions for %Ln ticked users</source>
        <translation>
            <numerusform>Actions for %Ln ticked user</numerusform>
            <numerusform>Actions for %Ln ticked users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MailDialogs</name>
    <message numerus="yes">
        <source>%Ln of %1 mailboxes are backed up. What belongs to no CRM record was left alone.</source>
        <translation>
            <numerusform>%Ln of %1 mailboxes is backed up. What belongs to no CRM record was left alone.</numerusform>
            <numerusform>%Ln of %1 mailboxes are backed up. What belongs to no CRM record was left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MailPage</name>
    <message numerus="yes">
        <source>%1 of %Ln users selected</source>
        <translation>
            <numerusform>%1 of %Ln user selected</numerusform>
            <numerusform>%1 of %Ln users selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users ticked, %1 of them not in this list</source>
        <translation>
            <numerusform>%Ln user ticked, %1 of them not in this list</numerusform>
            <numerusform>%Ln users ticked, %1 of them not in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users ticked</source>
        <translation>
            <numerusform>%Ln user ticked</numerusform>
            <numerusform>%Ln users ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MailPasswordDialog</name>
    <message numerus="yes">
        <source>Take the latest backup of %Ln mailboxes?</source>
        <translation>
            <numerusform>Take the latest backup of %Ln mailbox?</numerusform>
            <numerusform>Take the latest backup of %Ln mailboxes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back up %Ln mailboxes?</source>
        <translation>
            <numerusform>Back up %Ln mailbox?</numerusform>
            <numerusform>Back up %Ln mailboxes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back up %Ln mailboxes</source>
        <translation>
            <numerusform>Back up %Ln mailbox</numerusform>
            <numerusform>Back up %Ln mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are missing.</source>
        <translation>
            <numerusform>%Ln password is missing.</numerusform>
            <numerusform>%Ln passwords are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen are left out: see below.</source>
        <translation>
            <numerusform>%Ln of those chosen is left out: see below.</numerusform>
            <numerusform>%Ln of those chosen are left out: see below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MailReaderDialog</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages so far</source>
        <translation>
            <numerusform>%Ln message so far</numerusform>
            <numerusform>%Ln messages so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages exported: %1</source>
        <translation>
            <numerusform>%Ln message exported: %1</numerusform>
            <numerusform>%Ln messages exported: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln message is damaged and was left out.</numerusform>
            <numerusform>%Ln messages are damaged and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MigrationChoice</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::PlanDialog</name>
    <message numerus="yes">
        <source>%Ln move</source>
        <translation>
            <numerusform>%Ln moves</numerusform>
            <numerusform>%Ln move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln stays</numerusform>
            <numerusform>%Ln stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop</source>
        <translation>
            <numerusform>%Ln stops</numerusform>
            <numerusform>%Ln stop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SubordinatesChoice</name>
    <message numerus="yes">
        <source>%Ln SUBORDINATES</source>
        <translation>
            <numerusform>%Ln SUBORDINATE</numerusform>
            <numerusform>%Ln SUBORDINATES</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::UserDetailsPanel</name>
    <message numerus="yes">
        <source>Actions for %Ln selected users</source>
        <translation>
            <numerusform>Actions for %Ln selected user</numerusform>
            <numerusform>Actions for %Ln selected users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::UserFacts</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%Ln closed</numerusform>
            <numerusform>%Ln closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::UserListPane</name>
    <message numerus="yes">
        <source>%1 of %Ln licences used. Deactivating a user frees a licence; deleting one does not change how many you have.</source>
        <translation>
            <numerusform>%1 of %Ln licence used. Deactivating a user frees a licence; deleting one does not change how many you have.</numerusform>
            <numerusform>%1 of %Ln licences used. Deactivating a user frees a licence; deleting one does not change how many you have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 selected</source>
        <translation>
            <numerusform>%Ln of %1 selected</numerusform>
            <numerusform>%Ln of %1 selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::UserPicker</name>
    <message numerus="yes">
        <source>%Ln users found: choose one from the list.</source>
        <translation>
            <numerusform>%Ln user found: choose them from the list.</numerusform>
            <numerusform>%Ln users found: choose one from the list.</numerusform>
        </translation>
    </message>
</context>
</TS>
