//! The log says what went wrong, and never whom it was about.

use std::{
    io,
    sync::{Arc, Mutex},
};

use app::domain::notice::Kind;
use server::notice::carrier::Carriers;
use tracing_subscriber::fmt::MakeWriter;

use crate::{mail_server::MailServer, support::*};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

// ASVS 14.2.1: the mail server's answer names the address; the log has the code alone.
#[tokio::test]
async fn an_address_is_not_logged() {
    in_town(async |town| {
        let log = Log::default();
        let lines = tracing_subscriber::fmt().with_writer(log.clone()).with_max_level(tracing::Level::INFO).finish();
        let _here = tracing::subscriber::set_default(lines);
        let server = MailServer::start();
        for person in ["refuse", "later"] {
            town.person(person, "sv", "epost").await;
            town.enqueue(person, Kind::News, NOW).await;
        }
        town.deliverer(Carriers { email: Some(Arc::new(server.smtp())), sms: None }, NOW).round().await.unwrap();
        let said = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        assert!(said.contains("550") && said.contains("451"), "{said}");
        assert!(!said.contains("example.org") && !said.contains("refuse@"), "{said}");
    })
    .await;
}
