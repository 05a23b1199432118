//! Writing what is new or changed, and nothing else.

use std::collections::HashMap;

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{
    CasesError, CasesReport, Counts,
    file::CasesFile,
    kept::{Indexes, Kept},
    rows::{ConsentRow, MandateRow, PersonRow, StaffRow, day},
    support::{ContactRow, OrderRow, Support, TimeRow, VisitRow},
};
use crate::{
    clock::new_id,
    db::{DbError, Tx, on_tx},
    directory::store::bulk::{Cell, Insert},
    identity::store::log,
    keys::{KeyError, Keys},
};

const PERSON: Insert = Insert {
    head: "INSERT INTO person (id, number_index, number_sealed, given_name, family_name, born, protected, \
        municipality, district, address_sealed, lang, needs_sealed, phone_sealed, email_sealed, contact_by) VALUES",
    columns: 15,
    tail: "ON CONFLICT (id) DO UPDATE SET number_index = excluded.number_index, \
        number_sealed = excluded.number_sealed, given_name = excluded.given_name, \
        family_name = excluded.family_name, born = excluded.born, protected = excluded.protected, \
        municipality = excluded.municipality, district = excluded.district, \
        address_sealed = excluded.address_sealed, lang = excluded.lang, needs_sealed = excluded.needs_sealed, \
        phone_sealed = excluded.phone_sealed, email_sealed = excluded.email_sealed, \
        contact_by = excluded.contact_by",
};

const FORMER: Insert =
    Insert { head: "INSERT INTO former_number (number_index, person_id) VALUES", columns: 2, tail: "" };

const STAFF: Insert = Insert {
    head: "INSERT INTO provider_staff (person_id, provider_id, valid_from, valid_to) VALUES",
    columns: 4,
    tail: "ON CONFLICT (person_id, provider_id) DO UPDATE SET valid_from = excluded.valid_from, \
        valid_to = excluded.valid_to",
};

const MANDATE: Insert = Insert {
    head: "INSERT INTO mandate (id, reference, principal_id, agent_id, kind, scopes, evidence, valid_from, \
        valid_to, verified_by, revoked_at, sole_reason) VALUES",
    columns: 12,
    tail: "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, scopes = excluded.scopes, \
        evidence = excluded.evidence, valid_from = excluded.valid_from, valid_to = excluded.valid_to, \
        verified_by = excluded.verified_by, revoked_at = excluded.revoked_at, sole_reason = excluded.sole_reason",
};

const CONSENT: Insert = Insert {
    head: "INSERT INTO consent (id, reference, person_id, receiver, receiver_name, what, given_on, withdrawn_at) \
        VALUES",
    columns: 8,
    tail: "ON CONFLICT (id) DO UPDATE SET receiver = excluded.receiver, receiver_name = excluded.receiver_name, \
        what = excluded.what, given_on = excluded.given_on, withdrawn_at = excluded.withdrawn_at",
};

const DECISION: Insert = Insert {
    head: "INSERT INTO decision (id, case_number, person_id, municipality, service, law, minutes, period, \
        valid_from, valid_to, goals_sealed, terms) VALUES",
    columns: 12,
    tail: "ON CONFLICT (id) DO UPDATE SET municipality = excluded.municipality, service = excluded.service, \
        law = excluded.law, minutes = excluded.minutes, period = excluded.period, \
        valid_from = excluded.valid_from, valid_to = excluded.valid_to, goals_sealed = excluded.goals_sealed, \
        terms = excluded.terms",
};

const ORDER: Insert = Insert {
    head: "INSERT INTO care_order (id, decision_id, provider_id, ordered_on, start_on, end_on) VALUES",
    columns: 6,
    tail: "",
};

const CONTACT: Insert =
    Insert { head: "INSERT INTO support_contact (order_id, place, name, phone) VALUES", columns: 4, tail: "" };

const TIME: Insert =
    Insert { head: "INSERT INTO time_used (decision_id, place, day, minutes) VALUES", columns: 4, tail: "" };

const VISIT: Insert =
    Insert { head: "INSERT INTO planned_visit (decision_id, starts_at, minutes) VALUES", columns: 3, tail: "" };

/// A checked file on its way in.
pub(super) struct Saver<'a> {
    pub(super) keys: &'a Keys,
    pub(super) file: &'a CasesFile,
    pub(super) indexes: &'a [Indexes],
    pub(super) kept: &'a Kept,
    pub(super) now: Timestamp,
}

