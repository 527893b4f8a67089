import { expect, test } from '@jest/globals';
import { hebao, type CliRun } from '../support/cli.js';

interface Line {
  readonly text: string;
  readonly canonical?: readonly string[];
  readonly readings?: readonly (readonly string[])[];
  readonly error?: { readonly message: string; readonly at: number };
}

function reading(args: readonly string[], input: string): CliRun {
  return hebao(args, undefined, input);
}

function lines(stdout: string): readonly Line[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

test('one JSON object a line: read, several in one, ambiguous, refused; blank lines aside', () => {
  const input = '\uFEFF16=17+18\r\n\r\n 83=84 84=85\n16=17/100\n[01]+=3\n';
  const { status, stdout } = reading(['rule', '--codes', '16,17,18, 83，84,85,100', '--json'], input);
  const [sum, two, doubtful, wrong, ...more] = lines(stdout);
  expect(sum).toMatchObject({ text: '16=17+18', canonical: ['[16] = [17] + [18]'] });
  expect(two).toMatchObject({ text: ' 83=84 84=85', canonical: ['[83] = [84]', '[84] = [85]'] });
  expect(doubtful?.readings).toEqual([['[16] = [17] ÷ [100]'], ['[16] = [17] ÷ 100']]);
  expect(doubtful?.canonical).toBeUndefined();
  expect(wrong?.error).toMatchObject({ at: 5 });
  expect(more).toEqual([]);
  expect(status).toBe(1);
});

test('what is all read leaves with 0, and a notice says what was taken one way', () => {
  const { status, stdout } = reading(['rule', '--json'], '4<2');
  expect(lines(stdout)).toMatchObject([
    {
      canonical: ['[4] ≤ [2]'],
      notices: [
        { code: 'codes-assumed', at: 0 },
        { code: 'less-read-as-at-most', at: 1 },
      ],
    },
  ]);
  expect(status).toBe(0);
});

test('for people: the text, its reading, and what to look at, in either language', () => {
  const input = '16=17+18\n16=17/100\n[01]+=3\n';
  const zh = reading(['rule'], input);
  const en = reading(['rule', '--lang', 'en'], input);
  for (const { stdout, status } of [zh, en]) {
    expect(status).toBe(1);
    for (const part of ['[16] = [17] + [18]', '1) [16] = [17] ÷ [100]', '2) [16] = [17] ÷ 100', '[01]+=3'])
      expect(stdout).toContain(part);
  }
  expect(zh.stdout).toContain('第 6 字');
  expect(en.stdout).toContain('character 6');
});

test('nothing to read is no error', () => {
  expect(reading(['rule', '--json'], '\n \n')).toMatchObject({ status: 0, stdout: '' });
});

// prettier-ignore
test.each([
  { why: 'an argument too many',  args: ['rule', 'rules.txt'],            input: '' },
  { why: 'no codes',              args: ['rule', '--codes', ''],          input: '' },
  { why: 'a code that is empty',  args: ['rule', '--codes', '01,,02'],    input: '' },
  { why: 'no such option',        args: ['rule', '--pack', 'x'],          input: '' },
  { why: 'too much of it',        args: ['rule'],                         input: '1=2\n'.repeat(4_200_000) },
])('exit status 2: $why', ({ args, input }) => {
  const { status, stderr } = reading(args, input);
  expect(status).toBe(2);
  expect(stderr).not.toBe('');
  expect(stderr).not.toMatch(/\bat \w+.*\.js:\d+/);
});

test('a line that is too long is refused for itself', () => {
  const { status, stdout } = reading(['rule', '--json', '--lang', 'en'], `${'1+'.repeat(250_000)}1=2\n1=2\n`);
  expect(lines(stdout).map((each) => ('error' in each ? 'refused' : 'read'))).toEqual(['refused', 'read']);
  expect(status).toBe(1);
});
