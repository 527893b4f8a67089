import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadeTemplate, TemplateEntry, TemplateSeries } from '../../app/use-cases/make-templates.js';
import { MANIFEST_SCHEMA, manifestText } from '../../app/use-cases/templates/manifest-text.js';
import { writeBeside } from './write-beside.js';

const NAME = 'manifest.json';

/** What an earlier run of the same pack, form and period left in the folder, by file; nothing where there is none, or none of ours. */
export async function readManifest(
  folder: string,
  series: TemplateSeries,
): Promise<ReadonlyMap<string, TemplateEntry>> {
  let text: string;
  try {
    text = await readFile(join(folder, NAME), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw error;
  }
  const json = parsed(text);
  if (!isRecord(json) || !isOfSeries(json, series) || !Array.isArray(json['files'])) return new Map();
  return new Map(json['files'].flatMap((each: unknown) => (isEntry(each) ? [[each.file, each] as const] : [])));
}

function isOfSeries(json: Readonly<Record<string, unknown>>, { digest, form, period }: TemplateSeries): boolean {
  const pack = isRecord(json['pack']) ? json['pack']['digest'] : null;
  return json['schema'] === MANIFEST_SCHEMA && pack === digest && json['form'] === form.id && json['period'] === period;
}

/** The orgs of this run, in their order; files of earlier runs with other orgs stay in the list behind them. */
export async function writeManifest(
  folder: string,
  series: TemplateSeries,
  made: readonly MadeTemplate[],
  known: ReadonlyMap<string, TemplateEntry>,
): Promise<string> {
  const path = join(folder, NAME);
  const own = new Set(made.map(({ file }) => file));
  const rest = [...known.values()].filter(({ file }) => !own.has(file));
  const text = manifestText(series, [...made, ...rest]);
  await writeBeside(path, new TextEncoder().encode(text));
  return path;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // not what we wrote: everything is made anew
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is TemplateEntry {
  if (!isRecord(value) || !isRecord(value['org'])) return false;
  const texts = [value['file'], value['digest'], value['inputs'], value['org']['code'], value['org']['name']];
  return texts.every((each) => typeof each === 'string');
}
