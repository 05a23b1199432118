//! Every route × every kind of visitor × every method.

use axum::{
    body::Body,
    http::{Method, Request, header},
};
use server::router::{Access, routes};

use crate::support::{Page, Portal, form, on_portal};

/// What a route answers to `GET` and, sent from the portal itself, to `POST`.
struct Row {
    pattern: &'static str,
    address: String,
    get: u16,
    post: u16,
}

fn row(pattern: &'static str, address: &str, get: u16, post: u16) -> Row {
    Row { pattern, address: address.into(), get, post }
}

/// The expectations: a route without a row fails the test, and so does a row without a route.
fn rows(slug: &str) -> Vec<Row> {
    let profile = format!("/sv/utforare/{slug}");
    let mut all = vec![
        row("/", "/", 303, 405),
        row("/robots.txt", "/robots.txt", 200, 405),
        row("/tillgangar/{file}", server::http::assets::css_url(), 200, 405),
        row("/halsa/live", "/halsa/live", 200, 405),
        row("/halsa/redo", "/halsa/redo", 200, 405),
        row("/{lang}", "/sv", 200, 405),
        row("/{lang}/utforare", "/fi/utforare?q=apua", 200, 405),
        row("/{lang}/utforare/{slug}", &profile, 200, 405),
        row("/{lang}/utforare/{slug}/rapportera-fel", &format!("{profile}/rapportera-fel"), 200, 303),
        row("/{lang}/felrapport/{reference}", "/sv/felrapport/F-2222-2222", 404, 405),
        row("/{lang}/jamfor", &format!("/sv/jamfor?u={slug}"), 200, 405),
        row("/{lang}/valguide", "/sv-lattlast/valguide?steg=svar", 200, 405),
        row("/{lang}/valguide/valj-inte", "/fi-selko/valguide/valj-inte", 200, 405),
        row("/{lang}/om", "/sv/om", 200, 405),
        row("/{lang}/sa-valjer-du", "/sv/sa-valjer-du", 200, 405),
        row("/{lang}/kontakt", "/sv/kontakt", 200, 405),
        row("/{lang}/tillganglighet", "/sv/tillganglighet", 200, 405),
        row("/{lang}/sprak", "/sv/sprak", 200, 405),
        // In the try-out only: see below.
        row("/{lang}/komponenter", "/sv/komponenter", 404, 404),
        row("/{lang}/logga-in", "/sv/logga-in", 200, 303),
        row("/{lang}/logga-in/test", "/sv/logga-in/test", 404, 404),
        row("/{lang}/logga-ut", "/sv/logga-ut", 405, 303),
        row("/{lang}/utloggad", "/fi/utloggad", 200, 405),
        row("/{lang}/utan-e-legitimation", "/fi-selko/utan-e-legitimation", 200, 405),
        row("/logga-in/{provider}/svar", "/logga-in/x/svar?state=x&code=y", 303, 405),
        row("/logga-in/{provider}/utloggad", "/logga-in/x/utloggad", 405, 400),
        row("/logga-in/nycklar", "/logga-in/nycklar", 200, 405),
        // Who has not logged in is asked to; for the others see `matrix`.
        row("/{lang}/ombud", "/sv/ombud", 303, 303),
        row("/{lang}/ombud/{reference}/avsluta", "/sv/ombud/EX-1/avsluta", 303, 303),
        row("/{lang}/min-sida", "/sv/min-sida", 303, 405),
        row("/{lang}/min-sida/logg", "/sv/min-sida/logg", 303, 405),
        row("/{lang}/min-sida/paminnelser", "/sv/min-sida/paminnelser", 303, 303),
        row("/{lang}/min-sida/uppgifter", "/sv/min-sida/uppgifter", 303, 405),
        row("/{lang}/min-sida/uppgifter.json", "/sv/min-sida/uppgifter.json", 303, 405),
        row("/{lang}/min-sida/samtycke/{reference}", "/sv/min-sida/samtycke/S-1", 405, 303),
        row("/{lang}/val", "/sv/val?utforare=x", 303, 405),
        row("/{lang}/val/{decision}/utforare", "/sv/val/x/utforare", 303, 303),
        row("/{lang}/val/{decision}/onskemal", "/sv/val/x/onskemal", 303, 303),
        row("/{lang}/val/{decision}/bekrafta", "/sv/val/x/bekrafta", 303, 303),
        row("/{lang}/val/{decision}/valj-inte", "/sv/val/x/valj-inte", 303, 303),
        row("/{lang}/val/{decision}/fraga/{kind}", "/sv/val/x/fraga/traffa", 303, 303),
        row("/{lang}/val/fraga/{reference}", "/sv/val/fraga/Q-2222-2222", 303, 405),
        row("/{lang}/val/kvitto/{reference}", "/sv/val/kvitto/V-2222-2222", 303, 405),
        row("/{lang}/val/kvitto/{reference}/aterkalla", "/sv/val/kvitto/V-2222-2222/aterkalla", 405, 303),
        row("/{lang}/val/kvitto/{reference}/svara", "/sv/val/kvitto/V-2222-2222/svara", 405, 303),
    ];
    all.extend(of_booking());
    all.extend(of_plans());
    all
}

