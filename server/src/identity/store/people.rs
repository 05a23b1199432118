//! People: by id, and by the number that an identity provider has told.

use app::domain::identity::{Person, PersonalNumber};
use jiff::civil::Date;
use sqlx::FromRow;

use crate::{
    cases::NUMBER_INDEX,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::{day, json, maybe_day, read},
};

const TABLE: &str = "person";

#[derive(FromRow)]
struct Row {
    id: String,
    given_name: String,
    family_name: String,
    born: String,
    protected: i64,
    municipality: String,
    district: Option<String>,
    address_sealed: Option<String>,
    lang: String,
    needs_sealed: String,
    phone_sealed: Option<String>,
    email_sealed: Option<String>,
    contact_by: String,
}

/// The person with this id.
pub async fn person(tx: &mut Tx, keys: &Keys, id: &str) -> Result<Option<Person>, Failure> {
    let sql = "SELECT id, given_name, family_name, born, protected, municipality, district, address_sealed, lang, \
        needs_sealed, phone_sealed, email_sealed, contact_by FROM person WHERE id = $1";
    let row: Option<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(id).fetch_optional(conn).await)?;
    row.map(|row| row.read(keys)).transpose()
}

impl Row {
    fn read(self, keys: &Keys) -> Result<Person, Failure> {
        let id = self.id;
        let opened =
            |column, sealed: Option<String>| sealed.map(|text| keys.open(TABLE, &id, column, &text)).transpose();
        Ok(Person {
            born: day(TABLE, &id, &self.born)?,
            protected: self.protected == 1,
            address: opened("address", self.address_sealed)?,
            lang: read(TABLE, &id, &self.lang)?,
            needs: json(TABLE, &id, &keys.open(TABLE, &id, "needs", &self.needs_sealed)?)?,
            phone: opened("phone", self.phone_sealed)?,
            email: opened("email", self.email_sealed)?,
            contact_by: read(TABLE, &id, &self.contact_by)?,
            given_name: self.given_name,
            family_name: self.family_name,
            municipality: self.municipality,
            district: self.district,
            id,
        })
    }
}

/// Given and family name, for messages and receipts.
pub async fn name(tx: &mut Tx, id: &str) -> Result<String, Failure> {
    let sql = "SELECT given_name, family_name FROM person WHERE id = $1";
    let (given, family): (String, String) = on_tx!(tx, |conn| sqlx::query_as(sql).bind(id).fetch_one(conn).await)?;
    Ok(format!("{given} {family}"))
}

/// Somebody's work for a provider (R-ACT-3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// The provider's name.
    pub provider: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
}

/// For which providers somebody works or has worked.
pub async fn work_of(tx: &mut Tx, id: &str) -> Result<Vec<Work>, Failure> {
    let sql = "SELECT p.name, s.valid_from, s.valid_to FROM provider_staff s JOIN provider p ON p.id = s.provider_id \
        WHERE s.person_id = $1 ORDER BY s.valid_from, p.name";
    let rows: Vec<(String, String, Option<String>)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(id).fetch_all(conn).await)?;
    let work = |(provider, from, to): (String, String, Option<String>)| {
        let (from, to) = (day("provider_staff", id, &from)?, maybe_day("provider_staff", id, to.as_deref())?);
        Ok(Work { provider, from, to })
    };
    rows.into_iter().map(work).collect()
}

/// The id of the person with this number, or who had it before.
pub async fn find(tx: &mut Tx, keys: &Keys, number: &PersonalNumber) -> Result<Option<String>, Failure> {
    let index = keys.index(NUMBER_INDEX, number.reveal());
    let sql = "SELECT id FROM person WHERE number_index = $1 \
        UNION SELECT person_id FROM former_number WHERE number_index = $1";
    Ok(on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(&index).fetch_optional(conn).await)?)
}

/// Gives a person the number they have now, and remembers the one they had.
pub async fn renumber(
    tx: &mut Tx,
    keys: &Keys,
    id: &str,
    former: &PersonalNumber,
    number: &PersonalNumber,
) -> Result<(), Failure> {
    let index = |number: &PersonalNumber| keys.index(NUMBER_INDEX, number.reveal());
    let sealed = keys.seal(TABLE, id, "number", number.reveal())?;
    let sql = "UPDATE person SET number_index = $2, number_sealed = $3, born = $4 WHERE id = $1";
    let (new, born) = (index(number), number.born().to_string());
    on_tx!(tx, |conn| sqlx::query(sql).bind(id).bind(&new).bind(&sealed).bind(&born).execute(conn).await.map(|_| ()))?;
    let sql = "INSERT INTO former_number (number_index, person_id) VALUES ($1, $2) \
        ON CONFLICT (number_index) DO NOTHING";
    let old = index(former);
    on_tx!(tx, |conn| sqlx::query(sql).bind(&old).bind(id).execute(conn).await.map(|_| ()))?;
    Ok(())
}
