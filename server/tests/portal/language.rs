//! R-LANG-1: the same page in four languages.

use app::domain::Lang;
use axum::{
    body::Body,
    http::{Request, header},
};

use crate::support::{Page, on_portal};

#[tokio::test]
async fn the_switch_keeps_the_page_and_its_query() {
    on_portal(async |portal| {
        let slug = portal.provider(|_| true).slug;
        for path in [
            "",
            "/utforare?q=hj%C3%A4lp&tid=kvall&sida=1&okand=%26x",
            &format!("/utforare/{slug}?u={slug}"),
            &format!("/jamfor?u={slug}&skillnader=1"),
            "/valguide?steg=tid&tjanst=boendestod",
            "/valguide/valj-inte?tjanst=boendestod&omrade=bromma",
            "/om",
            "/tillganglighet",
        ] {
            for lang in Lang::ALL {
                let page = portal.page(&format!("/{}{path}", lang.code())).await;
                assert_eq!(page.lang(), lang.tag());
                let mut wanted: Vec<_> = Lang::ALL.iter().filter(|l| *l != lang).collect();
                for tag in page.part(|t| t.is("nav") && t.class("languages")).iter().filter(|t| t.is("a")) {
                    let to = wanted.remove(0);
                    assert_eq!(tag.get("href"), format!("/{}{path}", to.code()));
                    assert_eq!(
                        (tag.get("hreflang"), tag.get("lang"), tag.text.as_str()),
                        (to.tag(), to.tag(), to.own_name())
                    );
                }
                assert!(wanted.is_empty(), "{path}");
                let alternates = page.tags.iter().filter(|t| t.is("link") && t.has("rel", "alternate"));
                assert_eq!(alternates.count(), Lang::ALL.len());
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_first_address_leads_to_the_browsers_language() {
    on_portal(async |portal| {
        for (wanted, to) in [
            ("fi", "/fi"),
            ("fi-FI,sv;q=0.5", "/fi"),
            ("sv", "/sv"),
            ("en,fi;q=0.3", "/fi"),
            ("de", "/sv"),
            ("", "/sv"),
        ] {
            let request = Request::get("/").header(header::ACCEPT_LANGUAGE, wanted);
            let page = portal.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!((page.status, page.header("location")), (303, to), "{wanted}");
            assert!(page.header("vary").to_lowercase().contains("accept-language"));
        }
    })
    .await;
}

#[tokio::test]
async fn every_link_of_ours_on_every_kind_of_page_leads_somewhere() {
    on_portal(async |portal| {
        let demo = portal.demo();
        let mut open = vec!["/sv".to_owned(), "/fi-selko/valguide?steg=svar".into(), "/fi/komponenter".into()];
        let mut seen = std::collections::HashSet::new();
        // Following filters for ever would find all combinations: two steps reach every page.
        for _ in 0..2 {
            let mut next = Vec::new();
            for address in open {
                let address = address.split('#').next().unwrap_or_default().to_owned();
                if !address.starts_with('/') || !seen.insert(address.clone()) {
                    continue;
                }
                let page = demo.get(&address).await;
                assert_eq!(page.status, 200, "{address}");
                next.extend(Page::links(&page.tags));
            }
            open = next;
        }
        assert!(seen.len() > 20);
    })
    .await;
}
