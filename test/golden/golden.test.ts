import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Validator, type Schema } from '@cfworker/json-schema';
import { reviewJson, type ReviewJson } from '../../src/app/view/review-json.js';
import { SEVERITIES } from '../../src/core/finding/finding.js';
import { packFiles } from '../../src/adapters/pack/pack-files.js';
import { checkFile } from '../../src/entry/cli/check-file.js';

/** One line of manifest.json: a workbook, how it is reviewed, and the codes that it is there to show. */
interface GoldenCase {
  readonly file: string;
  readonly pack: string;
  readonly why: string;
  readonly org?: string;
  readonly period?: string;
  readonly previous?: string;
  readonly forSubmission?: boolean;
  readonly codes: readonly string[];
}

const folder = new URL('./', import.meta.url);
const packs = packFiles(new URL('../../assets/packs/', import.meta.url));
const cases = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as readonly GoldenCase[];
const schema = JSON.parse(readFileSync('assets/schemas/review.schema.json', 'utf8')) as Schema;

/** The review of one golden workbook, as `check --json` prints it, on a fixed day. */
async function reviewOf(golden: GoldenCase): Promise<ReviewJson> {
  const answer = await packs.load(packPath(golden.pack));
  if (!answer.ok) throw new Error(`${golden.pack}: ${JSON.stringify(answer)}`);
  const previous = golden.previous;
  const { json } = await checkFile(
    { path: fileURLToPath(new URL(golden.file, folder)), name: golden.file },
    {
      pack: answer.loaded,
      candidates: [],
      org: golden.org,
      period: golden.period,
      previous: previous === undefined ? null : { bytes: readFileSync(new URL(previous, folder)), name: previous },
      forSubmission: golden.forSubmission ?? false,
      lang: 'zh',
      today: '2026-01-12',
    },
  );
  return reviewJson([json]);
}

function packPath(pack: string): string {
  return pack.endsWith('.json') ? fileURLToPath(new URL(pack, folder)) : pack;
}

describe('golden workbooks', () => {
  const shown = new Set<string>();

  test.each(cases)('$file: $why', async (golden) => {
    const result = await reviewOf(golden);
    const at = new URL(`${golden.file}${golden.forSubmission ? '.submission' : ''}.review.json`, folder);
    const text = `${JSON.stringify(result, null, 2)}\n`;
    if (process.env['HEBAO_GOLDEN'] === 'write') writeFileSync(at, text);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(at, 'utf8')));
    expect(new Validator(schema, '2020-12', false).validate(JSON.parse(text)).errors).toEqual([]);
    const codes = result.files.flatMap((file) => file.findings.map((each) => each.code));
    codes.forEach((code) => shown.add(code));
    expect([...new Set<string>(codes)]).toEqual(expect.arrayContaining([...golden.codes]));
  });

  test('every finding code has a place in one of them, but those that only a set of returns shows', () => {
    const ofOne = Object.keys(SEVERITIES).filter((code) => !code.startsWith('group.'));
    expect(ofOne.filter((code) => !shown.has(code))).toEqual([]);
  });

  test('no expected result is left over from a workbook that is gone', () => {
    const expected = cases.map((each) => `${each.file}${each.forSubmission ? '.submission' : ''}.review.json`);
    const present = readdirSync(folder).filter((name) => name.endsWith('.review.json'));
    expect(present.filter((name) => !expected.includes(name))).toEqual([]);
  });
});
