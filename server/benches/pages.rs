//! Requests per second of the provider list against the same page written by hand, in the same run.
//!
//! Both are served on one thread each, over loopback, and asked by `wrk` in turn. The hand-written
//! server reads the same query, asks the same directory and writes the same cards with `write!`;
//! what stands around the cards it keeps ready-made. The ratio is what a template engine costs us.
//!
//! Fails below [`LEAST`].

use std::{
    fmt::Write as _,
    net::TcpListener,
    process::{Command, ExitCode},
    sync::Arc,
    thread,
};

use app::{domain::Lang, forms::directory_query::DirectoryQuery, pages::directory::card::Card};
use axum::{Router, extract::RawQuery, extract::State, response::Html, routing::get};
use server::{
    clock::Clock,
    db::Db,
    directory::{
        http::{list::find, model::Setting},
        import, sample,
        service::Directory,
    },
    router::router,
    ruleset,
    state::AppState,
};

/// The least share of the hand-written page's requests per second.
const LEAST: f64 = 0.3;
/// Rounds in turn; the median ratio counts.
const ROUNDS: usize = 3;
const PATH: &str = "/sv/utforare";
const QUERY: &str = "tjanst=boendestod&tid=kvall";

fn main() -> ExitCode {
    let folder = tempfile::tempdir().expect("a folder for the database");
    let state = runtime().block_on(state(&folder.path().join("bench.db")));
    let page = runtime().block_on(one_page(state.clone()));
    let ours = serve(router(state.clone()));
    let by_hand = serve(by_hand(state, &page));
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
    AppState { db, clock, places, directory, demo: true, https: false }
}

/// The rendered page, from which the hand-written server takes what surrounds the cards.
async fn one_page(state: AppState) -> String {
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;
    let request =
        axum::http::Request::get(format!("{PATH}?{QUERY}")).body(axum::body::Body::empty()).expect("a request");
    let answer = router(state).oneshot(request).await.expect("an answer");
    let bytes = answer.into_body().collect().await.expect("a body").to_bytes();
    String::from_utf8(bytes.to_vec()).expect("text")
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
    let out = Command::new("wrk").args(["-t1", "-c8", "-d5s", &url]).output().expect("wrk is installed");
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(!text.contains("Non-2xx"), "{text}");
    let rate = text.lines().find_map(|l| l.strip_prefix("Requests/sec:")).expect("a rate");
    rate.trim().parse().expect("a number")
}

#[derive(Clone)]
struct ByHand {
    state: AppState,
    before: Arc<str>,
    after: Arc<str>,
}

fn by_hand(state: AppState, page: &str) -> Router {
    let (before, rest) = page.split_once("<ol class=\"results\">").expect("results");
    let (_, after) = rest.split_once("</ol>").expect("an end of results");
    let kept = ByHand { state, before: before.into(), after: after.into() };
    Router::new().route("/sv/utforare", get(hand_page)).with_state(kept)
}

async fn hand_page(State(kept): State<ByHand>, RawQuery(query): RawQuery) -> Html<String> {
    let query = query.unwrap_or_default();
    let pairs = form_urlencoded::parse(query.as_bytes()).map(|(k, v)| (k.into_owned(), v.into_owned()));
    let places = &kept.state.places;
    let query = DirectoryQuery::read(pairs, places);
    let snapshot = kept.state.directory.now();
    let chosen = find(&snapshot, &query.filter, Lang::Sv, places).chosen;
    let setting = Setting { snapshot: &snapshot, places, lang: Lang::Sv, query: &query };
    let mut html = String::with_capacity(64 * 1024);
    html.push_str(&kept.before);
    html.push_str("<ol class=\"results\">");
    for place in chosen.into_iter().take(20) {
        hand_card(&mut html, &setting.card(place, None, None));
    }
    html.push_str("</ol>");
    html.push_str(&kept.after);
    Html(html)
}

fn hand_card(out: &mut String, card: &Card) {
    let esc = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let name = esc(&card.name);
    let slug = &card.slug;
    write!(out, "<li class=\"card provider\" id=\"u-{slug}\"><h3><a href=\"/sv/utforare/{slug}\">{name}</a></h3>")
        .expect("text");
    write!(out, "<p class=\"badges\"><span class=\"badge\">{:?}</span></p><p class=\"services\">", card.availability)
        .expect("text");
    for service in &card.services {
        write!(out, "<span class=\"service\">{}</span>", service.code()).expect("text");
    }
    out.push_str("</p><p class=\"snippet\">");
    for piece in &card.snippet {
        out.push_str(&esc(&piece.text));
    }
    out.push_str("</p><ul class=\"facts\">");
    for line in [card.districts.join(", "), card.hours.join(", "), card.languages.join(", ")] {
        write!(out, "<li><span>{}</span></li>", esc(&line)).expect("text");
    }
    write!(out, "</ul><a class=\"button\" href=\"{}\">{name}</a></li>", card.add.as_deref().unwrap_or_default())
        .expect("text");
}
