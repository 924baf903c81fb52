//! Telling those who have no account: whoever sent a remark by letter, e-mail, telephone, on paper or at a meeting.

use super::letters::Made;
use crate::accounts::rules::address;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;
use crate::consultations::model::Consultation;
use crate::moderation::actions::letters;
use crate::moderation::model::{Content, DecisionKind, SubjectKind};
use crate::moderation::reporter::statement_path;
use crate::moderation::rules::Verdict;
use crate::moderation::store;
use crate::notifications::model::{ContentDecision, Letter, NewLetter, Topic};
use crate::notifications::outbox;
use crate::remarks::model::{Channel, RemarkId, remark_path};
use crate::remarks::store::by_id;

/// Tells whoever sent an entered remark that it is hidden, or shown again. The statement of reasons, with the form for an appeal, has
/// an address that only they are told: by e-mail where such an address is on the remark; else those who run the consultation find it
/// in the inbox, to send it by post. Says whether a letter goes out.
///
/// # Errors
/// The database refused.
pub(super) async fn to_sender(
    tx: &mut Tx,
    site: &Site,
    consultation: &Consultation,
    content: &Content,
    verdict: &Verdict,
    made: Made<'_>,
) -> AppResult<bool> {
    if content.kind != SubjectKind::Remark || content.author.is_some() {
        return Ok(false);
    }
    let remark = by_id(&mut *tx, RemarkId(content.id)).await?.ok_or(AppError::NotFound)?;
    let said = &remark.said;
    let (kind, statement) = match verdict.kind {
        // Whoever wrote here without a name, or is known no more, cannot be told.
        _ if said.channel == Channel::Web => return Ok(false),
        DecisionKind::Hide => {
            let token = site.chance.secret();
            store::put_statement(tx, made.decision, &token).await?;
            (ContentDecision::Hidden, Some(statement_path(&token)))
        }
        DecisionKind::Restore => (ContentDecision::Restored, None),
        _ => return Ok(false),
    };
    // What stands on a letter may be an address by post.
    let Ok(address) = address(&said.submitter_address) else { return Ok(false) };
    let redress = statement.map(|path| letters::redress(site, consultation, tx.now(), &path));
    let letter = Letter::ContentDecided {
        name: String::new(),
        excerpt: letters::quoted(content),
        kind,
        rule: letters::rests_on(made.rule, &verdict.law, said.language),
        explanation: letters::explanation(said.language, verdict, content.kind),
        link: site.link(&remark_path(&consultation.slug, remark.number)),
        redress,
    };
    let new = NewLetter {
        person: None,
        address,
        language: said.language,
        event_key: format!("decision:{}:author", made.decision),
        topic: Topic::Personal,
        letter,
    };
    outbox::put(tx, site, new).await?;
    Ok(true)
}
