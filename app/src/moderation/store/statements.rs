//! Statements of reasons for those who wrote otherwise than with an account.

use crate::base::db::{Conn, Tx, execute, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::moderation::model::DecisionId;
use crate::remarks::model::RemarkId;

/// Whoever sent a remark that was entered for them, as far as it is known.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Sender {
    /// Where to answer, by e-mail or post; may be empty, or forgotten.
    pub address: String,
    /// The language of the remark.
    pub language: Lang,
    /// What the address of the statement holds.
    pub token: String,
}

/// Keeps the statement of a decision.
pub async fn put_statement(tx: &mut Tx, decision: DecisionId, token: &str) -> AppResult<()> {
    execute!(tx, "INSERT INTO statements (decision_id, token) VALUES ($1, $2)", decision, token)?;
    Ok(())
}

/// To whom the statement of a decision belongs; nobody where there is none.
pub async fn sender<'a>(conn: impl Into<Conn<'a>>, decision: DecisionId) -> AppResult<Option<Sender>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Sender,
        "SELECT remarks.submitter_address AS address, remarks.language, statements.token
         FROM statements JOIN moderation_decisions ON moderation_decisions.id = statements.decision_id
         JOIN remarks ON remarks.id = moderation_decisions.subject_id AND remarks.author_id IS NULL
         WHERE statements.decision_id = $1",
        decision
    )?)
}

/// What the address of a remark's latest statement holds, for those who send it by post.
pub async fn statement_of<'a>(conn: impl Into<Conn<'a>>, remark: RemarkId) -> AppResult<Option<String>> {
    let mut conn = conn.into();
    Ok(optional_scalar!(
        conn,
        String,
        "SELECT token FROM statements JOIN moderation_decisions ON moderation_decisions.id = decision_id
         WHERE subject_id = $1 ORDER BY decided_at DESC, id DESC LIMIT 1",
        remark
    )?)
}