/// As [`rows`], of plans: anybody may check a copy.
fn of_plans() -> Vec<Row> {
    vec![
        row("/{lang}/planer", "/sv/planer", 303, 405),
        row("/{lang}/planer/{plan}", "/sv/planer/x", 303, 405),
        row("/{lang}/planer/{plan}/{number}", "/sv/planer/x/1", 303, 405),
        row("/{lang}/planer/{plan}/{number}/kopia.pdf", "/sv/planer/x/1/kopia.pdf", 303, 405),
        row("/{lang}/kontrollera", "/sv/kontrollera", 200, 422),
    ]
}

/// As [`rows`], of booking: who has not logged in is asked to.
fn of_booking() -> Vec<Row> {
    vec![
        row("/{lang}/bokningar", "/sv/bokningar", 303, 405),
        row("/{lang}/bokningar/manad", "/sv/bokningar/manad?manad=2026-12", 303, 405),
        row("/{lang}/bokningar/ny", "/sv/bokningar/ny", 303, 405),
        row("/{lang}/bokningar/ny/{decision}/vad", "/sv/bokningar/ny/x/vad", 303, 303),
        row("/{lang}/bokningar/ny/{decision}/nar", "/sv/bokningar/ny/x/nar", 303, 303),
        row("/{lang}/bokningar/ny/{decision}/vem", "/sv/bokningar/ny/x/vem", 303, 303),
        row("/{lang}/bokningar/ny/{decision}/kontrollera", "/sv/bokningar/ny/x/kontrollera", 303, 303),
        row("/{lang}/bokningar/prenumerera", "/sv/bokningar/prenumerera", 303, 303),
        row("/{lang}/bokningar/vantan", "/sv/bokningar/vantan", 303, 303),
        row("/{lang}/bokningar/vantan/{reference}/avsluta", "/sv/bokningar/vantan/T-2222-2222/avsluta", 405, 303),
        row("/{lang}/bokningar/franvaro", "/sv/bokningar/franvaro", 303, 303),
        row(
            "/{lang}/bokningar/franvaro/{reference}/aterkalla",
            "/sv/bokningar/franvaro/R-2222-2222/aterkalla",
            405,
            303,
        ),
        row("/{lang}/bokningar/{reference}/kalender.ics", "/sv/bokningar/B-2222-2222/kalender.ics", 303, 405),
        row("/kalender/{token}", "/kalender/made-up", 404, 405),
        row("/{lang}/bokningar/{reference}", "/sv/bokningar/B-2222-2222", 303, 405),
        row("/{lang}/bokningar/{reference}/avboka", "/sv/bokningar/B-2222-2222/avboka", 303, 303),
        row("/{lang}/bokningar/{reference}/flytta", "/sv/bokningar/B-2222-2222/flytta", 303, 303),
        row("/{lang}/bokningar/{reference}/ingen-kom", "/sv/bokningar/B-2222-2222/ingen-kom", 303, 303),
    ]
}

/// A kind of visitor: the headers that tell them apart, and whether their forms are ours.
struct Visitor {
    name: &'static str,
    headers: &'static [(&'static str, &'static str)],
    ours: bool,
}

