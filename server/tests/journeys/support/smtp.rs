//! A mail server that can fail in the ways that mail servers fail.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// How the server behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Takes every mail.
    Works,
    /// Hangs up before it says a word.
    HangsUp,
    /// Turns everybody away at the door.
    TurnsAway,
    /// Takes connections and says nothing.
    SaysNothing,
    /// Asks to try later (451).
    Later,
    /// Does not know the mailbox (550).
    Unknown,
    /// Takes the mail and vanishes before it says so.
    VanishesAfterTheDot,
    /// Takes every mail, and as long for each answer.
    Slow(Duration),
    /// Talks with so many at once, and turns away whoever comes beside them (421).
    Narrow(usize),
}

/// A mail that arrived.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// Every recipient that the envelope named.
    pub recipients: Vec<String>,
    /// Header and body.
    pub bytes: Vec<u8>,
}

/// A mail server on a port of its own.
#[derive(Clone, Debug)]
pub struct SmtpServer {
    address: SocketAddr,
    mood: Arc<Mutex<Mood>>,
    arrived: Arc<Mutex<Vec<Arrived>>>,
    /// How many it talks with.
    guests: Arc<AtomicUsize>,
    /// How many it talked with at once.
    most: Arc<AtomicUsize>,
}

impl SmtpServer {
    /// Starts a server in this mood.
    pub async fn start(mood: Mood) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound port");
        let server = Self {
            address,
            mood: Arc::new(Mutex::new(mood)),
            arrived: Arc::default(),
            guests: Arc::default(),
            most: Arc::default(),
        };
        tokio::spawn({
            let server = server.clone();
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let server = server.clone();
                    // The client may hang up in the middle of things.
                    tokio::spawn(async move {
                        let guests = server.guests.fetch_add(1, Ordering::Relaxed) + 1;
                        server.most.fetch_max(guests, Ordering::Relaxed);
                        server.talk(stream, guests).await.unwrap_or_default();
                        server.guests.fetch_sub(1, Ordering::Relaxed);
                    });
                }
            }
        });
        server
    }

    /// Its address, as in `NARADA_SMTP_URL`.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Changes how it behaves from now on.
    pub fn set_mood(&self, mood: Mood) {
        *self.mood.lock().expect("a mood") = mood;
    }

    /// Everything that arrived, in order.
    pub fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().expect("the mails").clone()
    }

    /// How many it talked with at once.
    pub fn most_at_once(&self) -> usize {
        self.most.load(Ordering::Relaxed)
    }

    fn mood(&self) -> Mood {
        *self.mood.lock().expect("a mood")
    }

    async fn talk(&self, stream: TcpStream, guests: usize) -> std::io::Result<()> {
        match self.mood() {
            Mood::HangsUp => return Ok(()),
            Mood::SaysNothing => std::future::pending().await,
            _ => {}
        }
        let mut stream = BufReader::new(stream);
        if self.mood() == Mood::TurnsAway {
            return stream.write_all(b"554 no service here today\r\n").await;
        }
        if let Mood::Narrow(most) = self.mood()
            && guests > most
        {
            return stream.write_all(b"421 4.7.0 too many connections\r\n").await;
        }
        stream.write_all(b"220 sink.example\r\n").await?;
        let (mut line, mut recipients) = (String::new(), Vec::new());
        loop {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let mood = self.mood();
            if let Mood::Slow(time) = mood {
                tokio::time::sleep(time).await;
            }
            let command = line.trim_end().to_owned();
            let word = command.get(..4).unwrap_or_default().to_ascii_uppercase();
            let reply: &[u8] = match (word.as_str(), mood) {
                (_, Mood::HangsUp | Mood::TurnsAway) => return Ok(()),
                (_, Mood::SaysNothing) => std::future::pending().await,
                ("EHLO", _) => b"250-sink.example\r\n250 8BITMIME\r\n",
                ("RCPT", Mood::Later) => b"451 4.3.0 try again later\r\n",
                ("RCPT", Mood::Unknown) => b"550 5.1.1 no such mailbox\r\n",
                ("RCPT", _) => {
                    let inside = command.split(['<', '>']).nth(1).unwrap_or_default();
                    recipients.push(inside.to_owned());
                    b"250 ok\r\n"
                }
                ("DATA", _) => {
                    stream.write_all(b"354 go on\r\n").await?;
                    let bytes = read_mail(&mut stream).await?;
                    let recipients = std::mem::take(&mut recipients);
                    self.arrived.lock().expect("the mails").push(Arrived { recipients, bytes });
                    match mood {
                        Mood::VanishesAfterTheDot => return Ok(()),
                        Mood::Slow(time) => tokio::time::sleep(time).await,
                        _ => {}
                    }
                    b"250 taken\r\n"
                }
                ("QUIT", _) => return stream.write_all(b"221 bye\r\n").await,
                _ => b"250 ok\r\n",
            };
            stream.write_all(reply).await?;
        }
    }
}

/// Everything up to the final dot, which is left out, with doubled dots made single (RFC 5321, 4.5.2).
async fn read_mail(stream: &mut BufReader<TcpStream>) -> std::io::Result<Vec<u8>> {
    let mut mail = Vec::new();
    loop {
        let mut line = Vec::new();
        if stream.read_until(b'\n', &mut line).await? == 0 || line == b".\r\n" {
            return Ok(mail);
        }
        mail.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
