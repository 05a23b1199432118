//! The made-up people's plans: one for each situation, and the same when loaded twice.

use app::domain::{
    Lang,
    directory::Service,
    plan::{DueKind, Force, Party, Standing, State, WhyAbsent, due},
};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use server::{
    cases::{self, sample::person_id},
    clock::{Clock, stockholm},
    db::Db,
    directory::{import, sample as providers, service::Directory},
    keys::Keys,
    plan::{
        import::file::FilePlan,
        sample,
        store::{self, KeptPlan},
    },
};

use crate::{
    common::{on_both, places},
    now,
};

const TODAY: Date = date(2026, 11, 24);

pub struct Sample<'a> {
    pub db: &'a Db,
    pub keys: Keys,
}

impl Sample<'_> {
    async fn of(&self, key: &str) -> Vec<KeptPlan> {
        let person = person_id(self.db, key).await.unwrap().expect(key);
        store::of_person(&mut self.db.snapshot().await.unwrap(), &self.keys, &person).await.unwrap()
    }

    async fn one(&self, key: &str) -> KeptPlan {
        self.of(key).await.swap_remove(0)
    }

    async fn states(&self, key: &str) -> Vec<(State, Option<Force>)> {
        self.one(key).await.versions.iter().map(|v| (v.course.state(), v.course.force())).collect()
    }
}

