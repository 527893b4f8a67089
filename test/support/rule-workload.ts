import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Exact } from '../../src/core/quantity/exact.js';
import type { ResolvedClaim, ResolvedRule } from '../../src/core/rule/resolved.js';
import { resolvedRule } from './claims.js';

/** Σ coefficient × column, against a constant. */
export interface LinearText {
  readonly t: readonly (readonly [coefficient: number, column: string])[];
  readonly op: '==' | '<=' | '>=' | '>';
  readonly c: number;
}
export type RuleText =
  | { readonly id: string; readonly lin: LinearText }
  | { readonly id: string; readonly if: LinearText; readonly then: LinearText };

/** Sixty rules over 24 indicators and their prior values, a record a county and year. */
export interface RuleWorkload {
  readonly columns: ReadonlyMap<string, readonly (string | null)[]>;
  readonly records: number;
  readonly rules: readonly RuleText[];
  /** Pass, fail, unknown by rule, as others counted them; null: nobody did. */
  readonly expected: ReadonlyMap<string, readonly [number, number, number]> | null;
}

export const INDICATORS = 24;
const YEARS = 5;
const FAMILIES = 8;

/** The workload kept beside the project, where it is there; else one of our own, equal in shape. */
export function ruleWorkload(counties: number): RuleWorkload {
  return sharedWorkload() ?? ownWorkload(counties, 1);
}

export function sharedWorkload(): RuleWorkload | null {
  const script = fileURLToPath(new URL('../../../shared/bench/rules-workload.mjs', import.meta.url));
  if (!existsSync(script)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'hebao-rules-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const counted = JSON.parse(readFileSync(join(script, '..', 'rules-expected.json'), 'utf8')) as {
      readonly rules: Record<string, [number, number, number]>;
    };
    return {
      ...table(readFileSync(join(folder, 'data.csv'), 'utf8')),
      rules: JSON.parse(readFileSync(join(folder, 'rules.json'), 'utf8')) as RuleText[],
      expected: new Map(Object.entries(counted.rules)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function table(csv: string): Pick<RuleWorkload, 'columns' | 'records'> {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const rows = lines.map((line) => line.split(','));
  const columns = new Map(
    head.split(',').map((name, index) => [name, rows.map((row) => (row[index] === '' ? null : row[index]!))]),
  );
  return { columns, records: rows.length };
}

/** 2% blank, 0.8% wrong: ten times too much, a lost sign, a few too many. The same seed gives the same figures. */
export function ownWorkload(counties: number, seed: number): RuleWorkload {
  const next = generator(seed);
  const actual = Array.from({ length: INDICATORS }, (): (string | null)[] => []);
  const prior = Array.from({ length: INDICATORS }, (): (string | null)[] => []);
  for (let county = 0; county < counties; county += 1) {
    const totals = Array.from({ length: FAMILIES }, () => 50 + Math.floor(next() * 5000));
    let before: readonly number[] | null = null;
    for (let year = 0; year < YEARS; year += 1) {
      const clean = totals.flatMap((total, family) => {
        totals[family] = Math.max(1, Math.round(total * (0.95 + next() * 0.12)));
        const part = Math.floor(totals[family]! * (0.2 + next() * 0.6));
        return [totals[family]!, part, totals[family]! - part];
      });
      clean.forEach((figure, index) => {
        actual[index]!.push(corrupted(figure, next));
        prior[index]!.push(before === null ? null : String(before[index]!));
      });
      before = clean;
    }
  }
  const named = (letter: string, figures: (string | null)[][]) =>
    figures.map((each, index) => [columnName(letter, index + 1), each] as const);
  return {
    columns: new Map([...named('x', actual), ...named('p', prior)]),
    records: counties * YEARS,
    rules: sixtyRules(),
    expected: null,
  };
}

function corrupted(figure: number, next: () => number): string | null {
  const luck = next();
  if (luck < 0.02) return null;
  if (luck < 0.023) return String(figure * 10);
  if (luck < 0.025) return String(-figure);
  return String(luck < 0.028 ? figure + 1 + Math.floor(next() * 9) : figure);
}

export function columnName(letter: string, index: number): string {
  return letter + String(index).padStart(2, '0');
}

/** None below 0, wholes and parts, conditionals, growth of at most a half. */
function sixtyRules(): readonly RuleText[] {
  const x = (index: number) => columnName('x', index);
  const many = <T>(count: number, of: (index: number) => T) => Array.from({ length: count }, (_, index) => of(index));
  const against = (t: LinearText['t'], op: LinearText['op'], c = 0): LinearText => ({ t, op, c });
  return [
    ...many(INDICATORS, (i) => ({ id: `nn${i + 1}`, lin: against([[1, x(i + 1)]], '>=') })),
    ...many(FAMILIES, (k) => ({
      id: `bal${k}`,
      // prettier-ignore
      lin: against([[1, x(3 * k + 1)], [-1, x(3 * k + 2)], [-1, x(3 * k + 3)]], '=='),
    })),
    // prettier-ignore
    ...many(FAMILIES, (k) => ({ id: `le${k}`, lin: against([[1, x(3 * k + 2)], [-1, x(3 * k + 1)]], '<=') })),
    ...many(10, (k) => ({
      id: `if${k}`,
      if: against([[1, x(k + 1)]], '>'),
      then: against([[1, x(((k + 4) % INDICATORS) + 1)]], '>'),
    })),
    ...many(4, (k) => ({
      id: `ifs${k}`,
      if: against([[1, x(3 * k + 1)]], '>=', 1000),
      // prettier-ignore
      then: against([[1, x(3 * k + 2)], [-0.1, x(3 * k + 1)]], '>='),
    })),
    ...many(6, (k) => ({
      id: `pop${k}`,
      // prettier-ignore
      lin: against([[1, x(3 * k + 1)], [-1.5, columnName('p', 3 * k + 1)]], '<='),
    })),
  ];
}

/** A rule with the names of its variables' columns. */
export interface NamedRule {
  readonly rule: ResolvedRule;
  readonly columns: readonly string[];
}

export function resolvedWorkload(rules: readonly RuleText[]): readonly NamedRule[] {
  return rules.map((text) => {
    const columns: string[] = [];
    const claim: ResolvedClaim =
      'lin' in text
        ? comparison(text.lin, columns)
        : {
            kind: 'conditional',
            when: comparison(text.if, columns),
            then: comparison(text.then, columns),
            otherwise: null,
          };
    return { rule: resolvedRule(text.id, claim, columns.length), columns };
  });
}

function comparison({ t, op, c }: LinearText, columns: string[]): ResolvedClaim {
  const of = t.map(([coefficient, name]) => {
    if (!columns.includes(name)) columns.push(name);
    return { kind: 'variable', variable: columns.indexOf(name), factor: Exact.of(coefficient) } as const;
  });
  return {
    kind: 'comparison',
    left: { kind: 'sum', of },
    sign: ({ '==': '=', '<=': '≤', '>=': '≥', '>': '>' } as const)[op],
    right: { kind: 'constant', value: Exact.of(c) },
    tolerance: null,
    allowance: Exact.zero,
  };
}

/** Mulberry32: 0 to 1, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
