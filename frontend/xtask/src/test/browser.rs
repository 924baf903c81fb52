//! Playwright against a server of our own, on demonstration content, in a folder that is thrown away.

use super::steps;
use crate::failure::{Explain, Failure, Outcome};
use crate::paths::Paths;
use crate::process::{self, Companion};
use crate::serve;
use crate::step::{Watch, step};
use std::fs::File;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// How long the server may take to load the demonstration content.
const PATIENCE: Duration = Duration::from_secs(60);

/// Bundles, builds, starts a server and lets Playwright loose on it.
pub fn test(paths: &Paths) -> Outcome {
    steps::bundled(paths)?;
    step("Building the server", || serve::build_server(paths, false))?;
    let data =
        tempfile::Builder::new().prefix("narada-browser-").tempdir().explain(|| "cannot make a folder".into())?;
    let address = free_address()?;
    let mut server = start(paths, data.path(), address)?;
    step("Starting a server on demonstration content", || wait(&mut server, address, data.path()))?;
    process::run(npm("npx", paths).args(["--no-install", "tsc"]))?;
    process::run(
        npm("npx", paths)
            .args(["--no-install", "playwright", "test"])
            .env("NARADA_URL", format!("http://{address}"))
            .env("NARADA_MAIL", data.path().join("mail"))
            // For journeys that close the round: they start a server of their own.
            .env("NARADA_BIN", paths.narada(false))
            .env("CHROMIUM", chromium().unwrap_or_default()),
    )
}

fn start(paths: &Paths, data: &Path, address: SocketAddr) -> Outcome<Companion> {
    let log = File::create(data.join("log")).explain(|| "cannot make the server's log".into())?;
    let errors = log.try_clone().explain(|| "cannot make the server's log".into())?;
    Companion::start(&paths.narada(false), None, "TERM", |narada| {
        narada.current_dir(&paths.root).args(["serve", "--demo-if-empty"]);
        // Every language, role and width asks from one address.
        narada.args(["--limits", "20"]);
        narada.env("NARADA_DATA_DIR", data).env_remove("NARADA_DATABASE_URL").env_remove("NARADA_SMTP_URL");
        narada.env("NARADA_LISTEN", address.to_string()).env("NARADA_ORIGIN", format!("http://{address}"));
        narada.stdout(Stdio::from(log)).stderr(Stdio::from(errors));
    })
}

/// An address that nobody listens on; the server takes it a moment later.
pub fn free_address() -> Outcome<SocketAddr> {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .explain(|| "cannot find a free port".into())
}

fn wait(server: &mut Companion, address: SocketAddr, data: &Path) -> Outcome {
    let watch = Watch::start();
    while !is_ready(address) {
        if server.ended().is_some() || watch.elapsed() > PATIENCE {
            let log = std::fs::read_to_string(data.join("log")).unwrap_or_default();
            return Err(Failure::new(format!("the server did not start; it said:\n{}", log.trim())));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// Whether `/health/ready` answers that all is well (2xx): a request this small needs no client.
fn is_ready(address: SocketAddr) -> bool {
    let ask = || -> std::io::Result<String> {
        let mut connection = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        connection.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(connection, "GET /health/ready HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer)?;
        Ok(answer)
    };
    ask().is_ok_and(|answer| answer.starts_with("HTTP/1.1 2"))
}

/// The browser: `CHROMIUM`, else the one on `PATH`.
pub fn chromium() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMIUM").filter(|path| !path.is_empty()).map(PathBuf::from);
    named.or_else(|| ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(process::find))
}

/// `npm ci`, when what is installed is not what the lock file says.
pub fn install_modules(paths: &Paths) -> Outcome {
    node_is_new_enough()?;
    let lock = std::fs::read(paths.end2end().join("package-lock.json"))
        .explain(|| "cannot read end2end/package-lock.json".into())?;
    let stamp = paths.end2end().join("node_modules/.narada-lock");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("    installing the packages of end2end/");
    process::run(npm("npm", paths).args(["ci", "--no-fund", "--no-audit", "--loglevel=error"]))?;
    std::fs::write(&stamp, lock).explain(|| format!("cannot write {}", stamp.display()))
}

/// npm's programs in `end2end/`. No browser is downloaded: Debian's is used.
fn npm(program: &str, paths: &Paths) -> Command {
    let mut command = Command::new(program);
    command.current_dir(paths.end2end()).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    command
}

fn node_is_new_enough() -> Outcome {
    let version = process::output(Command::new("node").arg("--version"))?;
    if major(&version).is_some_and(|major| major >= 20) {
        return Ok(());
    }
    Err(Failure::new(format!("Playwright needs Node.js 20 or newer, here is {}: please install it", version.trim())))
}

fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_tells_its_major_version() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("twenty"), None);
    }

    #[test]
    fn nobody_listening_is_not_ready() {
        assert!(!is_ready(free_address().unwrap()));
    }
}
