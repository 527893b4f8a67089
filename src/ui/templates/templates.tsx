import { Button } from '@fluentui/react-button';
import { FluentProvider } from '@fluentui/react-provider';
import { TEMPLATES_WORDS } from '../../app/view/templates/templates-words.js';
import { THEMES } from '../shared/themes.js';
import { useLook } from '../shared/use-look.js';
import { MakeStep } from './make-step.js';
import { OrgsStep } from './orgs-step.js';
import { PackStep } from './pack-step.js';
import { PreviewStep } from './preview-step.js';
import type { StepProps } from './step-props.js';
import { useTemplatesStyles } from './templates-styles.js';

/** The page 下发模板: pack, orgs, preview, and all of them at once. */
export function Templates({ view, actions }: Omit<StepProps, 'words'>) {
  const styles = useTemplatesStyles();
  const look = useLook(null);
  const words = TEMPLATES_WORDS[view.lang];
  const step: StepProps = { view, words, actions };
  return (
    <FluentProvider theme={THEMES[look]}>
      <div className={styles.page}>
        <header className={styles.top}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.about}>{words.about}</p>
          <span className={styles.grow} />
          <a className={styles.link} href="index.html">
            {words.home}
          </a>
          <Button size="small" appearance="subtle" onClick={() => actions.speak(view.lang === 'zh' ? 'en' : 'zh')}>
            {words.otherLanguage}
          </Button>
        </header>
        <main className={styles.main}>
          <PackStep {...step} />
          <OrgsStep {...step} />
          <PreviewStep {...step} />
        </main>
        <MakeStep {...step} />
      </div>
    </FluentProvider>
  );
}
