//! Waiting for an earlier time, and being away from housing support (R-BOOK-15).

use app::domain::identity::Scope;

use super::*;
use crate::support::Given;

const WAITS: &str = "/sv/bokningar/vantan";
const AWAY: &str = "/sv/bokningar/franvaro";
const NOTED: &str = "SELECT CAST((SELECT COUNT(*) FROM booking_wait WHERE ended_at IS NULL) \
    + (SELECT COUNT(*) FROM absence WHERE withdrawn_at IS NULL) AS TEXT)";

async fn noted(portal: &Portal) -> String {
    portal.asked(NOTED, &[]).await.expect("a count")
}

/// Aino's provider has nothing but Saturday evenings, and with `none` has not told of that either.
async fn saturdays(portal: &Portal, at_once: u32) {
    let decision = super::super::decision(portal, "aino", Service::Ledsagarservice).await;
    publish(portal, &decision, at_once).await;
    let what = "{\"blocks\":[{\"hours\":\"sat 18:00-20:00\",\"at_once\":1}]}";
    portal.sql("UPDATE capacity SET what = $1", &[what]).await;
}

/// A wait for Monday on her companion service; she has relief service too, so it is said which.
async fn monday(portal: &Portal, key: &str) -> Vec<(&'static str, String)> {
    let decision = super::super::decision(portal, "aino", Service::Ledsagarservice).await;
    let fields = [("nyckel", key), ("forsta", "7 december"), ("sista", ""), ("langd", "90")];
    let typed = fields.map(|(name, value)| (name, value.to_owned()));
    typed.into_iter().chain([("beslut", decision)]).collect()
}

fn pairs<'a>(form: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    form.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

// At most three waits, each ended by a button; what is sent twice is once.
#[tokio::test]
async fn a_wait_is_noted_listed_and_ended() {
    with_people(async |portal| {
        saturdays(portal, 1).await;
        let aino = portal.browser("aino").await;
        assert!(Page::links(&aino.page("/sv/bokningar").await.tags).contains(&WAITS.to_owned()));
        for key in ["a", "a", "b", "c"] {
            let form = monday(portal, key).await;
            assert_eq!(aino.sent(WAITS, &pairs(&form)).await, format!("{WAITS}?klart=sparat"));
        }
        let page = aino.page(&format!("{WAITS}?klart=sparat")).await;
        let said = main(&page);
        assert_eq!(said.matches("Måndag 7 december 2026").count(), 6, "{said}");
        assert!(said.contains("1 timme och 30 minuter") && said.contains("Vi säger till"), "{said}");
        assert!(said.contains("Du väntar redan på tre tider") && !page.body.contains("name=\"forsta\""));
        let form = monday(portal, "d").await;
        let page = aino.post(WAITS, &pairs(&form)).await;
        assert_eq!(page.status, 409);
        let sql = "SELECT reference FROM booking_wait ORDER BY made_at, id LIMIT 1";
        let reference = portal.asked(sql, &[]).await.expect("a wait");
        let end = format!("{WAITS}/{reference}/avsluta");
        // Nobody else's: it answers as what does not exist.
        assert_eq!(portal.browser("alva").await.post(&end, &[]).await.status, 404);
        for _ in 0..2 {
            assert_eq!(aino.sent(&end, &[]).await, format!("{WAITS}?klart=slut"));
        }
        assert_eq!(noted(portal).await, "2");
        assert!(main(&aino.page(WAITS).await).contains("Du kan vänta på en tid till."));
    })
    .await;
}

// What is free already is offered at once, and without published times it is said what to do instead.
#[tokio::test]
async fn there_is_a_way_on_when_nothing_can_be_waited_for() {
    with_people(async |portal| {
        saturdays(portal, 1).await;
        let aino = portal.browser("aino").await;
        let mut form = monday(portal, "a").await;
        form.retain(|(name, _)| *name != "forsta");
        form.push(("forsta", "5 december".into()));
        let page = aino.post(WAITS, &pairs(&form)).await;
        assert_eq!(page.status, 409);
        let said = main(&page);
        assert!(
            said.contains("Det finns redan lediga tider") && said.contains("Lördag den 5 december klockan 18–19.30"),
            "{said}"
        );
        let decision = super::super::decision(portal, "aino", Service::Ledsagarservice).await;
        let slot = page.tags.iter().find(|t| t.get("name") == "forslag").map(|t| t.get("value").to_owned());
        let to = format!("/sv/bokningar/ny/{decision}/nar");
        let next = aino.sent(&to, &[("forslag", slot.expect("a free time").as_str())]).await;
        assert!(next.starts_with(&format!("/sv/bokningar/ny/{decision}/")), "{next}");
        saturdays(portal, 0).await;
        let form = monday(portal, "b").await;
        let page = aino.post(WAITS, &pairs(&form)).await;
        assert_eq!(page.status, 409);
        assert!(main(&page).contains("Utföraren visar inte sina tider här"), "{}", main(&page));
        assert_eq!(noted(portal).await, "0");
    })
    .await;
}

