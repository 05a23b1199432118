//! What a file asks for beside what is kept: which versions are new, and what has happened that is not known yet.

use app::domain::{
    identity::{Mandate, Role, number::age_on},
    plan::{Act, Content, Entry, Line, Needed, Party, Right},
};
use jiff::{Timestamp, civil::Date};

use super::{
    check::place,
    file::{FileAct, FilePlan, FileVersion, PERSON, PlansFile},
};
use crate::{
    cases::CasesError,
    clock::date_in_stockholm,
    db::{Tx, on_tx},
    directory::import::Problem,
    identity::store::mandates::{self, KeptMandate},
    keys::Keys,
    plan::store::{self, KeptPlan},
    rows::day,
};

/// What is to be done with one plan of a file.
pub(super) struct Work {
    pub(super) decision_id: String,
    pub(super) provider_id: String,
    /// Its name.
    pub(super) provider: String,
    pub(super) person_id: String,
    /// The plan as it is kept.
    pub(super) kept: Option<KeptPlan>,
    /// What has happened and is not kept yet, in its order: which version, counted from 0, and what.
    pub(super) news: Vec<(usize, Entry)>,
}

/// Whom a plan is for, and who may act for them.
struct Whose {
    id: String,
    born: Date,
    mandates: Vec<KeptMandate>,
}

/// The ids of those whose plans the file holds, each once and in their order.
pub(super) async fn persons(tx: &mut Tx, file: &PlansFile) -> Result<Vec<String>, CasesError> {
    let mut persons = Vec::with_capacity(file.plans.len());
    for plan in &file.plans {
        let sql = "SELECT person_id FROM decision WHERE case_number = $1";
        let found: Option<String> =
            on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(&plan.case_number).fetch_optional(conn).await)?;
        persons.extend(found);
    }
    persons.sort_unstable();
    persons.dedup();
    Ok(persons)
}

/// The work of each plan in the file; what is wrong with it is added to `problems`.
pub(super) async fn all(
    tx: &mut Tx,
    keys: &Keys,
    (file, today): (&PlansFile, Date),
    problems: &mut Vec<Problem>,
) -> Result<Vec<Option<Work>>, CasesError> {
    let mut works = Vec::with_capacity(file.plans.len());
    for (i, plan) in file.plans.iter().enumerate() {
        works.push(one(tx, keys, (plan, today), &mut Wrong { place: place(i), problems }).await?);
    }
    Ok(works)
}

struct Wrong<'a> {
    place: String,
    problems: &'a mut Vec<Problem>,
}

impl Wrong<'_> {
    fn say(&mut self, field: &str, reason: &str) {
        self.problems.push(Problem { place: self.place.clone(), field: field.into(), reason: reason.into() });
    }
}

async fn one(
    tx: &mut Tx,
    keys: &Keys,
    (plan, today): (&FilePlan, Date),
    wrong: &mut Wrong<'_>,
) -> Result<Option<Work>, CasesError> {
    let sql = "SELECT d.id, p.id, p.born FROM decision d JOIN person p ON p.id = d.person_id WHERE d.case_number = $1";
    let decision: Option<(String, String, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(&plan.case_number).fetch_optional(conn).await)?;
    let sql = "SELECT id, name FROM provider WHERE slug = $1";
    let provider: Option<(String, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(&plan.provider).fetch_optional(conn).await)?;
    if decision.is_none() {
        wrong.say("case_number", "is not the number of a case");
    }
    if provider.is_none() {
        wrong.say("provider", "is not a provider in the directory");
    }
    let (Some((decision_id, id, born)), Some((provider_id, provider))) = (decision, provider) else { return Ok(None) };
    let kept = store::by_reference(tx, keys, &plan.reference).await?;
    let same = |k: &KeptPlan| k.plan.decision_id == decision_id && k.plan.provider_id == provider_id;
    if !kept.as_ref().is_none_or(same) {
        wrong.say("reference", "is already that of another plan");
        return Ok(None);
    }
    let born = day("person", &id, &born)?;
    let whose = Whose { mandates: mandates::of_principal(tx, today, &id).await?, id, born };
    settled(plan, kept.as_ref(), wrong);
    let news = news(plan, kept.as_ref(), &whose, wrong);
    Ok(Some(Work { decision_id, provider_id, provider, person_id: whose.id, kept, news }))
}

/// What has been offered stays as it is (R-PLAN-4).
fn settled(plan: &FilePlan, kept: Option<&KeptPlan>, wrong: &mut Wrong<'_>) {
    let Some(kept) = kept else { return };
    for (n, (old, new)) in kept.versions.iter().zip(&plan.versions).enumerate() {
        if !old.entries.is_empty() && old.content != new.content {
            let reason = "has been offered and cannot be changed: write a new version";
            wrong.say(&format!("versions[{n}].content"), reason);
        }
    }
}

