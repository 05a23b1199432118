//! The server is killed in the middle of a load, again and again: every booking that was confirmed is there, and none is
//! half done (R-BOOK-10).

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use server::{clock::Clock, db::Db, keys::Keys};

use crate::support::*;

/// Rounds on SQLite, whose file the killed process had open; on PostgreSQL only connections break.
const ROUNDS: (u32, u32) = (50, 10);
const PEOPLE: usize = 6;

/// A server that is killed at the latest when the test ends.
struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    fn start(arguments: &[String]) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_stodvalet"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("STODVALET_")) {
            command.env_remove(name);
        }
        command.arg("serve").args(arguments).arg("--addr").arg(address.to_string()).env("STODVALET_LOG", "error");
        let process = command.stdout(Stdio::null()).spawn().unwrap();
        let server = Self { process, address };
        for _ in 0..600 {
            if get(address, "/halsa/redo").is_some_and(|answer| answer.starts_with("HTTP/1.1 200")) {
                return server;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the server was not ready");
    }
}

impl Drop for Server {
    /// SIGKILL: nothing is finished first.
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// What the server answers; nothing when it is gone.
fn ask(address: SocketAddr, request: &str) -> Option<String> {
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(5)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

fn get(address: SocketAddr, path: &str) -> Option<String> {
    ask(address, &format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"))
}

/// Confirms over HTTP; gives the reference when the answer says so.
fn confirm(address: SocketAddr, token: &str, decision: &str, key: &str) -> Option<String> {
    let body = format!("nyckel={key}");
    let answer = ask(
        address,
        &format!(
            "POST /sv/bokningar/ny/{decision}/kontrollera HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
            Sec-Fetch-Site: same-origin\r\nCookie: __Host-session={token}\r\n\
            Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ),
    )?;
    let location = answer.lines().find_map(|line| line.strip_prefix("location: /sv/bokningar/"))?;
    Some(location.trim().split(['/', '?']).next().unwrap_or_default().to_owned())
}

/// Where the database is, as the program is told.
async fn arguments(db: &Db, data: &std::path::Path) -> Vec<String> {
    let url = url_of(db).await;
    let keys = data.join("keys.toml").display().to_string();
    ["--database-url", &url, "--keys", &keys, "--data", &data.display().to_string()].map(str::to_owned).into()
}

/// Somebody who books one hour after the other, as quickly as it goes.
async fn books(town: Town, (person, token): (String, String), address: SocketAddr, first: Timestamp) -> Vec<String> {
    let mut confirmed = Vec::new();
    for hours in 0.. {
        let said = town.fill_in(&own(&person), &hour(first, hours)).await;
        let (token, decision) = (token.clone(), decision_of(&person));
        let sent = tokio::task::spawn_blocking(move || confirm(address, &token, &decision, &said.form_key));
        match sent.await.unwrap() {
            Some(reference) => confirmed.push(reference),
            None => break,
        }
    }
    confirmed
}

/// How many of each there are: each booking has all that belongs to it.
async fn whole(town: &Town) -> i64 {
    let bookings = town.rows().await;
    for sql in [
        "SELECT COUNT(*) FROM booking_event e JOIN booking b ON b.id = e.booking_id",
        "SELECT COUNT(*) FROM desk_note n JOIN booking b ON b.id = n.booking_id",
        "SELECT COUNT(*) FROM booking_form f JOIN booking b ON b.reference = f.reference",
        "SELECT COUNT(*) FROM access_log WHERE action = 'bokade'",
    ] {
        assert_eq!(town.count(sql, &[]).await, bookings, "{sql}");
    }
    bookings
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_confirmed_is_there_and_nothing_is_half_done() {
    on_both(async |db| {
        let data = tempfile::tempdir().unwrap();
        let keys = Keys::open_or_make(&data.path().join("keys.toml")).unwrap();
        let town = Town::on(db, keys).await;
        let town = Town { now: Clock::system().now().to_string(), ..town };
        let people = people(&town).await;
        let arguments = arguments(db, data.path()).await;
        let rounds = if matches!(db, Db::Sqlite(_)) { ROUNDS.0 } else { ROUNDS.1 };
        let (mut all, mut cut_off) = (0, 0);
        for round in 0..rounds {
            let server = Server::start(&arguments);
            let began = whole(&town).await;
            // Each round has days of its own.
            let first = Clock::system().now() + SignedDuration::from_hours(24 * (10 + 8 * i64::from(round)));
            let first = first.round(jiff::Unit::Hour).unwrap();
            let tasks: Vec<_> = people
                .iter()
                .map(|person| tokio::spawn(books(town.clone(), person.clone(), server.address, first)))
                .collect();
            tokio::time::sleep(Duration::from_millis(300 + 37 * u64::from(round % 20))).await;
            drop(server);
            let mut confirmed = Vec::new();
            for task in tasks {
                confirmed.extend(task.await.unwrap());
            }
            for reference in &confirmed {
                let sql = "SELECT COUNT(*) FROM booking WHERE reference = $1";
                assert_eq!(town.count(sql, &[reference]).await, 1, "{reference} was confirmed and is not there");
            }
            let made = whole(&town).await - began;
            let confirmed = i64::try_from(confirmed.len()).unwrap();
            assert!(confirmed <= made);
            all += confirmed;
            cut_off += made - confirmed;
        }
        println!(
            "{rounds} rounds: {all} bookings confirmed, all there; {cut_off} more made whose answer did not arrive"
        );
        assert!(i64::from(rounds) < all, "there was hardly any load: {all}");
        // The database is dropped next: what the killed servers had open ends by itself.
        tokio::time::sleep(Duration::from_millis(500)).await;
    })
    .await;
}

/// People with hours enough, logged in, at a provider that can be with all of them.
async fn people(town: &Town) -> Vec<(String, String)> {
    town.capacity("old", "mon-sun 00:00-24:00", 99).await;
    let mut people = Vec::new();
    for i in 0..PEOPLE {
        let person = format!("p{i}");
        town.person(&person, "1985-05-05").await;
        town.decision(&person, app::domain::directory::Service::Ledsagarservice, None).await;
        town.sql("UPDATE decision SET minutes = 600000 WHERE person_id = $1", &[&person]).await;
        town.order(&person, "old").await;
        let token = log_in(town, &person, Clock::system().now()).await;
        people.push((person, token));
    }
    people
}