// Bad input: told at the field, kept as it was typed, and nothing is noted.
#[tokio::test]
async fn what_is_wrong_is_told_at_its_field() {
    with_people(async |portal| {
        saturdays(portal, 1).await;
        let (aino, alva) = (portal.browser("aino").await, portal.browser("alva").await);
        let good = super::super::decision(portal, "aino", Service::Ledsagarservice).await;
        let alvas = super::super::decision(portal, "alva", Service::Boendestod).await;
        for (decision, first, last, length, told) in [
            ("", "7 december", "", "60", "Välj vilket stöd det gäller."),
            (alvas.as_str(), "7 december", "", "60", "Välj vilket stöd det gäller."),
            (&good, "", "", "60", "Skriv en dag, till exempel"),
            (&good, "31 november", "", "60", "31 november"),
            (&good, "7 december", "6 december", "60", "Sista dagen kommer före den första."),
            (&good, "1 november 2026", "2 november 2026", "60", "De dagarna har redan varit."),
            (&good, "7 december", "1 maj 2027", "60", "mer än tre månader"),
            (&good, "7 december", "1 januari 2099", "60", "Skriv en"),
            (&good, "7 december", "", "61", "Välj en av tiderna i listan."),
            (&good, "<script>alert(1)</script>", "", "60", "Skriv dagen"),
        ] {
            let form = [("nyckel", "a"), ("beslut", decision), ("forsta", first), ("sista", last), ("langd", length)];
            let page = aino.post(WAITS, &form).await;
            assert_eq!(page.status, 422, "{first} {last}");
            assert!(main(&page).contains(told), "{told}: {}", main(&page));
            let kept = page.tags.iter().any(|t| t.get("name") == "forsta" && t.get("value") == first);
            assert!(kept && !page.body.contains("<script>alert"), "{first}");
        }
        // Without its key nothing is said to be noted that is not.
        assert_eq!(alva.post(AWAY, &[("forsta", "i morgon")]).await.status, 422);
        let unkeyed = [("beslut", good.as_str()), ("forsta", "7 december"), ("langd", "60")];
        assert_eq!(aino.post(WAITS, &unkeyed).await.status, 422);
        for (first, last) in [("", ""), ("31 november", ""), ("7 december", "6 december"), ("1 november 2026", "")] {
            let page = alva.post(AWAY, &[("nyckel", "a"), ("forsta", first), ("sista", last)]).await;
            assert_eq!(page.status, 422, "{first} {last}");
        }
        assert_eq!(noted(portal).await, "0");
    })
    .await;
}

// R-BOOK-15: noted and told to the provider, marked at the visits, and taken back.
#[tokio::test]
async fn days_away_are_noted_and_taken_back() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        assert!(Page::links(&alva.page("/sv/bokningar").await.tags).contains(&AWAY.to_owned()));
        let said = main(&alva.page(AWAY).await);
        assert!(said.contains("Planerade besök") && !said.contains("Du är borta då"), "{said}");
        let form = [("nyckel", "a"), ("forsta", "i morgon"), ("sista", "24 december")];
        for _ in 0..2 {
            assert_eq!(alva.sent(AWAY, &form).await, format!("{AWAY}?klart=sparat"));
        }
        let said = main(&alva.page(AWAY).await);
        assert!(said.contains("Du är borta då"), "{said}");
        let note = "SELECT CAST(COUNT(*) AS TEXT) FROM desk_note WHERE receiver = 'utforare' AND kind = 'franvaro'";
        assert_eq!(portal.asked(note, &[]).await.as_deref(), Some("1"));
        let reference = portal.asked("SELECT reference FROM absence", &[]).await.expect("an absence");
        let back = format!("{AWAY}/{reference}/aterkalla");
        assert_eq!(portal.browser("aino").await.post(&back, &[]).await.status, 404);
        for _ in 0..2 {
            assert_eq!(alva.sent(&back, &[]).await, format!("{AWAY}?klart=aterkallat"));
        }
        assert_eq!(portal.asked(note, &[]).await.as_deref(), Some("2"));
        assert!(!main(&alva.page(AWAY).await).contains("Du är borta då"));
        // Who has no housing support is told so, and can note nothing.
        let aino = portal.browser("aino").await;
        assert!(main(&aino.page(AWAY).await).contains("Du har inget boendestöd just nu."));
        assert_eq!(aino.post(AWAY, &form).await.status, 422);
        assert_eq!(noted(portal).await, "0");
    })
    .await;
}

// R-ACT-1, R-ACT-2: who may book for somebody says so for them, and it is told who did; nobody else gets there.
#[tokio::test]
async fn a_representative_says_it_by_name() {
    with_people(async |portal| {
        portal.give("EX-B", &Given::proxy("alva", "sixten", &[Scope::Booking])).await;
        portal.give("EX-V", &Given::proxy("alva", "lena", &[Scope::Choice])).await;
        let sixten = portal.acting("sixten", "EX-B").await;
        let form = [("nyckel", "a"), ("forsta", "i morgon"), ("sista", "")];
        assert_eq!(sixten.sent(AWAY, &form).await, format!("{AWAY}?klart=sparat"));
        let lena = portal.acting("lena", "EX-V").await;
        assert_ne!(lena.post(AWAY, &form).await.status, 303);
        assert_ne!(lena.get(AWAY).await.status, 200);
        let said = main(&portal.browser("alva").await.page(AWAY).await);
        assert!(said.contains("Sixten Provström, ombud med fullmakt") || said.contains("Sixten Provström"), "{said}");
        let log = "SELECT CAST(COUNT(*) AS TEXT) FROM access_log WHERE action = 'sa-franvaro' AND actor_id = $1";
        assert_eq!(portal.asked(log, &[&portal.person("sixten").await]).await.as_deref(), Some("1"));
        assert!(!main(&sixten.page("/sv/bokningar").await).contains("Påminnelser"));
        assert_eq!(noted(portal).await, "1");
    })
    .await;
}
