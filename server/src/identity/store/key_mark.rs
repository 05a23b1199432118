//! Which key file belongs to this database.

use crate::{
    db::{Db, Tx, on_tx},
    failure::Failure,
    keys::Keys,
};

/// Whether these are the keys that this database was begun with; a new database is begun with them.
pub async fn fits(db: &Db, keys: &Keys) -> Result<bool, Failure> {
    db.write(|mut tx| async move {
        let fits = check(&mut tx, keys).await?;
        Ok((tx, fits))
    })
    .await
}

async fn check(tx: &mut Tx, keys: &Keys) -> Result<bool, Failure> {
    let sql = "INSERT INTO key_mark (name, mark) VALUES ('keys', $1) ON CONFLICT (name) DO NOTHING";
    let mark = keys.mark();
    on_tx!(tx, |conn| sqlx::query(sql).bind(&mark).execute(conn).await.map(|_| ()))?;
    let sql = "SELECT mark FROM key_mark WHERE name = 'keys'";
    let kept: String = on_tx!(tx, |conn| sqlx::query_scalar(sql).fetch_one(conn).await)?;
    Ok(kept == mark)
}
