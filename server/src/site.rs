//! Putting an installation together.

use crate::config::Config;
use crate::http::assets;
use app::audit::recording::adopt;
use app::base::chance::Chance;
use app::base::db::{Db, Settings as DbSettings};
use app::base::error::{AppError, AppResult};
use app::base::limits::Limits;
use app::base::site::{Site, SiteParts, SiteSettings};
use app::base::time::Clock;
use std::path::{Path, PathBuf};

/// Opens the database and puts the parts together. Creates the data folder when it is not there.
///
/// # Errors
/// The data folder cannot be written, or the database does not answer; the message names the setting.
pub async fn open(config: &Config, clock: Clock, chance: Chance, limits: Limits) -> AppResult<Site> {
    private_folder("NARADA_DATA_DIR", &config.data_dir)?;
    let keys = config.data_dir.join("keys");
    private_folder("NARADA_DATA_DIR", &keys)?;
    if let Some(folder) = folder_of_the_database(config) {
        private_folder("NARADA_DATABASE_URL", folder)?;
    }
    let db = Db::connect(&config.database, clock.clone()).await.map_err(|error| match error {
        AppError::Unavailable(cause) | AppError::Internal(cause) => {
            AppError::Unavailable(format!("NARADA_DATABASE_URL: {cause}"))
        }
        other => other,
    })?;
    let parts = SiteParts {
        clock,
        chance,
        limits,
        settings: SiteSettings {
            origin: config.origin.clone(),
            organiser: config.organiser.clone(),
            time_zone: config.time_zone.clone(),
            language: config.language,
            contact: config.contact(),
            names_days: config.names_days,
            keys,
        },
        assets: assets::names(),
    };
    Ok(Site::new(db, parts))
}

/// The folders in which this installation writes.
pub fn folders(config: &Config) -> Vec<PathBuf> {
    let database = folder_of_the_database(config).map(Path::to_owned);
    [config.data_dir.clone()].into_iter().chain(database).collect()
}

fn folder_of_the_database(config: &Config) -> Option<&Path> {
    match &config.database {
        DbSettings::Sqlite { path, .. } => path.parent().filter(|folder| !folder.as_os_str().is_empty()),
        DbSettings::Postgres { .. } => None,
    }
}

/// Brings the schema up to this build, and what an earlier one wrote into the audit log into its chain.
///
/// # Errors
/// A migration fails, or the database was made by a newer build.
pub async fn bring_up(site: &Site) -> AppResult<()> {
    site.db.migrate().await?;
    let linked = adopt(site).await?;
    if linked > 0 {
        tracing::info!(linked, "events of an earlier version stand in the site's chain now");
    }
    Ok(())
}

/// Creates a folder that only its owner may read: it holds addresses and keys.
fn private_folder(setting: &str, folder: &Path) -> AppResult<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder).map_err(|cause| AppError::Unavailable(format!("{setting}: {}: {cause}", folder.display())))
}
