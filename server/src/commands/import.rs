//! `narada import`

use super::Failure;
use crate::config::Config;
use app::base::db::Tx;
use app::base::i18n::Lang;
use app::base::site::Site;
use app::consultations::setup as consultations;
use app::meetings::actions as meetings;
use app::strategy::actions::{self, DrawError, ImportError, Imported, Published};
use app::strategy::difference::{self, Change};
use app::strategy::document::StrategyDocument;
use app::strategy::outlines::Drawn;
use app::strategy::{file, store as strategies};
use app::voting::polis::fault::ImportError as PolisError;
use app::voting::polis::import::import_polis;
use std::io::{IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// What to load.
#[derive(Debug, clap::Subcommand)]
pub enum Import {
    /// Load a strategy: goals, indicators, plans, places, groups. The same file a second time changes nothing.
    #[command(after_help = "The format is told in docs/strategy-file.md.")]
    Strategy {
        /// The TOML file; or FILE.json, as an export writes it.
        file: PathBuf,
        /// Only print what would change.
        #[arg(long)]
        dry_run: bool,
    },
    /// Give a strategy's places their outlines, for its maps, from a GeoJSON FeatureCollection. Makes a new version.
    #[command(after_help = "Features and places are joined by register code: names repeat.")]
    Outlines {
        /// The GeoJSON file.
        file: PathBuf,
        /// The strategy's name in addresses: my-city-2030 of /strategies/my-city-2030.
        #[arg(long, value_name = "SLUG")]
        strategy: String,
        /// The property of each feature that holds the register code.
        #[arg(long, value_name = "NAME", default_value = "code")]
        property: String,
    },
    /// Load an exported Polis conversation: statements become action lines, the last vote of each voter counts.
    ///
    /// A consultation that is not there is made, with a round that is open now; in one that is, the present round takes
    /// the votes. The same folder a second time changes nothing.
    Polis {
        /// The folder with comments.csv, votes.csv and summary.csv.
        folder: PathBuf,
        /// The consultation's name in addresses: goal-v of /consultations/goal-v.
        #[arg(long, value_name = "SLUG", value_parser = address)]
        consultation: String,
        /// The language of the statements, which the export does not say: en, pl or lt.
        #[arg(long, default_value = "en", value_parser = language)]
        language: Lang,
    },
}

/// The same rule as in the form that makes a consultation.
fn address(slug: &str) -> Result<String, String> {
    consultations::slug(slug).map_err(|code| Lang::En.error(code).to_owned())
}

fn language(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| format!("\"{code}\" is none of en, pl, lt"))
}

/// Loads it, whole or not at all.
pub async fn run(config: &Config, import: &Import) -> Result<(), Failure> {
    let site = match import {
        // Looking makes no database.
        Import::Strategy { dry_run: true, .. } | Import::Outlines { .. } => super::open_existing(config).await?,
        _ => super::open(config).await?,
    };
    let done = match import {
        Import::Strategy { file, dry_run: true } => compare(&site, file).await,
        Import::Strategy { file, dry_run: false } => strategy(&site, file).await,
        Import::Outlines { file, strategy, property } => outlines(&site, file, strategy, property).await,
        Import::Polis { folder, consultation, language } => polis(&site, folder, consultation, *language).await,
    };
    site.db.close().await;
    super::say(&done?);
    Ok(())
}

/// The most bytes of a file: many times what a strategy of 10,000 entries takes, or the outlines of a country's communes.
const MAX_FILE: u64 = 20 * 1024 * 1024;

/// The text of a file, unless it is too long.
fn text(path: &Path) -> Result<String, Failure> {
    let at = |problem: &dyn std::fmt::Display| Failure::Work(format!("{}: {problem}", path.display()));
    let mut bytes = Vec::new();
    // What is read counts, not what the file says of itself: it may be a pipe.
    let read = std::fs::File::open(path).and_then(|file| file.take(MAX_FILE + 1).read_to_end(&mut bytes));
    read.map_err(|cause| at(&cause))?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(at(&format!("is too long: a file has at most {MAX_FILE} bytes")));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = 1 + error.as_bytes().iter().take(valid).filter(|&&byte| byte == b'\n').count();
        Failure::Work(format!("{}:{line}: is not UTF-8; save the file in that encoding", path.display()))
    })
}

fn read(path: &Path) -> Result<StrategyDocument, Failure> {
    let text = text(path)?;
    let is_json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    let read = if is_json { file::from_json(&text) } else { file::parse(&text) };
    read.map_err(|faults| Failure::Work(faults.report(path)))
}

