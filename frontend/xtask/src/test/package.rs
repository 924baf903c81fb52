//! The Debian package, as an operator meets it: built, installed, started with its own settings, asked, and removed again.
//!
//! Into the system itself only where we are root on a Debian that has no Narada; else into a folder. Nothing of it stays.

use super::browser::free_address;
use super::steps::NATIVE;
use crate::failure::{Explain, Failure, Outcome};
use crate::package::deb::{self, PROGRAM, Pressed, SERVICE, SETTINGS};
use crate::paths::Paths;
use crate::process::{self, Companion};
use crate::step::{Watch, step};
use std::fs::File;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// How long the service may take to be ready.
const PATIENCE: Duration = Duration::from_secs(30);
/// The user of the service.
const USER: &str = "narada";
/// Its data folder.
const DATA: &str = "var/lib/narada";
/// Tenths of the exposure that `systemd-analyze` may find at most, of 100.
const EXPOSURE: &str = "20";

/// Does all of it.
pub fn test(paths: &Paths) -> Outcome {
    if process::find("dpkg-deb").is_none() {
        println!("    this is no Debian: there is nothing to build a package with");
        return Ok(());
    }
    harden(&paths.root.join("server/packaging/narada.service"))?;
    let build = paths.cargo().arg("build").args(NATIVE).args(["--bin", "narada"]).status();
    if !build.explain(|| "cannot start cargo".into())?.success() {
        return Err(Failure::new("the server cannot be built"));
    }
    let folder =
        tempfile::Builder::new().prefix("narada-package-").tempdir().explain(|| "cannot make a folder".into())?;
    let package = step("Packing", || deb::build(paths, &paths.narada(false), folder.path(), Pressed::Not))?;
    let installed = step("Installing", || Installed::from(&package, folder.path()))?;
    // From here on it is removed, whatever happens.
    let asked = step("Starting what was installed", || installed.serves(folder.path()));
    let removed = installed.remove();
    asked.and(removed)
}

/// What systemd thinks of the service, where it is there to be asked.
fn harden(service: &Path) -> Outcome {
    if process::find("systemd-analyze").is_none() {
        return Ok(());
    }
    let mut ask = Command::new("systemd-analyze");
    ask.args(["security", "--offline=true", &format!("--threshold={EXPOSURE}")]).arg(service);
    process::output(&mut ask).map(|_| ())
}

/// An installed package.
struct Installed {
    /// Where it stands: the system's root, or a folder.
    root: PathBuf,
    is_in_the_system: bool,
}

impl Installed {
    fn from(package: &Path, folder: &Path) -> Outcome<Self> {
        if may_use_the_system() {
            let installed = Self { root: "/".into(), is_in_the_system: true };
            let done = process::output(Command::new("dpkg").arg("--install").arg(package));
            if let Err(failure) = done {
                installed.purge()?;
                return Err(failure);
            }
            return Ok(installed);
        }
        println!("    not root on a Debian without Narada: into a folder, not into the system");
        let root = folder.join("root");
        process::output(Command::new("dpkg-deb").arg("--extract").arg(package).arg(&root))?;
        Ok(Self { root, is_in_the_system: false })
    }

    /// Whether it starts with the installed settings, on another port, and says that it is ready.
    fn serves(&self, folder: &Path) -> Outcome {
        let address = free_address()?;
        let log = folder.join("log");
        let mut service = self.start(address, folder, &log)?;
        let watch = Watch::start();
        loop {
            let mut ask = process::as_user(&self.root.join(PROGRAM), self.user(), None);
            let answered = process::output(self.furnish(ask.arg("health"), address, folder)?);
            let Err(failure) = answered else { break };
            if service.ended().is_some() || watch.elapsed() > PATIENCE {
                return Err(Failure::new(format!("it is not ready ({failure}); it said:\n{}", said(&log))));
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        drop(service);
        let said = said(&log);
        if said.contains("there is no such setting") {
            return Err(Failure::new(format!("the installed settings name one that does not exist:\n{said}")));
        }
        Ok(())
    }

    fn start(&self, address: SocketAddr, folder: &Path, log: &Path) -> Outcome<Companion> {
        let output = File::create(log).explain(|| "cannot make the log".into())?;
        let errors = output.try_clone().explain(|| "cannot make the log".into())?;
        let settings = self.settings(address, folder)?;
        Companion::start(&self.root.join(PROGRAM), self.user(), "TERM", |narada| {
            narada.current_dir("/").arg("serve").env_clear().envs(settings);
            narada.stdout(Stdio::from(output)).stderr(Stdio::from(errors));
        })
    }

    fn furnish<'a>(&self, command: &'a mut Command, address: SocketAddr, folder: &Path) -> Outcome<&'a mut Command> {
        Ok(command.current_dir("/").env_clear().envs(self.settings(address, folder)?))
    }

    /// The installed settings, with another port; outside the system with another data folder too.
    fn settings(&self, address: SocketAddr, folder: &Path) -> Outcome<Vec<(String, String)>> {
        let path = self.root.join(SETTINGS);
        let text = std::fs::read_to_string(&path).explain(|| format!("cannot read {}", path.display()))?;
        let lines = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('='));
        let mut settings: Vec<(String, String)> =
            lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        settings.push(("NARADA_LISTEN".into(), address.to_string()));
        if !self.is_in_the_system {
            settings.push(("NARADA_DATA_DIR".into(), folder.join("data").display().to_string()));
        }
        Ok(settings)
    }

    fn user(&self) -> Option<&'static str> {
        self.is_in_the_system.then_some(USER)
    }

    /// Removes it, and looks whether something stayed.
    fn remove(&self) -> Outcome {
        if !self.is_in_the_system {
            return Ok(());
        }
        process::output(Command::new("dpkg").args(["--remove", "narada"]))?;
        let kept = [SETTINGS, DATA].into_iter().find(|path| !self.root.join(path).exists());
        // A removed package leaves settings and data; it was ours, and made here, so it goes now.
        let data = self.root.join(DATA);
        let emptied = std::fs::remove_dir_all(&data).explain(|| format!("cannot remove {}", data.display()));
        self.purge()?;
        emptied?;
        if let Some(path) = kept {
            return Err(Failure::new(format!("/{path} went when the package was removed, not purged")));
        }
        let left = [PROGRAM, SERVICE, "etc/narada", DATA].into_iter().find(|path| self.root.join(path).exists());
        match left {
            Some(path) => Err(Failure::new(format!("/{path} is left behind"))),
            None if has_user() => Err(Failure::new(format!("the user {USER} is left behind"))),
            None => Ok(()),
        }
    }

    fn purge(&self) -> Outcome {
        process::output(Command::new("dpkg").args(["--purge", "narada"])).map(|_| ())
    }
}

/// Whether nothing on this machine would be touched that is not ours.
fn may_use_the_system() -> bool {
    let is_free = |path: &str| !Path::new("/").join(path).exists();
    process::am_root()
        && Path::new("/etc/debian_version").exists()
        && [PROGRAM, SERVICE, "etc/narada", DATA].into_iter().all(is_free)
        && !has_user()
        && process::output(Command::new("dpkg-query").args(["--show", "narada"])).is_err()
}

fn has_user() -> bool {
    process::output(Command::new("getent").args(["passwd", USER])).is_ok()
}

fn said(log: &Path) -> String {
    std::fs::read_to_string(log).unwrap_or_default().trim().to_owned()
}
