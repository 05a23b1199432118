//! Who may act for whom among the made-up people, who may not, and what may be shared.

use app::domain::{
    choice::decision::shift,
    identity::{ConsentTo, MandateKind, Scope, Topic},
};
use jiff::civil::{Date, date};

use super::{Maker, at};
use crate::cases::file::{CaseConsent, CaseMandate, CaseStaff};

const OFFICER: &str = "biståndshandläggare";
const ALL: [Scope; 3] = [Scope::Rights, Scope::Economy, Scope::Care];

impl Maker<'_> {
    /// Eva works at Sympati, which supports Alva (R-ACT-3).
    pub(super) fn staff(&self) -> Vec<CaseStaff> {
        let place = self.named("sympati").into_iter();
        place
            .map(|provider| CaseStaff { person: "eva".into(), provider, valid_from: date(2023, 2, 1), valid_to: None })
            .collect()
    }

    pub(super) fn mandates(&self) -> Vec<CaseMandate> {
        let ago = |days: i64| shift(self.today, -days);
        let mut all = Vec::new();
        for child in ["lo", "tuva"] {
            all.extend(["nora", "elias"].map(|parent| self.guardian(child, parent)));
        }
        all.extend([
            mandate("EX-GM-1", ("sven", "gunnar"), (MandateKind::GodMan, &[Scope::Economy]), ago(700)),
            mandate("EX-GM-2", ("maj", "gunnar"), (MandateKind::GodMan, &ALL), ago(400)),
            mandate("EX-FV-1", ("olof", "ingrid"), (MandateKind::Forvaltare, &ALL), ago(900)),
            proxy("EX-FM-1", "sixten", &[Scope::Choice, Scope::Booking], ago(120)),
            CaseMandate {
                revoked_at: Some(at(ago(30), 14)),
                ..proxy("EX-FM-2", "petra", &[Scope::Choice, Scope::Plan], ago(300))
            },
            CaseMandate {
                valid_to: Some(ago(20)),
                ..mandate("EX-GM-3", ("sven", "henrik"), (MandateKind::GodMan, &[Scope::Rights, Scope::Care]), ago(690))
            },
        ]);
        all
    }

    fn guardian(&self, child: &str, parent: &str) -> CaseMandate {
        let year = super::people::Plan::birth_year(child, self.today).unwrap_or_else(|| self.today.year());
        CaseMandate {
            evidence: "Folkbokföringen".into(),
            verified_by: Some("registerkontroll".into()),
            ..mandate(
                &format!("EX-VH-{year}-{parent}"),
                (child, parent),
                (MandateKind::Guardian, &[]),
                date(year, 1, 1),
            )
        }
    }

    pub(super) fn consents(&self) -> Vec<CaseConsent> {
        let consent = |reference: &str, person: &str, receiver, name: &str, what: &[Topic], days: i64| CaseConsent {
            reference: reference.into(),
            person: person.into(),
            receiver,
            receiver_name: name.into(),
            what: what.to_vec(),
            given_on: shift(self.today, -days),
            withdrawn_at: None,
        };
        vec![
            consent("EX-S-1", "alva", ConsentTo::Relative, "Lena Provström", &[Topic::Overview], 90),
            CaseConsent {
                withdrawn_at: Some(at(shift(self.today, -15), 9)),
                ..consent("EX-S-2", "alva", ConsentTo::Authority, "Exempelmyndigheten", &[Topic::Plan], 200)
            },
            consent("EX-S-3", "aino", ConsentTo::Provider, "Exempelbo vårdcentral", &[Topic::Booking, Topic::Plan], 60),
        ]
    }
}

fn mandate(
    reference: &str,
    (principal, agent): (&str, &str),
    (kind, scopes): (MandateKind, &[Scope]),
    valid_from: Date,
) -> CaseMandate {
    CaseMandate {
        reference: reference.into(),
        principal: principal.into(),
        agent: agent.into(),
        kind,
        scopes: scopes.to_vec(),
        evidence: format!("Påhittat förordnande {reference}"),
        valid_from,
        valid_to: None,
        verified_by: Some(OFFICER.into()),
        revoked_at: None,
        sole_reason: None,
    }
}

/// What Alva has let a relative do.
fn proxy(reference: &str, agent: &str, themes: &[Scope], valid_from: Date) -> CaseMandate {
    let evidence = format!("Påhittad fullmakt {reference}");
    CaseMandate { evidence, ..mandate(reference, ("alva", agent), (MandateKind::Proxy, themes), valid_from) }
}
