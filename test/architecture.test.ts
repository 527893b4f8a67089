import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const configuration = JSON.parse(readFileSync('.dependency-cruiser.json', 'utf8')) as IConfiguration;

async function cruised(folder: string): Promise<ICruiseResult> {
  const { forbidden = [], options } = configuration;
  const result = await cruise([folder], { ...options, validate: true, ruleSet: { forbidden } }, undefined, {
    tsConfig: extractTSConfig('tsconfig.json'),
  });
  if (typeof result.output === 'string') throw new TypeError('a result, not a report');
  return result.output;
}

describe('the walls of the house', () => {
  test('each layer imports only what it may', async () => {
    const { summary, modules } = await cruised('src');
    // An unreadable src/ cruises nothing and "passes".
    expect(modules.filter((each) => each.source.startsWith('src/core/')).length).toBeGreaterThan(50);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});
