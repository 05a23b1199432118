//! What is kept already of those whom a file speaks of.

use std::collections::HashMap;

use sqlx::{AssertSqlSafe, FromRow, postgres::PgRow, sqlite::SqliteRow};

use super::{
    CasesError,
    file::{CasePerson, CasesFile},
    rows::{ConsentRow, MandateRow, NUMBER_INDEX, PersonRow, StaffRow},
    support::{ContactRow, DecisionRow, OrderRow, Support, TimeRow, VisitRow},
};
use crate::{
    db::{DbError, Tx, on_tx},
    keys::Keys,
};

/// By what a person of the file is looked up; in the file's order, `None` for what is no number.
pub(super) struct Indexes {
    pub(super) number: Option<String>,
    pub(super) formers: Vec<Option<String>>,
}

impl Indexes {
    pub(super) fn of(person: &CasePerson, keys: &Keys) -> Self {
        let index = |n: &super::file::WrittenNumber| Some(keys.index(NUMBER_INDEX, n.read().ok()?.reveal()));
        Self { number: index(&person.number), formers: person.former_numbers.iter().map(index).collect() }
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        self.number.iter().chain(self.formers.iter().flatten())
    }
}

/// An order of somebody in the file, for a decision that the file may or may not hold.
#[derive(FromRow)]
pub(super) struct CurrentOrder {
    pub(super) person_id: String,
    pub(super) case_number: String,
    pub(super) provider_id: String,
    pub(super) ordered_on: String,
    pub(super) end_on: Option<String>,
}

/// What is kept already.
pub(super) struct Kept {
    /// Ids of all providers by slug.
    pub(super) providers: HashMap<String, String>,
    /// Ids of persons by the index of the number they have now.
    pub(super) numbers: HashMap<String, String>,
    /// Ids of persons by the index of a number they had.
    pub(super) formers: HashMap<String, String>,
    /// Persons by id.
    pub(super) persons: HashMap<String, PersonRow>,
    /// Where those persons work.
    pub(super) staff: Vec<StaffRow>,
    /// What has been ordered for those persons.
    pub(super) orders: Vec<CurrentOrder>,
    /// Mandates by reference.
    pub(super) mandates: HashMap<String, MandateRow>,
    /// Consents by reference.
    pub(super) consents: HashMap<String, ConsentRow>,
    /// Decisions by case number.
    pub(super) decisions: HashMap<String, Support>,
}

impl Kept {
    /// Reads all that `file` may meet.
    ///
    /// # Errors
    /// Also when a value was sealed with other keys.
    pub(super) async fn load(
        tx: &mut Tx,
        keys: &Keys,
        file: &CasesFile,
        indexes: &[Indexes],
    ) -> Result<Self, CasesError> {
        let wanted: Vec<_> = indexes.iter().flat_map(Indexes::all).cloned().collect();
        let numbers = pairs(find(tx, "SELECT number_index, id FROM person WHERE number_index IN", &wanted).await?);
        let sql = "SELECT number_index, person_id FROM former_number WHERE number_index IN";
        let formers = pairs(find(tx, sql, &wanted).await?);
        let ids: Vec<String> = numbers.values().chain(formers.values()).cloned().collect();
        let sql = "SELECT person_id, provider_id, valid_from, valid_to FROM provider_staff WHERE person_id IN";
        let staff = find(tx, sql, &ids).await?;
        let sql = "SELECT decision.person_id, case_number, provider_id, ordered_on, end_on \
            FROM care_order JOIN decision ON decision.id = decision_id WHERE decision.person_id IN";
        let orders = find(tx, sql, &ids).await?;
        let references: Vec<_> = file.mandates.iter().map(|m| m.reference.clone()).collect();
        let sql = "SELECT id, reference, principal_id, agent_id, kind, scopes, evidence, valid_from, valid_to, \
            verified_by, revoked_at, sole_reason FROM mandate WHERE reference IN";
        let mandates: Vec<MandateRow> = find(tx, sql, &references).await?;
        let references: Vec<_> = file.consents.iter().map(|c| c.reference.clone()).collect();
        let sql = "SELECT id, reference, person_id, receiver, receiver_name, what, given_on, withdrawn_at \
            FROM consent WHERE reference IN";
        let consents: Vec<ConsentRow> = find(tx, sql, &references).await?;
        Ok(Self {
            providers: pairs(on_tx!(tx, |conn| sqlx::query_as("SELECT slug, id FROM provider").fetch_all(conn).await)?),
            persons: persons(tx, keys, &ids).await?,
            numbers,
            formers,
            staff,
            orders,
            mandates: mandates.into_iter().map(|m| (m.reference.clone(), m)).collect(),
            consents: consents.into_iter().map(|c| (c.reference.clone(), c)).collect(),
            decisions: decisions(tx, keys, file).await?,
        })
    }

