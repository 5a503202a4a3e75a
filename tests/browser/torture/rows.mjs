// Every row of the torture table, by what it is about.
import { FINDING } from './rows/finding.mjs';
import { FRAMED } from './rows/framed.mjs';
import { HANDS } from './rows/hands.mjs';
import { LAYERS } from './rows/layers.mjs';
import { MOVING } from './rows/moving.mjs';

/** @type {import('./bench.mjs').Row[]} */
export const ROWS = [...MOVING, ...FINDING, ...FRAMED, ...LAYERS, ...HANDS];
