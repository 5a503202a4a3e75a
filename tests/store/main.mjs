/** Starts the store by hand: `node tests/store/main.mjs [--port N] [--proxy-port N]`. */
import { parseArgs } from 'node:util';
import { startStore } from './server.mjs';
import { USERS } from './users.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string' }, 'proxy-port': { type: 'string' } },
});

const store = await startStore({
  port: Number(values.port ?? 0),
  proxyPort: Number(values['proxy-port'] ?? 0),
});

console.log(`store  https://127.0.0.1:${store.port}  (loopback only)`);
console.log(`proxy  http://127.0.0.1:${store.proxyPort}  (the store's hosts, nothing else)`);
console.log(`trust  ${store.spkiHash}`);
for (const { name } of USERS)
  console.log(`login  ${store.origins.admin}/_store/login?user=${name}`);
console.log(
  `chromium --proxy-server=http://127.0.0.1:${store.proxyPort} ` +
    `--ignore-certificate-errors-spki-list=${store.spkiHash} --user-data-dir="$(mktemp -d)"`,
);