pub async fn with_sample(test: impl AsyncFn(&Sample<'_>)) {
    on_both(async |db| {
        let (places, clock, keys) = (places(), Clock::fixed(now()), Keys::random().unwrap());
        let made = providers::providers(&places, 120, 1, clock.today());
        import::run_typed(db, &places, made, now(), &mut |_, _| {}).await.unwrap();
        let directory = Directory::open(db, &places, clock).await.unwrap();
        cases::load_sample_cases(db, &keys, &places, &directory, clock).await.unwrap();
        let first = sample::load(db, &keys, &directory, clock).await.unwrap();
        assert_eq!((first.plans.created, first.versions.created), (14, 15));
        assert_eq!(sample::load(db, &keys, &directory, clock).await.unwrap().written(), 0);
        test(&Sample { db, keys }).await;
    })
    .await;
}

// R-PLAN-2, R-PLAN-7, R-ACT-1: every situation is there.
#[tokio::test]
async fn every_situation_is_there() {
    with_sample(async |sample| {
        let approved = Some(Force::Approved);
        let three = [(State::Superseded, approved), (State::InForce, approved), (State::Offered, None)];
        assert_eq!(sample.states("alva").await, three);
        assert_eq!(sample.states("sven").await, [(State::InForce, approved)]);
        assert_eq!(sample.states("maj").await, [(State::SignedInPart, None)]);
        assert_eq!(sample.states("olof").await, [(State::InForce, Some(Force::ApprovedFor))]);
        assert_eq!(sample.states("stina").await, [(State::Declined, None)]);
        assert_eq!(sample.states("karl").await, []);
        assert_eq!(sample.states("bo").await, [(State::InForce, approved)]);
        assert_eq!(sample.states("paavo").await, [(State::InForce, Some(Force::Without(WhyAbsent::DoesNotWant)))]);
        let aino: Vec<_> = sample.of("aino").await.iter().map(|p| (p.service, p.versions[0].course.state())).collect();
        assert!(aino.contains(&(Service::Ledsagarservice, State::InForce)));
        assert!(aino.contains(&(Service::Avlosarservice, State::ChangesAsked)));
        assert_eq!(sample.of("jonas").await, []);
    })
    .await;
}

// R-ACT-1, R-PLAN-12: two guardians for a child who speaks for herself; a youth and a guardian.
#[tokio::test]
async fn children_speak_and_the_right_ones_sign() {
    with_sample(async |sample| {
        let lo = sample.one("lo").await;
        assert_eq!(sample.states("lo").await, [(State::SignedInPart, None)]);
        let elias = person_id(sample.db, "elias").await.unwrap().unwrap();
        let awaited: Vec<_> = lo.versions[0].course.awaited().flatten().map(|p| p.id.clone()).collect();
        assert_eq!(awaited, [elias]);
        assert!(lo.versions[0].content.child.is_some() && lo.versions[0].content.gaps(true, false).len() == 1);
        let tuva = sample.one("tuva").await;
        let groups = &tuva.versions[0].course.needed().groups;
        assert_eq!((groups.len(), groups[0][0].kind, groups[1].len()), (2, None, 2));
        assert!(tuva.versions[0].content.child.is_some());
        let alva = sample.one("alva").await;
        assert!(alva.versions[1].content.children_at_home.is_some());
    })
    .await;
}

// R-ACT-2: whoever had a power of attorney when a version was offered could sign it; who has lost it cannot any more.
#[tokio::test]
async fn who_could_sign_is_that_of_the_day() {
    with_sample(async |sample| {
        let alva = sample.one("alva").await;
        let person = Party::person(&person_id(sample.db, "alva").await.unwrap().unwrap());
        let groups = |i: usize| alva.versions[i].course.needed().groups.clone();
        assert_eq!((groups(0).len(), groups(0)[0].len()), (1, 2));
        assert_eq!(groups(2), [vec![person]]);
    })
    .await;
}

// R-PLAN-3, R-PLAN-4: one is missing and late, one has not been followed up for years.
#[tokio::test]
async fn what_is_late_is_late() {
    with_sample(async |sample| {
        let places = places();
        let rule = |plan: &KeptPlan| places.get(&plan.municipality).unwrap().rules.plan.clone();
        let karl = sample.one("karl").await;
        let due = due::ready(&rule(&karl), (karl.plan.started_on, None), None, None).unwrap();
        assert_eq!((due.kind, due.standing(TODAY, &rule(&karl))), (DueKind::Ready, Standing::Overdue(178)));
        let rikard = sample.one("rikard").await;
        let version = &rikard.versions[0];
        let offered = version.course.offered_at().unwrap().to_zoned(stockholm()).date();
        let days = (offered, version.content.follow_up.on);
        let due = due::follow_up(&rule(&rikard), days, version.course.followed_up_on());
        assert_eq!(due.by, date(2019, 3, 12));
        let stockholm_day = sample.one("alva").await.versions[0].course.board_on().unwrap();
        let alva = sample.one("alva").await;
        let due = due::ready(&rule(&alva), (alva.plan.started_on, None), None, Some(stockholm_day)).unwrap();
        assert_eq!(due.standing(TODAY, &rule(&alva)), Standing::Done);
    })
    .await;
}

// R-PLAN-6, R-LANG-1: Finnish for those who read Finnish; easy-read for some goals and not for others.
#[tokio::test]
async fn plans_are_in_the_readers_language() {
    with_sample(async |sample| {
        for key in ["aino", "raili", "paavo"] {
            for plan in sample.of(key).await {
                let content = &plan.versions[0].content;
                assert!(content.goals.iter().all(|g| g.overall.fi.is_some()), "{key}");
                assert!(content.activities().all(|(_, a)| [&a.what, &a.how, &a.when].iter().all(|t| t.fi.is_some())));
                assert!(content.goals.iter().filter_map(|g| g.own.as_ref()).all(|o| o.lang == Lang::Fi));
                assert!(content.influence.how.fi.is_some() && content.follow_up.how.fi.is_some(), "{key}");
            }
        }
        let easy = async |key: &str, lang| {
            let plan = sample.one(key).await;
            let goals = &plan.versions.last().unwrap().content.goals;
            (goals.iter().filter(|g| g.written_in(lang)).count(), goals.len())
        };
        assert_eq!(easy("bo", Lang::SvLattlast).await, (2, 2));
        assert_eq!(easy("alva", Lang::SvLattlast).await, (1, 3));
        assert_eq!(easy("raili", Lang::FiSelko).await, (1, 2));
        assert_eq!(easy("tuva", Lang::SvLattlast).await, (0, 2));
    })
    .await;
}

// R-PLAN-9, R-PLAN-10: some plans depart from their order, and some visits were written down long after.
#[tokio::test]
async fn there_is_something_to_compare() {
    with_sample(async |sample| {
        let alva = sample.one("alva").await;
        let departs =
            |i: usize| alva.plan.ordered.beside(&alva.versions[i].content).iter().filter(|row| row.departs()).count();
        assert_eq!((departs(0), departs(1), departs(2)), (2, 0, 1));
        let late = alva.given.iter().filter_map(|g| g.recorded_late(&stockholm()));
        assert!(late.collect::<Vec<_>>().iter().all(|days| *days == 40) && alva.given.len() > 15);
        assert!(alva.planned.len() > alva.given.len());
    })
    .await;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    // Whatever day it is loaded on, the sample goes in, and lies in the past where it should.
    #[test]
    fn any_days_sample_imports(days in 0i64..2000) {
        let today = app::domain::choice::decision::shift(TODAY, days);
        let clock = Clock::fixed(today.at(1, 0, 0, 0).to_zoned(stockholm()).unwrap().timestamp());
        let places = places();
        let made = providers::providers(&places, 120, 1, today);
        let plans = sample::plans(&made.1, today).unwrap();
        let text = serde_json::to_string(&plans.plans).unwrap();
        prop_assert!(!text.contains("\"@"), "a mark is left");
        prop_assert_eq!(&serde_json::from_str::<Vec<FilePlan>>(&text).unwrap(), &plans.plans);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let folder = tempfile::tempdir().unwrap();
            let db = Db::connect(&format!("sqlite:{}/a.db", folder.path().display())).await.unwrap();
            let (keys, now) = (Keys::random().unwrap(), clock.now());
            db.migrate(&places).await.unwrap();
            import::run_typed(&db, &places, made, now, &mut |_, _| {}).await.unwrap();
            let directory = Directory::open(&db, &places, clock).await.unwrap();
            cases::load_sample_cases(&db, &keys, &places, &directory, clock).await.unwrap();
            let report = sample::load(&db, &keys, &directory, clock).await.unwrap();
            assert_eq!((report.plans.created, report.versions.created), (14, 15));
        });
    }
}
