//! What the rows are about: a decision with a choice, something asked, a mandate and a consent of three people each.

use app::domain::{
    directory::Service,
    identity::{MandateKind, Scope},
};

use crate::{
    booking, choice,
    support::{Browser, Given, Portal, TODAY},
};

/// What is somebody's.
pub struct Theirs {
    /// Whose.
    pub key: &'static str,
    /// What would tell of it: their name, their provider's.
    pub names: &'static [&'static str],
    /// Who is asked to agree to the choice.
    pub agrees: Option<&'static str>,
    pub decision: String,
    pub receipt: String,
    pub asked: String,
    /// A booking's reference.
    pub booking: String,
    /// The reference of a wait, and of an absence.
    pub wait: String,
    pub absence: String,
    /// A plan's address.
    pub plan: String,
    /// A power of attorney they have given, and one that is to be ended.
    pub mandates: [String; 2],
    pub consent: String,
    /// Where a session is booked on their decision.
    pub sessions: String,
}

impl Theirs {
    /// What is nobody's.
    pub fn made_up() -> Self {
        Self {
            key: "nobody",
            names: &[],
            agrees: None,
            decision: "/val/finns-inte".into(),
            receipt: "/sv/val/kvitto/V-2222-2222".into(),
            asked: "/sv/val/fraga/Q-2222-2222".into(),
            booking: "B-222222222".into(),
            wait: "T-2222-2222".into(),
            absence: "R-2222-2222".into(),
            plan: "/sv/planer/finns-inte".into(),
            mandates: ["EX-2222".into(), "EX-2223".into()],
            consent: "EX-S-2222".into(),
            sessions: "/bokningar/ny/finns-inte".into(),
        }
    }
}

/// Gives mandates for Alva of each kind, one for each scope, and fills in what the rows need.
pub async fn prepare(portal: &Portal) -> [Theirs; 3] {
    let (appointed, themes) =
        ([Scope::Rights, Scope::Economy, Scope::Care], [Scope::Choice, Scope::Booking, Scope::Plan, Scope::Complaint]);
    for (letter, kind, agent, scopes) in [
        ("G", MandateKind::GodMan, "gunnar", &appointed[..]),
        ("F", MandateKind::Forvaltare, "ingrid", &appointed),
        ("R", MandateKind::FutureProxy, "lena", &[Scope::Care, Scope::Choice]),
        ("P", MandateKind::Proxy, "sixten", &themes),
    ] {
        for scope in scopes {
            let given = Given { kind, ..Given::proxy("alva", agent, std::slice::from_ref(scope)) };
            portal.give(&format!("EX-{letter}-{}", scope.code()), &given).await;
        }
    }
    crate::plan::load(portal).await;
    let proxy = || Given::proxy("alva", "sixten", &themes);
    portal.give("EX-P-expired", &Given { to: Some(TODAY.yesterday().expect("a day")), ..proxy() }).await;
    portal.give("EX-P-revoked", &Given { revoked: true, ..proxy() }).await;
    [
        theirs(portal, ("alva", &["Alva Provström", "Sympati AB"]), portal.browser("alva").await, None).await,
        theirs(portal, ("tuva", &["Tuva Exempelsson"]), portal.acting("nora", "EX-VH-2010-nora").await, Some("tuva"))
            .await,
        theirs(portal, ("lo", &["Lo Exempelsson"]), portal.acting("nora", "EX-VH-2017-nora").await, Some("elias"))
            .await,
    ]
}

/// `maker` chooses for whoever has this key.
async fn theirs(
    portal: &Portal,
    (key, names): (&'static str, &'static [&'static str]),
    maker: Browser<'_>,
    agrees: Option<&'static str>,
) -> Theirs {
    let decision = choice::decision(&maker).await;
    let page = choice::up_to_confirming(&maker, &decision).await;
    let receipt = choice::confirm(&maker, &decision, &page, &[]).await;
    let asked = maker.sent(&format!("/sv{decision}/fraga/kontakt"), &[("nyckel", "k")]).await;
    let mandates = ["FM", "END"].map(|what| format!("EX-{what}-{key}"));
    for reference in &mandates {
        portal.give(reference, &Given::proxy(key, "sixten", &[Scope::Choice])).await;
    }
    let consent = format!("EX-S-{key}");
    let sql = "INSERT INTO consent (id, reference, person_id, receiver, receiver_name, what, given_on) \
        VALUES ($1, $1, $2, 'anhorig', 'x', '[]', '2026-01-01')";
    portal.sql(sql, &[&consent, &portal.person(key).await]).await;
    let sessions = sessions(portal, key).await;
    let id = sessions.rsplit('/').next().expect("a decision");
    let booking = booking::put_in_for(portal, (key, id), "2026-12-05T17:00:00Z", "2026-12-05T19:00:00Z").await;
    let [wait, absence] = days(portal, (key, id)).await;
    let plan = format!("/sv/planer/{}", crate::plan::id(portal, key).await);
    Theirs { key, names, agrees, decision, receipt, asked, booking, wait, absence, plan, mandates, consent, sessions }
}

/// Puts in a wait and an absence; gives their references.
async fn days(portal: &Portal, (key, decision): (&str, &str)) -> [String; 2] {
    let (person, [wait, absence]) = (portal.person(key).await, ["T", "R"].map(|letter| format!("{letter}-{key}")));
    let sql = "INSERT INTO booking_wait (id, reference, decision_id, made_by, from_day, to_day, minutes, made_at) \
        VALUES ($1, $1, $2, $3, '2026-12-05', '2026-12-06', 120, '2026-11-22T10:00:00.000000Z')";
    portal.sql(sql, &[&wait, decision, &person]).await;
    let sql = "INSERT INTO absence (id, reference, form_key, decision_id, made_by, from_day, to_day, made_at) \
        VALUES ($1, $1, $1, $2, $3, '2026-12-05', '2026-12-06', '2026-11-22T10:00:00.000000Z')";
    portal.sql(sql, &[&absence, decision, &person]).await;
    [wait, absence]
}

/// Where somebody books a session; Alva is given a decision of her own for it, after Tuva's.
async fn sessions(portal: &Portal, key: &str) -> String {
    if key == "alva" {
        let tuvas = booking::decision(portal, "tuva", Service::Ledsagarservice).await;
        let goals = portal.state.keys.seal("decision", "sessions", "goals", "[]").expect("a key");
        let decision = "INSERT INTO decision (id, case_number, person_id, municipality, service, law, minutes, period, \
            valid_from, valid_to, goals_sealed, terms) SELECT 'sessions', 'sessions', $1, municipality, service, law, \
            minutes, period, valid_from, valid_to, $2, terms FROM decision WHERE id = $3";
        portal.sql(decision, &[&portal.person(key).await, &goals, &tuvas]).await;
        let order = "INSERT INTO care_order (id, decision_id, provider_id, ordered_on, start_on, end_on) \
            SELECT 'sessions', 'sessions', provider_id, ordered_on, start_on, end_on FROM care_order \
            WHERE decision_id = $1";
        portal.sql(order, &[&tuvas]).await;
    }
    let service = if key == "lo" { Service::Avlosarservice } else { Service::Ledsagarservice };
    format!("/bokningar/ny/{}", booking::decision(portal, key, service).await)
}
