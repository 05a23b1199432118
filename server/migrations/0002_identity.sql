-- People, who may act for whom, sessions, and who has looked at what. Columns that end in
-- `_sealed` are encrypted with a key outside the database; `_index` is a keyed hash to look up by.

-- Tells which key file belongs to this database, without telling the key.
CREATE TABLE key_mark (
    name TEXT NOT NULL PRIMARY KEY,
    mark TEXT NOT NULL
);

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    number_index TEXT NOT NULL UNIQUE,
    number_sealed TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    born TEXT NOT NULL,
    protected BIGINT NOT NULL CHECK (protected IN (0, 1)),
    municipality TEXT NOT NULL REFERENCES municipality (code),
    district TEXT REFERENCES district (code),
    address_sealed TEXT,
    lang TEXT NOT NULL,
    needs_sealed TEXT NOT NULL,
    phone_sealed TEXT,
    email_sealed TEXT,
    contact_by TEXT NOT NULL
);

-- A coordination number that somebody had before: it leads to the same person.
CREATE TABLE former_number (
    number_index TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id)
);

-- Who works for a provider: they may not act for the people it supports (R-ACT-3).
CREATE TABLE provider_staff (
    person_id TEXT NOT NULL REFERENCES person (id),
    provider_id TEXT NOT NULL REFERENCES provider (id),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    PRIMARY KEY (person_id, provider_id)
);

CREATE TABLE mandate (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    principal_id TEXT NOT NULL REFERENCES person (id),
    agent_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    scopes TEXT NOT NULL,
    evidence TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    verified_by TEXT,
    revoked_at TEXT,
    sole_reason TEXT,
    CHECK (principal_id <> agent_id)
);
CREATE INDEX mandate_agent ON mandate (agent_id);
CREATE INDEX mandate_principal ON mandate (principal_id);

-- What a person has agreed may be shared (R-ACT-4).
CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES person (id),
    receiver TEXT NOT NULL,
    receiver_name TEXT NOT NULL,
    what TEXT NOT NULL,
    given_on TEXT NOT NULL,
    withdrawn_at TEXT
);
CREATE INDEX consent_person ON consent (person_id);

-- What somebody is told on their own page; `about` holds the message's arguments as JSON.
CREATE TABLE message (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    about_sealed TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX message_person ON message (person_id);

CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mandate_id TEXT REFERENCES mandate (id),
    provider TEXT NOT NULL,
    subject_index TEXT NOT NULL,
    sid TEXT,
    id_token_sealed TEXT,
    created_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
);
CREATE INDEX session_person ON session (person_id);

-- A log-in under way: single use, and bound to the browser that began it.
CREATE TABLE login_attempt (
    state_hash TEXT NOT NULL PRIMARY KEY,
    browser_hash TEXT NOT NULL,
    provider TEXT NOT NULL,
    secrets_sealed TEXT NOT NULL,
    return_to TEXT NOT NULL,
    lang TEXT NOT NULL,
    created_at TEXT NOT NULL
);

-- Log-out tokens seen: none works twice.
CREATE TABLE logout_token (
    issuer TEXT NOT NULL,
    jti TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (issuer, jti)
);

-- Who has read or changed what about a person (R-ACT-5). Rows are only ever added; each carries a
-- keyed hash over itself and the one before, so that a change or a gap shows.
CREATE TABLE access_log (
    principal_id TEXT NOT NULL REFERENCES person (id),
    place BIGINT NOT NULL,
    at TEXT NOT NULL,
    -- NULL for what no person here did: a rule, or a file from the municipality.
    actor_id TEXT REFERENCES person (id),
    actor_role TEXT NOT NULL,
    mandate_id TEXT REFERENCES mandate (id),
    unit TEXT,
    action TEXT NOT NULL,
    chain TEXT NOT NULL,
    PRIMARY KEY (principal_id, place)
);

-- Where each log ends, from the person's first moment here: without it, rows cut off at the end would not show, nor a
-- log that is gone.
CREATE TABLE access_log_end (
    principal_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    place BIGINT NOT NULL,
    mark TEXT NOT NULL
);
