//! R-PROV-2: telling that something in a profile is wrong.

use server::directory::store;

use crate::support::{Page, on_portal};

#[tokio::test]
async fn what_is_missing_is_said_and_what_was_typed_is_kept() {
    on_portal(async |portal| {
        let address = format!("/sv/utforare/{}/rapportera-fel", portal.provider(|_| true).slug);
        let before = portal.stored().await;
        let long = "å".repeat(201);
        let page = portal.post(&address, &[("galler", ""), ("meddelande", " "), ("kontakt", &long)]).await;
        assert_eq!(page.status, 422);
        let summary = page.part(|t| t.class("error-summary"));
        assert!(summary[0].has("role", "alert"));
        let links = Page::links(summary);
        assert_eq!(links, ["#galler", "#meddelande", "#kontakt"]);
        for link in links {
            let id = &link[1..];
            assert!(page.tag(|t| t.get("id") == id).is_some(), "{id}");
            let error = page.text(|t| t.get("id") == format!("{id}-fel"));
            assert!(error.is_some_and(|e| !e.is_empty()), "{id}");
            assert!(page.tag(|t| t.get("aria-describedby").contains(&format!("{id}-fel"))).is_some(), "{id}");
        }
        assert_eq!(page.tag(|t| t.get("id") == "kontakt").unwrap().get("value"), long);
        let again = portal.post(&address, &[("meddelande", "Rad 1\r\nRad 2 <b>"), ("galler", "okänt")]).await;
        assert_eq!(
            (again.status, Page::links(again.part(|t| t.class("error-summary")))),
            (422, vec!["#galler".to_owned()])
        );
        assert!(again.text(|t| t.is("textarea")).unwrap().contains("Rad 2 <b>"));
        assert_eq!(portal.stored().await, before);
    })
    .await;
}

#[tokio::test]
async fn a_sent_report_is_stored_and_its_receipt_has_the_reference_and_nothing_written() {
    on_portal(async |portal| {
        let p = portal.provider(|_| true);
        let address = format!("/fi/utforare/{}/rapportera-fel", p.slug);
        // Characters that nobody sees must not make a database refuse the report.
        let typed = [("galler", "kontakt"), ("meddelande", "Väärä\u{0} numero 🙂"), ("kontakt", "a@b.example\u{0}")];
        let sent = portal.post(&address, &typed).await;
        assert_eq!(sent.status, 303);
        let to = sent.header("location");
        let reference = to.strip_prefix("/fi/felrapport/").expect("a receipt");
        let receipt = portal.page(to).await;
        assert!(receipt.text(|t| t.class("reference")).unwrap().contains(reference));
        assert!(!receipt.body.contains("numero 🙂") && !receipt.body.contains("b.example"));
        assert!(receipt.tag(|t| t.has("name", "robots")).is_some_and(|t| t.get("content") == "noindex"));
        let stored = store::error_report(&portal.state.db, reference).await.unwrap().expect("the report");
        assert_eq!((stored.message.as_str(), stored.contact.as_deref()), ("Väärä numero 🙂", Some("a@b.example")));
        assert_eq!((stored.provider_id, stored.field.as_deref(), stored.lang.code()), (p.id, Some("kontakt"), "fi"));
        assert_eq!(stored.created_at, portal.state.clock.now());
        // The receipt can be read in another language; another's reference is nobody's.
        assert_eq!(portal.page(&to.replace("/fi/", "/sv/")).await.lang(), "sv");
        for wrong in ["F-2222-2222", "f-2222-2222", &reference.to_lowercase()] {
            assert_eq!(portal.get(&format!("/sv/felrapport/{wrong}")).await.status, 404, "{wrong}");
        }
        let unknown = portal.post("/sv/utforare/finns-inte/rapportera-fel", &typed).await;
        assert_eq!((unknown.status, portal.stored().await.1), (404, 1));
    })
    .await;
}

// R-LANG-1: changing language in the middle of a form loses nothing and sends nothing.
#[tokio::test]
async fn changing_language_keeps_what_is_typed_and_stores_nothing() {
    on_portal(async |portal| {
        let path = format!("/utforare/{}/rapportera-fel", portal.provider(|_| true).slug);
        let form = portal.page(&format!("/sv{path}")).await;
        let nav = form.part(|t| t.is("nav") && t.class("languages"));
        let switches: Vec<_> = nav.iter().filter(|t| t.is("button") && t.has("name", "byt")).collect();
        assert_eq!(switches.len(), 3);
        // Enter in a field presses the form's first button: one that sends the form, and changes no language.
        let first = form.tag(|t| t.is("button") && t.get("form") == switches[0].get("form")).unwrap();
        assert!(first.has("type", "submit") && first.get("name").is_empty() && first.get("formaction").is_empty());
        let before = portal.stored().await;
        for switch in switches {
            assert_eq!(form.tag(|t| t.is("form") && t.get("id") == switch.get("form")).unwrap().get("method"), "post");
            let typed = [
                ("galler", "tider"),
                ("meddelande", "Halva meningen"),
                ("kontakt", "070"),
                (switch.get("name"), switch.get("value")),
            ];
            let page = portal.post(switch.get("formaction"), &typed).await;
            assert_eq!((page.status, page.lang()), (200, switch.get("lang")));
            assert_eq!(page.text(|t| t.is("textarea")).as_deref(), Some("Halva meningen"));
            assert_eq!(page.tag(|t| t.get("id") == "kontakt").unwrap().get("value"), "070");
            let chosen = page.tag(|t| t.has("name", "galler") && t.has("value", "tider")).unwrap();
            assert!(chosen.attributes.iter().any(|(n, _)| n == "checked"));
            assert!(page.tag(|t| t.class("error-summary")).is_none());
        }
        assert_eq!(portal.stored().await, before);
    })
    .await;
}
