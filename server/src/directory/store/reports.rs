//! What visitors say is wrong in a profile (R-PROV-2).

use super::StoreError;
use crate::{
    clock::stored,
    db::{Db, DbError, Tx, on, on_tx},
    directory::report::ErrorReport,
};

/// Keeps a report.
///
/// # Errors
/// Also when the reference is taken or the provider is unknown.
pub async fn save_error_report(tx: &mut Tx, report: &ErrorReport) -> Result<(), DbError> {
    let sql = "INSERT INTO error_report (id, reference, provider_id, field, message, contact, lang, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&report.id)
        .bind(&report.reference)
        .bind(&report.provider_id)
        .bind(&report.field)
        .bind(&report.message)
        .bind(&report.contact)
        .bind(report.lang.code())
        .bind(stored(report.created_at))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

type Row = (String, String, String, Option<String>, String, Option<String>, String, String);

/// The report with this reference.
pub async fn error_report(db: &Db, reference: &str) -> Result<Option<ErrorReport>, StoreError> {
    let sql = "SELECT id, reference, provider_id, field, message, contact, lang, created_at \
        FROM error_report WHERE reference = $1";
    let row: Option<Row> = on!(db, |pool| sqlx::query_as(sql).bind(reference).fetch_optional(pool).await)?;
    let Some((id, reference, provider_id, field, message, contact, lang, created_at)) = row else { return Ok(None) };
    let lang = lang.parse().map_err(|e| StoreError::corrupt("error_report", &id, e))?;
    let created_at = created_at.parse().map_err(|e| StoreError::corrupt("error_report", &id, e))?;
    Ok(Some(ErrorReport { id, reference, provider_id, field, message, contact, lang, created_at }))
}
