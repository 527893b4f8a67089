import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodePart, encodePart } from './xml-part.js';
import { decodeContent, decodeXml, encodeAttribute, encodeText, escapeXstring, unescapeXstring } from './xml-text.js';

describe('text in XML', () => {
  // prettier-ignore
  test.each([
    { why: 'a control character', text: 'a\u0001b', written: 'a_x0001_b' },
    { why: 'a carriage return, which XML readers would change', text: 'a\r\nb', written: 'a_x000D_\nb' },
    { why: 'text that reads like an escape', text: '_x0041_', written: '_x005F_x0041_' },
    { why: 'two that share an underscore', text: '_x0041_x0042_', written: '_x005F_x0041_x005F_x0042_' },
    { why: 'what is no escape', text: '_x41_ _x00G1_', written: '_x41_ _x00G1_' },
    { why: 'half a character', text: 'a\ud83d', written: 'a_xD83D_' },
    { why: 'a whole character beyond the first plane', text: '𠮷😀', written: '𠮷😀' },
    { why: 'tabs and line feeds, which XML carries', text: 'a\tb\nc', written: 'a\tb\nc' },
  ])('escapes $why', ({ text, written }) => {
    expect(escapeXstring(text)).toBe(written);
    expect(unescapeXstring(written)).toBe(text);
  });

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(unescapeXstring(decodeXml(encodeText(escapeXstring(text)), 'part'))).toBe(text);
        expect(decodeXml(encodeAttribute(text), 'part')).toBe(text);
      }),
    );
  });

  test('content is read through CDATA, comments and instructions', () => {
    expect(decodeContent('a&amp;<![CDATA[<&amp;>]]><!-- x --><?y z?>b', 'part')).toBe('a&<&amp;>b');
  });
});

describe('decodePart', () => {
  const utf16 = (text: string, little: boolean): Uint8Array =>
    Uint8Array.from(
      [...text]
        .flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])
        .map((byte, index, all) => (little ? byte : all[index ^ 1]!)),
    );
  const text = '<?xml version="1.0" encoding="UTF-16"?><a>核报</a>';

  // prettier-ignore
  test.each([
    { why: 'UTF-8', bytes: new TextEncoder().encode('<a>核报</a>') },
    { why: 'UTF-8 with a byte order mark', bytes: new TextEncoder().encode('\ufeff<a/>') },
    { why: 'UTF-16, little end first', bytes: utf16(`\ufeff${text}`, true) },
    { why: 'UTF-16, big end first', bytes: utf16(`\ufeff${text}`, false) },
    { why: 'UTF-16 without a mark', bytes: utf16(text, true) },
  ])('brings $why back to the same bytes', ({ bytes }) => {
    const part = decodePart(bytes, 'part');
    expect(part.text).toContain('<a');
    expect(encodePart(part)).toEqual(bytes);
  });

  // prettier-ignore
  test.each([
    { why: 'bytes that are no UTF-8', bytes: Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]), code: 'unreadable' },
    { why: 'a declared GBK', bytes: new TextEncoder().encode('<?xml version="1.0" encoding="GBK"?><a/>'), code: 'not-writable' },
  ])('refuses $why', ({ bytes, code }) => {
    expect(() => decodePart(bytes, 'part')).toThrow(expect.objectContaining({ code }));
  });
});
