/** A piece of HTML that is safe to stand in a page. Made by `html` alone, or by those who draw charts. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | readonly Markup[];

/** Puts texts into HTML: whatever they hold, they stay text. Markup made before stays markup. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return {
    markup: strings.map((text, index) => text + (index < values.length ? written(values[index]!) : '')).join(''),
  };
}

function written(value: Piece): string {
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
  return escaped(String(value));
}

/** Controls that HTML cannot hold are told as U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
