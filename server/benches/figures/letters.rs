//! Ten thousand letters of a closed round, sent by the program as it runs to a mail server that takes everything.

use super::load::now;
use super::process::Served;
use super::report::{Figure, Report};
use super::{votes, world};
use app::base::db::{all, scalar};
use app::base::error::AppResult;
use app::base::site::Site;
use app::notifications::model::{Letter, NewLetter, OutcomeLine, Part, Recipient};
use app::notifications::outbox;
use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

const LETTERS: usize = 10_000;
/// After so many the memory is looked at for the first time.
const FIRST: usize = 1_000;

/// Measures the time from the program's start to the last letter, and the memory on the way.
pub async fn add(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    world::fill(folder.path()).await;
    let site = world::open(folder.path()).await;
    votes::voters(&site, LETTERS).await.expect("people");
    put(&site).await.expect("letters");
    let (url, taken) = sink().await;
    let begin = now();
    let (narada, _) = Served::narada_with(folder.path(), &[("NARADA_SMTP_URL", &url)]);
    let at_first = when(&narada, &taken, FIRST).await;
    let at_last = when(&narada, &taken, LETTERS).await;
    let took = begin.elapsed();
    // The last one is noted as sent after the server said that it took it.
    let sql = "SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL";
    while scalar!(site.db, i64, sql).expect("the outbox") > 0 {
        assert!(begin.elapsed() < Duration::from_secs(600), "letters wait for ever");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let taken = taken.lock().expect("the recipients").clone();
    assert_eq!(taken.len(), LETTERS, "some came twice");
    assert_eq!(taken.into_iter().collect::<HashSet<_>>().len(), LETTERS, "not one for each recipient");
    report.add(Figure::at_most("10,000 letters to a local mail server", took.as_secs_f64(), 60.0, "s"));
    report.add(Figure::at_most("  memory more than after the first thousand", at_last - at_first, 20.0, "MiB"));
    report.add(Figure::seen("  memory after all of them", at_last, "MiB"));
    site.db.close().await;
}

/// Writes them as the closing of a round does.
async fn put(site: &Site) -> AppResult<()> {
    let sql = "SELECT id AS person, name, email AS address, language FROM people ORDER BY id";
    let people = all!(site.db, Recipient, sql)?;
    let line = |number: usize| OutcomeLine {
        code: number.to_string(),
        title: format!("Action line {number}: open the schools in the evening"),
        support: 5_000,
        neutral: 2_000,
        against: 1_000,
    };
    let letter = |person: Recipient| -> NewLetter {
        let letter = Letter::RoundClosed {
            name: person.name.clone(),
            title: "Fifty action lines".to_owned(),
            number: 1,
            participants: 10_000,
            lines: (1..=5).map(line).collect(),
            link: site.link("/consultations/measured/results?round=1"),
            ending: None,
            part: Part { voted: true, more: Some(site.link("/account/contributions")), ..Part::default() },
        };
        person.news("round-closed:measured", letter)
    };
    let letters = people.into_iter().map(letter).collect();
    site.db.write(async |tx| outbox::put_many(tx, site, letters).await).await
}

/// The program's most memory once so many letters arrived.
async fn when(narada: &Served, taken: &Mutex<Vec<String>>, count: usize) -> f64 {
    let begin = now();
    while taken.lock().expect("the recipients").len() < count {
        assert!(begin.elapsed() < Duration::from_secs(900), "letters do not come");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    narada.most_resident_mib()
}

/// A mail server that takes every mail and keeps the recipients; its address, and what it keeps.
async fn sink() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("smtp://{}", listener.local_addr().expect("an address"));
    let taken: Arc<Mutex<Vec<String>>> = Arc::default();
    let kept = Arc::clone(&taken);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let kept = Arc::clone(&kept);
            tokio::spawn(async move { take(stream, &kept).await });
        }
    });
    (url, taken)
}

async fn take(stream: TcpStream, taken: &Mutex<Vec<String>>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 sink.example\r\n").await?;
    let (mut line, mut recipients) = (String::new(), Vec::new());
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let reply: &[u8] = match line.get(..4).unwrap_or_default() {
            "EHLO" => b"250-sink.example\r\n250 8BITMIME\r\n",
            "RCPT" => {
                recipients.push(line.trim_end().to_owned());
                b"250 ok\r\n"
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                while line != ".\r\n" {
                    line.clear();
                    if stream.read_line(&mut line).await? == 0 {
                        return Ok(());
                    }
                }
                taken.lock().expect("the recipients").append(&mut recipients);
                b"250 taken\r\n"
            }
            "QUIT" => return stream.write_all(b"221 bye\r\n").await,
            _ => b"250 ok\r\n",
        };
        stream.write_all(reply).await?;
    }
}
