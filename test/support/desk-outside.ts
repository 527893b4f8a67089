import { memoryDeskStore } from '../../src/adapters/memory/memory-desk-store.js';
import { packReader } from '../../src/adapters/browser/pack-reader.js';
import { packText } from '../../src/adapters/pack/pack-text.js';
import { zipArchives } from '../../src/adapters/xlsx/archive.js';
import { writeZip } from '../../src/adapters/xlsx/zip.js';
import { HostError } from '../../src/app/ports/host-error.js';
import type { LoadedPack } from '../../src/app/ports/pack-port.js';
import type { ReviewedFile, ReviewPoolPort } from '../../src/app/ports/review-pool-port.js';
import type { DeskPorts } from '../../src/app/use-cases/desk/desk-ports.js';
import type { DroppedFile } from '../../src/app/view/desk/desk-actions.js';
import type { FileJson, FindingJson } from '../../src/app/view/review-json.js';
import type { FindingCode, Severity } from '../../src/core/finding/finding.js';
import { digestOf, digestOfBytes } from '../../src/core/submission/digest.js';
import { groupPack, returned } from './group.js';

/** A return in these tests: what a review of it finds, as the text of its file. */
export interface PlayedReturn {
  readonly org?: string | null;
  readonly period?: string;
  /** So that two files of one org differ. */
  readonly version?: number;
  readonly findings?: readonly { readonly code: FindingCode; readonly severity: Severity; readonly cell?: string }[];
  readonly usable?: boolean;
  /** The pack that its metadata name. */
  readonly made?: string;
  /** The file takes for ever, until it is cancelled. */
  readonly hangs?: boolean;
}

export function playedFile(name: string, played: PlayedReturn = {}): DroppedFile {
  const bytes = new TextEncoder().encode(JSON.stringify(played));
  return { name, size: bytes.length, bytes: async () => bytes };
}

export function zipFile(name: string, files: readonly (readonly [name: string, played: PlayedReturn])[]): DroppedFile {
  const utf8 = new TextEncoder();
  const zip = writeZip(files.map(([entry, played]) => ({ name: entry, bytes: utf8.encode(JSON.stringify(played)) })));
  return { name, size: zip.length, bytes: async () => zip };
}

/** Judges everything alike but for its digest. */
export const PACKS: readonly LoadedPack[] = ['test', 'other'].map((id) => {
  const pack = groupPack({ id, title: `示例数据 ${id}` });
  return { pack, digest: digestOf(pack) };
});

/** Everything that a desk needs, played in memory. */
export interface DeskOutside {
  readonly ports: DeskPorts;
  /** Files that were handed to the person, by name. */
  readonly downloads: Map<string, Uint8Array>;
  /** What was reviewed, by name, in order. */
  readonly reviewed: string[];
  readonly wrongs: unknown[];
}

export function deskOutside(change: Partial<DeskPorts> = {}): DeskOutside {
  const downloads = new Map<string, Uint8Array>();
  const reviewed: string[] = [];
  const wrongs: unknown[] = [];
  let minute = 0;
  const save = (name: string, parts: readonly Uint8Array[]): void =>
    void downloads.set(name, new Uint8Array(Buffer.concat(parts)));
  const ports: DeskPorts = {
    pool: playedPool(reviewed),
    store: memoryDeskStore(),
    memory: memoryDeskStore(),
    archives: zipArchives(),
    samples: {
      returns: async () => ({
        zip: await zipFile('a.zip', [['甲.xlsx', { org: '360732' }]]).bytes(),
        pack: JSON.stringify(PACKS[1]!.pack),
      }),
    },
    downloads: { save },
    sinks: { zip: (name) => playedSink(name, save) },
    packs: async () => ({
      shipped: () => PACKS.map(({ pack }) => pack.id),
      load: async (id) => ({ ok: true, loaded: PACKS.find(({ pack }) => pack.id === id)! }),
    }),
    packTexts: packReader({ here: packText(), hire: null }),
    time: {
      now: () => `2026-01-12T10:${String((minute += 1)).padStart(2, '0')}:00+08:00`,
      pause: () => new Promise((resolve) => setTimeout(resolve, 1)),
      breathe: () => null,
      idle: async () => undefined,
    },
    openBook: () => ({ sheets: [], explanations: [] }),
    explanations: () => [],
    outgoing: {
      returned: (_, { json }) => Promise.resolve({ name: `退回 ${json.file}`, type: '', bytes: new Uint8Array([1]) }),
      async *make(kind) {
        yield;
        return { name: `${kind}.xlsx`, type: '', bytes: new Uint8Array([2]) };
      },
    },
    about: { version: '1', language: 'zh' },
    wrong: (error) => void wrongs.push(error),
    ...change,
  };
  return { ports, downloads, reviewed, wrongs };
}

