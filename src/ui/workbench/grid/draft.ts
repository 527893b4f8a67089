/** What somebody is typing into the active cell, and where the keyboard is. */
export interface Draft {
  readonly text: string;
  readonly from: 'cell' | 'bar';
}

export interface DraftActions {
  readonly draft: Draft | null;
  begin(from: Draft['from'], text: string): void;
  type(text: string): void;
  /** Enters what was typed; `then` is the key that moves on, null stays. */
  enter(then: { readonly key: 'Enter' | 'Tab'; readonly back: boolean } | null): void;
  cancel(): void;
}
