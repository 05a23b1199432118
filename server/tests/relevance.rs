//! Does the search find what people mean? Queries as people write them, and what should come first.

#[path = "relevance/fixture.rs"]
mod fixture;

use app::domain::{
    Lang,
    directory::{HoursWish, MeetFirst, Provider},
    municipality::Municipalities,
};
use server::search::SearchIndex;

/// How well a set of queries is answered.
#[derive(Default)]
struct Measured {
    /// Mean reciprocal rank: 1 when the first hit is always right.
    mrr: f64,
    /// The share of right ones among the first five, or fewer when fewer exist.
    precision_at_five: f64,
    /// The share of right ones among all that are found.
    precision: f64,
    /// The share of the right ones that are found at all.
    recall: f64,
    /// Queries whose first hit is wrong, with the rank of the first right one.
    missed: Vec<String>,
    queries: usize,
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn measure(file: &str) -> Measured {
    let providers = fixture::providers(126);
    let places = fixture::municipalities();
    let index = SearchIndex::build(&providers, &places).unwrap();
    let mut sum = Measured::default();
    for line in file.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#')) {
        let [lang, query, expected] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("three columns: {line}") };
        let fits: Vec<bool> = providers.iter().map(|p| all_met(expected, p, &places)).collect();
        let existing = fits.iter().filter(|f| **f).count();
        assert!(existing > 0, "nobody is {expected}");
        let hits = index.search(query, lang.parse::<Lang>().unwrap(), providers.len());
        let right = |n: usize| hits.iter().take(n).filter(|h| fits[h.place]).count();
        let rank = hits.iter().position(|h| fits[h.place]);
        if rank != Some(0) {
            let first = hits.first().map_or("nothing", |h| providers[h.place].name.as_str());
            sum.missed.push(format!("{query} ({expected}): {rank:?} of {}, first {first}", hits.len()));
        }
        sum.queries += 1;
        sum.mrr += rank.map_or(0.0, |r| share(1, r + 1));
        sum.precision_at_five += share(right(existing.min(5)), existing.min(5));
        sum.precision += share(right(hits.len()), hits.len());
        sum.recall += share(right(hits.len()), existing);
    }
    let mean = |total: f64| total * share(1, sum.queries);
    Measured {
        mrr: mean(sum.mrr),
        precision_at_five: mean(sum.precision_at_five),
        precision: mean(sum.precision),
        recall: mean(sum.recall),
        ..sum
    }
}

/// `a+b` is both, `a|b` either; `|` binds closer.
fn all_met(expected: &str, provider: &Provider, places: &Municipalities) -> bool {
    expected.split('+').all(|one| one.split('|').any(|one| met(one, provider, places)))
}

fn met(expected: &str, p: &Provider, places: &Municipalities) -> bool {
    let (kind, code) = expected.split_once(':').unwrap_or((expected, ""));
    let f = &p.facts;
    match kind {
        "name" => p.name.to_lowercase().contains(code),
        "municipality" => p.municipality == code,
        "district" => {
            let own = places.district(code).is_some_and(|(m, _)| m.code == p.municipality);
            own && (p.serves(code) || p.units.iter().any(|u| u.district == code))
        }
        "service" => p.offers(code.parse().unwrap()),
        "ownership" => f.ownership.value == code.parse().unwrap(),
        "language" => f.languages.as_ref().is_some_and(|f| f.value.contains(&code.parse().unwrap())),
        "skill" => f.skills.as_ref().is_some_and(|f| f.value.contains(&code.parse().unwrap())),
        "target" => f.target_groups.as_ref().is_some_and(|f| f.value.contains(&code.parse().unwrap())),
        "method" => f.methods.as_ref().is_some_and(|f| f.value.contains(&code.parse().unwrap())),
        "access" => p.units.iter().flat_map(|u| u.access.iter().flatten()).any(|a| *a == code.parse().unwrap()),
        "hours" => {
            let rules = &places.get(&p.municipality).unwrap().rules;
            HoursWish::met_by(f.hours.as_ref().map(|f| &f.value), rules) & code.parse::<HoursWish>().unwrap().bit() != 0
        }
        "sign" => f.sign_language.as_ref().is_some_and(|f| f.value),
        "meet" => f.meet_first.as_ref().is_some_and(|f| f.value != MeetFirst::No),
        "children" => f.ages.as_ref().is_some_and(|f| f.value.from < 18),
        "old" => f.ages.as_ref().is_some_and(|f| f.value.contains(70)),
        "register" => f.register_check.as_ref().is_some_and(|f| f.value),
        "free" => f.capacity.as_ref().and_then(|f| f.value.free).is_some_and(|n| n > 0),
        other => panic!("unknown expectation {other}"),
    }
}

fn report(what: &str, m: &Measured) {
    println!(
        "{what}: {} queries, MRR {:.3}, right of the first five {:.3}, right of all found {:.3}, found of all right {:.3}",
        m.queries, m.mrr, m.precision_at_five, m.precision, m.recall
    );
    for line in &m.missed {
        println!("  missed: {line}");
    }
}

// R-PROV-6
#[test]
fn what_people_write_leads_to_the_right_providers() {
    let measured = measure(include_str!("relevance/queries.tsv"));
    report("queries", &measured);
    assert!(measured.queries >= 130, "{}", measured.queries);
    assert!(measured.mrr >= 0.90, "{:.3}", measured.mrr);
}

// R-PROV-6
#[test]
fn queries_that_it_was_not_tuned_for_are_answered_too() {
    let measured = measure(include_str!("relevance/held_out.tsv"));
    report("held out", &measured);
    assert!(measured.queries >= 40, "{}", measured.queries);
    assert!(measured.mrr >= 0.80, "{:.3}", measured.mrr);
}
