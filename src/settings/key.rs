//! Under which keys the browser keeps what was chosen and seen; one key a matter, so that one is written without the others.

use crate::domain::Account;

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// What holds wherever the user works.
    Settings,
    /// What holds for one account.
    Account(Account),
    /// What was seen working on one account.
    Seen(Account),
}

impl Key {
    /// The name in the browser's storage.
    pub fn name(&self) -> String {
        match self {
            Self::Settings => "settings".into(),
            Self::Account(account) => format!("account:{account}"),
            Self::Seen(account) => format!("seen:{account}"),
        }
    }

    /// What a name in the storage stands for, if for anything of ours.
    pub fn of(name: &str) -> Option<Self> {
        match name.split_once(':') {
            None => (name == "settings").then_some(Self::Settings),
            Some((_, "")) => None,
            Some(("account", account)) => Some(Self::Account(Account(account.into()))),
            Some(("seen", account)) => Some(Self::Seen(Account(account.into()))),
            Some(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_back() {
        let shop = || Account("my:shop".into());
        for key in [Key::Settings, Key::Account(shop()), Key::Seen(shop())] {
            assert_eq!(Key::of(&key.name()), Some(key));
        }
        for stranger in ["", "settings:", "account:", "walk:3", "Settings"] {
            assert_eq!(Key::of(stranger), None, "{stranger:?}");
        }
    }
}
