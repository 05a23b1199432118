//! `stodvalet import plans`.

use app::domain::plan::{Force, State};
use serde_json::json;
use server::cases::Counts;

use crate::{Town, and_then, common::on_both, example, second, with};

const fn counts(created: usize, updated: usize, unchanged: usize) -> Counts {
    Counts { created, updated, unchanged }
}

// R-PLAN-1, R-PLAN-2, R-PLAN-10
#[tokio::test]
async fn the_example_imports_and_the_second_time_changes_nothing() {
    on_both(async |db| {
        let town = Town::new(db).await;
        let first = town.import(&example()).await.unwrap();
        assert_eq!((first.plans, first.versions, first.events), (counts(1, 0, 0), counts(1, 0, 0), 6));
        assert_eq!(first.visits, 3);
        let kept = town.plan().await;
        let again = town.import(&example()).await.unwrap();
        assert_eq!((again.written(), again.plans, again.versions), (0, counts(0, 0, 1), counts(0, 0, 1)));
        assert_eq!(town.plan().await, kept);

        let course = &kept.versions[0].course;
        assert_eq!((course.state(), course.force()), (State::InForce, Some(Force::Approved)));
        // Vera and her god man, who guards her rights.
        assert_eq!(course.needed().groups.len(), 2);
        assert_eq!(course.remarks()[0].answer, Some(2));
        assert_eq!((kept.planned.len(), kept.given.len()), (2, 1));
    })
    .await;
}

// R-PLAN-4: what has been offered is never written anew; a draft is, and a new version takes the old one's place.
#[tokio::test]
async fn what_has_been_offered_stays_as_it_was() {
    on_both(async |db| {
        let town = Town::new(db).await;
        town.import(&second(json!([]))).await.unwrap();
        let kept = town.plan().await;
        assert_eq!(kept.versions[1].course.state(), State::Draft);

        let altered = with("/plans/0/versions/0/content/goals/0/overall/sv", json!("Något annat."));
        let line = "plans[0], versions[0].content: has been offered and cannot be changed: write a new version";
        assert_eq!(town.wrong(&altered).await, [line]);
        assert_eq!(town.plan().await, kept);

        let mut draft = second(json!([{ "at": "2026-11-20T09:00:00Z", "what": "offered" }]));
        draft["plans"][0]["versions"][1]["content"]["follow_up"]["on"] = json!("2027-05-01");
        let report = town.import(&draft).await.unwrap();
        assert_eq!((report.versions, report.events), (counts(0, 1, 1), 1));
        let kept = town.plan().await;
        let states: Vec<_> = kept.versions.iter().map(|v| v.course.state()).collect();
        assert_eq!(states, [State::InForce, State::Offered]);
        assert_eq!(town.import(&draft).await.unwrap().written(), 0);
        // A file that leaves the newer version out leaves it alone.
        assert_eq!(town.import(&example()).await.unwrap().written(), 0);
        assert_eq!(town.plan().await, kept);
    })
    .await;
}

// R-PLAN-2, R-PLAN-4: the old version gives way when the new one is in force, and keeps who signed it.
#[tokio::test]
async fn a_new_version_in_force_takes_over() {
    on_both(async |db| {
        let town = Town::new(db).await;
        let paper = |by: &str, will: Option<&str>| {
            json!({ "signed_on_paper": { "by": by, "witness": "Ida", "on": "2026-11-20", "will": will } })
        };
        let file = second(json!([
            { "at": "2026-11-20T09:00:00Z", "what": "offered" },
            { "at": "2026-11-20T10:00:00Z", "what": paper("GM-2025-17", Some("kan-inte")) },
        ]));
        let line = "plans[0], versions[1].events[1]: cannot have happened: nothing is said of the person's own will";
        assert_eq!(town.wrong(&file).await, [line]);
        let file = second(json!([
            { "at": "2026-11-20T09:00:00Z", "what": "offered" },
            { "at": "2026-11-20T10:00:00Z", "what": paper("GM-2025-17", Some("samtycker")) },
            { "at": "2026-11-21T10:00:00Z", "what": paper("personen", None) },
        ]));
        // One thing more has happened than the file says: the first version gave way.
        assert_eq!(town.import(&file).await.unwrap().events, 9);
        let kept = town.plan().await;
        let states: Vec<_> = kept.versions.iter().map(|v| v.course.state()).collect();
        assert_eq!(states, [State::Superseded, State::InForce]);
        assert_eq!(kept.versions[0].course.answers().count(), 2);
        assert_eq!(kept.line().in_force(), Some(1));
        assert_eq!(town.import(&file).await.unwrap().written(), 0);
    })
    .await;
}