/// What loading the file would change, and whether it would be refused.
async fn compare(site: &Site, path: &Path) -> Result<String, Failure> {
    let document = read(path)?;
    let slug = &document.strategy.slug;
    let Some(before) = strategies::document(&site.db, slug).await? else {
        return Ok(format!(
            "{slug} would be new: {} goals, {} indicators.",
            document.goals.len(),
            document.indicators.len()
        ));
    };
    let differences = difference::between(&before, &document);
    if differences.is_empty() {
        return Ok(format!("Strategy {slug} is just so already: nothing would change."));
    }
    let in_use = actions::obstacles(&site.db, &document).await?;
    let lines = differences.iter().map(|difference| (difference.called(), &difference.change));
    let lines = lines.map(|(entry, change)| match change {
        Change::Added => format!("+ {entry}"),
        Change::Removed => format!("- {entry}"),
        Change::Moved => format!("~ {entry}: moved"),
        Change::Field { key, before, after } => format!("~ {entry}, {key}: \"{before}\" → \"{after}\""),
    });
    let told = lines.collect::<Vec<_>>().join("\n");
    if in_use.is_empty() {
        return Ok(told);
    }
    super::say(&told);
    Err(Failure::Work(format!("{}: would be refused:\n{}", path.display(), ImportError::InUse(in_use))))
}

/// How many characters the whole of a bar has.
const BAR: usize = 30;

/// How far it is, as a bar in one line that is written over and over; only to somebody who looks on.
struct Progress {
    what: &'static str,
    is_watched: bool,
    is_drawn: AtomicBool,
}

impl Progress {
    fn of(what: &'static str) -> Self {
        Self { what, is_watched: std::io::stderr().is_terminal(), is_drawn: AtomicBool::new(false) }
    }

    fn tell(&self, written: usize, all: usize) {
        if self.is_watched {
            eprint!("\r{} {written} of {all} {} written", bar(written, all), self.what);
            self.is_drawn.store(true, Ordering::Relaxed);
        }
    }
}

/// What is said next stands in a line of its own, also where the work broke off.
impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_drawn.load(Ordering::Relaxed) {
            eprintln!();
        }
    }
}

fn bar(written: usize, all: usize) -> String {
    let done = (written * BAR).checked_div(all).unwrap_or(BAR).min(BAR);
    format!("[{}{}]", "#".repeat(done), " ".repeat(BAR - done))
}

async fn strategy(site: &Site, path: &Path) -> Result<String, Failure> {
    let at = |problem: &dyn std::fmt::Display| Failure::Work(format!("{}: {problem}", path.display()));
    let document = read(path)?;
    let herald = async |tx: &mut Tx, published: &Published| meetings::follow(tx, site, published).await;
    let progress = Progress::of("goals and places");
    let tell = |written, all| progress.tell(written, all);
    let imported = actions::import_telling(site, &document, &tell, herald).await;
    drop(progress);
    let imported = imported.map_err(|error| match error {
        ImportError::InUse(_) => at(&error),
        ImportError::App(cause) => cause.into(),
    })?;
    let slug = &document.strategy.slug;
    Ok(match imported {
        Imported::Created => format!("Loaded strategy {slug}: {}", site.link(&format!("/strategies/{slug}"))),
        Imported::Updated => format!("Updated strategy {slug}."),
        Imported::Unchanged => format!("Strategy {slug} is just so already: nothing changed."),
    })
}

async fn outlines(site: &Site, path: &Path, slug: &str, property: &str) -> Result<String, Failure> {
    let at = |problem: &dyn std::fmt::Display| Failure::Work(format!("{}: {problem}", path.display()));
    let drawn = actions::draw(site, slug, &text(path)?, property).await;
    let Drawn { document, places, unknown } = drawn.map_err(|error| match error {
        DrawError::NoStrategy(_) => Failure::Work(error.to_string()),
        DrawError::Import(ImportError::App(cause)) => cause.into(),
        DrawError::Outline(_) | DrawError::Import(ImportError::InUse(_)) => at(&error),
    })?;
    let bare = document.territories.iter().filter(|place| place.outline.is_empty());
    let bare = bare.map(|place| format!("{} ({})", place.name, place.code)).collect::<Vec<_>>().join(", ");
    let mut said = vec![format!("Outlines taken from this file for {slug}: {places}.")];
    if !unknown.is_empty() {
        said.push(format!("No place of this strategy has these codes: {}.", unknown.join(", ")));
    }
    if !bare.is_empty() {
        said.push(format!("Without an outline: {bare}."));
    }
    Ok(said.join("\n"))
}

async fn polis(site: &Site, folder: &Path, slug: &str, language: Lang) -> Result<String, Failure> {
    let progress = Progress::of("votes");
    let tell = |written, all| progress.tell(written, all);
    let imported = import_polis(site, folder, slug, language, &tell).await;
    drop(progress);
    let imported = imported.map_err(|error| match error {
        PolisError::App(cause) => cause.into(),
        other => Failure::Work(other.to_string()),
    })?;
    let page = site.link(&format!("/consultations/{slug}"));
    let done = match (imported.was_there, imported.is_new_consultation) {
        (true, _) => format!("These files were imported into {slug} before: nothing changed."),
        (false, true) => format!("Imported into {page}, which was made for it."),
        (false, false) => format!("Imported into {page}."),
    };
    Ok(format!("{}\n{done}", imported.summary))
}

#[cfg(test)]
mod tests {
    use super::{BAR, bar};

    #[test]
    fn a_bar_is_as_long_at_its_beginning_as_at_its_end() {
        for (written, all) in [(0, 0), (0, 7), (3, 7), (7, 7)] {
            assert_eq!(bar(written, all).len(), BAR + 2);
        }
        assert_eq!(bar(500_000, 1_000_000), "[###############               ]");
    }
}
