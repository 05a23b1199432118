//! Choosing and switching, as people meet it: through the pages, on both databases.

mod acting;
mod ask;
mod default;
mod receipt;
mod stages;
mod steps;
mod typed;
mod visits;

use crate::support::{Browser, Page};

/// The address of the first decision in the list of step 1, after the language.
pub async fn decision(browser: &Browser<'_>) -> String {
    let page = browser.page("/sv/val").await;
    let links = Page::links(&page.tags);
    let href = links.iter().find(|l| l.ends_with("/utforare") && l.contains("/val/")).expect("a decision");
    href.trim_start_matches("/sv").trim_end_matches("/utforare").to_owned()
}

/// Slugs that can be chosen in step 2, in order.
pub fn choosable(page: &Page) -> Vec<String> {
    let radios = page.tags.iter().filter(|t| t.is("input") && t.has("type", "radio") && t.has("name", "utforare"));
    radios.map(|t| t.get("value").to_owned()).collect()
}

/// The form's key on a page.
pub fn key(page: &Page) -> String {
    let hidden = page.hidden();
    hidden.into_iter().find(|(name, _)| name == "nyckel").expect("a key").1
}

/// Goes through all steps with the first provider that can be chosen, up to what happens; gives that page.
pub async fn up_to_confirming(browser: &Browser<'_>, decision: &str) -> Page {
    let list = browser.page(&format!("/sv{decision}/utforare")).await;
    let slug = choosable(&list).first().expect("one to choose").clone();
    choose(browser, decision, &slug).await
}

/// As [`up_to_confirming`], with a provider of one's own.
pub async fn choose(browser: &Browser<'_>, decision: &str, slug: &str) -> Page {
    let to = browser.sent(&format!("/sv{decision}/utforare"), &[("utforare", slug)]).await;
    assert_eq!(to, format!("/sv{decision}/onskemal"));
    let to = browser.sent(&to, &[("finska", "ja")]).await;
    assert_eq!(to, format!("/sv{decision}/bekrafta"));
    browser.page(&to).await
}

/// Confirms what a page shows; gives the receipt's address.
pub async fn confirm(browser: &Browser<'_>, decision: &str, page: &Page, more: &[(&str, &str)]) -> String {
    let key = key(page);
    let pairs: Vec<_> = [("nyckel", key.as_str())].into_iter().chain(more.iter().copied()).collect();
    let to = browser.sent(&format!("/sv{decision}/bekrafta"), &pairs).await;
    assert!(to.starts_with("/sv/val/kvitto/V-"), "{to}");
    to
}

/// The page's first heading.
pub fn heading(page: &Page) -> String {
    page.text(|t| t.is("h1")).expect("a heading")
}
