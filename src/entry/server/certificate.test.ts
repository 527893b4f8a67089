import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { certificateFile, keptCertificate, trustCommand } from './certificate.js';
import { makeCertificate } from './make-certificate.js';

const NOW = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;

test('a certificate is made once, kept, and made anew before it ends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hebao-certificate-'));
  let made = 0;
  const make = (now: number) => () => {
    made += 1;
    return makeCertificate(now);
  };
  const first = await keptCertificate(folder, NOW, make(NOW));
  expect((await keptCertificate(folder, NOW + 300 * DAY, make(NOW))).cert).toBe(first.cert);
  expect(made).toBe(1);
  expect((await keptCertificate(folder, NOW + 364.5 * DAY, make(NOW + 364 * DAY))).cert).not.toBe(first.cert);
  writeFileSync(certificateFile(folder), 'broken');
  await keptCertificate(folder, NOW, make(NOW));
  expect(made).toBe(3);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'key.pem')).mode & 0o077).toBe(0);
  rmSync(folder, { recursive: true });
}, 60_000); // primes are found by luck

test.each(['win32', 'darwin', 'linux'])('%s is told how to trust the file', (platform) => {
  expect(trustCommand(platform, '/a/certificate.pem')?.at(-1)).toBe('/a/certificate.pem');
});

test('elsewhere nobody knows how', () => {
  expect(trustCommand('aix', 'x')).toBeNull();
});
