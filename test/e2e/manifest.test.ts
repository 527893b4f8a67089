import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { manifestFor } from '../../scripts/site/manifest.mjs';
import { COMMAND_NAMES } from '../../src/entry/commands/ribbon.js';
import { describeShared } from '../support/describe-shared.js';

const manifest = readFileSync('manifest.xml', 'utf8');

function all(pattern: RegExp): readonly string[] {
  return [...manifest.matchAll(pattern)].map((each) => each[1]!);
}

describe('the manifest', () => {
  describeShared('data/manifest-xsd/OfficeAppManifestV1_1.xsd', 'and Microsoft’s schema', (schema) => {
    test('it fits', () => {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, 'manifest.xml'], {
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: 'manifest.xml validates\n' });
    });
  });

  test('has the version of the product', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(all(/<Version>([^<]+)</g)).toEqual([`${version}.0`]);
  });

  test('every resource that is named is there, once', () => {
    const named = [...new Set(all(/resid="([^"]+)"/g))].sort();
    const there = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect([...there].sort()).toEqual(named);
    for (const id of there) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('its buttons are the functions that the page answers, in the page that the runtime is', () => {
    expect([...all(/<FunctionName>([^<]+)</g)].sort()).toEqual([...COMMAND_NAMES].sort());
    expect(all(/<(?:Runtime|FunctionFile|SourceLocation) resid="([^"]+)"/g)).toEqual([
      'Pane.Url',
      'Pane.Url',
      'Pane.Url',
    ]);
  });

  test('all its words are Chinese, with English for those who want it; none is too long for Excel', () => {
    expect(all(/<DefaultLocale>([^<]+)</g)).toEqual(['zh-CN']);
    const strings = [
      ...manifest.matchAll(
        /<bt:String id="[^"]+" DefaultValue="([^"]+)">\s*<bt:Override Locale="en-US" Value="([^"]+)"/g,
      ),
    ];
    expect(strings).toHaveLength(all(/<bt:String id="([^"]+)"/g).length);
    for (const [, chinese] of strings) expect(chinese).toMatch(/\p{Script=Han}/u);
    const short = manifest.slice(manifest.indexOf('<bt:ShortStrings>'), manifest.indexOf('</bt:ShortStrings>'));
    for (const [, text] of short.matchAll(/Value="([^"]+)"/g)) expect(text!.length).toBeLessThanOrEqual(125);
  });

  test('its icons are pictures of the size that they say', () => {
    const icons = all(/https:\/\/localhost:3000\/(assets\/icons\/[^"]+)"/g);
    expect(icons.length).toBeGreaterThan(10);
    for (const icon of icons) {
      const bytes = readFileSync(icon);
      const size = Number(/-(\d+)\.png$/.exec(icon)![1]);
      expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
        'PNG',
        size,
        size,
      ]);
    }
  });
});

describe('the manifest for a site', () => {
  test('names nothing but that site', () => {
    const built = manifestFor(manifest, 'https://tj.example/hebao');
    expect(built).toContain('"https://tj.example/hebao/taskpane.html"');
    expect(built.replace(/<!--.*?-->/gs, '')).not.toContain('localhost');
  });

  // prettier-ignore
  test.each([
    { why: 'Office takes https only', origin: 'http://tj.example' },
    { why: 'a slash at the end',      origin: 'https://tj.example/' },
    { why: 'a quotation mark',        origin: 'https://tj.example/"' },
    { why: 'no address at all',       origin: 'tj.example' },
  ])('is not made for $origin, $why', ({ origin }) => {
    expect(() => manifestFor(manifest, origin)).toThrow();
  });
});
