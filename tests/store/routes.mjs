/** Every route of the platform that the store plays, pages first. */
import { routes as shell } from './pages/shell.mjs';
import { routes as inventoryPage } from './pages/inventory.mjs';
import { routes as catalogPage } from './pages/catalog.mjs';

/** @type {readonly import('./contract.mjs').Route[]} */
export const ROUTES = [...shell, ...inventoryPage, ...catalogPage];
