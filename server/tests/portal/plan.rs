//! Implementation plans, as people meet them: read, copied, and a copy checked.

use std::sync::Arc;

use app::domain::identity::{MandateKind, Scope};
use axum::{
    body::Body,
    http::{Request, header},
};
use server::{
    seal::{self, Seal},
    state::AppState,
};

use crate::support::{Given, Page, Portal, with_people};

/// Loads the plans of the sample's people.
pub async fn load(portal: &Portal) {
    let AppState { db, keys, directory, clock, .. } = &portal.state;
    server::plan::sample::load(db, keys, directory, *clock).await.expect("sample plans");
}

/// The id of a sample person's plan.
pub async fn id(portal: &Portal, key: &str) -> String {
    let sql = "SELECT MIN(l.id) FROM plan l JOIN decision d ON d.id = l.decision_id WHERE d.person_id = $1";
    portal.asked(sql, &[&portal.person(key).await]).await.expect("a plan")
}

/// The same portal with a key to seal with.
fn sealing(portal: &Portal) -> Portal {
    let folder = tempfile::tempdir().expect("a folder");
    let sealer = seal::own::open_or_make(folder.path()).expect("a key");
    Portal::with(AppState { sealer: Some(Arc::new(sealer)), ..portal.state.clone() })
}

fn main(page: &Page) -> String {
    page.text(|t| t.is("main")).expect("a page").replace('\u{a0}', " ")
}

/// What `/kontrollera` says of a file.
async fn checked(portal: &Portal, file: &[u8]) -> Page {
    let head = "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"plan.pdf\"\r\n\
        Content-Type: application/pdf\r\n\r\n";
    let body = [head.as_bytes(), file, b"\r\n--x--\r\n"].concat();
    let request = Request::post("/sv/kontrollera")
        .header(header::HOST, "portal.example")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body))
        .expect("a request");
    portal.send(request).await
}

// R-PLAN-2, R-PLAN-3, R-PLAN-6: each plan with where it stands, and its versions with what is new.
#[tokio::test]
async fn plans_are_read_by_their_own() {
    with_people(async |portal| {
        load(portal).await;
        for key in ["alva", "aino", "tuva"] {
            let browser = portal.browser(key).await;
            let list = browser.page("/sv/planer").await;
            let at = format!("/sv/planer/{}", id(portal, key).await);
            assert!(Page::links(&list.tags).contains(&at), "{key}: {}", list.body);
            let said = main(&browser.page(&at).await);
            for part in ["Det som är viktigt för mig", "Så har planen gjorts", "Det här har hänt", "Alla versioner"]
            {
                assert!(said.contains(part), "{key} {part}: {said}");
            }
            assert_eq!(browser.get(&format!("{at}/1")).await.status, 200);
            for none in ["/99", "/0", "/x", "/1.5", "/99999999999"] {
                assert_eq!(browser.get(&format!("{at}{none}")).await.status, 404, "{none}");
            }
        }
        // Alva's has three versions.
        let browser = portal.browser("alva").await;
        let plan = id(portal, "alva").await;
        let at = format!("/sv/planer/{plan}");
        assert!(main(&browser.page(&at).await).contains("Nytt sedan version 2"));
        let second = main(&browser.page(&format!("{at}/2")).await);
        assert!(second.contains("Det här är en äldre plan") && second.contains("Nytt sedan version 1"), "{second}");
        assert!(!main(&browser.page(&format!("{at}/1")).await).contains("Nytt sedan"));
    })
    .await;
}

// R-ACT-1, R-ACT-5: nobody else's plan exists; a representative reads it by name, and that is noted.
#[tokio::test]
async fn a_plan_is_read_by_who_may() {
    with_people(async |portal| {
        load(portal).await;
        let at = format!("/sv/planer/{}", id(portal, "alva").await);
        assert_eq!(portal.browser("aino").await.get(&at).await.status, 404);
        portal
            .give("EX-P", &Given { kind: MandateKind::GodMan, ..Given::proxy("alva", "gunnar", &[Scope::Care]) })
            .await;
        portal.give("EX-B", &Given::proxy("alva", "sixten", &[Scope::Booking])).await;
        let gunnar = portal.acting("gunnar", "EX-P").await;
        let said = main(&gunnar.page(&at).await);
        assert!(said.contains("I planen betyder ”du” Alva Provström."), "{said}");
        let log = "SELECT CAST(COUNT(*) AS TEXT) FROM access_log WHERE action = 'sag-planen' AND actor_id = $1";
        assert_eq!(portal.asked(log, &[&portal.person("gunnar").await]).await.as_deref(), Some("1"));
        assert_eq!(portal.acting("sixten", "EX-B").await.get(&at).await.status, 403);
    })
    .await;
}

