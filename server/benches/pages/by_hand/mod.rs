//! The provider list in Swedish as one would write it without a template engine: pieces of text, one after the other.
//!
//! It reads the same query, asks the same snapshot and shows the same cards as `directory::http::list`, and writes
//! the very same bytes. What the measured queries never show is left out: search words, a comparison and problems.

mod card;
mod chips;
mod form;
mod frame;
mod put;
mod results;
mod words;

use app::{
    domain::{
        Lang,
        directory::{Service, filter::Counts},
        municipality::Municipalities,
    },
    forms::directory_query::{DirectoryQuery, address},
    pages::directory::card::Card,
};
use axum::{
    http::{Uri, header},
    response::{Html, IntoResponse, Response},
};
use jiff::civil::Date;
use server::{
    directory::http::{
        list::{PER_PAGE, find},
        model::{Setting, distance},
    },
    http::assets,
    state::AppState,
};

use self::{put::put, words::Words};

/// The address of the list.
pub const PATH: &str = "/sv/utforare";

/// What is the same for all requests.
pub struct ByHand {
    words: Words,
    /// The names of the islands, which the compiler gives them.
    islands: Islands,
    /// The script at the page's end.
    loader: &'static str,
}

struct Islands {
    read_aloud: String,
    search: String,
    tray: String,
}

/// One list to show.
struct List<'a> {
    hand: &'a ByHand,
    words: &'a Words,
    places: &'a Municipalities,
    query: &'a DirectoryQuery,
    counts: &'a Counts,
    cards: Vec<Card>,
    today: Date,
    total: usize,
    pages: usize,
    near: bool,
}

impl ByHand {
    /// Readies what is the same for all; a page of the portal tells what the compiler has called its islands.
    pub fn new(page: &str) -> Self {
        let island = |name: &str| {
            let from = page.find(&format!("data-component=\"{name}_")).expect(name) + "data-component=\"".len();
            page[from..].split('"').next().expect(name).to_owned()
        };
        let islands = Islands { read_aloud: island("ReadAloud"), search: island("LiveSearch"), tray: island("Tray") };
        Self { words: Words::read(), islands, loader: assets::loader().expect("a site with islands: make site") }
    }

    /// Answers one request.
    pub fn answer(&self, state: &AppState, uri: &Uri, nonce: &str) -> Response {
        let asked = uri.query().unwrap_or_default();
        let pairs = form_urlencoded::parse(asked.as_bytes()).map(|(k, v)| (k.into_owned(), v.into_owned()));
        let (places, snapshot) = (&state.places, state.directory.now());
        let query = DirectoryQuery::read(pairs, places);
        let found = find(&snapshot, &query.filter, Lang::Sv, places);
        let setting = Setting::new(&snapshot, places, Lang::Sv, &query);
        let near = distance(&query.filter, places);
        let shown = found.chosen.iter().skip((query.page - 1) * PER_PAGE).take(PER_PAGE);
        let list = List {
            hand: self,
            words: &self.words,
            places,
            query: &query,
            counts: &found.counts,
            cards: shown.map(|i| setting.card(*i, None, near(&snapshot.traits[*i]))).collect(),
            today: snapshot.today,
            total: found.chosen.len(),
            pages: found.chosen.len().div_ceil(PER_PAGE),
            near: query.filter.area.as_deref().is_some_and(|a| places.district(a).is_some()),
        };
        let mut out = String::with_capacity(96 * 1024);
        let path = uri.path_and_query().map_or("", |p| &p.as_str()["/sv".len()..]);
        frame::page(&mut out, &list, &frame::Frame { path, nonce, demo: state.demo, noindex: !asked.is_empty() });
        ([(header::CACHE_CONTROL, "no-cache")], Html(out)).into_response()
    }
}

impl List<'_> {
    fn href(&self, change: impl FnOnce(&mut DirectoryQuery)) -> String {
        address(PATH, &self.query.with(change).pairs())
    }

    fn heading(&self, out: &mut String) {
        let words = self.words;
        match self.query.filter.service {
            Some(service) => {
                let [before, after] = &words.list_title_service[..] else { unreachable!() };
                put!(out, before, service_name(words, service), after);
            }
            None => put!(out, words.list_title),
        }
    }
}

fn service_name(words: &Words, service: Service) -> &str {
    &words.services[service as usize]
}
