//! What a provider publishes about itself: its endpoints and its keys.

use openidconnect::{
    AdditionalProviderMetadata, DiscoveryError, IssuerUrl, ProviderMetadata, TokenUrl,
    core::{
        CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType, CoreJsonWebKey,
        CoreJsonWebKeySet, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreResponseMode,
        CoreResponseType, CoreSubjectIdentifierType,
    },
    url::Url,
};
use serde::{Deserialize, Serialize};

use super::{
    config::{ProviderConfig, UserInfo},
    error::OidcError,
    http::{Http, HttpError},
};

/// What the library does not read by itself.
#[derive(Debug, Clone, Deserialize, Serialize)]
struct Extra {
    end_session_endpoint: Option<Url>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Extra {}

type Published = ProviderMetadata<
    Extra,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// What a provider has published, held against its configuration.
#[derive(Debug)]
pub(super) struct Metadata {
    pub issuer: IssuerUrl,
    pub authorization: Url,
    pub token: TokenUrl,
    pub user_info: Option<Url>,
    pub end_session: Option<Url>,
    pub keys: CoreJsonWebKeySet,
    /// It says in its answers who it is (RFC 9207).
    pub says_who_it_is: bool,
    /// It reads the parameter `claims`.
    pub reads_claims: bool,
}

impl Metadata {
    /// Asks the provider.
    pub(super) async fn fetch(config: &ProviderConfig, http: &Http) -> Result<Self, OidcError> {
        let issuer = IssuerUrl::new(config.issuer.clone()).map_err(|_| OidcError::Metadata)?;
        let published = Published::discover_async(issuer, http).await.map_err(|e| trouble(&e))?;
        Self::read(config, &published).ok_or(OidcError::Metadata)
    }

    /// `None` when something is missing, or lies where neither browser nor secrets should be sent.
    fn read(config: &ProviderConfig, published: &Published) -> Option<Self> {
        let trusted = |url: &Url| config.trusts(url).then(|| url.clone());
        let browser = |url: &Url| (config.trusts(url) && origins(config).contains(&origin(url))).then(|| url.clone());
        let extra = published.additional_metadata();
        let user_info = match config.user_info {
            UserInfo::None => None,
            UserInfo::Signed | UserInfo::Plain => Some(trusted(published.userinfo_endpoint()?.url())?),
        };
        Some(Self {
            issuer: published.issuer().clone(),
            authorization: browser(published.authorization_endpoint().url())?,
            token: published.token_endpoint().filter(|url| config.trusts(url.url()))?.clone(),
            user_info,
            end_session: match &extra.end_session_endpoint {
                Some(url) => Some(browser(url)?),
                None => None,
            },
            keys: trusted(published.jwks_uri().url()).map(|_| published.jwks().clone())?,
            says_who_it_is: extra.authorization_response_iss_parameter_supported,
            reads_claims: published.claims_parameter_supported() == Some(true),
        })
    }
}

fn trouble(error: &DiscoveryError<HttpError>) -> OidcError {
    match error {
        DiscoveryError::Request(HttpError::NoAnswer) => OidcError::Unreachable,
        DiscoveryError::Response(status, ..) if status.is_server_error() => OidcError::Unreachable,
        _ => OidcError::Metadata,
    }
}

/// The origins that the browser may be sent to: the issuer's and those listed beside it.
pub(super) fn origins(config: &ProviderConfig) -> Vec<String> {
    let issuer = Url::parse(&config.issuer).ok().map(|url| origin(&url));
    issuer.into_iter().chain(config.origins.iter().cloned()).collect()
}

fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}
