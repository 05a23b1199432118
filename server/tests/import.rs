//! Import is all or nothing, says all that is wrong, and changes nothing the second time.

mod common;

use app::domain::directory::Availability;
use common::{on_both, places};
use jiff::{Timestamp, civil::date};
use serde_json::{Value, json};
use server::{
    db::Db,
    directory::{
        import::{self, Format, ImportError, ImportReport},
        store,
    },
};

const JSON: &str = include_str!("../examples/providers.json");
const CSV: &str = include_str!("../examples/providers.csv");

fn now() -> Timestamp {
    "2026-11-22T10:00:00Z".parse().unwrap()
}

async fn import(db: &Db, text: &str, format: Format) -> Result<ImportReport, ImportError> {
    import::run(db, &places(), text.as_bytes(), format, now(), &mut |_, _| {}).await
}

/// The problems as `(place, field)`.
async fn problems(db: &Db, text: &str, format: Format) -> Vec<(String, String)> {
    match import(db, text, format).await {
        Err(ImportError::Problems(problems)) => problems.into_iter().map(|p| (p.place, p.field)).collect(),
        other => panic!("{other:?}"),
    }
}

// R-PROV-2, R-PROV-3
#[tokio::test]
async fn the_example_files_import_and_the_second_time_changes_nothing() {
    on_both(async |db| {
        let first = import(db, JSON, Format::Json).await.unwrap();
        assert_eq!(first, ImportReport { created: 1, updated: 0, unchanged: 0, sources: 2 });
        let first = import(db, CSV, Format::Csv).await.unwrap();
        assert_eq!(first, ImportReport { created: 2, updated: 0, unchanged: 0, sources: 1 });
        let kept = store::load(db).await.unwrap();

        let again = import(db, JSON, Format::Json).await.unwrap();
        assert_eq!(again, ImportReport { created: 0, updated: 0, unchanged: 1, sources: 0 });
        let again = import(db, CSV, Format::Csv).await.unwrap();
        assert_eq!(again, ImportReport { created: 0, updated: 0, unchanged: 2, sources: 0 });
        assert_eq!(store::load(db).await.unwrap(), kept);

        let [_, granen, tallen] = kept.1.as_slice() else { panic!("three") };
        assert_eq!(granen.availability(date(2026, 11, 22)), Availability::TakesEveryone);
        assert_eq!(granen.surveys.len(), 2);
        assert_eq!(tallen.availability(date(2026, 11, 22)), Availability::Queue(4));
        assert!(tallen.facts.languages.is_none(), "an empty cell is a missing fact");
    })
    .await;
}

#[tokio::test]
async fn a_changed_profile_keeps_its_id() {
    on_both(async |db| {
        import(db, JSON, Format::Json).await.unwrap();
        let before = store::load(db).await.unwrap();
        let changed = JSON.replace("\"free\": 3", "\"free\": 2");
        assert_eq!(import(db, &changed, Format::Json).await.unwrap().updated, 1);
        let after = store::load(db).await.unwrap();
        assert_eq!(before.1[0].id, after.1[0].id);
        assert_eq!(after.1[0].availability(date(2026, 11, 22)), Availability::Free(2));
        assert!(after.0 > before.0);
    })
    .await;
}

#[tokio::test]
async fn one_bad_profile_keeps_all_out() {
    on_both(async |db| {
        let before = store::load(db).await.unwrap();
        let bad = CSV.replace("tumba|tullinge", "tumba|bromma").replace("mon-sun 00:00-24:00", "alltid");
        let found = problems(db, &bad, Format::Csv).await;
        assert_eq!(found, [("row 2", "facts.hours.value"), ("row 3", "facts.districts")].map(own));
        assert_eq!(store::load(db).await.unwrap(), before);
    })
    .await;
}

fn own((place, field): (&str, &str)) -> (String, String) {
    (place.to_owned(), field.to_owned())
}

/// The example with one place in it changed.
fn with(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(JSON).unwrap();
    *file.pointer_mut(pointer).unwrap() = value;
    file.to_string()
}

