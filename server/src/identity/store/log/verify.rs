//! Proving that nobody has changed a log.

use jiff::Timestamp;

use super::chain::{Link, end_mark};
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::{Keys, hashed},
};

/// Something wrong with the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Whose log.
    pub principal: String,
    /// The first row that does not fit.
    pub place: i64,
}

/// Looks through everybody's log; gives how many rows there are, and where a chain is broken.
pub async fn verify(tx: &mut Tx, keys: &Keys) -> Result<(u64, Vec<Broken>), Failure> {
    // Everybody has a log, also those whom nobody has looked at yet.
    let sql = "SELECT id FROM person UNION SELECT principal_id FROM access_log \
        UNION SELECT principal_id FROM access_log_end ORDER BY 1";
    let principals: Vec<String> = on_tx!(tx, |conn| sqlx::query_scalar(sql).fetch_all(conn).await)?;
    let (mut rows, mut broken) = (0, Vec::new());
    for principal in principals {
        let sql = "SELECT place, at, actor_id, actor_role, mandate_id, unit, action, chain FROM access_log \
            WHERE principal_id = $1 ORDER BY place";
        let links: Vec<Link> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(&principal).fetch_all(conn).await)?;
        rows += links.len() as u64;
        let sql = "SELECT place, mark FROM access_log_end WHERE principal_id = $1";
        let end: Option<(i64, String)> =
            on_tx!(tx, |conn| sqlx::query_as(sql).bind(&principal).fetch_optional(conn).await)?;
        if let Some(place) = first_broken(keys, &principal, &links, end.as_ref()) {
            broken.push(Broken { principal, place });
        }
    }
    Ok((rows, broken))
}

/// The first place that does not fit; `None` when all do.
fn first_broken(keys: &Keys, principal: &str, links: &[Link], end: Option<&(i64, String)>) -> Option<i64> {
    let mut before = "";
    for (wanted, link) in (1..).zip(links) {
        if link.place != wanted || link.chained(keys, principal, before) != link.chain {
            return Some(wanted);
        }
        before = &link.chain;
    }
    let last = links.last().map_or(0, |l| l.place);
    let whole = end.is_some_and(|(place, mark)| *place == last && *mark == end_mark(keys, principal, last, before));
    (!whole).then_some(last + 1)
}

/// One word for all that was written down until `until`: as long as nothing of it has changed it stays the same, however
/// much comes after. Kept elsewhere it shows what the database alone cannot, such as an older copy put in its place.
pub async fn digest(tx: &mut Tx, until: Timestamp) -> Result<String, Failure> {
    let sql = "SELECT principal_id, place, chain FROM access_log WHERE at <= $1 ORDER BY principal_id, place";
    let until = stored(until);
    let rows: Vec<(String, i64, String)> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(&until).fetch_all(conn).await)?;
    let links = rows.iter().map(|(principal, place, chain)| format!("{principal} {place} {chain}\n"));
    Ok(hashed(&links.collect::<String>()))
}
