-- The provider directory. One text for SQLite and PostgreSQL: times and dates are
-- ISO TEXT, ids UUIDv7 TEXT, truth values BIGINT 0/1, JSON opaque TEXT.

CREATE TABLE municipality (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE district (
    code TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL REFERENCES municipality (code),
    name TEXT NOT NULL
);

CREATE TABLE source (
    code TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    year BIGINT NOT NULL,
    url TEXT
);

CREATE TABLE provider (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    municipality TEXT NOT NULL REFERENCES municipality (code),
    sample BIGINT NOT NULL CHECK (sample IN (0, 1)),
    agreement_ended_on TEXT,
    responsible_role TEXT NOT NULL,
    checked_on TEXT NOT NULL
);

-- In this and the following tables `place` keeps the order in which a profile lists things.
CREATE TABLE unit (
    provider_id TEXT NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    district TEXT NOT NULL REFERENCES district (code),
    street TEXT,
    town TEXT,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    access TEXT,
    source TEXT NOT NULL REFERENCES source (code),
    checked_on TEXT NOT NULL,
    PRIMARY KEY (provider_id, place)
);

-- One row for each thing known of a provider (R-PROV-2): a missing row is a missing fact.
CREATE TABLE fact (
    provider_id TEXT NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (code),
    checked_on TEXT NOT NULL,
    PRIMARY KEY (provider_id, field)
);

CREATE TABLE survey_result (
    provider_id TEXT NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    area TEXT NOT NULL,
    year BIGINT NOT NULL,
    positive BIGINT NOT NULL CHECK (positive BETWEEN 0 AND 100),
    answers BIGINT NOT NULL CHECK (answers >= 0),
    response_rate BIGINT NOT NULL CHECK (response_rate BETWEEN 0 AND 100),
    source TEXT NOT NULL REFERENCES source (code),
    PRIMARY KEY (provider_id, place)
);

CREATE TABLE follow_up (
    provider_id TEXT NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    year BIGINT NOT NULL,
    grade TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (code),
    PRIMARY KEY (provider_id, place)
);

-- What visitors say is wrong in a profile (R-PROV-2).
CREATE TABLE error_report (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    provider_id TEXT NOT NULL REFERENCES provider (id),
    field TEXT,
    message TEXT NOT NULL,
    contact TEXT,
    lang TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE INDEX error_report_provider ON error_report (provider_id);

-- Counts the directory's changes, so that every server knows when its copy is old.
CREATE TABLE revision (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    number BIGINT NOT NULL
);

INSERT INTO revision (id, number) VALUES (1, 0);
