import type { ScreenProps } from '../findings/findings-screen.js';
import { ChangesScreen } from './changes-screen.js';
import { ExplainScreen } from './explain-screen.js';
import { FiguresScreen } from './figures-screen.js';
import { ReceiptScreen } from './receipt-screen.js';
import { RecognisedScreen } from './recognised-screen.js';
import { SubmitScreen } from './submit-screen.js';

export { Help } from './help.js';
export { MoreMenu } from './more-menu.js';

/** The screen that the view names, beside the first. */
export function LaterScreen({ view, actions, words }: ScreenProps) {
  const { screen, recognised, fixes, fill, figures, explain, submit, receipt } = view;
  const common = { words, actions };
  if (screen === 'recognised' && recognised) return <RecognisedScreen recognised={recognised} {...common} />;
  if (screen === 'fixes' && fixes) return <ChangesScreen key="fixes" changes={fixes} fill={null} {...common} />;
  if (screen === 'fill' && fill) return <ChangesScreen key="fill" changes={fill} fill={fill} {...common} />;
  if (screen === 'figures' && figures) return <FiguresScreen figures={figures} {...common} />;
  if (screen === 'explain' && explain) return <ExplainScreen explain={explain} {...common} />;
  if (screen === 'submit' && submit) return <SubmitScreen submit={submit} {...common} />;
  if (screen === 'receipt' && receipt) return <ReceiptScreen receipt={receipt} actions={actions} />;
  return null;
}
