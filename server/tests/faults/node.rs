//! The real program, in a process of its own, that a test may kill.

use super::town::Town;
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep};

/// A running program; killed when it is dropped.
#[derive(Debug)]
pub struct Node {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Node {
    /// Starts the program on a town's database, with further settings, and waits until it answers.
    pub async fn start(town: &Town, more: &[(&str, &str)]) -> Self {
        let node = Self::spawn(town, more);
        node.answers().await;
        node
    }

    /// Starts the program and does not wait for it.
    pub fn spawn(town: &Town, more: &[(&str, &str)]) -> Self {
        let address = free_address();
        let child = program(town)
            .args(["serve", "--limits", "1000000"])
            .env("NARADA_LISTEN", address.to_string())
            .env("NARADA_ORIGIN", format!("http://{address}"))
            .envs(more.iter().copied())
            .spawn()
            .expect("the program starts");
        Self { child, address }
    }

    /// Waits until somebody answers there.
    pub async fn answers(&self) {
        let begin = Instant::now();
        while TcpStream::connect(self.address).await.is_err() {
            assert!(begin.elapsed() < Duration::from_secs(60), "the program did not come up");
            sleep(Duration::from_millis(5)).await;
        }
    }

    /// Mebibytes of memory that it holds; nothing where no `/proc` tells.
    pub fn resident(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
        Some(kibibytes / 1_024)
    }

    /// SIGKILL on Unix: nothing is tidied up.
    pub fn kill(&mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it is gone");
    }

    /// SIGTERM: it finishes what it is at.
    pub async fn end(&mut self) -> ExitStatus {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(told.expect("it can be told").success());
        loop {
            if let Some(status) = self.child.try_wait().expect("its status") {
                return status;
            }
            sleep(Duration::from_millis(10)).await;
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program with a town's settings, for any of its commands. It says nothing, unless `NARADA_LOG` asks for more.
pub fn program(town: &Town) -> Command {
    let says = if std::env::var_os("NARADA_LOG").is_some() { Stdio::inherit } else { Stdio::null };
    let mut command = Command::new(env!("CARGO_BIN_EXE_narada"));
    command
        .env_remove("NARADA_FAULTS")
        .env_remove("NARADA_FAULTS_SEED")
        .env("NARADA_DATA_DIR", town.app.folder.path())
        .env("NARADA_DATABASE_URL", town.url())
        .stdin(Stdio::null())
        .stdout(says())
        .stderr(says());
    command
}

/// An address on this machine that nobody listens on.
pub fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port")
}
