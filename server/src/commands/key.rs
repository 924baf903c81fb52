//! `narada key`

use super::Failure;
use crate::config::Config;
use app::audit::keys::{self, KEYS_PATH};

/// What to do with the key.
#[derive(Debug, clap::Subcommand)]
pub enum Key {
    /// Print the public keys, as they stand at /.well-known/narada-keys.json.
    Show,
    /// Replace the key with a new one, which the old one signs. The old private key is deleted; what it signed stays valid.
    Rotate {
        /// The old private key is lost: make a new one that nothing confirms. The audit log keeps that.
        #[arg(long)]
        without_old: bool,
    },
}

/// Prints or replaces the key.
pub async fn run(config: &Config, key: &Key) -> Result<(), Failure> {
    let site = super::open_existing(config).await?;
    let done = match key {
        Key::Show => keys::key_file(&site).await.map(|file| file.trim_end().to_owned()),
        Key::Rotate { without_old } => keys::rotate(&site, *without_old).await.map(|rotated| {
            let how = match (&rotated.before, rotated.is_endorsed) {
                (None, _) => "It is the first one.".to_owned(),
                (Some(before), true) => {
                    format!("The key before, {before}, signed it, and its private half is deleted.")
                }
                (Some(before), false) => format!("Nothing confirms it: the key before, {before}, did not sign it."),
            };
            format!(
                "Results are signed with key {} from now on. {how}\nIt is published at {}.",
                rotated.now,
                site.link(KEYS_PATH)
            )
        }),
    };
    site.db.close().await;
    super::say(&done?);
    Ok(())
}
