-- What the portal has told somebody by itself, so that nobody is told twice, however many servers there are.
CREATE TABLE told (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    -- Of what: a kind, an id, a day and, where there are several, how long before.
    about TEXT NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (person_id, about)
);
