//! Choosing how one is reminded, and seeing what has been sent.

use std::sync::{Arc, Mutex};

use app::{domain::notice::Kind, pages::error::Trouble};
use serde_json::Value;
use server::{
    failure::Failure,
    notice::{
        carrier::{Carrier, Carriers, Carrying, Parcel, Undelivered},
        deliver::Deliverer,
        service,
    },
    state::AppState,
};

use crate::support::{Page, Portal, with_people};

const PAGE: &str = "/sv/min-sida/paminnelser";

/// Takes what it is given, until it is closed.
#[derive(Debug, Default)]
struct Post(Mutex<bool>);

impl Carrier for Post {
    fn carry<'a>(&'a self, _: Parcel<'a>) -> Carrying<'a> {
        let closed = *self.0.lock().expect("a door");
        Box::pin(async move { if closed { Err(Undelivered::Refused("x".into())) } else { Ok(()) } })
    }
}

/// The same portal with e-mail set up.
fn with_mail(portal: &Portal) -> (Portal, Arc<Post>) {
    let post = Arc::new(Post::default());
    let carriers = Carriers { email: Some(post.clone()), sms: None };
    (Portal::with(AppState { carriers, ..portal.state.clone() }), post)
}

async fn tell(portal: &Portal, key: &str, kind: Kind) {
    let (person, state) = (portal.person(key).await, &portal.state);
    let told = state.db.write(|mut tx| {
        let person = person.as_str();
        async move {
            service::enqueue(&mut tx, &state.keys, state.clock.now(), person, kind).await?;
            Ok::<_, Failure>((tx, ()))
        }
    });
    told.await.expect("an outbox");
}

/// The values of the boxes that are ticked.
fn ticked(page: &Page) -> Vec<String> {
    let boxes = page.tags.iter().filter(|t| t.is("input") && t.has("type", "checkbox"));
    boxes
        .filter(|t| t.attributes.iter().any(|(name, _)| name == "checked"))
        .map(|t| t.get("value").to_owned())
        .collect()
}

fn main_text(page: &Page) -> String {
    page.text(|t| t.is("main")).expect("a page")
}

#[tokio::test]
async fn what_is_chosen_holds_until_it_is_changed() {
    with_people(async |portal| {
        let (portal, _) = with_mail(portal);
        let alva = portal.browser("alva").await;
        let all = [("kanal", "epost"), ("kanal", "sms"), ("nar", "vecka"), ("nar", "tva-timmar"), ("nar", "aldrig")];
        let to = alva.sent(PAGE, &all).await;
        let page = alva.page(&to).await;
        assert_eq!(ticked(&page), ["epost", "sms", "vecka", "tva-timmar"]);
        assert!(main_text(&page).contains("Vi påminner dig så som du har valt."));
        assert!(!main_text(&alva.page(PAGE).await).contains("Dina val är sparade"));
        // Nothing ticked is nothing sent.
        let page = alva.page(&alva.sent(PAGE, &[]).await).await;
        assert!(ticked(&page).is_empty() && main_text(&page).contains("Vi skickar inget till dig."));
        tell(&portal, "alva", Kind::News).await;
        assert_eq!(portal.asked("SELECT id FROM outbox", &[]).await, None);
    })
    .await;
}

// What is ticked comes along to another language, and is not saved by that.
#[tokio::test]
async fn changing_language_keeps_what_is_ticked() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let page =
            alva.post("/fi/min-sida/paminnelser", &[("kanal", "sms"), ("nar", "morgon"), ("byt", "sprak")]).await;
        assert_eq!((page.status, page.lang(), ticked(&page)), (200, "fi", vec!["sms".to_owned(), "morgon".into()]));
        assert_eq!(portal.asked("SELECT person_id FROM reminder_setting", &[]).await, None);
    })
    .await;
}

