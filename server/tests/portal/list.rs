//! The list: filters, the figures beside them, pages, and the comparison that follows along.

use crate::support::{Page, Portal, on_portal};

/// Options of which each shows what it gives alone; the others add up.
const ALTERNATIVES: [&str; 3] = ["sprak", "drift", "tjanst"];

async fn follow_each(portal: &Portal, chosen: &[(&str, &str)]) -> usize {
    let address = |pairs: &[(&str, &str)]| format!("/sv/utforare?{}", crate::support::form(pairs));
    let counts = portal.page(&address(chosen)).await.counts();
    for ((name, value), count) in &counts {
        let kept = chosen.iter().filter(|(n, v)| {
            let replaced = n == name && (ALTERNATIVES.contains(n) || v == value);
            !replaced
        });
        let pairs: Vec<_> = kept.copied().chain([(name.as_str(), value.as_str())]).collect();
        assert_eq!(portal.page(&address(&pairs)).await.found(), *count, "{pairs:?}");
    }
    counts.len()
}

// The figure beside an option is how many are found when it is chosen.
#[tokio::test]
async fn every_figure_beside_an_option_is_what_it_gives() {
    on_portal(async |portal| {
        assert!(follow_each(portal, &[]).await > 30);
        follow_each(portal, &[("tjanst", "boendestod"), ("tid", "kvall"), ("sprak", "finska")]).await;
        follow_each(portal, &[("omrade", "bromma"), ("grannar", "1"), ("plats", "1"), ("kompetens", "autism")]).await;
    })
    .await;
}

#[tokio::test]
async fn the_figure_above_the_list_is_its_length_and_nobody_stands_twice() {
    on_portal(async |portal| {
        for query in ["", "?tjanst=ledsagarservice", "?sort=namn", "?q=autism", "?omrade=skarholmen&sort=avstand"] {
            let address = format!("/sv/utforare{query}");
            let mut listed = portal.listed(&address).await;
            assert_eq!(portal.page(&address).await.found(), listed.len(), "{address}");
            listed.sort();
            listed.dedup();
            assert_eq!(portal.page(&address).await.found(), listed.len(), "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn past_the_end_there_is_a_way_back() {
    on_portal(async |portal| {
        let last = portal.page("/sv/utforare").await.found().div_ceil(20);
        let page = portal.page(&format!("/sv/utforare?sida={last}")).await;
        assert!(page.tag(|t| t.has("rel", "next")).is_none() && page.tag(|t| t.has("rel", "prev")).is_some());
        let past = portal.get(&format!("/sv/utforare?plats=1&sida={}", last + 1)).await;
        assert_eq!((past.status, past.listed().len()), (404, 0));
        assert!(Page::links(past.part(|t| t.get("id") == "resultat")).contains(&"/sv/utforare?plats=1".to_owned()));
    })
    .await;
}

// R-PROV-6, and nothing found: each wish given up shows what that gives.
#[tokio::test]
async fn when_nothing_fits_each_way_out_leads_to_something() {
    on_portal(async |portal| {
        let address = "/sv/utforare?drift=kommunal&tid=natt&sprak=jiddisch&teckensprak=1&kompetens=tandem&alder=30";
        let page = portal.page(address).await;
        assert_eq!((page.found(), page.listed().len()), (0, 0));
        let ways = Page::links(page.part(|t| t.get("id") == "resultat"));
        assert!(ways.contains(&"/sv/utforare".to_owned()) && ways.contains(&"/sv/kontakt".to_owned()));
        assert_eq!(portal.page("/sv/utforare?q=qqqqzzzzxxxx").await.found(), 0);
        assert!(portal.page("/fi/utforare?q=tukihenkil%C3%B6").await.found() > 0);
    })
    .await;
}

#[tokio::test]
async fn each_wish_in_use_is_a_chip_that_gives_it_up() {
    on_portal(async |portal| {
        let page = portal.page("/fi/utforare?tjanst=boendestod&tid=kvall&tid=helg&alder=40&u=a").await;
        let chips: Vec<_> = page.tags.iter().filter(|t| t.class("chip")).map(|t| t.get("href").to_owned()).collect();
        assert_eq!(
            chips,
            [
                "/fi/utforare?tid=kvall&tid=helg&alder=40&u=a",
                "/fi/utforare?tjanst=boendestod&tid=helg&alder=40&u=a",
                "/fi/utforare?tjanst=boendestod&tid=kvall&alder=40&u=a",
                "/fi/utforare?tjanst=boendestod&tid=kvall&tid=helg&u=a",
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn the_comparison_follows_along_until_it_is_full() {
    on_portal(async |portal| {
        let mut address = "/sv/utforare?tid=kvall".to_owned();
        for chosen in 0..4 {
            let page = portal.page(&address).await;
            assert_eq!(page.hidden().iter().filter(|(n, _)| n == "u").count(), chosen);
            let add = page.tag(|t| t.is("a") && t.has("rel", "nofollow") && t.get("href").contains("#u-")).unwrap();
            let (to, anchor) = add.get("href").split_once('#').unwrap();
            assert!(page.listed().contains(&anchor["u-".len()..].to_owned()));
            address = to.to_owned();
        }
        let full = portal.page(&address).await;
        assert!(full.tag(|t| t.is("a") && t.get("href").contains("#u-")).is_none());
    })
    .await;
}
