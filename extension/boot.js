// Starts the Wasm of an extension page; a file of its own because such pages forbid inline scripts.
// @ts-expect-error -- the build makes app.js
import init from './app.js';

await init();
