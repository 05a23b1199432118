-- What providers have published, sessions, and what is told about them.

-- What a provider can do for one service: blocks of weekly hours and closed days, as JSON.
CREATE TABLE capacity (
    provider_id TEXT NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (provider_id, service)
);

-- Companions whom a provider has named. One that is gone stays for the sessions that name them.
CREATE TABLE companion (
    id TEXT NOT NULL PRIMARY KEY,
    provider_id TEXT NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
    -- What the provider's file calls them.
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    -- Services, languages, skills, gender and hours, as JSON.
    about TEXT NOT NULL,
    gone BIGINT NOT NULL CHECK (gone IN (0, 1)),
    UNIQUE (provider_id, key)
);

CREATE TABLE booking_series (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    decision_id TEXT NOT NULL REFERENCES decision (id),
    made_at TEXT NOT NULL
);

CREATE TABLE booking (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    -- What calendars know it by; the same before and after it is moved, and `sequence` counts the changes.
    uid TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    decision_id TEXT NOT NULL REFERENCES decision (id),
    provider_id TEXT NOT NULL REFERENCES provider (id),
    companion_id TEXT REFERENCES companion (id),
    series_id TEXT REFERENCES booking_series (id),
    state TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    -- Activity, meeting place, cost and wishes.
    about_sealed TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    mandate_id TEXT REFERENCES mandate (id),
    changed_at TEXT NOT NULL,
    -- The one that took its place when it was moved.
    moved_to TEXT REFERENCES booking (id),
    CHECK (starts_at < ends_at)
);
CREATE INDEX booking_decision ON booking (decision_id);
CREATE INDEX booking_provider ON booking (provider_id, starts_at);
CREATE INDEX booking_companion ON booking (companion_id, starts_at);
CREATE INDEX booking_uid ON booking (uid);

-- What has been done with a booking, by whom and as what (R-BOOK-8). Rows are only ever added.
CREATE TABLE booking_event (
    booking_id TEXT NOT NULL REFERENCES booking (id),
    place BIGINT NOT NULL,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    -- NULL: the provider.
    by_person TEXT REFERENCES person (id),
    mandate_id TEXT REFERENCES mandate (id),
    -- A reason, how late somebody came, an answer: as JSON.
    words_sealed TEXT,
    PRIMARY KEY (booking_id, place)
);

-- The keys of forms that have been carried out, and what they led to: the same form sent twice is one act.
CREATE TABLE booking_form (
    form_key TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL,
    at TEXT NOT NULL
);

-- What has been filled in so far, kept over a session's end.
CREATE TABLE booking_draft (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    made_by TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    draft_sealed TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, made_by)
);

-- Somebody wants to know when an earlier time becomes free.
CREATE TABLE booking_wait (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    made_by TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mandate_id TEXT REFERENCES mandate (id),
    -- The first and the last day it may be, and how long it must be.
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    minutes BIGINT NOT NULL CHECK (minutes > 0),
    made_at TEXT NOT NULL,
    told_at TEXT,
    ended_at TEXT
);
CREATE INDEX booking_wait_decision ON booking_wait (decision_id);

-- Days on which somebody does not take their housing support (R-BOOK-15).
CREATE TABLE absence (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    form_key TEXT NOT NULL UNIQUE,
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    mandate_id TEXT REFERENCES mandate (id),
    withdrawn_at TEXT,
    CHECK (from_day <= to_day)
);
CREATE INDEX absence_decision ON absence (decision_id);

-- What a provider or a case officer is to know of a booking; their pages show it.
CREATE TABLE desk_note (
    id TEXT NOT NULL PRIMARY KEY,
    -- "utforare" with the provider, or "handlaggare".
    receiver TEXT NOT NULL,
    provider_id TEXT REFERENCES provider (id),
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    booking_id TEXT REFERENCES booking (id),
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    handled_at TEXT
);
CREATE INDEX desk_note_provider ON desk_note (provider_id);

-- A private calendar subscription; the address has a token that is kept only as a hash.
CREATE TABLE calendar_feed (
    id TEXT NOT NULL PRIMARY KEY,
    -- Whose bookings they are, who reads them, and by which mandate: without it nothing is read (R-ACT-2).
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    made_by TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mandate_id TEXT REFERENCES mandate (id),
    token_hash TEXT NOT NULL UNIQUE,
    -- Whether titles say what it is and who comes; the reader's own choice.
    titles BIGINT NOT NULL CHECK (titles IN (0, 1)),
    lang TEXT NOT NULL,
    made_at TEXT NOT NULL,
    -- The last day on which it was written down that another had read it (R-ACT-5).
    noted_on TEXT,
    revoked_at TEXT
);
CREATE INDEX calendar_feed_person ON calendar_feed (person_id);
