import { unreadable } from './bounds.js';

/** What an entry is looked up by. Package names fold case (ECMA-376 part 2); `/xl/a.xml` of a relationship is `xl/a.xml` of the zip. */
export function zipNameKey(name: string): string {
  const plain = name.replaceAll('\\', '/').toLowerCase();
  return plain.startsWith('/') ? plain.slice(1) : plain;
}

/** @throws HostError `unreadable` for names that lead out of a folder, or that readers cut short in different places */
export function refuseUnsafeName(name: string): void {
  const unsafe =
    name === '' ||
    name.startsWith('/') ||
    /^[A-Za-z]:/.test(name) ||
    hasControl(name) ||
    (name.includes('..') && name.split('/').includes('..'));
  if (unsafe) throw unreadable('entry-name', printable(name));
}

function hasControl(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) < 32) return true;
  return false;
}

function printable(name: string): string {
  return [...name.slice(0, 200)].map((char) => (char < ' ' ? '\ufffd' : char)).join('');
}
