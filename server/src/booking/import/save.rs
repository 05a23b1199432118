//! Writing what is new or changed, and nothing else.

use std::collections::HashSet;

use jiff::Timestamp;
use serde::Serialize;

use super::{
    CapacityReport,
    file::{CapacityFile, FileProvider},
    kept::{Kept, KeptCompanion, KeptProvider},
};
use crate::{
    clock::new_id,
    db::{DbError, Tx, on_tx},
    directory::{
        import::ImportError,
        store::bulk::{Cell, Insert},
    },
};

const CAPACITY: Insert = Insert {
    head: "INSERT INTO capacity (provider_id, service, what) VALUES",
    columns: 3,
    tail: "ON CONFLICT (provider_id, service) DO UPDATE SET what = excluded.what",
};

const COMPANION: Insert = Insert {
    head: "INSERT INTO companion (id, provider_id, key, name, about, gone) VALUES",
    columns: 6,
    tail: "ON CONFLICT (id) DO UPDATE SET name = excluded.name, about = excluded.about, gone = excluded.gone",
};

/// Brings what is kept in line with the file.
pub(super) async fn save(
    tx: &mut Tx,
    file: &CapacityFile,
    kept: &Kept,
    now: Timestamp,
) -> Result<CapacityReport, ImportError> {
    let mut report = CapacityReport::default();
    for provider in &file.providers {
        let Some(kept) = kept.get(&provider.provider) else { continue };
        services(tx, provider, kept, &mut report).await?;
        companions(tx, provider, kept, &mut report, now).await?;
    }
    Ok(report)
}

async fn services(
    tx: &mut Tx,
    provider: &FileProvider,
    kept: &KeptProvider,
    report: &mut CapacityReport,
) -> Result<(), DbError> {
    let mut rows = Vec::new();
    for service in &provider.services {
        let (code, what) = (service.service.code(), json(&service.capacity()));
        let old = kept.capacity.get(code);
        if report.services.add(old, old != Some(&what)) {
            rows.push(vec![kept.id.as_str().into(), code.into(), what.into()]);
        }
    }
    CAPACITY.rows(tx, rows).await?;
    let published: HashSet<_> = provider.services.iter().map(|s| s.service.code()).collect();
    for code in kept.capacity.keys().filter(|code| !published.contains(code.as_str())) {
        let sql = "DELETE FROM capacity WHERE provider_id = $1 AND service = $2";
        on_tx!(tx, |conn| sqlx::query(sql).bind(&kept.id).bind(code).execute(conn).await.map(|_| ()))?;
        report.withdrawn += 1;
    }
    Ok(())
}

async fn companions(
    tx: &mut Tx,
    provider: &FileProvider,
    kept: &KeptProvider,
    report: &mut CapacityReport,
    now: Timestamp,
) -> Result<(), DbError> {
    let mut rows = Vec::new();
    for companion in &provider.companions {
        let old = kept.companions.get(&companion.key);
        let id = old.map_or_else(|| new_id(now), |k| k.id.clone());
        let new = KeptCompanion { id, name: companion.name.clone(), about: json(&companion.about()), gone: 0 };
        if report.companions.add(old, old != Some(&new)) {
            rows.push(new.cells(&kept.id, &companion.key));
        }
    }
    let named: HashSet<_> = provider.companions.iter().map(|c| &c.key).collect();
    let gone = kept.companions.iter().filter(|(key, c)| c.gone == 0 && !named.contains(key));
    let gone: Vec<_> = gone.map(|(key, c)| KeptCompanion { gone: 1, ..c.clone() }.cells(&kept.id, key)).collect();
    report.gone += gone.len();
    rows.extend(gone);
    COMPANION.rows(tx, rows).await
}

impl KeptCompanion {
    fn cells(self, provider_id: &str, key: &str) -> Vec<Cell> {
        vec![self.id.into(), provider_id.into(), key.into(), self.name.into(), self.about.into(), Cell::Int(self.gone)]
    }
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("the file's types are plain JSON")
}