// R-PROV-2, R-PROV-3: every rule that a profile has to keep.
#[tokio::test]
async fn what_breaks_a_rule_is_named_by_its_field() {
    on_both(async |db| {
        let long = "a".repeat(601);
        for (pointer, value, field) in [
            ("/providers/0/slug", json!("Björken"), "slug"),
            ("/providers/0/name", json!("  "), "name"),
            ("/providers/0/municipality", json!("atlantis"), "municipality"),
            ("/providers/0/checked_on", json!("2026-11-23"), "checked_on"),
            ("/providers/0/units/0/district", json!("atlantis"), "units[0].district"),
            ("/providers/0/units/0/position", json!([17.9, 59.3]), "units[0].position"),
            ("/providers/0/units/0/access", json!(["hiss", "trappa"]), "units[0].access[1]"),
            ("/providers/0/facts/phone/value", json!("ring"), "facts.phone"),
            ("/providers/0/facts/phone/source", json!("unheard-of"), "facts.phone.source"),
            ("/providers/0/facts/hours/checked_on", json!("2027-01-01"), "facts.hours.checked_on"),
            ("/providers/0/facts/capacity/value", json!({ "ceiling": 4, "free": 5 }), "facts.capacity"),
            ("/providers/0/facts/capacity/value", json!({ "queue": 5 }), "facts.capacity"),
            ("/providers/0/facts/services/value", json!([]), "facts.services"),
            ("/providers/0/facts/summary/value/sv", json!(long), "facts.summary.sv"),
            ("/providers/0/facts/languages/value", json!(["finska", "finska"]), "facts.languages"),
            ("/providers/0/facts/languages/value", json!(["klingonska"]), "facts.languages.value[0]"),
            ("/providers/0/surveys/0/positive", json!(101), "surveys[0].positive"),
            ("/providers/0/surveys/0/area", json!("mat"), "surveys[0].area"),
            ("/providers/0/follow_ups/0/grade", json!("4"), "follow_ups[0].grade"),
            ("/providers/0/follow_ups/0/year", json!(2027), "follow_ups[0].year"),
        ] {
            let found = problems(db, &with(pointer, value), Format::Json).await;
            assert!(found.contains(&own(("providers[0]", field))), "{pointer}: {found:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_slug_given_twice_and_files_of_no_kind_are_refused() {
    on_both(async |db| {
        let mut file: Value = serde_json::from_str(JSON).unwrap();
        file["providers"] = json!([file["providers"][0], file["providers"][0]]);
        assert_eq!(problems(db, &file.to_string(), Format::Json).await, [own(("providers[1]", "slug"))]);
        for (text, format) in [("{", Format::Json), ("[]", Format::Json), ("slug,colour\na,b", Format::Csv)] {
            assert!(matches!(import(db, text, format).await, Err(ImportError::Unreadable(_))), "{text}");
        }
        let not_text = import::run(db, &places(), &[0xff, 0xfe], Format::Csv, now(), &mut |_, _| {}).await;
        assert!(matches!(not_text, Err(ImportError::Unreadable(_))));
    })
    .await;
}

#[tokio::test]
async fn spreadsheets_may_write_semicolons_a_mark_and_a_decimal_comma() {
    on_both(async |db| {
        let text = "\u{feff}slug;name;municipality;responsible_role_sv;checked_on;source;source_title_sv;source_year;\
            unit_name;unit_district;unit_lat;unit_lon;services;ownership;hours\n\
            a;A;stockholm;Chefen;2026-10-01;k;Källa;2026;Kontor;bromma;59,338;17,939;boendestod;privat;\
            \"mon-fri 08:00-17:00; sat 10:00-14:00\"\n";
        import(db, text, Format::Csv).await.unwrap();
        let (_, providers, _) = store::load(db).await.unwrap();
        assert_eq!(providers[0].units[0].position, Some((59.338, 17.939)));
        assert!(providers[0].facts.hours.as_ref().unwrap().value.open_weekend());
    })
    .await;
}
