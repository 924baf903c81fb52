-- How many had agreed, of how many, when a version was published: who joins or leaves later changes nothing about that.

-- room: groups
ALTER TABLE group_paper_versions ADD COLUMN agreed_then BIGINT;  -- NULL: not published, or published before this was kept
ALTER TABLE group_paper_versions ADD COLUMN members_then BIGINT;
