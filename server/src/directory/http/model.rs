//! From providers to what pages show of them.

use app::{
    domain::{
        Lang,
        directory::{Filter, Provider, compare, traits::Traits},
        municipality::{Municipalities, distance_km},
    },
    forms::directory_query::{DirectoryQuery, Problem, address},
    i18n::format,
    pages::directory::{
        card::{Card, Piece},
        facts::Teller,
        labels,
    },
};

use axum::http::StatusCode;

use crate::{directory::service::Snapshot, search::Segment};

/// Kilometres from the middle of the wanted district to a provider's nearest office.
pub fn distance(filter: &Filter, places: &Municipalities) -> impl Fn(&Traits) -> Option<f64> + use<> {
    let middle = filter.area.as_deref().and_then(|a| places.district(a)).map(|(_, d)| (d.lat, d.lon));
    move |t| {
        let from = middle?;
        t.positions.iter().map(|to| distance_km(from, *to)).min_by(f64::total_cmp)
    }
}

/// The status of a page that shows what it could of its address and says what it did not understand.
pub fn status(problems: &[Problem]) -> StatusCode {
    if problems.is_empty() { StatusCode::OK } else { StatusCode::BAD_REQUEST }
}

/// Slugs of the address that exist, with their names.
pub fn compared(snapshot: &Snapshot, slugs: &[String]) -> Vec<(String, String)> {
    slugs.iter().filter_map(|s| snapshot.provider(s)).map(|p| (p.slug.clone(), p.name.clone())).collect()
}

/// What puts a provider's facts into words.
pub fn teller<'a>(snapshot: &'a Snapshot, provider: &Provider, places: &'a Municipalities, lang: Lang) -> Teller<'a> {
    Teller {
        lang,
        places,
        municipality: snapshot.municipality(provider, places),
        sources: &snapshot.sources,
        today: snapshot.today,
    }
}

/// What surrounds a card.
pub struct Setting<'a> {
    snapshot: &'a Snapshot,
    places: &'a Municipalities,
    lang: Lang,
    compared: &'a [String],
    /// The address of the list, as far as the slug of one more provider to compare; `None` when there is no room.
    add: Option<String>,
}

impl<'a> Setting<'a> {
    /// The setting of the list that `query` asks for.
    pub fn new(snapshot: &'a Snapshot, places: &'a Municipalities, lang: Lang, query: &'a DirectoryQuery) -> Self {
        let room = query.compared.len() < compare::MOST;
        let add = room.then(|| {
            let mut pairs = query.pairs();
            pairs.push(("u", String::new()));
            address(&format!("/{}/utforare", lang.code()), &pairs)
        });
        Self { snapshot, places, lang, compared: &query.compared, add }
    }

    /// The card of the provider at `place`.
    pub fn card(&self, place: usize, snippet: Option<Vec<Segment>>, distance: Option<f64>) -> Card {
        let (p, t) = (&self.snapshot.providers[place], &self.snapshot.traits[place]);
        let lang = self.lang;
        let (snippet, snippet_lang) = snippet.map_or_else(|| summary(p, lang), |s| (pieces(s), lang));
        let mut districts: Vec<String> = Vec::new();
        for unit in &p.units {
            let name = self.places.district(&unit.district).map(|(_, d)| d.name.clone());
            districts.extend(name.filter(|n| !districts.contains(n)));
        }
        let languages = p.facts.languages.iter().flat_map(|f| &f.value).map(|l| labels::language(lang, *l)).collect();
        Card {
            slug: p.slug.clone(),
            name: p.name.clone(),
            sample: p.sample,
            services: p.facts.services.value.clone(),
            ownership: p.facts.ownership.value,
            availability: t.availability,
            districts,
            hours: p.facts.hours.as_ref().map(|h| format::hours(lang, &h.value)).unwrap_or_default(),
            languages,
            survey: t.survey,
            distance,
            snippet,
            snippet_lang,
            reasons: Vec::new(),
            add: self.add.as_ref().map(|list| format!("{list}{slug}#u-{slug}", slug = p.slug)),
            compared: self.compared.contains(&p.slug),
        }
    }
}

fn pieces(segments: Vec<Segment>) -> Vec<Piece> {
    segments.into_iter().map(|s| Piece { text: s.text, marked: s.marked }).collect()
}

fn summary(p: &Provider, lang: Lang) -> (Vec<Piece>, Lang) {
    let Some(summary) = &p.facts.summary else { return (Vec::new(), lang) };
    let (text, lang) = summary.value.get(lang);
    (vec![Piece { text: text.to_owned(), marked: false }], lang)
}
