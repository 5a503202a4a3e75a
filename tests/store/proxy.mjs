/**
 * A CONNECT proxy that lets a browser use the true host names and reaches nothing but the store.
 */
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { readHost } from './hosts.mjs';

/**
 * @param {{ port: number, tlsPort: number, refused: (target: string) => void }} options
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function startProxy({ port, tlsPort, refused }) {
  /** @type {Set<import('node:stream').Duplex>} */
  const sockets = new Set();
  const server = createServer((request, response) => {
    refused(String(request.url));
    response.writeHead(403).end();
  });
  server.on('connect', (request, client, head) => {
    sockets.add(client);
    client.on('close', () => sockets.delete(client));
    client.on('error', () => client.destroy());
    if (!isPlatform(String(request.url))) {
      refused(String(request.url));
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    tunnel(client, head, tlsPort);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => closeAll(server, sockets);
  return { port: address.port, close };
}

/** @param {string} target `host:port` of a CONNECT request */
function isPlatform(target) {
  const [host, port] = target.split(':');
  return port === '443' && readHost(host) !== null;
}

/**
 * @param {import('node:stream').Duplex} client
 * @param {Buffer} head
 * @param {number} tlsPort
 */
function tunnel(client, head, tlsPort) {
  const store = connect(tlsPort, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    store.write(head);
    store.pipe(client);
    client.pipe(store);
  });
  store.on('error', () => client.destroy());
  client.on('close', () => store.destroy());
}

/**
 * @param {import('node:http').Server} server
 * @param {Set<import('node:stream').Duplex>} sockets
 * @returns {Promise<void>}
 */
function closeAll(server, sockets) {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}
