//! Work that is done together: who comes while others are under way goes with the next.
//!
//! Where a thing costs about as much for one as for many, as a transaction does, those who ask for it at the same time share
//! it. Nobody waits for company: whoever finds nobody under way sets out at once, and all who come meanwhile set out together
//! afterwards. Kinds of work, and lines of the same kind, do not wait for each other.

use super::error::{AppError, AppResult};
use futures::future::join_all;
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::oneshot;
use uuid::Uuid;

/// So many go together at most: what they need at once stays bounded.
const MOST: usize = 256;

/// A kind of work, and a line of it.
type Name = (TypeId, Uuid);

/// One's work, and where the outcome is waited for.
type Waiting<W, A> = (W, oneshot::Sender<AppResult<A>>);

/// Lines in each of which somebody is under way.
#[derive(Clone, Default)]
pub struct Together(Arc<Mutex<HashMap<Name, Line>>>);

/// Those of one line.
struct Line {
    /// How many are under way.
    under_way: usize,
    /// Those who go next.
    waiting: Box<dyn Waits>,
}

/// What is alike in lines of every kind.
trait Waits: Any + Send {
    fn many(&self) -> usize;
}

impl<T: Send + 'static> Waits for Vec<T> {
    fn many(&self) -> usize {
        self.len()
    }
}

impl Line {
    /// Those who go next, where they are of this kind.
    fn waiting<W: Send + 'static, A: Send + 'static>(&mut self) -> Option<&mut Vec<Waiting<W, A>>> {
        (self.waiting.as_mut() as &mut dyn Any).downcast_mut()
    }
}

impl std::fmt::Debug for Together {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Together")
    }
}

impl Together {
    /// Does a piece of work, with whatever else waits in the same line: `carry` is given all of it, in the order of asking,
    /// and gives the outcomes in that order. The first of a line brings it for all who stand there: it may depend on the line, not on
    /// whose it is.
    ///
    /// It is done to its end as long as anybody waits for any of it, and given up where it stands when all went away: else those
    /// who come later would wait for a database that never answers. Who went away before it began is left out.
    ///
    /// # Errors
    /// What `carry` says of this piece; that nothing is known of it, where `carry` broke down.
    pub async fn go<W, A, C, F>(&self, line: Uuid, work: W, carry: C) -> AppResult<A>
    where
        W: Send + 'static,
        A: Send + 'static,
        C: Fn(Vec<W>) -> F + Send + 'static,
        F: Future<Output = Vec<AppResult<A>>> + Send,
    {
        let (tell, told) = oneshot::channel();
        if let Some(mut under_way) = self.join((TypeId::of::<Waiting<W, A>>(), line), (work, tell)) {
            tokio::spawn(async move {
                while let Some(group) = under_way.next::<W, A>() {
                    let (works, mut tells): (Vec<W>, Vec<_>) = group.into_iter().unzip();
                    let done = tokio::select! {
                        done = carry(works) => done,
                        _ = join_all(tells.iter_mut().map(oneshot::Sender::closed)) => continue,
                    };
                    for (tell, done) in tells.into_iter().zip(done) {
                        // Whoever went away meanwhile hears nothing, and it holds all the same.
                        let _ = tell.send(done);
                    }
                }
            });
        }
        told.await.unwrap_or_else(|_| Err(AppError::Unavailable("what was done together broke down".to_owned())))
    }

    /// Stands in line; whoever is the first of it is the one to set out.
    fn join<W: Send + 'static, A: Send + 'static>(&self, name: Name, one: Waiting<W, A>) -> Option<UnderWay> {
        let mut lines = self.lines();
        if let Some(waiting) = lines.get_mut(&name).and_then(Line::waiting) {
            waiting.push(one);
            return None;
        }
        lines.insert(name, Line { under_way: 0, waiting: Box::new(vec![one]) });
        drop(lines);
        Some(UnderWay { together: self.clone(), name, is_over: false })
    }

    /// How many stand in the lines of this name, those who are under way among them.
    pub fn standing(&self, line: Uuid) -> usize {
        let lines = self.lines();
        let named = lines.iter().filter(|((_, name), _)| *name == line);
        named.map(|(_, line)| line.under_way + line.waiting.many()).sum()
    }

