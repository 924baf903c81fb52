//! `narada forget-words`

use super::Failure;
use crate::config::Config;
use app::audit::model::SITE;
use app::audit::recording::forget_words;
use app::base::error::AppError;
use app::base::site::Site;
use app::consultations::store::by_slug;

/// Which words of the audit log.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The consultation's name in addresses; without it, the log of the site.
    #[arg(long, value_name = "SLUG")]
    consultation: Option<String>,
    /// The number of the entry, as the page of the record and `narada verify` name it.
    number: i64,
}

/// Erases what an official wrote in one entry. Its checksum stays, and the log says that it was done.
pub async fn run(config: &Config, arguments: &Arguments) -> Result<(), Failure> {
    let site = super::open_existing(config).await?;
    let done = erase(&site, arguments).await;
    site.db.close().await;
    done?;
    println!("The words of entry {} are erased. Backups made before still hold them.", arguments.number);
    Ok(())
}

async fn erase(site: &Site, arguments: &Arguments) -> Result<(), Failure> {
    let chain = match &arguments.consultation {
        None => SITE,
        Some(slug) => {
            let known = by_slug(&site.db, slug).await?;
            known.ok_or_else(|| Failure::Work(format!("there is no consultation {slug}")))?.id.0
        }
    };
    forget_words(site, chain, arguments.number).await.map_err(|error| match error {
        AppError::NotFound => Failure::Work(format!("entry {} is not there or holds no words", arguments.number)),
        other => other.into(),
    })
}
