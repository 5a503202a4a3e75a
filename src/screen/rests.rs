//! How long work on a large page lets others have their turn: between portions it asks whether to wait, and for what.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// What is waited for between two portions.
pub type Rest = Pin<Box<dyn Future<Output = ()>>>;

/// Asked between two portions: what to wait for before the next one, or nothing to go on at once.
pub type Rests<'a> = dyn FnMut() -> Option<Rest> + 'a;

/// So many rows are a portion, and so many nodes that are only glanced at.
pub(super) const ROWS: usize = 8;
pub(super) const NODES: usize = 256;

/// Rests if it is time to, after each portion of so many.
pub(super) async fn after(portion: usize, done: usize, rests: &mut Rests<'_>) {
    if done % portion == portion - 1
        && let Some(rest) = rests()
    {
        rest.await;
    }
}

/// What work comes to that is done without a rest.
pub(super) fn at_once<T>(work: impl AsyncFnOnce(&mut Rests<'_>) -> T) -> T {
    let mut never = || None;
    let mut work = pin!(work(&mut never));
    loop {
        // Where nothing is waited for, the first time is the last.
        if let Poll::Ready(done) = work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return done;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rest_is_asked_for_after_each_portion() {
        let asked = std::cell::Cell::new(0);
        let mut rests = || {
            asked.set(asked.get() + 1);
            None
        };
        let mut work = pin!(async {
            for done in 0..20 {
                after(8, done, &mut rests).await;
            }
        });
        assert!(work.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready());
        assert_eq!(asked.get(), 2);
        assert_eq!(at_once(async |_| 7), 7);
    }
}
