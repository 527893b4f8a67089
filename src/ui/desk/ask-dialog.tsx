import type { Asking, DeskPartProps } from './desk-props.js';
import { HelpText } from './help-text.js';
import { Question, type Asked } from './question.js';

export interface AskDialogProps extends DeskPartProps {
  readonly asking: Asking;
  readonly onClose: () => void;
}

/** The question that is open, if one is. */
export function AskDialog(props: AskDialogProps) {
  const { asking, onClose } = props;
  const asked = asking === null ? null : askedOf(props);
  return asked && <Question {...asked} onClose={onClose} />;
}

function askedOf({ asking, view, words, actions }: AskDialogProps): Asked | null {
  const { opened } = view;
  const no = words.cancel;
  if (asking === 'help')
    return {
      title: words.help.title,
      says: <HelpText view={view} words={words} actions={actions} />,
      sure: '',
      no: words.close,
      does: null,
    };
  if (asking === 'clear') {
    const { clear, clearSays, clearSure, keep } = words.head;
    return { title: clear, says: clearSays, sure: clearSure, no: keep, does: () => void actions.clear() };
  }
  if (!opened) return null;
  const { decide, key, title } = opened;
  if (asking === 'remove') {
    const { remove, removeSays } = words.opened;
    const does = (): void => void actions.remove(key);
    return { title: `${title} ${remove}`, says: removeSays, sure: remove, no: words.head.keep, does };
  }
  if (asking === 'return') {
    const { sendBack, sendBackSays: says } = decide;
    return { title: `${title} ${sendBack}`, says, sure: sendBack, no, does: () => void actions.sendBack(key) };
  }
  return {
    title: `${title} ${decide.accept}`,
    says: decide.acceptBlocked ?? decide.acceptSays,
    sure: decide.accept,
    no: decide.acceptBlocked === null ? no : words.close,
    does: decide.acceptBlocked === null ? () => void actions.accept(key) : null,
  };
}