    fn lines(&self) -> MutexGuard<'_, HashMap<Name, Line>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Somebody is under way. Should they break down, the line goes with them: whoever comes next sets out anew.
struct UnderWay {
    together: Together,
    name: Name,
    is_over: bool,
}

impl UnderWay {
    /// Those who wait and are still there; with nobody left it is over.
    fn next<W: Send + 'static, A: Send + 'static>(&mut self) -> Option<Vec<Waiting<W, A>>> {
        let mut lines = self.together.lines();
        let group = lines.get_mut(&self.name).and_then(|line| {
            let waiting = line.waiting::<W, A>()?;
            waiting.retain(|(_, tell)| !tell.is_closed());
            let group: Vec<_> = waiting.drain(..waiting.len().min(MOST)).collect();
            line.under_way = group.len();
            Some(group)
        });
        let group = group.filter(|group| !group.is_empty());
        if group.is_none() {
            lines.remove(&self.name);
            self.is_over = true;
        }
        group
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        if !self.is_over {
            self.together.lines().remove(&self.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::FutureExt;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::sync::Semaphore;
    use tokio::task::JoinHandle;

    const LINE: Uuid = Uuid::nil();

    /// Carries numbers, and notes in what groups.
    #[derive(Clone)]
    struct Carrier {
        groups: Arc<Mutex<Vec<Vec<usize>>>>,
        may_go: Arc<Semaphore>,
    }

    impl Carrier {
        fn new(may_go: usize) -> Self {
            Self { groups: Arc::default(), may_go: Arc::new(Semaphore::new(may_go)) }
        }

        async fn carry(self, works: Vec<usize>) -> Vec<AppResult<usize>> {
            self.groups.lock().unwrap().push(works.clone());
            self.may_go.acquire().await.unwrap().forget();
            works.into_iter().map(|work| if work == 13 { Err(AppError::NotFound) } else { Ok(work * 2) }).collect()
        }

        async fn go(self, together: Together, line: Uuid, work: usize) -> AppResult<usize> {
            together.go(line, work, move |works| self.clone().carry(works)).await
        }

        /// Somebody asks for 1 and is under way.
        async fn set_out(&self, together: &Together) -> JoinHandle<AppResult<usize>> {
            let first = tokio::spawn(self.clone().go(together.clone(), LINE, 1));
            while self.groups.lock().unwrap().is_empty() {
                tokio::task::yield_now().await;
            }
            first
        }
    }

    #[tokio::test]
    async fn whoever_comes_while_one_is_under_way_goes_with_the_next_and_each_hears_of_their_own() {
        let (together, carrier) = (Together::default(), Carrier::new(0));
        let first = carrier.set_out(&together).await;
        let rest = join_all([2, 13, 4].map(|work| carrier.clone().go(together.clone(), LINE, work)));
        let (rest, ()) = tokio::join!(rest, async { carrier.may_go.add_permits(2) });
        assert_eq!(first.await.unwrap().unwrap(), 2);
        assert_eq!(*carrier.groups.lock().unwrap(), [vec![1], vec![2, 13, 4]]);
        let [two, none, four] = rest.try_into().unwrap();
        assert_eq!((two.unwrap(), four.unwrap()), (4, 8));
        assert!(matches!(none, Err(AppError::NotFound)));
        assert!(together.lines().is_empty(), "a line that nobody stands in is forgotten");
    }

    #[tokio::test]
    async fn other_lines_do_not_wait() {
        let (together, stuck, free) = (Together::default(), Carrier::new(0), Carrier::new(1));
        let waits = tokio::spawn(stuck.clone().go(together.clone(), LINE, 1));
        assert_eq!(free.go(together, Uuid::max(), 2).await.unwrap(), 4);
        stuck.may_go.add_permits(1);
        assert_eq!(waits.await.unwrap().unwrap(), 2);
    }

    #[tokio::test]
    async fn who_went_away_before_it_began_is_left_out() {
        let (together, carrier) = (Together::default(), Carrier::new(0));
        let first = carrier.set_out(&together).await;
        let (gone, stays) =
            (carrier.clone().go(together.clone(), LINE, 2), carrier.clone().go(together.clone(), LINE, 3));
        let mut gone = Box::pin(gone);
        assert!(gone.as_mut().now_or_never().is_none(), "it waits");
        drop(gone);
        let (stays, ()) = tokio::join!(stays, async { carrier.may_go.add_permits(2) });
        assert_eq!((first.await.unwrap().unwrap(), stays.unwrap()), (2, 6));
        assert_eq!(*carrier.groups.lock().unwrap(), [vec![1], vec![3]]);
    }

    #[tokio::test]
    async fn what_nobody_waits_for_any_more_is_given_up_and_stands_in_nobodys_way() {
        let (together, silent, next) = (Together::default(), Carrier::new(0), Carrier::new(1));
        let first = silent.set_out(&together).await;
        first.abort();
        assert!(first.await.unwrap_err().is_cancelled());
        assert_eq!(next.go(together, LINE, 2).await.unwrap(), 4);
    }

    #[tokio::test]
    async fn who_breaks_down_leaves_nobody_waiting() {
        let (together, tries) = (Together::default(), Arc::new(AtomicUsize::new(0)));
        for expected in [false, true] {
            let tries = Arc::clone(&tries);
            let carry = move |works: Vec<usize>| {
                let breaks = tries.fetch_add(1, Ordering::SeqCst) == 0;
                async move {
                    assert!(!breaks, "broken down on purpose");
                    works.into_iter().map(Ok).collect()
                }
            };
            assert_eq!(together.go(LINE, 7_usize, carry).await.is_ok(), expected);
        }
    }

    #[tokio::test]
    async fn a_crowd_goes_in_portions() {
        let (together, carrier) = (Together::default(), Carrier::new(9));
        let all = join_all((100..100 + 2 * MOST).map(|work| carrier.clone().go(together.clone(), LINE, work))).await;
        assert!(all.into_iter().zip(100..).all(|(done, work)| done.is_ok_and(|done| done == work * 2)));
        assert!(carrier.groups.lock().unwrap().iter().all(|group| group.len() <= MOST));
    }
}
