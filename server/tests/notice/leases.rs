//! Several servers on one outbox, and servers that stop in the middle.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use app::domain::notice::{Channel, Kind};
use server::notice::carrier::{Carrier, Carriers, Carrying, Parcel};

use crate::support::*;

/// A port that takes its time, remembers what it has carried, and breaks down at first if told to.
#[derive(Debug, Default)]
struct Slow {
    carried: Mutex<Vec<String>>,
    breaks: AtomicUsize,
}

impl Carrier for Slow {
    fn carry<'a>(&'a self, parcel: Parcel<'a>) -> Carrying<'a> {
        let id = parcel.id.to_owned();
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            self.carried.lock().unwrap().push(id);
            let left = self.breaks.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1));
            assert!(left.is_err(), "the server stops after sending and before writing it down");
            Ok(())
        })
    }
}

fn slow(breaks: usize) -> (Arc<Slow>, Carriers) {
    let slow = Arc::new(Slow { breaks: AtomicUsize::new(breaks), ..Slow::default() });
    (slow.clone(), Carriers { email: Some(slow), sms: None })
}

// Four servers look at the same moment: each notice is sent once, and none is left.
#[tokio::test(flavor = "multi_thread")]
async fn several_servers_share_one_outbox() {
    in_town(async |town| {
        for _ in 0..60 {
            town.enqueue(EVA, Kind::News, NOW).await;
        }
        let (slow, carriers) = slow(0);
        let servers: Vec<_> = (0..4)
            .map(|_| {
                let server = town.deliverer(carriers.clone(), NOW);
                tokio::spawn(async move { server.round().await.unwrap() })
            })
            .collect();
        let mut sent = 0;
        for server in servers {
            sent += server.await.unwrap();
        }
        let mut carried = slow.carried.lock().unwrap().clone();
        carried.sort();
        carried.dedup();
        assert_eq!((sent, carried.len(), slow.carried.lock().unwrap().len()), (60, 60, 60));
        assert!(town.column("SELECT id FROM outbox WHERE sent_at IS NULL OR tries <> 1").await.is_empty());
    })
    .await;
}

// The same for making them: the reminder of a session is made once, whoever looks.
#[tokio::test(flavor = "multi_thread")]
async fn several_servers_make_a_reminder_once() {
    in_town(async |town| {
        for n in 0..10 {
            town.person(&format!("p{n}"), "sv", "epost").await;
            let id = format!("b{n}");
            town.booking(&id, &format!("p{n}"), ("2026-12-05T17:00:00Z", "2026-12-05T20:00:00Z"), "bekraftad").await;
        }
        let (slow, carriers) = slow(0);
        let servers: Vec<_> = (0..4)
            .map(|_| {
                let server = town.deliverer(carriers.clone(), "2026-12-04T17:00:00Z");
                tokio::spawn(async move { server.round().await.unwrap() })
            })
            .collect();
        for server in servers {
            server.await.unwrap();
        }
        // Whoever came too early to find the others' is not the last to look.
        town.deliverer(carriers, "2026-12-04T17:00:00Z").round().await.unwrap();
        assert_eq!(slow.carried.lock().unwrap().len(), 10);
    })
    .await;
}

// A server that leases and is never heard of again: nobody else sends for two minutes, then another does.
#[tokio::test]
async fn a_lease_that_runs_out_is_taken_over() {
    in_town(async |town| {
        town.enqueue(EVA, Kind::News, NOW).await;
        let (slow, carriers) = slow(0);
        let lost = town.deliverer(carriers.clone(), NOW).lease("lost", Channel::Email).await.unwrap();
        assert_eq!(lost.len(), 1);
        for (time, sent) in [(NOW, 0), ("2026-11-24T10:01:59Z", 0), ("2026-11-24T10:02:00Z", 1)] {
            assert_eq!(town.deliverer(carriers.clone(), time).round().await.unwrap(), sent, "{time}");
        }
        assert_eq!(town.standing(EVA).await, "sent after 2");
        assert_eq!(slow.carried.lock().unwrap().len(), 1);
    })
    .await;
}

// At least once: what was sent in the very moment of a stop is sent once more, under the same id.
#[tokio::test]
async fn what_was_sent_in_the_moment_of_a_stop_is_sent_again() {
    in_town(async |town| {
        town.enqueue(EVA, Kind::News, NOW).await;
        let (slow, carriers) = slow(1);
        assert_eq!(town.deliverer(carriers.clone(), NOW).round().await.unwrap(), 0);
        assert_eq!(town.standing(EVA).await, "waits after 1");
        assert_eq!(town.deliverer(carriers, "2026-11-24T10:02:00Z").round().await.unwrap(), 1);
        let carried = slow.carried.lock().unwrap();
        assert_eq!((carried.len(), &carried[0]), (2, &carried[1]));
    })
    .await;
}

// What brings servers down, each time anew, is not tried for ever.
#[tokio::test]
async fn what_brings_servers_down_is_given_up() {
    in_town(async |town| {
        town.enqueue(EVA, Kind::News, NOW).await;
        let (slow, carriers) = slow(usize::MAX);
        for minute in 0..40 {
            let time = format!("2026-11-24T{}:{:02}:00Z", 10 + minute * 3 / 60, minute * 3 % 60);
            town.deliverer(carriers.clone(), &time).round().await.unwrap();
        }
        assert_eq!(town.standing(EVA).await, "inget-svar after 8");
        assert_eq!(slow.carried.lock().unwrap().len(), 8);
    })
    .await;
}

// One channel that is not set up is left alone, and does not hold up the other.
#[tokio::test]
async fn what_is_not_set_up_is_not_sent_and_comes_too_late_in_the_end() {
    in_town(async |town| {
        town.enqueue(EVA, Kind::News, NOW).await;
        town.enqueue(SIMO, Kind::News, NOW).await;
        let (_, carriers) = slow(0);
        assert_eq!(town.deliverer(carriers.clone(), NOW).round().await.unwrap(), 1);
        assert_eq!(town.standing(SIMO).await, "waits after 0");
        town.deliverer(carriers, "2026-11-26T10:00:00Z").round().await.unwrap();
        assert_eq!(town.standing(SIMO).await, "for-sent after 0");
    })
    .await;
}
