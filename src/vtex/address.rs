//! Reads a browser address: which account, which host, which page of the Admin; the account is decided by the host alone.

mod destination;
mod host;
mod page;
mod url;

pub use destination::url_of;
pub use host::HostKind;
pub use page::{Document, Page};

use serde::{Deserialize, Serialize};

pub(super) use url::{Url, decoded};

use crate::domain::Account;

/// An address on one of VTEX's hosts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The account; `None` only on a host that serves every account and was not told which (`?an=`).
    pub account: Option<Account>,
    /// The development workspace of `{workspace}--{account}` hosts.
    pub workspace: Option<String>,
    /// Which of VTEX's hosts it is.
    pub host: HostKind,
    /// Scheme, host and port, in lower case, without a trailing slash.
    pub origin: String,
    /// Whether the page is framed by the Admin's shell or is the shell.
    pub document: Document,
    /// What is shown there.
    pub page: Page,
}

impl Address {
    /// Understands `https` addresses of VTEX's hosts; every other text is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let url = Url::split(text)?;
        if !url.is_secure {
            return None;
        }
        let (host, owner) = host::read(&url)?;
        let (document, page) = page::read(host, &url);
        Some(Self { account: owner.account, workspace: owner.workspace, host, origin: url.origin, document, page })
    }

    /// Where the Admin of the same account and workspace lives, whatever host this address is on; the port is kept.
    pub fn admin_origin(&self) -> Option<String> {
        let account = self.account.as_ref()?;
        let workspace = self.workspace.as_ref().map(|name| format!("{name}--")).unwrap_or_default();
        let port = self.origin.rsplit_once(':').map(|(_, port)| port).filter(|port| !port.starts_with('/'));
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        Some(format!("https://{workspace}{account}.myvtex.com{port}"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_host_decides_the_account() {
        let cases = [
            ("https://demoshop.myvtex.com/admin", Some("demoshop"), None, HostKind::Admin),
            ("HTTPS://DemoShop.MyVTEX.com:8443/admin", Some("demoshop"), None, HostKind::Admin),
            ("https://dev1--demoshop.myvtex.com/admin/inventory", Some("demoshop"), Some("dev1"), HostKind::Admin),
            ("https://demoshop.vtexcommercestable.com.br/admin/Site/Xml.aspx", Some("demoshop"), None, HostKind::Legacy),
            ("https://demoshop.vtexcommercebeta.com.br/admin", Some("demoshop"), None, HostKind::Legacy),
            ("https://catalog-facelift.admin.vtex.com/x?an=demoshop", Some("demoshop"), None, HostKind::Facelift),
            ("https://catalog-facelift.admin.vtex.com/", None, None, HostKind::Facelift),
        ];
        for (text, account, workspace, host) in cases {
            let address = Address::parse(text).expect(text);
            let read = (address.account.as_ref().map(|name| name.0.as_str()), address.workspace.as_deref(), address.host);
            assert_eq!(read, (account, workspace, host), "{text}");
        }
    }

    #[test]
    fn nothing_else_is_an_address() {
        let cases = [
            "",
            "301",
            "http://demoshop.myvtex.com/admin",
            "javascript:alert(1)//demoshop.myvtex.com/admin",
            "https://demoshop.myvtex.com.evil.example/admin",
            "https://demoshop.myvtex.com@evil.example/admin",
            "https://evil.example\\.myvtex.com/admin",
            "https://evil.example/#.myvtex.com/admin",
            "https://a.b.myvtex.com/admin",
            "https://.myvtex.com/admin",
            "https://a--b--c.myvtex.com/admin",
            "https://-x.myvtex.com/admin",
            "https://demo_shop.myvtex.com/admin",
            "https://demoshop.myvtex.com:99999/admin",
            "https://demoshop.myvtex.com:80x/admin",
            "https://myvtex.com/admin",
        ];
        for text in cases {
            assert_eq!(Address::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_host_leads_back_to_the_admin() {
        let cases = [
            ("https://demoshop.myvtex.com/admin", Some("https://demoshop.myvtex.com")),
            ("https://dev--demoshop.myvtex.com:8443/admin", Some("https://dev--demoshop.myvtex.com:8443")),
            ("https://demoshop.vtexcommercestable.com.br:8443/admin", Some("https://demoshop.myvtex.com:8443")),
            ("https://catalog-facelift.admin.vtex.com/?an=demoshop", Some("https://demoshop.myvtex.com")),
            ("https://catalog-facelift.admin.vtex.com/", None),
        ];
        for (text, origin) in cases {
            assert_eq!(Address::parse(text).and_then(|address| address.admin_origin()).as_deref(), origin, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC*", tail in "[ -~]{0,60}") {
            let _ = Address::parse(&text);
            let _ = Address::parse(&format!("https://demoshop.myvtex.com/{tail}"));
        }

        #[test]
        fn the_origin_never_leaves_vtex(host in "[a-z0-9.@:\\\\/?#-]{0,40}") {
            if let Some(address) = Address::parse(&format!("https://{host}.myvtex.com/admin")) {
                let rest = address.origin.strip_prefix("https://").unwrap_or_default();
                let name = rest.split(':').next().unwrap_or_default();
                prop_assert!(name.ends_with(".myvtex.com") || name.ends_with(".admin.vtex.com") || name.ends_with(".com.br"));
                prop_assert!(!rest.contains(['/', '@', '\\', '?', '#']));
            }
        }
    }
}
