import {
  severityOfBookProblem,
  type BookProblem,
  type BookProblemCode,
  type BookProblems,
  type DefinitionPlace,
} from './definition-problem.js';

/** Told at once; a workbook with more wrong than this has one thing wrong that is everywhere. */
export const MOST_PROBLEMS = 1_000;

/** What is found wrong while a workbook is read. */
export interface ProblemList {
  add<C extends BookProblemCode>(code: C, place: DefinitionPlace, data: BookProblems[C]): void;
  readonly found: readonly BookProblem[];
}

export function problemList(): ProblemList {
  const found: BookProblem[] = [];
  return {
    found,
    add(code, place, data) {
      if (found.length > MOST_PROBLEMS) return;
      const isKnownNear = 'near' in data && data.near !== null;
      const severity = severityOfBookProblem(code, isKnownNear);
      found.push({ code, severity, place, data } as BookProblem);
    },
  };
}

/** A stranger's text in short. */
export function shown(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}
