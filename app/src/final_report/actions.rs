//! Asking for a version of a report, making it, and publishing it.

use super::gather;
use super::kept::Kept;
use super::model::{Failure, Version};
use super::rules;
use super::store;
use super::sums;
use super::words::words;
use crate::accounts::audit;
use crate::accounts::model::{Actor, PersonId};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::text;
use crate::consultations::model::Consultation;
use crate::consultations::{access, store as consultations};
use crate::positions::actions as positions;
use crate::positions::store as positions_store;
use crate::remarks::rules::deadline;
use report::{ConsultationReport, Progress, ReportError, Says, Words};
use serde_json::json;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

/// How long whoever makes a version has it to themselves after a sign of life.
const LEASE_SECONDS: i64 = 60;
/// How often a sign of life is given.
const BEAT: Duration = Duration::from_millis(500);
/// Files that are written remark by remark: PDF, DOCX, XLSX and CSV.
const FILES: usize = 4;
/// Characters of a note on a correction at most.
const NOTE: usize = 1_000;

/// Asks for the next version.
///
/// # Errors
/// Not a moderator of it; remarks are still taken, or a version is on its way; fields that need mending.
pub async fn ask(site: &Site, actor: &Actor, slug: &str, language: &str, note: &str) -> AppResult<i64> {
    site.db
        .write(async |tx| {
            let known = access::moderated(&mut *tx, slug, actor).await?;
            let language =
                Lang::from_code(language).ok_or_else(|| AppError::field("language", ErrorCode::NotAChoice))?;
            ask_in(tx, site, &known, Some(actor.person), (language, note)).await
        })
        .await
}

/// Asks for the next version of a consultation's report: from the command line nobody is named.
///
/// # Errors
/// As [`ask`].
pub async fn ask_by_command(site: &Site, slug: &str, language: Lang, note: &str) -> AppResult<i64> {
    site.db
        .write(async |tx| {
            let known = consultations::by_slug(&mut *tx, slug).await?.ok_or(AppError::NotFound)?;
            ask_in(tx, site, &known, None, (language, note)).await
        })
        .await
}

async fn ask_in(
    tx: &mut Tx,
    site: &Site,
    known: &Consultation,
    by: Option<PersonId>,
    (language, note): (Lang, &str),
) -> AppResult<i64> {
    // Of two who ask at once the second finds what the first asked for.
    consultations::lock(tx, known.id).await?;
    let stages = consultations::stages(&mut *tx, known.id).await?;
    let versions = store::versions(&mut *tx, known.id).await?;
    rules::may_make(&versions, deadline(&stages), tx.now()).map_err(AppError::refused)?;
    let least = if rules::needs_note(&versions) { 5 } else { 0 };
    let note = text::lines(note, least, NOTE).map_err(|code| AppError::field("note", code))?;
    let note = if least > 0 { note } else { String::new() };
    let number = versions.first().map_or(1, |newest| newest.number + 1);
    store::ask(tx, known.id, (number, language), &note, by).await?;
    let id = known.id.0;
    audit::record_in(tx, site, id, by, "report_asked", Some(id), json!({ "version": number, "note": note })).await?;
    Ok(number)
}

/// Makes the version that waits longest; nothing if none waits. What fails is tried again a few times, then given up, which its page
/// says.
///
/// # Errors
/// The database does not answer: somebody takes the version up again when its lease is over.
pub async fn make_due(site: &Site) -> AppResult<Option<Version>> {
    let lease = async |tx: &mut Tx| store::claim(tx, tx.now().plus_seconds(LEASE_SECONDS), rules::MOST_ATTEMPTS).await;
    let Some(version) = site.db.write(lease).await? else { return Ok(None) };
    let failure = match make(site, &version).await {
        Ok(failure) => failure,
        Err(error @ AppError::Unavailable(_)) => return Err(error),
        Err(cause) => {
            tracing::error!(consultation = %version.consultation_id, version = version.number, %cause, "a report cannot be gathered");
            Some(Failure::Gathering)
        }
    };
    if let Some(failure) = failure {
        let give_up = async |tx: &mut Tx| {
            let again_at = rules::again_at(&version, failure, tx.now());
            store::put_failure(tx, &version, failure, again_at).await
        };
        site.db.write(give_up).await?;
    }
    Ok(Some(version))
}

