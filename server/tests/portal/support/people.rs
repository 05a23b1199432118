//! Mandates as a test wants them, and what pages say of whoever is logged in.

use app::{
    domain::{
        Lang,
        identity::{MandateKind, Scope},
    },
    pages::error::{self, Trouble},
};
use jiff::civil::Date;

use super::{Browser, Page, Portal, TODAY};

/// A mandate to be given: a power of attorney that holds since yesterday, unless a test wants another.
pub struct Given<'a> {
    /// Keys of the one acted for and the one who acts.
    pub between: (&'a str, &'a str),
    pub kind: MandateKind,
    pub scopes: &'a [Scope],
    pub from: Date,
    pub to: Option<Date>,
    pub verified: bool,
    pub revoked: bool,
}

impl<'a> Given<'a> {
    /// A power of attorney for these themes.
    pub fn proxy(principal: &'a str, agent: &'a str, scopes: &'a [Scope]) -> Self {
        let from = TODAY.yesterday().expect("a day");
        let (between, kind) = ((principal, agent), MandateKind::Proxy);
        Self { between, kind, scopes, from, to: None, verified: true, revoked: false }
    }
}

impl Portal {
    /// Puts a mandate in, called `reference`.
    pub async fn give(&self, reference: &str, given: &Given<'_>) {
        let (principal, agent) = (self.person(given.between.0).await, self.person(given.between.1).await);
        let scopes = serde_json::to_string(given.scopes).expect("scopes");
        let (from, to) = (given.from.to_string(), given.to.map_or_else(String::new, |day| day.to_string()));
        let verified = if given.verified { "biståndshandläggare" } else { "" };
        let revoked = if given.revoked { "2026-11-22T08:00:00.000000Z" } else { "" };
        let sql = "INSERT INTO mandate (id, reference, principal_id, agent_id, kind, scopes, evidence, valid_from, \
            valid_to, verified_by, revoked_at) \
            VALUES ($1, $1, $2, $3, $4, $5, 'x', $6, NULLIF($7, ''), NULLIF($8, ''), NULLIF($9, ''))";
        let kind = given.kind.code();
        self.sql(sql, &[reference, &principal, &agent, kind, &scopes, &from, &to, verified, revoked]).await;
    }

    /// The browser of a sample person who acts by a mandate.
    pub async fn acting(&self, key: &str, mandate: &str) -> Browser<'_> {
        let browser = self.browser(key).await;
        browser.act(mandate).await;
        browser
    }
}

impl Page {
    /// The heading.
    pub fn heading(&self) -> String {
        self.text(|t| t.is("h1")).unwrap_or_default().trim().to_owned()
    }

    /// Fails unless this is the page of this trouble, in Swedish.
    #[track_caller]
    pub fn refused(&self, trouble: Trouble) {
        assert_eq!((self.status, self.heading()), (trouble.status(), error::title(Lang::Sv, trouble)));
    }

    /// What the banner says of whom somebody acts for; nothing of somebody who is themselves.
    pub fn banner(&self) -> Option<String> {
        self.text(|t| t.is("form") && t.class("acting"))
    }

    /// What the line about the session says; nothing of somebody who has not logged in.
    pub fn session_line(&self) -> Option<String> {
        self.text(|t| t.is("form") && t.class("session"))
    }
}
