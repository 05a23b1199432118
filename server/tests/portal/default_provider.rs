//! R-CHO-3: what applies to somebody who does not choose.

use app::domain::directory::{Provider, Service, default_provider::default_provider};

use crate::support::{Page, Portal, TODAY, on_portal};

/// The provider that the page names, as its slug, and the words of its notice.
async fn named(portal: &Portal, service: Service, district: &str) -> (Option<String>, String) {
    let address = format!("/sv/valguide/valj-inte?tjanst={}&omrade={district}", service.code());
    let page = portal.page(&address).await;
    let links = Page::links(page.part(|t| t.is("div") && t.class("notice")));
    let slug = links.iter().find_map(|l| l.strip_prefix("/sv/utforare/")).map(str::to_owned);
    (slug, page.notices().concat())
}

#[tokio::test]
async fn the_page_names_the_provider_of_today_and_why() {
    on_portal(async |portal| {
        let snapshot = portal.now();
        for service in [Service::Boendestod, Service::Ledsagarservice] {
            let (slug, words) = named(portal, service, "bromma").await;
            let p = snapshot.provider(&slug.expect("a provider")).expect("a stored provider");
            assert!(p.offers(service) && p.serves("bromma") && p.availability(TODAY).has_place());
            assert!(words.contains(&p.name) && words.contains("Bromma"), "{words}");
        }
        // Each service has a rule of its own, in its own words.
        let housing = named(portal, Service::Boendestod, "bromma").await.1;
        let companion = named(portal, Service::Ledsagarservice, "bromma").await.1;
        assert!(housing.contains("närmast") && !companion.contains("närmast"), "{housing} / {companion}");
    })
    .await;
}

// R-CHO-3, R-PROV-5: everywhere it is the one of the rule, and never one whose agreement has ended.
#[tokio::test]
async fn in_every_district_and_for_every_service_it_is_the_one_of_the_rule() {
    on_portal(async |portal| {
        let snapshot = portal.now();
        let providers: Vec<&Provider> = snapshot.providers.iter().collect();
        for municipality in &portal.places().0 {
            for district in &municipality.districts {
                for service in Service::ALL {
                    let found = default_provider(municipality, district, *service, &providers, |_| true, TODAY);
                    let wanted = found.provider().map(|i| providers[i].slug.clone());
                    let (slug, words) = named(portal, *service, &district.code).await;
                    assert_eq!(slug, wanted, "{} {}", service.code(), district.code);
                    assert!(words.contains(&district.name), "{words}");
                    assert!(slug.is_none_or(|s| !snapshot.provider(&s).unwrap().ended(TODAY)));
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_is_claimed_before_service_and_district_are_known() {
    on_portal(async |portal| {
        for query in ["", "?tjanst=boendestod", "?omrade=bromma", "?tjanst=boendestod&omrade=stockholm"] {
            let page = portal.page(&format!("/fi/valguide/valj-inte{query}")).await;
            assert!(page.notices().is_empty(), "{query}");
            assert!(page.tag(|t| t.is("select") && t.has("name", "omrade")).is_some());
        }
    })
    .await;
}
