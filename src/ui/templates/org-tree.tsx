import { useRef, useState, type KeyboardEvent } from 'react';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { TemplatesActions } from '../../app/view/templates/templates-actions.js';
import type { Choice, Tree, TreeRow } from '../../app/view/templates/tree-rows.js';
import { useTemplatesStyles } from './templates-styles.js';

export interface OrgTreeProps {
  readonly tree: Tree;
  readonly label: string;
  readonly help: string;
  readonly disabled: boolean;
  readonly actions: Pick<TemplatesActions, 'unfold' | 'choose'>;
}

/** Orgs to choose. One stop of the Tab key; the arrow keys walk, open and close, the space bar chooses. */
export function OrgTree({ tree: { rows }, label, help, disabled, actions }: OrgTreeProps) {
  const styles = useTemplatesStyles();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ code }) => code === current),
  );
  const go = (row: TreeRow | undefined): void => {
    if (!row) return;
    setCurrent(row.code);
    list.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(row.code)}"]`)?.focus();
  };
  const choose = (row: TreeRow): void => {
    setCurrent(row.code);
    if (!disabled) actions.choose(row.code, row.choice !== 'all');
  };
  const pressed = (event: KeyboardEvent): void => {
    const row = rows[at];
    if (!row || !keys(event.key, { rows, at, row, go, choose, unfold: actions.unfold })) return;
    event.preventDefault();
  };
  return (
    <div ref={list} className={styles.tree} role="tree" aria-label={label} aria-description={help} onKeyDown={pressed}>
      {rows.map((row, place) => (
        <Item
          key={row.code}
          row={row}
          isCurrent={place === at}
          onChoose={() => choose(row)}
          onFold={() => actions.unfold(row.code, row.isOpen === false)}
        />
      ))}
    </div>
  );
}

interface Walk {
  readonly rows: readonly TreeRow[];
  readonly at: number;
  readonly row: TreeRow;
  readonly go: (row: TreeRow | undefined) => void;
  readonly choose: (row: TreeRow) => void;
  readonly unfold: (code: string, isOpen: boolean) => void;
}

/** As the ARIA pattern of trees has it. Whether the key meant something. */
function keys(key: string, { rows, at, row, go, choose, unfold }: Walk): boolean {
  switch (key) {
    case 'ArrowDown':
      go(rows[at + 1]);
      return true;
    case 'ArrowUp':
      go(rows[at - 1]);
      return true;
    case 'Home':
      go(rows[0]);
      return true;
    case 'End':
      go(rows.at(-1));
      return true;
    case 'ArrowRight':
      if (row.isOpen === false) unfold(row.code, true);
      else if (row.isOpen) go(rows[at + 1]);
      return true;
    case 'ArrowLeft':
      if (row.isOpen) unfold(row.code, false);
      else go(above(rows, at));
      return true;
    case ' ':
    case 'Enter':
      choose(row);
      return true;
    default:
      return false;
  }
}

/** The row that this one lies in. */
function above(rows: readonly TreeRow[], at: number): TreeRow | undefined {
  const { level: own = 0 } = rows[at] ?? {};
  return rows
    .slice(0, at)
    .reverse()
    .find(({ level }) => level < own);
}

const CHECKED = { all: true, some: 'mixed', none: false } as const;
const INDENT = 20;

interface ItemProps {
  readonly row: TreeRow;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onFold: () => void;
}

function Item({ row, isCurrent, onChoose, onFold }: ItemProps) {
  const styles = useTemplatesStyles();
  const { code, name, level, isOpen, choice, orgs, chosen } = row;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-checked={CHECKED[choice]}
      {...(isOpen === null ? {} : { 'aria-expanded': isOpen })}
      tabIndex={isCurrent ? 0 : -1}
      data-code={code}
      className={styles.item}
      style={{ paddingLeft: `${4 + (level - 1) * INDENT}px` }}
      onClick={onChoose}
    >
      <span
        className={styles.fold}
        aria-hidden="true"
        onClick={(event) => {
          if (isOpen === null) return;
          event.stopPropagation();
          onFold();
        }}
      >
        {isOpen === null ? null : isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      </span>
      <Box choice={choice} />
      <span>{name}</span>
      <span className={styles.code}>{code}</span>
      {isOpen !== null && <span className={styles.count}>{`${chosen} / ${orgs}`}</span>}
    </div>
  );
}

const MARKS: { readonly [C in Choice]: string } = { all: 'M4 8.2l2.6 2.6L12 5.4', some: 'M4.5 8h7', none: '' };

/** A box as Fluent draws it; what it says is on the row. */
function Box({ choice }: { readonly choice: Choice }) {
  const styles = useTemplatesStyles();
  return (
    <svg className={styles.box} viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" />
      <path d={MARKS[choice]} strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
