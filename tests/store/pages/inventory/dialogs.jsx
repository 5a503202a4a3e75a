/** The two dialogs a row opens: Update Logs and reservations. */
import { useEffect, useState } from 'react';
import {
  Alert,
  Modal,
  ModalContent,
  ModalDismiss,
  ModalHeader,
  ModalHeading,
  Spinner,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@vtex/shoreline';
import { days } from './draft.mjs';
import { fetchLogs, fetchReservations } from './service.mjs';

/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {Record<string, string>} Words */
/** @typedef {{ row: Row, words: Words, close: () => void }} DialogProperties */

/** @param {DialogProperties} properties */
export function LogsDialog({ row, words, close }) {
  const answer = useAnswer(() => fetchLogs(row));
  const lines = answer.value?.map((entry) => [
    moment(entry.date),
    entry.user,
    measure(entry.before, words),
    measure(entry.after, words),
  ]);
  const columns = [words.date, words.user, words.before, words.after];
  const texts = { failed: words.load, empty: words.noLogs };
  return (
    <Dialog
      title={words.updateLogs}
      {...{ row, words, close, columns, lines, texts }}
      failed={answer.failed}
    />
  );
}

/** @param {DialogProperties} properties */
export function ReservationsDialog({ row, words, close }) {
  const answer = useAnswer(() => fetchReservations(row));
  const lines = answer.value?.items.map((one) => [
    one.LockId,
    String(one.Quantity),
    words[one.Status] ?? one.Status,
    one.Status === 'Authorized' ? moment(`${one.MaximumConfirmationDateUtc}Z`) : '—',
  ]);
  const columns = [words.order, words.quantity, words.status, words.expires];
  const texts = { failed: words.reservationsFailed, empty: words.noReservations };
  return (
    <Dialog
      title={words.reservations}
      {...{ row, words, close, columns, lines, texts }}
      failed={answer.failed}
    />
  );
}

/**
 * @param {DialogProperties & { title: string, columns: string[], lines?: string[][], failed: boolean, texts: { failed: string, empty: string } }} properties
 */
function Dialog({ title, row, words, close, columns, lines, failed, texts }) {
  return (
    <Modal open onClose={close} size="large" aria-label={title}>
      <ModalHeader>
        <ModalHeading>{title}</ModalHeading>
        <ModalDismiss aria-label={words.close} />
      </ModalHeader>
      <ModalContent>
        <Text variant="body">{`${row.product} · ${row.skuId} · ${row.warehouse}`}</Text>
        {failed && <Alert variant="critical">{texts.failed}</Alert>}
        {!failed && !lines && <Spinner description={words.loading} />}
        {lines && lines.length === 0 && <Text variant="body">{texts.empty}</Text>}
        {lines && lines.length > 0 && <Lines columns={columns} lines={lines} />}
      </ModalContent>
    </Modal>
  );
}

/** @param {{ columns: string[], lines: string[][] }} properties */
function Lines({ columns, lines }) {
  return (
    <Table columnWidths={['1.4fr', '1.4fr', '1fr', '1fr']}>
      <TableHeader>
        <TableRow>
          {columns.map((name) => (
            <TableHeaderCell key={name}>{name}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.join()}>
            {line.map((value, index) => (
              <TableCell key={columns[index]}>{value}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/**
 * @template T
 * @param {() => Promise<T>} ask
 * @returns {{ value?: T, failed: boolean }}
 */
function useAnswer(ask) {
  const [answer, setAnswer] = useState(
    /** @type {{ value?: T, failed: boolean }} */ ({ failed: false }),
  );
  useEffect(() => {
    ask().then(
      (value) => setAnswer({ value, failed: false }),
      () => setAnswer({ failed: true }),
    );
  }, []);
  return answer;
}

/** @param {{ quantity: number, unlimited: boolean, leadTime: string }} measured @param {Words} words */
function measure({ quantity, unlimited, leadTime }, words) {
  const count = unlimited ? words.unlimited : String(quantity);
  return days(leadTime) > 0 ? `${count} (${words.leadTime}: ${days(leadTime)})` : count;
}

/** In the language of the document, which the shell keeps. @param {string} date */
function moment(date) {
  const format = {
    dateStyle: /** @type {const} */ ('short'),
    timeStyle: /** @type {const} */ ('short'),
  };
  return new Intl.DateTimeFormat(document.documentElement.lang, format).format(new Date(date));
}
