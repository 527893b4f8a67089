const MARKS: readonly (readonly [looks: string, mark: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['compound file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['exe', [0x4d, 0x5a]],
];

/** What a file is by its first bytes; web pages and XML under the name of a workbook are told from text. */
export function looksOfBytes(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty';
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const head = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (head.startsWith('<?xml')) return 'xml';
  if (/^<(?:!doctype|html|head|meta|body|table|style|!--)/.test(head)) return 'html';
  return 'text';
}
