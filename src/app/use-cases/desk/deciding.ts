import { findOrg } from '../../../core/indicator/pack.js';
import { HostError } from '../../ports/host-error.js';
import type { DeskActions } from '../../view/desk/desk-actions.js';
import type { Decision, DeskComment, DeskNotice, DeskReturn } from '../../view/desk/desk-state.js';
import type { Desk } from './desk.js';
import { materialOf } from './material.js';
import { standingErrors } from './standing-errors.js';

type Deciding = 'comment' | 'dropComment' | 'judgeExplanation' | 'accept' | 'sendBack' | 'reopen';

/** What a reviewer says of a return. Nothing here, or anywhere at the desk, writes a figure of it. */
export function deciding(desk: Desk): Pick<DeskActions, Deciding> {
  const having = (key: string, run: (found: DeskReturn) => Promise<void>): Promise<void> => {
    const found = desk.find(key);
    return found ? run(found).catch(desk.failed) : Promise.resolve();
  };
  return {
    comment: (key, said) =>
      having(key, (found) => update(desk, { ...found, comments: commented(found.comments, said) })),
    dropComment: (key, id) =>
      having(key, (found) => update(desk, { ...found, comments: found.comments.filter((each) => each.id !== id) })),
    judgeExplanation: (key, finding, accepted, note) =>
      having(key, (found) =>
        update(desk, {
          ...found,
          judged: Object.fromEntries([...Object.entries(found.judged), [finding, { accepted, note }]]),
        }),
      ),
    accept: (key) => having(key, (found) => accept(desk, found)),
    sendBack: (key) =>
      having(key, () =>
        desk.inTurn('make', async () => {
          const found = desk.find(key);
          if (found) await sendBack(desk, found);
        }),
      ),
    reopen: (key) => having(key, (found) => update(desk, { ...found, decision: 'pending', decided: null })),
  };
}

async function accept(desk: Desk, found: DeskReturn): Promise<void> {
  const org = orgName(desk, found);
  const errors = standingErrors(found.filed, desk.state().group);
  if (errors > 0) return desk.notify({ kind: 'accept-refused', org, errors });
  await decide(desk, found, 'accepted', { kind: 'accepted', org });
}

/** Returned it is, even where no workbook can be made of what came: that is then said. */
async function sendBack(desk: Desk, found: DeskReturn): Promise<void> {
  const org = orgName(desk, found);
  try {
    const file = await returnedFile(desk, found);
    await decide(desk, found, 'returned', { kind: 'returned', org, file });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await decide(desk, found, 'returned', { kind: 'refused', code: error.code, data: error.data });
  }
}

/** Hands the workbook with the comments to the person. Answers its name. */
async function returnedFile(desk: Desk, { key, filed }: DeskReturn): Promise<string> {
  const { ports, store } = desk;
  const material = materialOf(desk);
  const details = await material?.details(filed.file);
  // without a pack nothing was judged: there is nothing to say of it either
  if (!material || !details) throw new HostError('not-writable');
  // a file that was never read has no bytes to write on
  const bytes = (await store.bytes(key)) ?? new Uint8Array();
  const made = await ports.outgoing.returned(material, details, bytes);
  ports.downloads.save(made.name, [made.bytes]);
  return made.name;
}

async function decide(desk: Desk, found: DeskReturn, decision: Decision, notice: DeskNotice): Promise<void> {
  await update(desk, { ...found, decision, decided: desk.ports.time.now() });
  desk.notify(notice);
}

/** Shows it at once, and keeps it. */
async function update({ change, state, store }: Desk, next: DeskReturn): Promise<void> {
  change({ returns: state().returns.map((each) => (each.key === next.key ? next : each)) });
  await store.keep([{ key: next.key, record: next }]);
}

/** Of its org, else of its file. */
function orgName(desk: Desk, { filed }: DeskReturn): string {
  const pack = desk.state().loaded?.pack;
  return (pack && filed.org !== null && findOrg(pack, filed.org)?.name) || filed.file;
}

type Said = Parameters<DeskActions['comment']>[1];

/** A text about the same finding, or the same cell, stands for the one before; a blank one says nothing. */
function commented(comments: readonly DeskComment[], said: Said): readonly DeskComment[] {
  const text = said.text.trim();
  const { finding = null, sheet = null, cell = null } = said;
  if (text === '') return comments;
  const numbers = comments.map(({ id }) => Number(/^c([0-9]{1,9})$/.exec(id)?.[1] ?? 0));
  const id = `c${Math.max(0, ...numbers) + 1}`;
  return [...comments, { id, finding, sheet, cell, text }];
}
