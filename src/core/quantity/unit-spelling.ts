/** Characters that mean what a plainer one means, in units. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['㎡', 'm2'],
  ['㎥', 'm3'],
  ['²', '2'],
  ['³', '3'],
  ['㎞', 'km'],
  ['㎢', 'km2'],
  ['㎏', 'kg'],
  ['㎎', 'mg'],
  ['㎝', 'cm'],
  ['㎜', 'mm'],
  ['㏊', 'ha'],
  ['µ', 'μ'],
  ['﹪', '%'],
  ['∕', '/'],
  ['⁄', '/'],
  ['÷', '/'],
  ['每', '/'],
  ['萬', '万'],
  ['億', '亿'],
]);

/** All that people put between 人 and 月. */
const JOINTS = new Set('·•・‧∙⋅.、,，*×-–—−');
/** Left out: they set a unit apart and mean nothing. */
const IGNORED = new Set('()[]{}〔〕【】〈〉《》「」"\'“”‘’:');

const LONGEST = 40;

/**
 * The spelling by which units are compared: half-width, lower case, no blanks, no brackets, one sign for each kind of
 * joint. Null for what is too long to be a unit.
 */
export function normaliseUnit(text: string): string | null {
  if (text.length > LONGEST * 2) return null;
  let plain = '';
  for (const each of text) {
    const char = halfWidth(each);
    if (IGNORED.has(char) || isBlank(char)) continue;
    plain += PLAIN.get(char) ?? (JOINTS.has(char) ? '·' : char.toLowerCase());
  }
  const bare = plain
    .replace(/^(?:计量)?单位/, '')
    .replace(/\/\/+/g, '/')
    .replace(/\/·|·\//g, '/');
  return bare.length > LONGEST ? null : bare;
}

/** １ → 1, ％ → %, （ → (. */
export function halfWidth(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}

/** Blanks of every kind that a sheet may hold, the ideographic, the no-break and the invisible ones with them. */
export function isBlank(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0)) return true;
  if (code < 0x1680) return code === 0xad;
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  );
}
