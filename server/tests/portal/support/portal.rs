//! The portal under test.

use std::sync::Arc;

use app::domain::{directory::Provider, municipality::Municipalities};
use axum::{
    Router,
    body::Body,
    http::{Request, header},
};
use jiff::{
    Timestamp,
    civil::{Date, date},
};
use server::{
    clock::Clock,
    db::Db,
    directory::{
        import, sample,
        service::{Directory, Snapshot},
        store,
    },
    keys::Keys,
    notice::carrier::Carriers,
    router::router,
    state::AppState,
};
use tower::ServiceExt as _;

use super::{Page, common, form, sql};

/// The day of the tests, in Stockholm.
pub const TODAY: Date = date(2026, 11, 22);
/// The time of the tests.
pub const NOW: &str = "2026-11-22T10:00:00Z";

/// A running portal.
pub struct Portal {
    /// Its state.
    pub state: AppState,
    router: Router,
}

/// Runs `test` on a portal with the sample, once on SQLite and once on PostgreSQL.
pub async fn on_portal(test: impl AsyncFn(&Portal)) {
    common::on_both(async |db| {
        let places = common::places();
        let made = sample::providers(&places, 120, 1, TODAY);
        import::run_typed(db, &places, made, at(NOW), &mut |_, _| {}).await.expect("sample");
        test(&Portal::open(db, NOW).await).await;
    })
    .await;
}

/// Runs `test` on a try-out with the sample's people, on both databases.
pub async fn with_people(test: impl AsyncFn(&Portal)) {
    on_portal(async |portal| {
        let portal = portal.demo();
        let AppState { db, keys, places, directory, clock, .. } = &portal.state;
        server::cases::load_sample_cases(db, keys, places, directory, *clock).await.expect("sample people");
        test(&portal).await;
    })
    .await;
}

fn at(time: &str) -> Timestamp {
    time.parse().expect("a time")
}

impl Portal {
    /// A portal on `db`, where it is `time` for ever.
    pub async fn open(db: &Db, time: &str) -> Self {
        let (places, clock) = (Arc::new(common::places()), Clock::fixed(at(time)));
        let directory = Arc::new(Directory::open(db, &places, clock).await.expect("directory"));
        Self::with(AppState {
            db: Arc::new(db.clone()),
            clock,
            places,
            directory,
            keys: Arc::new(Keys::random().expect("randomness")),
            providers: Arc::default(),
            carriers: Carriers::default(),
            sealer: None,
            public_url: "https://portal.example".into(),
            demo: false,
            https: false,
        })
    }

    /// A portal with this state.
    pub fn with(state: AppState) -> Self {
        Self { router: router(state.clone()), state }
    }

    /// The same portal at another time.
    pub fn later(&self, time: &str) -> Self {
        Self::with(AppState { clock: Clock::fixed(at(time)), ..self.state.clone() })
    }

    /// Runs a statement on the database, behind the portal's back.
    pub async fn sql(&self, sql: &str, values: &[&str]) -> u64 {
        sql::run(&self.state.db, sql, values).await
    }

    /// The first column of the first row, as text.
    pub async fn asked(&self, sql: &'static str, values: &[&str]) -> Option<String> {
        let found = match &*self.state.db {
            Db::Sqlite(pool) => {
                let query = values.iter().fold(sqlx::query_scalar(sql), |q, v| q.bind(*v));
                query.fetch_optional(pool).await
            }
            Db::Postgres(pool) => {
                let query = values.iter().fold(sqlx::query_scalar(sql), |q, v| q.bind(*v));
                query.fetch_optional(pool).await
            }
        };
        found.expect(sql)
    }

    /// The same portal as a try-out with sample data.
    pub fn demo(&self) -> Self {
        Self::with(AppState { demo: true, ..self.state.clone() })
    }

    /// The providers as the portal knows them.
    pub fn now(&self) -> Arc<Snapshot> {
        self.state.directory.now()
    }

    /// The first provider that is as wanted.
    pub fn provider(&self, wanted: impl Fn(&Provider) -> bool) -> Provider {
        self.now().providers.iter().find(|p| wanted(p)).expect("such a provider").clone()
    }

    /// Municipalities and their rulesets.
    pub fn places(&self) -> &Municipalities {
        &self.state.places
    }

    /// Sends a request and reads the whole answer.
    pub async fn send(&self, request: Request<Body>) -> Page {
        Page::read(self.router.clone().oneshot(request).await.expect("never fails")).await
    }

    /// Opens an address.
    pub async fn get(&self, address: &str) -> Page {
        self.send(Request::get(address).body(Body::empty()).expect(address)).await
    }

    /// Opens an address that must work.
    pub async fn page(&self, address: &str) -> Page {
        let page = self.get(address).await;
        assert_eq!(page.status, 200, "{address}: {}", page.body);
        page
    }

    /// Sends a form as a browser does from the portal's own page.
    pub async fn post(&self, address: &str, pairs: &[(&str, &str)]) -> Page {
        let request = Request::post(address)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form(pairs)));
        self.send(request.expect(address)).await
    }

    /// Slugs in the list at this address, page after page, as shown.
    pub async fn listed(&self, address: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut next = Some(address.to_owned());
        while let Some(address) = next {
            let page = self.page(&address).await;
            found.extend(page.listed());
            next = page.tag(|t| t.is("a") && t.has("rel", "next")).map(|t| t.get("href").to_owned());
        }
        found
    }

    /// What a visitor's reading must not change: the revision and the number of error reports.
    pub async fn stored(&self) -> (i64, i64) {
        let count = "SELECT COUNT(*) FROM error_report";
        let reports = match &*self.state.db {
            Db::Sqlite(pool) => sqlx::query_scalar(count).fetch_one(pool).await,
            Db::Postgres(pool) => sqlx::query_scalar(count).fetch_one(pool).await,
        };
        (store::revision(&self.state.db).await.expect("revision"), reports.expect("count"))
    }

    /// Imports changed profiles as somebody else would: this portal is not told.
    pub async fn import(&self, providers: Vec<Provider>) {
        let sources = self.now().sources.clone();
        import::run_typed(&self.state.db, self.places(), (sources, providers), at(NOW), &mut |_, _| {})
            .await
            .expect("import");
    }

    /// Reads the changed profiles.
    pub async fn refresh(&self) -> bool {
        let s = &self.state;
        s.directory.refresh(&s.db, &s.places, s.clock).await.expect("directory")
    }
}
