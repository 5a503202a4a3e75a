/** The legacy ASP.NET pages: product and SKU lists and forms, XML Integration. */
import { routes as dictionary } from './legacy/dictionary.mjs';
import { routes as indexedInfo } from './legacy/indexed_info.mjs';
import { routes as productForm } from './legacy/product_form.mjs';
import { routes as productList } from './legacy/product_list.mjs';
import { routes as skuForm } from './legacy/sku_form.mjs';
import { routes as skuList } from './legacy/sku_list.mjs';
import { routes as xmlForm } from './legacy/xml_form.mjs';
import { routes as xmlList } from './legacy/xml_list.mjs';

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  ...dictionary,
  ...productList,
  ...productForm,
  ...skuList,
  ...skuForm,
  ...indexedInfo,
  ...xmlList,
  ...xmlForm,
];
