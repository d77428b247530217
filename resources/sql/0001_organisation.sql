-- The first schema. Instants are milliseconds since 1970 in UTC, booleans 0 or 1, numbers of kinds those of src/domain.
-- since_change and until_change are sequence numbers of audit entries (0: before the first).

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    rule_set TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    is_demo INTEGER NOT NULL,
    restore_days INTEGER NOT NULL,
    licences_purchased INTEGER NOT NULL,
    uses_reporting_managers INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE roles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES roles (id),
    level INTEGER NOT NULL -- below the root
);

CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    is_administrator INTEGER NOT NULL,
    manages_users INTEGER NOT NULL
);

CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    external_id TEXT, -- the CRM's own
    role INTEGER NOT NULL REFERENCES roles (id),
    profile INTEGER NOT NULL REFERENCES profiles (id),
    manager INTEGER REFERENCES users (id),
    manager_since_change INTEGER NOT NULL DEFAULT 0,
    status INTEGER NOT NULL,
    status_since_change INTEGER NOT NULL DEFAULT 0,
    status_since INTEGER NOT NULL,
    is_super_admin INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    last_sign_in INTEGER,
    owned_records INTEGER NOT NULL DEFAULT 0 -- kept by whatever changes ownership
);
CREATE INDEX users_manager ON users (manager);
CREATE INDEX users_status ON users (status);
CREATE UNIQUE INDEX users_one_super_admin ON users (is_super_admin) WHERE is_super_admin = 1;

-- Personal values stand here and nowhere else; the others name users by id.
CREATE TABLE people (
    user_id INTEGER PRIMARY KEY REFERENCES users (id),
    last_name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_kana TEXT NOT NULL,
    first_kana TEXT NOT NULL,
    last_latin TEXT NOT NULL,
    first_latin TEXT NOT NULL,
    email TEXT NOT NULL,
    account TEXT NOT NULL,
    sort_native TEXT NOT NULL, -- folded: the reading first
    sort_latin TEXT NOT NULL,  -- folded: the Latin form
    search TEXT NOT NULL,      -- folded: everything a search looks at
    photo BLOB
);
CREATE INDEX people_sort_native ON people (sort_native);
CREATE INDEX people_sort_latin ON people (sort_latin);
CREATE INDEX people_email ON people (email COLLATE NOCASE);
CREATE INDEX people_search ON people (search);

-- The key under which a person's values are sealed in the audit log; without it they can't be read again.
CREATE TABLE person_keys (
    user_id INTEGER PRIMARY KEY REFERENCES users (id),
    secret BLOB NOT NULL
);

CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    module INTEGER NOT NULL,
    external_id TEXT,
    name TEXT NOT NULL,
    stage TEXT,
    amount REAL,
    due_on TEXT, -- a day, yyyy-mm-dd
    email TEXT,  -- of a lead or contact
    body TEXT,   -- of a note
    about INTEGER REFERENCES records (id), -- account of a deal or contact; record of an activity or note
    created_by INTEGER REFERENCES users (id),
    created_at INTEGER,
    modified_by INTEGER REFERENCES users (id),
    modified_at INTEGER
);
CREATE INDEX records_created_by ON records (created_by, module);
CREATE INDEX records_modified_by ON records (modified_by, module);

-- Who owns what, apart from the record: a transfer touches narrow pages only, and never modified-by.
CREATE TABLE ownership (
    record INTEGER PRIMARY KEY REFERENCES records (id),
    module INTEGER NOT NULL,
    owner INTEGER NOT NULL REFERENCES users (id),
    is_open INTEGER NOT NULL,
    since_change INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX ownership_owner ON ownership (owner, module, is_open);

CREATE TABLE record_users (
    record INTEGER NOT NULL REFERENCES records (id),
    capacity INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users (id),
    state INTEGER NOT NULL DEFAULT 0, -- 0 in force, else the outcome that ended it
    since_change INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (user_id, capacity, record)
) WITHOUT ROWID;
CREATE INDEX record_users_record ON record_users (record, capacity);

CREATE TABLE configurations (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    external_id TEXT,
    name TEXT NOT NULL,
    module INTEGER,
    detail TEXT,
    parent INTEGER REFERENCES configurations (id),
    created_at INTEGER
);

CREATE TABLE configuration_users (
    configuration INTEGER NOT NULL REFERENCES configurations (id),
    capacity INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users (id),
    state INTEGER NOT NULL DEFAULT 0,
    since_change INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (user_id, capacity, configuration)
) WITHOUT ROWID;
CREATE INDEX configuration_users_configuration ON configuration_users (configuration, capacity);

-- What was, and until when: a row is written when it ends. What is stands in the tables above, with its since_change.
CREATE TABLE history (
    id INTEGER PRIMARY KEY, -- the order in which they were written
    until_change INTEGER NOT NULL,
    thing_kind INTEGER NOT NULL,
    thing INTEGER NOT NULL,
    capacity INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users (id),
    state INTEGER NOT NULL DEFAULT 0,
    since_change INTEGER NOT NULL
);
CREATE INDEX history_until_change ON history (until_change);

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    operator INTEGER REFERENCES users (id),
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    subject INTEGER REFERENCES users (id),
    is_refused INTEGER NOT NULL,
    before TEXT NOT NULL, -- JSON; personal values sealed
    after TEXT NOT NULL,
    digest TEXT NOT NULL, -- of the history rows of this change; empty where it has none
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject);
