//! Names that the makers of a page gave its parts for programs to find: these outlive wording and layout.

use super::NodeId;
use super::index::Index;
use super::plain::same;

/// Whether one of the node's programmed names is one of `wanted`.
pub(super) fn is_called(index: &Index<'_>, id: NodeId, wanted: &[&str]) -> bool {
    !wanted.is_empty() && names(index, id).any(|name| wanted.iter().any(|wanted| same(wanted, name)))
}

/// The programmed names: the end of a translation key, a test id, the end of a WebForms name or id.
fn names<'a>(index: &Index<'a>, id: NodeId) -> impl Iterator<Item = &'a str> {
    let attribute = |name| index.attribute(id, name);
    let key = attribute("data-i18n").and_then(|key| key.rsplit(['.', ']']).next());
    let web_form =
        attribute("name").and_then(|name| control(name, '$')).or_else(|| attribute("id").and_then(|id| control(id, '_')));
    [key, attribute("data-testid"), web_form].into_iter().flatten()
}

/// The control's own name in `ctl00$Conteudo$tbxNome$txtId`; `txtId` is what every text box is called inside its control.
pub(super) fn control(path: &str, separator: char) -> Option<&str> {
    let mut segments = path.strip_prefix("ctl")?.rsplit(separator);
    segments.find(|segment| !segment.is_empty() && *segment != "txtId").filter(|_| path.contains(separator))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_control_gives_its_name() {
        let cases = [
            ("ctl00$Conteudo$BtnSalvar", '$', Some("BtnSalvar")),
            ("ctl00_Conteudo_tbxNome_txtId", '_', Some("tbxNome")),
            ("ctl00", '_', None),
            ("search", '$', None),
        ];
        for (path, separator, name) in cases {
            assert_eq!(control(path, separator), name, "{path}");
        }
    }
}
