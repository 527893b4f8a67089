import type { Language } from '../../../core/finding/message-of.js';
import { html, type Markup } from './html.js';
import type { OutgoingWords } from './outgoing-words.js';

/** Songti for tables, Heiti for titles, as offices print; what a computer has of them. */
const SONG = 'SimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif';
const HEI = 'SimHei, "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif';

/** A page that prints by itself on A4, loads nothing and runs nothing. */
export function reportPage(title: string, lang: Language, words: OutgoingWords, body: readonly Markup[]): string {
  const page = html`<!doctype html>
    <html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${{ markup: styles(words.report.page) }}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `;
  return page.markup;
}

function styles([before, between, after]: OutgoingWords['report']['page']): string {
  return `
@page { size: A4 portrait; margin: 18mm 15mm 18mm; @bottom-center { content: "${before}" counter(page) "${between}" counter(pages) "${after}"; font: 9pt ${SONG}; } }
:root { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: 10.5pt/1.6 ${SONG}; }
main { max-width: 180mm; margin: 0 auto; padding: 8mm; }
@media print { main { max-width: none; padding: 0; } }
h1, h2, h3, th { font-family: ${HEI}; font-weight: 600; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 6mm; }
h2 { font-size: 13pt; margin: 7mm 0 2mm; break-after: avoid; }
h3 { font-size: 11pt; margin: 5mm 0 1.5mm; break-after: avoid; }
p { margin: 1mm 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.5mm 4mm; margin: 0; }
dt { font-family: ${HEI}; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 1.45; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 0.8mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
th { background: #ededed; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.s { white-space: nowrap; }
td.s + td { min-width: 22mm; }
figure { margin: 2mm 0; break-inside: avoid; }
figure svg { max-width: 100%; height: auto; }
.sign { display: flex; flex-wrap: wrap; gap: 4mm 14mm; margin-top: 12mm; break-inside: avoid; }
.sign span { min-width: 36mm; border-bottom: 0.5pt solid #000; }
`;
}

export type CellKind = 'text' | 'short' | 'figure';

/** A table with its header on every page; cells are texts. The heading above it says what it is; `label` says so to those who hear it. */
export function reportTable(
  label: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  kinds: readonly CellKind[] = [],
): Markup {
  const head = columns.map((each) => html`<th scope="col">${each}</th>`);
  const lines = rows.map(
    (cells) =>
      html`<tr>
        ${cells.map((cell, index) => cellOf(cell, kinds[index] ?? 'text'))}
      </tr> `,
  );
  return html`<table aria-label="${label}">
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table> `;
}

function cellOf(text: string, kind: CellKind): Markup {
  if (kind === 'text') return html`<td>${text}</td>`;
  return html`<td class="${kind === 'figure' ? 'n' : 's'}">${text}</td>`;
}
