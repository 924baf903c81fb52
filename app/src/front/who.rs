//! Who may use a route, in one word.

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody, signed in or not.
    Anyone,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever wrote the text, registered the organisation, sent the report or reports for the goal in the path.
    Author,
    /// Moderators of any consultation, and administrators.
    Official,
    /// Moderators of the consultation in the path, and administrators.
    Moderator,
    /// Editors of the strategy in the path, and administrators.
    Editor,
    /// Administrators.
    Administrator,
}
