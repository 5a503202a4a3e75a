/** The new catalogue's script: the list or one product, by address; every change of address is told to the shell. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LocaleProvider, ToastStack } from '@vtex/shoreline';
import { facts } from '../client.mjs';
import { LOCALES } from '../shell/labels.mjs';
import { productAt } from './address.mjs';
import { catalogLabels } from './labels.mjs';
import { ProductList } from './list-view.jsx';
import { ProductView } from './product-view.jsx';

createRoot(/** @type {HTMLElement} */ (document.getElementById('root'))).render(<Catalog />);

function Catalog() {
  const language = useLanguage();
  const [pathname, open] = usePath();
  const words = catalogLabels(language);
  const product = productAt(pathname);
  return (
    <LocaleProvider locale={LOCALES[language]}>
      {product ? (
        <ProductView key={product} id={product} words={words} open={open} />
      ) : (
        <ProductList words={words} open={open} language={language} />
      )}
      <ToastStack />
    </LocaleProvider>
  );
}

/** @returns {[string, (path: string) => void]} */
function usePath() {
  const [pathname, setPathname] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPathname(location.pathname);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  useEffect(() => tellAddress(), [pathname]);
  const open = (/** @type {string} */ path) => {
    history.pushState(null, '', path);
    setPathname(location.pathname);
  };
  return [pathname, open];
}

function tellAddress() {
  const { pathname, hash } = location;
  window.parent.postMessage({ type: 'admin.navigation', pathname, search: '', hash }, '*');
}

function useLanguage() {
  const [language, setLanguage] = useState(facts().language);
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
