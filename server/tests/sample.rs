//! The sample profiles: real ones say no more than their source, made-up ones show every rule.

mod common;

use std::collections::HashSet;

use app::domain::{
    directory::{
        Availability, Grade, HoursWish, MeetFirst, Method, Ownership, Provider, Service, Skill, StaffLanguage,
        Supervision, TargetGroup, default_provider::default_provider,
    },
    municipality::Municipalities,
};
use common::{on_both, places};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use server::directory::{import, sample, store};

const TODAY: Date = date(2026, 11, 22);

fn made_up(places: &Municipalities) -> Vec<Provider> {
    sample::providers(places, 120, 1, TODAY).1.into_iter().filter(|p| p.sample).collect()
}

// R-PROV-2: six real providers, each fact from the report, and nothing that it does not say.
#[test]
fn the_inspected_providers_say_what_the_report_says() {
    let (sources, providers) = sample::inspected();
    assert_eq!(sources.iter().map(|s| (s.code.as_str(), s.year)).collect::<Vec<_>>(), [("inspection-2018", 2018)]);
    let rows: Vec<_> = providers
        .iter()
        .map(|p| {
            let staff = p.facts.staff.as_ref().unwrap().value;
            let hours = p.facts.hours.as_ref().map(|h| h.value.to_string());
            (
                p.name.as_str(),
                p.facts.ownership.value,
                p.units[0].district.as_str(),
                staff.workers,
                staff.coordinators,
                hours,
            )
        })
        .collect();
    let (municipal, contracted, private) = (Ownership::Municipal, Ownership::Contracted, Ownership::Private);
    let hours = |text: &str| Some(text.to_owned());
    assert_eq!(
        rows,
        [
            ("Boendestödet i Bromma", municipal, "bromma", 8, 1, None),
            ("Sympati AB", private, "bromma", 36, 0, None),
            ("Boendestöd Kungsholmen", municipal, "kungsholmen", 14, 0, hours("mon-fri 08:00-16:30")),
            ("Bra Liv Sverige AB", private, "kungsholmen", 57, 5, hours("mon-sun 04:45-22:00")),
            ("Omsorgshuset i Stockholm AB", contracted, "skarpnack", 17, 0, None),
            ("Mira – stöd och behandling AB", private, "skarpnack", 30, 0, hours("mon-fri 07:00-22:00")),
        ]
    );
    for p in &providers {
        assert!(!p.sample && p.checked_on == date(2018, 5, 31));
        let facts = serde_json::to_value(&p.facts).unwrap();
        assert!(facts.as_object().unwrap().values().all(|f| f["source"] == "inspection-2018"), "{}", p.slug);
        assert!(p.facts.phone.is_none() && p.facts.email.is_none() && p.facts.capacity.is_none());
        assert!(p.surveys.is_empty() && p.follow_ups.is_empty() && p.units[0].street.is_none());
    }
    // R-PROV-5
    let ended: Vec<_> = providers.iter().filter_map(|p| p.agreement_ended_on.map(|d| (p.slug.as_str(), d))).collect();
    assert_eq!(ended, [("mira-stod-och-behandling", date(2018, 4, 30))]);
}

#[test]
fn made_up_profiles_cannot_be_taken_for_real_ones() {
    let places = places();
    let providers = made_up(&places);
    assert_eq!(providers.len(), 120);
    for p in &providers {
        assert!(p.name.ends_with("(exempel)") && p.slug.starts_with("exempel-"), "{}", p.name);
        assert!(p.facts.phone.as_ref().is_none_or(|f| f.value.starts_with("08-465 004 ")));
        assert!(p.facts.email.as_ref().is_none_or(|f| f.value.ends_with(".example")));
        assert!(p.facts.website.as_ref().is_none_or(|f| f.value.ends_with(".example/")));
    }
    assert_eq!(providers.iter().map(|p| &p.name).collect::<HashSet<_>>().len(), 120);
    // R-PROV-1: no kind of ownership dominates, and none is missing in either municipality.
    for municipality in &places.0 {
        for ownership in Ownership::ALL {
            let of = |p: &&Provider| p.municipality == municipality.code && p.facts.ownership.value == *ownership;
            assert!(providers.iter().filter(of).count() >= 5, "{} {}", municipality.code, ownership.code());
        }
    }
}

