//! Requests per second of the provider list against the same page written by hand, in the same run.
//!
//! Both are served on one thread each, over loopback, inside the same layers, and asked by `wrk` in
//! turn. The page written by hand ([`by_hand`]) gives the very same bytes, which is tried first for
//! several queries. The ratio is what a template engine costs us.
//!
//! Fails below [`LEAST`].

mod by_hand;

use std::{
    net::TcpListener,
    process::{Command, ExitCode},
    sync::Arc,
    thread,
};

use axum::{
    Extension, Router,
    body::Body,
    extract::State,
    http::{Request, Uri},
    routing::get,
};
use http_body_util::BodyExt as _;
use server::{
    clock::Clock,
    db::Db,
    directory::{import, sample, service::Directory},
    http::security::Nonce,
    keys::Keys,
    notice::carrier::Carriers,
    router::{in_layers, router},
    ruleset,
    state::AppState,
};
use tower::ServiceExt as _;

use by_hand::{ByHand, PATH};

/// The least share of the hand-written page's requests per second.
const LEAST: f64 = 0.3;
/// Rounds in turn; the median ratio counts.
const ROUNDS: usize = 9;
/// What is measured.
const QUERY: &str = "tjanst=boendestod&tid=kvall";
/// Queries for which both pages must be the same.
const TRIED: [&str; 6] = [
    "",
    QUERY,
    "tjanst=ledsagarservice&sida=2",
    "omrade=skarholmen&grannar=1&sort=avstand",
    "omrade=stockholm&sprak=finska&sprak=arabiska&drift=privat&sort=nojdhet",
    "plats=1&alder=34&malgrupp=psykisk&kompetens=autism&traffa=1&teckensprak=1&drift=kommunal&drift=privat&sort=namn",
];

fn main() -> ExitCode {
    let folder = tempfile::tempdir().expect("a folder for the database");
    let state = runtime().block_on(state(&folder.path().join("bench.db")));
    let ours = router(state.clone());
    let by_hand = by_hand(state, &ours);
    for query in TRIED {
        assert_same(query, &page(&ours, query), &page(&by_hand, query));
    }
    let (ours, by_hand) = (serve(ours), serve(by_hand));
    let mut ratios: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let (a, b) = (wrk(ours), wrk(by_hand));
            println!("rendered {a:.0} per s, by hand {b:.0} per s, ratio {:.2}", a / b);
            a / b
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    let median = ratios[ROUNDS / 2];
    println!("median ratio {median:.2} (at least {LEAST})");
    if median < LEAST { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

async fn state(file: &std::path::Path) -> AppState {
    let places = Arc::new(ruleset::load().expect("rulesets"));
    let db = Arc::new(Db::connect(&format!("sqlite:{}", file.display())).await.expect("a database"));
    db.migrate(&places).await.expect("a schema");
    let clock = Clock::system();
    let made = sample::providers(&places, 120, 1, clock.today());
    import::run_typed(&db, &places, made, clock.now(), &mut |_, _| {}).await.expect("the sample");
    let directory = Arc::new(Directory::open(&db, &places, clock).await.expect("the directory"));
    AppState {
        db,
        clock,
        places,
        directory,
        keys: Arc::new(Keys::random().expect("randomness")),
        providers: Arc::default(),
        carriers: Carriers::default(),
        sealer: None,
        public_url: "http://127.0.0.1".into(),
        demo: true,
        https: false,
    }
}

/// The portal with the page written by hand in the place of the rendered one.
fn by_hand(state: AppState, ours: &Router) -> Router {
    let hand = Arc::new(ByHand::new(&page(ours, QUERY)));
    let answer = async move |State(state): State<AppState>, Extension(nonce): Extension<Nonce>, uri: Uri| {
        hand.answer(&state, &uri, &nonce.0)
    };
    in_layers(Router::new().route("/{lang}/utforare", get(answer)), state)
}

/// The page for this query, without what is new in each answer.
fn page(app: &Router, query: &str) -> String {
    let request = Request::get(format!("{PATH}?{query}")).body(Body::empty()).expect("a request");
    let bytes = runtime().block_on(async {
        let answer = app.clone().oneshot(request).await.expect("an answer");
        answer.into_body().collect().await.expect("a body").to_bytes()
    });
    let page = String::from_utf8(bytes.to_vec()).expect("text");
    let (before, rest) = page.split_once(" nonce=\"").expect("a nonce");
    let (_, after) = rest.split_once('"').expect("its end");
    format!("{before}{after}")
}

/// Fails where the two pages part.
fn assert_same(query: &str, ours: &str, by_hand: &str) {
    let Some(at) = ours.bytes().zip(by_hand.bytes()).position(|(a, b)| a != b) else {
        assert_eq!(ours.len(), by_hand.len(), "{query}: one page ends before the other");
        return;
    };
    let around = |page: &str| {
        let (from, to) = (at.saturating_sub(200), page.len().min(at + 100));
        String::from_utf8_lossy(&page.as_bytes()[from..to]).into_owned()
    };
    panic!("{query}: the pages part.\nrendered: {}\nby hand:  {}", around(ours), around(by_hand));
}

fn serve(app: Router) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("a listener");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || {
        runtime().block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, app).await.expect("a server");
        });
    });
    port
}

fn wrk(port: u16) -> f64 {
    let url = format!("http://127.0.0.1:{port}{PATH}?{QUERY}");
    let out = Command::new("wrk").args(["-t1", "-c8", "-d2s", &url]).output().expect("wrk is installed");
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(!text.contains("Non-2xx"), "{text}");
    let rate = text.lines().find_map(|l| l.strip_prefix("Requests/sec:")).expect("a rate");
    rate.trim().parse().expect("a number")
}
