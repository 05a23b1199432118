//! Who may use what: every route × method × kind of visitor (R-ACT-1, R-ACT-2; ASVS 8.2.2, 8.2.3).
//!
//! All that is personal is Alva's: her decision, her choice, her consent. So each row says what she gets, and the rest
//! follows from what kind of row it is.
//!
//! A new route is one line in `rows`: `May` or `MayForThem` with the topic it belongs to, as `router.rs` has it.

use app::domain::identity::Topic;
use axum::http::Method;
use server::router::routes;

use crate::{
    choice,
    support::{Browser, Page, Portal, with_people},
};

/// Who may, and what they get.
#[derive(Clone, Copy)]
enum Who {
    /// Everybody gets this.
    All(u16),
    /// Everybody who is logged in gets this, about themselves.
    LoggedIn(u16),
    /// The one whose it is gets this, not while they act; for everybody else it does not exist.
    Own(u16),
    /// Whoever this topic is open to gets this, about the one they act for.
    May(Topic, u16),
    /// Whoever this topic is open to for the one whose it is gets this; who may for others finds nothing.
    MayForThem(Topic, u16),
    /// Whoever acts for themselves or for a child gets this, about that person.
    Private(u16),
    /// The one whose it is gets this; others find nothing of their own, and who acts for another may not look.
    OwnPrivate(u16),
}

/// A kind of visitor.
struct Visitor {
    name: &'static str,
    /// The sample person who is logged in; nobody for a stranger.
    key: Option<&'static str>,
    /// By which mandate they act.
    mandate: Option<&'static str>,
    /// Whether it is about Alva.
    alva: bool,
    /// What they may do for the one they act for, themselves included.
    opens: &'static [Topic],
    /// Whether they stand in for the one they act for, themselves included.
    private: bool,
}

const fn oneself(name: &'static str, key: &'static str) -> Visitor {
    Visitor { name, key: Some(key), mandate: None, alva: false, opens: Topic::ALL, private: true }
}

/// What such a mandate opens is written here once more, apart from the program.
const fn acting(name: &'static str, key: &'static str, mandate: &'static str, opens: &'static [Topic]) -> Visitor {
    Visitor { name, key: Some(key), mandate: Some(mandate), alva: false, opens, private: false }
}

#[rustfmt::skip]
fn visitors() -> Vec<Visitor> {
    use Topic::{Booking, Choice, Complaint, Overview, Plan};
    const ALL: &[Topic] = Topic::ALL;
    vec![
        Visitor { name: "stranger", key: None, mandate: None, alva: false, opens: &[], private: false },
        Visitor { alva: true, ..oneself("the person", "alva") },
        oneself("another person", "jonas"),
        oneself("youth of 16", "tuva"),
        oneself("person of another municipality", "paavo"),
        oneself("relative without a mandate", "lena"),
        oneself("staff of her provider", "eva"),
        // These two cannot begin to act, and so are themselves.
        oneself("agent whose mandate was revoked", "petra"),
        oneself("agent whose mandate has expired", "henrik"),
        oneself("god man for property alone, as himself", "gunnar"),
        Visitor { private: true, ..acting("guardian of a child", "nora", "EX-VH-2017-nora", ALL) },
        acting("guardian of a youth", "nora", "EX-VH-2010-nora", ALL),
        acting("god man with all scopes", "gunnar", "EX-GM-2", ALL),
        acting("förvaltare", "ingrid", "EX-FV-1", ALL),
        Visitor { alva: true, ..acting("proxy for choosing", "sixten", "EX-P-val", &[Overview, Choice]) },
        Visitor { alva: true, ..acting("proxy for booking", "sixten", "EX-P-bokning", &[Overview, Booking]) },
        Visitor { alva: true, ..acting("proxy for the plan", "sixten", "EX-P-plan", &[Overview, Plan]) },
        Visitor { alva: true, ..acting("proxy for complaints", "sixten", "EX-P-synpunkt", &[Complaint]) },
    ]
}

/// What a visitor gets; 303 of a stranger is the way to log in.
fn wanted(who: Who, v: &Visitor) -> u16 {
    let theirs = |status| if v.alva { status } else { 404 };
    match who {
        Who::All(status) => status,
        _ if v.key.is_none() => 303,
        Who::May(topic, _) | Who::MayForThem(topic, _) if !v.opens.contains(&topic) => 403,
        Who::Private(_) | Who::OwnPrivate(_) if !v.private => 403,
        Who::Own(_) if v.mandate.is_some() => 404,
        Who::LoggedIn(status) | Who::May(_, status) | Who::Private(status) => status,
        Who::Own(status) | Who::MayForThem(_, status) | Who::OwnPrivate(status) => theirs(status),
    }
}

/// One way to use a route.
struct Row {
    pattern: &'static str,
    method: Method,
    address: String,
    who: Who,
    body: &'static [(&'static str, &'static str)],
}

