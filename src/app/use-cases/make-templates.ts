import type { BookDraft } from '../../core/book/book-draft.js';
import type { Org } from '../../core/indicator/pack.js';
import type { Return } from '../../core/sheet/return.js';
import { digestOfBytes } from '../../core/submission/digest.js';
import { templateBook } from '../../core/template/template-book.js';
import { templateInputs } from '../../core/template/template-inputs.js';
import { templateName } from '../../core/template/template-name.js';
import type { TemplateRequest } from '../../core/template/template-request.js';
import type { TemplateShelfPort } from '../ports/template-shelf-port.js';

/** What all templates of one run share. */
export type TemplateSeries = Pick<TemplateRequest, 'pack' | 'digest' | 'form' | 'period' | 'pane'>;

/** One line of the manifest. Digests are `sha256:…`. */
export interface TemplateEntry {
  readonly file: string;
  readonly org: { readonly code: string; readonly name: string };
  /** Of the file's bytes, as it was sent. */
  readonly digest: string;
  /** Of all that it was made of. */
  readonly inputs: string;
}

export interface MadeTemplate extends TemplateEntry {
  /** It lay there already, unchanged, made of the same. */
  readonly kept: boolean;
}

/** What making needs from outside. */
export interface TemplateWorkshop {
  readonly shelf: TemplateShelfPort;
  readonly make: (draft: BookDraft) => Uint8Array;
  /** The org's return of a year before; null: none. */
  readonly previous: (org: Org) => Promise<Return | null>;
  /** The entry of an earlier run; undefined: none. */
  readonly known: (file: string) => TemplateEntry | undefined;
  /** SHA-256 of bytes; absent: core's own, which needs nothing of its host and is slower. */
  readonly digestOf?: (bytes: Uint8Array) => string;
}

/**
 * Makes templates one after the other, as the orgs come and no faster than they are asked for: a run that is stopped leaves
 * whole files, and the next one goes on behind them.
 */
export async function* makeTemplates(
  series: TemplateSeries,
  orgs: AsyncIterable<Org> | Iterable<Org>,
  workshop: TemplateWorkshop,
): AsyncGenerator<MadeTemplate> {
  for await (const org of orgs) yield await makeTemplate(series, org, workshop);
}

/** @throws RangeError as `templateBook` does; what the shelf rejects with */
export async function makeTemplate(
  series: TemplateSeries,
  org: Org,
  workshop: TemplateWorkshop,
): Promise<MadeTemplate> {
  const { shelf, make, previous, known, digestOf = digestOfBytes } = workshop;
  const file = templateName(series.pack, series.form, org, series.period);
  const request: TemplateRequest = { ...series, org, previous: await previous(org) };
  const identity = { file, org: { code: org.code, name: org.name }, inputs: templateInputs(request) };
  const before = known(file);
  if (before?.inputs === identity.inputs && (await shelf.digest(file)) === before.digest)
    return { ...identity, digest: before.digest, kept: true };
  const bytes = make(templateBook(request));
  await shelf.put(file, bytes);
  return { ...identity, digest: digestOf(bytes), kept: false };
}
