//! A wire between the program and its database that a test can cut.

use app::base::db::sqlx::postgres::PgConnectOptions;
use std::net::SocketAddr;
use std::path::Path;
use tokio::io::{AsyncRead, AsyncWrite, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::watch;

/// What the wire does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// It carries everything.
    Carries,
    /// Every connection on it ends, and every new one ends at once.
    HangsUp,
    /// Nothing comes through any more, and nobody is told. Connections that were cut so stay silent after it carries again: their other
    /// end is gone.
    FallsSilent,
}

/// A wire on a port of its own.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
    wire: watch::Sender<Wire>,
    options: PgConnectOptions,
}

trait Line: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Line for T {}

impl Proxy {
    /// To the database that an address names.
    pub async fn to(url: &str) -> Self {
        let options: PgConnectOptions = url.parse().expect("an address of a database");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound port");
        let (wire, seen) = watch::channel(Wire::Carries);
        let there = options.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(carry(client, there.clone(), seen.clone()));
            }
        });
        Self { address, wire, options }
    }

    /// The database's address by this wire.
    pub fn url(&self) -> String {
        let (user, name) = (self.options.get_username(), self.options.get_database().expect("a database"));
        format!("postgres://{user}@{}/{name}?sslmode=disable", self.address)
    }

    /// From now on.
    pub fn set(&self, wire: Wire) {
        self.wire.send_replace(wire);
    }
}

async fn carry(mut client: TcpStream, there: PgConnectOptions, mut seen: watch::Receiver<Wire>) {
    let begun = *seen.borrow_and_update();
    if begun == Wire::Carries {
        let Some(mut server) = connect(&there).await else { return };
        tokio::select! {
            _ = copy_bidirectional(&mut client, &mut server) => return,
            _ = seen.wait_for(|wire| *wire != Wire::Carries) => {}
        }
        // The server's end goes, as that of a machine that is lost: what was open there is taken back.
    }
    if *seen.borrow() == Wire::FallsSilent {
        // The client's end stays as it is, for as long as the client itself keeps it.
        let mut lost = [0; 1_024];
        while let Ok(count) = tokio::io::AsyncReadExt::read(&mut client, &mut lost).await
            && count > 0
        {}
    }
}

async fn connect(there: &PgConnectOptions) -> Option<Box<dyn Line>> {
    let port = there.get_port();
    let folder = there.get_socket().map(|folder| folder.to_path_buf());
    let folder = folder.or_else(|| there.get_host().starts_with('/').then(|| Path::new(there.get_host()).to_owned()));
    Some(match folder {
        Some(folder) => Box::new(UnixStream::connect(folder.join(format!(".s.PGSQL.{port}"))).await.ok()?),
        None => Box::new(TcpStream::connect((there.get_host(), port)).await.ok()?),
    })
}
