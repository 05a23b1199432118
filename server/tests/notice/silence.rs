//! The log says what went wrong, and never whom it was about.

use std::sync::Arc;

use app::domain::notice::Kind;
use server::notice::carrier::Carriers;

use crate::{log::Log, mail_server::MailServer, support::*};

// ASVS 14.2.1: the mail server's answer names the address; the log has the code alone.
#[tokio::test]
async fn an_address_is_not_logged() {
    in_town(async |town| {
        let log = Log::default();
        let lines = tracing_subscriber::fmt().with_writer(log.clone()).with_max_level(tracing::Level::INFO).finish();
        // With a single subscriber, what other tests' threads do first would be silent here as well.
        let _other = tracing::Dispatch::new(tracing::subscriber::NoSubscriber::default());
        let _here = tracing::subscriber::set_default(lines);
        let server = MailServer::start();
        for person in ["refuse", "later"] {
            town.person(person, "sv", "epost").await;
            town.enqueue(person, Kind::News, NOW).await;
        }
        town.deliverer(Carriers { email: Some(Arc::new(server.smtp())), sms: None }, NOW).round().await.unwrap();
        let said = log.text();
        assert!(said.contains("550") && said.contains("451"), "{said}");
        assert!(!said.contains("example.org") && !said.contains("refuse@"), "{said}");
    })
    .await;
}
