//! Who may knock where: every route of the product, in one table.
//!
//! The guard refuses a route that is not listed, and a test compares this table with what is really routed. The last word
//! on an object (is it mine, is it open) is spoken by the room's `rules`, inside its action.

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

/// A route and who may use it.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The path as it is routed, with `{slug}` for its parts.
    pub path: &'static str,
    /// Who may use it.
    pub who: Who,
}

const fn get(path: &'static str, who: Who) -> Policy {
    Policy { method: "GET", path, who }
}

const fn post(path: &'static str, who: Who) -> Policy {
    Policy { method: "POST", path, who }
}

use Who::{Administrator, Anyone, Author, Editor, Moderator, Official, SignedIn};

/// Every route.
pub const POLICIES: &[Policy] = &[
    // ── front ──
    get("/", Anyone),
    get("/settings", Anyone),
    post("/settings/reader", Anyone),
    post("/settings/language", Anyone),
    get("/robots.txt", Anyone),
    get("/.well-known/security.txt", Anyone),
    // ── accounts ──
    get("/sign-up", Anyone),
    post("/sign-up", Anyone),
    get("/sign-up/sent", Anyone),
    get("/confirm/{token}", Anyone),
    post("/confirm/{token}", Anyone),
    get("/sign-in", Anyone),
    post("/sign-in", Anyone),
    get("/sign-in/done", SignedIn),
    get("/sign-out", Anyone),
    post("/sign-out", Anyone),
    get("/reset", Anyone),
    post("/reset", Anyone),
    get("/reset/sent", Anyone),
    get("/reset/{token}", Anyone),
    post("/reset/{token}", Anyone),
    get("/account", SignedIn),
    post("/account", SignedIn),
    get("/account/sessions", SignedIn),
    post("/account/sessions", SignedIn),
    get("/account/password", SignedIn),
    post("/account/password", SignedIn),
    get("/account/address", SignedIn),
    post("/account/address", SignedIn),
    get("/account/address/sent", SignedIn),
    get("/account/address/{token}", SignedIn),
    post("/account/address/{token}", SignedIn),
    get("/account/erase", SignedIn),
    post("/account/erase", SignedIn),
    get("/people", Administrator),
    get("/people/{id}", Administrator),
    post("/people/{id}", Administrator),
    // ── strategy ──
    get("/strategies", Anyone),
    get("/strategies/{slug}", Anyone),
    get("/strategies/{slug}/voices", Anyone),
    get("/strategies/{slug}/places", Anyone),
    get("/strategies/{slug}/goals/{code}", Anyone),
    get("/strategies/{slug}/plans/{code}", Anyone),
    // ── meetings ──
    get("/strategies/{slug}/meetings", Anyone),
    get("/strategies/{slug}/meetings.ics", Anyone),
    get("/strategies/{slug}/meetings.atom", Anyone),
    get("/strategies/{slug}/meetings/{code}", Anyone),
    post("/strategies/{slug}/meetings/{code}", SignedIn),
    get("/strategies/{slug}/meetings/{code}/meeting.ics", Anyone),
    get("/strategies/{slug}/meetings/{code}/registrations", Administrator),
    post("/strategies/{slug}/meetings/{code}/registrations", Administrator),
    get("/strategies/{slug}/meetings/{code}/points", Official),
    post("/strategies/{slug}/meetings/{code}/points", Official),
    // ── editing ──
    get("/strategies/new", Administrator),
    post("/strategies/new", Administrator),
    get("/strategies/new/file", Administrator),
    post("/strategies/new/file", Administrator),
    get("/strategies/{slug}/edit", Editor),
    get("/strategies/{slug}/edit/{sort}/{code}", Editor),
    post("/strategies/{slug}/edit/{sort}/{code}", Editor),
    get("/strategies/{slug}/edit/{sort}/{code}/remove", Editor),
    post("/strategies/{slug}/edit/{sort}/{code}/remove", Editor),
    get("/strategies/{slug}/edit/{sort}/{code}/move", Editor),
    post("/strategies/{slug}/edit/{sort}/{code}/move", Editor),
    get("/strategies/{slug}/add/{sort}", Editor),
    post("/strategies/{slug}/add/{sort}", Editor),
    get("/strategies/{slug}/file", Editor),
    post("/strategies/{slug}/file", Editor),
    get("/strategies/{slug}/translations/{lang}", Editor),
    get("/strategies/{slug}/translations/{lang}/{sort}/{code}", Editor),
    post("/strategies/{slug}/translations/{lang}/{sort}/{code}", Editor),
    get("/strategies/{slug}/preview", Editor),
    get("/strategies/{slug}/preview/goals/{code}", Editor),
    get("/strategies/{slug}/preview/plans/{code}", Editor),
    get("/strategies/{slug}/preview/groups/{code}", Editor),
    get("/strategies/{slug}/preview/meetings", Editor),
    get("/strategies/{slug}/preview/meetings/{code}", Editor),
    get("/strategies/{slug}/preview/{part}", Editor),
    get("/strategies/{slug}/preview/{part}/{more}", Editor),
    get("/strategies/{slug}/publish", Editor),
    post("/strategies/{slug}/publish", Editor),
    get("/strategies/{slug}/discard", Editor),
    post("/strategies/{slug}/discard", Editor),
    get("/strategies/{slug}/editors", Administrator),
    post("/strategies/{slug}/editors", Administrator),
    get("/strategies/{slug}/editors/{id}/dismiss", Administrator),
    post("/strategies/{slug}/editors/{id}/dismiss", Administrator),
    get("/strategies/{slug}/versions", Anyone),
    get("/strategies/{slug}/versions/{number}", Anyone),
    // ── groups ──
    get("/strategies/{slug}/groups/{code}", Anyone),
    get("/strategies/{slug}/groups/{code}/papers/{id}", Anyone),
    get("/strategies/{slug}/groups/{code}/members", SignedIn),
    post("/strategies/{slug}/groups/{code}/members", SignedIn),
    get("/strategies/{slug}/groups/{code}/workspace", SignedIn),
    get("/strategies/{slug}/groups/{code}/workspace/new", Author),
    post("/strategies/{slug}/groups/{code}/workspace/new", Author),
    get("/strategies/{slug}/groups/{code}/workspace/{id}", SignedIn),
    post("/strategies/{slug}/groups/{code}/workspace/{id}", SignedIn),
    get("/strategies/{slug}/groups/{code}/workspace/{id}/edit", Author),
    post("/strategies/{slug}/groups/{code}/workspace/{id}/edit", Author),
    get("/groups/invitation/{token}", SignedIn),
    post("/groups/invitation/{token}", SignedIn),
    // ── organisations ──
    get("/organisations", Anyone),
    get("/organisations/new", SignedIn),
    post("/organisations/new", SignedIn),
    get("/organisations/queue", Official),
    get("/organisations/invitation/{token}", SignedIn),
    post("/organisations/invitation/{token}", SignedIn),
    get("/organisations/{slug}", Anyone),
    get("/organisations/{slug}/mend", Author),
    post("/organisations/{slug}/mend", Author),
    get("/organisations/{slug}/decide", Official),
    post("/organisations/{slug}/decide", Official),
    get("/organisations/{slug}/members", SignedIn),
    post("/organisations/{slug}/members", SignedIn),
    // ── consultations ──
    get("/consultations", Anyone),
    get("/consultations/new", Administrator),
    post("/consultations/new", Administrator),
    get("/consultations/{slug}", Anyone),
    get("/consultations/{slug}/manage", Moderator),
    get("/consultations/{slug}/edit", Moderator),
    post("/consultations/{slug}/edit", Moderator),
    get("/consultations/{slug}/stages", Moderator),
    post("/consultations/{slug}/stages", Moderator),
    get("/consultations/{slug}/rounds", Moderator),
    post("/consultations/{slug}/rounds", Moderator),
    get("/consultations/{slug}/rounds/{number}/edit", Moderator),
    post("/consultations/{slug}/rounds/{number}/edit", Moderator),
    get("/consultations/{slug}/rounds/{number}/open", Moderator),
    post("/consultations/{slug}/rounds/{number}/open", Moderator),
    get("/consultations/{slug}/rules", Moderator),
    post("/consultations/{slug}/rules", Moderator),
    get("/consultations/{slug}/rules/{code}", Moderator),
    post("/consultations/{slug}/rules/{code}", Moderator),
    get("/consultations/{slug}/moderators", Moderator),
    post("/consultations/{slug}/moderators", Administrator),
    get("/consultations/{slug}/moderators/{id}/dismiss", Administrator),
    post("/consultations/{slug}/moderators/{id}/dismiss", Administrator),
    get("/consultations/{slug}/publish", Moderator),
    post("/consultations/{slug}/publish", Moderator),
    // ── notifications ──
    get("/account/notifications", SignedIn),
    post("/account/notifications", SignedIn),
    get("/unsubscribe/{token}", Anyone),
    post("/unsubscribe/{token}", Anyone),
    // ── proposals ──
    get("/consultations/{slug}/proposals", Anyone),
    get("/consultations/{slug}/proposals/new", SignedIn),
    post("/consultations/{slug}/proposals/new", SignedIn),
    get("/proposals/{id}", Anyone),
    get("/proposals/{id}/edit", Author),
    post("/proposals/{id}/edit", Author),
    get("/proposals/{id}/submit", Author),
    post("/proposals/{id}/submit", Author),
    get("/proposals/{id}/withdraw", Author),
    post("/proposals/{id}/withdraw", Author),
    get("/proposals/{id}/history", Anyone),
    get("/account/proposals", SignedIn),
    get("/consultations/{slug}/actions/new", Moderator),
    post("/consultations/{slug}/actions/new", Moderator),
    get("/consultations/{slug}/actions/{code}", Anyone),
    get("/consultations/{slug}/actions/{code}/edit", Moderator),
    post("/consultations/{slug}/actions/{code}/edit", Moderator),
    get("/consultations/{slug}/actions/{code}/history", Anyone),
    // ── voting ──
    get("/account/contributions", SignedIn),
    get("/consultations/{slug}/actions/{code}/vote", Anyone),
    post("/consultations/{slug}/actions/{code}/vote", SignedIn),
    get("/consultations/{slug}/actions/{code}/vote/withdraw", Anyone),
    post("/consultations/{slug}/actions/{code}/vote/withdraw", SignedIn),
    get("/consultations/{slug}/results", Anyone),
    get("/consultations/{slug}/results/columns", Anyone),
    get("/consultations/{slug}/results.csv", Anyone),
    get("/consultations/{slug}/results.json", Anyone),
    // ── comments ──
    get("/consultations/{slug}/actions/{code}/comments", Anyone),
    post("/consultations/{slug}/actions/{code}/comments", SignedIn),
    get("/comments/{id}", Anyone),
    get("/comments/{id}/reply", SignedIn),
    post("/comments/{id}/reply", SignedIn),
    get("/comments/{id}/edit", Author),
    post("/comments/{id}/edit", Author),
    get("/comments/{id}/history", Anyone),
    get("/comments/{id}/withdraw", Author),
    post("/comments/{id}/withdraw", Author),
    // ── commitments ──
    get("/consultations/{slug}/actions/{code}/commitment", Anyone),
    get("/consultations/{slug}/actions/{code}/commitment/edit", Moderator),
    post("/consultations/{slug}/actions/{code}/commitment/edit", Moderator),
    get("/consultations/{slug}/actions/{code}/follow", SignedIn),
    post("/consultations/{slug}/actions/{code}/follow", SignedIn),
    get("/strategies/{slug}/commitments", Anyone),
    // ── monitoring ──
    get("/monitoring", SignedIn),
    get("/strategies/{slug}/monitoring", Anyone),
    get("/strategies/{slug}/monitoring/compare", Anyone),
    get("/strategies/{slug}/monitoring/officers", Administrator),
    post("/strategies/{slug}/monitoring/officers", Administrator),
    get("/strategies/{slug}/monitoring/open", Administrator),
    post("/strategies/{slug}/monitoring/open", Administrator),
    get("/strategies/{slug}/monitoring/{year}", Anyone),
    get("/strategies/{slug}/monitoring/{year}/publish", Administrator),
    post("/strategies/{slug}/monitoring/{year}/publish", Administrator),
    get("/strategies/{slug}/monitoring/{year}/goals/{code}", Author),
    post("/strategies/{slug}/monitoring/{year}/goals/{code}", Author),
    // ── open data ──
    get("/strategies/{slug}/columns", Anyone),
    get("/strategies/{slug}/strategy.json", Anyone),
    get("/strategies/{slug}/goals.csv", Anyone),
    get("/strategies/{slug}/goals.json", Anyone),
    get("/strategies/{slug}/indicators.csv", Anyone),
    get("/strategies/{slug}/indicators.json", Anyone),
    get("/strategies/{slug}/voices.csv", Anyone),
    get("/strategies/{slug}/voices.json", Anyone),
    get("/strategies/{slug}/places.csv", Anyone),
    get("/strategies/{slug}/places.json", Anyone),
    get("/strategies/{slug}/goals/{code}/goal.json", Anyone),
    get("/strategies/{slug}/goals/{code}/indicators.csv", Anyone),
    get("/strategies/{slug}/plans/{code}/plan.csv", Anyone),
    get("/strategies/{slug}/plans/{code}/plan.json", Anyone),
    // ── moderation ──
    get("/comments/{id}/report", SignedIn),
    post("/comments/{id}/report", SignedIn),
    get("/proposals/{id}/report", SignedIn),
    post("/proposals/{id}/report", SignedIn),
    get("/consultations/{slug}/actions/{code}/report", SignedIn),
    post("/consultations/{slug}/actions/{code}/report", SignedIn),
    get("/reports/{id}", Author),
    get("/consultations/{slug}/queue", Moderator),
    post("/consultations/{slug}/queue", Moderator),
    get("/consultations/{slug}/decisions", Moderator),
    get("/consultations/{slug}/decisions/{id}/undo", Moderator),
    post("/consultations/{slug}/decisions/{id}/undo", Moderator),
    get("/consultations/{slug}/actions/{code}/withdraw", Moderator),
    post("/consultations/{slug}/actions/{code}/withdraw", Moderator),
    get("/consultations/{slug}/rounds/{number}/close", Moderator),
    post("/consultations/{slug}/rounds/{number}/close", Moderator),
];

/// The policy of a route, by method and routed path. `HEAD` is a `GET`.
pub fn policy(method: &str, path: &str) -> Option<&'static Policy> {
    let method = if method == "HEAD" { "GET" } else { method };
    POLICIES.iter().find(|policy| policy.method == method && policy.path == path)
}
