//! What a browser recorded (HAR 1.2, the export of any browser's developer tools) as the facts of a diagnosis.
//!
//! Only answers of VTEX's own hosts count, and of those only what is about the subject. A recording says nothing of what it
//! does not hold: that stays unread. Native only, for the command line.

mod address;
mod basket;
mod change;
mod entry;
mod exchange;
mod fill;
mod relatives;
mod subject;

use crate::domain::{Account, Moment, SalesChannel, SkuId, Subject};
use crate::facts::Facts;

use exchange::Exchange;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 256 * 1024 * 1024;

/// What to look for in a recording; what is left out is taken from the recording itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The account; else the one of which most was recorded.
    pub account: Option<Account>,
    /// The subject; else the SKU that most answers are about.
    pub subject: Option<Subject>,
    /// The sales channel; else that of the recorded simulation.
    pub channel: Option<SalesChannel>,
    /// Units; else those of the recorded simulation.
    pub quantity: Option<u32>,
}

/// What a recording tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Recording {
    /// The facts about the subject.
    pub facts: Facts,
    /// Whose answers they are; `None` if there are none.
    pub account: Option<Account>,
    /// What was left out, and why.
    pub notes: Vec<Note>,
}

/// Why a part of a recording was not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Nothing of VTEX is in it, or nothing of the account that was asked for.
    Nothing,
    /// Answers to other accounts.
    OtherAccounts(Vec<Account>),
    /// So many answers were recorded without their body.
    WithoutBody(usize),
    /// The shop was changed then: what was read before holds no longer.
    Changed(Moment),
}

/// Why a recording cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// It is not UTF-8.
    NotText,
    /// It ends before its end.
    CutShort,
    /// It is not JSON from this line on.
    NotJson(usize),
    /// It is JSON, but no recording.
    NotHar,
    /// An answer of VTEX in it cannot be decoded.
    Undecodable,
    /// As much was recorded of each of these accounts.
    SeveralAccounts(Vec<Account>),
    /// No answer in it is about a SKU.
    NoSubject,
    /// As many answers are about each of these.
    SeveralSubjects(Vec<SkuId>),
}

/// The facts that a recording holds.
///
/// # Errors
/// It cannot be read, or does not say what it is about.
pub fn read(bytes: &[u8], wish: &Wish) -> Result<Recording, Unreadable> {
    let mut exchanges = exchange::exchanges(&entry::entries(bytes)?)?;
    exchanges.sort_by_key(|exchange| exchange.at);
    let (account, mut notes) = address::choose(&exchanges, wish.account.as_ref())?;
    exchanges.retain(|exchange| Some(&exchange.account) == account.as_ref());
    let subject = wish.subject.clone().map_or_else(|| subject::guess(&exchanges), Ok)?;
    if let Some(at) = change::last(&exchanges) {
        exchanges.retain(|exchange| exchange.at > at);
        notes.push(Note::Changed(at));
    }
    let without_body = exchanges.iter().filter(|exchange| exchange.answer.is_none()).count();
    if without_body > 0 {
        notes.push(Note::WithoutBody(without_body));
    }
    Ok(Recording { facts: fill::facts(subject, &exchanges, wish), account, notes })
}
