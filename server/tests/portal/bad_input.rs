//! Whatever stands in an address: a helpful page in the right language with the right status.

use app::domain::Lang;
use axum::{
    body::Body,
    http::{Method, Request, Uri, header},
};
use proptest::{
    prelude::*,
    strategy::ValueTree as _,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

use crate::support::{Page, Portal, encode, form, on_portal};

/// Address after the language, and the status it gives.
fn addresses(slug: &str) -> Vec<(String, u16)> {
    let long = "q=".to_owned() + &"abc%20".repeat(1700);
    let five = "u=a&u=b&u=c&u=d&u=e";
    let mut table: Vec<(String, u16)> = [
        ("/utforare/finns-inte", 404),
        ("/utforare/finns-inte/rapportera-fel", 404),
        ("/utforare/%ff", 400),
        ("/utforare/%00", 404),
        ("/utforare/..%2F..%2Fetc%2Fpasswd", 404),
        ("/felrapport/F-2222-2222", 404),
        ("/felrapport/finns-inte", 404),
        ("/felrapport/%00", 404),
        ("/felrapport/%ff", 400),
        ("/felrapport/'%20OR%201=1--", 404),
        ("/finns-inte", 404),
        ("/utforare?tjanst=trolleri", 400),
        ("/utforare?omrade=paris", 400),
        ("/utforare?tid=lunch", 400),
        ("/utforare?sprak=klingonska", 400),
        ("/utforare?drift=pirat", 400),
        ("/utforare?malgrupp=alla", 400),
        ("/utforare?kompetens=allt", 400),
        ("/utforare?plats=kanske", 400),
        ("/utforare?alder=gammal", 400),
        ("/utforare?alder=200", 400),
        ("/utforare?sort=drift", 400),
        ("/utforare?sida=0", 400),
        ("/utforare?sida=-1", 400),
        ("/utforare?sida=två", 400),
        ("/utforare?sida=99999999999999999999999", 400),
        ("/utforare?sida=18446744073709551615", 404),
        ("/utforare?sida=999", 404),
        ("/utforare?q=%ff", 400),
        ("/utforare?q=%00", 200),
        ("/utforare?%ff=%ff", 400),
        ("/utforare?&&==&%&q", 200),
        ("/utforare?okand=1", 200),
        ("/valguide?steg=hopp", 400),
        ("/valguide?steg=svar&alder=x", 400),
        ("/valguide/valj-inte?tjanst=trolleri", 400),
        ("/valguide/valj-inte?omrade=paris&tjanst=boendestod", 400),
        ("/jamfor?u=finns-inte", 404),
        ("/jamfor?u=%ff", 400),
        ("/jamfor?u=", 200),
    ]
    .map(|(address, status)| (address.replace('å', "%C3%A5"), status))
    .into();
    table.extend([
        (format!("/utforare?{long}"), 400),
        (format!("/utforare?{five}"), 400),
        (format!("/utforare/{slug}?{five}"), 400),
        (format!("/jamfor?{five}"), 400),
        (format!("/jamfor?u={slug}&u={slug}"), 200),
    ]);
    table
}

/// The ways on that a page offers in its main part.
fn ways(page: &Page) -> usize {
    let main = page.part(|t| t.is("main"));
    Page::links(main).len() + main.iter().filter(|t| t.is("form")).count()
}

#[tokio::test]
async fn every_bad_address_gives_a_helpful_page_in_its_language() {
    on_portal(async |portal| {
        let slug = portal.provider(|_| true).slug;
        for lang in Lang::ALL {
            for (address, status) in addresses(&slug) {
                let address = format!("/{}{address}", lang.code());
                let page = portal.get(&address).await;
                let what = address.chars().take(100).collect::<String>();
                assert_eq!(page.status, status, "{what}");
                assert_eq!(page.lang(), lang.tag(), "{what}");
                assert!(page.text(|t| t.is("h1")).is_some_and(|h| !h.is_empty()), "{what}");
                assert!(ways(&page) > 0, "{what}");
                // A page that could use a part of its address says which part it could not use.
                if status == 400 && !address.contains("/%ff") {
                    let warned = page.tag(|t| t.class("notice-warn")).is_some();
                    assert!(warned, "{what}: {:?}", page.notices());
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn an_address_without_a_language_gets_its_page_in_the_browsers_language() {
    on_portal(async |portal| {
        for address in ["/xx", "/xx/utforare", "/SV", "/%ff", "/en/utforare/x", "/tillgangar/%ff", "/halsa", "//"] {
            let request = Request::get(address).header(header::ACCEPT_LANGUAGE, "fi-FI,fi;q=0.9");
            let page = portal.send(request.body(Body::empty()).unwrap()).await;
            let wanted = if address == "/tillgangar/%ff" { 400 } else { 404 };
            assert_eq!((page.status, page.lang()), (wanted, "fi"), "{address}");
            assert!(Page::links(page.part(|t| t.is("main"))).contains(&"/fi/kontakt".to_owned()), "{address}");
            let garbled = Request::get(address).header(header::ACCEPT_LANGUAGE, &b"\xff\xfe"[..]);
            assert_eq!(portal.send(garbled.body(Body::empty()).unwrap()).await.lang(), "sv", "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn hostile_text_is_shown_as_text() {
    on_portal(async |portal| {
        let slug = portal.provider(|_| true).slug;
        for text in [
            "<script>alert(1)</script>",
            "</textarea><script>alert(1)</script>",
            "\" onfocus=\"x",
            "' autofocus '",
            "<!--",
            "]]>",
            "&lt;b&gt;",
            "{{7*7}}",
        ] {
            let typed = encode(text);
            let shown = portal.page(&format!("/sv/utforare?q={typed}&u={typed}")).await;
            assert_eq!(shown.tag(|t| t.get("id") == "q").unwrap().get("value"), text);
            assert_eq!(shown.hidden(), [("u".to_owned(), text.to_owned())]);
            let report = format!("/sv/utforare/{slug}/rapportera-fel");
            let kept = portal.post(&report, &[("meddelande", text), ("kontakt", text), ("galler", text)]).await;
            assert_eq!(kept.status, 422);
            assert_eq!(kept.tag(|t| t.get("id") == "kontakt").unwrap().get("value"), text);
            assert_eq!(kept.text(|t| t.is("textarea")).as_deref(), Some(text));
            let unknown = portal.get(&format!("/sv/jamfor?u={typed}&skillnader={typed}")).await;
            for page in [&shown, &kept, &unknown] {
                assert!(!page.body.contains("<script>alert"), "{text}");
                assert!(page.tags.iter().flat_map(|t| &t.attributes).all(|(n, _)| n != "onfocus"), "{text}");
            }
        }
        // Marks that turn the direction of text, and other invisible ones, are left out of what is shown again.
        let turned = portal.page("/sv/utforare?q=st%E2%80%AEd%00%07%E2%81%A6a").await;
        assert_eq!(turned.tag(|t| t.get("id") == "q").unwrap().get("value"), "stda");
        // As it stands in the address: the language switch repeats the whole of it.
        let raw = portal.page("/sv/utforare?okand='onfocus='x'&lt;b").await;
        assert!(Page::links(&raw.tags).contains(&"/fi/utforare?okand='onfocus='x'&lt;b".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn what_is_sent_in_the_wrong_way_is_refused_and_stores_nothing() {
    on_portal(async |portal| {
        let address = format!("/fi/utforare/{}/rapportera-fel", portal.provider(|_| true).slug);
        let before = portal.stored().await;
        let send = async |kind: &str, length: Option<usize>, body: String| {
            let mut request = Request::post(&address).header(header::CONTENT_TYPE, kind);
            if let Some(length) = length {
                request = request.header(header::CONTENT_LENGTH, length);
            }
            portal.send(request.body(body.into()).unwrap()).await
        };
        let ours = "application/x-www-form-urlencoded";
        let huge = form(&[("meddelande", &"a".repeat(100_000))]);
        let cases = [
            (send("application/json", None, "{}".into()).await, 400),
            (send("text/plain", None, "galler=tider".into()).await, 400),
            (send("multipart/form-data; boundary=x", None, "--x--".into()).await, 400),
            (send(ours, None, "galler=tider&galler=plats&meddelande=x".into()).await, 400),
            (send(ours, Some(huge.len()), huge.clone()).await, 413),
            // A length that is not told is counted.
            (send(ours, None, huge).await, 413),
            (send(ours, None, "%ff%fe=%00".into()).await, 422),
            (send(ours, None, String::new()).await, 422),
        ];
        for (i, (page, status)) in cases.iter().enumerate() {
            assert_eq!((page.status, page.lang()), (*status, "fi"), "case {i}");
            assert!(ways(page) > 0, "case {i}");
        }
        assert_eq!(portal.stored().await, before);
    })
    .await;
}

/// Paths and queries from the words of the portal and from anything at all.
fn any_address() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "sv",
        "fi",
        "sv-lattlast",
        "utforare",
        "jamfor",
        "valguide",
        "valj-inte",
        "felrapport",
        "rapportera-fel",
        "tillgangar",
        "halsa",
        "redo",
        "om",
        "..",
        "%2e%2e",
        "",
        "sympati",
        "%ff",
        "%00",
    ]);
    let wild = ".{0,12}".prop_map(|t: String| encode(&t));
    let bytes = prop::collection::vec(any::<u8>(), 0..6).prop_map(|b| b.iter().map(|b| format!("%{b:02x}")).collect());
    let part = prop_oneof![6 => known.prop_map(str::to_owned), 1 => wild.clone(), 1 => bytes];
    let key = prop::sample::select(vec![
        "q",
        "tjanst",
        "omrade",
        "grannar",
        "plats",
        "tid",
        "sprak",
        "alder",
        "sida",
        "sort",
        "u",
        "steg",
        "skillnader",
    ]);
    let value = prop_oneof![
        2 => prop::sample::select(vec!["boendestod", "bromma", "1", "kvall", "finska", "svar", "namn", "%ff", "%00", ""])
            .prop_map(str::to_owned),
        1 => wild,
        1 => any::<u64>().prop_map(|n| n.to_string()),
    ];
    let pairs = prop::collection::vec((key, value), 0..6);
    (prop::collection::vec(part, 0..5), pairs).prop_map(|(parts, pairs)| {
        let pairs: Vec<_> = pairs.iter().map(|(k, v)| format!("{k}={v}")).collect();
        format!("/{}?{}", parts.join("/"), pairs.join("&"))
    })
}

async fn try_any(portal: &Portal, cases: usize) {
    let seed = [7; 32];
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let methods = [Method::GET, Method::GET, Method::GET, Method::POST, Method::HEAD, Method::PUT];
    for case in 0..cases {
        let address = any_address().new_tree(&mut runner).expect("an address").current();
        let Ok(uri) = address.parse::<Uri>() else { continue };
        let method = methods[case % methods.len()].clone();
        let request = Request::builder()
            .method(method.clone())
            .uri(uri)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("galler=tider"));
        let page = portal.send(request.expect("a request")).await;
        assert!(page.status < 500, "{method} {address}: {}", page.status);
        if page.status == 308 || page.status == 303 {
            assert_stays(&page, &address);
        }
    }
}

/// A redirect leads to our own site.
fn assert_stays(page: &Page, address: &str) {
    let to = page.header("location");
    assert!(to.starts_with('/') && !to.starts_with("//") && !to.starts_with("/\\"), "{address} leads to {to}");
}

#[tokio::test]
async fn no_address_makes_the_portal_fail() {
    on_portal(async |portal| try_any(portal, 250).await).await;
}

#[tokio::test]
async fn a_slash_too_many_is_taken_away_and_never_leads_elsewhere() {
    on_portal(async |portal| {
        for (from, to) in [
            ("/sv/", "/sv"),
            ("/fi/utforare/", "/fi/utforare"),
            ("/fi/utforare///?q=a&sida=2", "/fi/utforare?q=a&sida=2"),
            ("/sv/utforare/x/", "/sv/utforare/x"),
            ("/sv//evil.example/", "/sv//evil.example"),
        ] {
            let page = portal.get(from).await;
            assert_eq!((page.status, page.header("location")), (308, to), "{from}");
        }
        for address in
            ["//evil.example/", "//evil.example/sv/", "///", "/\\evil.example/", "/%2Fevil.example/", "/sv%2F%2Fx/"]
        {
            let Ok(uri) = address.parse::<Uri>() else { continue };
            let page = portal.send(Request::get(uri).body(Body::empty()).unwrap()).await;
            assert_eq!((page.status, page.header("location")), (404, ""), "{address}");
        }
    })
    .await;
}
