import { expect, test } from '@jest/globals';
import { hebao } from '../support/cli.js';

test('one JSON object a line, with --json and without; blank lines aside; 1 where a line holds no target', () => {
  const input = '\uFEFF覆盖率达到80%以上\r\n\r\n每人每月不低于200元、100元\n兴国县\n';
  const [plain, json] = [hebao(['phrase'], undefined, input), hebao(['phrase', '--json'], undefined, input)];
  expect(json.stdout).toBe(plain.stdout);
  const [level, two, none, ...more] = plain.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly [key: string]: unknown });
  expect(level).toMatchObject({
    phrase: '覆盖率达到80%以上',
    kind: 'quantitative',
    targets: [{ direction: '>=', value: '80' }],
  });
  expect(two).toMatchObject({ kind: 'compound', targets: [{ value: '200' }, { value: '100' }] });
  expect(none).toMatchObject({ targets: [], error: { code: 'no-target' } });
  expect(more).toEqual([]);
  expect([plain.status, hebao(['phrase'], undefined, '保持在98%以上').status]).toEqual([1, 0]);
});
