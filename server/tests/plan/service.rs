//! What is read of plans for the one acted for.

use app::domain::plan::{DueKind, Gap, News, Standing, State, changes::GoalPart};
use server::{
    cases::sample::person_id,
    identity::Actor,
    plan::service::{Listed, Plans},
};

use crate::{
    common::places,
    now,
    sample::{Sample, with_sample},
};

async fn listed(sample: &Sample<'_>, key: &str) -> Listed {
    let places = places();
    let plans = Plans { db: sample.db, keys: &sample.keys, places: &places, now: now() };
    let actor = Actor { person_id: person_id(sample.db, key).await.unwrap().expect(key), mandate: None };
    let listed = plans.list(&actor).await.unwrap();
    for view in &listed.plans {
        assert_eq!(plans.one(&actor, &view.plan.plan.id).await.unwrap().as_ref(), Some(view));
    }
    listed
}

fn standing(listed: &Listed, kind: DueKind) -> Standing {
    listed.plans[0].dues.iter().find(|(due, _)| due.kind == kind).expect("due").1
}

// R-PLAN-3, R-PLAN-4: what is due is told as it is.
#[tokio::test]
async fn what_is_due_is_told() {
    with_sample(async |sample| {
        let alva = listed(sample, "alva").await;
        assert_eq!(standing(&alva, DueKind::Ready), Standing::Done);
        assert_eq!(standing(&alva, DueKind::FollowUp), Standing::Ahead);
        assert_eq!(standing(&listed(sample, "karl").await, DueKind::Ready), Standing::Overdue(178));
        assert_eq!(standing(&listed(sample, "sven").await, DueKind::FollowUp), Standing::Soon(10));
        assert!(matches!(standing(&listed(sample, "rikard").await, DueKind::FollowUp), Standing::Overdue(2500..)));
        // Botkyrka: drawn up within a month; nobody asks whether the board has it.
        assert_eq!(standing(&listed(sample, "paavo").await, DueKind::Ready), Standing::Done);
        assert!(alva.missing.is_empty() && listed(sample, "jonas").await.missing.is_empty());
    })
    .await;
}

// R-PLAN-6: what is new in each version.
#[tokio::test]
async fn what_is_new_is_told() {
    with_sample(async |sample| {
        let alva = listed(sample, "alva").await;
        let view = &alva.plans[0];
        assert_eq!((view.in_force().unwrap().number, view.newest().unwrap().number), (2, 3));
        assert!(view.news(1).is_none() && view.news(9).is_none() && view.version(9).is_none());
        let news = view.news(2).unwrap();
        let changed: Vec<_> = news.changed_goals().map(|g| g.goal.shown().key.as_str()).collect();
        assert_eq!(changed, ["post", "tandlakare"]);
        assert_eq!(news.goals[0].parts, [GoalPart::Own]);
        assert!(matches!(view.news(3).unwrap().important, Some(News::Changed(..))));
    })
    .await;
}

// R-PLAN-1, R-PLAN-12: what a plan does not say is told; R-PLAN-10: visits stand month by month.
#[tokio::test]
async fn gaps_and_months_are_told() {
    with_sample(async |sample| {
        let stina = listed(sample, "stina").await;
        let gaps = [Gap::OwnGoal("grupp".into()), Gap::Regard, Gap::Complaints];
        assert_eq!(stina.plans[0].gaps, gaps);
        assert_eq!(stina.plans[0].newest().unwrap().course.state(), State::Declined);
        assert!(stina.plans[0].in_force().is_none());
        assert_eq!(listed(sample, "alva").await.plans[0].gaps, []);
        let months = &listed(sample, "alva").await.plans[0].months;
        assert!(months.len() >= 3 && months.iter().all(|m| m.granted == Some(1200) && m.given <= m.planned));
    })
    .await;
}

// R-ACT-2, R-PLAN-5: nobody reads another's plan.
#[tokio::test]
async fn anothers_plan_does_not_exist() {
    with_sample(async |sample| {
        let alva = listed(sample, "alva").await.plans.swap_remove(0).plan.plan.id;
        let places = places();
        let plans = Plans { db: sample.db, keys: &sample.keys, places: &places, now: now() };
        let actor = Actor { person_id: person_id(sample.db, "sven").await.unwrap().unwrap(), mandate: None };
        assert_eq!(plans.one(&actor, &alva).await.unwrap(), None);
    })
    .await;
}
