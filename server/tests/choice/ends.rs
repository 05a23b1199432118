//! What the portal tells by itself of decisions and agreements that end.

use app::domain::directory::Service;
use server::jobs::ends;

use crate::support::*;

async fn tell(town: &Town, at: &str) -> usize {
    ends::tell(&town.db, &town.keys, at.parse().unwrap()).await.unwrap()
}

// R-CHO-8: sixty and fourteen days before the end, each once; a decision that is made longer is warned of anew.
#[tokio::test]
async fn the_end_of_a_decision_is_told_of_twice() {
    in_town(async |town| {
        town.person("cia", "1985-05-05").await;
        town.decision("cia", Service::Boendestod, Some("2027-01-24")).await;
        // In Stockholm the day begins an hour before it does in Greenwich.
        for (at, told) in [
            ("2026-11-24T22:59:00Z", 0),
            ("2026-11-24T23:00:00Z", 1),
            ("2026-11-24T23:00:00Z", 0),
            ("2027-01-09T12:00:00Z", 0),
            ("2027-01-10T12:00:00Z", 1),
            ("2027-01-24T12:00:00Z", 0),
        ] {
            assert_eq!(tell(&town, at).await, told, "{at}");
        }
        assert_eq!(town.messages("cia").await, ["decision-ending", "decision-ending"]);
        town.sql("UPDATE decision SET valid_to = '2027-02-20' WHERE person_id = $1", &["cia"]).await;
        assert_eq!(tell(&town, "2027-01-24T12:00:00Z").await, 1);
        // What is over is not about to end.
        assert_eq!(tell(&town, "2027-02-21T12:00:00Z").await, 0);
        assert_eq!(town.messages(BO).await.len(), 0);
    })
    .await;
}

// R-CHO-8: whoever is new here shortly before the end is told once.
#[tokio::test]
async fn shortly_before_the_end_one_warning_is_enough() {
    in_town(async |town| {
        town.person("cia", "1985-05-05").await;
        town.decision("cia", Service::Boendestod, Some("2026-12-04")).await;
        assert_eq!((tell(&town, NOW).await, tell(&town, NOW).await), (1, 0));
    })
    .await;
}

// R-PROV-5: those whom a provider supports are told that its agreement ends, unless somebody else has been ordered.
#[tokio::test]
async fn the_people_of_a_provider_are_told_to_choose_again() {
    in_town(async |town| {
        town.order(BO, "old").await;
        town.sql("UPDATE provider SET agreement_ended_on = '2026-11-30' WHERE id = $1", &["old"]).await;
        town.sql("UPDATE care_order SET end_on = '2026-11-29' WHERE id = $1", &["bo-old"]).await;
        assert_eq!((tell(&town, NOW).await, tell(&town, "2026-12-24T10:00:00Z").await), (1, 0));
        assert_eq!((town.messages(ANNA).await, town.messages(BO).await), (vec!["provider-ended".to_owned()], vec![]));
        // Another day is news; with another provider ordered it is none.
        town.sql("UPDATE provider SET agreement_ended_on = '2026-12-31' WHERE id = $1", &["old"]).await;
        assert_eq!(tell(&town, NOW).await, 1);
        town.sql("UPDATE provider SET agreement_ended_on = '2026-12-30' WHERE id = $1", &["old"]).await;
        let sql = "INSERT INTO care_order (id, decision_id, provider_id, ordered_on, start_on) \
            VALUES ('next', $1, 'roomy', '2026-11-24', '2026-12-31')";
        town.sql("UPDATE care_order SET end_on = '2026-12-31' WHERE id = $1", &["anna-old"]).await;
        town.sql(sql, &[&decision_of(ANNA)]).await;
        assert_eq!(tell(&town, NOW).await, 0);
    })
    .await;
}

// R-CHO-8: however many servers look at the same time, nobody is told twice.
#[tokio::test(flavor = "multi_thread")]
async fn several_servers_tell_once() {
    in_town(async |town| {
        for person in ["cia", "dag", "eli"] {
            town.person(person, "1985-05-05").await;
            town.decision(person, Service::Boendestod, Some("2026-12-04")).await;
        }
        let servers: Vec<_> = (0..4)
            .map(|_| {
                let town = town.clone();
                tokio::spawn(async move { tell(&town, NOW).await })
            })
            .collect();
        let mut told = 0;
        for server in servers {
            told += server.await.unwrap();
        }
        assert_eq!((told, town.count("SELECT COUNT(*) FROM message", &[]).await), (3, 3));
    })
    .await;
}
