-- Implementation plans, their versions, what has happened to them, and visits.

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,
    -- What the provider's files know it by.
    reference TEXT NOT NULL UNIQUE,
    decision_id TEXT NOT NULL REFERENCES decision (id),
    provider_id TEXT NOT NULL REFERENCES provider (id),
    -- The first day of the support, which R-PLAN-3 counts from.
    started_on TEXT NOT NULL,
    -- What was ordered, activity by activity, as JSON (R-PLAN-9).
    ordered_sealed TEXT NOT NULL,
    made_at TEXT NOT NULL
);
CREATE INDEX plan_decision ON plan (decision_id);
CREATE INDEX plan_provider ON plan (provider_id);

-- What a version says is written anew only while it is a draft; from then on its hash is held against it whenever it is
-- read.
CREATE TABLE plan_version (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    number BIGINT NOT NULL CHECK (number > 0),
    state TEXT NOT NULL,
    -- As JSON.
    content_sealed TEXT NOT NULL,
    -- SHA-256 of the content in canonical form.
    content_hash TEXT NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (plan_id, number)
);
-- One version at the most is worked by.
CREATE UNIQUE INDEX plan_version_in_force ON plan_version (plan_id) WHERE state = 'galler';

-- What has happened to a version, by whom and as what (R-PLAN-2). Rows are only ever added.
CREATE TABLE plan_event (
    version_id TEXT NOT NULL REFERENCES plan_version (id),
    place BIGINT NOT NULL,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    role TEXT NOT NULL,
    -- NULL: the provider's staff, or the portal by a rule.
    by_person TEXT REFERENCES person (id),
    mandate_id TEXT REFERENCES mandate (id),
    -- All of it, as JSON.
    entry_sealed TEXT NOT NULL,
    PRIMARY KEY (version_id, place)
);

-- Visits that were planned, and that were delivered (R-PLAN-10): as the provider has them.
CREATE TABLE plan_visit_planned (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    starts_at TEXT NOT NULL,
    minutes BIGINT NOT NULL CHECK (minutes > 0),
    PRIMARY KEY (plan_id, starts_at)
);

CREATE TABLE plan_visit_given (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    -- When it was written down, which may be long after.
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (plan_id, starts_at),
    CHECK (starts_at < ends_at AND ends_at <= recorded_at)
);
