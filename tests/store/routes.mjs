/**
 * Every route of the platform that the store plays; pages first, the legacy ones before the shell.
 */
import { routes as catalogPage } from './pages/catalog.mjs';
import { routes as inventoryPage } from './pages/inventory.mjs';
import { routes as legacyPages } from './pages/legacy.mjs';
import { routes as orderPages } from './pages/orders.mjs';
import { routes as torture } from './pages/torture.mjs';
import { routes as shell } from './pages/shell.mjs';
import { routes as affiliates } from './api/affiliates.mjs';
import { routes as cartConfiguration } from './api/cart_configuration.mjs';
import { routes as catalogForm } from './api/catalog_form.mjs';
import { routes as channel } from './api/channel.mjs';
import { routes as checkout } from './api/checkout.mjs';
import { routes as identity } from './api/identity.mjs';
import { routes as intelligentSearch } from './api/intelligent_search.mjs';
import { routes as inventory } from './api/inventory.mjs';
import { routes as inventoryWrite } from './api/inventory_write.mjs';
import { routes as network } from './api/network.mjs';
import { routes as offers } from './api/offers.mjs';
import { routes as orders } from './api/orders.mjs';
import { routes as payments } from './api/payments.mjs';
import { routes as pricing } from './api/pricing.mjs';
import { routes as product } from './api/product.mjs';
import { routes as search } from './api/search.mjs';
import { routes as shippingCalculate } from './api/shipping_calculate.mjs';
import { routes as sku } from './api/sku.mjs';
import { routes as xmlData } from './api/xml_data.mjs';

/** @type {readonly import('./contract.mjs').Route[]} */
export const ROUTES = [
  ...torture,
  ...legacyPages,
  ...catalogPage,
  ...inventoryPage,
  ...orderPages,
  ...shell,
  ...identity,
  ...inventory,
  ...inventoryWrite,
  ...network,
  ...shippingCalculate,
  ...product,
  ...sku,
  ...channel,
  ...catalogForm,
  ...pricing,
  ...checkout,
  ...affiliates,
  ...cartConfiguration,
  ...payments,
  ...orders,
  ...search,
  ...offers,
  ...intelligentSearch,
  ...xmlData,
];
