//! What can go wrong, said without a word about the person.

/// Why somebody was not logged in or out. Nothing of what the provider sent is in it, so it can
/// be logged as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OidcError {
    /// No such provider is configured.
    #[error("no such identity provider")]
    UnknownProvider,
    /// The provider did not answer, or not in time.
    #[error("the identity provider cannot be reached")]
    Unreachable,
    /// What the provider publishes about itself cannot be used, or is another's.
    #[error("the identity provider's published metadata cannot be used")]
    Metadata,
    /// The provider said no.
    #[error("the identity provider refused: {0}")]
    Refused(Refusal),
    /// More time than [`super::PENDING_LIFE`] has gone since the start.
    #[error("the log-in took too long")]
    TimedOut,
    /// The provider did not give a token for the code: used before, not ours, too old.
    #[error("the code was not accepted")]
    Code,
    /// The answer or a token in it cannot be read.
    #[error("the answer cannot be read")]
    Malformed,
    /// Another issuer than the configured one.
    #[error("wrong issuer")]
    Issuer,
    /// The token is meant for another, or for others as well.
    #[error("wrong audience")]
    Audience,
    /// The ID token belongs to another start, or a log-out token has a nonce.
    #[error("wrong nonce")]
    Nonce,
    /// Not signed, or by an algorithm that is not accepted.
    #[error("the signing algorithm is not accepted")]
    Algorithm,
    /// The key is not among those that the provider publishes.
    #[error("unknown signing key")]
    UnknownKey,
    /// The signature is wrong, or the ID token belongs to another access token.
    #[error("wrong signature")]
    Signature,
    /// The kind of token (`typ`) is another than expected.
    #[error("wrong type of token")]
    Type,
    /// The token's time is over.
    #[error("expired")]
    Expired,
    /// Issued more than five minutes ago, or in the future.
    #[error("issued too long ago or in the future")]
    IssuedAt,
    /// The level of assurance is missing or not among the accepted ones.
    #[error("the level of assurance is not accepted")]
    Assurance,
    /// When the person authenticated is not said, or it was too long ago.
    #[error("the authentication is not fresh")]
    NotFresh,
    /// `UserInfo` came without a signature.
    #[error("the user information is not signed")]
    Unsigned,
    /// `UserInfo` is about another subject than the ID token.
    #[error("the user information is about another subject")]
    Subject,
    /// Both kinds of number, or two that differ.
    #[error("the identity number is ambiguous")]
    AmbiguousNumber,
    /// An identity number that is none, or of the other kind than its claim says.
    #[error("the identity number is malformed")]
    Number,
    /// No Swedish number of the person's own, as with eIDAS: the page tells whom to call.
    #[error("the person has no Swedish identity number of their own")]
    NotASwedishNumber,
    /// A log-out token without the log-out event, without `jti`, or about nobody.
    #[error("not a log-out token")]
    NotALogOut,
}

/// What the provider answered instead of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The person cancelled, or the provider would not let them in.
    #[error("denied")]
    Denied,
    /// The asked level of assurance cannot be reached with that ID.
    #[error("the level of assurance cannot be met")]
    Assurance,
    /// The provider has trouble; trying later may help.
    #[error("temporarily unavailable")]
    Later,
    /// Anything else: as a rule a matter of configuration.
    #[error("another reason")]
    Other,
}

impl Refusal {
    /// Reads the `error` of an authorization response.
    pub(super) fn read(error: &str) -> Self {
        match error {
            "access_denied" | "login_required" | "interaction_required" | "consent_required" => Self::Denied,
            "unmet_authentication_requirements" => Self::Assurance,
            "temporarily_unavailable" | "server_error" => Self::Later,
            _ => Self::Other,
        }
    }
}
