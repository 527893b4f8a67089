// node test/bench/make-workbooks.mjs FOLDER [COUNT=500] [SEED=1]: styled county workbooks of 30 rows × 10 columns, some
// with slips, and bench-pack.json that judges them: the returns of up to a hundred counties, year by year. The same seed
// writes the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { bureauWorkbook } from '../fixtures/make/bureau-sheet.mjs';
import { bytesOf, packed } from '../fixtures/make/save.mjs';
import { benchPack, COLUMNS } from './bench-pack.mjs';

const [folder, count = '500', seed = '1'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node test/bench/make-workbooks.mjs FOLDER [COUNT] [SEED]');
  process.exit(2);
}

const COUNTIES = 100;
const FIRST_YEAR = 2021;
const FILED = (year) => `${Number(year) + 1}年1月10日`;
const pack = benchPack(Math.min(Number(count), COUNTIES));
const next = generator(Number(seed));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench-pack.json'), `${JSON.stringify(pack, null, 2)}\n`);
await writeAll();

/**
 * ExcelJS draws one book, with every style that a sheet can need; the others are that book with their own words and figures
 * in the sheet's XML, which is some fifty times as fast.
 */
async function writeAll() {
  const orgs = pack.orgs.slice(1);
  const parts = unzipSync(
    await bytesOf(
      bureauWorkbook(
        pack,
        bookOf(orgs[0], (code) => `«${code}»`),
      ),
    ),
  );
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const shared = new TextDecoder().decode(parts['xl/sharedStrings.xml']);
  const slots = slotsOf(shared);
  for (let i = 0; i < Number(count); i += 1) {
    const org = orgs[i % orgs.length];
    const year = String(FIRST_YEAR + (Math.floor(i / orgs.length) % 5));
    const figures = new Map(pack.indicators.map((each) => [each.code, figuresOf(each)]));
    const filled = filledSheet(sheet, slots, figures);
    const named = shared
      .replaceAll(orgs[0].name, org.name)
      .replace(`${FIRST_YEAR}年`, `${year}年`)
      .replace(FILED(FIRST_YEAR), FILED(year));
    const bytes = packed(parts, { 'xl/worksheets/sheet1.xml': filled, 'xl/sharedStrings.xml': named });
    writeFileSync(join(folder, `${org.code}-${org.name}-${year}.xlsx`), bytes);
  }
}

/** The first book: a placeholder text in each cell that every county fills with its own figure. */
function bookOf(org, place) {
  const rows = pack.indicators.map(({ code }) => ({
    code,
    previous: place(`${code}|previous`),
    actual: place(`${code}|actual`),
    rate: place(`${code}|rate`),
  }));
  return {
    org: org.code,
    reporter: `${org.name}民政局`,
    period: `${FIRST_YEAR}年`,
    columns: COLUMNS,
    rows,
    sheetName: '年报',
    reported: FILED(FIRST_YEAR),
  };
}

/** Index of each placeholder among the shared strings. */
function slotsOf(shared) {
  const texts = [...shared.matchAll(/<si>(.*?)<\/si>/gs)].map((match) => match[1].replace(/<[^>]*>/g, ''));
  return new Map(texts.flatMap((text, index) => (/^«.*»$/.test(text) ? [[String(index), text.slice(1, -1)]] : [])));
}

function filledSheet(sheet, slots, figures) {
  return sheet.replace(/<c r="([A-Z]+\d+)" s="(\d+)" t="s"><v>(\d+)<\/v><\/c>/g, (cell, at, style, index) => {
    const slot = slots.get(index);
    if (!slot) return cell;
    const [code, role] = slot.split('|');
    const value = figures.get(code)[role];
    if (value === null) return `<c r="${at}" s="${style}"/>`;
    if (typeof value === 'string') return `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
    return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  });
}

/** About one cell in thirty has a slip, as in a county's first draft. */
function figuresOf({ unit, decimals, range }) {
  const scale = 10 ** decimals;
  const top = range.max ? Number(range.max) : 2000;
  const previous = Math.round(top * (0.66 + 0.24 * next()) * scale) / scale;
  const actual = Math.round(previous * (1.01 + 0.08 * next()) * scale) / scale;
  const rate = Math.round((actual / (top * 0.8)) * 1000) / 10;
  const slip = next();
  if (slip < 0.01) return { previous, actual: String(actual), rate };
  if (slip < 0.02) return { previous, actual: `${actual}${unit}`, rate };
  if (slip < 0.025) return { previous, actual: null, rate: null };
  if (slip < 0.035) return { previous, actual, rate: rate + 9 };
  return { previous, actual, rate: slip < 0.5 ? rate : null };
}

/** Mulberry32: small, fast, and the same everywhere. Figures from 0 to 1. */
function generator(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
