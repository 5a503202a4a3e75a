/** What narrows the product list down: the search box and the filters. */
import { useEffect, useState } from 'react';
import { Button, Filter, FilterItem, Search } from '@vtex/shoreline';

/** @typedef {Record<string, string>} Words */

/** The documents name a filter by creation date too; records here have no such date. */
const FILTERS = ['status', 'brand', 'category', 'seller', 'kit', 'visibility', 'policy'];

/** @param {{ words: Words, options?: Record<string, string[]>, chosen: Record<string, string[]>, choose: (chosen: Record<string, string[]>) => void }} properties */
export function FilterBar({ words, options, chosen, choose }) {
  const say = (/** @type {string} */ value) => words[value] ?? value;
  const any = Object.values(chosen).some((values) => values.length > 0);
  return (
    <div className="filters">
      {FILTERS.map((name) => {
        const offered = options?.[name] ?? [];
        const set = (/** @type {string[]} */ labels) =>
          choose({ ...chosen, [name]: offered.filter((value) => labels.includes(say(value))) });
        return (
          <Filter
            key={name + words[name]}
            label={words[name]}
            value={(chosen[name] ?? []).map(say)}
            setValue={/** @type {any} */ (set)}
            messages={{ apply: words.apply, clear: words.clear }}
          >
            {offered.map((value) => (
              <FilterItem key={value} value={say(value)}>
                {say(value)}
              </FilterItem>
            ))}
          </Filter>
        );
      })}
      {any && (
        <Button variant="tertiary" onClick={() => choose({})}>
          {words.clearAll}
        </Button>
      )}
    </div>
  );
}

/** `/` moves to the search box, as its placeholder says. @param {{ words: Words, look: (search: string) => void }} properties */
export function SearchBox({ words, look }) {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const focus = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      document.getElementById('search-combobox')?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        look(typed);
      }}
    >
      <Search
        id="search-combobox"
        placeholder={words.search}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onClear={() => {
          setTyped('');
          look('');
        }}
      />
    </form>
  );
}
