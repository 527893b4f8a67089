import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';

export interface Certificate {
  /** PEM texts. */
  readonly key: string;
  readonly cert: string;
}

/** Makes a certificate; the library that does is the caller's. */
export type MakeCertificate = () => Promise<Certificate>;

const NAMES = { cert: 'certificate.pem', key: 'key.pem' } as const;
const DAY = 86_400_000;

/**
 * The certificate of this machine, kept in a folder, so that a person who trusts it does so once; made where there is none, or
 * where it ends within a day. Its key leaves the folder for nobody.
 */
export async function keptCertificate(folder: string, now: number, make: MakeCertificate): Promise<Certificate> {
  const known = readKept(folder);
  if (known && lasts(known.cert, now + DAY)) return known;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, NAMES.key), made.key, { mode: 0o600 });
  writeFileSync(join(folder, NAMES.cert), made.cert);
  return made;
}

/** Where the certificate lies, for those who trust it. */
export function certificateFile(folder: string): string {
  return join(folder, NAMES.cert);
}

function readKept(folder: string): Certificate | null {
  try {
    return { key: readFileSync(join(folder, NAMES.key), 'utf8'), cert: readFileSync(join(folder, NAMES.cert), 'utf8') };
  } catch {
    // none yet
    return null;
  }
}

function lasts(cert: string, time: number): boolean {
  try {
    return Date.parse(new X509Certificate(cert).validTo) > time;
  } catch {
    // not a certificate: another is made
    return false;
  }
}

/** How a person has their system trust a certificate, and the program that does it. */
export function trustCommand(platform: string, file: string): readonly string[] | null {
  switch (platform) {
    case 'win32':
      return ['certutil', '-user', '-addstore', 'Root', file];
    case 'darwin':
      return ['security', 'add-trusted-cert', '-r', 'trustRoot', '-p', 'ssl', file];
    case 'linux':
      // the store of Chromium and its kin (Debian: libnss3-tools)
      return [
        'certutil',
        '-d',
        `sql:${process.env['HOME'] ?? ''}/.pki/nssdb`,
        '-A',
        '-t',
        'P,,',
        '-n',
        'hebao',
        '-i',
        file,
      ];
    default:
      return null;
  }
}
