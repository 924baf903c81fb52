-- Voting: who took part, kept apart from what was chosen.

-- room: voting
-- A person took part in a round. No time and no choice stands here, so that it cannot be laid beside the
-- ballots; nor does the place of a row tell which came first.
CREATE TABLE participations (
    round_id UUID NOT NULL REFERENCES rounds (id),
    participant_id UUID NOT NULL,        -- a person, or an anonymous imported participant
    origin TEXT NOT NULL CHECK (origin IN ('web', 'import')),
    PRIMARY KEY (round_id, participant_id)
) /* SQLite: WITHOUT ROWID */;

-- room: voting
-- One choice. The token is HMAC-SHA-256 of the person under the round's key, which lives outside the database. No time
-- and no id in order of time stand here.
CREATE TABLE ballots (
    round_id UUID NOT NULL REFERENCES rounds (id),
    action_line_id UUID NOT NULL REFERENCES action_lines (id),
    token TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('support', 'neutral', 'against')),
    participant_kind TEXT NOT NULL CHECK (participant_kind IN ('resident', 'organisation', 'official', 'imported')),
    territory_id UUID NOT NULL,          -- the nil UUID: not said
    verification TEXT NOT NULL CHECK (verification IN ('none', 'mail', 'office')),
    PRIMARY KEY (round_id, action_line_id, token)
) /* SQLite: WITHOUT ROWID */;

-- room: voting
-- Running counts, kept with each vote; `narada verify` recounts them from the ballots.
CREATE TABLE tallies (
    round_id UUID NOT NULL REFERENCES rounds (id),
    action_line_id UUID NOT NULL REFERENCES action_lines (id),
    choice TEXT NOT NULL CHECK (choice IN ('support', 'neutral', 'against')),
    participant_kind TEXT NOT NULL CHECK (participant_kind IN ('resident', 'organisation', 'official', 'imported')),
    territory_id UUID NOT NULL,
    verification TEXT NOT NULL CHECK (verification IN ('none', 'mail', 'office')),
    count BIGINT NOT NULL CHECK (count >= 0),
    PRIMARY KEY (round_id, action_line_id, choice, participant_kind, territory_id, verification)
);

-- room: voting
-- The frozen result of a closed round: canonical JSON and its SHA-256.
CREATE TABLE result_snapshots (
    round_id UUID PRIMARY KEY REFERENCES rounds (id),
    json TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    taken_at BIGINT NOT NULL
);

-- room: voting
-- Conversations imported from other platforms: the same folder a second time changes nothing.
CREATE TABLE vote_imports (
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    digest TEXT NOT NULL,                -- SHA-256 over the files
    imported_at BIGINT NOT NULL,
    summary TEXT NOT NULL,               -- JSON: what was reconciled
    PRIMARY KEY (consultation_id, digest)
);

-- room: voting
-- Which key a round's ballots are made with: a fingerprint, so that a lost or exchanged key file is noticed before
-- somebody votes twice. The key itself is never here.
CREATE TABLE round_keys (
    round_id UUID PRIMARY KEY REFERENCES rounds (id),
    fingerprint TEXT NOT NULL
);
