-- Accounts: people, how they prove who they are, and where they are signed in.

-- room: strategy
-- Places: a metropolis, its communes, their districts. First in the history because people live somewhere.
CREATE TABLE territories (
    id UUID PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,           -- register code (TERC in Poland)
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('metropolis', 'county', 'urban', 'urban_rural', 'rural', 'district')),
    parent_id UUID REFERENCES territories (id)
);

-- room: accounts
CREATE TABLE people (
    id UUID PRIMARY KEY,
    email TEXT UNIQUE,                   -- folded to lower case; NULL once erased
    name TEXT NOT NULL,                  -- the public name; empty once erased
    password_hash TEXT,                  -- PHC string of argon2id; NULL once erased
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    kind TEXT NOT NULL DEFAULT 'resident' CHECK (kind IN ('resident', 'official')),
    role TEXT NOT NULL DEFAULT 'participant' CHECK (role IN ('participant', 'administrator')),
    verification TEXT NOT NULL DEFAULT 'none' CHECK (verification IN ('none', 'mail', 'office')),
    territory_id UUID REFERENCES territories (id),
    created_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    suspended_at BIGINT,
    erased_at BIGINT
);

-- room: accounts
CREATE TABLE sessions (
    id UUID PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,     -- SHA-256 of the cookie, hex
    person_id UUID NOT NULL REFERENCES people (id),
    device TEXT NOT NULL,                -- browser and system in words
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL           -- absolute: a session is read, never written, while it lasts
);
CREATE INDEX sessions_by_person ON sessions (person_id);

-- room: accounts
CREATE TABLE mail_tokens (
    token_hash TEXT PRIMARY KEY,         -- SHA-256 of the link's secret, hex
    person_id UUID REFERENCES people (id),  -- NULL: asked for an address that is nobody's, so that the answer takes as long
    purpose TEXT NOT NULL CHECK (purpose IN ('confirm', 'reset', 'change_mail')),
    email TEXT,                          -- the new address, for change_mail
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL           -- the row goes when the link is used
);
CREATE INDEX mail_tokens_by_person ON mail_tokens (person_id);

-- room: accounts
-- What administrators and moderators did, and when: who may see it decides later.
CREATE TABLE audit_events (
    id UUID PRIMARY KEY,
    at BIGINT NOT NULL,
    actor_id UUID REFERENCES people (id),   -- NULL: the clock, or a command line
    kind TEXT NOT NULL,
    subject_id UUID,
    details TEXT NOT NULL                -- JSON
);