/// Makes a version; says what failed, if it is no fault of ours.
async fn make(site: &Site, version: &Version) -> AppResult<Option<Failure>> {
    // One view of everything: what is written meanwhile is in none of its numbers.
    let gathered = site.db.snapshot(async |tx| {
        let answered = store::answered(&mut *tx, version.consultation_id).await?;
        Ok::<_, AppError>((answered, gather::report(tx, site, version).await?))
    });
    let (answered, report) = gathered.await?;
    let (report, words) = (Arc::new(report), Arc::new(words(version.language)));
    let files = match write_files(site, version, &report, &words).await? {
        Ok(files) => files,
        Err(cause) => {
            tracing::error!(consultation = %version.consultation_id, version = version.number, %cause, "a report cannot be made");
            return Ok(Some(Failure::Writing));
        }
    };
    let mut rest = Arc::unwrap_or_clone(report);
    let remarks = std::mem::take(&mut rest.remarks);
    let told = remarks.iter().map(|remark| {
        let number = i64::try_from(remark.number).unwrap_or_default();
        let is_withheld = matches!(remark.says, Says::Withheld(_));
        serde_json::to_string(remark).map(|data| store::Told { number, data, is_withheld })
    });
    let told: Vec<store::Told> = told.collect::<Result<_, _>>().map_err(internal)?;
    let kept = Kept {
        report: rest,
        words: Arc::unwrap_or_clone(words),
        remarks: i64::try_from(told.len()).unwrap_or_default(),
        files: files.iter().map(|(name, _)| name.clone()).collect(),
    };
    let kept = serde_json::to_string(&kept).map_err(internal)?;
    site.db
        .write(async |tx| {
            // Whoever lost the lease leaves it to whom took it up.
            if store::keep_made(tx, version, &answered.seen(), &kept).await? {
                store::put_remarks(tx, version, &told).await?;
                for (name, bytes) in &files {
                    store::put_file(tx, version, name, bytes).await?;
                }
            }
            Ok(())
        })
        .await?;
    Ok(None)
}

fn internal(cause: serde_json::Error) -> AppError {
    AppError::Internal(format!("report: {cause}"))
}

/// Writes all files beside the event loop, and says in the database how far they are.
async fn write_files(
    site: &Site,
    version: &Version,
    report: &Arc<ConsultationReport>,
    words: &Arc<Words>,
) -> AppResult<Result<Vec<(String, Vec<u8>)>, ReportError>> {
    let (done, stop) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let total = report.remarks.len().max(1) * FILES;
    let mut work = {
        let (report, words, done, stop) = (report.clone(), words.clone(), done.clone(), stop.clone());
        tokio::task::spawn_blocking(move || all_files(&report, &words, &done, &stop))
    };
    loop {
        tokio::select! {
            written = &mut work => return written.map_err(|cause| AppError::Internal(cause.to_string())),
            () = tokio::time::sleep(BEAT) => {
                let so_far = i64::try_from(done.load(Ordering::Relaxed)).unwrap_or_default();
                let of = i64::try_from(total).unwrap_or_default();
                let is_ours = site.db.write(async |tx| {
                    store::put_progress(tx, version, (so_far, of), tx.now().plus_seconds(LEASE_SECONDS)).await
                });
                // A database that is away for a moment stops nothing; somebody who took the version over does.
                if matches!(is_ours.await, Ok(false)) {
                    stop.store(true, Ordering::Relaxed);
                }
            }
        }
    }
}

fn all_files(
    report: &ConsultationReport,
    words: &Words,
    done: &AtomicUsize,
    stop: &AtomicBool,
) -> Result<Vec<(String, Vec<u8>)>, ReportError> {
    let step = report.remarks.len().max(1);
    let follow = |place: usize| {
        move |progress: Progress| {
            done.store(place * step + progress.done, Ordering::Relaxed);
            if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }
    };
    let mut written = vec![
        ("report.pdf".to_owned(), report::pdf(report, words, &mut follow(0))?),
        ("report.docx".to_owned(), report::docx(report, words, &mut follow(1))?),
        ("report.xlsx".to_owned(), report::xlsx(report, words, &mut follow(2))?),
    ];
    for table in report::csv(report, words, &mut follow(3))? {
        written.push((format!("{}.csv", table.name), table.bytes));
    }
    Ok(written)
}

/// Publishes a version that was made, and with it every accepted position that is not public yet.
///
/// # Errors
/// Not a moderator of it; there is no such version; what [`rules::may_publish`] says.
pub async fn publish(site: &Site, actor: &Actor, slug: &str, number: i64) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let known = access::moderated(&mut *tx, slug, actor).await?;
            // What is answered now is so until the report is out: no remark comes in, and no answer is opened again.
            positions_store::hold(tx, known.id).await?;
            let versions = store::versions(&mut *tx, known.id).await?;
            let version = versions.iter().find(|version| version.number == number).ok_or(AppError::NotFound)?;
            let answered = store::answered(&mut *tx, known.id).await?;
            rules::may_publish(version, &versions, answered).map_err(AppError::refused)?;
            if !store::publish(tx, version).await? {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            positions::publish_in(tx, site, actor, slug).await?;
            let id = known.id.0;
            let sums = sums::sums(tx, known.id, number).await?;
            let details = json!({ "version": number, "sums": sums::told(&sums) });
            audit::record_in(tx, site, id, Some(actor.person), "report_published", Some(id), details).await
        })
        .await
}
