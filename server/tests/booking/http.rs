//! Many at once through the pages: sessions, forms and answers as people have them, by two servers on one database
//! (R-BOOK-10).

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use jiff::Timestamp;
use server::{
    clock::Clock, db::Db, directory::service::Directory, notice::carrier::Carriers, router::router, state::AppState,
};
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

use crate::support::*;

/// What somebody sends: their session, the decision's address, and the form's key.
type Form = (String, String, String);

/// A server as it is started, with connections of its own.
async fn server(town: &Town) -> Router {
    let clock = Clock::fixed(now(town));
    let db = Arc::new(Db::connect(&url_of(&town.db).await).await.unwrap());
    let places = Arc::new(town.places.clone());
    let directory = Arc::new(Directory::open(&db, &places, clock).await.unwrap());
    router(AppState {
        db,
        clock,
        places,
        directory,
        keys: Arc::new(town.keys.clone()),
        providers: Arc::default(),
        carriers: Carriers::default(),
        sealer: None,
        public_url: "https://portal.example".into(),
        demo: false,
        https: false,
    })
}

fn now(town: &Town) -> Timestamp {
    town.now.parse().unwrap()
}

/// The answer to the confirming form: its status, where it leads, and its page.
async fn confirm(server: Router, (token, decision, key): &Form) -> (StatusCode, String, String) {
    let request = Request::post(format!("/sv/bokningar/ny/{decision}/kontrollera"))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, format!("__Host-session={token}"))
        .body(Body::from(format!("nyckel={key}")));
    let answer = server.oneshot(request.unwrap()).await.unwrap();
    let to = answer.headers().get(header::LOCATION).map_or("", |to| to.to_str().unwrap()).to_owned();
    let status = answer.status();
    let page = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    (status, to, String::from_utf8(page.to_vec()).unwrap())
}

/// So many are on their way at the same time; beyond that a debug build answers more often that one is to try again.
const AT_ONCE: usize = 200;
/// How long somebody waits who is asked to try again.
const PAUSE: Duration = Duration::from_secs(1);

/// Sends them side by side, every second one to the other server. Who is asked to try again does; gives the answers, and
/// how often somebody was.
async fn at_once(town: &Town, all: Vec<Form>) -> (Vec<(StatusCode, String, String)>, usize) {
    let servers = [server(town).await, server(town).await];
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let tasks: Vec<_> = all
        .into_iter()
        .enumerate()
        .map(|(i, form)| {
            let (server, room) = (servers[i % 2].clone(), room.clone());
            tokio::spawn(async move {
                let mut again = 0;
                loop {
                    let on_its_way = room.acquire().await.unwrap();
                    let answer = confirm(server.clone(), &form).await;
                    drop(on_its_way);
                    if answer.0 != StatusCode::SERVICE_UNAVAILABLE {
                        return (answer, again);
                    }
                    again += 1;
                    tokio::time::sleep(PAUSE).await;
                }
            })
        })
        .collect();
    let (mut answers, mut again) = (Vec::new(), 0);
    for task in tasks {
        let (answer, times) = task.await.unwrap();
        answers.push(answer);
        again += times;
    }
    (answers, again)
}

/// Those who got a receipt, each one's own; the others' pages, kind ones.
fn parted(answers: Vec<(StatusCode, String, String)>) -> (usize, Vec<String>) {
    let (got, not): (Vec<_>, Vec<_>) = answers.into_iter().partition(|(status, ..)| *status == StatusCode::SEE_OTHER);
    let receipts: std::collections::HashSet<_> = got.iter().map(|(_, to, _)| to.as_str()).collect();
    assert!(
        receipts.len() == got.len() && receipts.iter().all(|to| to.starts_with("/sv/bokningar/B-")),
        "{receipts:?}"
    );
    let pages = not.into_iter().map(|(status, _, page)| {
        assert_eq!(status, StatusCode::CONFLICT, "{page}");
        assert!(page.contains("role=\"alert\"") && page.contains("<h1>"), "{page}");
        page
    });
    (got.len(), pages.collect())
}

// R-BOOK-10: two hundred people press the button for the same hour: one has it, the others are shown the nearest.
#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_press_for_one_time() {
    with_cia(async |town| {
        let mut all = Vec::new();
        for i in 0..200 {
            let person = format!("p{i}");
            town.newcomer(&person).await;
            let token = log_in(&town, &person, now(&town)).await;
            let said = town.fill_in(&own(&person), &draft("2026-12-05T18:00", "19:00")).await;
            all.push((token, decision_of(&person), said.form_key));
        }
        let began = std::time::Instant::now();
        let (answers, again) = at_once(&town, all).await;
        println!("200 for one time: {:?}, {again} tried again", began.elapsed());
        let (got, pages) = parted(answers);
        assert_eq!((got, pages.len(), town.rows().await), (1, 199, 1));
        for page in pages {
            assert!(page.contains("Det är fullt då"), "{page}");
            // Each of the nearest free times is a button that chooses it.
            assert_eq!(page.matches("name=\"forslag\"").count(), 5, "{page}");
            assert!(page.contains("klockan 19–20") && page.contains("klockan 17–18"), "{page}");
        }
    })
    .await;
}

// R-BOOK-1, R-BOOK-10: five hundred who may book for Cia press, two hundred at once, at different times: her ten hours
// are not overspent.
#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_press_for_ten_hours() {
    with_cia(async |town| {
        town.capacity("old", "mon-sun 00:00-24:00", 1).await;
        log_in(&town, CIA, now(&town)).await;
        let first = moment("2026-12-02T00:00");
        let mut all = Vec::new();
        for number in 0..500 {
            let actor = town.books_for_cia(number).await;
            let token = log_in(&town, &actor.person_id, now(&town)).await;
            let acts = "UPDATE session SET mandate_id = $2 WHERE person_id = $1";
            town.sql(acts, &[&actor.person_id, &format!("m{number}")]).await;
            let said = town.fill_in(&actor, &hour(first, number)).await;
            all.push((token, decision_of(CIA), said.form_key));
        }
        let began = std::time::Instant::now();
        let (answers, again) = at_once(&town, all).await;
        println!("500 for ten hours: {:?}, {again} tried again", began.elapsed());
        let (got, pages) = parted(answers);
        assert_eq!((got, pages.len(), town.rows().await), (10, 490, 10));
        for page in pages {
            assert!(page.contains("Timmarna räcker inte"), "{page}");
        }
        assert_eq!(town.hours(CIA).await, (0, 600, 0, 0));
    })
    .await;
}
