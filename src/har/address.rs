//! Whose answer a recorded address is about, and which account of several is meant.

use std::collections::BTreeMap;

use super::{Exchange, Note, Unreadable};
use crate::domain::Account;
use crate::vtex::address::Address;

/// The documented server of the Pricing API, which has the account in its path.
const PRICING: &str = "https://api.vtex.com/";

/// The account of an address and its path with the query; `None` if no VTEX account is named by it.
pub(super) fn split(url: &str) -> Option<(Account, String)> {
    if let Some(rest) = url.strip_prefix(PRICING) {
        let (name, path) = rest.split_once('/')?;
        return Some((account(&format!("https://{name}.myvtex.com/"))?, format!("/api/{path}")));
    }
    let rest = url.split_once("://")?.1;
    let path = rest.find('/').map_or("/", |start| &rest[start..]);
    Some((account(url)?, path.to_owned()))
}

fn account(url: &str) -> Option<Account> {
    Address::parse(url)?.account
}

/// The account that is asked for, else the one of most answers; with what is to be said of the others.
pub(super) fn choose(exchanges: &[Exchange], asked: Option<&Account>) -> Result<(Option<Account>, Vec<Note>), Unreadable> {
    let mut counts: BTreeMap<&Account, usize> = BTreeMap::new();
    for exchange in exchanges {
        *counts.entry(&exchange.account).or_default() += 1;
    }
    let most = counts.values().max().copied().unwrap_or_default();
    let leading: Vec<&Account> = counts.iter().filter(|(_, count)| **count == most).map(|(account, _)| *account).collect();
    let chosen = match (asked, leading.as_slice()) {
        (Some(asked), _) => Some(asked),
        (None, []) => None,
        (None, [account]) => Some(*account),
        (None, _) => return Err(Unreadable::SeveralAccounts(leading.into_iter().cloned().collect())),
    };
    let mut notes = Vec::new();
    if chosen.is_none_or(|account| !counts.contains_key(account)) {
        notes.push(Note::Nothing);
    }
    let others: Vec<Account> =
        counts.keys().filter(|account| Some(**account) != chosen).map(|account| (*account).clone()).collect();
    if !others.is_empty() {
        notes.push(Note::OtherAccounts(others));
    }
    Ok((chosen.cloned(), notes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hosts_of_an_account_count() {
        let cases = [
            ("https://demoshop.myvtex.com/api/a?b=C", Some(("demoshop", "/api/a?b=C"))),
            ("https://dev--demoshop.myvtex.com:8443/XMLData/Google.xml", Some(("demoshop", "/XMLData/Google.xml"))),
            ("https://demoshop.vtexcommercestable.com.br/api/a", Some(("demoshop", "/api/a"))),
            ("https://api.vtex.com/demoshop/pricing/prices/301", Some(("demoshop", "/api/pricing/prices/301"))),
            ("https://demoshop.myvtex.com", Some(("demoshop", "/"))),
            ("https://api.vtex.com/", None),
            ("https://api.vtex.com/a.b/pricing", None),
            ("https://www.demoshop.example/api/a", None),
            ("https://demoshop.myvtex.com.evil.example/api/a", None),
            ("http://demoshop.myvtex.com/api/a", None),
            ("data:text/plain,https://demoshop.myvtex.com/", None),
            ("", None),
        ];
        for (url, expected) in cases {
            let expected = expected.map(|(account, path)| (Account(account.to_owned()), path.to_owned()));
            assert_eq!(split(url), expected, "{url}");
        }
    }
}
