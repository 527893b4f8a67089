import { makeXlsx } from '../../build/adapters/xlsx/make/make-xlsx.js';
import { NO_SUBMISSION } from '../../build/core/submission/submission-part.js';
import { asReported } from './figures.mjs';
import { openTemplate, queriesOf, saved, stamped, withPart } from './filled-book.mjs';
import { PERIOD } from './pack.mjs';

/** 2026-01-10, as Excel counts days. */
const SIGNED_ON = '46032';

/** The bytes of one file of the plan, with its mistake; and where in it that stands, A1 or null. */
export async function makeFile({ pack, digest, figures }, { org, file, fault, time }) {
  const made = { pack: fault?.version ? { ...pack, version: fault.version } : pack, digest };
  const sheet = openTemplate({ ...made, org, period: PERIOD });
  const own = figures.get(org.code);
  fillIn(sheet, own.now);
  fault?.typed?.(sheet, own);
  const bytes = makeXlsx(handedUp(sheet, { ...made, fault, file, time }));
  const cell = fault?.role ? sheet.addressOf(fault.indicator, fault.role) : null;
  return { bytes: fault?.hostile ? (await hostility())[fault.hostile](bytes) : bytes, cell };
}

/** SheetJS takes a while to load, and is needed for one of them. */
async function hostility() {
  return (await import('./hostile.mjs')).HOSTILE;
}

function fillIn(sheet, now) {
  for (const [indicator, number] of Object.entries(asReported(now))) sheet.put(indicator, 'actual', { number });
  sheet.sign('单位负责人：', { text: '示例' });
  sheet.sign('填表人：', { text: '示例' });
  sheet.sign('联系电话：', { text: '0000-0000000' });
  sheet.sign('报出日期：', { number: SIGNED_ON });
}

/** Stamped as the pane does it; one that the pane would not let go upward is a file that was filled without it. */
function handedUp(sheet, { pack, digest, fault, file, time }) {
  const book = saved(sheet);
  const explanations = fault?.explained
    ? [{ findings: queriesOf(book, pack, file), category: 'policy', ...fault.explained }]
    : [];
  if (fault && !fault.twice && !fault.later && !fault.forged && !fault.explained) return book;
  if (fault?.code.startsWith('stamp.explanation')) return withPart(book, { ...NO_SUBMISSION, explanations });
  const part = stamped(book, { pack, digest, file, time, explanations });
  if (fault?.forged) return withPart(book, { ...part, stamp: { ...part.stamp, time: '2026-01-05T09:30:00+08:00' } });
  fault?.later?.(sheet);
  return withPart(fault?.later ? saved(sheet) : book, part);
}
