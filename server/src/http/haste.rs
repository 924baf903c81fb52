//! A connection whose other end must take what is written to it.

use std::future::Future;
use std::io::{Error, ErrorKind, IoSlice, Result};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// What a client must take of an answer each time that its patience is measured: with the usual 20 s, a third of what the
/// slowest mobile networks carry.
const PORTION: usize = 16 * 1_024;

/// A stream that fails once its other end has taken too little for too long.
#[derive(Debug)]
pub(super) struct Hasty<S> {
    stream: S,
    patience: Duration,
    /// Runs while something waits to be taken.
    stuck: Option<Pin<Box<Sleep>>>,
    /// Bytes taken since then.
    taken: usize,
}

impl<S> Hasty<S> {
    pub fn new(stream: S, patience: Duration) -> Self {
        Self { stream, patience, stuck: None, taken: 0 }
    }

    /// Judges one try to write.
    fn judge(&mut self, cx: &mut Context<'_>, tried: Poll<Result<usize>>) -> Poll<Result<usize>> {
        if let Poll::Ready(done) = tried {
            self.taken = self.taken.saturating_add(done.as_ref().map_or(0, |bytes| *bytes));
            // A drop now and then is not enough: it would hold the connection for hours.
            if self.taken >= PORTION {
                self.stuck = None;
            }
            return Poll::Ready(done);
        }
        let patience = self.patience;
        let stuck = self.stuck.get_or_insert_with(|| {
            self.taken = 0;
            Box::pin(sleep(patience))
        });
        ready!(stuck.as_mut().poll(cx));
        Poll::Ready(Err(Error::new(ErrorKind::TimedOut, "the answer was not taken")))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Hasty<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Hasty<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        let tried = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.judge(cx, tried)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        let tried = Pin::new(&mut self.stream).poll_write_vectored(cx, bytes);
        self.judge(cx, tried)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// Asked for once everything is written: then nothing waits.
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        let flushed = ready!(Pin::new(&mut self.stream).poll_flush(cx));
        self.stuck = None;
        Poll::Ready(flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    #[tokio::test]
    async fn who_takes_nothing_or_a_drop_at_a_time_is_left() {
        for drops in [false, true] {
            let (ours, mut theirs) = duplex(1_024);
            let mut ours = Hasty::new(ours, Duration::from_millis(200));
            let reading = tokio::spawn(async move {
                let mut drop = [0; 1];
                loop {
                    sleep(Duration::from_millis(20)).await;
                    if drops && theirs.read(&mut drop).await.is_err() {
                        return;
                    }
                }
            });
            let error = ours.write_all(&[0; 64 * 1_024]).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TimedOut);
            reading.abort();
        }
    }

    #[tokio::test]
    async fn who_reads_slowly_but_steadily_gets_everything() {
        let (ours, mut theirs) = duplex(1_024);
        let mut ours = Hasty::new(ours, Duration::from_secs(20));
        let reading = tokio::spawn(async move {
            let mut portion = vec![0; 1_024];
            let mut whole = 0;
            while whole < 256 * 1_024 {
                sleep(Duration::from_millis(1)).await;
                whole += theirs.read(&mut portion).await.unwrap();
            }
        });
        ours.write_all(&[0; 256 * 1_024]).await.unwrap();
        reading.await.unwrap();
    }
}
