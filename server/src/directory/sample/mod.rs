//! Profiles to try the portal with: six real ones from a public report, and made-up ones.
//!
//! The real ones say only what the report says (`data/inspection-2018.json`). The
//! made-up ones are marked as samples, have "(exempel)" in their names, and use
//! telephone numbers and domains kept for fiction. The same seed and day give
//! the same profiles, and fewer are the beginning of more.

mod facts;
mod names;
mod phrases;
mod plan;
mod rng;
mod summary;

use app::domain::{
    directory::{FollowUp, Grade, Localised, Provider, Source, SurveyArea, SurveyResult},
    municipality::Municipalities,
};
use jiff::{ToSpan, civil::Date};
use serde::Deserialize;

use names::{Named, Names};
use plan::Plan;
use rng::Rng;

const INSPECTION: &str = include_str!("../../../data/inspection-2018.json");

/// Codes of the made-up sources: what providers say, what users answered, what boards found.
const STATED: &str = "exempel-utforare";
const SURVEYED: &str = "exempel-undersokning";
const FOLLOWED_UP: &str = "exempel-uppfoljning";

#[derive(Deserialize)]
struct File {
    sources: Vec<Source>,
    providers: Vec<Provider>,
}

/// The six providers of Stockholm's inspection in 2018, with what the report says of them and no more.
///
/// # Panics
/// Never: the file is part of the program and read by a test.
pub fn inspected() -> (Vec<Source>, Vec<Provider>) {
    let file: File = serde_json::from_str(INSPECTION).expect("the file is part of the program");
    (file.sources, file.providers)
}

/// The inspected providers and `count` made-up ones, all to be imported; ids are given then.
pub fn providers(places: &Municipalities, count: usize, seed: u64, today: Date) -> (Vec<Source>, Vec<Provider>) {
    let (mut sources, mut providers) = inspected();
    sources.extend(made_up_sources(today));
    let plans = plan::plans(places, count, &mut Rng::new(seed));
    let mut names = Names::new(&mut Rng::new(!seed));
    for (i, plan) in plans.iter().enumerate() {
        // Each profile has its own chance, so that a change in one does not stir the others.
        let mut rng = Rng::new(seed ^ (i as u64 + 1).wrapping_mul(0x9e37_79b9));
        providers.push(Maker { plan, i, today, rng: &mut rng }.profile(&mut names));
    }
    (sources, providers)
}

fn made_up_sources(today: Date) -> [Source; 3] {
    let source =
        |code: &str, year, sv: &str, fi: &str| Source { code: code.into(), title: localised(sv, fi), year, url: None };
    [
        source(
            STATED,
            today.year(),
            "Påhittad uppgift för att prova portalen",
            "Keksitty tieto portaalin kokeilua varten",
        ),
        source(SURVEYED, today.year() - 1, "Påhittad brukarundersökning", "Keksitty käyttäjäkysely"),
        source(FOLLOWED_UP, today.year() - 1, "Påhittad uppföljning", "Keksitty seuranta"),
    ]
}

fn localised(sv: &str, fi: &str) -> Localised {
    Localised { sv: sv.into(), fi: Some(fi.into()), ..Localised::default() }
}

/// Makes up one profile from its plan.
struct Maker<'a> {
    plan: &'a Plan<'a>,
    /// Its number: what has to show at least once goes round with it.
    i: usize,
    today: Date,
    rng: &'a mut Rng,
}

impl Maker<'_> {
    fn profile(mut self, names: &mut Names) -> Provider {
        let Named { name, slug } = names.next(self.plan);
        let checked_on = self.checked_on();
        let facts = self.facts(&slug, checked_on);
        Provider {
            id: String::new(),
            name,
            municipality: self.plan.municipality.code.clone(),
            sample: true,
            agreement_ended_on: self.ended_on(),
            responsible_role: self.rng.pick(&phrases::ROLES).localised(),
            checked_on,
            units: vec![self.unit(&slug, checked_on)],
            facts,
            surveys: self.surveys(),
            follow_ups: self.follow_ups(),
            slug,
        }
    }

    /// Some are older than a year, which the profile then says (R-PROV-2).
    fn checked_on(&mut self) -> Date {
        let oldest = self.i % 9 == 4;
        let days = if oldest { 370 + self.rng.below(300) } else { 3 + self.rng.below(200) };
        self.today - i64::from(days).days()
    }

    /// A few agreements have ended (R-PROV-5).
    fn ended_on(&mut self) -> Option<Date> {
        let ended = !self.plan.dependable && self.i % 23 == 7;
        ended.then(|| self.today - i64::from(20 + self.rng.below(200)).days())
    }

    /// Last year's survey: some did not take part, and some had too few answers to show (R-PROV-4).
    fn surveys(&mut self) -> Vec<SurveyResult> {
        if self.i % 6 == 5 {
            return Vec::new();
        }
        let answers = if self.i % 6 == 2 { 1 + self.rng.below(4) } else { 5 + self.rng.below(60) };
        let response_rate = percent(35 + self.rng.below(50));
        let mut results = Vec::new();
        for year in [self.today.year() - 1, self.today.year() - 2] {
            for area in SurveyArea::ALL {
                let positive = percent(60 + self.rng.below(41));
                results.push(SurveyResult {
                    area: *area,
                    year,
                    positive,
                    answers,
                    response_rate,
                    source: SURVEYED.into(),
                });
            }
            if self.i.is_multiple_of(2) {
                break;
            }
        }
        results
    }

    fn follow_ups(&mut self) -> Vec<FollowUp> {
        let grade = |n: usize| Grade::ALL[[0, 0, 1, 0, 2, 1][n % 6]];
        let year = self.today.year() - 1;
        match self.i % 7 {
            6 => Vec::new(),
            0..3 => vec![FollowUp { year, grade: grade(self.i), source: FOLLOWED_UP.into() }],
            _ => [(year, self.i), (year - 1, self.i + 1)]
                .map(|(year, n)| FollowUp { year, grade: grade(n), source: FOLLOWED_UP.into() })
                .into(),
        }
    }
}

fn percent(value: u32) -> u8 {
    u8::try_from(value.min(100)).expect("at most a hundred")
}
