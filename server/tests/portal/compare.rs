//! Two to four providers side by side.

use crate::support::{Page, Portal, on_portal};

fn address(slugs: &[&str], rest: &str) -> String {
    let chosen: Vec<_> = slugs.iter().map(|s| format!("u={s}")).collect();
    format!("/sv/jamfor?{}{rest}", chosen.join("&"))
}

/// The names at the head of the table's columns, as slugs.
fn columns(page: &Page) -> Vec<String> {
    let links = Page::links(page.part(|t| t.is("thead")));
    links.iter().filter_map(|l| l.strip_prefix("/sv/utforare/")).map(str::to_owned).collect()
}

/// Rows, and how many of them differ.
fn rows(page: &Page) -> (usize, usize) {
    let rows = page.tags.iter().zip(page.tags.iter().skip(1));
    let of_facts = rows.filter(|(row, head)| row.is("tr") && head.has("scope", "row")).map(|(row, _)| row);
    (of_facts.clone().count(), of_facts.filter(|t| t.class("differs")).count())
}

async fn five(portal: &Portal) -> Vec<String> {
    portal.listed("/sv/utforare").await.into_iter().take(5).collect()
}

#[tokio::test]
async fn two_to_four_stand_side_by_side_and_the_same_twice_is_once() {
    on_portal(async |portal| {
        let five = five(portal).await;
        let slugs: Vec<&str> = five.iter().map(String::as_str).collect();
        for many in 2..=4 {
            assert_eq!(columns(&portal.page(&address(&slugs[..many], "")).await), slugs[..many]);
        }
        let twice = portal.page(&address(&[slugs[0], slugs[1], slugs[0], slugs[0], slugs[1]], "")).await;
        assert_eq!(columns(&twice), slugs[..2]);
        // One is no comparison: the page says what to do instead.
        let one = portal.page(&address(&slugs[..1], "")).await;
        assert!(one.tag(|t| t.is("table")).is_none());
        assert!(Page::links(one.part(|t| t.is("main"))).contains(&"/sv/utforare".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn a_fifth_is_left_out_and_an_unknown_one_is_said() {
    on_portal(async |portal| {
        let five = five(portal).await;
        let slugs: Vec<&str> = five.iter().map(String::as_str).collect();
        let page = portal.get(&address(&slugs, "")).await;
        assert_eq!((page.status, columns(&page).as_slice()), (400, &five[..4]));
        let unknown = portal.get(&address(&[slugs[0], "finns-inte", slugs[1]], "")).await;
        assert_eq!((unknown.status, columns(&unknown).as_slice()), (404, &five[..2]));
        assert_eq!([page, unknown].map(|p| p.tags.iter().filter(|t| t.class("notice-warn")).count()), [1, 1]);
    })
    .await;
}

#[tokio::test]
async fn only_rows_that_differ_can_be_shown() {
    on_portal(async |portal| {
        // Two in the same district: they share something and differ in something, whatever the order of the day.
        let slugs = ["sympati", "boendestodet-i-bromma"];
        let all = portal.page(&address(&slugs, "")).await;
        let fewer = portal.page(&address(&slugs, "&skillnader=1")).await;
        let (rows_in_all, differing) = rows(&all);
        assert!(differing > 0 && differing < rows_in_all);
        assert_eq!(rows(&fewer), (differing, differing));
        // There and back again.
        assert!(Page::links(&all.tags).contains(&address(&slugs, "&skillnader=1")));
        assert!(Page::links(&fewer.tags).contains(&address(&slugs, "")));
    })
    .await;
}

// R-PROV-3: every profile's facts, in the same order; R-PROV-4: what is missing is said.
#[tokio::test]
async fn the_table_has_the_facts_of_the_profiles() {
    on_portal(async |portal| {
        let page = portal.page(&address(&["sympati", "bra-liv-sverige"], "")).await;
        let profile = portal.page("/sv/utforare/bra-liv-sverige").await;
        let labels: Vec<_> = page.tags.iter().filter(|t| t.has("scope", "row")).map(|t| t.text.clone()).collect();
        let of_profile: Vec<_> = profile.facts().into_iter().map(|f| f.label).collect();
        let shared: Vec<_> = labels.iter().filter(|l| of_profile.contains(l)).collect();
        assert_eq!(shared, of_profile.iter().collect::<Vec<_>>());
        assert!(page.tags.iter().any(|t| t.class("missing")));
    })
    .await;
}
