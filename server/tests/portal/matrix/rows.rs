//! The table: every way to use every route.

use app::domain::identity::Topic;
use axum::http::Method;

use super::{prepare::Theirs, who::Who};

/// One way to use a route.
pub struct Row {
    pub pattern: &'static str,
    pub method: Method,
    pub address: String,
    pub who: Who,
    pub body: &'static [(&'static str, &'static str)],
}

fn get(pattern: &'static str, address: impl Into<String>, who: Who) -> Row {
    Row { pattern, method: Method::GET, address: address.into(), who, body: &[] }
}

fn post(pattern: &'static str, address: impl Into<String>, who: Who, body: &'static [(&str, &str)]) -> Row {
    Row { pattern, method: Method::POST, address: address.into(), who, body }
}

/// All of them.
pub fn rows(theirs: &Theirs) -> Vec<Row> {
    let mine =
        [about_oneself(theirs), choosing(theirs), booking(theirs), booked(theirs), days(theirs), planned(theirs)];
    [for_everybody(), calendars(theirs)].into_iter().chain(mine).flatten().collect()
}

#[rustfmt::skip]
fn for_everybody() -> Vec<Row> {
    use Who::{All, Leaving};
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
        get("/{lang}/kontrollera", "/sv/kontrollera", All(200)),
        post("/{lang}/kontrollera", "/sv/kontrollera", All(422), &[]),
        get("/{lang}/tillganglighet", "/sv/tillganglighet", All(200)),
        get("/{lang}/sprak", "/sv/sprak", All(200)),
        get("/{lang}/komponenter", "/sv/komponenter", All(200)),
        get("/{lang}/logga-in", "/sv/logga-in?orsak=avbruten", All(200)),
        post("/{lang}/logga-in", "/sv/logga-in", All(303), &[("leverantor", "finns-inte")]),
        get("/{lang}/logga-in/test", "/sv/logga-in/test", All(200)),
        post("/{lang}/logga-in/test", "/sv/logga-in/test", All(400), &[("person", "finns-inte")]),
        post("/{lang}/logga-ut", "/sv/logga-ut", Leaving(303), &[]),
        get("/{lang}/utloggad", "/sv/utloggad", All(200)),
        get("/{lang}/utan-e-legitimation", "/sv/utan-e-legitimation", All(200)),
        get("/logga-in/{provider}/svar", "/logga-in/x/svar?state=a&code=b", All(303)),
        post("/logga-in/{provider}/utloggad", "/logga-in/x/utloggad", All(400), &[]),
        get("/logga-in/nycklar", "/logga-in/nycklar", All(200)),
    ]
}

#[rustfmt::skip]
fn about_oneself(theirs: &Theirs) -> Vec<Row> {
    use Who::{LoggedIn, Own, OwnPrivate, Private};
    let Theirs { mandates: [mandate, ending], consent, .. } = theirs;
    let end = |mandate: &str| format!("/sv/ombud/{mandate}/avsluta");
    vec![
        get("/{lang}/ombud", "/sv/ombud", LoggedIn(200)),
        post("/{lang}/ombud", "/sv/ombud", LoggedIn(404), &[("mandat", "finns-inte")]),
        get("/{lang}/ombud/{reference}/avsluta", end(mandate), Own(200)),
        post("/{lang}/ombud/{reference}/avsluta", end(ending), Own(303), &[]),
        get("/{lang}/min-sida", "/sv/min-sida", LoggedIn(200)),
        get("/{lang}/min-sida/logg", "/sv/min-sida/logg", Private(200)),
        get("/{lang}/min-sida/paminnelser", "/sv/min-sida/paminnelser", Private(200)),
        post("/{lang}/min-sida/paminnelser", "/sv/min-sida/paminnelser", Private(303), &[("kanal", "epost")]),
        get("/{lang}/min-sida/uppgifter", "/sv/min-sida/uppgifter", Private(200)),
        get("/{lang}/min-sida/uppgifter.json", "/sv/min-sida/uppgifter.json", Private(200)),
        post("/{lang}/min-sida/samtycke/{reference}", format!("/sv/min-sida/samtycke/{consent}"), OwnPrivate(303), &[]),
    ]
}

#[rustfmt::skip]
fn calendars(theirs: &Theirs) -> Vec<Row> {
    use Topic::Booking;
    use Who::{All, May, MayForThem};
    let page = "/sv/bokningar/prenumerera";
    let file = format!("/sv/bokningar/{}/kalender.ics", theirs.booking);
    vec![
        get("/{lang}/bokningar/prenumerera", page, May(Booking, 200)),
        post("/{lang}/bokningar/prenumerera", page, May(Booking, 303), &[("namn", "nej")]),
        get("/{lang}/bokningar/{reference}/kalender.ics", file, MayForThem(Booking, 200)),
        get("/kalender/{token}", "/kalender/made-up", All(404)),
    ]
}