function playedSink(name: string, save: (name: string, parts: readonly Uint8Array[]) => void) {
  const entries: { name: string; bytes: Uint8Array }[] = [];
  return {
    add: async (entry: string, bytes: Uint8Array) => void entries.push({ name: entry, bytes }),
    async finish() {
      save(`${name}.zip`, [writeZip(entries)]);
      return `${name}.zip`;
    },
    abandon: async () => undefined,
  };
}

/** One file after another, the last first: nothing may hang on the order of the answers. */
function playedPool(reviewed: string[]): ReviewPoolPort {
  return {
    review(jobs, { pack, candidates }, onAnswer) {
      let isCancelled = false;
      let cancel = (): void => undefined;
      const cancelled = new Promise<void>((resolve) => (cancel = resolve));
      const run = async (): Promise<void> => {
        for (const [index, { name, bytes }] of [...jobs.entries()].reverse()) {
          const file = await bytes();
          const played = JSON.parse(new TextDecoder().decode(file)) as PlayedReturn;
          if (played.hangs) await cancelled;
          if (isCancelled) return;
          reviewed.push(name);
          const by = pack ?? candidates.find((each) => each.pack.id === (played.made ?? 'test')) ?? null;
          onAnswer(index, { ...playedReview(name, file, played, by), made: pack ? null : (played.made ?? null) });
        }
      };
      return {
        ended: run(),
        cancel() {
          isCancelled = true;
          cancel();
        },
      };
    },
  };
}

function playedReview(
  name: string,
  bytes: Uint8Array,
  { org = null, period = '2025', findings = [], usable = true }: PlayedReturn,
  by: LoadedPack | null,
): Omit<ReviewedFile, 'made'> {
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const [error, quasi] = [count('error'), count('quasi')];
  const summary = { error, quasi, query: count('query'), hint: count('hint'), blocked: error + quasi > 0 };
  const identity = {
    file: name,
    digest: digestOfBytes(bytes),
    pack: by && { id: by.pack.id, version: by.pack.version, digest: by.digest },
  };
  const filed = returned({
    ...{ org, period, file: name },
    given: {
      ...{ ...identity, summary, usable: usable && by !== null },
      findings: findings.map(({ code, severity, cell = 'E2' }) => ({
        ...{ id: `${code}|main|01|actual|`, code, severity, indicator: '01', sheet: 'Sheet1', cell, explained: false },
      })),
    },
  });
  const json: FileJson = {
    ...{ ...identity, org: null, period, tables: [], values: [], completion: [], summary },
    findings: findings.map(({ code, severity, cell = 'E2' }) => findingJson(code, severity, cell)),
  };
  return { filed, json: new TextEncoder().encode(JSON.stringify(json)), bytes };
}

function findingJson(code: FindingCode, severity: Severity, cell: string): FindingJson {
  return {
    ...{ id: `${code}|main|01|actual|`, code, severity, sheet: 'Sheet1', cell, cells: [cell], indicator: '01' },
    ...{ rule: null, data: { text: '1', reads: '1' } as FindingJson['data'], message: '…', fix: null },
  };
}

/** A store that takes nothing, as in a private window. */
export function refusingStore(): DeskPorts['store'] {
  const refuse = () => Promise.reject(new Error('QuotaExceededError'));
  return {
    ...{ setting: refuse, keepSetting: refuse, keep: refuse, bytes: refuse, json: refuse, remove: refuse },
    clear: refuse,
    async *returns() {
      yield [];
      throw new HostError('unreadable');
    },
  };
}
