/** Inventory Management drawn with VTEX's published component library. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Alert,
  Button,
  Collection,
  CollectionRow,
  EmptyState,
  Heading,
  LocaleProvider,
  Page,
  PageContent,
  PageHeader,
  PageHeaderRow,
  PageHeading,
  Pagination,
  Search,
  Skeleton,
  Stack,
  Text,
  toast,
  ToastStack,
} from '@vtex/shoreline';
import { facts } from '../client.mjs';
import { LOCALES } from '../shell/labels.mjs';
import { LogsDialog, ReservationsDialog } from './dialogs.jsx';
import { Filters } from './filters.jsx';
import { columns, inventoryLabels } from './labels.mjs';
import { InventoryModel, pendingChanges } from './model.mjs';
import { PAGE_SIZE } from './page-size.mjs';
import { InventoryTable } from './table.jsx';

const page = facts();
const model = new InventoryModel(new URLSearchParams(location.search));
const root = /** @type {HTMLElement} */ (document.getElementById('render-admin.app.inventory'));
createRoot(root).render(<Inventory />);
model.load();

function Inventory() {
  const language = useLanguage();
  const shown = useSyncExternalStore(model.watch, () => model.shown);
  const words = inventoryLabels(language, page.names);
  const [dialog, setDialog] = useState(/** @type {import('./table.jsx').Asked | null} */ (null));
  useToast(shown.saves, words.saved);
  const count = pendingChanges(shown).length;
  return (
    <LocaleProvider locale={LOCALES[language]}>
      <Page>
        <PageHeader>
          <PageHeaderRow>
            <PageHeading>{words.title}</PageHeading>
            <Stack horizontal space="$space-4">
              {count > 0 && <Text variant="body">{unsaved(words, count)}</Text>}
              <Button
                variant="primary"
                size="large"
                disabled={count === 0 || shown.saving}
                loading={shown.saving}
                onClick={save}
              >
                {words.save}
              </Button>
            </Stack>
          </PageHeaderRow>
        </PageHeader>
        <PageContent layout="wide">
          {shown.failure && (
            <div role="alert" className="failure">
              <Alert variant="critical" onDismiss={model.dismissFailure}>
                <Text variant="body">{words[shown.failure]}</Text>
              </Alert>
            </div>
          )}
          {shown.status === 'forbidden' ? (
            <Problem text={words.forbidden} />
          ) : (
            <List shown={shown} words={words} ask={setDialog} />
          )}
        </PageContent>
      </Page>
      {dialog?.kind === 'logs' && (
        <LogsDialog row={dialog.row} words={words} close={() => setDialog(null)} />
      )}
      {dialog?.kind === 'reservations' && (
        <ReservationsDialog row={dialog.row} words={words} close={() => setDialog(null)} />
      )}
      <ToastStack />
    </LocaleProvider>
  );
}

/** @param {{ shown: import('./model.mjs').Shown, words: Record<string, string>, ask: (asked: import('./table.jsx').Asked) => void }} properties */
function List({ shown, words, ask }) {
  const pages = (
    <Pagination
      page={Number(shown.query.page)}
      total={shown.total}
      size={PAGE_SIZE}
      loading={shown.status === 'loading'}
      onPageChange={(next) => model.ask({ page: String(next) })}
    />
  );
  return (
    <Collection>
      <CollectionRow>
        <Stack horizontal space="$space-2">
          <SearchBox words={words} query={shown.query} />
          <Filters shown={shown} words={words} ask={model.ask} />
        </Stack>
        {pages}
      </CollectionRow>
      <Rows shown={shown} words={words} ask={ask} />
      <CollectionRow align="flex-end">{pages}</CollectionRow>
    </Collection>
  );
}

/** @param {{ shown: import('./model.mjs').Shown, words: Record<string, string>, ask: (asked: import('./table.jsx').Asked) => void }} properties */
function Rows({ shown, words, ask }) {
  if (shown.status === 'loading') return <Skeleton className="loading" />;
  if (shown.status === 'filter')
    return <Problem title={words.filterTitle} text={words.filter} words={words} />;
  if (shown.status === 'error') return <Problem text={words.load} words={words} />;
  if (shown.total === 0) return <Problem title={words.empty} text={words.emptyHint} />;
  return (
    <InventoryTable
      shown={shown}
      words={words}
      names={columns(page.names)}
      model={model}
      ask={ask}
    />
  );
}

/** @param {{ words: Record<string, string>, query: import('./model.mjs').Query }} properties */
function SearchBox({ words, query }) {
  const [typed, setTyped] = useState(query.keyword || query.skuId);
  const look = (/** @type {string} */ keyword) => model.ask({ keyword: keyword.trim(), skuId: '' });
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        look(typed);
      }}
    >
      <Search
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

/** @param {{ title?: string, text: string, words?: Record<string, string> }} properties */
function Problem({ title, text, words }) {
  return (
    <EmptyState size="large">
      {title && <Heading>{title}</Heading>}
      <Text variant="body">{text}</Text>
      {words && <Button onClick={model.load}>{words.retry}</Button>}
    </EmptyState>
  );
}

/** The shell says when another language was chosen in its menu. */
function useLanguage() {
  const [language, setLanguage] = useState(page.language);
  useEffect(() => {
    const listen = (/** @type {MessageEvent} */ { data }) => {
      if (data?.action?.type === 'LOCALE_SELECTED') setLanguage(data.action.locale.slice(0, 2));
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  useEffect(() => {
    document.documentElement.lang = LOCALES[language];
  }, [language]);
  return language;
}

/** A new attempt takes the toast of the last one away. */
function save() {
  toast.dismiss();
  model.save();
}

/** @param {number} saves @param {string} text */
function useToast(saves, text) {
  useEffect(() => {
    if (saves > 0) toast.success(text);
  }, [saves]);
}

/** @param {Record<string, string>} words @param {number} count */
function unsaved(words, count) {
  return count === 1 ? words.unsavedOne : words.unsaved.replace('{n}', String(count));
}
