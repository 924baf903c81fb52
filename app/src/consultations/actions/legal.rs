//! The law that a consultation is held under: what it is, and what was done about it.

use super::super::model::{Consultation, Stage};
use super::super::setup::{self, AddresseesForm, DispatchForm, LegalForm};
use super::super::{access, calendar, store};
use super::describe::seen;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::legal::model::{AddresseeId, LegalBasis};
use crate::legal::spans;
use crate::legal::store as legal;
use serde_json::json;

/// Says what law a consultation is held under. Once it is published, a term shorter than the law wants needs its reason.
///
/// # Errors
/// Not a moderator of it; somebody changed it meanwhile; fields that need mending.
pub async fn set_basis(site: &Site, actor: &Actor, slug: &str, form: &LegalForm) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let law = setup::legal(form).map_err(AppError::Invalid)?;
            let known = legal::basis(&mut *tx, consultation.id.0).await?;
            let law = LegalBasis { pauses: known.pauses, text_at: known.text_at, ..law };
            seen(tx, &consultation, Some(form.version)).await?;
            let stages = store::stages(&mut *tx, consultation.id).await?;
            if consultation.published_at.is_some() {
                excused(&law, &consultation, &stages, None, tx)?;
            }
            legal::put_basis(tx, consultation.id.0, &law).await?;
            let details = json!({ "basis": law.basis, "announced_on": law.announced_on });
            let id = consultation.id.0;
            audit::record_in(tx, site, id, Some(actor.person), "legal_basis_set", Some(id), details).await
        })
        .await
}

/// The reason for a term shorter than the law wants, judged at its field; nothing where none is needed.
fn excused(
    law: &LegalBasis,
    consultation: &Consultation,
    stages: &[Stage],
    typed: Option<&str>,
    tx: &Tx,
) -> AppResult<Option<String>> {
    let term = setup::term(law, consultation, stages, tx.now());
    setup::excuse(law, term, typed).map_err(|code| AppError::field("short_because", code))
}

/// Keeps, of a consultation that is published, what of the new stages' past was closed by those before: the days between an end
/// and its later extension are none on which anybody could hand in a remark.
///
/// # Errors
/// The database refused.
pub(super) async fn keep_pauses(
    tx: &mut Tx,
    consultation: &Consultation,
    (before, stages): (&[Stage], &[Stage]),
) -> AppResult<()> {
    let known = legal::basis(&mut *tx, consultation.id.0).await?.pauses;
    let was = spans::without(&setup::taking_remarks(before), &spans::read(&known));
    let pauses = spans::written(&spans::missed(&was, &setup::taking_remarks(stages), tx.now()));
    if pauses == known { Ok(()) } else { legal::put_pauses(tx, consultation.id.0, &pauses).await }
}

/// Goes on with these stages only if the law's term is kept, or it is said why not; keeps the reason.
///
/// # Errors
/// [`ErrorCode::Required`] at `short_because`, or what is wrong with it.
pub(super) async fn keep_term(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    (consultation, stages): (&Consultation, &[Stage]),
    typed: Option<&str>,
) -> AppResult<()> {
    let id = consultation.id.0;
    let law = legal::basis(&mut *tx, id).await?;
    let Some(reason) = excused(&law, consultation, stages, typed, tx)? else { return Ok(()) };
    if reason == law.short_because {
        return Ok(());
    }
    legal::put_basis(tx, id, &LegalBasis { short_because: reason.clone(), ..law }).await?;
    let details = json!({ "reason": reason });
    audit::record_in(tx, site, id, Some(actor.person), "short_term_excused", Some(id), details).await
}

/// Puts bodies on the list of those who are asked by letter. One that is on it already stays as it is.
///
/// # Errors
/// Not a moderator of it; fields that need mending.
pub async fn add_addressees(site: &Site, actor: &Actor, slug: &str, form: &AddresseesForm) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let id = access::moderated(&mut *tx, slug, actor).await?.id.0;
            let known = legal::addressees(&mut *tx, id).await?;
            let (kind, names) = setup::addressees(form, known.len()).map_err(AppError::Invalid)?;
            let mut added = 0;
            for name in &names {
                let body = site.chance.id(tx.now());
                added += i64::from(legal::add_addressee(tx, body, id, kind, name).await?);
            }
            if added == 0 {
                return Err(AppError::field("names", ErrorCode::Taken));
            }
            let details = json!({ "kind": kind, "added": added });
            audit::record_in(tx, site, id, Some(actor.person), "addressees_added", Some(id), details).await
        })
        .await
}

/// Writes down when letters went out, and by what that is proved.
///
/// # Errors
/// Not a moderator of it; fields that need mending.
pub async fn dispatch(site: &Site, actor: &Actor, slug: &str, form: &DispatchForm) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let id = consultation.id.0;
            let known = legal::addressees(&mut *tx, id).await?;
            let today = setup::date(tx.now(), &calendar::zone(&consultation));
            let (chosen, on, proof) = setup::dispatch(form, &known, today).map_err(AppError::Invalid)?;
            for body in &chosen {
                legal::put_dispatch(tx, (id, *body), &on, &proof).await?;
            }
            let details = json!({ "addressees": chosen, "on": on, "proof": proof });
            audit::record_in(tx, site, id, Some(actor.person), "letters_dispatched", Some(id), details).await
        })
        .await
}

/// Takes a body off the list.
///
/// # Errors
/// Not a moderator of it; it is not on the list.
pub async fn remove_addressee(site: &Site, actor: &Actor, slug: &str, body: AddresseeId) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let id = access::moderated(&mut *tx, slug, actor).await?.id.0;
            let known = legal::addressees(&mut *tx, id).await?;
            let gone = known.into_iter().find(|known| known.id == body).ok_or(AppError::NotFound)?;
            legal::remove_addressee(tx, id, body).await?;
            let details = json!({ "kind": gone.kind, "name": gone.name, "dispatched_on": gone.dispatched_on });
            audit::record_in(tx, site, id, Some(actor.person), "addressee_removed", Some(id), details).await
        })
        .await
}
