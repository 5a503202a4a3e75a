/** Every word of the client pages exists in every language, and the documented ones are the documented ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogLabels } from '../catalog/labels.mjs';
import { LEGACY_TITLES, ORDERS, SHELL } from '../shell/labels.mjs';
import { menu } from '../shell/menu.mjs';
import { columns, inventoryLabels } from './labels.mjs';

const LANGUAGES = /** @type {const} */ (['en', 'pt', 'es']);
const NAMES = /** @type {const} */ (['old', 'new']);

test('no word of the inventory or the catalogue is missing in a language', () => {
  for (const language of LANGUAGES) {
    for (const names of NAMES) assertFilled(inventoryLabels(language, names), language);
    assertFilled(catalogLabels(language), language);
    for (const table of [SHELL, ORDERS, LEGACY_TITLES]) {
      for (const [key, words] of Object.entries(table))
        assert.ok(words[language], `${key} in ${language}`);
    }
  }
});

test('every menu entry has a path and a name in every language', () => {
  for (const section of menu('both', 'new')) {
    const entries = (section.groups ?? []).flatMap((group) => group.entries);
    assert.ok(section.path || entries.length > 0, section.id);
    for (const { label, path } of entries) {
      assert.match(path, /^\/admin\//);
      for (const language of LANGUAGES) assert.ok(label[language], path);
    }
  }
});

test('the columns are the documented ones, in both generations of names', () => {
  const shown = (/** @type {'en' | 'pt' | 'es'} */ language, /** @type {'old' | 'new'} */ names) =>
    columns(names).map((key) => inventoryLabels(language, names)[key]);
  assert.deepEqual(shown('en', 'old'), [
    ...['Products', 'Warehouse', 'SKU ID', 'Last update', 'Reserved', 'Dispatched', 'Available'],
    ...['Update count', 'Infinite inventory'],
  ]);
  assert.deepEqual(shown('pt', 'new'), [
    ...[
      'Produtos',
      'Estoque',
      'ID do SKU',
      'Última atualização',
      'Reservados',
      'Enviados',
      'Disponíveis',
    ],
    ...['Atualizar contagem', 'Estoque infinito', 'Lead time (dias)'],
  ]);
  assert.deepEqual(shown('es', 'new'), [
    ...[
      'Productos',
      'Almacén',
      'ID del SKU',
      'Última actualización',
      'Reservado',
      'Enviados',
      'Disponibles',
    ],
    ...['Actualizar recuento', 'Stock ilimitado', 'Lead time (días)'],
  ]);
});

test('a script looked for "Disponível" as the seventh header', () => {
  assert.equal(inventoryLabels('pt', 'old')[columns('old')[6]], 'Disponível');
});

/** @param {Record<string, string>} labels @param {string} language */
function assertFilled(labels, language) {
  for (const [key, value] of Object.entries(labels))
    assert.ok(value?.trim(), `${key} in ${language}`);
}
