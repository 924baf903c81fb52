//! A PostgreSQL of our own, as Debian sets it up: what it says is committed has reached the disk.

use std::fs::File;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// Debian's user for it; the server refuses to run as root.
const USER: &str = "postgres";

/// A server that ends with this value.
#[derive(Debug)]
pub struct Postgres {
    server: Child,
    programs: PathBuf,
    folder: TempDir,
}

impl Postgres {
    /// A new cluster in a folder of its own, reached by a socket there; none where PostgreSQL is not installed.
    pub fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            println!("  PostgreSQL is not installed: nothing to compare with");
            return None;
        };
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (data, log) = (folder.path().join("data"), folder.path().join("log"));
        if let Some((user, group)) = whose() {
            chown(folder.path(), Some(user), Some(group)).expect("a folder for its user");
        }
        let mut made = as_its_user(&programs.join("initdb"), folder.path());
        made.args(["--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--username", USER, "--pgdata"]).arg(&data);
        assert!(made.stdout(Stdio::null()).status().expect("initdb starts").success(), "no cluster");
        let mut server = as_its_user(&programs.join("postgres"), folder.path());
        server.arg("-D").arg(&data).arg("-k").arg(folder.path()).args(["-c", "listen_addresses="]);
        let server = server.stderr(File::create(log).expect("its log")).spawn().expect("postgres starts");
        let postgres = Self { server, programs, folder };
        for _ in 0..600 {
            let ready = postgres.command("pg_isready").arg("--quiet").status().expect("pg_isready starts");
            if ready.success() {
                return Some(postgres);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("PostgreSQL does not listen");
    }

    /// The address of a database.
    pub fn url(&self, database: &str) -> String {
        // A socket's folder stands where the host would, percent-encoded.
        let host = self.folder.path().to_str().expect("a plain path").replace('/', "%2F");
        format!("postgres://{USER}@{host}/{database}")
    }

    /// One of its programs, told where it is.
    pub fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        command.arg("--host").arg(self.folder.path()).args(["--username", USER]);
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // Asked to stop at once, and not killed: it ends its workers and gives back their memory.
        let _ = Command::new("kill").args(["-INT", &self.server.id().to_string()]).status();
        let _ = self.server.wait();
    }
}

/// The folder with its programs, of the newest version that there is.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?.flatten();
    let mut versions: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, folder)| folder.join("pgbench").is_file() && folder.join("postgres").is_file())
        .collect();
    versions.sort();
    Some(versions.pop()?.1)
}

/// A program that runs as whoever may run a server.
fn as_its_user(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    if let Some((user, group)) = whose() {
        command.uid(user).gid(group);
    }
    command
}

/// The user and the group under which it runs, where we are root.
fn whose() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| -> Option<u32> {
        String::from_utf8(Command::new("id").args(arguments).output().ok()?.stdout).ok()?.trim().parse().ok()
    };
    (id(&["-u"])? == 0).then_some((id(&["-u", USER])?, id(&["-g", USER])?))
}
