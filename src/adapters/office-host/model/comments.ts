import { ApiError } from '../rich-api/api-error.js';
import { hostType, writing, type HostObject, type HostType, type TypeMembers } from '../rich-api/host-type.js';
import type { HostComment } from '../store/host-store.js';
import { collectionMethods } from './collection.js';
import { EVENT, WORKBOOK } from './event-registry.js';
import type { Model } from './model.js';
import { found } from './range-navigation.js';

/** Comments of a sheet, or (null) of the whole workbook. */
type Scope = { readonly sheet: string | null };
type Comment = { readonly id: string };

export function commentsType(model: Model): HostType<Scope> {
  const { store } = model;
  const comment = commentType(model);
  const own = ({ sheet }: Scope): readonly HostComment[] =>
    store.book.comments.filter((each) => sheet === null || each.sheet === sheet);
  const items = (scope: Scope): HostObject[] => own(scope).map(({ id }) => comment.of({ id }));
  const byKey = (_scope: Scope, key: string): HostObject | null =>
    store.book.comments.some(({ id }) => id === key) ? comment.of({ id: key }) : null;
  return hostType<Scope>('CommentCollection', {
    items,
    methods: {
      ...collectionMethods(items, byKey),
      GetItemByCell: ({ sheet }, address) => {
        const at = cellOf(model, address, sheet);
        const one = store.book.comments.find((each) => isAt(each, at));
        return comment.of(found(one ?? null));
      },
      Add: writing(({ sheet }, address, content) => {
        const at = cellOf(model, address, sheet);
        if (store.book.comments.some((each) => isAt(each, at))) throw new ApiError('ItemAlreadyExists');
        const id = freeId(store.book.comments);
        const added = { ...at, id, content: textOf(content), author: model.author, resolved: false };
        store.changeBook({ comments: [...store.book.comments, added] });
        fire(model, EVENT.commentAdded, added);
        return comment.of({ id });
      }),
      ...eventMethods(model),
    },
  });
}

type Cell = Pick<HostComment, 'sheet' | 'row' | 'column'>;

function cellOf(model: Model, address: unknown, sheet: string | null): Cell {
  const { sheet: on, area } = model.placeFrom(address, sheet ?? model.store.book.active);
  if (area.top !== area.bottom || area.left !== area.right) throw new ApiError('InvalidArgument');
  return { sheet: on, row: area.top, column: area.left };
}

function isAt(comment: HostComment, { sheet, row, column }: Cell): boolean {
  return comment.sheet === sheet && comment.row === row && comment.column === column;
}

/** Plain text, or a content object with mentions, whose text it is. */
function textOf(content: unknown): string {
  const rich = content as { readonly richContent?: unknown } | string | null;
  const text = typeof rich === 'string' ? rich : rich?.richContent;
  if (typeof text !== 'string' || text === '') throw new ApiError('InvalidArgument');
  return text;
}

function freeId(comments: readonly HostComment[]): string {
  const ids = new Set(comments.map(({ id }) => id));
  let number = comments.length + 1;
  while (ids.has(`comment-${number}`)) number += 1;
  return `comment-${number}`;
}

function fire({ events }: Model, event: number, { id, sheet }: Pick<HostComment, 'id' | 'sheet'>): void {
  if (!events.enabled) return;
  events.fire(event, WORKBOOK, {
    source: 'Local',
    worksheetId: sheet,
    commentDetails: [{ commentId: id, replyIds: [] }],
  });
}

function eventMethods({ events }: Model): NonNullable<TypeMembers<Scope>['methods']> {
  const names = [
    ['AddedEvent', EVENT.commentAdded],
    ['ChangedEvent', EVENT.commentChanged],
    ['DeletedEvent', EVENT.commentDeleted],
  ] as const;
  return Object.fromEntries(
    names.flatMap(([name, event]) => [
      [`_Register${name}`, () => events.register(event, WORKBOOK)] as const,
      [`_Unregister${name}`, () => events.unregister(event, WORKBOOK)] as const,
    ]),
  );
}

function commentType(model: Model): HostType<Comment> {
  const { store } = model;
  const held = ({ id }: Comment): HostComment => found(store.book.comments.find((each) => each.id === id) ?? null);
  const change = (comment: Comment, patch: Partial<HostComment>): void => {
    const before = held(comment);
    store.changeBook({
      comments: store.book.comments.map((each) => (each === before ? { ...before, ...patch } : each)),
    });
    fire(model, EVENT.commentChanged, before);
  };
  return hostType<Comment>('Comment', {
    identity: ({ id }) => ({ Id: id }),
    scalars: {
      Id: { get: (comment) => held(comment).id },
      Content: {
        get: (comment) => held(comment).content,
        set: (comment, content) => change(comment, { content: textOf(content) }),
      },
      AuthorName: { get: (comment) => held(comment).author },
      AuthorEmail: { get: () => '' },
      Resolved: {
        get: (comment) => held(comment).resolved,
        set: (comment, value) => change(comment, { resolved: value === true }),
      },
    },
    methods: {
      GetLocation(comment) {
        const { sheet, row, column } = held(comment);
        return model.range({ sheet, area: { top: row, left: column, bottom: row, right: column } });
      },
      Delete: writing((comment) => {
        const gone = held(comment);
        store.changeBook({ comments: store.book.comments.filter((each) => each !== gone) });
        fire(model, EVENT.commentDeleted, gone);
      }),
    },
  });
}
