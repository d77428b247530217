<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AuditCsv</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Operator ID</source>
        <translation>ID de l’opérateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de l’utilisateur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Condensat</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Hachage précédent</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
</context>
<context>
    <name>AuditKind</name>
    <message>
        <source>Organisation created</source>
        <translation>Création de l’organisation</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>Import à partir de fichiers CSV</translation>
    </message>
    <message>
        <source>Deletion of a user</source>
        <translation>Suppression d’utilisateur</translation>
    </message>
    <message>
        <source>Deactivation of a user</source>
        <translation>Désactivation d’utilisateur</translation>
    </message>
    <message>
        <source>Activation of a user</source>
        <translation>Activation d’utilisateur</translation>
    </message>
    <message>
        <source>Migration without deleting</source>
        <translation>Transfert sans suppression</translation>
    </message>
    <message>
        <source>Mass owner change</source>
        <translation>Changement de propriétaire en masse</translation>
    </message>
    <message>
        <source>Reading of the audit log</source>
        <translation>Lecture du journal d’audit</translation>
    </message>
    <message>
        <source>Verification of the audit log</source>
        <translation>Vérification du journal d’audit</translation>
    </message>
    <message>
        <source>Export of the audit log</source>
        <translation>Export du journal d’audit</translation>
    </message>
    <message>
        <source>Mail settings locked</source>
        <translation>Verrouillage d’une configuration de messagerie</translation>
    </message>
    <message>
        <source>Mail settings unlocked</source>
        <translation>Déverrouillage d’une configuration de messagerie</translation>
    </message>
    <message>
        <source>Mail settings saved</source>
        <translation>Enregistrement d’une configuration de messagerie</translation>
    </message>
    <message>
        <source>Certificate of a mail server accepted</source>
        <translation>Acceptation du certificat d’un serveur de messagerie</translation>
    </message>
    <message>
        <source>Backup of a mailbox</source>
        <translation>Sauvegarde d’une boîte aux lettres</translation>
    </message>
    <message>
        <source>Latest backup of a mailbox</source>
        <translation>Dernière sauvegarde d’une boîte aux lettres</translation>
    </message>
    <message>
        <source>Export of backed-up mail</source>
        <translation>Export des e-mails sauvegardés</translation>
    </message>
</context>
<context>
    <name>AuditMailTelling</name>
    <message>
        <source>%1 locked the mail settings of %2.</source>
        <translation>%1 a verrouillé la configuration de messagerie de %2.</translation>
    </message>
    <message>
        <source>%1 unlocked the mail settings of %2.</source>
        <translation>%1 a déverrouillé la configuration de messagerie de %2.</translation>
    </message>
    <message>
        <source>%1 confirmed their own mail settings unchanged.</source>
        <translation>%1 a confirmé sans changement sa propre configuration de messagerie.</translation>
    </message>
    <message>
        <source>%1 changed their own mail settings.</source>
        <translation>%1 a modifié sa propre configuration de messagerie.</translation>
    </message>
    <message>
        <source>%1 accepted the certificate of a mail server.</source>
        <translation>%1 a accepté le certificat d’un serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 exported all backed-up mail.</source>
        <translation>%1 a exporté tous les e-mails sauvegardés.</translation>
    </message>
    <message>
        <source>%1 wanted to lock the mail settings of %2.</source>
        <translation>%1 a tenté de verrouiller la configuration de messagerie de %2.</translation>
    </message>
    <message>
        <source>%1 wanted to unlock the mail settings of %2.</source>
        <translation>%1 a tenté de déverrouiller la configuration de messagerie de %2.</translation>
    </message>
    <message>
        <source>%1 wanted to change their own mail settings.</source>
        <translation>%1 a tenté de modifier sa propre configuration de messagerie.</translation>
    </message>
    <message>
        <source>%1 wanted to accept the certificate of a mail server.</source>
        <translation>%1 a tenté d’accepter le certificat d’un serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 wanted to export all backed-up mail.</source>
        <translation>%1 a tenté d’exporter tous les e-mails sauvegardés.</translation>
    </message>
    <message>
        <source>%1 wanted to back up the mailbox of %2.</source>
        <translation>%1 a tenté de sauvegarder la boîte aux lettres de %2.</translation>
    </message>
    <message>
        <source>%1 wanted to take a latest backup of the mailbox of %2.</source>
        <translation>%1 a tenté d’effectuer une dernière sauvegarde de la boîte aux lettres de %2.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>User name at the server</source>
        <translation>Nom d’utilisateur sur le serveur</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité de la connexion</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>State of the backup</source>
        <translation>Statut de la sauvegarde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Messages saved</source>
        <translation>E-mails sauvegardés</translation>
    </message>
    <message>
        <source>Messages left alone</source>
        <translation>E-mails laissés de côté</translation>
    </message>
    <message>
        <source>Messages that nobody can read</source>
        <translation>E-mails que personne ne peut lire</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 began a latest backup of the mailbox of %2.</source>
        <translation>%1 a commencé une dernière sauvegarde de la boîte aux lettres de %2.</translation>
    </message>
    <message>
        <source>%1 began a backup of the mailbox of %2.</source>
        <translation>%1 a commencé une sauvegarde de la boîte aux lettres de %2.</translation>
    </message>
    <message>
        <source>The latest backup of the mailbox of %1 was completed.</source>
        <translation>La dernière sauvegarde de la boîte aux lettres de %1 s’est terminée.</translation>
    </message>
    <message>
        <source>The backup of the mailbox of %1 was completed.</source>
        <translation>La sauvegarde de la boîte aux lettres de %1 s’est terminée.</translation>
    </message>
    <message>
        <source>The backup of the mailbox of %1 ended before it was complete.</source>
        <translation>La sauvegarde de la boîte aux lettres de %1 a pris fin avant d’être complète.</translation>
    </message>
