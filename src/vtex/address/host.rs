//! VTEX's host names and the account in them.

use serde::{Deserialize, Serialize};

use super::Url;
use crate::domain::Account;

/// Which of VTEX's hosts an address is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HostKind {
    /// `{account}.myvtex.com` or `{workspace}--{account}.myvtex.com`: the Admin, its API and its feed files.
    Admin,
    /// `{account}.vtexcommercestable.com.br`: the older host of the legacy catalogue.
    Legacy,
    /// `catalog-facelift.admin.vtex.com`: the new catalogue, one host for all accounts.
    Facelift,
    /// Another `*.admin.vtex.com`, one host for all accounts.
    SharedAdmin,
}

/// Whose host it is.
#[derive(Debug, Default)]
pub(super) struct Owner {
    pub(super) account: Option<Account>,
    pub(super) workspace: Option<String>,
}

const ACCOUNT_HOSTS: [(&str, HostKind); 3] = [
    (".myvtex.com", HostKind::Admin),
    (".vtexcommercestable.com.br", HostKind::Legacy),
    (".vtexcommercebeta.com.br", HostKind::Legacy),
];

/// The host's kind and owner; `None` if it is not VTEX's.
pub(super) fn read(url: &Url) -> Option<(HostKind, Owner)> {
    for (suffix, kind) in ACCOUNT_HOSTS {
        if let Some(name) = url.host.strip_suffix(suffix) {
            return owner(name).map(|owner| (kind, owner));
        }
    }
    let name = url.host.strip_suffix(".admin.vtex.com").filter(|name| is_name(name))?;
    let kind = if name == "catalog-facelift" { HostKind::Facelift } else { HostKind::SharedAdmin };
    let account = url.query("an").map(|name| name.to_ascii_lowercase()).filter(|name| is_name(name)).map(Account);
    Some((kind, Owner { account, workspace: None }))
}

fn owner(name: &str) -> Option<Owner> {
    let (workspace, account) = match name.split_once("--") {
        Some((workspace, account)) => (Some(workspace), account),
        None => (None, name),
    };
    let is_plain = is_name(account) && !account.contains("--") && workspace.is_none_or(is_name);
    is_plain.then(|| Owner { account: Some(Account(account.to_owned())), workspace: workspace.map(str::to_owned) })
}

/// One label of a host name: letters, digits and inner hyphens.
fn is_name(name: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !name.is_empty() && name.bytes().all(is_letter) && !name.starts_with('-') && !name.ends_with('-')
}
