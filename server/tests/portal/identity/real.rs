//! Logging in in earnest: at an identity provider on this machine that can be told to lie (ASVS 6, 7 and 10).

mod back;
mod journeys;
mod log_out;
mod numbers;

#[expect(dead_code, reason = "the relying party's own tests use the rest")]
#[path = "../../oidc/support/mod.rs"]
mod desk;

use std::sync::Arc;

use app::pages::identity::log_in::Reason;
use axum::{
    body::Body,
    http::{Request, header},
};
use openidconnect::url::Url;
use serde_json::{Value, json};
use server::{cases::sample, clock::Clock, state::AppState};

use crate::support::{Browser, Page, Portal, TODAY, form, token_of, with_people};
use desk::{Desk, Idp};
pub use journeys::journeys;

const PERSONAL: &str = "https://id.oidc.se/claim/personalIdentityNumber";

/// A portal, and the provider at which people log in.
pub struct Real {
    pub portal: Portal,
    pub idp: Idp,
}

/// Runs `test` in earnest, with the sample's people, on both databases.
pub async fn in_earnest(test: impl AsyncFn(&Real)) {
    with_people(async |portal| test(&Real::open(portal).await).await).await;
}

/// A log-in: the visitor has shown the provider who they are, and has yet to come back.
pub struct UnderWay {
    /// Where the provider sends them.
    pub address: String,
    /// What only their browser has.
    pub cookie: String,
}

/// The value that an answer gives a cookie.
fn cookie(page: &Page, name: &str) -> Option<String> {
    let all = page.headers.get_all(header::SET_COOKIE).into_iter().filter_map(|v| v.to_str().ok());
    let values = all.filter_map(|v| v.strip_prefix(name)?.strip_prefix('='));
    values.filter_map(|v| v.split(';').next()).find(|v| !v.is_empty()).map(str::to_owned)
}

impl Real {
    /// As `portal`, but with an identity provider in the place of the sample log-in.
    pub async fn open(portal: &Portal) -> Self {
        Self::with(portal, "").await
    }

    /// With more lines in the provider's configuration.
    async fn with(portal: &Portal, more: &str) -> Self {
        let Desk { idp, providers, now, .. } = Desk::with(more).await;
        let (providers, clock) = (Arc::new(providers), Clock::fixed(now));
        Self { portal: Portal::with(AppState { providers, clock, demo: false, ..portal.state.clone() }), idp }
    }

    /// From now on the provider says this of whoever comes.
    pub fn says(&self, person: Value) {
        self.idp.mind().person = person;
    }

    /// From now on this sample person comes.
    pub fn comes(&self, key: &str) {
        let people = sample::cases(&self.portal.now().providers, TODAY).persons;
        let person = people.iter().find(|p| p.key == key).expect("a sample person");
        self.says(json!({ PERSONAL: person.number.read().expect("a number").reveal() }));
    }

    /// Begins to log in, to get on to `till`, and shows the provider who it is.
    pub async fn begin(&self, till: &str) -> UnderWay {
        let page = self.portal.post("/sv/logga-in", &[("leverantor", "prov"), ("till", till)]).await;
        assert_eq!(page.status, 303);
        let answer = self.idp.authorize(&Url::parse(page.header("location")).expect("an address"));
        let said = [("state", answer.state), ("code", answer.code), ("iss", answer.iss)];
        let said = said.map(|(name, value)| (name, value.expect("said")));
        let query = form(&said.each_ref().map(|(name, value)| (*name, value.as_str())));
        let cookie = cookie(&page, "__Host-log-in").expect("what binds it to the browser");
        UnderWay { address: format!("/logga-in/prov/svar?{query}"), cookie }
    }

    /// Opens an address with these cookies, on the way from another site.
    pub async fn open_from_there(&self, address: &str, cookies: &str) -> Page {
        let request = Request::get(address).header("sec-fetch-site", "cross-site").header(header::COOKIE, cookies);
        self.portal.send(request.body(Body::empty()).expect(address)).await
    }

    /// Comes back in the browser that began.
    pub async fn back(&self, way: &UnderWay) -> Page {
        self.open_from_there(&way.address, &format!("a=b; __Host-log-in={}", way.cookie)).await
    }

    /// The browser of whoever comes, logged in.
    pub async fn log_in(&self) -> Browser<'_> {
        let page = self.back(&self.begin("/min-sida").await).await;
        assert_eq!((page.status, page.header("location")), (303, "/sv/min-sida"));
        Browser { portal: &self.portal, token: token_of(&page).expect("a token") }
    }

    /// Who is logged in in a browser: the line about the session, or nothing.
    pub async fn line(&self, browser: &Browser<'_>) -> Option<String> {
        browser.get("/sv/om").await.session_line()
    }
}

/// Fails unless the visitor is back at the ways to log in, told this, and nobody is logged in.
#[track_caller]
fn turned_away(page: &Page, reason: Reason) {
    assert_eq!(page.status, 303);
    let to = page.header("location");
    assert!(to.starts_with("/sv/logga-in?") && to.ends_with(&format!("orsak={}", reason.code())), "{to}");
    assert_eq!(token_of(page), None);
}
