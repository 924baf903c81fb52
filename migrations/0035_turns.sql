-- Taking turns without a lock that only PostgreSQL knows: see `Tx::hold`. No row ever stays, so no row keeps a mark.

-- PostgreSQL only:
-- room: base
CREATE TABLE turns (
    what TEXT PRIMARY KEY                -- two ids: of what is decided about
);
-- So much for PostgreSQL.
