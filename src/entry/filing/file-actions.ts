import { DEFAULT_BOUNDS } from '../../adapters/xlsx/bounds.js';
import type { FilingActions, PickedFile } from '../../app/view/filing/filing-view.js';
import { savedName } from '../../app/view/filing/saved-name.js';
import { digestOfBytes } from '../../core/submission/digest.js';
import { FilingDesk } from './filing-desk.js';
import { say, wordsOf, type FilingState } from './filing-state.js';
import { unknownCells } from './typing.js';
import { whyNotOpened } from './why-not-opened.js';

type FileAction = 'open' | 'openSample' | 'settle' | 'save' | 'undo';

/** 打开…, 保存…, 撤销, and what becomes of changes that are not saved. */
export function fileActions(state: FilingState): Pick<FilingActions, FileAction> {
  const open = async (file: PickedFile): Promise<void> => {
    if (state.isBusy) return;
    if (!state.desk?.isChanged) return opened(state, file);
    state.waiting = file;
    state.changed();
  };
  return {
    open,
    async openSample() {
      const sample = await state.outside.sample().catch(state.outside.wrong);
      if (!sample) return say(state, 'error', wordsOf(state).status.noSample);
      const { name, bytes } = sample;
      await open({ name, size: bytes.length, bytes: async () => bytes });
    },
    async settle(choice) {
      const { waiting } = state;
      state.waiting = null;
      state.changed();
      if (!waiting || choice === 'stay') return;
      if (choice === 'save') save(state);
      await opened(state, waiting);
    },
    save: async () => save(state),
    undo() {
      const { desk } = state;
      if (!desk?.canUndo) return;
      if (desk.pane.view().busy) return say(state, 'warning', wordsOf(state).status.busy);
      desk.pane.actions.dismiss();
      desk.undo();
      say(state, 'success', wordsOf(state).status.undone);
    },
  };
}

const MEGABYTE = 1_048_576;

/** What cannot be opened is told; the file that was open before stays. */
async function opened(state: FilingState, file: PickedFile): Promise<void> {
  const { status: words } = wordsOf(state);
  const { outside } = state;
  state.isBusy = true;
  say(state, 'info', words.opening(file.name));
  await outside.ports.time.pause(0);
  try {
    if (file.size > DEFAULT_BOUNDS.inputBytes)
      return notOpened(state, file, words.tooLarge(DEFAULT_BOUNDS.inputBytes / MEGABYTE));
    const desk = await deskOf(state, file.name, await file.bytes());
    await state.desk?.close();
    state.desk = desk;
    state.arranged = 'both';
    say(state, 'info', words.opened(file.name));
    void desk.pane.actions.check();
  } catch (error) {
    const why = whyNotOpened(error, state.lang);
    if (why === null) outside.wrong(error);
    notOpened(state, file, why ?? words.wrong);
  } finally {
    state.isBusy = false;
    state.changed();
  }
}

function notOpened(state: FilingState, file: PickedFile, why: string): void {
  const { status: words } = wordsOf(state);
  const kept = state.desk ? ` ${words.kept(state.desk.name)}` : '';
  say(state, 'error', words.notOpened(file.name, why) + kept);
}

async function deskOf(state: FilingState, name: string, bytes: Uint8Array): Promise<FilingDesk> {
  const { outside, lang } = state;
  let remembered = { of: bytes, name: memoryName(name, bytes) };
  // a saved file is another file: what was recognised goes with it
  const memory = outside.memory(() => {
    const { desk } = state;
    if (desk?.original === bytes && desk.saved !== remembered.of)
      remembered = { of: desk.saved, name: memoryName(savedFileName(desk), desk.saved) };
    return remembered.name;
  });
  const about = { version: outside.version, language: lang, fileName: () => name, marked: true };
  const desk = await FilingDesk.open(
    name,
    bytes,
    { ...outside.ports, memory, about, wrong: outside.wrong },
    {
      changed: () => state.changed(),
      shown() {
        if (state.arranged === 'pane') state.arranged = 'both';
      },
      written: () => tellUnknown(state),
    },
  );
  desk.pane.actions.speak(lang);
  return desk;
}

function memoryName(name: string, bytes: Uint8Array): string {
  return `${name} ${digestOfBytes(bytes)}`;
}

/** Formulas that nobody works out here are told whenever something was written that they may rest on. */
function tellUnknown(state: FilingState): void {
  const cells = state.desk ? unknownCells(state.desk.workbook.unknown()) : '';
  if (cells !== '') say(state, 'warning', wordsOf(state).status.unknownFormulas(cells));
}

function savedFileName(desk: FilingDesk): string {
  const isAsItCame = desk.workbook.bytes() === desk.original;
  return savedName(desk.name, { isAsItCame, submission: desk.pane.submissionFile() });
}

function save(state: FilingState): void {
  const { desk, outside } = state;
  if (!desk) return;
  const { status: words } = wordsOf(state);
  const bytes = desk.workbook.bytes();
  const name = savedFileName(desk);
  outside.download(bytes, name);
  const isAsItCame = bytes === desk.original;
  desk.keep();
  say(state, 'success', isAsItCame ? words.savedUnchanged(name) : words.saved(name));
}
