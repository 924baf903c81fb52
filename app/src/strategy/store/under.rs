//! The goals under a goal, for the statements of every room.

/// A goal, which is `$1`, and every goal under it, however deep, as `under(id)`: stands after `WITH RECURSIVE`.
macro_rules! goals_under {
    () => {
        "under(id) AS (
             SELECT id FROM goals WHERE id = $1
             UNION ALL SELECT goals.id FROM goals JOIN under ON goals.parent_id = under.id)"
    };
}
pub(crate) use goals_under;
