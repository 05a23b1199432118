//! What is sent from the receipt: taking a choice back (R-CHO-7), and the answer of the one who must agree (R-ACT-1).

/// `POST …/aterkalla`. Name: `saker`. The first post asks once more, the second has `saker=ja`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WithdrawForm {
    /// `saker`: "ja" when asked once more and answered.
    pub sure: String,
}

impl WithdrawForm {
    /// Whether it has been asked once more and answered.
    pub fn is_sure(&self) -> bool {
        self.sure == "ja"
    }
}

/// `POST …/svara`. Name: `svar`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswerForm {
    /// `svar`: "ja" or "nej".
    pub answer: String,
}

/// What has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerError {
    /// Neither yes nor no.
    Missing,
}

impl AnswerForm {
    /// Whether the one asked agrees.
    pub fn validate(&self) -> Result<bool, Vec<AnswerError>> {
        match self.answer.as_str() {
            "ja" => Ok(true),
            "nej" => Ok(false),
            _ => Err(vec![AnswerError::Missing]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-ACT-1: consent is said, never taken for granted.
    #[test]
    fn silence_is_no_consent() {
        let answer = |text: &str| AnswerForm { answer: text.into() }.validate();
        assert_eq!((answer("ja"), answer("nej")), (Ok(true), Ok(false)));
        assert_eq!((answer(""), answer("JA")), (Err(vec![AnswerError::Missing]), Err(vec![AnswerError::Missing])));
    }

    // R-CHO-7
    #[test]
    fn taking_back_is_asked_once_more() {
        assert!(!WithdrawForm::default().is_sure());
        assert!(WithdrawForm { sure: "ja".into() }.is_sure());
    }
}
