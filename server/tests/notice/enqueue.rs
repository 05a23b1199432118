//! Telling that there is something to read.

use app::domain::notice::{Channel, Kind, Settings};

use crate::support::*;

// By what they have chosen, or want to be reached by; whoever wants letters is left in peace.
#[tokio::test]
async fn everybody_is_told_by_what_they_have_chosen() {
    in_town(async |town| {
        for person in [EVA, SIMO, LISA, "nobody"] {
            town.enqueue(person, Kind::Answered, NOW).await;
        }
        assert_eq!(town.outbox().await, ["eva epost svar", "simo sms svar"]);
        town.chooses(LISA, Settings::of(Channel::ALL, &[]), NOW).await;
        town.chooses(EVA, Settings::default(), NOW).await;
        for person in [EVA, LISA] {
            town.enqueue(person, Kind::News, NOW).await;
        }
        let all = town.outbox().await;
        assert_eq!(all, ["eva epost svar", "lisa epost nytt", "lisa sms nytt", "simo sms svar"]);
        // Two of a kind are two.
        town.enqueue(SIMO, Kind::Answered, NOW).await;
        assert_eq!(town.outbox().await.len(), 5);
    })
    .await;
}

// Nobody is woken for what can wait; a session that is called off cannot.
#[tokio::test]
async fn what_can_wait_waits_for_the_morning() {
    in_town(async |town| {
        let night = "2026-11-24T23:30:00Z";
        town.enqueue(EVA, Kind::TimeFree, night).await;
        town.enqueue(SIMO, Kind::CalledOff, night).await;
        let due = town.column("SELECT due_at FROM outbox ORDER BY person_id").await;
        assert_eq!(due, [kept("2026-11-25T06:00:00Z"), kept(night)]);
        let expires = town.column("SELECT expires_at FROM outbox ORDER BY person_id").await;
        assert_eq!(expires, [kept("2026-11-25T18:00:00Z"), kept("2026-11-26T23:30:00Z")]);
    })
    .await;
}

// What is sealed is nowhere in the clear: neither numbers nor addresses.
#[tokio::test]
async fn the_outbox_tells_nobody_where_it_goes() {
    in_town(async |town| {
        town.enqueue(EVA, Kind::News, NOW).await;
        town.enqueue(SIMO, Kind::News, NOW).await;
        for sealed in town.column("SELECT recipient_sealed FROM outbox").await {
            assert!(!sealed.contains("example") && !sealed.contains("46701740605"));
        }
    })
    .await;
}

// Without an address, or with a number that takes no text messages, there is nothing to send.
#[tokio::test]
async fn nothing_is_sent_nowhere() {
    in_town(async |town| {
        let landline = town.keys.seal("person", SIMO, "phone", "08-465 004 10").unwrap();
        town.sql("UPDATE person SET phone_sealed = $1 WHERE id = 'simo'", &[&landline]).await;
        town.sql("UPDATE person SET email_sealed = NULL WHERE id = 'eva'", &[]).await;
        town.enqueue(SIMO, Kind::News, NOW).await;
        town.enqueue(EVA, Kind::News, NOW).await;
        assert!(town.outbox().await.is_empty());
    })
    .await;
}
