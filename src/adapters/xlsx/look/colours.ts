import { childOf, numberOf, type XmlElement } from './xml-element.js';

/** The palette that `indexed` points into: ECMA-376 part 1, 18.8.27; 0 to 7 repeat 8 to 15. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Theme colours as `theme` counts them: light and dark are swapped against the order of the part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Six hexadecimal digits each; `root` is that of the theme part, null where there is none. */
export function themeColours(root: XmlElement | null): readonly string[] {
  const scheme = childOf(childOf(root, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const [colour] = childOf(scheme, name)?.children ?? [];
    return hexOf(colour?.attributes.get('lastClr') ?? colour?.attributes.get('val')) ?? OFFICE_THEME[index]!;
  });
}

/** `#RRGGBB` of a colour element; null: automatic, or none. */
export function colourOf(element: XmlElement | null, theme: readonly string[]): string | null {
  if (!element) return null;
  const base = baseOf(element, theme);
  return base === null ? null : `#${tinted(base, numberOf(element, 'tint') ?? 0)}`;
}

function baseOf(element: XmlElement, theme: readonly string[]): string | null {
  const rgb = element.attributes.get('rgb');
  if (rgb !== undefined) return hexOf(rgb);
  const place = numberOf(element, 'theme');
  if (place !== null) return theme[place] ?? null;
  const index = numberOf(element, 'indexed');
  return index === null ? null : (INDEXED[index < 8 ? index : index - 8] ?? null);
}

/** The last six of `AARRGGBB`. */
function hexOf(text: string | undefined): string | null {
  return text !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text) ? text.slice(-6).toUpperCase() : null;
}

/** Lightens towards white or darkens towards black, channel by channel: near enough to what 18.8.19 does to luminance. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const share = Math.min(1, Math.abs(tint));
  const towards = tint > 0 ? 255 : 0;
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const changed = channels.map((each) => Math.round(each + (towards - each) * share));
  return changed
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
