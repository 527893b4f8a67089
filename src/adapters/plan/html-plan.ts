import { Parser } from 'htmlparser2';
import { HostError } from '../../app/ports/host-error.js';
import { PLAN_BOUNDS, type PlanDocument } from '../../core/plan-import/plan-document.js';
import { BlockCollector } from './block-collector.js';

/** Marks beside text: a page of a ministry's site has ten characters of them for each of its own. */
const LONGEST = 16_000_000;

/** A page of a word processor nests some fifty elements; the parser slows down with every one that is open. */
const DEEPEST = 2_000;

/** Their text is none of the page's. */
const UNSEEN = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'svg',
  'select',
  'textarea',
  'iframe',
  'object',
]);

const BLOCKS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer main aside nav blockquote pre hr br center form address figure figcaption caption body html'.split(
    ' ',
  ),
);

/**
 * An HTML page as paragraphs and tables. The parser streams and mends what is not closed; nothing is run, fetched or resolved.
 * @throws HostError `too-large`
 */
export function documentOfHtml(html: string): PlanDocument {
  if (html.length > LONGEST)
    throw new HostError('too-large', { bound: 'inputBytes', limit: LONGEST, found: html.length });
  const collector = new BlockCollector();
  let unseen = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new HostError('too-large', { bound: 'depth', limit: DEEPEST, found: depth });
        if (UNSEEN.has(name)) unseen += 1;
        else if (unseen === 0) open(collector, name, attributes);
      },
      ontext(text) {
        if (unseen === 0) collector.text(text.replace(/\s+/g, ' '));
      },
      onclosetag(name) {
        depth -= 1;
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        else if (unseen === 0) close(collector, name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return collector.finish();
}

function open(collector: BlockCollector, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === 'table') collector.openTable();
  else if (name === 'tr') collector.openRow();
  else if (name === 'td' || name === 'th') {
    const columns = spanOf(attributes['colspan'], PLAN_BOUNDS.columns);
    collector.openCell({ columns, rows: spanOf(attributes['rowspan'], MOST_ROWS), below: false });
  } else if (BLOCKS.has(name)) collector.breakParagraph();
}

function close(collector: BlockCollector, name: string): void {
  if (name === 'table') collector.closeTable();
  else if (name === 'td' || name === 'th') collector.closeCell();
  else if (BLOCKS.has(name)) collector.breakParagraph();
}

const MOST_ROWS = 1_000;

function spanOf(text: string | undefined, most: number): number {
  const count = /^\s{0,4}(\d{1,5})/.exec(text ?? '')?.[1];
  return Math.min(Math.max(1, Number(count ?? 1)), most);
}
