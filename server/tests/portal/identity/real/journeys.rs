//! What happens at log-ins, for `crate::silence`: nothing of it stands in the log.

use serde_json::json;

use super::{PERSONAL, Real, numbers::checked};
use crate::support::Portal;

/// People log in, are turned away and log out; gives what must be told nowhere, in lower case.
pub async fn journeys(portal: &Portal) -> Vec<String> {
    let real = Real::open(portal).await;
    let mut secrets = Vec::new();
    let unknown = checked("19800102238");
    for known in [true, false] {
        real.comes("alva");
        if !known {
            real.says(json!({ PERSONAL: unknown.reveal() }));
        }
        let way = real.begin("/min-sida").await;
        let asked = real.idp.mind().asked.clone();
        secrets.extend(["state", "nonce"].map(|name| asked[name].as_str().expect("a word").to_owned()));
        secrets.push(way.cookie.clone());
        real.back(&way).await;
        // Once more, in the wrong browser, and without the provider's word.
        real.back(&way).await;
        real.open_from_there(&real.begin("/min-sida").await.address, "").await;
    }
    real.idp.mind().change_user_info = Box::new(|claims| claims.claim("sub", Some(json!("another"))));
    real.comes("bo");
    real.back(&real.begin("/min-sida").await).await;
    real.idp.mind().change_user_info = Box::new(|_| {});
    let (here, there) = (real.log_in().await, real.log_in().await);
    secrets.extend([here.token.clone(), there.token.clone()]);
    let token = real.idp.log_out_token(|_| {});
    let to = here.sent("/sv/logga-ut", &[]).await;
    let hint = to.split("id_token_hint=").nth(1).and_then(|rest| rest.split('&').next()).expect("an ID token");
    secrets.extend([token.clone(), hint.to_owned()]);
    for token in [token.as_str(), &token, &real.idp.log_out_token(|t| t.claim("nonce", Some(json!("n"))))] {
        real.told("prov", token).await;
    }
    secrets.extend([unknown.reveal(), &unknown.reveal()[2..], "subject-1", "access-1"].map(str::to_owned));
    secrets.into_iter().map(|s| s.to_lowercase()).collect()
}
