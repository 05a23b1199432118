-- Decisions of support, orders, and choosing who gives it.

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    case_number TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES person (id),
    municipality TEXT NOT NULL REFERENCES municipality (code),
    service TEXT NOT NULL,
    law TEXT NOT NULL,
    minutes BIGINT NOT NULL CHECK (minutes > 0),
    period TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    goals_sealed TEXT NOT NULL,
    terms TEXT NOT NULL
);
CREATE INDEX decision_person ON decision (person_id);

-- What the board has ordered from a provider; at most one without an end for each decision.
CREATE TABLE care_order (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    provider_id TEXT NOT NULL REFERENCES provider (id),
    ordered_on TEXT NOT NULL,
    start_on TEXT NOT NULL,
    end_on TEXT
);
CREATE UNIQUE INDEX care_order_current ON care_order (decision_id) WHERE end_on IS NULL;

-- The person's named staff; `place` 0 is the first contact, the others are deputies.
CREATE TABLE support_contact (
    order_id TEXT NOT NULL REFERENCES care_order (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT,
    PRIMARY KEY (order_id, place)
);

-- Time given, a row a visit.
CREATE TABLE time_used (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    day TEXT NOT NULL,
    minutes BIGINT NOT NULL CHECK (minutes > 0),
    PRIMARY KEY (decision_id, place)
);

-- Visits that are planned, from the provider's own planning.
CREATE TABLE planned_visit (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    starts_at TEXT NOT NULL,
    minutes BIGINT NOT NULL CHECK (minutes > 0),
    PRIMARY KEY (decision_id, starts_at)
);

CREATE TABLE choice (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    -- The form's own key: the same form sent twice is one choice.
    form_key TEXT NOT NULL UNIQUE,
    decision_id TEXT NOT NULL REFERENCES decision (id),
    provider_id TEXT REFERENCES provider (id),
    -- How the provider was found when the person did not choose; NULL for a choice of one's own.
    default_reason TEXT,
    state TEXT NOT NULL,
    wishes_sealed TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    mandate_id TEXT REFERENCES mandate (id),
    -- What the representative said of the person's own will (R-ACT-1).
    will TEXT,
    will_reason_sealed TEXT,
    last_day_old TEXT,
    first_day_new TEXT NOT NULL,
    -- NULL where the municipality gives no number of days.
    start_by TEXT,
    closed_at TEXT
);
CREATE INDEX choice_decision ON choice (decision_id);
CREATE INDEX choice_provider ON choice (provider_id);
-- At most one choice of a decision counts, one awaits somebody's consent and one the case officer: what nobody has
-- agreed to yet leaves alone what counts (R-ACT-1).
CREATE UNIQUE INDEX choice_open ON choice (decision_id, state) WHERE closed_at IS NULL;

-- Those who must agree before a choice counts (R-ACT-1).
CREATE TABLE choice_consent (
    choice_id TEXT NOT NULL REFERENCES choice (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id),
    answer TEXT,
    answered_at TEXT,
    PRIMARY KEY (choice_id, person_id)
);

-- What has been filled in so far, kept over a session's end.
CREATE TABLE choice_draft (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    made_by TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    provider_id TEXT REFERENCES provider (id),
    wishes_sealed TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, made_by)
);

-- To meet a provider first, to change support contact, to have a relative as companion (R-CHO-6).
CREATE TABLE wish (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    form_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    decision_id TEXT NOT NULL REFERENCES decision (id),
    provider_id TEXT REFERENCES provider (id),
    words_sealed TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    mandate_id TEXT REFERENCES mandate (id)
);
CREATE INDEX wish_decision ON wish (decision_id);
