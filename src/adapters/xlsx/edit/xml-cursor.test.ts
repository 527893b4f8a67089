import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HostError } from '../../../app/ports/host-error.js';
import { attributesOf, tagWith } from './xml-attributes.js';
import { XmlCursor } from './xml-cursor.js';

function tokens(text: string): string[] {
  const cursor = new XmlCursor(text, 'part');
  const found: string[] = [];
  while (cursor.next()) found.push(`${cursor.kind} ${cursor.depth} ${text.slice(cursor.start, cursor.end)}`);
  return found;
}

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof HostError) return `${error.code} ${String(error.data['bound'])}`;
    throw error;
  }
  return 'none';
}

describe('XmlCursor', () => {
  // prettier-ignore
  test.each([
    { why: 'elements with their depth', text: '<a><b/>x</a>', tokens: ['open 0 <a>', 'empty 1 <b/>', 'text 1 x', 'close 0 </a>'] },
    { why: 'a > in quotes ends no tag', text: `<a b='>' c=">/"/>`, tokens: [`empty 0 <a b='>' c=">/"/>`] },
    { why: 'comments, CDATA and instructions are whole', text: '<?xml?><a><!-- <b> --><![CDATA[<c>]]></a>', tokens: ['other 0 <?xml?>', 'open 0 <a>', 'other 1 <!-- <b> -->', 'cdata 1 <![CDATA[<c>]]>', 'close 0 </a>'] },
    { why: 'a byte order mark is stepped over', text: '\ufeff<a/>', tokens: ['empty 0 <a/>'] },
    { why: 'blanks in tags', text: '<a\n b="1"\t></a >', tokens: ['open 0 <a\n b="1"\t>', 'close 0 </a >'] },
  ])('reads $why', ({ text, tokens: expected }) => {
    expect(tokens(text)).toEqual(expected);
  });

  // prettier-ignore
  test.each([
    { why: 'an unclosed element', text: '<a><b></a>' },
    { why: 'no end', text: '<a>' },
    { why: 'nothing at all', text: '' },
    { why: 'two roots', text: '<a/><b/>' },
    { why: 'text around the root', text: '<a/>b' },
    { why: 'an unclosed tag', text: '<a b="1"' },
    { why: 'an unclosed quote', text: '<a b="1></a>' },
    { why: 'a < inside a tag', text: '<a <b/></a>' },
    { why: 'an unclosed comment', text: '<a><!-- </a>' },
    { why: 'an unclosed CDATA', text: '<a><![CDATA[ </a>' },
    { why: 'a tag without a name', text: '<a>< /a></a>' },
  ])('refuses $why', ({ text }) => {
    expect(refusal(() => tokens(text))).toBe('unreadable xml');
  });

  test('refuses a document type, which could define entities', () => {
    expect(refusal(() => tokens('<!DOCTYPE a [<!ENTITY b "c">]><a/>'))).toBe('unreadable doctype');
  });

  test('refuses what is nested too deeply', () => {
    expect(refusal(() => tokens('<a>'.repeat(257) + '</a>'.repeat(257)))).toBe('too-large depth');
    expect(tokens('<a>'.repeat(256) + '</a>'.repeat(256))).toHaveLength(512);
  });

  test('knows the namespace of every tag, end tags included', () => {
    const text = '<x:a xmlns:x="one" xmlns="none"><b><x:c xmlns:x="two"/><x:d/></b><b xmlns=""/></x:a>';
    const cursor = new XmlCursor(text, 'part');
    const found: string[] = [];
    while (cursor.next()) found.push(`${cursor.local} ${cursor.namespace}`);
    expect(found).toEqual(['a one', 'b none', 'c two', 'd one', 'b none', 'b ', 'a one']);
  });

  test('refuses a prefix that nothing binds', () => {
    const cursor = new XmlCursor('<x:a/>', 'part');
    cursor.next();
    expect(refusal(() => cursor.namespace)).toBe('unreadable xml');
  });

  test('steps over what a reader does not open', () => {
    const cursor = new XmlCursor('<a><b><c/><c>x</c></b><d/></a>', 'part');
    cursor.toRoot();
    const names: string[] = [];
    while (cursor.nextChild(1)) names.push(cursor.name);
    expect(names).toEqual(['b', 'd']);
  });

  test('the tokens, put together, are the text', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d"/>',
      'text',
      '<!-- - -->',
      '<![CDATA[x]]>',
      '<?p q?>',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = `<root>${pieces.join('')}</root>`;
        try {
          const cursor = new XmlCursor(text, 'part');
          let whole = '';
          while (cursor.next()) whole += text.slice(cursor.start, cursor.end);
          expect(whole).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(HostError);
        }
      }),
    );
  });
});

describe('attributesOf', () => {
  const of = (text: string): [string, string][] => {
    const cursor = new XmlCursor(text, 'part');
    cursor.next();
    return attributesOf(cursor).map(({ name, value }) => [name, value]);
  };

  // prettier-ignore
  test.each([
    { why: 'both quotes, blanks around =', text: `<a b = "1" x:c='2"'/>`, expected: [['b', '1'], ['x:c', '2"']] },
    { why: 'references', text: '<a b="&lt;&#65;&#x42;&amp;lt;"/>', expected: [['b', '<AB&lt;']] },
    { why: 'none', text: '<a />', expected: [] },
    { why: 'a slash at the end of a value', text: '<a b="/"></a>', expected: [['b', '/']] },
  ])('reads $why', ({ text, expected }) => {
    expect(of(text)).toEqual(expected);
  });

  // prettier-ignore
  test.each(['<a b/>', '<a b=1/>', '<a b="1"c="2"/>', '<a b="1" b="2"/>', '<a b="&x;"/>', '<a b="&"/>', '<a b="&#x110000;"/>', `<a b'="1"'/>`])(
    'refuses %s',
    (text) => {
      expect(refusal(() => of(text))).toBe('unreadable xml');
    },
  );

  // prettier-ignore
  test.each([
    { why: 'sets one in its place', text: '<a b="1" c="2"/>', set: [['b', '3']], expected: '<a b="3" c="2"/>' },
    { why: 'appends what is new', text: '<a b="1">', set: [['c', '<"&']], expected: '<a b="1" c="&lt;&quot;&amp;">' },
    { why: 'keeps the blank before />', text: '<a />', set: [['c', '2']], expected: '<a c="2"/>' },
    { why: 'takes one out', text: '<a b="1"  c="2" d="3"/>', set: [['c', null]], expected: '<a b="1" d="3"/>' },
    { why: 'takes out what is not there', text: '<a b="1" />', set: [['c', null]], expected: '<a b="1" />' },
  ] as const)('tagWith $why', ({ text, set, expected }) => {
    const cursor = new XmlCursor(text, 'part');
    cursor.next();
    expect(tagWith(cursor, new Map(set))).toBe(expected);
  });
});
