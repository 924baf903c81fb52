-- Comments under an action line, in threads one reply deep.

-- room: comments
CREATE TABLE comments (
    id UUID PRIMARY KEY,
    action_line_id UUID NOT NULL REFERENCES action_lines (id),
    thread_id UUID NOT NULL,             -- the comment that began it; its own id for a beginning
    author_id UUID NOT NULL REFERENCES people (id),
    organisation_id UUID REFERENCES organisations (id),
    alignment TEXT NOT NULL CHECK (alignment IN ('for', 'neutral', 'against')),
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('visible', 'hidden', 'withdrawn')),
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    edited_at BIGINT
);
-- Threads are paged by the moment and id of their beginning.
CREATE INDEX comments_threads ON comments (action_line_id, created_at, id) WHERE id = thread_id;
CREATE INDEX comments_of_thread ON comments (thread_id, created_at);

-- room: comments
CREATE TABLE comment_versions (
    comment_id UUID NOT NULL REFERENCES comments (id),
    version BIGINT NOT NULL,
    alignment TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (comment_id, version)
);

-- room: comments
-- Visible comments per action line and alignment, kept with each change, so that a list needs no counting.
CREATE TABLE comment_counts (
    action_line_id UUID NOT NULL REFERENCES action_lines (id),
    alignment TEXT NOT NULL CHECK (alignment IN ('for', 'neutral', 'against')),
    count BIGINT NOT NULL,
    PRIMARY KEY (action_line_id, alignment)
);
