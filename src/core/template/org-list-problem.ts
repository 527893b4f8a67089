/** What each problem of an orgs list carries. `first`: the row, from 1, of the one that stands. */
export interface OrgListProblems {
  /** No sheet has a header with a code and a name. */
  'no-list': Record<string, never>;
  /** A header, and nothing below it. */
  'no-orgs': Record<string, never>;
  'code-missing': { readonly name: string };
  'code-invalid': { readonly text: string };
  'code-duplicate': { readonly code: string; readonly first: number };
  'name-missing': { readonly code: string };
  'name-invalid': { readonly text: string };
  /** Two orgs below the same parent bear one name. */
  'name-duplicate': { readonly name: string; readonly first: number };
  /** Neither a code nor a name of the list. */
  'parent-unknown': { readonly text: string };
  /** A name that several orgs of the list bear. */
  'parent-ambiguous': { readonly text: string };
  'parent-cycle': { readonly code: string };
  'former-code-invalid': { readonly text: string };
  'counted-unknown': { readonly text: string };
  'date-invalid': { readonly text: string };
  'too-many': { readonly limit: number };
}
export type OrgListProblemCode = keyof OrgListProblems;

/** Something wrong in an orgs list, and where: rows count from 1; `column` is the header as written, null for the whole row. */
export type OrgListProblem = {
  [C in OrgListProblemCode]: {
    readonly code: C;
    readonly sheet: string | null;
    readonly row: number | null;
    readonly column: string | null;
    readonly data: OrgListProblems[C];
  };
}[OrgListProblemCode];

type Messages = { readonly [C in OrgListProblemCode]: (data: OrgListProblems[C]) => string };

const zh: Messages = {
  'no-list': () => '没有找到单位清单：表头中要有“代码”（或“行政区划代码”）和“名称”（或“单位”）两栏。',
  'no-orgs': () => '表头下面没有单位，请补上后重试。',
  'code-missing': (d) => `单位“${d.name}”没有代码，请补上。`,
  'code-invalid': (d) =>
    `“${d.text}”不是代码：应以字母或数字开头，只含字母、数字和 . _ -，最多 32 个字符；一般为六位行政区划代码。`,
  'code-duplicate': (d) => `代码“${d.code}”与第 ${d.first} 行重复，请保留一个。`,
  'name-missing': (d) => `代码“${d.code}”没有名称，请补上。`,
  'name-invalid': (d) => `“${d.text}”不能作名称：应为一行文字，不超过 100 个字。`,
  'name-duplicate': (d) => `名称“${d.name}”与第 ${d.first} 行重复，且上级相同，请核对是否同一单位。`,
  'parent-unknown': (d) => `上级“${d.text}”既不是代码，也不是本清单中单位的名称，请改为上级的代码。`,
  'parent-ambiguous': (d) => `本清单中有几个单位叫“${d.text}”，请改填上级的代码。`,
  'parent-cycle': (d) => `单位“${d.code}”的上级关系成环，请断开其中一处。`,
  'former-code-invalid': (d) => `曾用代码“${d.text}”不是代码，请改正；几个代码之间用“、”隔开。`,
  'counted-unknown': (d) => `汇总口径“${d.text}”不在可选之列：县（市、区）、市本级、开发区、代管。`,
  'date-invalid': (d) => `“${d.text}”不是日期，应写作 2023-12-31。`,
  'too-many': (d) => `单位超过 ${d.limit} 个，其后未读，请分成几份清单。`,
};

const en: Messages = {
  'no-list': () => 'No list of organisations found: the header needs a code (代码, code) and a name (名称, name).',
  'no-orgs': () => 'Nothing stands below the header; add the organisations and try again.',
  'code-missing': (d) => `"${d.name}" has no code; add it.`,
  'code-invalid': (d) =>
    `"${d.text}" is no code: a letter or digit first, then letters, digits and . _ -, at most 32; as a rule six digits.`,
  'code-duplicate': (d) => `Code "${d.code}" stands in row ${d.first} already; keep one.`,
  'name-missing': (d) => `Code "${d.code}" has no name; add it.`,
  'name-invalid': (d) => `"${d.text}" cannot be a name: one line of text, at most 100 characters.`,
  'name-duplicate': (d) =>
    `"${d.name}" stands in row ${d.first} already, below the same parent; check whether the two are one.`,
  'parent-unknown': (d) => `The parent "${d.text}" is neither a code nor a name of this list; write the parent's code.`,
  'parent-ambiguous': (d) => `Several organisations of this list are called "${d.text}"; write the parent's code.`,
  'parent-cycle': (d) => `The parents of "${d.code}" go round in a circle; break it.`,
  'former-code-invalid': (d) => `The former code "${d.text}" is no code; mend it. Several are set apart by commas.`,
  'counted-unknown': (d) => `"${d.text}" is none of: county, city-proper, zone, entrusted.`,
  'date-invalid': (d) => `"${d.text}" is no date; write it like 2023-12-31.`,
  'too-many': (d) => `More than ${d.limit} organisations; the rest was not read. Split the list.`,
};

/** Place, fact and remedy: `[Sheet1 第7行 代码] “36o732”不是代码：…`. */
export function orgListProblemMessage(problem: OrgListProblem, language: 'zh' | 'en'): string {
  const say = (language === 'en' ? en : zh)[problem.code] as (data: OrgListProblem['data']) => string;
  const row = problem.row === null ? null : language === 'en' ? `row ${problem.row}` : `第${problem.row}行`;
  const place = [problem.sheet, row, problem.column].filter((each) => each !== null);
  return place.length === 0 ? say(problem.data) : `[${place.join(' ')}] ${say(problem.data)}`;
}
