//! What providers have published (R-BOOK-2).

use app::domain::{booking::Capacity, directory::Service};

use crate::{
    db::{Tx, on_tx},
    failure::Failure,
    rows::json,
};

/// What this provider has published for the service; `None` when nothing, so that each booking is a request.
pub async fn capacity(tx: &mut Tx, provider_id: &str, service: Service) -> Result<Option<Capacity>, Failure> {
    let sql = "SELECT what FROM capacity WHERE provider_id = $1 AND service = $2";
    let what: Option<String> =
        on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(provider_id).bind(service.code()).fetch_optional(conn).await)?;
    what.map(|what| json("capacity", provider_id, &what)).transpose()
}
