//! What stands in the way is told, with another way on; nothing is booked.

use app::domain::directory::Service;

use super::super::{BOOKINGS, address, confirm, key, publish, rows, typed, up_to_checking};
use crate::support::with_people;

// R-BOOK-10: a full time has its nearest free ones as buttons, and one press chooses.
#[tokio::test]
async fn a_full_time_has_free_ones_beside_it() {
    with_people(async |portal| {
        let address = address(portal, "aino", Service::Ledsagarservice).await;
        publish(portal, &address, 1).await;
        let aino = portal.browser("aino").await;
        // Somebody else takes the last room between looking and booking.
        let page = up_to_checking(&aino, &address, &typed("2026-12-05", "18", "20")).await;
        let id = address.rsplit('/').next().unwrap();
        let other = "INSERT INTO decision (id, case_number, person_id, municipality, service, law, minutes, period, \
            valid_from, valid_to, goals_sealed, terms) SELECT 'other', 'X 1', $1, municipality, service, law, minutes, period, \
            valid_from, valid_to, goals_sealed, terms FROM decision WHERE id = $2";
        let raili = portal.person("raili").await;
        portal.sql(other, &[&raili, id]).await;
        let taken = "INSERT INTO booking (id, reference, uid, sequence, decision_id, provider_id, state, starts_at, \
            ends_at, about_sealed, made_at, made_by, changed_at) SELECT 'b', 'B-X', 'b', 0, 'other', provider_id, \
            'bekraftad', '2026-12-05T17:00:00.000000Z', '2026-12-05T19:00:00.000000Z', 'x', 'x', $1, 'x' \
            FROM care_order WHERE decision_id = $2";
        portal.sql(taken, &[&raili, id]).await;
        let refused = aino.post(&format!("{address}/kontrollera"), &[("nyckel", &key(&page))]).await;
        assert_eq!(refused.status, 409);
        assert!(refused.body.contains("Det är fullt då") && refused.tag(|t| t.has("role", "alert")).is_some());
        let button = refused.tag(|t| t.is("button") && t.has("name", "forslag")).expect("a free time");
        assert_eq!(rows(portal, BOOKINGS).await, "1");
        let to = aino.sent(&format!("{address}/nar"), &[("forslag", button.get("value"))]).await;
        assert_eq!(to, format!("{address}/kontrollera"));
        confirm(&aino, &address, &aino.page(&to).await, &[]).await;
        assert_eq!(rows(portal, BOOKINGS).await, "2");
    })
    .await;
}

// What has changed since the page was shown is shown anew: the provider has withdrawn its hours.
#[tokio::test]
async fn what_was_shown_is_what_is_booked() {
    with_people(async |portal| {
        let address = address(portal, "aino", Service::Ledsagarservice).await;
        publish(portal, &address, 1).await;
        let aino = portal.browser("aino").await;
        let page = up_to_checking(&aino, &address, &typed("2026-12-05", "18", "20")).await;
        publish(portal, &address, 0).await;
        let changed = aino.post(&format!("{address}/kontrollera"), &[("nyckel", &key(&page))]).await;
        assert_eq!(changed.status, 409);
        assert!(changed.body.contains("Något har ändrats") && changed.body.contains("Skicka förfrågan"));
        // A made-up key books nothing either.
        for wrong in ["", "a.b"] {
            assert_eq!(aino.post(&format!("{address}/kontrollera"), &[("nyckel", wrong)]).await.status, 409);
        }
        assert_eq!(rows(portal, BOOKINGS).await, "0");
        confirm(&aino, &address, &changed, &[]).await;
    })
    .await;
}

// R-BOOK-1, R-BOOK-10: hours, and one's own other sessions.
#[tokio::test]
async fn hours_and_ones_own_sessions_stand_in_the_way() {
    with_people(async |portal| {
        let address = address(portal, "raili", Service::Avlosarservice).await;
        publish(portal, &address, 5).await;
        let raili = portal.browser("raili").await;
        // R-BOOK-9: four hours a week.
        let page = up_to_checking(&raili, &address, &typed("2026-12-05", "12", "17")).await;
        assert!(page.body.contains("Timmarna räcker inte"), "{}", page.body);
        assert!(page.hidden().iter().all(|(name, _)| name != "nyckel"));
        let page = up_to_checking(&raili, &address, &typed("2026-12-05", "12", "14")).await;
        let reference = confirm(&raili, &address, &page, &[]).await;
        let page = up_to_checking(&raili, &address, &typed("2026-12-05", "13", "14")).await;
        assert!(page.body.contains(&reference), "{}", page.body);
        assert_eq!(rows(portal, BOOKINGS).await, "1");
    })
    .await;
}

// R-BOOK-14, R-CHO-8: what is not booked here says so, and how one books it.
#[tokio::test]
async fn what_is_not_booked_here_says_how() {
    with_people(async |portal| {
        let address = address(portal, "raili", Service::Avlosarservice).await;
        let (raili, person) = (portal.browser("raili").await, portal.person("raili").await);
        let sql = "UPDATE decision SET municipality = 'botkyrka' WHERE person_id = $1";
        portal.sql(sql, &[&person]).await;
        let page = raili.page(&format!("{address}/nar")).await;
        assert!(page.body.contains("genom att ringa") && page.tag(|t| t.is("aside")).is_some());
        assert_eq!(raili.post(&format!("{address}/kontrollera"), &[("nyckel", "a.b")]).await.status, 200);
        let sql = "UPDATE decision SET municipality = 'stockholm', valid_to = '2026-11-21' WHERE person_id = $1";
        portal.sql(sql, &[&person]).await;
        assert!(raili.page(&format!("{address}/vad")).await.body.contains("Inget är bokat"));
        assert_eq!(rows(portal, BOOKINGS).await, "0");
    })
    .await;
}
