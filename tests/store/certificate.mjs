/** A throw-away TLS certificate for the platform's host names, made by openssl at start. */
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMES = ['*.myvtex.com', '*.vtexcommercestable.com.br', '*.admin.vtex.com'];

/** @typedef {{ key: Buffer, cert: Buffer, spkiHash: string }} Certificate */

/** @type {Certificate | undefined} */
let made;

/** One certificate a process; the key never outlives the temporary folder it was made in. */
export function certificate() {
  made ??= makeCertificate();
  return made;
}

/** @returns {Certificate} */
function makeCertificate() {
  const folder = mkdtempSync(join(tmpdir(), 'store-certificate-'));
  try {
    const keyFile = join(folder, 'key.pem');
    const certFile = join(folder, 'cert.pem');
    execFileSync('openssl', opensslArguments(keyFile, certFile), { stdio: 'pipe' });
    const cert = readFileSync(certFile);
    return { key: readFileSync(keyFile), cert, spkiHash: spkiHash(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} keyFile
 * @param {string} certFile
 */
function opensslArguments(keyFile, certFile) {
  const names = NAMES.map((name) => `DNS:${name}`).join(',');
  return [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-days', '30', '-subj', '/CN=stand-in store', '-addext', `subjectAltName=${names}`],
    ...['-keyout', keyFile, '-out', certFile],
  ];
}

/**
 * What Chromium's `--ignore-certificate-errors-spki-list` wants.
 * @param {Buffer} cert
 */
function spkiHash(cert) {
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}