// R-PLAN-5: the copy is sealed, the same each time, and known as genuine; what is changed or not ours is not.
#[tokio::test]
async fn a_copy_is_sealed_and_can_be_checked() {
    with_people(async |portal| {
        load(portal).await;
        let portal = sealing(portal);
        let at = format!("/sv/planer/{}/1/kopia.pdf", id(&portal, "alva").await);
        let alva = portal.browser("alva").await;
        let copy = alva.get(&at).await;
        assert_eq!(copy.status, 200);
        assert_eq!(copy.headers[header::CONTENT_TYPE], "application/pdf");
        assert_eq!(copy.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"plan-1.pdf\"");
        assert_eq!(copy.headers[header::CACHE_CONTROL], "no-store");
        let pdf = copy.bytes.to_vec();
        assert_eq!(alva.get(&at).await.bytes, pdf);
        assert!(main(&checked(&portal, &pdf).await).contains("Filen är äkta"));
        let mut changed = pdf.clone();
        changed[1000] ^= 1;
        for (file, told) in [
            (changed, "Filen är ändrad"),
            ([&pdf[..], b"\n%%EOF\n"].concat(), "Filen är ändrad"),
            (pdf[..pdf.len() / 2].to_vec(), "Filen går inte att läsa"),
            (b"%PDF-1.7\n%%EOF".to_vec(), "Vi känner inte igen filen"),
            (b"<script>alert(1)</script>".to_vec(), "Filen går inte att läsa"),
        ] {
            let page = checked(&portal, &file).await;
            assert_eq!(page.status, 200);
            assert!(main(&page).contains(told), "{told}: {}", main(&page));
        }
        // Another portal's seal is not ours.
        assert!(main(&checked(&sealing(&portal), &pdf).await).contains("Vi känner inte igen filen"));
        assert_eq!(portal.browser("aino").await.get(&at).await.status, 404);
    })
    .await;
}

/// What a program says of a file; its exit status does not always tell.
fn said_by(program: &str, arguments: &[&str], file: &std::path::Path) -> String {
    let out = std::process::Command::new(program).args(arguments).arg(file).output();
    let out = out.unwrap_or_else(|e| panic!("{program}: {e}; run make setup"));
    String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).into_owned()
}

// R-PLAN-5: plans are in what somebody takes along, by name and without ids or drafts.
#[tokio::test]
async fn plans_are_in_the_copy_of_ones_data() {
    with_people(async |portal| {
        load(portal).await;
        let alva = portal.browser("alva").await;
        let file = alva.page("/sv/min-sida/uppgifter.json").await.body;
        let told: serde_json::Value = serde_json::from_str(&file).expect("JSON");
        let plan = &told["plans"][0];
        assert_eq!(plan["versions"].as_array().map(Vec::len), Some(3), "{plan}");
        assert!(plan["versions"][0]["says"]["goals"].as_array().is_some_and(|g| !g.is_empty()));
        let happened = plan["versions"][0]["what_happened"].as_array().expect("a history");
        assert_eq!(happened[0]["act"], "offered");
        assert!(!plan.to_string().contains(&portal.person("alva").await), "{plan}");
    })
    .await;
}

// R-PLAN-5: programs that are not ours find the copy whole, tagged, and its seals valid, also one after another.
#[tokio::test]
async fn others_find_the_seals_valid() {
    with_people(async |portal| {
        load(portal).await;
        let portal = sealing(portal);
        let at = format!("/sv/planer/{}/1/kopia.pdf", id(&portal, "alva").await);
        let once = portal.browser("alva").await.get(&at).await.bytes.to_vec();
        let seal =
            Seal { by: "Exempel", reason: "Underskriven åäö", at: "D:20261125071500+01'00'", evidence: Some("{}") };
        let sealer = portal.state.sealer.clone().expect("a key");
        let twice = sealer.seal(&once, &seal).expect("a seal");
        let folder = tempfile::tempdir().expect("a folder");
        for (pdf, seals) in [(&once, 1), (&twice, 2)] {
            let file = folder.path().join(format!("{seals}.pdf"));
            std::fs::write(&file, pdf).expect("written");
            let said = said_by("pdfsig", &["-nocert"], &file);
            assert_eq!(said.matches("Signature is Valid.").count(), seals, "{said}");
            assert_eq!(said.matches("- Total document signed").count(), 1, "{said}");
            assert!(said.contains("ETSI.CAdES.detached"), "{said}");
            let said = said_by("qpdf", &["--check"], &file);
            assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
            let said = said_by("pdfinfo", &[], &file);
            assert!(said.contains("Tagged:") && said.contains("yes"), "{said}");
        }
        let mut changed = twice.clone();
        changed[1000] ^= 1;
        let file = folder.path().join("changed.pdf");
        std::fs::write(&file, &changed).expect("written");
        assert!(!said_by("pdfsig", &["-nocert"], &file).contains("Signature is Valid."));
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_checked_is_told_beside_the_field() {
    with_people(async |portal| {
        let portal = sealing(portal);
        for (file, status, told) in
            [(vec![], 422, "Välj en fil först."), (vec![0; seal::check::LARGEST + 1], 422, "Filen är för stor.")]
        {
            let page = checked(&portal, &file).await;
            assert_eq!(page.status, status);
            assert!(main(&page).contains(told), "{}", main(&page));
        }
        assert_eq!(checked(&portal, &vec![0; seal::check::LARGEST + 100_000]).await.status, 422);
        assert_eq!(portal.post("/sv/kontrollera", &[("fil", "hej")]).await.status, 422);
    })
    .await;
}
