//! Why something cannot happen to a version of a plan.

use crate::domain::choice::Unable;

/// Why something cannot happen to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum No {
    /// It has not been offered.
    #[error("the version has not been offered")]
    NotOffered,
    /// It has been offered already.
    #[error("the version has been offered already")]
    AlreadyOffered,
    /// A newer version has taken its place, or the support has ended.
    #[error("the version is over")]
    Over,
    /// It is in force: what is to be changed becomes a new version.
    #[error("the version is in force")]
    InForce,
    /// Their signature is not among those that count.
    #[error("is nobody whose signature or refusal counts")]
    NotAParty,
    /// They have given this answer.
    #[error("has given this answer already")]
    Already,
    /// They have said no, which only they can take back.
    #[error("has said no, which nobody else can take back")]
    HasDeclined,
    /// They have answered themselves.
    #[error("has answered already")]
    HasAnswered,
    /// Nothing is said of the person's will, or why they cannot say.
    #[error("nothing is said of the person's own will")]
    Will(Unable),
    /// The person is against it: that is a no (R-ACT-1).
    #[error("the person is against it")]
    Against,
    /// Something that has to be told is empty.
    #[error("a reason, a witness or words are missing")]
    Empty,
    /// There is nothing there to answer.
    #[error("there is nothing to answer")]
    NothingToAnswer,
    /// Nobody of that role can write it down.
    #[error("cannot be written down in that role")]
    Role,
}