</context>
<context>
    <name>AuditTelling</name>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>result of an operation</comment>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result of an operation</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>format of an instant</comment>
        <extracomment>A day and a time, as QLocale::toString understands it; Japanese: yyyy年M月d日 HH:mm:ss</extracomment>
        <translation>dd/MM/yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Moves to %1</source>
        <extracomment>What becomes of a place: it goes to somebody, %1 a name in a sentence.</extracomment>
        <translation>Transfert à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows rejected</source>
        <translation>
            <numerusform>%Ln ligne rejetée</numerusform>
            <numerusform>%Ln lignes rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Import complet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Owned records</source>
        <translation>Éléments possédés</translation>
    </message>
    <message>
        <source>With migrating</source>
        <translation>Avec transfert</translation>
    </message>
    <message>
        <source>Resumed deliveries</source>
        <translation>Envois repris</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>Super administrateur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No longer readable</source>
        <extracomment>A personal value whose key was destroyed.</extracomment>
        <translation>Désormais illisible</translation>
    </message>
    <message>
        <source>The organisation was created.</source>
        <translation>L’organisation a été créée.</translation>
    </message>
    <message>
        <source>The organisation was imported from CSV files.</source>
        <translation>L’organisation a été importée à partir de fichiers CSV.</translation>
    </message>
    <message>
        <source>%1 deleted %2 and migrated.</source>
        <translation>%1 a supprimé %2 avec transfert.</translation>
    </message>
    <message>
        <source>%1 deleted %2 without migrating.</source>
        <translation>%1 a supprimé %2 sans transfert.</translation>
    </message>
    <message>
        <source>%1 deactivated %2.</source>
        <translation>%1 a désactivé %2.</translation>
    </message>
    <message>
        <source>%1 activated %2.</source>
        <translation>%1 a activé %2.</translation>
    </message>
    <message>
        <source>%1 migrated what %2 had, without deleting.</source>
        <translation>%1 a transféré ce que possédait %2, sans suppression.</translation>
    </message>
    <message>
        <source>%1 gave records of %2 to another owner.</source>
        <translation>%1 a attribué à un autre propriétaire des enregistrements que possédait %2.</translation>
    </message>
    <message>
        <source>%1 wanted to delete %2.</source>
        <translation>%1 a tenté de supprimer %2.</translation>
    </message>
    <message>
        <source>%1 wanted to deactivate %2.</source>
        <translation>%1 a tenté de désactiver %2.</translation>
    </message>
    <message>
        <source>%1 wanted to activate %2.</source>
        <translation>%1 a tenté d’activer %2.</translation>
    </message>
    <message>
        <source>%1 wanted to migrate what %2 had, without deleting.</source>
        <translation>%1 a tenté de transférer ce que possède %2, sans suppression.</translation>
    </message>
    <message>
        <source>%1 wanted to give records of %2 to another owner.</source>
        <translation>%1 a tenté d’attribuer à un autre propriétaire des enregistrements que possède %2.</translation>
    </message>
    <message>
        <source>%1 wanted to read the audit log.</source>
        <translation>%1 a tenté de lire le journal d’audit.</translation>
    </message>
    <message>
        <source>%1 wanted to verify the audit log.</source>
        <translation>%1 a tenté de vérifier le journal d’audit.</translation>
    </message>
    <message>
        <source>%1 wanted to export the audit log.</source>
        <translation>%1 a tenté d’exporter le journal d’audit.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Deactivate %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>Activate %1?</source>
        <translation>Activer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln users?</source>
        <translation>
            <numerusform>Désactiver %Ln utilisateur&#x202f;?</numerusform>
            <numerusform>Désactiver %Ln utilisateurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln users?</source>
        <translation>
            <numerusform>Activer %Ln utilisateur&#x202f;?</numerusform>
            <numerusform>Activer %Ln utilisateurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The seat becomes free and signing in ends. Everything owned stays under the same name. (USR-3)</source>
        <translation>La licence est libérée et la connexion n’est plus possible. Tout ce que possède l’utilisateur reste à son nom. (USR-3)</translation>
    </message>
    <message>
        <source>A seat is taken, signing in is possible again, and what had stopped goes on. (USR-4)</source>
        <translation>Une licence est prise, la connexion redevient possible et ce qui était arrêté reprend. (USR-4)</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln of %1</source>
        <translation>
            <numerusform>Désactiver %Ln utilisateur sur %1</numerusform>
            <numerusform>Désactiver %Ln utilisateurs sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln of %1</source>
        <translation>
            <numerusform>Activer %Ln utilisateur sur %1</numerusform>
            <numerusform>Activer %Ln utilisateurs sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Désactivation en cours…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Activation en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %Ln records. After deactivation nobody works on them: move them to somebody first. (USR-3)</source>
        <translation>
            <numerusform>%1 possède %Ln enregistrement. Après la désactivation, personne ne le suivra plus&#x202f;: transférez-le d’abord à quelqu’un. (USR-3)</numerusform>
            <numerusform>%1 possède %Ln enregistrements. Après la désactivation, personne ne les suivra plus&#x202f;: transférez-les d’abord à quelqu’un. (USR-3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been deactivated</source>
        <translation>Désactivation effectuée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 has been activated</source>
        <translation>Activation effectuée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 was not deactivated</source>
        <translation>Désactivation non effectuée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 was not activated</source>
        <translation>Activation non effectuée&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 users have been deactivated</source>
        <translation>
            <numerusform>%Ln utilisateur désactivé sur %1</numerusform>
            <numerusform>%Ln utilisateurs désactivés sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 users have been activated</source>
        <translation>
            <numerusform>%Ln utilisateur activé sur %1</numerusform>
            <numerusform>%Ln utilisateurs activés sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1, line %2: a quotation mark is opened here and never closed.</source>
        <translation>%1, ligne %2&#x202f;: un guillemet ouvert ici n’est jamais refermé.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not a text file.</source>
        <translation>%1, ligne %2&#x202f;: ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>%1, line %2: a cell is longer than 10 MB.</source>
        <translation>%1, ligne %2&#x202f;: une cellule dépasse 10&#xa0;Mo.</translation>
    </message>
    <message>
        <source>%1, line %2: the row is longer than 40 MB.</source>
        <translation>%1, ligne %2&#x202f;: la ligne dépasse 40&#xa0;Mo.</translation>
    </message>
    <message>
        <source>%1, line %2: the text is not in the chosen encoding.</source>
        <translation>%1, ligne %2&#x202f;: le texte n’est pas dans l’encodage choisi.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Related to (id)</source>
        <extracomment>the column with the record that an activity or note belongs to</extracomment>
        <translation>Associé à (ID)</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Associé à</translation>
    </message>
    <message>
        <source>Account (id)</source>
        <extracomment>the column with the company that a deal or contact belongs to</extracomment>
        <translation>Compte (ID)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>What stands between two items of a list within a sentence.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reporting manager</source>
        <translation>Responsable hiérarchique</translation>
    </message>
    <message>
        <source>Reporting manager (id)</source>
        <translation>Responsable hiérarchique (ID)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Owner (id)</source>
        <translation>Propriétaire (ID)</translation>
    </message>
    <message>
        <source>Co-owners</source>
        <translation>Copropriétaires</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Created by (id)</source>
        <translation>Créé par (ID)</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Modified by (id)</source>
        <translation>Modifié par (ID)</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Modified on</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Recognised by itself</source>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>Year, month, day (2026-12-31)</source>
        <translation>Année, mois, jour (2026-12-31)</translation>
    </message>
    <message>
        <source>Month, day, year (12/31/2026)</source>
        <translation>Mois, jour, année (12/31/2026)</translation>
    </message>
    <message>
        <source>Day, month, year (31/12/2026)</source>
        <translation>Jour, mois, année (31/12/2026)</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>Nombre de cellules&#x202f;: %1 dans la ligne, %2 dans l’en-tête.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Du texte suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>The id is empty.</source>
        <translation>L’ID est vide.</translation>
    </message>
    <message>
        <source>An earlier row is “%1” already.</source>
        <translation>«&#x202f;%1&#x202f;» figure déjà dans une ligne précédente.</translation>
    </message>
    <message>
        <source>The user has no name, e-mail or id.</source>
        <translation>L’utilisateur n’a ni nom, ni e-mail, ni ID.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the chosen format.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date dans le format choisi.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>The stage “%1” is neither open nor closed.</source>
        <translation>L’étape «&#x202f;%1&#x202f;» n’est reconnue ni comme ouverte ni comme clôturée.</translation>
    </message>
    <message>
        <source>The status “%1” is not known.</source>
        <translation>Le statut «&#x202f;%1&#x202f;» est inconnu.</translation>
    </message>
    <message>
        <source>Several users are called “%1”.</source>
        <translation>Plusieurs utilisateurs portent le nom «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>An earlier row has the e-mail address %1 already.</source>
        <translation>L’adresse e-mail %1 figure déjà dans une ligne précédente.</translation>
    </message>
    <message>
        <source>The reporting manager, %1, reports to this user.</source>
        <translation>Le responsable hiérarchique indiqué, %1, dépend lui-même de cet utilisateur.</translation>
    </message>
    <message>
        <source>%1 is named in the mapping, but is not in the folder.</source>
        <translation>%1 est cité dans la correspondance, mais ne se trouve pas dans le dossier.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>%1 n’a pas de colonne «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has the column “%2” more than once.</source>
        <translation>%1 contient plusieurs colonnes «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1: choose the column with the name or the e-mail address.</source>
        <translation>%1&#x202f;: choisissez la colonne qui contient le nom ou l’adresse e-mail.</translation>
    </message>
    <message>
        <source>%1: choose the column with the id or the name.</source>
        <translation>%1&#x202f;: choisissez la colonne qui contient l’ID ou le nom.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>No file names a user.</source>
        <translation>Aucun fichier ne cite d’utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln row(s) read and taken</source>
        <extracomment>%1 a file, %2 what it holds (&quot;Deals&quot;), %n rows</extracomment>
        <translation>
            <numerusform>%1 (%2)&#x202f;: %Ln ligne lue et retenue</numerusform>
            <numerusform>%1 (%2)&#x202f;: %Ln lignes lues et retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln row(s) read, %3 taken, %4 rejected</source>
        <extracomment>%1 a file, %2 what it holds (&quot;Deals&quot;), %n rows read, %3 taken, %4 rejected</extracomment>
        <translation>
            <numerusform>%1 (%2)&#x202f;: %Ln ligne lue (retenues&#x202f;: %3, rejetées&#x202f;: %4)</numerusform>
            <numerusform>%1 (%2)&#x202f;: %Ln lignes lues (retenues&#x202f;: %3, rejetées&#x202f;: %4)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, %2 closed</source>
        <translation>Enregistrements ouverts&#x202f;: %1, clôturés&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without an owner</source>
        <translation>
            <numerusform>%Ln enregistrement sans propriétaire</numerusform>
            <numerusform>%Ln enregistrements sans propriétaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) belong to something that is in no file; they are taken without it</source>
        <translation>
            <numerusform>%Ln enregistrement se rattache à un élément absent des fichiers&#x202f;; il est repris sans ce lien</numerusform>
            <numerusform>%Ln enregistrements se rattachent à un élément absent des fichiers&#x202f;; ils sont repris sans ce lien</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>Colonnes non utilisées&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1 of them active</source>
        <extracomment>%n users, %1 a number</extracomment>
        <translation>
            <numerusform>%Ln utilisateur (actifs&#x202f;: %1)</numerusform>
            <numerusform>%Ln utilisateurs (actifs&#x202f;: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named only as a reporting manager</source>
        <translation>
            <numerusform>dont %Ln cité seulement comme responsable hiérarchique</numerusform>
            <numerusform>dont %Ln cités seulement comme responsables hiérarchiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in no file of users, named only on records: taken as inactive</source>
        <translation>
            <numerusform>dont %Ln absent des fichiers d’utilisateurs et cité seulement dans des enregistrements&#x202f;: repris comme inactif</numerusform>
            <numerusform>dont %Ln absents des fichiers d’utilisateurs et cités seulement dans des enregistrements&#x202f;: repris comme inactifs</numerusform>
        </translation>
    </message>
    <message>
        <source>CEO</source>
        <extracomment>Role at the top of the tree, made where files name no roles; glossary: the head of the company</extracomment>
        <translation>Direction générale</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Role of those whom others report to, made where files name no roles</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Role of those whom nobody reports to, made where files name no roles</extracomment>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Name of the Administrator profile</extracomment>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Name of the Standard profile</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what it is (&quot;Deals&quot;), %2 how many</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté</numerusform>
            <numerusform>%Ln lignes laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>All</source>
        <extracomment>a tab: all mail add-on users</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>a tab: active mail add-on users</extracomment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>a tab: inactive mail add-on users</extracomment>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>tab</comment>
        <extracomment>a tab: those whose settings are locked</extracomment>
        <translation>Verrouillés</translation>
    </message>
    <message>
        <source>Can be backed up</source>
        <extracomment>a tab: those with whom a backup is possible now</extracomment>
        <translation>Sauvegarde possible</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>a tab: those with a completed backup</extracomment>
        <translation>Sauvegardés</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>the column with the boxes to tick</extracomment>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>column: how the mail is shared with others</extracomment>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>column: whether the user&apos;s mail settings are locked</extracomment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Last backup</source>
        <extracomment>column: when the last backup was taken</extracomment>
        <translation>Sauvegardé le</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>column: how many messages are backed up</extracomment>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>New since</source>
        <extracomment>column: what may have come since the last backup</extracomment>
        <translation>Nouveautés depuis</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Compte privé</translation>
    </message>
    <message>
        <source>Record-level sharing</source>
        <translation>Partage des dossiers</translation>
    </message>
    <message>
        <source>All shared</source>
        <translation>Partage complet</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS after connecting (STARTTLS)</source>
        <translation>TLS après la connexion (STARTTLS)</translation>
    </message>
    <message>
        <source>None: the password can be read on the way</source>
        <translation>Aucune&#x202f;: le mot de passe peut être lu en chemin</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>a backup that ended because the program was ended</extracomment>
        <translation>Arrêt imprévu</translation>
    </message>
    <message>
        <source>Not possible: IMAP</source>
        <translation>Impossible&#x202f;: IMAP</translation>
    </message>
    <message>
        <source>Not possible: private</source>
        <translation>Impossible&#x202f;: compte privé</translation>
    </message>
    <message>
        <source>Not possible: other domain</source>
        <translation>Impossible&#x202f;: autre domaine</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>a mailbox that can be backed up and has not been</extracomment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Certificate?</source>
        <extracomment>a backup that waits for an answer about a certificate</extracomment>
        <translation>Certificat&#x202f;?</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>how much of a backup is done; French: a narrow no-break space before the sign</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>New mail possible</source>
        <translation>E-mails récents possibles</translation>
    </message>
    <message>
        <source>Settings not saved since</source>
        <translation>Configuration non enregistrée</translation>
    </message>
    <message>
        <source>Made private since</source>
        <translation>Devenu privé depuis</translation>
    </message>
    <message>
        <source>Nothing expected</source>
        <translation>Rien d’attendu</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion au serveur…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln messages, %2 of %3</source>
        <extracomment>%1 of %n messages, %2 of %3 &quot;11.2 MB&quot;</extracomment>
        <translation>
            <numerusform>%1 sur %Ln e-mail, %2 sur %3</numerusform>
            <numerusform>%1 sur %Ln e-mails, %2 sur %3</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new.</source>
        <translation>Il n’y avait rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 messages belong to CRM records and were saved; the others were left alone.</source>
        <extracomment>how many messages were saved, of %1 that were looked at</extracomment>
        <translation>
            <numerusform>%Ln e-mail sur %1 est lié à des enregistrements du CRM et a été sauvegardé&#x202f;; les autres ont été laissés de côté.</numerusform>
            <numerusform>%Ln e-mails sur %1 sont liés à des enregistrements du CRM et ont été sauvegardés&#x202f;; les autres ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can read %Ln of these messages: their records have no active owner. Mass owner change gives the records to somebody. (MAIL-6)</source>
        <translation>
            <numerusform>Personne ne peut lire %Ln de ces e-mails&#x202f;: ses enregistrements n’ont pas de propriétaire actif. Le changement de propriétaire en masse les attribue à quelqu’un. (MAIL-6)</numerusform>
            <numerusform>Personne ne peut lire %Ln de ces e-mails&#x202f;: leurs enregistrements n’ont pas de propriétaire actif. Le changement de propriétaire en masse les attribue à quelqu’un. (MAIL-6)</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of %1 are locked</source>
        <translation>La configuration de %1 est verrouillée</translation>
    </message>
    <message>
        <source>The settings of %1 are unlocked</source>
        <translation>La configuration de %1 est déverrouillée</translation>
    </message>
    <message>
        <source>The settings of %1 were not locked</source>
        <translation>La configuration de %1 n’a pas été verrouillée</translation>
    </message>
    <message>
        <source>The settings of %1 were not unlocked</source>
        <translation>La configuration de %1 n’a pas été déverrouillée</translation>
    </message>
    <message numerus="yes">
        <source>The settings of %Ln of %1 users are locked</source>
        <translation>
            <numerusform>La configuration de %Ln utilisateur sur %1 est verrouillée</numerusform>
            <numerusform>La configuration de %Ln utilisateurs sur %1 est verrouillée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings of %Ln of %1 users are unlocked</source>
        <translation>
            <numerusform>La configuration de %Ln utilisateur sur %1 est déverrouillée</numerusform>
            <numerusform>La configuration de %Ln utilisateurs sur %1 est déverrouillée</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>chip</comment>
        <extracomment>whether somebody&apos;s mail settings are locked; a chip</extracomment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 messages saved</source>
        <extracomment>how many messages of a mailbox were saved, of %1 that were looked at</extracomment>
        <translation>
            <numerusform>%Ln e-mail sauvegardé sur %1</numerusform>
            <numerusform>%Ln e-mails sauvegardés sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailAdvice</name>
    <message>
        <source>IMAP leaves nothing to back up once %1 is deactivated. Ask %1 to change to POP3 in their own mail settings, or have the mail moved on the mail server to a mailbox of an active user. (MAIL-9)</source>
        <translation>Avec IMAP, il n’y aura rien à sauvegarder une fois %1 désactivé. Demandez à %1 de passer à POP3 dans sa propre configuration de messagerie, ou faites déplacer les e-mails sur le serveur de messagerie vers la boîte aux lettres d’un utilisateur actif. (MAIL-9)</translation>
    </message>
    <message>
        <source>The mail of %1 is private: it can be neither locked nor backed up. Ask %1 to share it, by record or completely, then lock the configuration. (MAIL-4, MAIL-5)</source>
        <translation>Les e-mails de %1 sont privés&#x202f;: on ne peut ni verrouiller ni sauvegarder ce compte. Demandez à %1 de les partager, par dossier ou complètement, puis verrouillez la configuration. (MAIL-4, MAIL-5)</translation>
    </message>
    <message>
        <source>The mailbox belongs to %1, your address to %2: it can&apos;t be backed up by you. (MAIL-5)</source>
        <translation>La boîte aux lettres appartient à %1, votre adresse à %2&#x202f;: vous ne pouvez pas la sauvegarder. (MAIL-5)</translation>
    </message>
    <message>
        <source>The configuration is locked: %1 can no longer change or hide anything.</source>
        <translation>La configuration est verrouillée&#x202f;: %1 ne peut plus rien modifier ni masquer.</translation>
    </message>
    <message>
        <source>Lock the configuration before anybody speaks of leaving, so that nothing is changed or hidden.</source>
        <translation>Verrouillez la configuration avant que l’on parle de départ, pour que rien ne soit modifié ni masqué.</translation>
    </message>
    <message>
        <source>%1 came back after the last backup. For the next one %1 must first sign in and save the mail settings, or confirm them unchanged. (MAIL-8)</source>
        <translation>%1 est revenu après la dernière sauvegarde. Avant la suivante, %1 doit se connecter et enregistrer sa configuration de messagerie, ou la confirmer sans modification. (MAIL-8)</translation>
    </message>
    <message>
        <source>When %1 leaves: deactivate, then back up the data. Until then nobody else can read this mail. (ZA-2)</source>
        <translation>Au départ de %1&#x202f;: désactivez, puis sauvegardez les données. D’ici là, personne d’autre ne peut lire ces e-mails. (ZA-2)</translation>
    </message>
    <message>
        <source>A backup is running. You can go on working meanwhile.</source>
        <translation>Une sauvegarde est en cours. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The mailbox uses POP3, is shared, and its domain is yours: back up the data now. You need the password of the mailbox; the mail administrator can set a new one on the server.</source>
        <translation>La boîte aux lettres utilise POP3, elle est partagée et son domaine est le vôtre&#x202f;: sauvegardez les données maintenant. Il vous faut le mot de passe de la boîte&#x202f;; l’administrateur de la messagerie peut en définir un nouveau sur le serveur.</translation>
    </message>
    <message>
        <source>The messages that belong to CRM records are saved; afterwards everybody related to those records can read them. (MAIL-6)</source>
        <translation>Les e-mails liés à des enregistrements du CRM sont sauvegardés&#x202f;; toute personne liée à ces enregistrements peut ensuite les lire. (MAIL-6)</translation>
    </message>
    <message>
        <source>%1 came back after the last backup and was deactivated again: take the latest backup. It adds what is new and repeats nothing. (MAIL-7)</source>
        <translation>%1 est revenu après la dernière sauvegarde, puis a été de nouveau désactivé&#x202f;: lancez la dernière sauvegarde. Elle ajoute ce qui est nouveau et ne répète rien. (MAIL-7)</translation>
    </message>
    <message>
        <source>The mail is backed up. The latest backup can be taken at any time; check that it is recent before you delete %1.</source>
        <translation>Les e-mails sont sauvegardés. La dernière sauvegarde peut être lancée à tout moment&#x202f;; vérifiez qu’elle est récente avant de supprimer %1.</translation>
    </message>
    <message>
        <source>IMAP leaves nothing to back up. Have the mail moved on the mail server to a mailbox of an active user. Or activate %1 again, ask for a change to POP3, deactivate, and back up. (MAIL-9)</source>
        <translation>Avec IMAP, il n’y a rien à sauvegarder. Faites déplacer les e-mails sur le serveur de messagerie vers la boîte aux lettres d’un utilisateur actif. Ou réactivez %1, demandez le passage à POP3, désactivez, puis sauvegardez. (MAIL-9)</translation>
    </message>
    <message>
        <source>The mail is private and can&apos;t be backed up. Activate %1 again and ask for the mail to be shared; then lock the configuration, deactivate, and back up. (MAIL-5)</source>
        <translation>Les e-mails sont privés et ne peuvent pas être sauvegardés. Réactivez %1 et demandez le partage des e-mails&#x202f;; puis verrouillez la configuration, désactivez et sauvegardez. (MAIL-5)</translation>
    </message>
    <message>
        <source>The mailbox belongs to %1, your address to %2: this can&apos;t be backed up here. An administrator whose address belongs to %1 can do it. (MAIL-5)</source>
        <translation>La boîte aux lettres appartient à %1, votre adresse à %2&#x202f;: la sauvegarde est impossible ici. Un administrateur dont l’adresse appartient à %1 peut la faire. (MAIL-5)</translation>
    </message>
    <message>
        <source>%1 came back and left without saving the mail settings. Activate %1 again; %1 signs in and saves them, or confirms them unchanged; then deactivate and take the latest backup. (MAIL-8)</source>
        <translation>%1 est revenu puis reparti sans enregistrer sa configuration de messagerie. Réactivez %1&#x202f;; %1 se connecte et l’enregistre, ou la confirme sans modification&#x202f;; puis désactivez et lancez la dernière sauvegarde. (MAIL-8)</translation>
    </message>
    <message>
        <source>Nothing can be done here at the moment.</source>
        <translation>Rien ne peut être fait ici pour le moment.</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Companies, not logins.</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Commandes client</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Commandes fournisseur</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Autres enregistrements</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Stays</source>
        <extracomment>What becomes of a reference; a chip in a table.</extracomment>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Moves</source>
        <extracomment>What becomes of a reference; a chip in a table.</extracomment>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <extracomment>What becomes of a reference; a chip in a table.</extracomment>
        <translation>Désaffectation</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>What becomes of a reference; a chip in a table.</extracomment>
        <translation>Désactivation</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>What becomes of a delivery; a chip in a table.</extracomment>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <extracomment>What becomes of a reference; a chip in a table.</extracomment>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>What becomes of an invitation; a chip in a table.</extracomment>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>A person must look at it; a chip in a table.</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Access lost</source>
        <extracomment>Nobody else can get at it any more; a chip in a table.</extracomment>
        <translation>Perte d’accès</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Open deals</source>
        <translation>Transactions ouvertes</translation>
    </message>
    <message>
        <source>Open activities</source>
        <translation>Activités ouvertes</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>Transactions clôturées</translation>
    </message>
    <message>
        <source>Completed activities</source>
        <translation>Activités terminées</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Campaigns, quotes, orders, invoices and others</source>
        <translation>Campagnes, devis, factures, autres</translation>
    </message>
    <message>
        <source>Workflows that assign to the user</source>
        <translation>Workflows d’affectation</translation>
    </message>
    <message>
        <source>Owner assignment rules</source>
        <translation>Règles d’affectation du propriétaire</translation>
    </message>
    <message>
        <source>Field updates</source>
        <translation>Mises à jour de champs</translation>
    </message>
    <message>
        <source>Blueprints with the user as participant</source>
        <translation>Participation à des blueprints</translation>
    </message>
    <message>
        <source>List views on the record owner</source>
        <translation>Critères d’affichage en liste</translation>
    </message>
    <message>
        <source>Workflow conditions on the record owner</source>
        <translation>Critères de workflow</translation>
    </message>
    <message>
        <source>Approval conditions on the record owner</source>
        <translation>Critères d’approbation</translation>
    </message>
    <message>
        <source>Case escalations on the record owner</source>
        <translation>Critères d’escalade de tickets</translation>
    </message>
    <message>
        <source>Blueprint conditions on the record owner</source>
        <translation>Critères de blueprint</translation>
    </message>
    <message>
        <source>Co-owner fields</source>
        <translation>Champs de copropriétaire</translation>
    </message>
    <message>
        <source>Integrations the user set up</source>
        <translation>Intégrations configurées</translation>
    </message>
    <message>
        <source>Records created by the user</source>
        <translation>Enregistrements créés</translation>
    </message>
    <message>
        <source>Records last modified by the user</source>
        <translation>Enregistrements modifiés</translation>
    </message>
    <message>
        <source>Rules and views last modified by the user</source>
        <translation>Règles et affichages modifiés</translation>
    </message>
    <message>
        <source>List views the user made</source>
        <translation>Affichages en liste créés</translation>
    </message>
    <message>
        <source>Reports the user made</source>
        <translation>Rapports créés</translation>
    </message>
    <message>
        <source>Dashboards the user made</source>
        <translation>Tableaux de bord créés</translation>
    </message>
    <message>
        <source>Templates the user made</source>
        <translation>Modèles créés</translation>
    </message>
    <message>
        <source>Conditions on created by or modified by</source>
        <translation>Critères Créé par, Modifié par</translation>
    </message>
    <message>
        <source>Import jobs that assign to the user</source>
        <translation>Imports affectés à l’utilisateur</translation>
    </message>
    <message>
        <source>Approvals waiting in My Jobs</source>
        <translation>Approbations à traiter</translation>
    </message>
    <message>
        <source>Blueprint steps waiting in My Jobs</source>
        <translation>Étapes de blueprint à traiter</translation>
    </message>
    <message>
        <source>Role held</source>
        <translation>Rôle occupé</translation>
    </message>
    <message>
        <source>Territories the user is in</source>
        <translation>Territoires de l’utilisateur</translation>
    </message>
    <message>
        <source>Groups the user is in</source>
        <translation>Groupes de l’utilisateur</translation>
    </message>
    <message>
        <source>Scoring rules on the record owner</source>
        <translation>Règles de notation</translation>
    </message>
    <message>
        <source>Scheduled report mails to the user</source>
        <translation>Envois planifiés de rapports</translation>
    </message>
    <message>
        <source>Notifications to the user</source>
        <translation>Notifications à l’utilisateur</translation>
    </message>
    <message>
        <source>Mail alerts to the user</source>
        <translation>Alertes e-mail à l’utilisateur</translation>
    </message>
    <message>
        <source>Reminders to the user</source>
        <translation>Rappels à l’utilisateur</translation>
    </message>
    <message>
        <source>Signals to the user</source>
        <translation>Signaux à l’utilisateur</translation>
    </message>
    <message>
        <source>User lookup fields</source>
        <translation>Champs de référence utilisateur</translation>
    </message>
    <message>
        <source>Records shared with the user</source>
        <translation>Enregistrements reçus en partage</translation>
    </message>
    <message>
        <source>Views, reports and dashboards shared with the user</source>
        <translation>Affichages, rapports et tableaux de bord reçus en partage</translation>
    </message>
    <message>
        <source>Voice assistant push notices</source>
        <translation>Notifications de l’assistant vocal</translation>
    </message>
    <message>
        <source>Saved filters on the record owner</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Records owned in the sandbox</source>
        <translation>Enregistrements du sandbox</translation>
    </message>
    <message>
        <source>Auto-follow rules in Feeds</source>
        <translation>Règles de suivi automatique</translation>
    </message>
    <message>
        <source>Files in storage</source>
        <translation>Fichiers stockés</translation>
    </message>
    <message>
        <source>Webhook parameters</source>
        <translation>Paramètres de webhooks</translation>
    </message>
    <message>
        <source>User fields set through telephony</source>
        <translation>Champs issus de la téléphonie</translation>
    </message>
    <message>
        <source>Notes the user wrote</source>
        <translation>Notes rédigées</translation>
    </message>
    <message>
        <source>Apps given to the user</source>
        <translation>Applications attribuées</translation>
    </message>
    <message>
        <source>Subordinates</source>
        <translation>Subordonnés</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>Groups and territories the user manages</source>
        <translation>Groupes et territoires gérés</translation>
    </message>
    <message>
        <source>Mail add-on settings</source>
        <translation>Configuration de l’extension de messagerie</translation>
    </message>
    <message>
        <source>Mail backups</source>
        <translation>Sauvegardes de messagerie</translation>
    </message>
    <message>
        <source>Mail exchanged with customers</source>
        <translation>E-mails échangés avec les clients</translation>
    </message>
    <message>
        <source>Mail in an IMAP mailbox</source>
        <translation>E-mails d’une boîte aux lettres IMAP</translation>
    </message>
</context>
<context>
    <name>PlaceNote</name>
    <message>
        <source>move later with mass owner change</source>
        <translation>transfert possible ensuite par changement en masse</translation>
    </message>
    <message>
        <source>finished: keeps the name for the history</source>
        <translation>pour l’historique</translation>
    </message>
    <message>
        <source>goes on assigning to somebody who is gone</source>
        <translation>destinataire parti, l’affectation continue</translation>
    </message>
    <message>
        <source>will go silent: it looks for an owner who is gone</source>
        <translation>sans effet à terme, le propriétaire visé étant parti</translation>
    </message>
    <message>
        <source>the name still shows</source>
        <translation>le nom reste affiché</translation>
    </message>
    <message>
        <source>the record follows its owner, this step waits</source>
        <translation>étape en attente, l’enregistrement suit son propriétaire</translation>
    </message>
    <message>
        <source>can no longer be received</source>
        <translation>plus de réception</translation>
    </message>
    <message>
        <source>nobody else can read it until it is backed up</source>
        <translation>lecture impossible pour les autres avant la sauvegarde</translation>
    </message>
    <message>
        <source>change to POP3 and back up first, or move it on the mail server</source>
        <translation>passer d’abord en POP3 et sauvegarder, ou déplacer les e-mails sur le serveur</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>Hand over the work of %1?</source>
        <translation>Transférer ce que possède %1&#x202f;?</translation>
    </message>
    <message>
        <source>Change the owner of the records of %1?</source>
        <translation>Changer le propriétaire des enregistrements que possède %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · manages %Ln people</source>
        <translation>
            <numerusform>%1 · %2 · %Ln subordonné</numerusform>
            <numerusform>%1 · %2 · %Ln subordonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to the records of %1</source>
        <translation>Effet sur les enregistrements que possède %1</translation>
    </message>
    <message>
        <source>What happens to everything that names %1</source>
        <translation>Effet sur tout ce qui mentionne %1</translation>
    </message>
    <message>
        <source>Delete without migrating</source>
        <translation>Supprimer sans transférer</translation>
    </message>
    <message>
        <source>Delete and migrate</source>
        <translation>Transférer et supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete and migrate %Ln</source>
        <translation>
            <numerusform>Transférer %Ln élément et supprimer</numerusform>
            <numerusform>Transférer %Ln éléments et supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Transférer</translation>
    </message>
    <message numerus="yes">
        <source>Migrate %Ln</source>
        <translation>
            <numerusform>Transférer %Ln élément</numerusform>
            <numerusform>Transférer %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Changer le propriétaire</translation>
    </message>
    <message numerus="yes">
        <source>Change owner of %Ln</source>
        <translation>
            <numerusform>Changer le propriétaire de %Ln enregistrement</numerusform>
            <numerusform>Changer le propriétaire de %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1&#x202f;: suppression en cours…</translation>
    </message>
    <message>
        <source>Deactivating %1…</source>
        <translation>%1&#x202f;: désactivation en cours…</translation>
    </message>
    <message>
        <source>Moving what %1 owns…</source>
        <translation>Transfert en cours de ce que possède %1…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln records keep the name of %1. Mass owner change can move them later. (DEL-9)</source>
        <translation>
            <numerusform>%Ln enregistrement reste attribué à %1. Vous pourrez le transférer plus tard par changement de propriétaire en masse. (DEL-9)</numerusform>
            <numerusform>Les %Ln enregistrements restent attribués à %1. Vous pourrez les transférer plus tard par changement de propriétaire en masse. (DEL-9)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Record owner” is not ticked: %Ln records keep the name of %1 until you move them.</source>
        <translation>
            <numerusform>«&#x202f;Propriétaire de l’enregistrement&#x202f;» n’est pas coché&#x202f;: %Ln enregistrement reste attribué à %1 tant que vous ne l’avez pas transféré.</numerusform>
            <numerusform>«&#x202f;Propriétaire de l’enregistrement&#x202f;» n’est pas coché&#x202f;: %Ln enregistrements restent attribués à %1 tant que vous ne les avez pas transférés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Record owner” moves open deals and activities only. %Ln other records keep the name of %1 until you move them.</source>
        <translation>
            <numerusform>«&#x202f;Propriétaire de l’enregistrement&#x202f;» ne transfère que les transactions et activités ouvertes. %Ln autre enregistrement reste attribué à %1 tant que vous ne l’avez pas transféré.</numerusform>
            <numerusform>«&#x202f;Propriétaire de l’enregistrement&#x202f;» ne transfère que les transactions et activités ouvertes. %Ln autres enregistrements restent attribués à %1 tant que vous ne les avez pas transférés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of kinds that are not ticked keep the name of %1.</source>
        <translation>
            <numerusform>%Ln enregistrement d’un type non coché reste attribué à %1.</numerusform>
            <numerusform>%Ln enregistrements de types non cochés restent attribués à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>For records that others co-own: here, all of them are. (DEL-3)</source>
        <translation>Pour les enregistrements qui ont un copropriétaire&#x202f;: c’est le cas de tous ici. (DEL-3)</translation>
    </message>
    <message numerus="yes">
        <source>For records that others co-own. %Ln of %1 would be left without anyone. (DEL-3)</source>
        <translation>
            <numerusform>Pour les enregistrements qui ont un copropriétaire. %Ln sur %1 resterait sans personne. (DEL-3)</numerusform>
            <numerusform>Pour les enregistrements qui ont un copropriétaire. %Ln sur %1 resteraient sans personne. (DEL-3)</numerusform>
        </translation>
    </message>
    <message>
        <source>For records that others co-own. This user owns no records. (DEL-3)</source>
        <translation>Pour les enregistrements qui ont un copropriétaire. Cet utilisateur n’en possède aucun. (DEL-3)</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. The person&apos;s account and your %1 licences stay as they are.</source>
        <translation>Cette suppression est définitive. Le compte de la personne et les licences achetées (%1) ne changent pas.</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %Ln days. The person&apos;s account and your %1 licences stay as they are.</source>
        <translation>
            <numerusform>Restauration possible pendant %Ln jour. Le compte de la personne et les licences achetées (%1) ne changent pas.</numerusform>
            <numerusform>Restauration possible pendant %Ln jours. Le compte de la personne et les licences achetées (%1) ne changent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners change. The user&apos;s status stays as it is. (DEL-14)</source>
        <translation>Seuls les propriétaires changent. Le statut de l’utilisateur ne change pas. (DEL-14)</translation>
    </message>
    <message>
        <source>Only the owner of records changes; modified-by and modified-time stay as they are. (DEL-9)</source>
        <translation>Seul le propriétaire des enregistrements change&#x202f;; l’auteur et la date de la dernière modification ne changent pas. (DEL-9)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What is counted, the number shown before, the number now.</extracomment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>Other people report to this user now.</source>
        <translation>Les subordonnés de cet utilisateur ne sont plus les mêmes.</translation>
    </message>
    <message>
        <source>The numbers are the same, but other things are counted in them.</source>
        <translation>Les nombres sont les mêmes, mais ils ne comptent plus les mêmes éléments.</translation>
    </message>
    <message>
        <source>%1 has been deleted</source>
        <translation>Suppression effectuée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 has been deactivated</source>
        <translation>Désactivation effectuée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The work of %1 has been handed over</source>
        <translation>Ce que possédait %1 a été transféré</translation>
    </message>
    <message>
        <source>The records of %1 have a new owner</source>
        <translation>Les enregistrements que possédait %1 ont changé de propriétaire</translation>
    </message>
    <message>
        <source>Recounted after the work: everything is as the preview promised.</source>
        <translation>Vérification faite après l’opération&#x202f;: tout est conforme à l’aperçu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved. Recounted after the work: everything is as the preview promised.</source>
        <translation>
            <numerusform>%Ln élément transféré. Vérification faite après l’opération&#x202f;: tout est conforme à l’aperçu.</numerusform>
            <numerusform>%Ln éléments transférés. Vérification faite après l’opération&#x202f;: tout est conforme à l’aperçu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Integrations set up by this user stop; there were none. (ZD-8)</source>
        <translation>Les intégrations configurées par cet utilisateur sont désactivées&#x202f;; il n’y en avait aucune. (ZD-8)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integrations set up by this user have stopped. Set them up again under another user. (ZD-8)</source>
        <translation>
            <numerusform>%Ln intégration configurée par cet utilisateur a été désactivée. Configurez-la de nouveau sous un autre utilisateur. (ZD-8)</numerusform>
            <numerusform>%Ln intégrations configurées par cet utilisateur ont été désactivées. Configurez-les de nouveau sous un autre utilisateur. (ZD-8)</numerusform>
        </translation>
    </message>
    <message>
        <source>The person&apos;s own account stays. Only its holder can close it. (USR-9)</source>
        <translation>Le compte de la personne est conservé. Seul son titulaire peut le fermer. (USR-9)</translation>
    </message>
    <message>
        <source>You still pay for %1 licences. The super admin changes that under Subscription. (USR-10)</source>
        <translation>Licences toujours facturées&#x202f;: %1. Le super administrateur peut en changer le nombre dans Abonnement. (USR-10)</translation>
    </message>
    <message numerus="yes">
        <source>The deletion can be taken back for %Ln days. (DEL-12)</source>
        <translation>
            <numerusform>L’utilisateur peut être restauré pendant %Ln jour. (DEL-12)</numerusform>
            <numerusform>L’utilisateur peut être restauré pendant %Ln jours. (DEL-12)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Moves</source>
        <extracomment>What becomes of something; %1 a person&apos;s name.</extracomment>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Moves to %1</source>
        <translation>Transfert à %1</translation>
    </message>
    <message>
        <source>Report to somebody else</source>
        <extracomment>Of subordinates: whom they report to from now on.</extracomment>
        <translation>Nouveau rattachement</translation>
    </message>
    <message>
        <source>Report to %1</source>
        <translation>Rattachement à %1</translation>
    </message>
    <message>
        <source>Stays under the old name</source>
        <translation>Maintien sous l’ancien nom</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêt et désactivation</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <extracomment>Heading over what a person must look at.</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Closed deals, completed activities</source>
        <translation>Éléments clôturés ou terminés</translation>
    </message>
    <message>
        <source>Leads, contacts, accounts, others</source>
        <translation>Leads, contacts, comptes, autres</translation>
    </message>
    <message>
        <source>Workflows, rules, blueprints</source>
        <translation>Workflows, règles, blueprints</translation>
    </message>
    <message>
        <source>Criteria in views and rules</source>
        <translation>Critères (affichages, règles)</translation>
    </message>
    <message>
        <source>Created by, modified by, notes …</source>
        <translation>Créé par, modifié par, notes…</translation>
    </message>
    <message>
        <source>Notifications, alerts, reminders</source>
        <translation>Notifications, alertes, rappels</translation>
    </message>
    <message>
        <source>What was shared with the user</source>
        <translation>Éléments reçus en partage</translation>
    </message>
    <message>
        <source>No open deals or activities</source>
        <translation>Aucune transaction ni activité ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln transaction ouverte</numerusform>
            <numerusform>%Ln transactions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open activities</source>
        <translation>
            <numerusform>%Ln activité ouverte</numerusform>
            <numerusform>%Ln activités ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;61 open deals&quot;, %2 &quot;94 open activities&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No workflows, rules or blueprints</source>
        <translation>Ni workflow, ni règle, ni blueprint</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflows, rules and blueprints</source>
        <translation>
            <numerusform>%Ln workflow, règle ou blueprint</numerusform>
            <numerusform>%Ln workflows, règles et blueprints</numerusform>
        </translation>
    </message>
    <message>
        <source>No views, approvals or escalations</source>
        <translation>Ni affichage, ni approbation, ni escalade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln views, approvals and escalations</source>
        <translation>
            <numerusform>%Ln affichage, approbation ou escalade</numerusform>
            <numerusform>%Ln affichages, approbations et escalades</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a user under “Transfer to” (DEL-4)</source>
        <translation>Choisissez un utilisateur dans «&#x202f;Transférer à&#x202f;» (DEL-4)</translation>
    </message>
    <message>
        <source>Tick at least one kind of record (DEL-9)</source>
        <translation>Cochez au moins un type d’enregistrement (DEL-9)</translation>
    </message>
    <message>
        <source>Tick at least one of “Record owner”, “Assignments” and “Criteria” (DEL-4)</source>
        <translation>Cochez au moins une des cases «&#x202f;Propriétaire de l’enregistrement&#x202f;», «&#x202f;Affectations&#x202f;» et «&#x202f;Critères&#x202f;» (DEL-4)</translation>
    </message>
    <message numerus="yes">
        <source>Decide where the %Ln subordinates go (DEL-5)</source>
        <translation>
            <numerusform>Choisissez le rattachement de %Ln subordonné (DEL-5)</numerusform>
            <numerusform>Choisissez le rattachement des %Ln subordonnés (DEL-5)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide where the subordinate goes (DEL-5)</source>
        <translation>Choisissez le rattachement du subordonné (DEL-5)</translation>
    </message>
</context>
<context>
    <name>PreviewExport</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Administrator</source>
        <extracomment>Name of a profile that every organisation has.</extracomment>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Name of a profile that every organisation has.</extracomment>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The operator lacks the right</source>
        <translation>L’opérateur n’a pas le droit requis</translation>
    </message>
    <message>
        <source>The user is the super admin</source>
        <translation>L’utilisateur a les droits de super administrateur</translation>
    </message>
    <message>
        <source>The user is the last administrator</source>
        <translation>L’utilisateur est le dernier administrateur</translation>
    </message>
    <message>
        <source>Nobody may do this to themselves</source>
        <translation>Personne ne peut le faire pour soi-même</translation>
    </message>
    <message>
        <source>No licence was free</source>
        <translation>Aucune licence n’était libre</translation>
    </message>
    <message>
        <source>The user was not active</source>
        <translation>L’utilisateur n’était pas actif</translation>
    </message>
    <message>
        <source>The user was not inactive</source>
        <translation>L’utilisateur n’était pas inactif</translation>
    </message>
    <message>
        <source>The user had been deleted already</source>
        <translation>L’utilisateur était déjà supprimé</translation>
    </message>
    <message>
        <source>Something was still to be decided</source>
        <translation>Il restait des choix à faire</translation>
    </message>
    <message>
        <source>The successor was not eligible</source>
        <translation>Le successeur choisi ne pouvait pas être retenu</translation>
    </message>
    <message>
        <source>The new reporting manager was not eligible</source>
        <translation>Le nouveau responsable hiérarchique ne pouvait pas être retenu</translation>
    </message>
    <message>
        <source>The data had changed since the preview</source>
        <translation>Les données avaient changé depuis l’aperçu</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>Le disque était plein</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>L’opération a été interrompue</translation>
    </message>
    <message>
        <source>The user has no mail account</source>
        <translation>L’utilisateur n’a pas de compte de messagerie</translation>
    </message>
    <message>
        <source>The settings were locked already</source>
        <translation>La configuration était déjà verrouillée</translation>
    </message>
    <message>
        <source>The settings were not locked</source>
        <translation>La configuration n’était pas verrouillée</translation>
    </message>
    <message>
        <source>With two or more administrators nobody locks their own settings</source>
        <translation>Quand il y a plusieurs administrateurs, personne ne verrouille sa propre configuration</translation>
    </message>
    <message>
        <source>Private settings can’t be locked</source>
        <translation>La configuration d’un compte privé ne peut pas être verrouillée</translation>
    </message>
    <message>
        <source>Mail settings are changed by their user only</source>
        <translation>Seul l’utilisateur modifie sa propre configuration de messagerie</translation>
    </message>
    <message>
        <source>The settings were locked</source>
        <translation>La configuration était verrouillée</translation>
    </message>
    <message>
        <source>The mailbox was not POP3</source>
        <translation>La boîte aux lettres n’était pas en POP3</translation>
    </message>
    <message>
        <source>The mailbox was private</source>
        <translation>Le compte de messagerie était privé</translation>
    </message>
    <message>
        <source>The mailbox was of another domain than the operator’s address</source>
        <translation>Le domaine de la boîte aux lettres n’était pas celui de l’adresse de l’opérateur</translation>
    </message>
    <message>
        <source>There was a completed backup already</source>
        <translation>Il y avait déjà une sauvegarde terminée</translation>
    </message>
    <message>
        <source>There was no completed backup yet</source>
        <translation>Il n’y avait pas encore de sauvegarde terminée</translation>
    </message>
    <message>
        <source>The user had not saved the settings since the activation</source>
        <translation>L’utilisateur n’avait pas enregistré sa configuration depuis l’activation</translation>
    </message>
    <message>
        <source>A backup of the mailbox was running</source>
        <translation>Une sauvegarde de la boîte aux lettres était en cours</translation>
    </message>
    <message>
        <source>The reader is not related to the record</source>
        <translation>Le lecteur n’est pas lié à l’enregistrement</translation>
    </message>
    <message>
        <source>The mail server was not reached</source>
        <translation>Le serveur de messagerie n’a pas pu être joint</translation>
    </message>
    <message>
        <source>The mail server’s certificate was not known</source>
        <translation>Le certificat du serveur de messagerie n’était pas connu</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in</source>
        <translation>Le serveur de messagerie a refusé la connexion de l’utilisateur</translation>
    </message>
    <message>
        <source>The mailbox was in use</source>
        <translation>La boîte aux lettres était en cours d’utilisation</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost</source>
        <translation>La connexion au serveur de messagerie a été perdue</translation>
    </message>
    <message>
        <source>The mail server no longer answered</source>
        <translation>Le serveur de messagerie ne répondait plus</translation>
    </message>
    <message>
        <source>The mail server’s answer made no sense</source>
        <translation>La réponse du serveur de messagerie n’avait pas de sens</translation>
    </message>
    <message>
        <source>The program ended during the backup</source>
        <translation>Le programme s’est arrêté pendant la sauvegarde</translation>
    </message>
    <message>
        <source>The input was not valid</source>
        <translation>La saisie n’était pas valide</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Record owner</source>
        <translation>Propriétaire de l’enregistrement</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
</context>
<context>
    <name>UserStatus</name>
    <message>
        <source>Unconfirmed</source>
        <extracomment>Status of one user; a chip.</extracomment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of one user; a chip.</extracomment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Status of one user; a chip.</extracomment>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of one user; a chip.</extracomment>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Deleted user, ID %1</source>
        <translation>Utilisateur supprimé, ID %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>name in a sentence</comment>
        <extracomment>A person&apos;s name inside a sentence; Japanese adds さん.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <extracomment>A day in full, as QLocale::toString understands it; Japanese: yyyy年M月d日</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day</comment>
        <extracomment>A day of this year, as QLocale::toString understands it; Japanese: M月d日</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day</comment>
        <extracomment>A short day with its year, as QLocale::toString understands it; Japanese: yyyy年M月d日</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Open the organisation in FILE.</source>
        <translation>Ouvrir l’organisation enregistrée dans FILE.</translation>
    </message>
    <message>
        <source>Language of the window: en, ja or fr.</source>
        <translation>Langue de la fenêtre&#x202f;: en, ja ou fr.</translation>
    </message>
    <message>
        <source>Make a new organisation from the CSV files in FOLDER, without a window.</source>
        <translation>Créer une organisation à partir des fichiers CSV de FOLDER, sans fenêtre.</translation>
    </message>
    <message>
        <source>With --import: what the files hold, as saved by the import window.</source>
        <translation>Avec --import&#x202f;: correspondance qui décrit le contenu des fichiers, enregistrée depuis la fenêtre d’import.</translation>
    </message>
    <message>
        <source>With --import: the user who becomes super admin (name, e-mail or id).</source>
        <translation>Avec --import&#x202f;: le futur super administrateur (nom, e-mail ou ID).</translation>
    </message>
    <message>
        <source>With --import: leave rejected rows out instead of stopping.</source>
        <translation>Avec --import&#x202f;: laisser de côté les lignes rejetées au lieu de s’arrêter.</translation>
    </message>
    <message>
        <source>With --import: the name of the organisation.</source>
        <translation>Avec --import&#x202f;: nom de l’organisation.</translation>
    </message>
    <message>
        <source>With --import: the organisation&apos;s time zone, such as Asia/Tokyo.</source>
        <translation>Avec --import&#x202f;: fuseau horaire de l’organisation, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>Takes people out of a CRM without losing what they owned.</source>
        <translation>Fait sortir des utilisateurs d’un CRM sans perdre ce qu’ils possèdent.</translation>
    </message>
    <message>
        <source>There is no language “%1”: choose en, ja or fr.</source>
        <translation>La langue «&#x202f;%1&#x202f;» n’existe pas&#x202f;: choisissez en, ja ou fr.</translation>
    </message>
    <message>
        <source>“%1” is not understood; see --help.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas reconnu&#x202f;; voir --help.</translation>
    </message>
    <message>
        <source>--import needs the folder with the CSV files.</source>
        <translation>--import doit être suivi du dossier des fichiers CSV.</translation>
    </message>
</context>
<context>
    <name>app::Console</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Making the demo organisation…</source>
        <translation>Création de l’organisation de démonstration…</translation>
    </message>
</context>
<context>
    <name>app::ImportCommand</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Name one such as Asia/Tokyo.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» n’existe pas. Indiquez-en un, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>%1 exists already, and is left as it is. Name another file with --database.</source>
        <translation>%1 existe déjà et n’est pas modifié. Indiquez un autre fichier avec --database.</translation>
    </message>
    <message>
        <source>%1 is no backup of the CRM, so a mapping must say what its files hold. A first guess stands on standard output: look it over, save it to a file and name that with --mapping.</source>
        <translation>%1 n’est pas une sauvegarde du CRM&#x202f;: une correspondance doit donc indiquer ce que contiennent ses fichiers. Une première proposition figure sur la sortie standard&#x202f;: relisez-la, enregistrez-la dans un fichier et indiquez ce fichier avec --mapping.</translation>
    </message>
    <message>
        <source>Read from %1:</source>
        <translation>Fichiers lus dans %1&#x202f;:</translation>
    </message>
    <message>
        <source>%1: not used</source>
        <translation>%1&#x202f;: fichier non utilisé</translation>
    </message>
    <message>
        <source>What comes of it:</source>
        <translation>Données retenues&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected:</source>
        <translation>
            <numerusform>%Ln ligne rejetée&#x202f;:</numerusform>
            <numerusform>%Ln lignes rejetées&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 a file, %2 a line number, %3 a sentence</extracomment>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows were rejected. Correct the files, or leave those rows out with --accept-rejected.</source>
        <translation>Des lignes ont été rejetées. Corrigez les fichiers ou laissez ces lignes de côté avec --accept-rejected.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No active user is in these files, and a new organisation needs one as its super admin.</source>
        <translation>Ces fichiers ne contiennent aucun utilisateur actif, or une nouvelle organisation a besoin d’un super administrateur.</translation>
    </message>
    <message>
        <source>A new organisation needs a super admin: name one with --super-admin.</source>
        <translation>Une nouvelle organisation a besoin d’un super administrateur&#x202f;: indiquez-le avec --super-admin.</translation>
    </message>
    <message>
        <source>“%1” is nobody, or more than one, of the active users. Name one of them with --super-admin, by name, e-mail or id.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucun utilisateur actif, ou en désigne plusieurs. Indiquez-en un avec --super-admin, par son nom, son e-mail ou son ID.</translation>
    </message>
    <message>
        <source>Imported as “%1” into %2:</source>
        <extracomment>%1 an organisation, %2 a file</extracomment>
        <translation>Import de «&#x202f;%1&#x202f;» dans %2&#x202f;:</translation>
    </message>
    <message>
        <source>Super admin: %1</source>
        <translation>Super administrateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Fuseau horaire&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::Walk</name>
    <message numerus="yes">
        <source>Every step did what it should: %Ln picture(s).</source>
        <translation>
            <numerusform>Toutes les étapes ont réussi&#x202f;: %Ln image.</numerusform>
            <numerusform>Toutes les étapes ont réussi&#x202f;: %Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>FAILED: what step %1 (%2) waits for did not come.</source>
        <translation>ÉCHEC&#x202f;: ce qu’attend l’étape %1 (%2) ne s’est pas produit.</translation>
    </message>
    <message>
        <source>The picture %1 could not be saved.</source>
        <translation>Impossible d’enregistrer l’image %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln user(s).</source>
        <translation>
            <numerusform>La liste affiche %Ln utilisateur.</numerusform>
            <numerusform>La liste affiche %Ln utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The super admin can&apos;t be deleted: the button says why.</source>
        <translation>Le super administrateur ne peut pas être supprimé&#x202f;: le bouton dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 is chosen.</source>
        <translation>Sélection&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The dialog shows what becomes of everything.</source>
        <translation>La boîte de dialogue montre ce que devient chaque élément.</translation>
    </message>
    <message>
        <source>The plan is complete; the button says: %1</source>
        <translation>Le plan est complet&#x202f;; le bouton indique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Promised and done are the same, and the file holds it.</source>
        <translation>Le réalisé est conforme au prévu, et il est enregistré dans le fichier.</translation>
    </message>
    <message>
        <source>The audit log shows the deletion.</source>
        <translation>Le journal d’audit montre la suppression.</translation>
    </message>
    <message>
        <source>The list of users says what was done.</source>
        <translation>La liste des utilisateurs indique ce qui a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln mailbox(es).</source>
        <translation>
            <numerusform>La liste affiche %Ln boîte aux lettres.</numerusform>
            <numerusform>La liste affiche %Ln boîtes aux lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail settings are locked, and the file holds it.</source>
        <translation>La configuration de la messagerie est verrouillée, et le fichier en garde trace.</translation>
    </message>
    <message>
        <source>The user is inactive: the mail can be backed up.</source>
        <translation>L’utilisateur est inactif&#x202f;: ses e-mails peuvent être sauvegardés.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password is asked for, for this run.</source>
        <translation>Le mot de passe de la boîte aux lettres est demandé, pour cette sauvegarde seulement.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is completed: %Ln message(s) kept.</source>
        <translation>
            <numerusform>La sauvegarde est terminée&#x202f;: %Ln e-mail conservé.</numerusform>
            <numerusform>La sauvegarde est terminée&#x202f;: %Ln e-mails conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::AuditModel</name>
    <message>
        <source>When</source>
        <extracomment>column of the audit log</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column of the audit log: what was done</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>column of the audit log: whom it was about</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>column of the audit log: who did it</extracomment>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>column of the audit log: the rule that was applied</extracomment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>column of the audit log: done or refused</extracomment>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>presentation::BatchModel</name>
    <message>
        <source>Not done</source>
        <extracomment>A chip: the reason stands beside it.</extracomment>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Will be deactivated</source>
        <translation>À désactiver</translation>
    </message>
    <message>
        <source>Will be activated</source>
        <translation>À activer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Whether it can be done or was done, and the reason where not.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owns</source>
        <extracomment>Column: records that somebody owns, and that stay under the name.</extracomment>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>Column: how many deliveries and apps stop.</extracomment>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>presentation::CandidatesModel</name>
    <message>
        <source>%1 (%2, no. %3)</source>
        <extracomment>Two users of the same name are told apart: name, role, number.</extracomment>
        <translation>%1 (%2, n°&#xa0;%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user&apos;s role and present load.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>presentation::FilePreviewModel</name>
    <message>
        <source>%1
%2</source>
        <extracomment>Head of a column: %1 its name in the file, %2 what it holds; two lines.</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
not used</source>
        <extracomment>Head of a column whose values are not used: %1 its name in the file; two lines.</extracomment>
        <translation>%1
non utilisée</translation>
    </message>
</context>
<context>
    <name>presentation::MailListModel</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>You may not read this message.</source>
        <translation>Vous ne pouvez pas lire cet e-mail.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column: who sent a message</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>presentation::PreviewModel</name>
    <message>
        <source>Reference</source>
        <extracomment>Column of the preview: what names the user.</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Column of the preview: the id of the rule applied.</extracomment>
        <translation>Règle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>A row at the end of a list that can be opened to read on.</extracomment>
        <translation>
            <numerusform>%Ln élément de plus</numerusform>
            <numerusform>%Ln éléments de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What becomes of a reference, and a note on it: &quot;Stays: the name still shows&quot;.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>presentation::RejectionsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>of a file</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>presentation::ResultModel</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>Column of the result: the number the preview showed.</extracomment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column of the result: the number counted after the work.</extracomment>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>presentation::UserListModel</name>
    <message>
        <source>Name</source>
        <extracomment>A column: names of people.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reporting manager</source>
        <translation>Responsable hiérarchique</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>A column: how many records a user owns.</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>%1, super admin</source>
        <extracomment>%1 a status; said of one user</extracomment>
        <translation>%1, super administrateur</translation>
    </message>
</context>
<context>
    <name>views::AuditEntryPanel</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Détails de l’entrée</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Hachage précédent</translation>
    </message>
    <message>
        <source>Digest of what moved</source>
        <translation>Condensat des transferts</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Aucune entrée sélectionnée</translation>
    </message>
    <message>
        <source>Choose an entry to see what was done.</source>
        <translation>Sélectionnez une entrée pour voir ce qui a été fait.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a value before and after a change</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what became of a place, and the rule that says so</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Copies a hash; %1 names which.</extracomment>
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>views::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Every change and every refused attempt, in order. Verifying the chain shows whether somebody altered an entry.</source>
        <translation>Toutes les modifications et toutes les tentatives refusées, dans l’ordre. La vérification de la chaîne révèle toute altération d’une entrée.</translation>
    </message>
    <message>
        <source>Search names, kinds, rules, values</source>
        <translation>Rechercher&#x202f;: nom, type, règle, valeur</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Rechercher dans le journal d’audit</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a running job</comment>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>filter of the audit log: every kind of entry</extracomment>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Tous les opérateurs</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>filter of the audit log: what was done and what was refused</extracomment>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aucune entrée pour le moment</translation>
    </message>
    <message>
        <source>Every change will be written here, with who made it and by which rule.</source>
        <translation>Chaque modification sera inscrite ici, avec son auteur et la règle appliquée.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Search for something else, or look at all entries.</source>
        <translation>Modifiez la recherche ou affichez toutes les entrées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>audit-log</source>
        <comment>file name</comment>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>journal-audit</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Vérification de la chaîne…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Something is running already.</source>
        <translation>Une opération est déjà en cours.</translation>
    </message>
    <message>
        <source>Chain broken at entry %1. It, or what it says was moved, was altered after it was written.</source>
        <translation>Altération détectée à l’entrée %1. L’entrée ou les transferts qu’elle décrit ont été modifiés après coup.</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>Afficher l’entrée</translation>
    </message>
    <message numerus="yes">
        <source>Chain verified: %Ln entries.</source>
        <translation>
            <numerusform>Chaîne vérifiée (aucune altération)&#x202f;: %Ln entrée.</numerusform>
            <numerusform>Chaîne vérifiée (aucune altération)&#x202f;: %Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head hash: %1</source>
        <extracomment>the hash of the newest entry of the audit log</extracomment>
        <translation>Hachage de tête&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copy head hash</source>
        <translation>Copier le hachage de tête</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported to %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>
            <numerusform>%Ln entrée exportée dans %1.</numerusform>
            <numerusform>%Ln entrées exportées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not for everybody</source>
        <translation>L’accès au journal d’audit est réservé</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>command: search the list in front</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>This entry is missing.</source>
        <translation>Cette entrée est absente.</translation>
    </message>
</context>
<context>
    <name>views::BatchDialog</name>
    <message>
        <source>&amp;Migrate first…</source>
        <translation>&amp;Transférer d’abord…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>None of these users can be changed: the reasons stand in the list.</source>
        <translation>Aucun de ces utilisateurs ne peut être modifié&#x202f;: les motifs figurent dans la liste.</translation>
    </message>
    <message>
        <source>This can be taken back: an inactive user can be activated again. (USR-4)</source>
        <translation>Cette opération est réversible&#x202f;: un utilisateur inactif peut être activé de nouveau. (USR-4)</translation>
    </message>
    <message>
        <source>Nothing that is owned changes.</source>
        <translation>Les enregistrements ne changent pas de propriétaire.</translation>
    </message>
    <message>
        <source>Stopping after the one that is being changed…</source>
        <translation>Interruption dès que l’utilisateur en cours sera traité…</translation>
    </message>
</context>
<context>
    <name>views::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show all columns as at first</source>
        <translation>Afficher toutes les colonnes dans l’ordre d’origine</translation>
    </message>
    <message>
        <source>This column is always shown: without it nobody knows whom a row is about.</source>
        <translation>Cette colonne est toujours affichée&#x202f;: sans elle, on ne saurait pas de qui parle une ligne.</translation>
    </message>
    <message>
        <source>Move “%1” towards the front</source>
        <translation>Déplacer «&#x202f;%1&#x202f;» vers le début</translation>
    </message>
    <message>
        <source>Move “%1” towards the end</source>
        <translation>Déplacer «&#x202f;%1&#x202f;» vers la fin</translation>
    </message>
</context>
<context>
    <name>views::DayField</name>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>format of a typed day</comment>
        <extracomment>A day as one types it, as QDate::fromString understands it; French: dd/MM/yyyy, Japanese: yyyy/MM/dd</extracomment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <comment>hint of a typed day</comment>
        <extracomment>What is typed into a field for a day, in the same order as its format; French: jj/mm/aaaa, Japanese: 年/月/日</extracomment>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>This is not a day yet. Write it as %1.</source>
        <translation>Cette date n’est pas complète. Saisissez-la sous la forme %1.</translation>
    </message>
</context>
<context>
    <name>views::ImportDialog</name>
    <message>
        <source>New organisation from CSV</source>
        <translation>Nouvelle organisation à partir de fichiers CSV</translation>
    </message>
    <message>
        <source>&amp;Folder with the CSV files</source>
        <translation>&amp;Dossier des fichiers CSV</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open the organisation</source>
        <translation>&amp;Ouvrir l’organisation</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Folder with the CSV files</source>
        <translation>Dossier des fichiers CSV</translation>
    </message>
    <message>
        <source>Stopping. What was begun is taken back…</source>
        <translation>Interruption&#x202f;: retour à l’état initial en cours…</translation>
    </message>
    <message>
        <source>The mapping was saved in %1.</source>
        <translation>La correspondance a été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The mapping also names files that are not in this folder.</source>
        <translation>La correspondance cite aussi des fichiers absents de ce dossier.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>This folder holds no CSV files. Choose another one.</source>
        <translation>Ce dossier ne contient aucun fichier CSV. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>This is a data backup of the CRM, with %Ln file(s).</source>
        <translation>
            <numerusform>Ce dossier est une sauvegarde de données du CRM (%Ln fichier).</numerusform>
            <numerusform>Ce dossier est une sauvegarde de données du CRM (%Ln fichiers).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln CSV file(s). What they hold is asked in the next step.</source>
        <translation>
            <numerusform>Ce dossier contient %Ln fichier CSV. Vous indiquerez son contenu à l’étape suivante.</numerusform>
            <numerusform>Ce dossier contient %Ln fichiers CSV. Vous indiquerez leur contenu à l’étape suivante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln record(s)</source>
        <translation>
            <numerusform>I&amp;mporter %Ln enregistrement</numerusform>
            <numerusform>I&amp;mporter %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>What do the files hold?</source>
        <translation>Que contiennent les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>What no file says</source>
        <translation>Ce que les fichiers ne disent pas</translation>
    </message>
    <message>
        <source>“%1” has been imported</source>
        <translation>Import terminé&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Step %1 of %2. Nothing is written until you press the last button.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Étape %1 sur %2. Rien n’est écrit tant que vous n’avez pas cliqué sur le dernier bouton.</translation>
    </message>
    <message>
        <source>A folder with the CRM’s own data backup is recognised by itself. Of any other CSV files with a first row of column names, you say in the next step what they hold.</source>
        <translation>Le dossier d’une sauvegarde de données du CRM est reconnu automatiquement. Pour d’autres fichiers CSV dont la première ligne donne les noms des colonnes, vous indiquerez leur contenu à l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>views::ImportMappingPage</name>
    <message>
        <source>&amp;Dates are written</source>
        <translation>Format des &amp;dates</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Decimal co&amp;mma (1.000,50)</source>
        <translation>Virgule déci&amp;male (1&#x202f;000,50)</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>&amp;Charger une correspondance…</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>Enregistrer la c&amp;orrespondance…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>&amp;This file holds</source>
        <translation>Co&amp;ntenu de ce fichier</translation>
    </message>
    <message>
        <source>Tic&amp;ked stages count as closed</source>
        <translation>Les étapes cochées sont c&amp;lôturées</translation>
    </message>
    <message>
        <source>Closed stages</source>
        <translation>Étapes clôturées</translation>
    </message>
    <message>
        <source>First &amp;rows</source>
        <translation>Premiè&amp;res lignes</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>An entry of the list of files: %1 the file, %2 what it holds; two lines.</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <extracomment>Choice for a column that a file does not have.</extracomment>
        <translation>Absent de ce fichier</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A column that the mapping names, but the file has not.</extracomment>
        <translation>%1 (colonne absente)</translation>
    </message>
    <message>
        <source>Choose what at least one of the files holds.</source>
        <translation>Indiquez le contenu d’au moins un fichier.</translation>
    </message>
    <message>
        <source>The stages are being read…</source>
        <translation>Lecture des étapes en cours…</translation>
    </message>
</context>
<context>
    <name>views::ImportOrganisationPage</name>
    <message>
        <source>&amp;Super admin</source>
        <translation>Super a&amp;dministrateur</translation>
    </message>
    <message>
        <source>Gets the Administrator profile, and is the only one who can delete users.</source>
        <translation>Reçoit le profil d’administrateur. Personne d’autre ne pourra supprimer d’utilisateurs.</translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>&amp;Nom de l’organisation</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;File to save it in</source>
        <translation>&amp;Enregistrer dans</translation>
    </message>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose or type a name</source>
        <translation>Choisissez ou saisissez un nom</translation>
    </message>
    <message>
        <source>File to save the organisation in</source>
        <translation>Fichier où enregistrer l’organisation</translation>
    </message>
    <message>
        <source>Organisations (*.handover)</source>
        <translation>Organisations (*.handover)</translation>
    </message>
    <message>
        <source>No active user is in these files, and an organisation needs one as its super admin.</source>
        <translation>Ces fichiers ne contiennent aucun utilisateur actif, or une organisation a besoin d’un super administrateur.</translation>
    </message>
    <message>
        <source>Choose who becomes super admin.</source>
        <translation>Choisissez le super administrateur.</translation>
    </message>
    <message>
        <source>“%1” is none of the active users, or more than one.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucun utilisateur actif, ou en désigne plusieurs.</translation>
    </message>
    <message>
        <source>Give the organisation a name.</source>
        <translation>Donnez un nom à l’organisation.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Choisissez un fuseau horaire.</translation>
    </message>
    <message>
        <source>Choose the file to save the organisation in.</source>
        <translation>Choisissez le fichier où enregistrer l’organisation.</translation>
    </message>
    <message>
        <source>%1 exists already: choose another file.</source>
        <translation>%1 existe déjà&#x202f;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>views::ImportPreviewPage</name>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected ro&amp;w(s)</source>
        <translation>
            <numerusform>%Ln ligne &amp;rejetée</numerusform>
            <numerusform>%Ln lignes &amp;rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected ro&amp;w(s); the first %1 are shown</source>
        <translation>
            <numerusform>%Ln ligne &amp;rejetée&#x202f;; affichage limité à %1</numerusform>
            <numerusform>%Ln lignes &amp;rejetées&#x202f;; seules les %1 premières sont affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave these rows out and take the rest</source>
        <translation>&amp;Laisser ces lignes de côté et garder les autres</translation>
    </message>
    <message>
        <source>No row is rejected</source>
        <translation>Aucune ligne rejetée</translation>
    </message>
    <message>
        <source>Everything these files hold can be taken.</source>
        <translation>Tout le contenu de ces fichiers peut être repris.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what it is (&quot;Deals&quot;), %2 how many</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: not used</source>
        <translation>%1&#x202f;: fichier non utilisé</translation>
    </message>
    <message>
        <source>Go back and correct what is shown in red.</source>
        <translation>Revenez en arrière et corrigez ce qui est affiché en rouge.</translation>
    </message>
    <message>
        <source>Rows are rejected: leave them out, or correct the files and begin again.</source>
        <translation>Des lignes sont rejetées&#x202f;: laissez-les de côté, ou corrigez les fichiers et recommencez.</translation>
    </message>
    <message>
        <source>&amp;Users and records</source>
        <translation>&amp;Utilisateurs et enregistrements</translation>
    </message>
    <message>
        <source>Users and records</source>
        <translation>Utilisateurs et enregistrements</translation>
    </message>
    <message>
        <source>Read from the files</source>
        <translation>Lu dans les fichiers</translation>
    </message>
</context>
<context>
    <name>views::MailCertificateDialog</name>
    <message>
        <source>Compare the fingerprint with the one the mail administrator tells you, by another way than mail. Accept only if they are the same: whoever pretends to be the server would get the password.</source>
        <translation>Comparez l’empreinte avec celle que l’administrateur de la messagerie vous donne, par un autre moyen que l’e-mail. N’acceptez que si elles sont identiques&#x202f;: quelqu’un qui se ferait passer pour le serveur obtiendrait le mot de passe.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Don’t accept</source>
        <translation>&amp;Ne pas accepter</translation>
    </message>
    <message>
        <source>&amp;Accept the certificate</source>
        <translation>&amp;Accepter le certificat</translation>
    </message>
    <message>
        <source>The certificate of this server has expired.</source>
        <translation>Le certificat de ce serveur a expiré.</translation>
    </message>
    <message>
        <source>The certificate of this server is not valid yet.</source>
        <translation>Le certificat de ce serveur n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The server issued this certificate itself: nothing vouches that it is the server it says.</source>
        <translation>Le serveur a délivré ce certificat lui-même&#x202f;: rien ne garantit qu’il est bien le serveur annoncé.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts vouches for this certificate, or it was issued for another server.</source>
        <translation>Aucune autorité reconnue par cet ordinateur ne garantit ce certificat, ou il a été délivré à un autre serveur.</translation>
    </message>
    <message>
        <source>Accept the certificate of %1?</source>
        <translation>Accepter le certificat de %1&#x202f;?</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>from when to when a certificate is valid</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Accepting counts for %1 and this certificate only.</source>
        <translation>L’acceptation ne vaut que pour %1 et pour ce certificat.</translation>
    </message>
</context>
<context>
    <name>views::MailCommands</name>
    <message>
        <source>Lock configuration</source>
        <translation>Verrouiller la configuration</translation>
    </message>
    <message>
        <source>Unlock configuration</source>
        <translation>Déverrouiller la configuration</translation>
    </message>
    <message>
        <source>Back up data…</source>
        <translation>Sauvegarder les données…</translation>
    </message>
    <message>
        <source>Latest backup…</source>
        <translation>Dernière sauvegarde…</translation>
    </message>
    <message>
        <source>Backed-up mail…</source>
        <translation>E-mails sauvegardés…</translation>
    </message>
    <message>
        <source>Mail settings…</source>
        <translation>Configuration de messagerie…</translation>
    </message>
    <message>
        <source>No mail of %1 has been backed up yet.</source>
        <translation>Aucun e-mail de %1 n’a encore été sauvegardé.</translation>
    </message>
    <message>
        <source>Go to the mail add-on users and choose somebody first.</source>
        <translation>Allez d’abord à la page des utilisateurs de l’extension de messagerie et choisissez quelqu’un.</translation>
    </message>
    <message>
        <source>Choose a user in the list, or tick several, first. (%1)</source>
        <translation>Choisissez d’abord un utilisateur dans la liste, ou cochez-en plusieurs. (%1)</translation>
    </message>
    <message>
        <source>Choose a user in the list first. (%1)</source>
        <translation>Choisissez d’abord un utilisateur dans la liste. (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two actions that cannot be used for the same reason</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>views::MailDetailsPanel</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Details of the mailbox</source>
        <translation>Détails de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qu’il est possible de faire</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Mass change owner…</source>
        <translation>Changement de propriétaire en masse…</translation>
    </message>
    <message>
        <source>Earlier backups</source>
        <translation>Sauvegardes effectuées</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucun utilisateur choisi</translation>
    </message>
    <message>
        <source>Choose a user in the list to see the mailbox and what can be done with it.</source>
        <translation>Choisissez un utilisateur dans la liste pour voir sa boîte aux lettres et ce qu’il est possible d’en faire.</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Non verrouillé</translation>
    </message>
    <message>
        <source>Locked on %1 by %2</source>
        <extracomment>when and by whom somebody&apos;s mail settings were locked</extracomment>
        <translation>Verrouillé par %2 (%1)</translation>
    </message>
    <message>
        <source>Messages saved</source>
        <translation>E-mails sauvegardés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last taken</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1 — %2. %3</source>
        <extracomment>one of a mailbox&apos;s backups: when, how it ended, how many messages</extracomment>
        <translation>%1 — %2. %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>backup</comment>
        <extracomment>one of a mailbox&apos;s backups: when, how it ended</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>Actions for %Ln ticked users</source>
        <translation>
            <numerusform>Actions pour %Ln utilisateur coché</numerusform>
            <numerusform>Actions pour %Ln utilisateurs cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refusal</comment>
        <extracomment>actions that cannot be used, and a sentence that says why</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>views::MailDialogs</name>
    <message>
        <source>Your mail settings are saved.</source>
        <translation>Votre configuration de messagerie est enregistrée.</translation>
    </message>
    <message>
        <source>Backed-up mail of %1</source>
        <translation>E-mails sauvegardés de %1</translation>
    </message>
    <message>
        <source>The backup of %1’s mail did not complete. %2</source>
        <translation>La sauvegarde des e-mails de %1 n’a pas abouti. %2</translation>
    </message>
    <message>
        <source>The mail of %1 is backed up. %2</source>
        <translation>Les e-mails de %1 sont sauvegardés. %2</translation>
    </message>
    <message>
        <source>The backup of %1’s mail was stopped. What came before is kept: start again, and it goes on from there.</source>
        <translation>La sauvegarde des e-mails de %1 a été interrompue. Ce qui était arrivé est conservé&#x202f;: relancez-la, elle reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>Read the mail</source>
        <translation>Lire les e-mails</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>backup</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Mass change owner…</source>
        <translation>Changement de propriétaire en masse…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 mailboxes are backed up. What belongs to no CRM record was left alone.</source>
        <translation>
            <numerusform>%Ln boîte aux lettres sur %1 est sauvegardée. Ce qui n’est lié à aucun enregistrement du CRM a été laissé de côté.</numerusform>
            <numerusform>%Ln boîtes aux lettres sur %1 sont sauvegardées. Ce qui n’est lié à aucun enregistrement du CRM a été laissé de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MailMessages</name>
    <message>
        <source>%1 has no mail add-on account. There is nothing to lock or back up.</source>
        <translation>%1 n’a pas de compte dans l’extension de messagerie. Il n’y a rien à verrouiller ni à sauvegarder.</translation>
    </message>
    <message>
        <source>The settings of %1 are locked already.</source>
        <translation>La configuration de %1 est déjà verrouillée.</translation>
    </message>
    <message>
        <source>The settings of %1 are not locked.</source>
        <translation>La configuration de %1 n’est pas verrouillée.</translation>
    </message>
    <message>
        <source>There are several administrators, so nobody locks or unlocks their own settings. Ask another administrator to do it.</source>
        <translation>Il y a plusieurs administrateurs&#x202f;: personne ne verrouille ni ne déverrouille sa propre configuration. Demandez-le à un autre administrateur.</translation>
    </message>
    <message>
        <source>The mail of %1 is private, and private settings can&apos;t be locked. Ask %1 to share the mail first.</source>
        <translation>Le compte de %1 est privé, et la configuration d’un compte privé ne peut pas être verrouillée. Demandez d’abord à %1 de partager ses e-mails.</translation>
    </message>
    <message>
        <source>Only %1 can change these settings. You can lock them.</source>
        <translation>Seul %1 peut modifier cette configuration. Vous pouvez la verrouiller.</translation>
    </message>
    <message>
        <source>An administrator has locked these settings. You can confirm them unchanged; to change them, ask an administrator to unlock them.</source>
        <translation>Un administrateur a verrouillé cette configuration. Vous pouvez la confirmer sans modification&#x202f;; pour la modifier, demandez à un administrateur de la déverrouiller.</translation>
    </message>
    <message>
        <source>%1 is not inactive. Only the mail of inactive users can be backed up: deactivate %1 first.</source>
        <translation>%1 n’est pas inactif. Seuls les e-mails d’utilisateurs inactifs peuvent être sauvegardés&#x202f;: désactivez d’abord %1.</translation>
    </message>
    <message>
        <source>%1 uses IMAP, which leaves nothing to back up. Change to POP3 while %1 is active, or move the mail on the mail server.</source>
        <translation>%1 utilise IMAP, qui ne laisse rien à sauvegarder. Faites passer %1 à POP3 pendant son activité, ou déplacez les e-mails sur le serveur de messagerie.</translation>
    </message>
    <message>
        <source>The mail of %1 is private. Only shared mail can be backed up: %1 has to share it first.</source>
        <translation>Les e-mails de %1 sont privés. Seuls des e-mails partagés peuvent être sauvegardés&#x202f;: %1 doit d’abord les partager.</translation>
    </message>
    <message>
        <source>The mailbox of %1 belongs to another domain than your address. It can&apos;t be backed up from here.</source>
        <translation>La boîte aux lettres de %1 appartient à un autre domaine que votre adresse. Elle ne peut pas être sauvegardée d’ici.</translation>
    </message>
    <message>
        <source>The mail of %1 is backed up already. “Latest backup” adds what is new.</source>
        <translation>Les e-mails de %1 sont déjà sauvegardés. «&#x202f;Dernière sauvegarde&#x202f;» ajoute ce qui est nouveau.</translation>
    </message>
    <message>
        <source>The mail of %1 was never backed up completely. Use “Back up data” first.</source>
        <translation>Les e-mails de %1 n’ont jamais été sauvegardés complètement. Utilisez d’abord «&#x202f;Sauvegarder les données&#x202f;».</translation>
    </message>
    <message>
        <source>%1 came back and has not saved the mail settings since. Activate %1; once %1 has saved or confirmed them, deactivate and try again.</source>
        <translation>%1 est revenu sans enregistrer depuis sa configuration de messagerie. Réactivez %1&#x202f;; dès que %1 l’a enregistrée ou confirmée, désactivez et réessayez.</translation>
    </message>
    <message>
        <source>A backup of %1 is running. Wait for its end, or stop it.</source>
        <translation>Une sauvegarde de %1 est en cours. Attendez la fin, ou interrompez-la.</translation>
    </message>
    <message>
        <source>You are not related to this record.</source>
        <translation>Vous n’êtes pas lié à cet enregistrement.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached. Check the name of the server, the port and the network, then try again.</source>
        <translation>Le serveur de messagerie est injoignable. Vérifiez le nom du serveur, le port et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not known, and it was not accepted. Nothing was fetched.</source>
        <translation>Le certificat du serveur de messagerie n’est pas connu et n’a pas été accepté. Rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>The mail server refuses this password. Ask the mail administrator to set a new one, and try again.</source>
        <translation>Le serveur de messagerie refuse ce mot de passe. Demandez à l’administrateur de la messagerie d’en définir un nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is reading this mailbox. Close it, wait a minute and try again.</source>
        <translation>Un autre programme lit cette boîte aux lettres. Fermez-le, attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost. What came before is kept: start again, and it goes on from there.</source>
        <translation>La connexion au serveur de messagerie a été perdue. Ce qui était arrivé est conservé&#x202f;: relancez la sauvegarde, elle reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>The mail server no longer answers. What came before is kept: start again later.</source>
        <translation>Le serveur de messagerie ne répond plus. Ce qui était arrivé est conservé&#x202f;: relancez la sauvegarde plus tard.</translation>
    </message>
    <message>
        <source>The mail server answers in a way that can&apos;t be understood. Check that this is the POP3 port.</source>
        <translation>Le serveur de messagerie répond de façon incompréhensible. Vérifiez qu’il s’agit bien du port POP3.</translation>
    </message>
    <message>
        <source>The program ended during the backup. What came before is kept: start again, and it goes on from there.</source>
        <translation>Le programme s’est arrêté pendant la sauvegarde. Ce qui était arrivé est conservé&#x202f;: relancez-la, elle reprendra à cet endroit.</translation>
    </message>
</context>
<context>
    <name>views::MailPage</name>
    <message>
        <source>Mail add-on users</source>
        <translation>Utilisateurs de l’extension de messagerie</translation>
    </message>
    <message>
        <source>Once a user is inactive, nobody else sees their mail until it has been backed up. (ZA-2)</source>
        <translation>Dès qu’un utilisateur est inactif, personne d’autre ne voit ses e-mails tant qu’ils ne sont pas sauvegardés. (ZA-2)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose and move the columns of the list</source>
        <translation>Choisir et déplacer les colonnes de la liste</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln users selected</source>
        <translation>
            <numerusform>%1 sur %Ln utilisateur sélectionné</numerusform>
            <numerusform>%1 sur %Ln utilisateurs sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users ticked, %1 of them not in this list</source>
        <translation>
            <numerusform>%Ln utilisateur coché, dont %1 hors de cette liste</numerusform>
            <numerusform>%Ln utilisateurs cochés, dont %1 hors de cette liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users ticked</source>
        <translation>
            <numerusform>%Ln utilisateur coché</numerusform>
            <numerusform>%Ln utilisateurs cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody uses the mail add-on</source>
        <translation>Personne n’utilise l’extension de messagerie</translation>
    </message>
    <message>
        <source>Users who set up a mailbox in their own mail settings are listed here.</source>
        <translation>Les utilisateurs qui définissent une boîte aux lettres dans leur configuration de messagerie apparaissent ici.</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Aucun utilisateur ne correspond</translation>
    </message>
    <message>
        <source>Search for something else, or look at all mail add-on users.</source>
        <translation>Cherchez autre chose, ou affichez tous les utilisateurs de l’extension de messagerie.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search name, kana, mailbox</source>
        <translation>Rechercher&#x202f;: nom, kana, boîte aux lettres</translation>
    </message>
    <message>
        <source>Find mail add-on users</source>
        <translation>Rechercher des utilisateurs de l’extension</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Panneau de détails</translation>
    </message>
</context>
<context>
    <name>views::MailPasswordDialog</name>
    <message>
        <source>Enter the password of the mailbox itself, not yours: the one the mail administrator has set on the mail server, or an app password. It is used for this run only and never written to the file, a log or an export. Sign-in by OAuth is not supported.</source>
        <translation>Saisissez le mot de passe de la boîte aux lettres elle-même, pas le vôtre&#x202f;: celui que l’administrateur de la messagerie a défini sur le serveur, ou un mot de passe d’application. Il ne sert qu’à cette sauvegarde et n’est jamais écrit dans le fichier, un journal ou un export. La connexion par OAuth n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>The secret store of this desktop can’t be used, so no password can be kept.</source>
        <translation>Le coffre à secrets de ce bureau est inutilisable&#x202f;: aucun mot de passe ne peut être conservé.</translation>
    </message>
    <message>
        <source>In the demo organisation the password of each mailbox is “demo”.</source>
        <translation>Dans l’organisation de démonstration, le mot de passe de chaque boîte aux lettres est «&#x202f;demo&#x202f;».</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Non sauvegardés</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the latest backup of the mail of %1?</source>
        <translation>Lancer la dernière sauvegarde des e-mails de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Back up the mail of %1?</source>
        <translation>Sauvegarder les e-mails de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Take the latest backup of %Ln mailboxes?</source>
        <translation>
            <numerusform>Lancer la dernière sauvegarde de %Ln boîte aux lettres&#x202f;?</numerusform>
            <numerusform>Lancer la dernière sauvegarde de %Ln boîtes aux lettres&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back up %Ln mailboxes?</source>
        <translation>
            <numerusform>Sauvegarder %Ln boîte aux lettres&#x202f;?</numerusform>
            <numerusform>Sauvegarder %Ln boîtes aux lettres&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the mail</source>
        <translation>Sauvegarder les e-mails</translation>
    </message>
    <message numerus="yes">
        <source>Back up %Ln mailboxes</source>
        <translation>
            <numerusform>Sauvegarder %Ln boîte aux lettres</numerusform>
            <numerusform>Sauvegarder %Ln boîtes aux lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 at %2</source>
        <extracomment>above a field; %1 a mailbox, %2 a server</extracomment>
        <translation>Mot de passe de %1 sur %2</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Keep in my secret store</source>
        <translation>Conserver dans mon coffre à secrets</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Vous pourrez continuer à travailler pendant ce temps.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are missing.</source>
        <translation>
            <numerusform>Il manque %Ln mot de passe.</numerusform>
            <numerusform>Il manque %Ln mots de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a sentence, and how many of those chosen can&apos;t be backed up</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen are left out: see below.</source>
        <translation>
            <numerusform>%Ln des utilisateurs choisis est laissé de côté&#x202f;: voir plus bas.</numerusform>
            <numerusform>%Ln des utilisateurs choisis sont laissés de côté&#x202f;: voir plus bas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MailReaderDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Backed-up mail</source>
        <translation>E-mails sauvegardés</translation>
    </message>
    <message>
        <source>Show as formatted</source>
        <translation>Afficher avec la mise en forme</translation>
    </message>
    <message>
        <source>Without pictures from the network, scripts and forms</source>
        <translation>Sans images du réseau, scripts ni formulaires</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte de l’e-mail</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>The attachment is saved: %1</source>
        <translation>La pièce jointe est enregistrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>attachment</comment>
        <extracomment>an attachment: its name, its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages so far</source>
        <translation>
            <numerusform>%Ln e-mail pour l’instant</numerusform>
            <numerusform>%Ln e-mails pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail here</source>
        <translation>Aucun e-mail ici</translation>
    </message>
    <message>
        <source>Nothing has been backed up yet.</source>
        <translation>Rien n’a encore été sauvegardé.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Aucun e-mail ne correspond</translation>
    </message>
    <message>
        <source>Subject, people and the text of the messages you may read were searched.</source>
        <translation>La recherche a porté sur l’objet, les personnes et le texte des e-mails que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Search subject, people, text</source>
        <translation>Rechercher&#x202f;: objet, personnes, texte</translation>
    </message>
    <message>
        <source>From: %1
To: %2
Date: %3</source>
        <extracomment>%1 and %2 people, %3 a date</extracomment>
        <translation>De&#x202f;: %1
À&#x202f;: %2
Date&#x202f;: %3</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages exported: %1</source>
        <translation>
            <numerusform>%Ln e-mail exporté&#x202f;: %1</numerusform>
            <numerusform>%Ln e-mails exportés&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln e-mail est endommagé et a été écarté.</numerusform>
            <numerusform>%Ln e-mails sont endommagés et ont été écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What I may read here, as one file (mbox)…</source>
        <translation>Ce que je peux lire ici, en un fichier (mbox)…</translation>
    </message>
    <message>
        <source>What I may read here, as a folder of .eml files…</source>
        <translation>Ce que je peux lire ici, en un dossier de fichiers .eml…</translation>
    </message>
    <message>
        <source>All backed-up mail, as one file (mbox)…</source>
        <translation>Tous les e-mails sauvegardés, en un fichier (mbox)…</translation>
    </message>
    <message>
        <source>All backed-up mail, as a folder of .eml files…</source>
        <translation>Tous les e-mails sauvegardés, en un dossier de fichiers .eml…</translation>
    </message>
    <message>
        <source>This is written into the audit log. (OPR-6)</source>
        <translation>Cela est inscrit au journal d’audit. (OPR-6)</translation>
    </message>
    <message>
        <source>Export to a new file</source>
        <translation>Exporter vers un nouveau fichier</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>Exporter vers un nouveau dossier</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>file name</comment>
        <extracomment>the name of a file or folder, without its ending</extracomment>
        <translation>e-mails</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation en cours…</translation>
    </message>
</context>
<context>
    <name>views::MailRunsBar</name>
    <message>
        <source>Backing up the mail of %1</source>
        <translation>Sauvegarde des e-mails de %1</translation>
    </message>
    <message>
        <source>Backing up the mail of %1, mailbox %2 of %3</source>
        <translation>Sauvegarde des e-mails de %1, boîte aux lettres %2 sur %3</translation>
    </message>
    <message>
        <source>Waits for an answer about the server’s certificate.</source>
        <translation>En attente d’une réponse au sujet du certificat du serveur.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Interrompre celle-ci</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout interrompre</translation>
    </message>
</context>
<context>
    <name>views::MailSettingsDialog</name>
    <message>
        <source>&amp;Mailbox (address)</source>
        <translation>&amp;Boîte aux lettres (adresse)</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>Serv&amp;eur</translation>
    </message>
    <message>
        <source>Secu&amp;rity</source>
        <translation>Sécu&amp;rité de la connexion</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>S&amp;haring</source>
        <translation>&amp;Type de compte</translation>
    </message>
    <message>
        <source>Con&amp;firm unchanged</source>
        <translation>Con&amp;firmer sans modification</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>My mail settings</source>
        <translation>Ma configuration de messagerie</translation>
    </message>
    <message>
        <source>Mail settings of %1</source>
        <translation>Configuration de messagerie de %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Private mail can&apos;t be backed up when you leave: your colleagues will miss it. (MAIL-5)</source>
        <translation>Un compte privé ne peut pas être sauvegardé à votre départ&#x202f;: ces e-mails manqueront à vos collègues. (MAIL-5)</translation>
    </message>
    <message>
        <source>IMAP leaves nothing to back up when you leave. POP3 does. (MAIL-9)</source>
        <translation>IMAP ne laisse rien à sauvegarder à votre départ, contrairement à POP3. (MAIL-9)</translation>
    </message>
    <message>
        <source>Fill in mailbox, server and user name.</source>
        <translation>Indiquez la boîte aux lettres, le serveur et le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>This mailbox is no mail address.</source>
        <translation>Cette boîte aux lettres n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is no name of a server with a port.</source>
        <translation>Ce n’est pas un nom de serveur suivi d’un port.</translation>
    </message>
    <message>
        <source>This user name can&apos;t be used.</source>
        <translation>Ce nom d’utilisateur ne peut pas être utilisé.</translation>
    </message>
</context>
<context>
    <name>views::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Offboarding</source>
        <translation>Dé&amp;parts</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New organisation from CSV…</source>
        <translation>&amp;Nouvelle organisation à partir de fichiers CSV…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;demo organisation</source>
        <translation>Ouvrir l’organisation de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Reset the demo…</source>
        <translation>&amp;Réinitialiser la démo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>menu entry that opens the page</comment>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Audit log</source>
        <comment>menu entry that opens the page</comment>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>light or dark</comment>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;About Handover</source>
        <translation>À &amp;propos de Handover</translation>
    </message>
    <message>
        <source>Handover — %1 (demo organisation)</source>
        <extracomment>Title of the window; %1 is the name of the organisation.</extracomment>
        <translation>Handover — %1 (organisation de démonstration)</translation>
    </message>
    <message>
        <source>Handover — %1</source>
        <translation>Handover — %1</translation>
    </message>
    <message>
        <source>Operator: %1 · Super admin</source>
        <extracomment>Who works at the console; at the right of the menu bar.</extracomment>
        <translation>Opérateur&#x202f;: %1 · Super administrateur</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Opérateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Only the demo organisation can be reset.</source>
        <translation>Seule l’organisation de démonstration peut être réinitialisée.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>Impossible d’ouvrir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Open the demo organisation</source>
        <translation>Ouvrir l’organisation de démonstration</translation>
    </message>
    <message>
        <source>Users &amp; Permissions</source>
        <extracomment>A section of the navigation; the CRM&apos;s own name for these settings.</extracomment>
        <translation>Utilisateurs et contrôle</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Offboarding</source>
        <extracomment>A section of the navigation: what belongs to taking people out.</extracomment>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Open an organisation</source>
        <translation>Ouvrir une organisation</translation>
    </message>
    <message>
        <source>Handover organisations (*.handover)</source>
        <translation>Organisations Handover (*.handover)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reset the demo</source>
        <translation>Réinitialiser la démo</translation>
    </message>
    <message>
        <source>Put the demo organisation back as it was at first?</source>
        <translation>Remettre l’organisation de démonstration dans son état d’origine&#x202f;?</translation>
    </message>
    <message>
        <source>Everything done in it is lost, its audit log too. No other organisation is touched.</source>
        <translation>Tout ce qui y a été fait sera perdu, y compris son journal d’audit. Aucune autre organisation n’est touchée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>About Handover</source>
        <translation>À propos de Handover</translation>
    </message>
    <message>
        <source>Takes people out of a CRM without losing what they owned: see what will happen, do exactly that, prove it.

MIT licence. Icons: Lucide, ISC licence. Made with Qt, LGPL.</source>
        <translation>Fait sortir des utilisateurs d’un CRM sans perdre ce qu’ils possèdent&#x202f;: voir ce qui va se passer, faire exactement cela, le prouver.

Licence MIT. Icônes&#x202f;: Lucide, licence ISC. Conçu avec Qt, LGPL.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <comment>menu of the mail add-on</comment>
        <translation>&amp;Messagerie</translation>
    </message>
    <message>
        <source>Mail add-on users</source>
        <comment>menu entry that opens the page</comment>
        <translation>Utilisateurs de l’extension de messagerie</translation>
    </message>
    <message>
        <source>My mail settings…</source>
        <translation>Ma configuration de messagerie…</translation>
    </message>
    <message>
        <source>Mail add-on users</source>
        <translation>Utilisateurs de l’extension de messagerie</translation>
    </message>
</context>
<context>
    <name>views::MappingFiles</name>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Charger une correspondance</translation>
    </message>
</context>
<context>
    <name>views::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>views::Messages</name>
    <message>
        <source>Your profile lacks the permission “Manage users”. Ask an administrator to do this.</source>
        <translation>Votre profil ne comprend pas l’autorisation «&#x202f;Gérer les utilisateurs&#x202f;». Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Only the super admin can delete or restore users. Ask the super admin to do this.</source>
        <translation>Seul le super administrateur peut supprimer ou restaurer des utilisateurs. Demandez-lui de le faire.</translation>
    </message>
    <message>
        <source>Only the super admin can change licences or hand over that right. Ask the super admin.</source>
        <translation>Seul le super administrateur peut modifier les licences ou transmettre ses droits. Demandez-lui de le faire.</translation>
    </message>
    <message>
        <source>Your profile lacks the permission “Manage users”, which moving records needs. Ask an administrator to do this.</source>
        <translation>Votre profil ne comprend pas l’autorisation «&#x202f;Gérer les utilisateurs&#x202f;», nécessaire pour transférer des enregistrements. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Only the super admin can export all mail. Ask the super admin to do this.</source>
        <translation>Seul le super administrateur peut exporter tous les e-mails. Demandez-lui de le faire.</translation>
    </message>
    <message>
        <source>Only users with the Administrator profile can do this. Ask an administrator.</source>
        <translation>Cette opération est réservée au profil d’administrateur. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>%1 is the super admin. Hand over the super admin right to somebody else first.</source>
        <translation>%1 a les droits de super administrateur. Transmettez-les d’abord à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 is the last administrator. Make somebody else administrator first.</source>
        <translation>%1 est la dernière personne active à avoir le profil d’administrateur. Attribuez d’abord ce profil à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nobody can deactivate or delete themselves. Ask another administrator to do this.</source>
        <translation>Personne ne peut se désactiver ni se supprimer soi-même. Adressez-vous à un autre administrateur.</translation>
    </message>
    <message>
        <source>No licence is free for %1. Deactivate another user or buy a licence first.</source>
        <translation>Aucune licence n’est libre pour %1. Désactivez d’abord un autre utilisateur ou achetez une licence.</translation>
    </message>
    <message>
        <source>%1 is not active. Choose an active user.</source>
        <translation>%1 ne fait pas partie des utilisateurs actifs. Choisissez un utilisateur actif.</translation>
    </message>
    <message>
        <source>%1 is not inactive. Only inactive users can be activated.</source>
        <translation>%1 ne fait pas partie des utilisateurs inactifs, les seuls qui puissent être activés.</translation>
    </message>
    <message>
        <source>%1 has been deleted already. Nothing more can be done here.</source>
        <translation>%1 fait déjà partie des utilisateurs supprimés. Aucune action n’est plus possible ici.</translation>
    </message>
    <message>
        <source>Something is still to be decided for %1. Complete the choices and try again.</source>
        <translation>Il reste des choix à faire pour %1. Complétez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot take over the records. Choose an active user who is not leaving.</source>
        <translation>%1 ne peut pas reprendre les enregistrements. Choisissez un utilisateur actif qui reste dans l’organisation.</translation>
    </message>
    <message>
        <source>%1 cannot become the reporting manager here. Choose an active user of the same or a higher role who does not report to one of the subordinates.</source>
        <translation>%1 ne peut pas devenir responsable hiérarchique ici. Choisissez un utilisateur actif de rôle égal ou supérieur qui ne dépend d’aucun des subordonnés.</translation>
    </message>
    <message>
        <source>The data about %1 changed in the meantime. Nothing was done: look at the new preview and confirm again.</source>
        <translation>Les données concernant %1 ont changé entre-temps. Rien n’a été fait&#x202f;: examinez le nouvel aperçu et confirmez de nouveau.</translation>
    </message>
    <message>
        <source>This user is no longer there. Refresh the list and choose again.</source>
        <translation>Cet utilisateur n’existe plus. Actualisez la liste et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that it exists and that you may read it.</source>
        <translation>Impossible d’ouvrir le fichier. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This file is not a database. Choose a file made by Handover.</source>
        <translation>Ce fichier n’est pas une base de données. Choisissez un fichier créé par Handover.</translation>
    </message>
    <message>
        <source>This database was not made by Handover. Choose another file.</source>
        <translation>Cette base de données n’a pas été créée par Handover. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Handover. Update the program and open it again.</source>
        <translation>Ce fichier a été créé par une version plus récente de Handover. Mettez le programme à jour, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>The file is read-only, and nothing was changed. Make it writable or open a copy.</source>
        <translation>Le fichier est en lecture seule&#x202f;; rien n’a été modifié. Autorisez l’écriture ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>The file is damaged, and nothing was changed. Open your latest copy of it.</source>
        <translation>Le fichier est endommagé&#x202f;; rien n’a été modifié. Ouvrez votre copie la plus récente.</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <translation>Un autre programme utilise le fichier. Fermez-le dans ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, and nothing was changed. Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été modifié. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The file or folder does not exist: %1</source>
        <translation>Le fichier ou le dossier n’existe pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Lecture impossible&#x202f;: %1</translation>
    </message>
    <message>
        <source>This could not be written: %1</source>
        <translation>Écriture impossible&#x202f;: %1</translation>
    </message>
    <message>
        <source>This is not as expected: %1</source>
        <translation>Contenu inattendu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Some rows were rejected, and nothing was written. Take the rest, or correct the file.</source>
        <translation>Des lignes ont été rejetées&#x202f;; rien n’a été écrit. Gardez les autres ou corrigez le fichier.</translation>
    </message>
    <message>
        <source>The database reported an error, and nothing was changed: %1</source>
        <translation>La base de données a signalé une erreur&#x202f;; rien n’a été modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>The files have changed since they were read, and nothing was written. Read them again.</source>
        <translation>Les fichiers ont changé depuis leur lecture&#x202f;; rien n’a été écrit. Relancez la lecture.</translation>
    </message>
    <message>
        <source>“%1” is not one of the active users of these files. Choose somebody else.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie des utilisateurs actifs de ces fichiers. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The files hold %1 active users: there must be a licence for each.</source>
        <translation>Utilisateurs actifs dans les fichiers&#x202f;: %1. Il faut une licence pour chacun.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 the id of a rule</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>Opération interrompue avant toute modification.</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>Cet utilisateur</translation>
    </message>
</context>
<context>
    <name>views::MigrationChoice</name>
    <message>
        <source>Delete &amp;without migrating</source>
        <translation>Supprimer &amp;sans transférer</translation>
    </message>
    <message>
        <source>&amp;Migrate now</source>
        <translation>&amp;Transférer maintenant</translation>
    </message>
    <message>
        <source>&amp;Transfer to</source>
        <translation>Trans&amp;férer à</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>For records that others co-own. Counting them…</source>
        <translation>Pour les enregistrements qui ont un copropriétaire. Décompte en cours…</translation>
    </message>
</context>
<context>
    <name>views::OffboardingDialogs</name>
    <message>
        <source>See what moved</source>
        <extracomment>The way on from a message: to the entry of the audit log.</extracomment>
        <translation>Voir les éléments transférés</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What was done, and how: &quot;Haruto Sato has been deleted. 162 moved …&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>views::PlanDialog</name>
    <message>
        <source>&amp;See what moved</source>
        <translation>&amp;Voir les éléments transférés</translation>
    </message>
    <message>
        <source>&amp;Save preview…</source>
        <translation>&amp;Enregistrer l’aperçu…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1. Nothing changes until you press the last button.</source>
        <extracomment>After who somebody is; the last button is the one that does it.</extracomment>
        <translation>%1. Rien ne change tant que vous n’avez pas cliqué sur le dernier bouton.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move</source>
        <translation>
            <numerusform>%Ln à transférer</numerusform>
            <numerusform>%Ln à transférer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln maintenu</numerusform>
            <numerusform>%Ln maintenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop</source>
        <translation>
            <numerusform>%Ln arrêté</numerusform>
            <numerusform>%Ln arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Save preview</source>
        <translation>Enregistrer l’aperçu</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The preview has been saved: %1</source>
        <translation>Aperçu enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopping. What was begun is taken back…</source>
        <translation>Interruption&#x202f;: retour à l’état initial en cours…</translation>
    </message>
</context>
<context>
    <name>views::PlanResult</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>À retenir</translation>
    </message>
</context>
<context>
    <name>views::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>views::StatusChip</name>
    <message>
        <source>Super admin</source>
        <extracomment>A chip beside a user&apos;s status.</extracomment>
        <translation>Super administrateur</translation>
    </message>
</context>
<context>
    <name>views::SubordinatesChoice</name>
    <message>
        <source>Move &amp;under</source>
        <translation>&amp;Rattacher à</translation>
    </message>
    <message>
        <source>&amp;Leave without a reporting manager</source>
        <translation>&amp;Laisser sans responsable hiérarchique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SUBORDINATES</source>
        <translation>
            <numerusform>%Ln SUBORDONNÉ</numerusform>
            <numerusform>%Ln SUBORDONNÉS</numerusform>
        </translation>
    </message>
    <message>
        <source>Move under</source>
        <translation>Rattacher à</translation>
    </message>
    <message>
        <source>Nobody of the same or a higher role can take all of them. (DEL-5)</source>
        <translation>Aucun utilisateur de rôle égal ou supérieur ne peut tous les encadrer. (DEL-5)</translation>
    </message>
</context>
<context>
    <name>views::UserActions</name>
    <message>
        <source>Delete this user…</source>
        <translation>Supprimer cet utilisateur…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Migrate without deleting…</source>
        <translation>Transférer sans supprimer…</translation>
    </message>
    <message>
        <source>Mass change owner…</source>
        <translation>Changer le propriétaire en masse…</translation>
    </message>
    <message>
        <source>Go to the list of users and choose somebody first.</source>
        <translation>Ouvrez d’abord la liste des utilisateurs et sélectionnez quelqu’un.</translation>
    </message>
    <message>
        <source>Choose a user in the list first. (%1)</source>
        <translation>Sélectionnez d’abord un utilisateur dans la liste. (%1)</translation>
    </message>
    <message>
        <source>Choose one user only: each leaves with choices of their own. (%1)</source>
        <translation>Sélectionnez un seul utilisateur&#x202f;: chaque départ demande ses propres choix. (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two actions that cannot be used for the same reason: &quot;Deactivate, Delete this user&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>views::UserDetailsPanel</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucun utilisateur sélectionné</translation>
    </message>
    <message>
        <source>Choose a user in the list to see who they are and what they own.</source>
        <translation>Sélectionnez un utilisateur dans la liste pour voir sa fiche et ce qu’il possède.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name</comment>
        <extracomment>a name in its own script, and its reading</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Actions for %Ln selected users</source>
        <translation>
            <numerusform>Actions pour %Ln utilisateur sélectionné</numerusform>
            <numerusform>Actions pour %Ln utilisateurs sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refusal</comment>
        <extracomment>actions that cannot be used, and a sentence that says why</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Backed-up mail…</source>
        <translation>E-mails sauvegardés…</translation>
    </message>
</context>
<context>
    <name>views::UserFacts</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Reporting manager</source>
        <translation>Responsable hiérarchique</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Subordonnés</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Zoho account</source>
        <translation>Compte Zoho</translation>
    </message>
    <message>
        <source>stays when the user is deleted (USR-9)</source>
        <translation>conservé si l’utilisateur est supprimé (USR-9)</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Propriétaire de</translation>
    </message>
    <message>
        <source>Is named by</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernières opérations</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>under a status: since when it is</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>reporting manager</comment>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, super admin</source>
        <comment>profile</comment>
        <translation>%1, super administrateur</translation>
    </message>
    <message>
        <source>Uses one</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Uses none</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>account</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 &quot;61 open&quot;, %2 &quot;148 closed&quot;</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%Ln terminée</numerusform>
            <numerusform>%Ln terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%Ln clôturée</numerusform>
            <numerusform>%Ln clôturées</numerusform>
        </translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Aucun enregistrement</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Co-owner fields</source>
        <translation>Champs de copropriétaire</translation>
    </message>
    <message>
        <source>Integrations and apps</source>
        <translation>Intégrations et applications</translation>
    </message>
    <message>
        <source>Notifications and report mails</source>
        <translation>Notifications et envois de rapports</translation>
    </message>
    <message>
        <source>Look-ups, notes, reports and others</source>
        <translation>Références, notes, rapports et autres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a place that names a user, and how often</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 — %2: refused</source>
        <extracomment>an entry of the audit log: when, what</extracomment>
        <translation>%1 — %2&#x202f;: refus</translation>
    </message>
    <message>
        <source>%1 — %2, by %3</source>
        <extracomment>an entry of the audit log: when, what, by whom</extracomment>
        <translation>%1 — %2, par %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>an entry of the audit log: when, what</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing has been done here yet.</source>
        <translation>Aucune opération pour le moment.</translation>
    </message>
</context>
<context>
    <name>views::UserList</name>
    <message>
        <source>All</source>
        <comment>users</comment>
        <extracomment>A tab: all users.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>users</comment>
        <extracomment>A tab: active users.</extracomment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>users</comment>
        <extracomment>A tab: inactive users.</extracomment>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <comment>users</comment>
        <extracomment>A tab: users who were invited and have not confirmed.</extracomment>
        <translation>Non confirmés</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>users</comment>
        <extracomment>A tab: deleted users.</extracomment>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Administrators</source>
        <extracomment>A tab: users with the Administrator profile.</extracomment>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Aucun utilisateur trouvé pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The search looks at names, kana, e-mail addresses and roles. Each word must be found.</source>
        <translation>La recherche porte sur le nom, sa lecture en kana, l’adresse e-mail et le rôle. Chaque mot doit être trouvé.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search all users</source>
        <translation>Rechercher parmi tous les utilisateurs</translation>
    </message>
    <message>
        <source>Reading the users…</source>
        <translation>Chargement des utilisateurs…</translation>
    </message>
    <message>
        <source>With many users this takes a moment.</source>
        <translation>Si les utilisateurs sont nombreux, cela prend un moment.</translation>
    </message>
    <message>
        <source>The list of users could not be read</source>
        <translation>Impossible de lire la liste des utilisateurs</translation>
    </message>
    <message>
        <source>What happened stands above.</source>
        <translation>Le motif est indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Aucun utilisateur pour le moment</translation>
    </message>
    <message>
        <source>Make an organisation from CSV files in the menu File.</source>
        <translation>Créez une organisation à partir de fichiers CSV dans le menu Fichier.</translation>
    </message>
    <message>
        <source>No active users</source>
        <translation>Aucun utilisateur actif</translation>
    </message>
    <message>
        <source>Activate somebody under Inactive.</source>
        <translation>Activez un utilisateur dans l’onglet Inactifs.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Afficher tous les utilisateurs</translation>
    </message>
    <message>
        <source>No inactive users</source>
        <translation>Aucun utilisateur inactif</translation>
    </message>
    <message>
        <source>Who is deactivated is listed here, and can be activated again or deleted.</source>
        <translation>Les utilisateurs désactivés figurent ici&#x202f;; ils peuvent être activés de nouveau ou supprimés.</translation>
    </message>
    <message>
        <source>No unconfirmed users</source>
        <translation>Aucun utilisateur non confirmé</translation>
    </message>
    <message>
        <source>Who was invited and has not confirmed yet is listed here.</source>
        <translation>Les utilisateurs invités qui n’ont pas encore confirmé figurent ici.</translation>
    </message>
    <message>
        <source>No deleted users</source>
        <translation>Aucun utilisateur supprimé</translation>
    </message>
    <message>
        <source>Who is deleted stays listed here, and what they still own can be moved at any time.</source>
        <translation>Les utilisateurs supprimés restent ici&#x202f;; ce qu’ils possèdent encore peut être transféré à tout moment.</translation>
    </message>
    <message>
        <source>No administrators</source>
        <translation>Aucun administrateur</translation>
    </message>
    <message>
        <source>Users with the Administrator profile are listed here.</source>
        <translation>Les utilisateurs qui ont le profil d’administrateur figurent ici.</translation>
    </message>
</context>
<context>
    <name>views::UserListPane</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose and move the columns of the list</source>
        <translation>Choisir et déplacer les colonnes de la liste</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln licences used. Deactivating a user frees a licence; deleting one does not change how many you have.</source>
        <translation>
            <numerusform>Licences utilisées&#x202f;: %1 sur %Ln. Désactiver libère une licence&#x202f;; supprimer ne change pas leur nombre.</numerusform>
            <numerusform>Licences utilisées&#x202f;: %1 sur %Ln. Désactiver libère une licence&#x202f;; supprimer ne change pas leur nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 selected</source>
        <translation>
            <numerusform>%Ln sélectionné sur %1</numerusform>
            <numerusform>%Ln sélectionnés sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name, kana, e-mail, role</source>
        <translation>Rechercher&#x202f;: nom, kana, e-mail, rôle</translation>
    </message>
</context>
<context>
    <name>views::UserMenu</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>views::UserPicker</name>
    <message>
        <source>Nobody by that name can be chosen.</source>
        <extracomment>Below a field that a user&apos;s name is typed into.</extracomment>
        <translation>Aucun utilisateur de ce nom ne peut être choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users found: choose one from the list.</source>
        <translation>
            <numerusform>%Ln utilisateur trouvé&#x202f;: choisissez-le dans la liste.</numerusform>
            <numerusform>%Ln utilisateurs trouvés&#x202f;: choisissez-en un dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or type a name</source>
        <translation>Choisissez ou saisissez un nom</translation>
    </message>
</context>
<context>
    <name>views::UsersPage</name>
    <message>
        <source>Find users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Volet de détails</translation>
    </message>
</context>
<context>
    <name>views::WorkProgress</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a work is; both are numbers.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
</TS>
