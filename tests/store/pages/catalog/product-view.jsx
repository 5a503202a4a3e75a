/** One product: its form, and its SKUs in a second tab. */
import { useEffect, useRef, useState } from 'react';
import {
  Alert,
  Button,
  IconArrowLeft,
  IconButton,
  Page,
  PageContent,
  PageHeader,
  PageHeaderRow,
  PageHeading,
  Skeleton,
  Stack,
  Tab,
  TabList,
  TabPanel,
  TabProvider,
  Text,
  toast,
} from '@vtex/shoreline';
import { tellLoading } from '../client.mjs';
import { LIST_PATH } from './address.mjs';
import { ProductForm } from './product-form.jsx';
import { fetchForm, fetchOptions, Refused, saveForm } from './service.mjs';
import { SkuTab } from './sku-tab.jsx';

/** @typedef {Record<string, string>} Words */
/** @typedef {{ id: number, name: string, skus: any[] } & Record<string, any>} ProductValues */

/** @param {{ id: string, words: Words, open: (path: string) => void }} properties */
export function ProductView({ id, words, open }) {
  const loaded = useProduct(id);
  const [values, setValues] = useState(/** @type {ProductValues | null} */ (null));
  const [state, setState] = useState({
    saving: false,
    failed: false,
    errors: /** @type {string[]} */ ([]),
  });
  const product = values ?? loaded.product;
  const [tab, setTab] = useState(location.hash === '#skus' ? 'skus' : 'product');
  const save = async () => {
    if (!product) return;
    toast.dismiss();
    setState({ saving: true, failed: false, errors: [] });
    try {
      setValues(await saveForm('product', id, product));
      setState({ saving: false, failed: false, errors: [] });
      toast.success(words.saved);
    } catch (error) {
      const errors = error instanceof Refused ? error.errors.map(({ field }) => field) : [];
      setState({ saving: false, failed: true, errors });
    }
  };
  return (
    <Page>
      <PageHeader>
        <PageHeaderRow>
          <Stack horizontal space="$space-2">
            <IconButton label={words.back} variant="tertiary" onClick={() => open(LIST_PATH)}>
              <IconArrowLeft />
            </IconButton>
            <PageHeading>{loaded.product?.name ?? ''}</PageHeading>
          </Stack>
          {tab === 'product' && (
            <Button
              variant="primary"
              size="large"
              loading={state.saving}
              disabled={!product}
              onClick={save}
            >
              {words.save}
            </Button>
          )}
        </PageHeaderRow>
      </PageHeader>
      <PageContent layout="standard">
        {state.failed && <Failure text={words.failed} />}
        {loaded.failure !== null && (
          <Failure text={loaded.failure === 403 ? words.forbidden : words.wrong} />
        )}
        {loaded.failure === null && (!product || !loaded.options) && (
          <Skeleton className="loading" />
        )}
        {product && loaded.options && (
          <TabProvider selectedId={tab} setSelectedId={(chosen) => setTab(chosen ?? 'product')}>
            <TabList>
              <Tab id="product">{words.product}</Tab>
              <Tab id="skus">{words.skus}</Tab>
            </TabList>
            <TabPanel tabId="product">
              <ProductForm
                product={product}
                options={loaded.options}
                errors={state.errors}
                words={words}
                change={(part) => setValues({ ...product, ...part })}
              />
            </TabPanel>
            <TabPanel tabId="skus">
              <SkuTab skus={product.skus} words={words} />
            </TabPanel>
          </TabProvider>
        )}
      </PageContent>
    </Page>
  );
}

/** Comes into view, as the button that caused it may be far below. @param {{ text: string }} properties */
export function Failure({ text }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div role="alert" className="failure" ref={box}>
      <Alert variant="critical">
        <Text variant="body">{text}</Text>
      </Alert>
    </div>
  );
}

/** @param {string} id */
function useProduct(id) {
  const [product, setProduct] = useState(/** @type {ProductValues | null} */ (null));
  const [options, setOptions] = useState(
    /** @type {Awaited<ReturnType<typeof fetchOptions>> | null} */ (null),
  );
  const [failure, setFailure] = useState(/** @type {number | null} */ (null));
  useEffect(() => {
    tellLoading(true);
    Promise.all([fetchForm('product', id), fetchOptions()])
      .then(([found, offered]) => {
        setProduct(found);
        setOptions(offered);
      })
      .catch((error) => setFailure(error instanceof Refused ? error.status : 0))
      .finally(() => tellLoading(false));
  }, [id]);
  return { product, options, failure };
}