// Without a mail server nothing is promised; without an address there is nothing to choose.
#[tokio::test]
async fn what_does_not_work_is_said() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let text = main_text(&alva.page(PAGE).await);
        assert!(text.contains("Vi kan inte skicka e-post ännu") && text.contains("Vi kan inte skicka sms ännu"));
        let (mailing, _) = with_mail(portal);
        let text = main_text(&alva.at(&mailing).page(PAGE).await);
        assert!(!text.contains("Vi kan inte skicka e-post ännu") && text.contains("Vi kan inte skicka sms ännu"));
        let person = portal.person("alva").await;
        portal.sql("UPDATE person SET phone_sealed = NULL, email_sealed = NULL WHERE id = $1", &[&person]).await;
        let page = alva.page(PAGE).await;
        assert!(main_text(&page).contains("Vi har ingen e-postadress till dig."));
        assert!(page.tag(|t| t.is("input") && t.has("name", "kanal")).is_none());
    })
    .await;
}

// What was sent, and what was not, is told to the person and to nobody else; and it is in their file.
#[tokio::test]
async fn everybody_sees_what_was_sent_to_them() {
    with_people(async |portal| {
        let (portal, post) = with_mail(portal);
        let alva = portal.browser("alva").await;
        alva.sent(PAGE, &[("kanal", "epost")]).await;
        let deliver = async || Deliverer::of(&portal.state).round().await.expect("a round");
        tell(&portal, "alva", Kind::Answered).await;
        assert!(main_text(&alva.page(PAGE).await).contains("Skickas snart."));
        assert_eq!(deliver().await, 1);
        *post.0.lock().expect("a door") = true;
        tell(&portal, "alva", Kind::CalledOff).await;
        assert_eq!(deliver().await, 0);
        let text = main_text(&alva.page(PAGE).await);
        for told in [
            "”Du har fått svar om en tid. Logga in på Stödvalet, så kan du läsa det.”",
            "Med e-post till alva@exempel.example",
            "Skickat.",
            "Det kom inte fram. Adressen eller numret tog inte emot det.",
        ] {
            assert!(text.contains(told), "{told}: {text}");
        }
        let jonas = portal.browser("jonas").await;
        assert!(main_text(&jonas.page(PAGE).await).contains("Vi har inte skickat något till dig."));
        let file = alva.page("/sv/min-sida/uppgifter.json").await.body;
        let file: Value = serde_json::from_str(&file).expect("JSON");
        assert_eq!(file["reminders"], serde_json::json!({ "by": ["epost"], "when": [] }));
        let sent = file["sent_to_me"].as_array().expect("a list");
        let why: Vec<_> = sent.iter().map(|s| (&s["about"], &s["not_sent_because"])).collect();
        assert!(
            why.contains(&(&"svar".into(), &Value::Null)) && why.contains(&(&"installd-tid".into(), &"avvisad".into()))
        );
        assert!(main_text(&alva.page("/sv/min-sida/uppgifter").await).contains("med e-post"));
    })
    .await;
}

// R-ACT-1, R-ACT-5: a guardian chooses for a child, which is written down; whoever acts for others may not.
#[tokio::test]
async fn who_acts_for_a_child_chooses_for_the_child() {
    with_people(async |portal| {
        let nora = portal.acting("nora", "EX-VH-2017-nora").await;
        let page = nora.page(PAGE).await;
        assert!(main_text(&page).contains("lo@exempel.example") && !main_text(&page).contains("nora@"));
        nora.sent(PAGE, &[("kanal", "epost"), ("nar", "dag")]).await;
        let (child, guardian) = (portal.person("lo").await, portal.person("nora").await);
        let sql = "SELECT action FROM access_log WHERE principal_id = $1 AND actor_id = $2 ORDER BY place DESC LIMIT 1";
        assert_eq!(portal.asked(sql, &[&child, &guardian]).await.as_deref(), Some("andrade-paminnelser"));
        let chosen = portal.asked("SELECT person_id FROM reminder_setting", &[]).await;
        assert_eq!(chosen, Some(child));
        let sixten = portal.acting("sixten", "EX-FM-1").await;
        sixten.get(PAGE).await.refused(Trouble::OnlyOneself);
    })
    .await;
}
