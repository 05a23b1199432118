//! R-PROV-2, R-PROV-3, R-PROV-4, R-PROV-5: what a profile says, and when it must not.

use app::{
    domain::{
        Lang,
        directory::{Freshness, Provider, SurveyArea},
    },
    i18n::format,
};

use crate::support::{Page, Portal, TODAY, on_portal};

async fn profile(portal: &Portal, p: &Provider) -> Page {
    portal.page(&format!("/sv/utforare/{}", p.slug)).await
}

fn stale(portal: &Portal, p: &Provider) -> bool {
    let limit = portal.now().municipality(p, portal.places()).rules.profile_stale_after_days;
    Freshness::of(p.checked_on, TODAY, limit) == Freshness::Stale
}

// R-PROV-2
#[tokio::test]
async fn an_old_profile_says_so_and_every_profile_says_when_it_was_checked_and_by_whom() {
    on_portal(async |portal| {
        let open = |p: &Provider| !p.ended(TODAY) && p.sample;
        let old = portal.provider(|p| open(p) && stale(portal, p));
        let fresh = portal.provider(|p| open(p) && !stale(portal, p));
        for (p, warnings) in [(old, 1), (fresh, 0)] {
            let page = profile(portal, &p).await;
            assert_eq!(page.tags.iter().filter(|t| t.class("notice-warn")).count(), warnings, "{}", p.slug);
            let about = page.text(|t| t.class("about-profile")).unwrap();
            assert!(about.contains(&format::date(Lang::Sv, p.checked_on)), "{about}");
            assert!(about.contains(&p.responsible_role.sv), "{about}");
            let report = format!("/sv/utforare/{}/rapportera-fel", p.slug);
            assert!(Page::links(page.part(|t| t.class("about-profile"))).contains(&report));
        }
    })
    .await;
}

// R-PROV-2: no fact without its source and the day it was checked; R-PROV-4: what is missing is said, never zero.
#[tokio::test]
async fn every_fact_has_its_source_and_day_and_what_is_missing_is_said() {
    on_portal(async |portal| {
        let snapshot = portal.now();
        for p in &snapshot.providers {
            let page = profile(portal, p).await;
            let facts = page.facts();
            let sourced = page.tags.iter().filter(|t| t.is("p") && t.class("source"));
            assert_eq!(facts.iter().filter(|f| !f.missing).count(), sourced.clone().count(), "{}", p.slug);
            for source in sourced {
                let known =
                    snapshot.sources.iter().any(|s| source.text.contains(&format!("{}, {}", s.title.sv, s.year)));
                assert!(known && source.text.contains("Kontrollerad"), "{}: {}", p.slug, source.text);
            }
            for fact in facts.iter().filter(|f| f.missing) {
                assert_eq!(fact.said, "Uppgift saknas", "{}: {}", p.slug, fact.label);
            }
        }
    })
    .await;
}

// R-PROV-3
#[tokio::test]
async fn the_facts_stand_in_the_same_order_on_every_profile() {
    on_portal(async |portal| {
        let mut all: Vec<(Option<String>, Vec<String>)> = Vec::new();
        for p in &portal.now().providers {
            let facts = profile(portal, p).await.facts();
            let labels: Vec<_> = facts.into_iter().map(|f| format!("{}/{}", f.section, f.label)).collect();
            // What has to be said about the hours is said only where there is something.
            all.push((p.facts.hours_note.as_ref().map(|_| p.slug.clone()), labels));
        }
        let plain = &all.iter().find(|(note, _)| note.is_none()).expect("a plain profile").1;
        assert!(plain.len() > 30, "{plain:?}");
        for (note, labels) in &all {
            let same: Vec<_> = labels.iter().filter(|l| plain.contains(l)).collect();
            assert_eq!(same, plain.iter().collect::<Vec<_>>());
            assert_eq!(labels.len() - plain.len(), usize::from(note.is_some()));
        }
    })
    .await;
}

// R-PROV-4
#[tokio::test]
async fn figures_from_few_answers_are_withheld_and_others_have_year_answers_and_rate() {
    on_portal(async |portal| {
        let quality = async |p: &Provider| {
            let facts = profile(portal, p).await.facts();
            facts.into_iter().filter(|f| f.section == "kvalitet").take(SurveyArea::ALL.len()).collect::<Vec<_>>()
        };
        let few = portal.provider(|p| p.surveys.iter().any(|s| s.answers < 5));
        for fact in quality(&few).await {
            assert!(!fact.missing && !fact.said.contains("procent") && fact.said.contains('5'), "{fact:?}");
        }
        let many = portal.provider(|p| p.surveys.iter().any(|s| s.answers >= 5));
        let latest = many.surveys.iter().max_by_key(|s| s.year).unwrap();
        for fact in quality(&many).await {
            let said = [latest.year.to_string(), latest.answers.to_string(), latest.response_rate.to_string()];
            assert!(said.iter().all(|s| fact.said.contains(s)) && fact.said.contains("procent"), "{fact:?}");
        }
        let none = portal.provider(|p| p.surveys.is_empty());
        assert!(quality(&none).await.iter().all(|f| f.missing && !f.said.contains('0')));
    })
    .await;
}

// R-PROV-5
#[tokio::test]
async fn an_ended_agreement_is_in_no_list_but_its_page_stays_and_says_so() {
    on_portal(async |portal| {
        let snapshot = portal.now();
        let ended: Vec<_> = snapshot.providers.iter().filter(|p| p.ended(TODAY)).collect();
        assert!(ended.len() >= 2);
        let listed = portal.listed("/sv/utforare").await;
        let offered = portal.page("/sv/jamfor").await;
        for p in ended {
            assert!(!listed.contains(&p.slug), "{}", p.slug);
            assert!(offered.tag(|t| t.is("option") && t.has("value", &p.slug)).is_none(), "{}", p.slug);
            let page = profile(portal, p).await;
            let day = format::date(Lang::Sv, p.agreement_ended_on.unwrap());
            assert!(page.notices().iter().any(|n| n.contains(&day)), "{}", p.slug);
            // Whoever knows the name finds it.
            let found = portal.listed(&format!("/sv/utforare?q={}", crate::support::encode(&p.name))).await;
            assert!(found.contains(&p.slug), "{}", p.name);
        }
        assert_eq!(
            listed.len() + snapshot.providers.iter().filter(|p| p.ended(TODAY)).count(),
            snapshot.providers.len()
        );
    })
    .await;
}