#[rustfmt::skip]
fn choosing(theirs: &Theirs) -> Vec<Row> {
    use Topic::Choice;
    use Who::{Asked, May, MayForThem, Undo};
    let Theirs { decision, receipt, asked, .. } = theirs;
    let step = |step: &str| format!("/sv{decision}/{step}");
    vec![
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
        post("/{lang}/val/kvitto/{reference}/aterkalla", format!("{receipt}/aterkalla"), Undo(Choice, 200), &[]),
        post("/{lang}/val/kvitto/{reference}/svara", format!("{receipt}/svara"), Asked(Choice, 303), &[("svar", "ja")]),
    ]
}

#[rustfmt::skip]
fn booking(theirs: &Theirs) -> Vec<Row> {
    use Topic::Booking;
    use Who::{MayForThem, MayOrGoesOn};
    let new = |step: &str| format!("/sv{}/{step}", theirs.sessions);
    vec![
        get("/{lang}/bokningar/ny", "/sv/bokningar/ny", MayOrGoesOn(Booking)),
        get("/{lang}/bokningar/ny/{decision}/vad", new("vad"), MayForThem(Booking, 200)),
        post("/{lang}/bokningar/ny/{decision}/vad", new("vad"), MayForThem(Booking, 422), &[]),
        get("/{lang}/bokningar/ny/{decision}/nar", new("nar"), MayForThem(Booking, 200)),
        post("/{lang}/bokningar/ny/{decision}/nar", new("nar"), MayForThem(Booking, 422), &[]),
        get("/{lang}/bokningar/ny/{decision}/vem", new("vem"), MayForThem(Booking, 200)),
        post("/{lang}/bokningar/ny/{decision}/vem", new("vem"), MayForThem(Booking, 303), &[]),
        get("/{lang}/bokningar/ny/{decision}/kontrollera", new("kontrollera"), MayForThem(Booking, 303)),
        post("/{lang}/bokningar/ny/{decision}/kontrollera", new("kontrollera"), MayForThem(Booking, 303), &[("nyckel", "a.b")]),
    ]
}

#[rustfmt::skip]
fn days(theirs: &Theirs) -> Vec<Row> {
    use Topic::Booking;
    use Who::{May, MayForThem};
    let end = format!("/sv/bokningar/vantan/{}/avsluta", theirs.wait);
    let back = format!("/sv/bokningar/franvaro/{}/aterkalla", theirs.absence);
    vec![
        get("/{lang}/bokningar/vantan", "/sv/bokningar/vantan", May(Booking, 200)),
        post("/{lang}/bokningar/vantan", "/sv/bokningar/vantan", May(Booking, 422), &[]),
        post("/{lang}/bokningar/vantan/{reference}/avsluta", end, MayForThem(Booking, 303), &[]),
        get("/{lang}/bokningar/franvaro", "/sv/bokningar/franvaro", May(Booking, 200)),
        post("/{lang}/bokningar/franvaro", "/sv/bokningar/franvaro", May(Booking, 422), &[]),
        post("/{lang}/bokningar/franvaro/{reference}/aterkalla", back, MayForThem(Booking, 303), &[]),
    ]
}

#[rustfmt::skip]
fn planned(theirs: &Theirs) -> Vec<Row> {
    use Topic::Plan;
    use Who::{May, MayForThem};
    let at = |rest: &str| format!("{}{rest}", theirs.plan);
    vec![
        get("/{lang}/planer", "/sv/planer", May(Plan, 200)),
        get("/{lang}/planer/{plan}", at(""), MayForThem(Plan, 200)),
        get("/{lang}/planer/{plan}/{number}", at("/1"), MayForThem(Plan, 200)),
        // The tests' portal seals nothing: for everybody there is no copy.
        get("/{lang}/planer/{plan}/{number}/kopia.pdf", at("/1/kopia.pdf"), May(Plan, 404)),
    ]
}

#[rustfmt::skip]
fn booked(theirs: &Theirs) -> Vec<Row> {
    use Topic::Booking;
    use Who::{May, MayForThem};
    let at = |rest: &str| format!("/sv/bokningar/{}{rest}", theirs.booking);
    vec![
        get("/{lang}/bokningar", "/sv/bokningar", May(Booking, 200)),
        get("/{lang}/bokningar/manad", "/sv/bokningar/manad?manad=2026-12", May(Booking, 200)),
        get("/{lang}/bokningar/{reference}", at(""), MayForThem(Booking, 200)),
        get("/{lang}/bokningar/{reference}/flytta", at("/flytta"), MayForThem(Booking, 200)),
        post("/{lang}/bokningar/{reference}/flytta", at("/flytta"), MayForThem(Booking, 422), &[]),
        get("/{lang}/bokningar/{reference}/ingen-kom", at("/ingen-kom"), MayForThem(Booking, 200)),
        post("/{lang}/bokningar/{reference}/ingen-kom", at("/ingen-kom"), MayForThem(Booking, 422), &[]),
        get("/{lang}/bokningar/{reference}/avboka", at("/avboka"), MayForThem(Booking, 200)),
        post("/{lang}/bokningar/{reference}/avboka", at("/avboka"), MayForThem(Booking, 303), &[]),
    ]
}
