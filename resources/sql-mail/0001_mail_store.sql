-- The index of a mail store: the mails themselves lie in packs beside it. Mailboxes and records are named by their ids
-- in the organisation's file. Dates are milliseconds since 1970 in UTC, the smallest number where a mail has none.

CREATE TABLE store (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    hash_key BLOB NOT NULL, -- for what is remembered of addresses that matched nobody
    settled INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE packs (
    id INTEGER PRIMARY KEY, -- also its file's name
    size INTEGER NOT NULL
);

CREATE TABLE mails (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE, -- BLAKE2b-256 of the bytes as they came
    pack INTEGER NOT NULL REFERENCES packs (id),
    place INTEGER NOT NULL,  -- where its compressed bytes begin
    length INTEGER NOT NULL, -- of the compressed bytes
    size INTEGER NOT NULL,   -- of the bytes as they came
    date INTEGER NOT NULL,
    subject TEXT NOT NULL,
    sender TEXT NOT NULL,
    recipients TEXT NOT NULL,
    addresses TEXT NOT NULL, -- bare, a line each
    search TEXT NOT NULL     -- folded: subject and people
);
CREATE INDEX mails_date ON mails (date, id);

-- Each mail once, however often it lay there.
CREATE TABLE mailbox_mails (
    mailbox INTEGER NOT NULL,
    date INTEGER NOT NULL,
    mail INTEGER NOT NULL REFERENCES mails (id),
    PRIMARY KEY (mailbox, date, mail)
) WITHOUT ROWID;

CREATE TABLE record_mails (
    record INTEGER NOT NULL,
    date INTEGER NOT NULL,
    mail INTEGER NOT NULL REFERENCES mails (id),
    PRIMARY KEY (record, date, mail)
) WITHOUT ROWID;
CREATE INDEX record_mails_mail ON record_mails (mail, record);

-- A server that changes its mind has one UIDL for several mails.
CREATE TABLE uidls (
    mailbox INTEGER NOT NULL,
    uidl BLOB NOT NULL,
    mail INTEGER NOT NULL REFERENCES mails (id),
    PRIMARY KEY (mailbox, uidl, mail)
) WITHOUT ROWID;

-- Looked at, and let go: they matched nobody (MAIL-7).
CREATE TABLE unmatched_uidls (
    mailbox INTEGER NOT NULL,
    uidl BLOB NOT NULL,
    hashes BLOB NOT NULL, -- of the addresses, 16 bytes each, under hash_key
    PRIMARY KEY (mailbox, uidl)
) WITHOUT ROWID;