fn get(pattern: &'static str, address: impl Into<String>, who: Who) -> Row {
    Row { pattern, method: Method::GET, address: address.into(), who, body: &[] }
}

fn post(pattern: &'static str, address: impl Into<String>, who: Who, body: &'static [(&str, &str)]) -> Row {
    Row { pattern, method: Method::POST, address: address.into(), who, body }
}

/// What is Alva's.
struct Hers {
    decision: String,
    receipt: String,
    asked: String,
}

#[rustfmt::skip]
fn rows(hers: &Hers) -> Vec<Row> {
    use Topic::Choice;
    use Who::{All, LoggedIn, May, MayForThem, Own, OwnPrivate, Private};
    let Hers { decision, receipt, asked } = hers;
    let step = |step: &str| format!("/sv{decision}/{step}");
    vec![
        get("/", "/", All(303)),
        get("/robots.txt", "/robots.txt", All(200)),
        get("/tillgangar/{file}", server::http::assets::css_url(), All(200)),
        get("/halsa/live", "/halsa/live", All(200)),
        get("/halsa/redo", "/halsa/redo", All(200)),
        get("/{lang}", "/sv", All(200)),
        get("/{lang}/utforare", "/sv/utforare", All(200)),
        get("/{lang}/utforare/{slug}", "/sv/utforare/sympati", All(200)),
        get("/{lang}/utforare/{slug}/rapportera-fel", "/sv/utforare/sympati/rapportera-fel", All(200)),
        post("/{lang}/utforare/{slug}/rapportera-fel", "/sv/utforare/sympati/rapportera-fel", All(422), &[]),
        get("/{lang}/felrapport/{reference}", "/sv/felrapport/F-2222-2222", All(404)),
        get("/{lang}/jamfor", "/sv/jamfor", All(200)),
        get("/{lang}/valguide", "/sv/valguide", All(200)),
        get("/{lang}/valguide/valj-inte", "/sv/valguide/valj-inte", All(200)),
        get("/{lang}/om", "/sv/om", All(200)),
        get("/{lang}/sa-valjer-du", "/sv/sa-valjer-du", All(200)),
        get("/{lang}/kontakt", "/sv/kontakt", All(200)),
        get("/{lang}/tillganglighet", "/sv/tillganglighet", All(200)),
        get("/{lang}/sprak", "/sv/sprak", All(200)),
        get("/{lang}/komponenter", "/sv/komponenter", All(200)),
        get("/{lang}/logga-in", "/sv/logga-in?orsak=avbruten", All(200)),
        post("/{lang}/logga-in", "/sv/logga-in", All(303), &[("leverantor", "finns-inte")]),
        get("/{lang}/logga-in/test", "/sv/logga-in/test", All(200)),
        post("/{lang}/logga-in/test", "/sv/logga-in/test", All(400), &[("person", "finns-inte")]),
        post("/{lang}/logga-ut", "/sv/logga-ut", LoggedIn(303), &[]),
        get("/{lang}/utloggad", "/sv/utloggad", All(200)),
        get("/{lang}/utan-e-legitimation", "/sv/utan-e-legitimation", All(200)),
        get("/logga-in/{provider}/svar", "/logga-in/x/svar?state=a&code=b", All(303)),
        post("/logga-in/{provider}/utloggad", "/logga-in/x/utloggad", All(400), &[]),
        get("/logga-in/nycklar", "/logga-in/nycklar", All(200)),
        get("/{lang}/ombud", "/sv/ombud", LoggedIn(200)),
        post("/{lang}/ombud", "/sv/ombud", LoggedIn(404), &[("mandat", "finns-inte")]),
        get("/{lang}/ombud/{reference}/avsluta", "/sv/ombud/EX-FM-1/avsluta", Own(200)),
        post("/{lang}/ombud/{reference}/avsluta", "/sv/ombud/EX-END/avsluta", Own(303), &[]),
        get("/{lang}/min-sida", "/sv/min-sida", LoggedIn(200)),
        get("/{lang}/min-sida/logg", "/sv/min-sida/logg", Private(200)),
        get("/{lang}/min-sida/paminnelser", "/sv/min-sida/paminnelser", Private(200)),
        post("/{lang}/min-sida/paminnelser", "/sv/min-sida/paminnelser", Private(303), &[("kanal", "epost")]),
        get("/{lang}/min-sida/uppgifter", "/sv/min-sida/uppgifter", Private(200)),
        get("/{lang}/min-sida/uppgifter.json", "/sv/min-sida/uppgifter.json", Private(200)),
        post("/{lang}/min-sida/samtycke/{reference}", "/sv/min-sida/samtycke/EX-S-1", OwnPrivate(303), &[]),
        get("/{lang}/val", "/sv/val", May(Choice, 200)),
        get("/{lang}/val/{decision}/utforare", step("utforare"), MayForThem(Choice, 200)),
        post("/{lang}/val/{decision}/utforare", step("utforare"), MayForThem(Choice, 422), &[]),
        get("/{lang}/val/{decision}/onskemal", step("onskemal"), MayForThem(Choice, 303)),
        post("/{lang}/val/{decision}/onskemal", step("onskemal"), MayForThem(Choice, 303), &[]),
        get("/{lang}/val/{decision}/bekrafta", step("bekrafta"), MayForThem(Choice, 303)),
        post("/{lang}/val/{decision}/bekrafta", step("bekrafta"), MayForThem(Choice, 409), &[("nyckel", "a.b")]),
        get("/{lang}/val/{decision}/valj-inte", step("valj-inte"), MayForThem(Choice, 200)),
        post("/{lang}/val/{decision}/valj-inte", step("valj-inte"), MayForThem(Choice, 409), &[("nyckel", "a.b")]),
        get("/{lang}/val/{decision}/fraga/{kind}", step("fraga/traffa"), MayForThem(Choice, 200)),
        post("/{lang}/val/{decision}/fraga/{kind}", step("fraga/traffa"), MayForThem(Choice, 422), &[]),
        get("/{lang}/val/fraga/{reference}", asked, MayForThem(Choice, 200)),
        get("/{lang}/val/kvitto/{reference}", receipt, MayForThem(Choice, 200)),
        post("/{lang}/val/kvitto/{reference}/aterkalla", format!("{receipt}/aterkalla"), MayForThem(Choice, 200), &[]),
        post("/{lang}/val/kvitto/{reference}/svara", format!("{receipt}/svara"), MayForThem(Choice, 404), &[("svar", "ja")]),
    ]
}

