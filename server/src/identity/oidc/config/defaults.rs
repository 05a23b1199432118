//! What holds when the file is silent: OIDC Sweden's profile and claims.

use super::ClaimNames;

pub(super) fn acr() -> Vec<String> {
    ["loa3", "loa4"].map(|level| format!("http://id.elegnamnden.se/loa/1.0/{level}")).to_vec()
}

pub(super) fn scopes() -> Vec<String> {
    ["naturalPersonInfo", "naturalPersonNumber"].map(|name| format!("https://id.oidc.se/scope/{name}")).to_vec()
}

pub(super) const fn request_object() -> bool {
    true
}

impl Default for ClaimNames {
    fn default() -> Self {
        let profile = |name| format!("https://id.oidc.se/claim/{name}");
        Self {
            personal_identity_number: profile("personalIdentityNumber"),
            coordination_number: profile("coordinationNumber"),
            previous_coordination_number: profile("previousCoordinationNumber"),
            given_name: "given_name".into(),
            family_name: "family_name".into(),
            birth_date: "birthdate".into(),
        }
    }
}
