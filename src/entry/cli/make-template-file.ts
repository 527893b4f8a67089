import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeXlsx } from '../../adapters/xlsx/make/make-xlsx.js';
import { nodeInflate } from '../../adapters/xlsx/node-inflate.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import { makeTemplate, type MadeTemplate } from '../../app/use-cases/make-templates.js';
import type { TemplateShelfPort } from '../../app/ports/template-shelf-port.js';
import { bindReturn } from '../../core/sheet/bind-return.js';
import type { Return } from '../../core/sheet/return.js';
import { readBounded } from './read-bounded.js';
import type { TemplateJob, TemplateSetting } from './template-job.js';
import { writeBeside } from './write-beside.js';

/** Makes one template and writes it, or leaves the one that lies there already. */
export async function makeTemplateFile(job: TemplateJob, { series, out }: TemplateSetting): Promise<MadeTemplate> {
  return makeTemplate(series, job.org, {
    shelf: folderShelf(out),
    make: makeXlsx,
    previous: async () => (job.previous === null ? null : readPrevious(job.previous, series)),
    known: () => job.known ?? undefined,
    digestOf: sha256,
  });
}

function folderShelf(folder: string): TemplateShelfPort {
  return {
    async digest(file) {
      try {
        return sha256(await readFile(join(folder, file)));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    put: async (file, bytes) => writeBeside(join(folder, file), bytes),
  };
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Null: it cannot be read; `find-previous.ts` has said so. */
function readPrevious(path: string, { pack }: TemplateSetting['series']): Return | null {
  const bytes = readBounded(path);
  if (!(bytes instanceof Uint8Array)) return null;
  const { grids, facts } = readWorkbook(bytes, { inflate: nodeInflate, fileName: basename(path) });
  return bindReturn(grids, pack, { fileName: basename(path), facts });
}