    /// Who a person of the file is here: by the number they have, else by one they had before.
    pub(super) fn person_id(&self, of: &Indexes) -> Option<&String> {
        of.all().find_map(|index| self.numbers.get(index))
    }
}

async fn persons(tx: &mut Tx, keys: &Keys, ids: &[String]) -> Result<HashMap<String, PersonRow>, CasesError> {
    let sql = "SELECT id, number_index, number_sealed AS number, given_name, family_name, born, protected, \
        municipality, district, address_sealed AS address, lang, needs_sealed AS needs, phone_sealed AS phone, \
        email_sealed AS email, contact_by FROM person WHERE id IN";
    let rows: Vec<PersonRow> = find(tx, sql, ids).await?;
    rows.into_iter().map(|row| Ok((row.id.clone(), row.opened(keys)?))).collect()
}

async fn decisions(tx: &mut Tx, keys: &Keys, file: &CasesFile) -> Result<HashMap<String, Support>, CasesError> {
    let numbers: Vec<_> = file.decisions.iter().map(|d| d.case_number.clone()).collect();
    let sql = "SELECT id, case_number, person_id, municipality, service, law, minutes, period, valid_from, \
        valid_to, goals_sealed AS goals, terms FROM decision WHERE case_number IN";
    let rows: Vec<DecisionRow> = find(tx, sql, &numbers).await?;
    let ids: Vec<_> = rows.iter().map(|d| d.id.clone()).collect();
    let sql = "SELECT id, decision_id, provider_id, ordered_on, start_on, end_on FROM care_order WHERE decision_id IN";
    let mut orders: Vec<OrderRow> = find(tx, sql, &ids).await?;
    orders.sort_by(|a, b| a.start_on.cmp(&b.start_on));
    let order_ids: Vec<_> = orders.iter().map(|o| o.id.clone()).collect();
    let sql = "SELECT order_id, place, name, phone FROM support_contact WHERE order_id IN";
    let mut contacts: Vec<ContactRow> = find(tx, sql, &order_ids).await?;
    contacts.sort_by_key(|c| c.place);
    let sql = "SELECT decision_id, place, day, minutes FROM time_used WHERE decision_id IN";
    let mut time: Vec<TimeRow> = find(tx, sql, &ids).await?;
    time.sort_by_key(|t| t.place);
    let sql = "SELECT decision_id, starts_at, minutes FROM planned_visit WHERE decision_id IN";
    let mut visits: Vec<VisitRow> = find(tx, sql, &ids).await?;
    visits.sort_by(|a, b| a.starts_at.cmp(&b.starts_at));

    let mut contacts = grouped(contacts, |c| &c.order_id);
    let mut orders = grouped(orders, |o| &o.decision_id);
    let mut time = grouped(time, |t| &t.decision_id);
    let mut visits = grouped(visits, |v| &v.decision_id);
    let whole = |row: DecisionRow| {
        let orders = orders.remove(&row.id).unwrap_or_default();
        let support = Support {
            contacts: orders.iter().flat_map(|o| contacts.remove(&o.id).unwrap_or_default()).collect(),
            orders,
            time: time.remove(&row.id).unwrap_or_default(),
            visits: visits.remove(&row.id).unwrap_or_default(),
            decision: row.opened(keys)?,
        };
        Ok((support.decision.case_number.clone(), support))
    };
    rows.into_iter().map(whole).collect()
}

fn grouped<T>(rows: Vec<T>, by: impl Fn(&T) -> &String) -> HashMap<String, Vec<T>> {
    let mut groups: HashMap<String, Vec<T>> = HashMap::new();
    for row in rows {
        groups.entry(by(&row).clone()).or_default().push(row);
    }
    groups
}

fn pairs(rows: Vec<(String, String)>) -> HashMap<String, String> {
    rows.into_iter().collect()
}

/// Values looked for in one statement.
const AT_ONCE: usize = 500;

/// The rows whose last-named column has one of `values`: `sql` ends in `IN`.
async fn find<T>(tx: &mut Tx, sql: &'static str, values: &[String]) -> Result<Vec<T>, DbError>
where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin,
{
    let mut values: Vec<&String> = values.iter().collect();
    values.sort_unstable();
    values.dedup();
    let mut found = Vec::new();
    for chunk in values.chunks(AT_ONCE) {
        let places: Vec<_> = (1..=chunk.len()).map(|i| format!("${i}")).collect();
        // Only the number of placeholders varies: no value is ever part of the text.
        let sql = format!("{sql} ({})", places.join(","));
        found.extend(on_tx!(tx, |conn| {
            let query = sqlx::query_as::<_, T>(AssertSqlSafe(sql));
            chunk.iter().fold(query, |query, value| query.bind(value.as_str())).fetch_all(conn).await
        })?);
    }
    Ok(found)
}