// R-PROV-3, R-PROV-4, R-PROV-5: each value and each state is somewhere.
#[test]
fn every_value_and_state_shows_somewhere() {
    let places = places();
    let all = made_up(&places);
    let any = |what: &str, holds: &dyn Fn(&Provider) -> bool| assert!(all.iter().any(holds), "{what}");
    for s in Service::ALL {
        any(s.code(), &|p| p.offers(*s));
    }
    for l in StaffLanguage::ALL {
        any(l.code(), &|p| p.facts.languages.as_ref().is_some_and(|f| f.value.contains(l)));
    }
    for s in Skill::ALL {
        any(s.code(), &|p| p.facts.skills.as_ref().is_some_and(|f| f.value.contains(s)));
    }
    for t in TargetGroup::ALL {
        any(t.code(), &|p| p.facts.target_groups.as_ref().is_some_and(|f| f.value.contains(t)));
    }
    for m in Method::ALL {
        any(m.code(), &|p| p.facts.methods.as_ref().is_some_and(|f| f.value.contains(m)));
    }
    for s in Supervision::ALL {
        any(s.code(), &|p| p.facts.supervision.as_ref().is_some_and(|f| f.value == *s));
    }
    for m in MeetFirst::ALL {
        any(m.code(), &|p| p.facts.meet_first.as_ref().is_some_and(|f| f.value == *m));
    }
    for g in Grade::ALL {
        any(g.code(), &|p| p.follow_ups.iter().any(|f| f.grade == *g));
    }
    for w in HoursWish::ALL {
        let rules = &places.0[0].rules;
        any(w.code(), &|p| HoursWish::met_by(p.facts.hours.as_ref().map(|f| &f.value), rules) & w.bit() != 0);
    }
    let today = |p: &Provider| p.availability(TODAY);
    any("takes everyone", &|p| today(p) == Availability::TakesEveryone);
    any("free", &|p| matches!(today(p), Availability::Free(_)));
    any("queue", &|p| matches!(today(p), Availability::Queue(_)));
    any("full", &|p| today(p) == Availability::Full);
    any("unknown", &|p| today(p) == Availability::Unknown);
    any("ended", &|p| today(p) == Availability::Ended);
    any("sign language", &|p| p.facts.sign_language.as_ref().is_some_and(|f| f.value));
    any("children", &|p| p.facts.ages.as_ref().is_some_and(|f| f.value.contains(10)));
    any("stale", &|p| p.checked_on < date(2025, 11, 22));
    any("withheld", &|p| p.surveys.iter().any(|s| s.shown(5).is_none()));
    any("shown", &|p| p.surveys.iter().any(|s| s.shown(5).is_some()));
    any("no survey", &|p| p.surveys.is_empty());
    any("no follow-up", &|p| p.follow_ups.is_empty());
    any("low training", &|p| p.facts.trained_share.as_ref().is_some_and(|f| f.value < 75));
    any("no phone", &|p| p.facts.phone.is_none());
    let summaries: HashSet<_> = all.iter().filter_map(|p| p.facts.summary.as_ref()).map(|f| &f.value.sv).collect();
    assert!(summaries.len() >= 60, "{}", summaries.len());
}

#[test]
fn the_journeys_find_what_they_need() {
    let places = places();
    let all = made_up(&places);
    let stockholm = places.get("stockholm").unwrap();
    let evening = |p: &Provider| {
        let hours = p.facts.hours.as_ref().map(|f| &f.value);
        HoursWish::met_by(hours, &stockholm.rules) & HoursWish::Evening.bit() != 0
    };
    let boendestod = |p: &&Provider| p.offers(Service::Boendestod) && p.availability(TODAY).has_place();
    for district in &stockholm.districts {
        let found = all.iter().filter(boendestod).any(|p| p.serves(&district.code) && evening(p));
        assert!(found, "{}", district.code);
    }
    let finnish = |p: &&Provider| {
        p.facts.languages.as_ref().is_some_and(|f| f.value.contains(&StaffLanguage::Finnish))
            && p.serves("skarholmen")
            && evening(p)
    };
    assert!(all.iter().filter(boendestod).filter(finnish).count() >= 3);
}

