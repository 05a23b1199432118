//! Who may use what: every route × method × kind of visitor (R-ACT-1, R-ACT-2; ASVS 8.2.2, 8.2.3).
//!
//! What is personal is Alva's, and once more Tuva's and Lo's, who have guardians: a decision, a choice, a consent. Each
//! row says what whoever may gets, and the rest follows from what kind of row it is.
//!
//! A new route is one line in `rows.rs`: `May` or `MayForThem` with the topic it belongs to, as `router.rs` has it.

mod prepare;
mod rows;
mod visitors;
mod who;

use app::pages::error::Trouble;
use axum::http::Method;
use server::{keys::hashed, router::routes};

use crate::support::{Browser, Page, Portal, form, with_people};
use prepare::{Theirs, prepare};
use rows::{Row, rows};
use visitors::{Acts, Visitor, visitors};
use who::{Who, wanted};

#[test]
fn every_route_and_method_has_a_row() {
    let rows = rows(&Theirs::made_up());
    let mut told: Vec<_> = rows.iter().map(|r| (r.pattern, r.method.as_str().to_owned())).collect();
    let ways = |r: &server::router::Route| r.methods.iter().map(|m| (r.path, (*m).to_owned())).collect::<Vec<_>>();
    let mut there: Vec<_> = routes().iter().flat_map(ways).collect();
    told.sort();
    there.sort();
    assert_eq!(told, there);
}

/// The visitor's browser. A stranger has a cookie of nobody's: no more than none.
async fn browser<'a>(portal: &'a Portal, visitor: &Visitor) -> Browser<'a> {
    let Some(key) = visitor.key else { return Browser { portal, token: "made-up".into() } };
    let browser = portal.browser(key).await;
    match visitor.acts {
        Acts::AsThemselves => {}
        Acts::By(mandate) => browser.act(mandate).await,
        Acts::Still(mandate) => {
            // Behind the portal's back: as if it had held, or opened something, a moment ago.
            let sql = "UPDATE session SET mandate_id = (SELECT id FROM mandate WHERE reference = $2) \
                WHERE token_hash = $1";
            assert_eq!(portal.sql(sql, &[&hashed(&browser.token), mandate]).await, 1);
        }
    }
    browser
}

/// A visitor at their browser.
struct Sitting<'a> {
    visitor: &'a Visitor,
    browser: Browser<'a>,
}

impl<'a> Sitting<'a> {
    async fn of(portal: &'a Portal, visitor: &'a Visitor) -> Self {
        Self { visitor, browser: browser(portal, visitor).await }
    }

    async fn send(&mut self, row: &Row) -> Page {
        let said: Vec<_> = row.body.iter().chain(self.visitor.says).copied().collect();
        let page = self.browser.send(row.method.clone(), &row.address, form(&said)).await;
        // Who has left or been stopped begins anew.
        if self.visitor.ended || matches!(row.who, Who::Leaving(_)) {
            self.browser = browser(self.browser.portal, self.visitor).await;
        }
        page
    }

    async fn try_row(&mut self, theirs: &Theirs, row: &Row) -> Page {
        let visitor = self.visitor;
        let what = format!("{} {} as {}", row.method, row.address, visitor.name);
        let page = self.send(row).await;
        assert_eq!(page.status, wanted(row.who, visitor, theirs), "{what}");
        let to = page.header("location");
        let personal = !matches!(row.who, Who::All(_));
        assert!(visitor.key.is_some() || !personal || to.starts_with("/sv/logga-in?"), "{what}: {to}");
        if visitor.ended && page.status == 403 {
            page.refused(Trouble::MandateEnded);
        }
        // What is refused or hidden tells nothing of them.
        let another = visitor.ended || (visitor.about != Some(theirs.key) && visitor.key != Some(theirs.key));
        if personal && page.status >= 400 && another {
            assert!(theirs.names.iter().all(|name| !page.body.contains(name)), "{what}");
        }
        page
    }

    /// What is hidden looks as what does not exist: same status, heading and size.
    async fn looks_as_if_it_did_not_exist(&mut self, page: &Page, made_up: &Row) {
        let other = self.send(made_up).await;
        let looks = |page: &Page| (page.status, page.heading(), page.body.len());
        assert_eq!(looks(page), looks(&other), "{} {} as {}", made_up.method, made_up.address, self.visitor.name);
    }
}

#[tokio::test]
async fn every_visitor_gets_what_is_theirs_and_no_more() {
    with_people(async |portal| {
        let nobodys = rows(&Theirs::made_up());
        for (i, theirs) in prepare(portal).await.iter().enumerate() {
            for visitor in &visitors() {
                let mut sitting = Sitting::of(portal, visitor).await;
                for (row, made_up) in rows(theirs).iter().zip(&nobodys) {
                    // What is nobody's in particular is the same with each of the three.
                    if i > 0 && !row.who.of_somebody() {
                        continue;
                    }
                    let page = sitting.try_row(theirs, row).await;
                    if row.who.of_somebody() && page.status == 404 {
                        sitting.looks_as_if_it_did_not_exist(&page, made_up).await;
                    }
                }
            }
        }
    })
    .await;
}

/// All that is kept of people, but who has looked at what.
async fn kept(portal: &Portal) -> Vec<String> {
    portal.everything().await.into_iter().filter(|row| !row.starts_with("access_log")).collect()
}

// ASVS 3.5: `GET` changes nothing, whoever asks.
#[tokio::test]
async fn reading_changes_nothing() {
    with_people(async |portal| {
        let all = prepare(portal).await;
        // Whose mandate has ended is themselves from their next click on: that is kept in the session.
        for visitor in visitors().iter().filter(|v| !v.ended) {
            let browser = browser(portal, visitor).await;
            let before = kept(portal).await;
            for row in all.iter().flat_map(rows).filter(|row| row.method == Method::GET) {
                browser.get(&row.address).await;
            }
            let after = kept(portal).await;
            let new: Vec<_> = after.iter().filter(|row| !before.contains(row)).collect();
            assert!(new.is_empty() && after.len() == before.len(), "{}: {new:?}", visitor.name);
        }
    })
    .await;
}