const VISITORS: [Visitor; 7] = [
    // No browser at all carries nobody's session with it.
    Visitor { name: "program", headers: &[], ours: true },
    Visitor { name: "browser", headers: &[("sec-fetch-site", "same-origin")], ours: true },
    Visitor { name: "typed or bookmarked", headers: &[("sec-fetch-site", "none")], ours: true },
    Visitor {
        name: "foreign site",
        headers: &[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")],
        ours: false,
    },
    Visitor {
        name: "neighbour site",
        headers: &[("sec-fetch-site", "same-site"), ("origin", "https://x.portal.example")],
        ours: false,
    },
    Visitor { name: "old browser", headers: &[("origin", "https://portal.example")], ours: true },
    Visitor { name: "old browser, foreign site", headers: &[("origin", "https://evil.example")], ours: false },
];

async fn send(portal: &Portal, method: &Method, address: &str, visitor: &Visitor) -> Page {
    let mut request = Request::builder().method(method).uri(address).header(header::HOST, "portal.example");
    for (name, value) in visitor.headers {
        request = request.header(*name, *value);
    }
    let safe = method.is_safe();
    if !safe {
        request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    }
    let body = if safe { Body::empty() } else { form(&[("galler", "tider"), ("meddelande", "Fel")]).into() };
    portal.send(request.body(body).expect(address)).await
}

#[test]
fn every_route_has_a_row_and_every_row_a_route() {
    let (rows, routes) = (rows("x"), routes());
    let expected: Vec<_> = rows.iter().map(|r| r.pattern).collect();
    let existing: Vec<_> = routes.iter().map(|r| r.path).collect();
    assert_eq!(expected, existing);
    for (row, route) in rows.iter().zip(&routes) {
        let answered = !matches!(row.post, 404 | 405);
        assert!(route.access == Access::Demo || route.methods.contains(&"POST") == answered, "{}", row.pattern);
    }
}

// ASVS 3.5: what another site makes a browser send is refused, whatever the address and method.
#[tokio::test]
async fn every_route_treats_every_visitor_as_told() {
    on_portal(async |portal| {
        let slug = portal.provider(|_| true).slug;
        for row in rows(&slug) {
            for visitor in &VISITORS {
                let what = format!("{} as {}", row.address, visitor.name);
                let before = portal.stored().await;
                let page = send(portal, &Method::GET, &row.address, visitor).await;
                assert_eq!(page.status, row.get, "GET {what}");
                let head = send(portal, &Method::HEAD, &row.address, visitor).await;
                assert_eq!((head.status, head.body.as_str()), (row.get, ""), "HEAD {what}");
                assert_eq!(head.header("content-type"), page.header("content-type"), "HEAD {what}");
                for method in [Method::PUT, Method::DELETE, Method::PATCH] {
                    let refused = if row.get == 404 && row.post == 404 { 404 } else { 405 };
                    let wanted = if visitor.ours { refused } else { 403 };
                    let page = send(portal, &method, &row.address, visitor).await;
                    assert_eq!(page.status, wanted, "{method} {what}");
                    let allowed = if row.get == 405 { "POST" } else { "GET" };
                    assert!(wanted != 405 || page.header("allow").contains(allowed), "{method} {what}");
                }
                // Nothing so far has changed anything.
                assert_eq!(portal.stored().await, before, "{what}");
                let wanted = if visitor.ours { row.post } else { 403 };
                let page = send(portal, &Method::POST, &row.address, visitor).await;
                assert_eq!(page.status, wanted, "POST {what}");
                // Of those that anyone may send, only this one is kept.
                let stored = i64::from(wanted == 303 && row.pattern.ends_with("/rapportera-fel"));
                assert_eq!(portal.stored().await, (before.0, before.1 + stored), "POST {what}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_component_page_is_there_in_the_try_out_only() {
    on_portal(async |portal| {
        let demo = portal.demo();
        assert_eq!(demo.get("/fi/komponenter").await.status, 200);
        assert_eq!(demo.post("/fi/komponenter", &[]).await.status, 405);
        // And every page of the try-out says that it is one.
        assert!(demo.page("/fi").await.tag(|t| t.class("demo")).is_some());
        assert!(portal.page("/fi").await.tag(|t| t.class("demo")).is_none());
    })
    .await;
}
