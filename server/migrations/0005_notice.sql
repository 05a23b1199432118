-- Reminders and notices: what somebody has chosen, what is to be sent, and what has been.

-- Without a row it follows from how somebody wants to be reached.
CREATE TABLE reminder_setting (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    -- Codes, as JSON.
    channels TEXT NOT NULL,
    times TEXT NOT NULL,
    changed_at TEXT NOT NULL
);

-- What is to be sent, and what has been. A server leases a row while it sends it: when it stops in between, another
-- takes over. A row that is settled has `sent_at` or `failed_at`, and stays.
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    -- The same is made once.
    made_key TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    -- The session it reminds of.
    booking_id TEXT REFERENCES booking (id),
    due_at TEXT NOT NULL,
    -- From then on it is of no use.
    expires_at TEXT NOT NULL,
    lease_owner TEXT,
    lease_until TEXT,
    tries BIGINT NOT NULL,
    next_try_at TEXT NOT NULL,
    sent_at TEXT,
    failed_at TEXT,
    failure TEXT,
    recipient_sealed TEXT NOT NULL,
    -- What was said: put into words when it is sent, since "tomorrow" is another day then.
    body_sealed TEXT,
    CHECK (sent_at IS NULL OR failed_at IS NULL)
);
CREATE INDEX outbox_person ON outbox (person_id);
CREATE INDEX outbox_booking ON outbox (booking_id);
CREATE INDEX outbox_waiting ON outbox (next_try_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX booking_starts ON booking (starts_at);
