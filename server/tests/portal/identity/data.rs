//! One's own data, consents, and protected identity (R-ACT-4, R-ACT-6).

use crate::support::with_people;

// The export is complete: what the database has of somebody is in it, in words.
#[tokio::test]
async fn the_file_holds_everything() {
    with_people(async |portal| {
        let sixten = portal.browser("sixten").await;
        sixten.act("EX-FM-1").await;
        sixten.page("/sv/val").await;
        let alva = portal.browser("alva").await;
        let decision = crate::choice::decision(&alva).await;
        let page = crate::choice::up_to_confirming(&alva, &decision).await;
        let receipt = crate::choice::confirm(&alva, &decision, &page, &[]).await;
        let body = alva.page("/sv/min-sida/uppgifter.json").await.body;
        let json: serde_json::Value = serde_json::from_str(&body).expect("JSON");
        for told in [
            "Provström",
            "Exempelgatan 1, 168 99 Bromma",
            "EXEMPEL 1001",
            "Klara vardagen hemma med stöd",
            "Disa Exempelby",
            "Ivar Provskog",
            "Sympati AB",
            "Sixten Provström",
            "EX-FM-1",
            "EX-FM-2",
            "Lena Provström",
            "Exempelmyndigheten",
            "sag-valet",
            receipt.rsplit('/').next().expect("a reference"),
        ] {
            assert!(body.contains(told), "{told}");
        }
        let count = |list: &str| json[list].as_array().map_or(0, Vec::len).to_string();
        let id = portal.person("alva").await;
        let kept = async |sql| portal.asked(sql, &[&id]).await.expect("a number");
        for (list, sql) in [
            ("access_log", "SELECT CAST(COUNT(*) AS TEXT) FROM access_log WHERE principal_id = $1"),
            ("messages", "SELECT CAST(COUNT(*) AS TEXT) FROM message WHERE person_id = $1"),
            ("consents", "SELECT CAST(COUNT(*) AS TEXT) FROM consent WHERE person_id = $1"),
            ("may_act_for_me", "SELECT CAST(COUNT(*) AS TEXT) FROM mandate WHERE principal_id = $1"),
            ("decisions", "SELECT CAST(COUNT(*) AS TEXT) FROM decision WHERE person_id = $1"),
            ("choices", "SELECT CAST(COUNT(*) AS TEXT) FROM choice WHERE made_by = $1"),
        ] {
            assert_eq!(count(list), kept(sql).await, "{list}");
        }
        let used = "SELECT CAST(COUNT(*) AS TEXT) FROM time_used t JOIN decision d ON d.id = t.decision_id \
            WHERE d.person_id = $1";
        let rows = json["decisions"][0]["time_used"].as_array().map_or(0, Vec::len).to_string();
        assert_eq!(rows, kept(used).await);
        // Never the number, with or without its hyphen.
        assert!(!body.contains("19910314") && !body.contains("910314"));
    })
    .await;
}

// R-ACT-4: what has been agreed is dated, and can be withdrawn once, by the person.
#[tokio::test]
async fn a_consent_is_withdrawn_by_the_one_who_gave_it() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let page = alva.page("/sv/min-sida/uppgifter").await;
        assert!(page.tag(|t| t.get("action") == "/sv/min-sida/samtycke/EX-S-1").is_some());
        assert!(page.tag(|t| t.get("action") == "/sv/min-sida/samtycke/EX-S-2").is_none());
        let jonas = portal.browser("jonas").await;
        assert_eq!(jonas.post("/sv/min-sida/samtycke/EX-S-1", &[]).await.status, 404);
        let sixten = portal.browser("sixten").await;
        sixten.act("EX-FM-1").await;
        assert_eq!(sixten.post("/sv/min-sida/samtycke/EX-S-1", &[]).await.status, 403);
        for _ in 0..2 {
            alva.sent("/sv/min-sida/samtycke/EX-S-1", &[]).await;
        }
        let page = alva.page("/sv/min-sida/uppgifter").await;
        assert!(page.tag(|t| t.get("action") == "/sv/min-sida/samtycke/EX-S-1").is_none());
        let sql = "SELECT CAST(COUNT(*) AS TEXT) FROM access_log WHERE action = 'drog-tillbaka-samtycke'";
        assert_eq!(portal.asked(sql, &[]).await.as_deref(), Some("1"));
    })
    .await;
}

// R-ACT-6: where somebody with protected identity lives stands on no page and in no file.
#[tokio::test]
async fn protected_identity_hides_where_somebody_lives() {
    with_people(async |portal| {
        let (stina, alva) = (portal.browser("stina").await, portal.browser("alva").await);
        let decision = crate::choice::decision(&stina).await;
        for address in [
            "/min-sida".to_owned(),
            "/min-sida/uppgifter".into(),
            "/min-sida/uppgifter.json".into(),
            "/val".into(),
            format!("{decision}/onskemal"),
            format!("{decision}/valj-inte"),
        ] {
            for lang in ["sv", "fi", "sv-lattlast", "fi-selko"] {
                let page = stina.get(&format!("/{lang}{address}")).await;
                assert!(!page.body.contains("Exempelgatan"), "{lang}{address}");
                assert!(!page.body.contains("112 99"), "{lang}{address}");
            }
        }
        assert!(alva.page("/sv/min-sida/uppgifter").await.body.contains("Exempelgatan 1"));
    })
    .await;
}
