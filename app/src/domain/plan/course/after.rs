//! What each thing that happens does to a version, or why it cannot.

use super::{Act, Answer, Course, Entry, No, Party, Remark, Stage, WhyAbsent, Will, will_told};
use crate::domain::choice::agreement::Said;

impl Course {
    /// The course after one more entry.
    pub fn after(&self, entry: &Entry) -> Result<Self, No> {
        let mut next = self.clone();
        next.apply(entry)?;
        Ok(next)
    }

    pub(super) fn apply(&mut self, entry: &Entry) -> Result<(), No> {
        if !entry.act.may_be_written_by(entry.role) {
            return Err(No::Role);
        }
        match (self.stage, &entry.act) {
            (Stage::Draft, Act::Offered { .. }) | (Stage::Open, _) => {}
            (Stage::Draft, _) => return Err(No::NotOffered),
            (Stage::Superseded | Stage::Ended, _) => return Err(No::Over),
        }
        self.happen(entry)?;
        if self.stage == Stage::Open {
            self.force = self.reckon();
        }
        self.entries += 1;
        Ok(())
    }

    fn happen(&mut self, Entry { at, act, .. }: &Entry) -> Result<(), No> {
        match act {
            Act::Offered { .. } if self.stage == Stage::Open => return Err(No::AlreadyOffered),
            Act::Offered { needed } => {
                (self.stage, self.needed, self.offered_at) = (Stage::Open, needed.clone(), Some(*at));
            }
            // What counts already is not undone by a mandate that ends later.
            Act::PartiesChanged { .. } if self.force.is_some() => return Err(No::InForce),
            Act::PartiesChanged { needed } => {
                self.needed = needed.clone();
                self.answers.retain(|party, _| needed.has(party));
            }
            Act::SentToBoard { on } => self.board_on = self.board_on.or(Some(*on)),
            Act::Commented { by, goal, words } => self.remark(by, goal.as_deref(), words, false)?,
            Act::ChangeAsked { by, goal, words } => self.remark(by, goal.as_deref(), words, true)?,
            Act::Answered { to, words } => self.answered(*to, words)?,
            Act::Signed { by, will, reason } => self.signed(by, Answer::Signed, (*will, reason.as_deref()))?,
            Act::SignedOnPaper { by, witness, will, reason, .. } => {
                told(witness)?;
                // What staff write down never turns somebody's no into a yes.
                if self.answer(by) == Some(Answer::Declined) {
                    return Err(No::HasDeclined);
                }
                self.signed(by, Answer::OnPaper, (*will, reason.as_deref()))?;
            }
            Act::Declined { by, .. } => self.say(by, Answer::Declined)?,
            Act::Absent { why, reason } => self.absent(*why, reason)?,
            Act::FollowedUp { on, .. } => self.followed_up_on = self.followed_up_on.max(Some(*on)),
            Act::NeedsChanged { since, .. } => self.changed_since = self.changed_since.or(Some(*since)),
            Act::Superseded => self.stage = Stage::Superseded,
            Act::Ended => self.stage = Stage::Ended,
        }
        Ok(())
    }

    fn remark(&mut self, by: &Party, goal: Option<&str>, words: &str, asks: bool) -> Result<(), No> {
        told(words)?;
        let goal = goal.map(str::to_owned);
        let place = self.entries;
        self.remarks.push(Remark { place, by: by.clone(), goal, asks, answer: None, settled: false });
        Ok(())
    }

    fn answered(&mut self, to: usize, words: &str) -> Result<(), No> {
        told(words)?;
        let place = self.entries;
        let remark = self.remarks.iter_mut().find(|r| r.place == to && r.answer.is_none());
        remark.ok_or(No::NothingToAnswer)?.answer = Some(place);
        Ok(())
    }

    fn signed(&mut self, by: &Party, answer: Answer, said: Said<'_>) -> Result<(), No> {
        will_told(by, said)?;
        self.say(by, answer)?;
        for remark in self.remarks.iter_mut().filter(|r| r.by == *by) {
            remark.settled = true;
        }
        // A god man who says that the person cannot say: then it is in force without the person, and says so.
        if said.0 == Some(Will::CannotSay) {
            self.takes_no_part(WhyAbsent::Cannot).ok();
        }
        Ok(())
    }

    fn absent(&mut self, why: WhyAbsent, reason: &str) -> Result<(), No> {
        told(reason)?;
        self.takes_no_part(why)
    }

    /// Nobody is absent who has answered themselves.
    fn takes_no_part(&mut self, why: WhyAbsent) -> Result<(), No> {
        let person = self.needed.groups.iter().flatten().find(|p| p.is_person()).cloned().ok_or(No::NotAParty)?;
        match self.answer(&person) {
            Some(Answer::Declined) => Err(No::HasDeclined),
            Some(Answer::Signed | Answer::OnPaper) => Err(No::HasAnswered),
            Some(Answer::Absent(before)) if before == why => Err(No::Already),
            Some(Answer::Absent(_)) | None => {
                self.answers.insert(person, Answer::Absent(why));
                Ok(())
            }
        }
    }

    /// One answers, or answers otherwise than before: until it is in force that is everybody's right.
    fn say(&mut self, by: &Party, answer: Answer) -> Result<(), No> {
        if !self.needed.has(by) {
            return Err(No::NotAParty);
        }
        match self.answer(by) {
            Some(before) if before == answer => Err(No::Already),
            // Signed is signed, on paper or not.
            Some(Answer::Signed | Answer::OnPaper) if answer != Answer::Declined => Err(No::Already),
            Some(Answer::Signed | Answer::OnPaper) if self.force.is_some() => Err(No::InForce),
            _ => {
                self.answers.insert(by.clone(), answer);
                Ok(())
            }
        }
    }
}

fn told(words: &str) -> Result<(), No> {
    if words.trim().is_empty() { Err(No::Empty) } else { Ok(()) }
}
