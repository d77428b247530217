-- Mail add-on users (spec §4). The mail itself lies beside this file, in the mail store.

-- Personal values stand in people (AUD-4).
ALTER TABLE people ADD COLUMN mailbox TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN mail_user_name TEXT NOT NULL DEFAULT '';

CREATE TABLE mail_accounts (
    user_id INTEGER PRIMARY KEY REFERENCES users (id),
    protocol INTEGER NOT NULL,
    sharing INTEGER NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    security INTEGER NOT NULL,
    is_locked INTEGER NOT NULL DEFAULT 0,
    saved_change INTEGER NOT NULL DEFAULT 0 -- when the user last saved or confirmed: sequence of the audit entry
);

CREATE TABLE mail_backups (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    state INTEGER NOT NULL,
    is_latest INTEGER NOT NULL, -- taken with "Latest backup"
    started_at INTEGER NOT NULL,
    started_change INTEGER NOT NULL,
    ended_at INTEGER,
    matched INTEGER NOT NULL DEFAULT 0,    -- messages that this backup added
    unmatched INTEGER NOT NULL DEFAULT 0,  -- looked at and left alone
    unreadable INTEGER NOT NULL DEFAULT 0, -- of all kept for this mailbox: related to nobody active
    bytes INTEGER NOT NULL DEFAULT 0,      -- of the messages added, as they came
    reason TEXT NOT NULL DEFAULT ''        -- why it failed: domain::nameOf(Reason)
);
CREATE INDEX mail_backups_user ON mail_backups (user_id, id);
CREATE INDEX mail_backups_running ON mail_backups (id) WHERE state = 1;

-- Certificates that an operator accepted, for one server each.
CREATE TABLE mail_certificates (
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    fingerprint BLOB NOT NULL, -- SHA-256 of the certificate
    accepted_change INTEGER NOT NULL,
    PRIMARY KEY (host, port)
) WITHOUT ROWID;

-- To whom a message belongs, and who is related to a record (OPR-6).
CREATE INDEX records_email ON records (email COLLATE NOCASE) WHERE email IS NOT NULL;
CREATE INDEX records_about ON records (about) WHERE about IS NOT NULL;
CREATE INDEX roles_parent ON roles (parent);
CREATE INDEX users_active_role ON users (role) WHERE status = 2;
