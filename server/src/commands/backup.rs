//! `narada backup`

use super::Failure;
use crate::config::Config;
use app::base::db::Settings;
use app::voting::store::lay_by_key;
use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where to put the backup.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The file to write; one that is there is never overwritten.
    file: PathBuf,
}

/// Writes a copy of the database while it is in use.
pub async fn run(config: &Config, arguments: &Arguments) -> Result<(), Failure> {
    let file = arguments.file.as_path();
    claim(file)?;
    let copied = match &config.database {
        Settings::Sqlite { .. } => sqlite(config, file).await,
        Settings::Postgres { url, .. } => postgres(config, url, file).await,
    };
    if let Err(failure) = copied {
        // What was claimed above is empty or half a backup: worse than none.
        let _ = std::fs::remove_file(file);
        return Err(failure);
    }
    println!("The database is copied into {}.", file.display());
    println!("The keys of the rounds in {} are NOT in it.", config.data_dir.join("keys").display());
    println!(
        "The key with which results are signed lies there too: keep a copy of it in another place than that of the database."
    );
    println!("Keep a copy of them elsewhere: without its key nobody can change a vote in an open round, and");
    println!("whoever has both a key and the database can tell who voted how.");
    Ok(())
}

/// Makes the empty file, for its owner's eyes only: it will hold addresses.
fn claim(file: &Path) -> Result<File, Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map_err(|cause| match cause.kind() {
        ErrorKind::AlreadyExists => Failure::Work(format!("{} exists already and is not overwritten", file.display())),
        _ => Failure::Work(format!("{}: {cause}", file.display())),
    })
}

async fn sqlite(config: &Config, file: &Path) -> Result<(), Failure> {
    super::existing(config)?;
    let site = super::open_as_it_is(config).await?;
    let copied = site.db.copy_into(file).await;
    site.db.close().await;
    Ok(copied?)
}

async fn postgres(config: &Config, url: &str, file: &Path) -> Result<(), Failure> {
    let site = super::open_as_it_is(config).await?;
    let laid = lay_by_key(&site.db).await;
    site.db.close().await;
    laid?;
    let (address, password) = without_password(url);
    let by_hand = format!("pg_dump --format=custom --no-owner --file='{}' '{address}'", file.display());
    let mut dump = Command::new("pg_dump");
    dump.args(["--format=custom", "--no-owner", "--file"]).arg(file).arg(&address);
    if let Some(password) = password {
        // Not on the command line, which every user of the machine can read.
        dump.env("PGPASSWORD", password);
    }
    let ended = dump.status().map_err(|cause| match cause.kind() {
        ErrorKind::NotFound => Failure::Work(format!(
            "pg_dump is not installed here. Install the PostgreSQL client, or run where it is:\n{by_hand}"
        )),
        _ => Failure::Work(format!("pg_dump: {cause}")),
    })?;
    if ended.success() {
        Ok(())
    } else {
        Err(Failure::Work(format!("pg_dump failed ({ended}); it ran as:\n{by_hand}")))
    }
}

/// Takes the password out of `scheme://user:password@host/…`; it is percent-encoded there and plain here.
fn without_password(url: &str) -> (String, Option<String>) {
    let parts = url.split_once("://").and_then(|(scheme, rest)| {
        let (user, place) = rest.split_once('@')?;
        let (user, password) = user.split_once(':')?;
        Some((format!("{scheme}://{user}@{place}"), decoded(password)))
    });
    parts.map_or_else(|| (url.to_owned(), None), |(address, password)| (address, Some(password)))
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let byte = after.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match (first, byte) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_never_stands_on_a_command_line() {
        let (address, password) = without_password("postgres://narada:h%40nter2@db.example/narada?sslmode=require");
        assert_eq!(address, "postgres://narada@db.example/narada?sslmode=require");
        assert_eq!(password.as_deref(), Some("h@nter2"));
    }

    #[test]
    fn an_address_without_a_password_stays_as_it_is() {
        for url in ["postgres://narada@localhost/narada?host=/run/pg", "postgres://localhost/narada"] {
            assert_eq!(without_password(url), (url.to_owned(), None));
        }
    }

    #[test]
    fn a_file_that_is_there_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup");
        std::fs::write(&file, "precious").unwrap();
        assert!(claim(&file).unwrap_err().to_string().contains("not overwritten"));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "precious");
    }
}
