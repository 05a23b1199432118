//! Booking, as people meet it: through the pages, on both databases.

mod mine;
mod new;

pub use mine::put_in_for;

use app::domain::directory::Service;

use crate::support::{Browser, Page, Portal};

/// The id of a sample person's decision of a service.
pub async fn decision(portal: &Portal, key: &str, service: Service) -> String {
    let sql = "SELECT id FROM decision WHERE person_id = $1 AND service = $2";
    portal.asked(sql, &[&portal.person(key).await, service.code()]).await.expect("a decision")
}

/// The address of a question for a sample person's decision, without what it is called.
pub async fn address(portal: &Portal, key: &str, service: Service) -> String {
    format!("/sv/bokningar/ny/{}", decision(portal, key, service).await)
}

/// Publishes what the providers of a decision can do: all hours, so many at once; nothing with 0.
pub async fn publish(portal: &Portal, decision: &str, at_once: u32) {
    let id = decision.rsplit('/').next().unwrap_or(decision);
    let of = "SELECT provider_id FROM care_order WHERE decision_id = $1 LIMIT 1";
    let provider = portal.asked(of, &[id]).await.expect("a provider");
    portal.sql("DELETE FROM capacity WHERE provider_id = $1", &[&provider]).await;
    let what = format!("{{\"blocks\":[{{\"hours\":\"mon-sun 00:00-24:00\",\"at_once\":{at_once}}}]}}");
    for service in [Service::Ledsagarservice, Service::Avlosarservice] {
        if at_once > 0 {
            let sql = "INSERT INTO capacity (provider_id, service, what) VALUES ($1, $2, $3)";
            portal.sql(sql, &[&provider, service.code(), &what]).await;
        }
    }
}

/// Answers the first three questions; gives the last page.
pub async fn up_to_checking(browser: &Browser<'_>, address: &str, when: &[(&str, &str)]) -> Page {
    browser.sent(&format!("{address}/vad"), &[("vad", "Gå på bio")]).await;
    browser.sent(&format!("{address}/nar"), when).await;
    browser.sent(&format!("{address}/vem"), &[("finska", "ja")]).await;
    browser.page(&format!("{address}/kontrollera")).await
}

/// A time of one's own.
pub fn typed<'a>(day: &'a str, from: &'a str, to: &'a str) -> [(&'static str, &'a str); 4] {
    [("forslag", "egen"), ("dag", day), ("fran", from), ("till", to)]
}

/// Sends the last page; gives the booking's reference.
pub async fn confirm(browser: &Browser<'_>, address: &str, page: &Page, more: &[(&str, &str)]) -> String {
    let key = key(page);
    let pairs: Vec<_> = [("nyckel", key.as_str())].into_iter().chain(more.iter().copied()).collect();
    let to = browser.sent(&format!("{address}/kontrollera"), &pairs).await;
    let reference = to.strip_prefix("/sv/bokningar/").expect("a booking").to_owned();
    assert!(reference.starts_with("B-"), "{to}");
    reference
}

/// The form's key on a page.
pub fn key(page: &Page) -> String {
    page.hidden().into_iter().find(|(name, _)| name == "nyckel").expect("a key").1
}

/// How many rows there are in a table.
pub async fn rows(portal: &Portal, sql: &'static str) -> String {
    portal.asked(sql, &[]).await.expect("a count")
}

/// Bookings in all.
pub const BOOKINGS: &str = "SELECT CAST(COUNT(*) AS TEXT) FROM booking";
