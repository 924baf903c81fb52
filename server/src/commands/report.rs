//! `narada export report`

use super::Failure;
use app::base::error::{AppError, ErrorCode};
use app::base::i18n::Lang;
use app::base::site::Site;
use app::consultations::store as consultations;
use app::final_report::actions::{ask_by_command, make_due};
use app::final_report::model::{Version, VersionState};
use app::final_report::{rules, store};
use app::legal::store as legal;
use std::path::Path;
use std::time::Duration;

/// How often the progress is said.
const BEAT: Duration = Duration::from_millis(500);

/// Asks for the next version of a report, makes it, and writes its files. A server that runs beside may make it instead.
pub async fn write(
    site: &Site,
    slug: &str,
    out: &Path,
    (language, note): (Option<&str>, &str),
) -> Result<Vec<u8>, Failure> {
    let known = consultations::by_slug(&site.db, slug).await?;
    let known = known.ok_or_else(|| Failure::Work(format!("there is no consultation {slug}")))?;
    let language = match language {
        None => {
            let versions = store::versions(&site.db, known.id).await?;
            let law = legal::basis(&site.db, known.id.0).await?;
            rules::language(&versions, law.basis, site.settings.language)
        }
        Some(code) => Lang::from_code(code)
            .ok_or_else(|| Failure::Argument(format!("--language: {code} is none of pl, lt and en")))?,
    };
    let number = ask_by_command(site, slug, language, note).await.map_err(said)?;
    let made = loop {
        // Whoever takes it up first makes it.
        let progress = async {
            loop {
                tokio::time::sleep(BEAT).await;
                if let Ok(Some(version)) = store::version(&site.db, known.id, number).await {
                    tell(&version);
                }
            }
        };
        tokio::select! {
            done = make_due(site) => drop(done?),
            () = progress => {}
        }
        let version = store::version(&site.db, known.id, number).await?;
        match version {
            Some(version) if version.is_on_its_way() => {
                tell(&version);
                tokio::time::sleep(BEAT).await;
            }
            Some(version) => break version,
            None => return Err(Failure::Work("the version is gone".to_owned())),
        }
    };
    if made.state == VersionState::Failed {
        return Err(Failure::Work(format!("version {number} of the report could not be made; the log says why")));
    }
    let failed = |cause: std::io::Error| Failure::Work(format!("{}: {cause}", out.display()));
    std::fs::create_dir_all(out).map_err(failed)?;
    let page = format!("{}/consultations/{slug}/report/manage", site.settings.origin);
    let mut told = format!("Version {number} of the report is made. Nobody sees it before it is published: {page}\n");
    for name in store::file_names(&site.db, known.id, number).await? {
        let bytes = store::file(&site.db, (known.id, number), &name).await?.unwrap_or_default();
        std::fs::write(out.join(&name), &bytes).map_err(failed)?;
        told += &format!("{}\t{} bytes\n", out.join(&name).display(), bytes.len());
    }
    Ok(told.into_bytes())
}

/// How far it is, for whoever waits.
fn tell(version: &Version) {
    if version.state == VersionState::BeingMade && version.total > 0 {
        eprintln!("{} of {} steps", version.done, version.total);
    }
}

/// Why it was not asked for, in words.
fn said(error: AppError) -> Failure {
    if error.is(ErrorCode::StillOpen) {
        return Failure::Work("remarks are still taken: the report is made when the term is over".to_owned());
    }
    if error.is(ErrorCode::WrongState) {
        return Failure::Work("another version is being made: wait until it is there".to_owned());
    }
    match error {
        AppError::Invalid(errors) if errors.iter().any(|error| error.field == "note") => Failure::Argument(
            "--note: a report was published before, so say in at least 5 characters what this version corrects"
                .to_owned(),
        ),
        AppError::Invalid(errors) => {
            let told: Vec<_> = errors.iter().map(|error| Lang::En.error(error.code)).collect();
            let field = errors.first().map_or("", |error| error.field);
            let place = if field.is_empty() { String::new() } else { format!("--{field}: ") };
            Failure::Argument(format!("{place}{}", told.join(" ")))
        }
        other => other.into(),
    }
}
