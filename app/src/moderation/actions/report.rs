//! Reporting a text, with an account or without one.

use crate::accounts::model::Actor;
use crate::accounts::secrets::secret_hash;
use crate::accounts::store::recipient;
use crate::base::db::{Tx, halves};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::base::time::Timestamp;
use crate::conduct::store::conduct;
use crate::consultations::model::{ConsultationId, RuleId};
use crate::consultations::store::rules_of;
use crate::moderation::model::ReportId;
use crate::moderation::reporter::{Reporter, receipt_path};
use crate::moderation::rules::{self, Complaint};
use crate::moderation::store::{self, NewReport};
use crate::notifications::model::Letter;
use crate::notifications::outbox;
use uuid::Uuid;

/// Who reports.
#[derive(Clone, Debug)]
pub enum From<'f> {
    /// Somebody who is signed in.
    Account(&'f Actor),
    /// Somebody without an account.
    Stranger {
        /// The network they report from, for limits; never stored.
        network: &'f str,
        /// The language they read in.
        language: Lang,
        /// Where they want the answer.
        address: Option<String>,
    },
}

impl From<'_> {
    /// Counts one more report; and one more letter, to an address that whoever gives it need not own.
    fn count(&self, site: &Site) -> AppResult<()> {
        match self {
            Self::Account(actor) => site.limits.check(Limit::Contribution, &actor.person.to_string()),
            Self::Stranger { network, address, .. } => {
                site.limits.check(Limit::Contribution, &format!("report {network}"))?;
                address.iter().try_for_each(|address| site.limits.check_letter(network, address))
            }
        }
    }
}

/// Reports a text to the moderators of its consultation; gives the address of the receipt. Whoever reports it again before it is
/// answered has reported it. All reports of one text until a decision are one case.
///
/// # Errors
/// One's own text, a text that readers do not see, a rule of another consultation, or too many reports in an hour.
pub async fn report(
    site: &Site,
    from: From<'_>,
    consultation: ConsultationId,
    subject: Uuid,
    complaint: &Complaint,
) -> AppResult<String> {
    from.count(site)?;
    site.db
        .write(async |tx| {
            let content = store::content(&mut *tx, consultation, subject).await?.ok_or(AppError::NotFound)?;
            if !content.standing.is_public() {
                return Err(AppError::NotFound);
            }
            if let From::Account(actor) = &from {
                rules::may_decide(content.author, actor)?;
                if let Some(known) = store::open_report_of(tx, subject, actor.person).await? {
                    return Ok(receipt_path(known, None));
                }
            }
            is_rule_of(tx, consultation, complaint.rule).await?;
            let days = conduct(&mut *tx, consultation).await?.answer_days;
            let due = rules::due(tx.now(), days);
            let opened = site.chance.id(tx.now());
            let case = store::open_case(tx, opened, consultation, (content.kind, subject), due).await?;
            let id: ReportId = site.chance.id(tx.now());
            let (reporter, address, language, token) = match &from {
                From::Account(actor) => (Some(actor.person), None, actor.language, None),
                From::Stranger { language, address, .. } => {
                    (None, address.clone(), *language, Some(site.chance.secret()))
                }
            };
            let address = spared(tx, address).await?;
            let Complaint { ground, rule, reason } = complaint.clone();
            let new = NewReport {
                id,
                consultation,
                case,
                kind: content.kind,
                subject,
                reporter,
                ground,
                rule,
                reason,
                address,
                language,
                token,
            };
            store::insert_report(tx, &new).await?;
            tell(tx, site, &new, due).await?;
            Ok(receipt_path(id, new.token.as_deref()))
        })
        .await
}

async fn is_rule_of(tx: &mut Tx, consultation: ConsultationId, rule: Option<RuleId>) -> AppResult<()> {
    let Some(rule) = rule else { return Ok(()) };
    let is_known = rules_of(&mut *tx, consultation).await?.iter().any(|known| known.id == rule);
    if is_known { Ok(()) } else { Err(AppError::field("rule", ErrorCode::NotAChoice)) }
}

/// The address, unless it got its letters of a day: nobody's mailbox is filled by reports that strangers send in their name,
/// however many networks they have. The report counts in any case, and its answer stands on the receipt.
async fn spared(tx: &mut Tx, address: Option<String>) -> AppResult<Option<String>> {
    let Some(address) = address else { return Ok(None) };
    let since = tx.now().plus_days(-1);
    // Of reports that come at once each finds those before it.
    let hash = secret_hash(&address);
    tx.hold(halves(&hash)).await?;
    let is_spared = store::reports_to(tx, &address, since).await? < rules::LETTERS_A_DAY;
    Ok(is_spared.then_some(address))
}

/// The letter that says that the report arrived, under which number, and how it goes on. It repeats nothing that was typed.
async fn tell(tx: &mut Tx, site: &Site, new: &NewReport, due: Timestamp) -> AppResult<()> {
    let reader = match (new.reporter, &new.address) {
        (Some(person), _) => recipient(&mut *tx, person).await?.map(|known| Reporter {
            report: new.id,
            person: Some(person),
            name: known.name,
            address: known.address,
            language: known.language,
            token: None,
        }),
        (None, Some(address)) => Some(Reporter {
            report: new.id,
            person: None,
            name: String::new(),
            address: address.clone(),
            language: new.language,
            token: new.token.clone(),
        }),
        (None, None) => None,
    };
    let Some(reader) = reader else { return Ok(()) };
    let letter = Letter::ReportReceived {
        name: reader.name.clone(),
        number: new.id.receipt(),
        due,
        link: site.link(&reader.receipt()),
    };
    outbox::put(tx, site, reader.letter(&format!("report:{}", new.id), letter)).await
}
