import { halfWidth } from '../quantity/unit-spelling.js';

/** A clause of a paragraph, in half-width signs, with the time that its sentence named before it. */
export interface Clause {
  readonly text: string;
  /** The sentence so far, this clause included: what it says of time and of its subject. */
  readonly before: string;
}

const LONGEST = 400;
const MOST_CLAUSES = 2_000;

/** The clauses of a paragraph: what stands between commas, semicolons and full stops. 1,234 is one figure. */
export function clausesOf(paragraph: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of plainSigns(paragraph).split(/[。;!?！？；]/)) {
    let before = '';
    for (const text of sentence.split(/[,，:：](?!\d{3}(?!\d))/)) {
      if (clauses.length >= MOST_CLAUSES) return clauses;
      clauses.push({ text: text.slice(0, LONGEST).trim(), before: before.slice(-LONGEST) });
      before += `${text},`;
    }
  }
  return clauses;
}

/** Full-width digits and signs as half-width ones, a character for a character. */
function plainSigns(text: string): string {
  return /[！-～]/.test(text) ? [...text].map((each) => halfWidth(each)).join('') : text;
}

const QUOTED = /《[^《》]{0,100}》|〈[^〈〉]{0,100}〉|<[^<>]{0,100}>|[〔[][^〔〕[\]]{0,20}[〕\]]/g;

/** Titles of other documents and their numbers blanked out: the figures in them are none of this plan's. */
export function withoutTitles(text: string): string {
  return text.replace(QUOTED, (each) => '□'.repeat(each.length));
}
