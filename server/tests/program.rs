//! The program itself, as somebody runs it: what it refuses, keys, and the proof of the log.

use std::{path::Path, process::Command};

use p256::{
    SecretKey,
    pkcs8::{EncodePrivateKey as _, LineEnding},
};

/// Runs the program on a data folder; gives whether it went well, and what it said.
fn run(data: &Path, args: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stodvalet"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("STODVALET_")) {
        command.env_remove(name);
    }
    let output = command.args(args).arg("--data").arg(data).output().expect("the program");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

fn ran(data: &Path, args: &[&str]) -> String {
    let (well, said) = run(data, args);
    assert!(well, "{args:?}: {said}");
    said
}

#[test]
fn what_must_not_be_served_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["serve", "check-config"] {
        for with in [
            &["--https"][..],
            &["--oidc", "x.toml", "--public-url", "http://127.0.0.1:3000"],
            &["--public-url", "https://stod.example.se"],
        ] {
            let (well, said) = run(folder.path(), &[&[command, "--demo"], with].concat());
            assert!(!well && said.contains("--demo") && said.contains(with[0]), "{with:?}: {said}");
        }
    }
    for command in ["serve", "check-config"] {
        let (well, said) = run(folder.path(), &[command, "--clock", "2027-03-27T11:59:00+01:00"]);
        assert!(!well && said.contains("--demo"), "{said}");
    }
    let (well, said) = run(folder.path(), &["check-config", "--oidc", "x.toml"]);
    assert!(!well && said.contains("--public-url"), "{said}");
    let (well, _) = run(folder.path(), &["serve", "--oidc", "finns-inte.toml", "--public-url", "https://a.example"]);
    assert!(!well);
    for (wrong, why) in [
        (&["--smtp", "smtps://mail.example.se"][..], "--mail-from"),
        (&["--smtp", "smtp://mail.example.se", "--mail-from", "a@stod.example.se"], "without encryption"),
        (&["--sms-gateway", "http://sms.example.se"], "without encryption"),
    ] {
        let (well, said) = run(folder.path(), &[&["serve"], wrong].concat());
        assert!(!well && said.contains(why), "{wrong:?}: {said}");
    }
    // None of it has made anything.
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    ran(folder.path(), &["check-config", "--demo"]);
    ran(folder.path(), &["check-config", "--demo", "--clock", "2027-03-27T11:59:00+01:00"]);
}

// A provider's mark that is no file of ours is said at the start, not shown as a broken picture.
#[test]
fn an_unknown_mark_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let key = SecretKey::from_slice(&[7; 32]).unwrap().to_pkcs8_pem(LineEnding::LF).unwrap();
    std::fs::write(folder.path().join("key.pem"), key.as_bytes()).unwrap();
    let file = folder.path().join("identity.toml");
    for (logo, known) in [("favicon.svg", true), ("finns-inte.svg", false)] {
        let text = format!(
            "[[provider]]\ncode = \"prov\"\nname = {{ sv = \"Prov-ID\", fi = \"Koe-ID\" }}\nissuer = \"https://id.example\"\n\
             client_id = \"stodvalet\"\nkey_id = \"1\"\nkey_file = \"key.pem\"\nlogo = \"{logo}\"\n"
        );
        std::fs::write(&file, text).unwrap();
        let file = file.to_str().unwrap();
        let (well, said) =
            run(folder.path(), &["check-config", "--oidc", file, "--public-url", "https://stod.example.se"]);
        assert_eq!(well, known, "{said}");
        assert!(known || (said.contains("\"prov\"") && said.contains("logo")), "{said}");
    }
}

// Keys rotate, and what was sealed with the old one is still read: the same cases are found unchanged.
#[test]
fn old_values_stay_readable_after_a_new_key() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    ran(data, &["sample", "--providers", "20"]);
    let before = std::fs::read_to_string(data.join("keys.toml")).unwrap();
    assert!(ran(data, &["keys", "rotate"]).contains("2 keys"));
    let after = std::fs::read_to_string(data.join("keys.toml")).unwrap();
    assert_eq!((before.matches("[[seal]]").count(), after.matches("[[seal]]").count()), (1, 2));
    let again = ran(data, &["sample", "--providers", "20"]);
    assert!(again.contains("Nothing has changed."), "{again}");
    // With the old key gone it is said, and nothing is changed.
    let lines = after.find("[[seal]]").unwrap();
    let second = after.rfind("[[seal]]").unwrap();
    std::fs::write(data.join("keys.toml"), format!("{}{}", &after[..lines], &after[second..])).unwrap();
    let (well, said) = run(data, &["sample", "--providers", "20"]);
    assert!(!well && said.contains("cannot be opened"), "{said}");
}

#[test]
fn another_database_has_other_keys() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    ran(data, &["sample", "--providers", "5"]);
    let elsewhere = tempfile::tempdir().unwrap();
    ran(elsewhere.path(), &["sample", "--providers", "5"]);
    std::fs::copy(elsewhere.path().join("keys.toml"), data.join("keys.toml")).unwrap();
    for args in [&["verify-log"][..], &["keys", "rotate"], &["sample"], &["serve", "--addr", "127.0.0.1:0"]] {
        let (well, said) = run(data, args);
        assert!(!well && said.contains("do not belong to this database"), "{args:?}: {said}");
    }
}

// R-ACT-5
#[test]
fn an_empty_log_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    ran(folder.path(), &["migrate"]);
    assert!(ran(folder.path(), &["verify-log"]).contains("Rows: 0."));
}

// R-ACT-5: a log that is gone, rows and end, is missed; the digest until a moment can be asked for again.
#[tokio::test]
async fn a_log_that_is_gone_is_missed() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    ran(data, &["sample", "--providers", "5"]);
    let until = ["verify-log", "--until", "2026-11-22T10:00:00Z"];
    assert_eq!(ran(data, &until), ran(data, &until));
    assert!(ran(data, &until).contains("Digest until 2026-11-22T10:00:00Z: "));
    let pool = sqlx::SqlitePool::connect(&format!("sqlite:{}", data.join("stodvalet.db").display())).await.unwrap();
    let one = "DELETE FROM access_log_end WHERE principal_id = \
        (SELECT MIN(id) FROM person WHERE id NOT IN (SELECT principal_id FROM access_log))";
    assert_eq!(sqlx::query(one).execute(&pool).await.unwrap().rows_affected(), 1);
    pool.close().await;
    let (well, said) = run(data, &["verify-log"]);
    assert!(!well && said.contains("is not whole from row 1 on") && said.contains("1 of the logs"), "{said}");
}
