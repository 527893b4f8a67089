import type { Pack } from '../indicator/pack.js';

/** Characters of a line that a list or an object may fill before it is broken up. */
const LINE = 120;

/**
 * A pack as the text of its file: members in the order in which the pack has them, two blanks a level, and what fits on a line on
 * one line, so that a table of targets reads as a table. Ends with a new line.
 */
export function packJsonText(pack: Pack): string {
  return `${write(pack, 0, 0)}\n`;
}

/** `taken`: characters of the line before it, and after it. */
function write(value: unknown, level: number, taken: number): string {
  const short = onOneLine(value);
  if (value === null || typeof value !== 'object') return short;
  if (level > 1 && 2 * level + taken + short.length <= LINE) return short;
  const inner = '  '.repeat(level + 1);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((each: unknown) => write(each, level + 1, 1))
    : membersOf(value).map(([name, each]) => {
        const key = `${JSON.stringify(name)}: `;
        return `${key}${write(each, level + 1, key.length + 1)}`;
      });
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${'  '.repeat(level)}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = membersOf(value).map(([name, each]) => `${JSON.stringify(name)}: ${onOneLine(each)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, each]) => each !== undefined);
}
