-- Meetings: who comes, who came, and what was said. The meetings themselves stand in the strategy's document; `meeting` is a
-- code in it.

-- room: meetings
CREATE TABLE meeting_registrations (
    id UUID NOT NULL UNIQUE,
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    meeting TEXT NOT NULL,
    person_id UUID NOT NULL REFERENCES people (id),
    seat BIGINT CHECK (seat > 0),        -- up to the capacity; NULL: waits for one
    needs TEXT NOT NULL DEFAULT '',      -- what the person needs to take part; only organisers read it
    registered_at BIGINT NOT NULL,
    over_at BIGINT NOT NULL,             -- when the meeting is over; the row goes some days later
    PRIMARY KEY (strategy_id, meeting, person_id),
    UNIQUE (strategy_id, meeting, seat)  -- nobody sits where somebody sits
);
CREATE INDEX meeting_registrations_by_person ON meeting_registrations (person_id);
CREATE INDEX meeting_registrations_by_end ON meeting_registrations (over_at);

-- room: meetings
-- How many people came, by kind: numbers outlive the names.
CREATE TABLE meeting_attendance (
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    meeting TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('resident', 'organisation', 'official', 'expert')),
    people BIGINT NOT NULL CHECK (people >= 0),
    PRIMARY KEY (strategy_id, meeting, kind)
);

-- room: meetings
-- What was said at a meeting, point by point. By what kind of person, never by whom.
CREATE TABLE meeting_points (
    id UUID PRIMARY KEY,
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    meeting TEXT NOT NULL,
    said_by TEXT NOT NULL CHECK (said_by IN ('resident', 'organisation', 'official', 'expert')),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    filed_by UUID NOT NULL REFERENCES people (id),
    filed_at BIGINT NOT NULL,
    action_line_id UUID UNIQUE REFERENCES action_lines (id) -- what it became
);
CREATE INDEX meeting_points_by_meeting ON meeting_points (strategy_id, meeting);
