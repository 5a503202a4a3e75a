/** Which platform host a request was sent to, and which account it speaks for. */

export const FACELIFT_HOST = 'catalog-facelift.admin.vtex.com';

/**
 * @typedef {'myvtex' | 'legacy' | 'facelift'} HostKind
 * @typedef {{ kind: HostKind, account: string | null, workspace: string | null }} PlatformHost
 */

const MYVTEX = /^(?:([a-z0-9-]+?)--)?([a-z0-9]+)\.myvtex\.com$/;
const LEGACY = /^(?:([a-z0-9-]+?)--)?([a-z0-9]+)\.vtexcommercestable\.com\.br$/;

/**
 * Reads a host name without port; `null` means the platform has no such host.
 * The facelift host serves every account, so its account is not in the name.
 * @param {string} name
 * @returns {PlatformHost | null}
 */
export function readHost(name) {
  const host = name.toLowerCase();
  if (host === FACELIFT_HOST) return { kind: 'facelift', account: null, workspace: null };
  const shell = MYVTEX.exec(host);
  if (shell) return { kind: 'myvtex', account: shell[2], workspace: shell[1] ?? null };
  const legacy = LEGACY.exec(host);
  if (legacy) return { kind: 'legacy', account: legacy[2], workspace: legacy[1] ?? null };
  return null;
}
