//! Servers in processes of their own, as they run in life.

use super::load::now;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A server that ends with this value.
#[derive(Debug)]
pub struct Served {
    child: Child,
    /// Where it listens on this machine.
    pub port: u16,
}

impl Served {
    /// The release binary on the data folder, with limits that one client asking for all readers never meets; also how long it took until it answered connections.
    pub fn narada(data: &Path) -> (Self, Duration) {
        Self::narada_with(data, &[])
    }

    /// As [`Served::narada`], with more settings.
    pub fn narada_with(data: &Path, settings: &[(&str, &str)]) -> (Self, Duration) {
        Self::start(data, settings, &[])
    }

    /// The demonstration, with the release binary.
    pub fn demonstration(data: &Path) -> Self {
        Self::start(data, &[], &["--demo-if-empty"]).0
    }

    fn start(data: &Path, settings: &[(&str, &str)], more: &[&str]) -> (Self, Duration) {
        let port = free_port();
        let begin = now();
        let child = Command::new(env!("CARGO_BIN_EXE_narada"))
            .args(["serve", "--limits", "1000000"])
            .args(more)
            .env("NARADA_DATA_DIR", data)
            .env("NARADA_LISTEN", format!("127.0.0.1:{port}"))
            .env("NARADA_ORIGIN", format!("http://127.0.0.1:{port}"))
            .env("NARADA_LOG", "warn")
            .envs(settings.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .expect("narada starts");
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begin.elapsed() < Duration::from_secs(30), "narada does not listen");
            std::thread::sleep(Duration::from_millis(5));
        }
        (Self { child, port }, begin.elapsed())
    }

    /// A server that answers every request with so many bytes.
    pub fn bare(bytes: usize) -> Self {
        let this = std::env::current_exe().expect("this program");
        let mut child = Command::new(this)
            .args(["bare", &bytes.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program starts");
        let mut line = String::new();
        let output = child.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut line).expect("a line with its port");
        Self { child, port: line.trim().parse().expect("a port") }
    }

    /// Memory it holds, in MiB.
    pub fn resident_mib(&self) -> f64 {
        self.status("VmRSS:")
    }

    /// The most memory that it ever held, in MiB.
    pub fn most_resident_mib(&self) -> f64 {
        self.status("VmHWM:")
    }

    fn status(&self, name: &str) -> f64 {
        memory_of(self.child.id(), name).unwrap_or(f64::NAN)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs the program to its end; how long it took, and the most memory that it held, in MiB.
pub fn ran(data: &Path, arguments: &[&str]) -> (Duration, f64) {
    let begin = now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_narada"))
        .args(arguments)
        .env("NARADA_DATA_DIR", data)
        .stdout(Stdio::null())
        .spawn()
        .expect("narada starts");
    let mut memory = 0.0_f64;
    loop {
        if let Some(status) = child.try_wait().expect("a child") {
            assert!(status.success(), "{arguments:?}");
            return (begin.elapsed(), memory);
        }
        // A process that just ended tells nothing any more.
        memory = memory.max(memory_of(child.id(), "VmHWM:").unwrap_or(0.0));
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// What the system says of a process's memory, in MiB.
fn memory_of(process: u32, name: &str) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let kib: f64 =
        status.lines().find_map(|line| line.strip_prefix(name)?.trim().strip_suffix(" kB")?.trim().parse().ok())?;
    Some(kib / 1_024.0)
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}
