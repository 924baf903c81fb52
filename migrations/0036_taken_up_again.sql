-- Positions that were published and are worked on again: as long as nobody changed them, they can be put back as they were.

-- room: positions
-- The version at which it was taken up again; 0: not since it was published last. Every saving makes another version of it.
ALTER TABLE positions ADD COLUMN taken_up BIGINT NOT NULL DEFAULT 0;
