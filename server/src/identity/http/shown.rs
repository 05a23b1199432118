//! How mandates are told on pages: from whose side, and whether they hold.

use app::pages::identity::acting::Shown;
use jiff::civil::Date;

use crate::identity::store::mandates::KeptMandate;

/// With the name of the one acted for: for the one who acts.
pub fn for_agent(kept: KeptMandate, today: Date) -> Shown {
    let name = kept.principal.clone();
    shown(kept, name, today)
}

/// With the name of the one who acts: for the one acted for.
pub fn for_principal(kept: KeptMandate, today: Date) -> Shown {
    let name = kept.agent.clone();
    shown(kept, name, today)
}

fn shown(kept: KeptMandate, name: String, today: Date) -> Shown {
    let state = kept.mandate.state(kept.born, today, kept.staff);
    let m = kept.mandate;
    Shown { reference: kept.reference, name, kind: m.kind, scopes: m.scopes, from: m.valid_from, to: m.valid_to, state }
}
