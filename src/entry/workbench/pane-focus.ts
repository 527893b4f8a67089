/** Numbers of `OSF.AgaveHostAction` (office.js 1.1.110): how keyboard and pane find each other. */
const ACTION = { ctrlF6Exit: 5, ctrlF6ExitShift: 6, tabIn: 11, tabExit: 13, tabExitShift: 14, f2Exit: 16 } as const;
const NOTIFY = 'ContextActivationManager_notifyHost';

/** Where the keyboard goes when it leaves the pane. */
export interface PaneExits {
  /** Past the pane's last control. */
  onwards(): void;
  /** Before its first one, or by a key that leads to the sheet. */
  back(): void;
}

/** The message that has the pane take the keyboard: office.js then focuses the first control of the page. */
export function tabInMessage(conversation: string, origin: string): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _actionType: 0,
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: [ACTION.tabIn],
    _serializerVersion: 1,
  });
}

/**
 * Inside an add-in office.js walks with the Tab key by itself and tells the host when it comes to an end: without an answer the keyboard
 * would be caught there. `text` is a message of the pane; any other is left alone.
 */
export function followFocus(text: unknown, conversation: string, exits: PaneExits): void {
  switch (actionOf(text, conversation)) {
    case ACTION.tabExit:
      return exits.onwards();
    case ACTION.tabExitShift:
    case ACTION.ctrlF6Exit:
    case ACTION.ctrlF6ExitShift:
    case ACTION.f2Exit:
      return exits.back();
  }
}

interface Notice {
  readonly _actionName?: unknown;
  readonly _conversationId?: unknown;
  /** The add-in's id, then the action; as an array, or as an object with those keys. */
  readonly _data?: { readonly 1?: unknown };
}

function actionOf(text: unknown, conversation: string): unknown {
  if (typeof text !== 'string' || !text.includes(NOTIFY)) return null;
  try {
    const notice = JSON.parse(text) as Notice;
    return notice._actionName === NOTIFY && notice._conversationId === conversation ? notice._data?.[1] : null;
  } catch {
    // not a message of the library
    return null;
  }
}