// R-CHO-3
#[test]
fn somebody_who_does_not_choose_has_a_provider_everywhere() {
    let places = places();
    let (_, all) = sample::providers(&places, 120, 1, TODAY);
    let all: Vec<&Provider> = all.iter().collect();
    let mut grounds = HashSet::new();
    for municipality in &places.0 {
        for district in &municipality.districts {
            for service in Service::ALL {
                let found = default_provider(municipality, district, *service, &all, |_| true, TODAY);
                assert!(found.provider().is_some(), "{} {}", district.code, service.code());
                grounds.insert(std::mem::discriminant(&found));
            }
        }
    }
    assert_eq!(grounds.len(), 4, "nearest, district's unit, social board's contractor, own unit");
}

fn lix(text: &str) -> f64 {
    let words: Vec<_> = text.split_whitespace().map(|w| w.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    let sentences = text.matches(['.', '?', ':']).count().max(1);
    let long = words.iter().filter(|w| w.chars().count() > 6).count();
    #[expect(clippy::cast_precision_loss, reason = "short texts")]
    let of = |a: usize, b: usize| a as f64 / b as f64;
    of(words.len(), sentences) + 100.0 * of(long, words.len())
}

// R-LANG-4
#[test]
fn easy_summaries_are_easy() {
    let (_, all) = sample::providers(&places(), 120, 1, TODAY);
    let mut easy = 0;
    for summary in all.iter().filter_map(|p| p.facts.summary.as_ref()).map(|f| &f.value) {
        if let (Some(sv), Some(fi)) = (&summary.sv_lattlast, &summary.fi_selko) {
            easy += 1;
            assert!(lix(sv) < 30.0, "LIX {:.0}: {sv}", lix(sv));
            let lengths = fi.split_terminator(['.', '?']).map(|s| s.split_whitespace().count());
            assert!(lengths.into_iter().all(|words| words <= 15), "{fi}");
        }
        assert!(summary.fi.is_some());
    }
    assert!(easy >= 50, "{easy}");
}

// Every rule of the import holds for the samples, on both databases.
#[tokio::test]
async fn the_samples_import_and_the_second_time_changes_nothing() {
    on_both(async |db| {
        let places = places();
        let now = "2026-11-22T10:00:00Z".parse().unwrap();
        let files = || sample::providers(&places, 120, 1, TODAY);
        let mut steps = Vec::new();
        let mut note = |done, total| steps.push((done, total));
        let first = import::run_typed(db, &places, files(), now, &mut note).await.unwrap();
        assert_eq!((first.created, first.sources), (126, 4));
        assert_eq!(steps, [(126, 126)]);
        let kept = store::load(db).await.unwrap();
        let again = import::run_typed(db, &places, files(), now, &mut |_, _| {}).await.unwrap();
        assert_eq!((again.created, again.updated, again.unchanged), (0, 0, 126));
        assert_eq!(store::load(db).await.unwrap(), kept);
    })
    .await;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn the_same_seed_gives_the_same_profiles_and_fewer_are_the_beginning_of_more(
        seed in any::<u64>(), few in 0usize..60, more in 60usize..200,
    ) {
        let places = places();
        let (_, all) = sample::providers(&places, more, seed, TODAY);
        prop_assert_eq!(&sample::providers(&places, more, seed, TODAY).1, &all);
        prop_assert_eq!(&sample::providers(&places, few, seed, TODAY).1[..], &all[..few + 6]);
    }

    // Whatever the seed and day: written to a file and read again, it imports, and twice is as once.
    #[test]
    fn any_sample_imports_once(seed in any::<u64>(), count in 1usize..40, day in 1i8..=28, month in 1i8..=12) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (places, today) = (places(), date(2026, month, day));
        let (sources, providers) = sample::providers(&places, count, seed, today);
        let file = serde_json::json!({ "sources": sources, "providers": providers }).to_string();
        let now = format!("{today}T12:00:00Z").parse().unwrap();
        runtime.block_on(async {
            let folder = tempfile::tempdir().unwrap();
            let db = server::db::Db::connect(&format!("sqlite:{}/a.db", folder.path().display())).await.unwrap();
            db.migrate(&places).await.unwrap();
            let run = async || import::run(&db, &places, file.as_bytes(), import::Format::Json, now, &mut |_, _| {}).await;
            assert_eq!(run().await.unwrap().created, count + 6);
            let revision = store::revision(&db).await.unwrap();
            assert_eq!(run().await.unwrap().unchanged, count + 6);
            assert_eq!(store::revision(&db).await.unwrap(), revision);
        });
    }
}
