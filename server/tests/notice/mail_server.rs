//! A real mail server (aiosmtpd) in a process of its own, on a port of its own.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::Value;
use server::notice::carrier::Smtp;

/// A running mail server; it ends with the test.
pub struct MailServer {
    child: Child,
    port: u16,
    took: Arc<Mutex<Vec<Value>>>,
}

impl MailServer {
    pub fn start() -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/notice/mail_server.py");
        let mut child = Command::new("/usr/bin/python3")
            .arg(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("/usr/bin/python3: run make setup");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let port = lines.next().and_then(Result::ok).and_then(|line| line.parse().ok());
        let port = port.expect("a mail server: run make setup, which installs python3-aiosmtpd");
        let took = Arc::<Mutex<Vec<Value>>>::default();
        let kept = took.clone();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                kept.lock().unwrap().push(serde_json::from_str(&line).expect("JSON"));
            }
        });
        Self { child, port, took }
    }

    /// The portal's port to this server.
    pub fn smtp(&self) -> Smtp {
        Smtp::new(&format!("smtp://127.0.0.1:{}/portal.example", self.port), "Stödvalet <svara-inte@portal.example>")
            .expect("a port")
    }

    /// As [`MailServer::smtp`], but with encryption, which this server does not have.
    pub fn encrypted(&self) -> Smtp {
        let url = format!("smtp://127.0.0.1:{}?tls=required", self.port);
        Smtp::new(&url, "svara-inte@portal.example").expect("a port")
    }

    /// The messages that it took, once there are so many; fails when there are more or fewer.
    pub async fn took(&self, count: usize) -> Vec<Value> {
        for _ in 0..100 {
            if self.took.lock().unwrap().len() >= count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let took = self.took.lock().unwrap().clone();
        assert_eq!(took.len(), count, "{took:#?}");
        took
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
