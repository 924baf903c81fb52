//! A PostgreSQL of our own: thrown away when the tests are over, fast because nothing in it must survive a power cut.

use crate::failure::{Explain, Failure, Outcome};
use crate::process::{self, Companion};
use crate::step::{Watch, step};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// Where the tests find it; when it is set already, that server is used and none is started.
const VARIABLE: &str = "NARADA_TEST_POSTGRES";

/// Debian's user for it; the server refuses to run as root.
const USER: &str = "postgres";

/// How long a start may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server; it ends when this is dropped.
pub struct Postgres {
    url: String,
    // Held, not read. In this order: the server ends before its folder goes.
    #[expect(dead_code, reason = "dropping it ends the server")]
    server: Option<Companion>,
    #[cfg_attr(not(test), expect(dead_code, reason = "dropping it removes the folder"))]
    home: Option<TempDir>,
}

/// Whether a server could be started, or was given.
pub fn is_there() -> bool {
    std::env::var_os(VARIABLE).is_some() || programs().is_some()
}

impl Postgres {
    /// Makes a cluster in a temporary folder and starts it; only a socket in that folder leads to it.
    pub fn start() -> Outcome<Self> {
        if let Ok(url) = std::env::var(VARIABLE) {
            return Ok(Self { url, server: None, home: None });
        }
        let programs = programs().ok_or_else(|| Failure::new("PostgreSQL is not installed"))?;
        step("Starting a throw-away PostgreSQL", || cluster(&programs))
    }

    /// Tells a program where it is.
    pub fn tell<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env(VARIABLE, &self.url)
    }
}

fn cluster(programs: &Path) -> Outcome<Postgres> {
    let user = process::am_root().then_some(USER);
    let home =
        tempfile::Builder::new().prefix("narada-postgres-").tempdir().explain(|| "cannot make a folder".into())?;
    give(home.path(), user)?;
    let data = home.path().join("data");

    let mut initdb = process::as_user(&programs.join("initdb"), user, None);
    initdb.current_dir(home.path()).args(["--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
    process::output(initdb.arg(format!("--username={USER}")).arg("--pgdata").arg(&data))?;

    let log = File::create(home.path().join("log")).explain(|| "cannot make PostgreSQL's log".into())?;
    let errors = log.try_clone().explain(|| "cannot make PostgreSQL's log".into())?;
    let mut server = Companion::start(&programs.join("postgres"), user, "INT", |postgres| {
        // -F: no fsync. Several tests at once have a pool each, so many connections.
        postgres.current_dir(home.path()).arg("-F").arg("-D").arg(&data).arg("-k").arg(home.path());
        for setting in ["listen_addresses=", "max_connections=400", "synchronous_commit=off", "full_page_writes=off"] {
            postgres.args(["-c", setting]);
        }
        postgres.stdout(Stdio::from(log)).stderr(Stdio::from(errors));
    })?;
    wait(programs, home.path(), &mut server)?;
    let url = socket_url(home.path());
    Ok(Postgres { url, server: Some(server), home: Some(home) })
}

fn wait(programs: &Path, socket: &Path, server: &mut Companion) -> Outcome {
    let watch = Watch::start();
    loop {
        let mut ask = Command::new(programs.join("pg_isready"));
        if process::output(ask.arg("--quiet").arg("--host").arg(socket)).is_ok() {
            return Ok(());
        }
        if server.ended().is_some() || watch.elapsed() > PATIENCE {
            let log = std::fs::read_to_string(socket.join("log")).unwrap_or_default();
            let last = log.lines().last().unwrap_or("it said nothing");
            return Err(Failure::new(format!("PostgreSQL did not start: {last}")));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[cfg(unix)]
fn give(folder: &Path, user: Option<&str>) -> Outcome {
    let Some(user) = user else { return Ok(()) };
    let id = |which: &str| -> Outcome<u32> {
        let printed = process::output(Command::new("id").args([which, user]))?;
        printed.trim().parse().explain(|| format!("cannot read the id of the user {user}"))
    };
    std::os::unix::fs::chown(folder, Some(id("-u")?), Some(id("-g")?))
        .explain(|| format!("cannot give a folder to {user}"))
}

#[cfg(not(unix))]
fn give(_: &Path, _: Option<&str>) -> Outcome {
    Ok(())
}

/// The folder with `initdb` and `postgres`: Debian's newest, else where the one on `PATH` really stands.
fn programs() -> Option<PathBuf> {
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<(u32, PathBuf)> = debian
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, folder)| folder.join("postgres").is_file())
        .collect();
    versions.sort();
    let newest = versions.pop().map(|(_, folder)| folder);
    newest.or_else(|| {
        let folder = process::find("initdb")?.canonicalize().ok()?.parent()?.to_owned();
        folder.join("postgres").is_file().then_some(folder)
    })
}

/// A socket's folder stands in the URL where the host would, percent-encoded.
fn socket_url(folder: &Path) -> String {
    format!("postgres://{USER}@{}/postgres", folder.to_string_lossy().replace('%', "%25").replace('/', "%2F"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_socket_stands_where_the_host_would() {
        assert_eq!(socket_url(Path::new("/tmp/x")), "postgres://postgres@%2Ftmp%2Fx/postgres");
    }

    #[test]
    fn a_cluster_answers_under_its_url_and_leaves_nothing_behind() {
        // Where PostgreSQL is not installed there is nothing to see; the step `journeys` installs it.
        let Some(programs) = programs() else { return };
        let postgres = cluster(&programs).unwrap();
        let mut ask = Command::new(programs.join("psql"));
        ask.args(["--no-psqlrc", "--tuples-only", "--no-align", "--command=SELECT 6 * 7"]).arg(&postgres.url);
        assert_eq!(process::output(&mut ask).unwrap().trim(), "42");
        let home = postgres.home.as_ref().unwrap().path().to_owned();
        drop(postgres);
        assert!(!home.exists());
        assert!(process::output(Command::new("pgrep").arg("-f").arg(home)).is_err(), "the server still runs");
    }
}
