import { generate } from 'selfsigned';
import type { Certificate } from './certificate.js';

const DAYS = 365;
const DAY = 86_400_000;

/** A certificate for localhost and 127.0.0.1 alone, which can sign no other. `now` in milliseconds. */
export async function makeCertificate(now: number): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Hebao on this machine' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key, cert };
}