#[test]
fn every_route_and_method_has_a_row() {
    let hers = Hers { decision: "/val/x".into(), receipt: "/sv/val/kvitto/x".into(), asked: "/sv/val/fraga/x".into() };
    let rows = rows(&hers);
    let mut told: Vec<_> = rows.iter().map(|r| (r.pattern, r.method.as_str().to_owned())).collect();
    let ways = |r: &server::router::Route| r.methods.iter().map(|m| (r.path, (*m).to_owned())).collect::<Vec<_>>();
    let mut there: Vec<_> = routes().iter().flat_map(ways).collect();
    told.sort();
    there.sort();
    assert_eq!(told, there);
}

async fn prepare(portal: &Portal) -> Hers {
    let alva = portal.browser("alva").await;
    let decision = choice::decision(&alva).await;
    let page = choice::up_to_confirming(&alva, &decision).await;
    let receipt = choice::confirm(&alva, &decision, &page, &[]).await;
    let asked = alva.sent(&format!("/sv{decision}/fraga/kontakt"), &[("nyckel", "k")]).await;
    let (person, agent) = (portal.person("alva").await, portal.person("sixten").await);
    let sql = "INSERT INTO mandate (id, reference, principal_id, agent_id, kind, scopes, evidence, valid_from, \
        verified_by) VALUES ($1, $1, $2, $3, 'fullmakt', $4, 'x', '2026-01-01', 'x')";
    for scope in ["val", "bokning", "plan", "synpunkt"] {
        let (reference, scopes) = (format!("EX-P-{scope}"), format!("[\"{scope}\"]"));
        portal.sql(sql, &[&reference, &person, &agent, &scopes]).await;
    }
    portal.sql(sql, &["EX-END", &person, &agent, "[\"val\"]"]).await;
    Hers { decision, receipt, asked }
}

async fn send(portal: &Portal, visitor: &Visitor, row: &Row) -> Page {
    let Some(key) = visitor.key else {
        // A browser with a cookie of nobody's: no more than none.
        let stranger = Browser { portal, token: "made-up".into() };
        return stranger.send(row.method.clone(), &row.address, crate::support::form(row.body)).await;
    };
    let browser = portal.browser(key).await;
    if let Some(mandate) = visitor.mandate {
        browser.act(mandate).await;
    }
    browser.send(row.method.clone(), &row.address, crate::support::form(row.body)).await
}

#[tokio::test]
async fn every_visitor_gets_what_is_theirs_and_no_more() {
    with_people(async |portal| {
        let hers = prepare(portal).await;
        for visitor in &visitors() {
            for row in rows(&hers) {
                let what = format!("{} {} as {}", row.method, row.address, visitor.name);
                let page = send(portal, visitor, &row).await;
                assert_eq!(page.status, wanted(row.who, visitor), "{what}");
                let to = page.header("location");
                let personal = !matches!(row.who, Who::All(_));
                assert!(visitor.key.is_some() || !personal || to.starts_with("/sv/logga-in?"), "{what}: {to}");
                // What is refused or hidden tells nothing of her.
                if personal && page.status >= 400 && !visitor.alva {
                    assert!(!page.body.contains("Alva Provström") && !page.body.contains("Sympati AB"), "{what}");
                }
            }
        }
    })
    .await;
}