// R-PLAN-2: no file brings an electronic signature, and none turns a no into a yes.
#[tokio::test]
async fn nobody_is_signed_for() {
    on_both(async |db| {
        let town = Town::new(db).await;
        let signed = and_then(json!({ "at": "2026-11-20T09:00:00Z", "what": { "signed": { "by": "personen" } } }));
        assert_eq!(town.wrong(&signed).await.len(), 1);
        let second = |what| {
            second(json!([
                { "at": "2026-11-20T09:00:00Z", "what": "offered" },
                { "at": "2026-11-20T10:00:00Z", "what": { "declined": { "by": "personen", "reason": "Inte så." } } },
                { "at": "2026-11-21T10:00:00Z", "what": what },
            ]))
        };
        let paper = json!({ "signed_on_paper": { "by": "personen", "witness": "Ida", "on": "2026-11-21" } });
        let absent = json!({ "absent": { "why": "vill-inte", "reason": "Säger nej." } });
        for what in [paper, absent] {
            let line =
                "plans[0], versions[1].events[2]: cannot have happened: has said no, which nobody else can take back";
            assert_eq!(town.wrong(&second(what)).await, [line]);
        }
    })
    .await;
}

// R-PLAN-10: what was recorded first stays, whatever a later file says of when it was recorded.
#[tokio::test]
async fn a_visit_is_not_recorded_earlier_afterwards() {
    on_both(async |db| {
        let town = Town::new(db).await;
        let late = with("/plans/0/given_visits/0/recorded_at", json!("2026-11-23T09:00:00Z"));
        town.import(&late).await.unwrap();
        assert_eq!(town.import(&example()).await.unwrap().written(), 0);
        assert_eq!(town.plan().await.given[0].recorded_late(&server::clock::stockholm()), Some(20));
        // Planned ones are all there are from the first in the file on.
        let moved = json!([{ "starts_at": "2026-11-10T09:00:00Z", "minutes": 60 }]);
        assert_eq!(town.import(&with("/plans/0/planned_visits", moved)).await.unwrap().visits, 1);
        assert_eq!(town.plan().await.planned.len(), 2);
    })
    .await;
}

// What is wrong is told by its place, all of it at once, and nothing goes in.
#[tokio::test]
async fn what_is_wrong_is_told_by_its_place() {
    on_both(async |db| {
        let town = Town::new(db).await;
        let goal = "/plans/0/versions/0/content/goals/0";
        for (pointer, value, line) in [
            ("/plans/0/case_number", json!("SN 1"), "plans[0], case_number: is not the number of a case"),
            ("/plans/0/provider", json!("ingen"), "plans[0], provider: is not a provider in the directory"),
            ("/plans/0/reference", json!(" "), "plans[0], reference: is empty"),
            (
                &format!("{goal}/activities/0/order"),
                json!("nej"),
                "plans[0].versions[0], goals[0].activities[0].order: is not the key of what was ordered",
            ),
            (
                &format!("{goal}/own/words"),
                json!("Jag är 19870412-9827."),
                "plans[0].versions[0], goals[0].own.words: holds what looks like a personal number",
            ),
            (
                &format!("{goal}/activities/0/aim"),
                json!({ "support": [] }),
                "plans[0].versions[0], goals[0].activities[0].aim: names no kind of support",
            ),
            (&format!("{goal}/key"), json!("traffa"), "plans[0].versions[0], goals[1].key: is given twice"),
            (
                "/plans/0/versions/0/events/1/what/change_asked/goal",
                json!("ute"),
                "plans[0].versions[0], events[1].goal: is not the key of a goal",
            ),
            (
                "/plans/0/versions/0/events/4/what/signed_on_paper/by",
                json!("GM-1"),
                "plans[0], versions[0].events[4]: is by somebody who has no right to act for the person, or answers nothing",
            ),
            (
                "/plans/0/versions/0/events/5/at",
                json!("2027-01-01T00:00:00Z"),
                "plans[0].versions[0], events[5].at: lies in the future",
            ),
            (
                "/plans/0/given_visits/0/recorded_at",
                json!("2026-11-03T10:00:00+01:00"),
                "plans[0], given_visits[0]: was recorded before it ended, or in the future",
            ),
        ] {
            let told = town.wrong(&with(pointer, value)).await;
            assert!(told.contains(&line.to_owned()), "{pointer}: {told:?}");
        }
        let unknown = town.wrong(&with("/plans/0/versions/0/content/goals/0/area", json!("x"))).await;
        assert!(unknown[0].contains("is none of vardag, hem,"), "{unknown:?}");
        let none = town.import(&json!([])).await.unwrap_err().to_string();
        assert_eq!(none, "the file is not an object with a list of plans only");
        assert!(server::plan::store::by_reference(&mut db.snapshot().await.unwrap(), &town.keys, crate::REFERENCE)
            .await
            .unwrap()
            .is_none());
    })
    .await;
}

// R-ACT-5: that the provider has brought in a plan is written down for the person to read, once.
#[tokio::test]
async fn it_is_written_down() {
    on_both(async |db| {
        let town = Town::new(db).await;
        let rows = async || {
            let sql = "SELECT COUNT(*) FROM access_log";
            let many: i64 = match db {
                server::db::Db::Sqlite(pool) => sqlx::query_scalar(sql).fetch_one(pool).await.unwrap(),
                server::db::Db::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(pool).await.unwrap(),
            };
            many
        };
        let before = rows().await;
        town.import(&example()).await.unwrap();
        assert_eq!(rows().await, before + 1);
        town.import(&example()).await.unwrap();
        assert_eq!(rows().await, before + 1);
    })
    .await;
}
