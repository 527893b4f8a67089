import { expect, test } from '@jest/globals';
import { readReleases } from './read-releases.js';

const GOOD = { rule: 'R03', kind: 'released', reason: '赣民函〔2024〕3号', person: '张三' };

// prettier-ignore
test.each<{ why: string; json: unknown; problems: readonly string[] }>([
  { why: 'a list',                  json: { schema: 'hebao.releases/1', releases: [GOOD] }, problems: [] },
  { why: 'of one org and period',   json: { schema: 'hebao.releases/1', releases: [{ ...GOOD, org: '360732', period: '2023Q1' }] }, problems: [] },
  { why: 'an empty list',           json: { schema: 'hebao.releases/1', releases: [] }, problems: [] },
  { why: 'no words for a reason',            json: { schema: 'hebao.releases/1', releases: [{ ...GOOD, reason: 5 }] }, problems: ['$.releases[0].reason schema.type'] },
  { why: 'nothing but blanks for a reason', json: { schema: 'hebao.releases/1', releases: [{ ...GOOD, reason: ' ' }] }, problems: ['$.releases[0].reason schema.shape'] },
  { why: 'no person',               json: { schema: 'hebao.releases/1', releases: [{ rule: 'R03', kind: 'released', reason: 'x' }] }, problems: ['$.releases[0].person schema.missing'] },
  { why: 'a kind that is none',     json: { schema: 'hebao.releases/1', releases: [{ ...GOOD, kind: 'ignored' }] }, problems: ['$.releases[0].kind schema.value'] },
  { why: 'a period of no spelling', json: { schema: 'hebao.releases/1', releases: [{ ...GOOD, period: '2023年' }] }, problems: ['$.releases[0].period schema.shape'] },
  { why: 'a name that is unknown',  json: { schema: 'hebao.releases/1', releases: [{ ...GOOD, orgs: '1' }] }, problems: ['$.releases[0].orgs schema.unknown'] },
  { why: 'a bare list',             json: [GOOD], problems: ['$ schema.type'] },
  { why: 'another format',          json: { schema: 'hebao.pack/1', releases: [] }, problems: ['$.schema schema.value'] },
])('$why', ({ json, problems }) => {
  const reading = readReleases(json);
  expect(reading.ok ? [] : reading.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
});
