const SUFFIX = '-核报';

/**
 * The name that a changed file is saved under: the submission's own once it is handed in, else the original with a suffix, so that
 * nobody takes one for the other. What is unchanged keeps its name.
 */
export function savedName(
  original: string,
  { isAsItCame, submission }: { readonly isAsItCame: boolean; readonly submission: string | null },
): string {
  if (isAsItCame) return original;
  if (submission !== null) return submission;
  const dot = original.lastIndexOf('.');
  const [base, ending] = dot > 0 ? [original.slice(0, dot), original.slice(dot).toLowerCase()] : [original, ''];
  const kind = ending === '.xlsm' ? ending : '.xlsx';
  return base.endsWith(SUFFIX) ? `${base}${kind}` : `${base}${SUFFIX}${kind}`;
}
