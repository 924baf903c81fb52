//! A copy of every signed end of a record, by letter: whoever owns the database cannot change what lies in a mailbox.

use super::super::store;
use crate::audit::model::Signature;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;
use crate::consultations::model::{ConsultationId, consultation_path};
use crate::consultations::store as consultations;
use crate::notifications::model::{Letter, NewLetter, SignedHead, Topic};
use crate::notifications::outbox;

/// Writes to the moderators of a consultation and to the installation's own address what was signed.
///
/// # Errors
/// The database refused.
pub async fn mail_head(tx: &mut Tx, site: &Site, signed: &Signature) -> AppResult<()> {
    let id = ConsultationId(signed.chain);
    let known = consultations::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    let texts = consultations::texts(&mut *tx, id).await?;
    let letter = |name: String, language| Letter::HeadSigned {
        name,
        title: texts.title_for(language, site.settings.language, &known.slug).to_owned(),
        round: signed.round,
        signed: SignedHead {
            number: signed.number,
            head: signed.head.clone(),
            result: signed.result.clone(),
            key: signed.key_id.clone(),
            signature: signed.signature.clone(),
        },
        link: site.link(&format!("{}/record", consultation_path(&known.slug))),
    };
    let event = format!("head-signed:{}:{}", signed.chain, signed.round);
    let moderators = store::moderators(&mut *tx, id).await?;
    let mut letters: Vec<NewLetter> = moderators
        .into_iter()
        .map(|moderator| {
            let letter = letter(moderator.name.clone(), moderator.language);
            let key = format!("{event}:{}", moderator.person);
            moderator.personal(key, letter)
        })
        .collect();
    letters.push(NewLetter {
        person: None,
        address: site.settings.contact.clone(),
        language: site.settings.language,
        event_key: event,
        topic: Topic::Personal,
        letter: letter(String::new(), site.settings.language),
    });
    outbox::put_many(tx, site, letters).await
}