/// What has happened and is not kept yet, tried on what is kept.
fn news(plan: &FilePlan, kept: Option<&KeptPlan>, whose: &Whose, wrong: &mut Wrong<'_>) -> Vec<(usize, Entry)> {
    let mut line = kept.map_or_else(Line::default, KeptPlan::line);
    let mut places: Vec<Places> = plan.versions.iter().map(|_| Places::default()).collect();
    let mut events: Vec<_> = plan
        .versions
        .iter()
        .enumerate()
        .flat_map(|(v, version)| version.events.iter().enumerate().map(move |(n, event)| (event.at, v, n)))
        .collect();
    events.sort_by_key(|(at, v, n)| (*at, *v, *n));
    let mut counts: Vec<usize> =
        (0..plan.versions.len()).map(|v| kept.and_then(|k| k.versions.get(v)).map_or(0, |v| v.entries.len())).collect();
    let mut news = Vec::new();
    for (at, v, n) in events {
        let field = format!("versions[{v}].events[{n}]");
        let Some(act) = act(&plan.versions[v], n, at, whose, &places[v]) else {
            wrong.say(&field, "is by somebody who has no right to act for the person, or answers nothing");
            continue;
        };
        let entry = Entry { at, role: Role::Provider, act };
        if let Some(at) = places[v].known(kept, v, &entry) {
            places[v].found(n, at);
            continue;
        }
        let last = kept.and_then(|k| k.versions.get(v)).and_then(|v| v.entries.last()).map(|e| e.entry.at);
        if last.is_some_and(|last| at < last) {
            wrong.say(&field, "lies before what has happened to the version already");
            continue;
        }
        match line.happen(v, &entry) {
            Ok(since) => {
                places[v].found(n, counts[v]);
                counts[v] += 1;
                for (other, _) in since {
                    counts[other] += 1;
                }
                news.push((v, entry));
            }
            Err(no) => wrong.say(&field, &format!("cannot have happened: {no}")),
        }
    }
    news
}

/// Where the events of a version in the file stand among those that are kept, or will be.
#[derive(Default)]
struct Places(Vec<(usize, usize)>);

impl Places {
    fn found(&mut self, event: usize, at: usize) {
        self.0.push((event, at));
    }

    fn of(&self, event: usize) -> Option<usize> {
        self.0.iter().find(|(e, _)| *e == event).map(|(_, at)| *at)
    }

    /// Where the same is kept already, after those that have been found.
    fn known(&self, kept: Option<&KeptPlan>, version: usize, entry: &Entry) -> Option<usize> {
        let entries = &kept?.versions.get(version)?.entries;
        let taken = |at: usize| self.0.iter().any(|(_, taken)| *taken == at);
        (0..entries.len()).find(|at| !taken(*at) && same(&entries[*at].entry, entry))
    }
}

/// Whether it is the same thing: whose signatures an offer needed is the portal's own knowledge of that day.
fn same(kept: &Entry, new: &Entry) -> bool {
    let offered = |e: &Entry| matches!(e.act, Act::Offered { .. });
    kept.at == new.at && (kept.act == new.act || (offered(kept) && offered(new)))
}

fn act(version: &FileVersion, n: usize, at: Timestamp, whose: &Whose, places: &Places) -> Option<Act> {
    let party = |by: &str| whose.party(by);
    Some(match version.events[n].what.clone() {
        FileAct::Offered => Act::Offered { needed: whose.needed(at) },
        FileAct::SentToBoard { on } => Act::SentToBoard { on },
        FileAct::Commented { by, goal, words } => Act::Commented { by: party(&by)?, goal, words },
        FileAct::ChangeAsked { by, goal, words } => Act::ChangeAsked { by: party(&by)?, goal, words },
        FileAct::Answered { to, words } => Act::Answered { to: places.of(to)?, words },
        FileAct::SignedOnPaper { by, witness, on, will, reason } => {
            Act::SignedOnPaper { by: party(&by)?, witness, on, will, reason }
        }
        FileAct::Declined { by, reason } => Act::Declined { by: party(&by)?, reason },
        FileAct::Absent { why, reason } => Act::Absent { why, reason },
        FileAct::FollowedUp { on, words } => Act::FollowedUp { on, words },
        FileAct::NeedsChanged { since, words } => Act::NeedsChanged { since, words },
        FileAct::Ended => Act::Ended,
    })
}

impl Whose {
    fn party(&self, by: &str) -> Option<Party> {
        if by == PERSON {
            return Some(Party::person(&self.id));
        }
        let mandate = &self.mandates.iter().find(|m| m.reference == by)?.mandate;
        Some(Party { id: mandate.agent_id.clone(), kind: Some(mandate.kind) })
    }

    /// Who had to sign what was offered at this moment.
    fn needed(&self, at: Timestamp) -> Needed {
        let day = date_in_stockholm(at);
        let then = |m: &Mandate| Mandate { revoked_at: m.revoked_at.filter(|end| *end <= at), ..m.clone() };
        let rights: Vec<_> =
            self.mandates.iter().filter_map(|m| Right::of(&then(&m.mandate), self.born, day, m.staff)).collect();
        Needed::of(&self.id, age_on(self.born, day), &rights)
    }
}

/// Whether a draft is to be written anew.
pub(super) fn rewrites(kept: Option<&KeptPlan>, version: usize, content: &Content) -> bool {
    kept.and_then(|k| k.versions.get(version)).is_some_and(|v| v.entries.is_empty() && v.content != *content)
}
