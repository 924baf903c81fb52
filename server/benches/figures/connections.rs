//! Ten thousand readers who keep their connections, and one who votes meanwhile.

use super::load::{Ask, Seen, connect, now, send};
use super::process::Served;
use super::report::{Figure, Report};
use super::{votes, world};
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::TcpSocket;
use tokio::sync::Semaphore;

const READERS: usize = 10_000;
/// From each address of this machine come so many: no network holds more than its share.
const OF_ONE_ADDRESS: usize = 100;
/// Opened at the same time: more would only wait in the system's queue.
const AT_ONCE: usize = 64;
/// A connection on which nothing is asked for ten seconds is closed; so is a browser's, which then opens another one.
const REST: Duration = Duration::from_secs(7);
/// How long votes are looked at once everybody is there.
const SPAN: Duration = Duration::from_secs(10);
const VOTERS: usize = 400;

/// Measures how many are let in, what the program holds for them, and how long a vote takes.
pub async fn add(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    world::fill(folder.path()).await;
    let site = world::open(folder.path()).await;
    let cookies = votes::voters(&site, VOTERS).await.expect("voters");
    site.db.close().await;
    let (narada, _) = Served::narada(folder.path());
    // Whoever votes was there before the crowd.
    let mut voter = connect(narada.port).await;
    let mut turn = 0;
    let mut vote = async |times: &mut Vec<Duration>| {
        let path = format!("/consultations/measured/actions/{}/vote", turn % 50 + 1);
        let form = Some("round=1&choice=support".to_owned());
        let ask = Ask { path, cookie: cookies.get(turn / 50 % VOTERS).cloned(), form };
        turn += 1;
        let asked = now();
        let (status, _) = send(&mut voter, &ask, None).await;
        assert_eq!(status, 200, "a vote failed");
        times.push(asked.elapsed());
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    let crowd = Crowd::of(narada.port);
    let (mut while_they_come, mut times) = (Vec::new(), Vec::new());
    let (mut most, mut grew) = (0, now());
    while most < READERS && grew.elapsed() < Duration::from_secs(5) {
        vote(&mut while_they_come).await;
        if crowd.open() > most {
            (most, grew) = (crowd.open(), now());
        }
    }
    let begin = now();
    while begin.elapsed() < SPAN {
        vote(&mut times).await;
    }
    let seen = Seen::of(times, SPAN);
    let coming = Seen::of(while_they_come, SPAN);
    #[expect(clippy::cast_precision_loss, reason = "thousands of connections")]
    report.add(Figure::at_least("open connections", crowd.open() as f64, READERS as f64, ""));
    report.add(Figure::at_most("  resident memory meanwhile", narada.resident_mib(), 300.0, "MiB"));
    report.add(Figure::at_most("  a vote meanwhile, 99th percentile", seen.percentile(99.0), 1_000.0, "ms"));
    report.add(Figure::seen("  a vote while they came, 99th percentile", coming.percentile(99.0), "ms"));
}

/// The readers, in a process of their own that may open so many files; it ends with this value.
struct Crowd {
    child: Child,
    open: Arc<AtomicUsize>,
}

impl Crowd {
    fn of(port: u16) -> Self {
        let this = std::env::current_exe().expect("this program");
        let mut child = Command::new("sh")
            .args(["-c", "ulimit -n $(ulimit -H -n); exec \"$0\" crowd \"$1\""])
            .arg(this)
            .arg(port.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program starts");
        let open = Arc::<AtomicUsize>::default();
        let told = child.stdout.take().expect("its output");
        let seen = Arc::clone(&open);
        std::thread::spawn(move || listen(told, &seen));
        Self { child, open }
    }

    fn open(&self) -> usize {
        self.open.load(Ordering::Relaxed)
    }
}

impl Drop for Crowd {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn listen(told: ChildStdout, open: &AtomicUsize) {
    for line in BufReader::new(told).lines().map_while(Result::ok) {
        open.store(line.parse().unwrap_or_default(), Ordering::Relaxed);
    }
}

/// Keeps the connections open, and says again and again how many there are, until it is ended.
pub fn crowd(port: u16) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async move {
        let (open, doors) = (Arc::<AtomicUsize>::default(), Arc::new(Semaphore::new(AT_ONCE)));
        for number in 0..READERS {
            let (open, doors) = (Arc::clone(&open), Arc::clone(&doors));
            tokio::spawn(async move { reader(port, number, &open, &doors).await });
        }
        loop {
            println!("{}", open.load(Ordering::Relaxed));
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    });
}

/// Opens one page, and then only keeps the connection.
async fn reader(port: u16, number: usize, open: &AtomicUsize, doors: &Semaphore) -> Option<()> {
    let door = doors.acquire().await.ok()?;
    let socket = TcpSocket::new_v4().ok()?;
    let address = [127, 0, 1, u8::try_from(number / OF_ONE_ADDRESS + 1).ok()?];
    socket.bind((address, 0).into()).ok()?;
    let stream = socket.connect(([127, 0, 0, 1], port).into()).await.ok()?;
    let mut page = "/consultations/measured";
    let mut is_open = false;
    let mut door = Some(door);
    let end = loop {
        if ask(&stream, page).await.is_none() {
            break None;
        }
        if !is_open {
            is_open = true;
            open.fetch_add(1, Ordering::Relaxed);
            door = None;
        }
        page = "/health/live";
        tokio::time::sleep(REST).await;
    };
    drop(door);
    if is_open {
        open.fetch_sub(1, Ordering::Relaxed);
    }
    end
}

/// Asks for a page and reads all of the answer.
async fn ask(stream: &tokio::net::TcpStream, page: &str) -> Option<()> {
    let request = format!("GET {page} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
    let mut rest = request.as_bytes();
    while !rest.is_empty() {
        stream.writable().await.ok()?;
        match stream.try_write(rest) {
            Ok(written) => rest = rest.get(written..)?,
            Err(cause) if cause.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => return None,
        }
    }
    let mut answer = Vec::new();
    // On the heap, and only while somebody reads: ten thousand of them wait.
    let mut part = vec![0; 16_384];
    while !is_whole(&answer) {
        stream.readable().await.ok()?;
        match stream.try_read(&mut part) {
            Ok(0) => return None,
            Ok(read) => answer.extend_from_slice(part.get(..read)?),
            Err(cause) if cause.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => return None,
        }
    }
    Some(())
}

/// Whether an answer has come to its end.
fn is_whole(answer: &[u8]) -> bool {
    let text = String::from_utf8_lossy(answer);
    let Some((head, _)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    answer.len() >= head.len() + 4 + length.unwrap_or(0_usize)
}
