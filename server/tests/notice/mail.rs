//! E-mail by a real mail server: what comes is right, and what goes wrong is borne.

use std::sync::Arc;

use app::domain::notice::{Channel, Kind, Settings};
use server::notice::carrier::Carriers;

use crate::{mail_server::MailServer, support::*};

fn by(server: &MailServer) -> Carriers {
    Carriers { email: Some(Arc::new(server.smtp())), sms: None }
}

/// A Saturday evening, 18 to 21 in Stockholm, and the evening before when it is reminded of.
const SATURDAY: (&str, &str) = ("2026-12-05T17:00:00Z", "2026-12-05T20:00:00Z");
const EVENING: &str = "2026-12-04T17:00:00Z";

// å, ä and ö arrive as such; the sender is ours, the language the person's, and nothing is told of the support.
#[tokio::test]
async fn a_reminder_comes_as_it_was_written() {
    in_town(async |town| {
        let server = MailServer::start();
        town.booking("b1", EVA, SATURDAY, "bekraftad").await;
        town.booking("b2", LISA, SATURDAY, "bekraftad").await;
        town.chooses(LISA, email_the_day_before(), NOW).await;
        assert_eq!(town.deliverer(by(&server), "2026-12-04T16:59:59Z").round().await.unwrap(), 0);
        assert_eq!(town.deliverer(by(&server), EVENING).round().await.unwrap(), 2);
        let mut took = server.took(2).await;
        took.sort_by_key(|m| m["to"].to_string());
        let eva = &took[0];
        assert_eq!(
            (&eva["to"], &eva["from"]),
            (&"eva@example.org".into(), &"Stödvalet <svara-inte@portal.example>".into())
        );
        assert_eq!(eva["envelope"], serde_json::json!(["svara-inte@portal.example", "eva@example.org"]));
        assert_eq!(eva["subject"], "Påminnelse från Stödvalet");
        let body = eva["body"].as_str().unwrap();
        assert!(
            body.starts_with("Du har en bokad tid i morgon klockan 18. Logga in på Stödvalet om du vill se mer.\n")
        );
        assert_eq!(eva["content-type"].as_str().unwrap().replace('"', ""), "text/plain; charset=utf-8");
        assert_eq!((&eva["auto-submitted"], &eva["content-language"]), (&"auto-generated".into(), &"sv".into()));
        assert!(eva["message-id"].as_str().unwrap().ends_with("@portal.example>"));
        // Old mail servers take it too.
        assert_eq!(eva["ascii"], true);
        assert_eq!(took[1]["content-language"], "sv-x-lattlast");
        assert!(took[1]["body"].as_str().unwrap().starts_with("Du har en tid i morgon klockan 18. Vill du veta mer?"));
        for message in &took {
            let all = message.to_string().to_lowercase();
            for secret in ["ledsag", "avlös", "boendest", "bromma", "utföraren ab", "prov"] {
                assert!(!all.contains(secret), "{secret}: {all}");
            }
        }
        // What was sent is kept as it was said.
        assert_eq!(town.sent_to(EVA).await[0].body.as_deref(), Some(body.trim_end()));
        assert_eq!(town.deliverer(by(&server), EVENING).round().await.unwrap(), 0);
        server.took(2).await;
    })
    .await;
}

#[tokio::test]
async fn finnish_people_are_told_in_finnish() {
    in_town(async |town| {
        let server = MailServer::start();
        for (person, lang) in [("aino", "fi"), ("onni", "fi-selko")] {
            town.person(person, lang, "epost").await;
            town.enqueue(person, Kind::CalledOff, NOW).await;
        }
        assert_eq!(town.deliverer(by(&server), NOW).round().await.unwrap(), 2);
        let mut took = server.took(2).await;
        took.sort_by_key(|m| m["to"].to_string());
        assert_eq!(took[0]["subject"], "Uutta Stödvaletista");
        assert!(took[0]["body"].as_str().unwrap().starts_with("Varaamasi aika on peruttu."));
        assert!(took[1]["body"].as_str().unwrap().starts_with("Yksi ajoistasi ei toteudu."));
    })
    .await;
}

/// What became of the notice to the only one who was told something, at these times in turn.
async fn tried(town: &Town, server: &MailServer, person: &str, times: &[(&str, &str)]) {
    town.person(person, "sv", "epost").await;
    town.enqueue(person, Kind::Answered, NOW).await;
    for (time, wanted) in times {
        town.deliverer(by(server), time).round().await.unwrap();
        assert_eq!(town.standing(person).await, *wanted, "{person} at {time}");
    }
}

#[tokio::test]
async fn a_refused_address_is_not_tried_again() {
    in_town(async |town| {
        let server = MailServer::start();
        tried(&town, &server, "refuse", &[(NOW, "avvisad after 1"), ("2026-11-24T11:00:00Z", "avvisad after 1")]).await;
        server.took(0).await;
    })
    .await;
}

// Greylisting: not now, and not a minute later, but five minutes after that.
#[tokio::test]
async fn a_server_that_puts_us_off_is_asked_again() {
    in_town(async |town| {
        let server = MailServer::start();
        let times = [
            (NOW, "waits after 1"),
            ("2026-11-24T10:00:59Z", "waits after 1"),
            ("2026-11-24T10:01:00Z", "waits after 2"),
            ("2026-11-24T10:06:00Z", "sent after 3"),
        ];
        tried(&town, &server, "later", &times).await;
        server.took(1).await;
    })
    .await;
}

#[tokio::test]
async fn a_connection_that_is_cut_loses_nothing() {
    in_town(async |town| {
        let server = MailServer::start();
        tried(&town, &server, "cut", &[(NOW, "waits after 1"), ("2026-11-24T10:01:00Z", "sent after 2")]).await;
        server.took(1).await;
    })
    .await;
}

// At least once: when the answer is lost it comes twice, and whoever gets it can tell by its id that it is the same.
#[tokio::test]
async fn what_was_taken_without_an_answer_comes_twice_with_the_same_id() {
    in_town(async |town| {
        let server = MailServer::start();
        let times = [(NOW, "waits after 1"), ("2026-11-24T10:01:00Z", "sent after 2")];
        tried(&town, &server, "unanswered", &times).await;
        let took = server.took(2).await;
        assert_eq!(took[0]["message-id"], took[1]["message-id"]);
    })
    .await;
}

// Where there is no encryption nothing is said, not even the address.
#[tokio::test]
async fn nothing_is_sent_in_the_clear_that_should_not_be() {
    in_town(async |town| {
        let server = MailServer::start();
        town.enqueue(EVA, Kind::News, NOW).await;
        let carriers = Carriers { email: Some(Arc::new(server.encrypted())), sms: None };
        assert_eq!(town.deliverer(carriers, NOW).round().await.unwrap(), 0);
        assert_eq!(town.standing(EVA).await, "waits after 1");
        server.took(0).await;
    })
    .await;
}

// Nobody answers at all.
#[tokio::test]
async fn without_an_answer_it_is_given_up_in_the_end() {
    in_town(async |town| {
        let gone = MailServer::start();
        let carriers = by(&gone);
        drop(gone);
        town.enqueue(EVA, Kind::News, NOW).await;
        for hour in 0..12 {
            let time = format!("2026-11-24T{:02}:00:00Z", 10 + hour);
            for _ in 0..2 {
                town.deliverer(carriers.clone(), &time).round().await.unwrap();
            }
        }
        assert_eq!(town.standing(EVA).await, "inget-svar after 8");
    })
    .await;
}

fn email_the_day_before() -> Settings {
    Settings::of(&[Channel::Email], &[app::domain::notice::Remind::DayBefore])
}
