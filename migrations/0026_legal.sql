-- The law that a consultation is held under, and to whom its draft has to be sent.

-- room: legal
-- No row: no law asks for anything.
CREATE TABLE legal_bases (
    consultation_id UUID PRIMARY KEY REFERENCES consultations (id),
    basis TEXT NOT NULL CHECK (basis IN ('none', 'strategy_pl')),
    resolution TEXT NOT NULL DEFAULT '',         -- the resolution that sets how and when: its number and date
    resolution_link TEXT NOT NULL DEFAULT '',
    announced_on TEXT NOT NULL DEFAULT '',       -- ISO date of the announcement on the website; empty: with the publishing
    announcement_link TEXT NOT NULL DEFAULT '',
    press TEXT NOT NULL DEFAULT '',              -- the announcement in a newspaper, if there was one
    ways TEXT NOT NULL DEFAULT '',               -- how else remarks are taken: office, post, phone, e-mail
    short_because TEXT NOT NULL DEFAULT ''       -- why the term is shorter than the law wants
);

-- room: legal
-- Who has to be asked by letter, with the proof that the letter went out.
CREATE TABLE addressees (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    kind TEXT NOT NULL CHECK (kind IN ('commune', 'partner', 'waters', 'other')),
    name TEXT NOT NULL,
    dispatched_on TEXT NOT NULL DEFAULT '',      -- ISO date; empty: not yet
    proof TEXT NOT NULL DEFAULT '',              -- number of the letter, of its receipt
    added_at BIGINT NOT NULL,
    UNIQUE (consultation_id, name)
);
