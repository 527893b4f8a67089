import type { AsideReason, GroupFindings, GroupSlip, GroupSuspect } from '../../families/group.js';
import { figure, list, period, size } from './wording.js';

export const groupMessages: { readonly [C in keyof GroupFindings]: (data: GroupFindings[C]) => string } = {
  'group.duplicate-return': (d) =>
    `There are ${d.files.length} returns of “${d.name}”${of(d.period)}${d.same ? ', all the same' : ''}: ${list(d.files.map(({ file }) => quoted(file)))}. The roll-up takes “${d.standing}” (${d.by === 'stamp' ? 'submitted last' : 'the last of them'}). Settle which one is valid, and remove the others.`,
  'group.return-missing': (d) =>
    `There is no return of “${d.name}”${of(d.period)}${aside(d)}. Ask for it; if it is exempt, register the exemption in the pack.`,
  'group.part-missing': (d) =>
    `There is no return of “${d.name}”${of(d.period)}, which is ${PARTS[d.counted]} of “${d.parent}”${aside(d)}: the parts do not make the whole${leaves(d)}. Ask for it; if it does not report by itself, end its validity in the pack.`,
  'group.period-differs': (d) =>
    `${who(d.name)} is for ${period(d.period)} while the set is for ${period(d.wanted)}: none of it is rolled up. Bring the return for ${period(d.wanted)}, or remove this one.`,
  'group.org-outside': (d) =>
    `“${d.name}” is not below “${d.parent}”: none of its return is rolled up. Remove it, or roll up to an organisation above both.`,
  'group.pack-version-differs': (d) =>
    d.why === 'made'
      ? `${who(d.name)} was made on the template of ${d.own.id} ${d.own.version} and judged by ${d.wanted.version}. Send out the current template, or compare the two versions.`
      : `${who(d.name)} was judged by ${d.own.id} ${d.own.version} while the set is judged by ${d.wanted.id} ${d.wanted.version}: none of it is rolled up. Judge all of them by one pack.`,
  'group.sum-mismatch': (d) =>
    `“${d.name}” ${d.from === 'pack' ? 'has the accepted figure' : 'itself reports'} ${figure(d.own, d.unit)}, ${d.orgs} organisations make ${figure(signed(d.parts), d.unit)}${d.way === 'sum' ? '' : ' by weight'}, ${figure(size(d.gap), d.gapUnit)} apart${allowed(d)}. ${suspects(d)}`,
  'group.outlier': (d) =>
    d.method === 'modified-z'
      ? `“${d.name}” with ${figure(d.figure, d.unit)} stands far from the ${d.orgs} that were compared (median ${figure(d.median, d.unit)}, modified z ${d.score}${d.by === 'mean-deviation' ? ' by the mean deviation, as most are the same' : ''}, limit ±${d.threshold}, usual ${usual(d.bounds)}). Check it, or explain why it is so.`
      : `“${d.name}” went from ${figure(d.previous ?? '', d.unit)} to ${figure(d.figure, d.unit)}, far from how the ${d.orgs} that were compared changed (median ratio ${d.median}, E ${d.score} with U=${d.weights?.u ?? ''}, A=${d.weights?.a ?? ''}, C=${d.threshold}, usual ${usual(d.bounds)}). Check it, or explain why it is so.`,
};

/** What parts make may be below zero. */
function signed(value: string): string {
  return value.startsWith('-') ? `-${size(value)}` : size(value);
}

type Missing = GroupFindings['group.return-missing'];
type PartMissing = GroupFindings['group.part-missing'];
type Mismatch = GroupFindings['group.sum-mismatch'];

function quoted(text: string): string {
  return `“${text}”`;
}

function who(name: string | null): string {
  return name === null ? 'This return' : `The return of “${name}”`;
}

function of(text: string | null): string {
  return text === null ? '' : ` for ${period(text)}`;
}

const ASIDE: { readonly [W in AsideReason]: string } = {
  unusable: 'cannot be judged',
  period: 'is for another period',
  pack: 'was judged by another pack',
};

function aside({ aside: files }: Missing): string {
  if (files.length === 0) return '';
  return ` (${list(files.map(({ file, why }) => `${quoted(file)} ${ASIDE[why]}`))})`;
}

const PARTS: { readonly [C in PartMissing['counted']]: string } = {
  county: 'a county',
  'city-proper': "the city's own part",
  zone: 'a zone',
  entrusted: 'an entrusted part',
};

function leaves({ leaves: gaps }: PartMissing): string {
  if (gaps.length === 0) return '';
  const told = gaps.map(({ indicator, gap, unit }) => `indicator ${indicator}: ${figure(size(gap), unit)}`);
  return ` (${list(told, 3)} may come of this)`;
}

function allowed({ allowance, gapUnit }: Mismatch): string {
  return allowance === '0' ? '' : ` (rounding allows ${figure(size(allowance), gapUnit)})`;
}

function suspects({ suspects: all }: Mismatch): string {
  if (all.length === 0) return 'Check the figures of the parent and of its parts against the records.';
  const more = all.length > MOST ? `, or ${all.length - MOST} more` : '';
  return `Look first at ${all.slice(0, MOST).map(suspect).join('; or ')}${more}. Check against the records.`;
}
const MOST = 3;

function suspect(each: GroupSuspect): string {
  const place = each.source ? `, “${each.source.sheet}!${each.source.cell}”` : '';
  return `“${each.name}”${place} (${each.reported}, ${slip(each)})`;
}

const SLIPS: { readonly [S in Exclude<GroupSlip, 'scale' | 'percent-scale'>]: string } = {
  sign: 'the sign may be wrong',
  'swapped-digits': 'two digits may be swapped',
  'swapped-cells': 'it may be in the wrong cell',
  'doubled-digit': 'a digit may be typed twice',
  'dropped-digit': 'a digit may be left out',
  'wrong-digit': 'a digit may be wrong',
  'counted-twice': 'the parent may count it twice',
  'left-out': 'the parent may leave it out',
};

function slip({ kind, factor }: GroupSuspect): string {
  if (kind !== 'scale' && kind !== 'percent-scale') return SLIPS[kind];
  return `the unit may be wrong, by a factor of ${(factor ?? '').replace(/^1\//, '')}`;
}

function usual({ low, high }: GroupFindings['group.outlier']['bounds']): string {
  if (low !== null && high !== null) return `${low} to ${high}`;
  return low === null ? `${high ?? ''} at most` : `${low} at least`;
}
