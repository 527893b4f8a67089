import type { TemplateEntry, TemplateSeries } from '../make-templates.js';

export const MANIFEST_SCHEMA = 'hebao.templates/1';

/** The manifest of a run, from the command line and from the page alike: one line a file. */
export function manifestText({ pack, digest, form, period }: TemplateSeries, files: readonly TemplateEntry[]): string {
  const head = {
    schema: MANIFEST_SCHEMA,
    pack: { id: pack.id, version: pack.version, digest },
    form: form.id,
    period,
  };
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  const lines = files.map(({ file, org, digest: bytes, inputs }) =>
    JSON.stringify({ file, org, digest: bytes, inputs }),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n${fields.join('')}  "files": ${list}\n}\n`;
}
