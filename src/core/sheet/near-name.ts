/** Names to look among, by their pairs of neighbouring characters. */
export interface NameGrams {
  readonly names: readonly { readonly key: string; readonly grams: number; readonly owner: number }[];
  /** Places in `names`, by gram. */
  readonly byGram: ReadonlyMap<string, readonly number[]>;
}

/** Words that set two indicators apart however alike their names are otherwise. */
const CONTRASTS: readonly (readonly [string, string])[] = [
  ['城市', '农村'],
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['城市', '乡村'],
  ['男', '女'],
  ['集中', '散居'],
  ['集中', '分散'],
  ['新增', '累计'],
  ['期初', '期末'],
  ['收入', '支出'],
  ['结婚', '离婚'],
  ['增加', '减少'],
  ['半失能', '全自理'],
  ['失能', '全自理'],
  ['困难', '重度'],
  ['县级', '乡镇'],
  ['市级', '县级'],
  ['省级', '市级'],
];

/** Words that one name has and the other lacks: 半失能 is not 失能, though one holds the other. */
const MARKS: readonly string[] = ['半失能', '非', '不含'];

/** What a name measures, by its last words: a share is no number of things. */
const MEASURES: readonly RegExp[] = [
  /(?:率|占比|比例|比重|增速|增幅)$/,
  /(?:数|量|人次|面积|金额|总额|人数)$/,
  /标准$/,
];

const LONGEST = 60;
const LOOKED_AT = 8;
const LEAST = 0.62;
const MARGIN = 0.1;

export function indexNames(names: readonly (readonly [key: string, owner: number])[]): NameGrams {
  const byGram = new Map<string, number[]>();
  const kept = names.map(([key, owner], place) => {
    const grams = gramsOf(key);
    for (const gram of grams) {
      const places = byGram.get(gram);
      if (places) places.push(place);
      else byGram.set(gram, [place]);
    }
    return { key, grams: grams.size, owner };
  });
  return { names: kept, byGram };
}

/**
 * The owner of the one name that a plain text is clearly a variant of, with its likeness of 0 to 1; null when none is like
 * it, or another owner's name is nearly as like.
 */
export function nearName(index: NameGrams, text: string): { readonly owner: number; readonly likeness: number } | null {
  if (text.length < 3 || text.length > LONGEST) return null;
  const candidates = sharing(index, text).slice(0, LOOKED_AT);
  let best = { owner: -1, likeness: 0 };
  let second = 0;
  for (const place of candidates) {
    const { key, owner } = index.names[place]!;
    const score = likeness(key, text);
    if (owner === best.owner) best = { owner, likeness: Math.max(score, best.likeness) };
    else if (score > best.likeness) [best, second] = [{ owner, likeness: score }, best.likeness];
    else second = Math.max(second, score);
  }
  return best.likeness >= LEAST && best.likeness - second >= MARGIN ? best : null;
}

/** Likeness of two plain names, 0 to 1: shared pairs of characters, or few single changes; 0 where a word sets them apart. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length > LONGEST || b.length > LONGEST || setApart(a, b)) return 0;
  const [one, other] = [gramsOf(a), gramsOf(b)];
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared += 1;
  const dice = one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
  const longer = Math.max(a.length, b.length);
  const changes = longer >= 4 && Math.abs(a.length - b.length) <= 2 ? editDistance(a, b) : longer;
  return changes <= (longer >= 8 ? 2 : 1) ? Math.max(dice, 1 - changes / longer) : dice;
}

function setApart(a: string, b: string): boolean {
  if (MARKS.some((mark) => a.includes(mark) !== b.includes(mark))) return true;
  const [one, other] = [a, b].map((name) => MEASURES.findIndex((each) => each.test(name)));
  if (one !== -1 && other !== -1 && one !== other) return true;
  const opposite = (x: string, y: string) => a.includes(x) && !b.includes(x) && b.includes(y) && !a.includes(y);
  return CONTRASTS.some(([x, y]) => opposite(x, y) || opposite(y, x));
}

/** Places of names by the share of grams in common, best first; ties in the pack's order. */
function sharing(index: NameGrams, text: string): number[] {
  const grams = gramsOf(text);
  const counts = new Map<number, number>();
  for (const gram of grams)
    for (const place of index.byGram.get(gram) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  const share = (place: number) => counts.get(place)! / (grams.size + index.names[place]!.grams);
  return [...counts.keys()].sort((a, b) => share(b) - share(a) || a - b);
}

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at < text.length - 1; at += 1) grams.add(text.slice(at, at + 2));
  return grams;
}

/** Single changes (a character put in, left out, replaced) that make one text of the other; texts of at most 60 characters. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + same));
    }
    previous = current;
  }
  return previous[b.length]!;
}
