// Asks the background for the overlay when this frame shows a screen it knows; on any other page it does nothing else.
// `document_idle` is early enough: the Admin fills its screens from scripts long after the document was read.
// An `about:blank` frame has no address to know, so no `match_about_blank` either.
{
  const SCREEN =
    /^\/admin(-proxy|\/app)?\/(inventory|catalog-products|site\/(produto|produtoform|skuform|xml|xmlform)\.aspx)(\/|$)/i;

  /** @type {any} */
  const world = globalThis;

  const known = () =>
    location.host === 'catalog-facelift.admin.vtex.com' || SCREEN.test(location.pathname);

  /** The shell and its apps change their address without a new document, hence the listener. */
  const ask = () => {
    const orphaned = !chrome.runtime?.id;
    if (!orphaned && !known()) return;
    world.navigation?.removeEventListener('currententrychange', ask);
    if (!orphaned) void chrome.runtime.sendMessage({ kind: 'screen' });
  };

  // The popup runs this file again in tabs that were open before the extension was installed.
  if (!world.sellableLoader) {
    world.sellableLoader = true;
    world.navigation?.addEventListener('currententrychange', ask);
    ask();
  }
}