impl Saver<'_> {
    /// Brings what is kept in line with the file.
    pub(super) async fn save(&self, tx: &mut Tx) -> Result<CasesReport, CasesError> {
        let ids = self.ids();
        Ok(CasesReport {
            persons: self.persons(tx, &ids).await?,
            staff: self.staff(tx, &ids).await?,
            mandates: self.mandates(tx, &ids).await?,
            consents: self.consents(tx, &ids).await?,
            decisions: self.decisions(tx, &ids).await?,
            ordered: self.orders_of_choices(tx).await?,
        })
    }

    /// The id of each person by the file's key: the one that is there, or a new one.
    fn ids(&self) -> HashMap<&str, String> {
        let of = |index| self.kept.person_id(index).cloned().unwrap_or_else(|| new_id(self.now));
        self.file.persons.iter().zip(self.indexes).map(|(p, index)| (p.key.as_str(), of(index))).collect()
    }

    async fn persons(&self, tx: &mut Tx, ids: &HashMap<&str, String>) -> Result<Counts, CasesError> {
        let (mut rows, mut formers, mut counts) = (Vec::new(), Vec::new(), Counts::default());
        let mut new = Vec::new();
        for (person, index) in self.file.persons.iter().zip(self.indexes) {
            let Some(number) = index.number.clone() else { continue };
            let Some(row) = PersonRow::of(person, ids[person.key.as_str()].clone(), number) else { continue };
            let unknown: Vec<_> =
                index.formers.iter().flatten().filter(|f| !self.kept.formers.contains_key(*f)).collect();
            let kept = self.kept.persons.get(&row.id);
            let changed = counts.add(kept, !unknown.is_empty() || kept != Some(&row));
            formers.extend(unknown.into_iter().map(|f| vec![f.as_str().into(), row.id.as_str().into()]));
            if kept.is_none() {
                new.push(row.id.clone());
            }
            if changed {
                rows.push(row.cells(self.keys)?);
            }
        }
        PERSON.rows(tx, rows).await?;
        FORMER.rows(tx, formers).await?;
        for id in new {
            log::begin(tx, self.keys, &id).await?;
        }
        Ok(counts)
    }

    async fn staff(&self, tx: &mut Tx, ids: &HashMap<&str, String>) -> Result<Counts, CasesError> {
        let kept: HashMap<_, _> = self.kept.staff.iter().map(|s| ((&s.person_id, &s.provider_id), s)).collect();
        let rows = self.file.staff.iter().map(|s| {
            let row = StaffRow {
                person_id: ids[s.person.as_str()].clone(),
                provider_id: self.kept.providers[&s.provider].clone(),
                valid_from: s.valid_from.to_string(),
                valid_to: day(s.valid_to),
            };
            let same = kept.get(&(&row.person_id, &row.provider_id)).copied();
            (row, same)
        });
        let (rows, counts) = sifted(rows.collect());
        STAFF.rows(tx, rows.into_iter().map(StaffRow::cells).collect()).await?;
        Ok(counts)
    }

    async fn mandates(&self, tx: &mut Tx, ids: &HashMap<&str, String>) -> Result<Counts, CasesError> {
        let rows = self.file.mandates.iter().map(|m| {
            let kept = self.kept.mandates.get(&m.reference);
            let id = kept.map_or_else(|| new_id(self.now), |k| k.id.clone());
            (MandateRow::of(m, id, &ids[m.principal.as_str()], &ids[m.agent.as_str()], kept), kept)
        });
        let (rows, counts) = sifted(rows.collect());
        MANDATE.rows(tx, rows.iter().cloned().map(MandateRow::cells).collect()).await?;
        self.tell_of_mandates(tx, &rows).await?;
        Ok(counts)
    }

    async fn consents(&self, tx: &mut Tx, ids: &HashMap<&str, String>) -> Result<Counts, CasesError> {
        let rows = self.file.consents.iter().map(|c| {
            let kept = self.kept.consents.get(&c.reference);
            let id = kept.map_or_else(|| new_id(self.now), |k| k.id.clone());
            (ConsentRow::of(c, id, &ids[c.person.as_str()], kept), kept)
        });
        let (rows, counts) = sifted(rows.collect());
        CONSENT.rows(tx, rows.into_iter().map(ConsentRow::cells).collect()).await?;
        Ok(counts)
    }

    async fn decisions(&self, tx: &mut Tx, ids: &HashMap<&str, String>) -> Result<Counts, CasesError> {
        let rows = self.file.decisions.iter().map(|d| {
            let kept = self.kept.decisions.get(&d.case_number);
            let new = || new_id(self.now);
            (Support::of(d, &ids[d.person.as_str()], &self.kept.providers, kept, new), kept)
        });
        let (changed, counts) = sifted(rows.collect());
        clear(tx, &changed).await?;
        let decisions: Result<_, KeyError> = changed.iter().map(|s| s.decision.clone().cells(self.keys)).collect();
        DECISION.rows(tx, decisions?).await?;
        ORDER.rows(tx, all(&changed, |s| &s.orders, OrderRow::cells)).await?;
        CONTACT.rows(tx, all(&changed, |s| &s.contacts, ContactRow::cells)).await?;
        TIME.rows(tx, all(&changed, |s| &s.time, TimeRow::cells)).await?;
        VISIT.rows(tx, all(&changed, |s| &s.visits, VisitRow::cells)).await?;
        Ok(counts)
    }
}

/// What differs from what is kept, and how much of each.
fn sifted<R: PartialEq>(rows: Vec<(R, Option<&R>)>) -> (Vec<R>, Counts) {
    let mut counts = Counts::default();
    let changed = rows.into_iter().filter(|(row, kept)| counts.add(*kept, *kept != Some(row))).map(|(row, _)| row);
    (changed.collect(), counts)
}

fn all<R: Clone>(changed: &[Support], of: fn(&Support) -> &Vec<R>, cells: fn(R) -> Vec<Cell>) -> Vec<Vec<Cell>> {
    changed.iter().flat_map(of).cloned().map(cells).collect()
}

const IDS_AT_ONCE: usize = 500;

/// Takes away what hangs on the decisions, so that what is written next is all there is.
async fn clear(tx: &mut Tx, changed: &[Support]) -> Result<(), DbError> {
    for chunk in changed.chunks(IDS_AT_ONCE) {
        let places: Vec<_> = (1..=chunk.len()).map(|i| format!("${i}")).collect();
        for table in ["care_order", "time_used", "planned_visit"] {
            // Only the table's name and the number of placeholders vary.
            let sql = format!("DELETE FROM {table} WHERE decision_id IN ({})", places.join(","));
            on_tx!(tx, |conn| {
                let query = sqlx::query(AssertSqlSafe(sql));
                chunk.iter().fold(query, |query, s| query.bind(&s.decision.id)).execute(conn).await.map(|_| ())
            })?;
        }
    }
    Ok(())
}
