import { useRef } from 'react';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button, MenuButton } from '@fluentui/react-button';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { DroppedFile } from '../../app/view/desk/desk-actions.js';
import type { Asking, DeskPartProps } from './desk-props.js';
import { LINE, useDeskStyles } from './desk-styles.js';
import { pickedFiles } from './dropped-files.js';
import { DeskMenu } from './desk-menu.js';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: LINE,
    flexShrink: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export interface HeadProps extends DeskPartProps {
  readonly onAsk: (asking: Asking) => void;
}

/** Whose returns these are, and what can be done with all of them. */
export function DeskHead(props: HeadProps) {
  const { view, words, actions, onAsk } = props;
  const styles = useStyles();
  const { grow } = useDeskStyles();
  const { head, work } = view;
  const isOff = !head.canMake || work !== null;
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{words.title}</h1>
      {head.about !== null && <p className={styles.about}>{head.about}</p>}
      <span className={grow} />
      <AddMenu words={words} primary={view.isEmpty} onFiles={(files) => void actions.add(files)} />
      <Button disabled={isOff} onClick={() => void actions.make('rollup')}>
        {words.head.rollup}
      </Button>
      <Button disabled={isOff} onClick={() => void actions.make('report')}>
        {words.head.report}
      </Button>
      <DeskMenu view={view} words={words} actions={actions} onAsk={onAsk}>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.head.more} />
      </DeskMenu>
    </header>
  );
}

interface AddMenuProps {
  readonly words: DeskPartProps['words'];
  readonly primary: boolean;
  readonly onFiles: (files: readonly DroppedFile[]) => void;
}

/** 导入…: files, a zip, a folder. */
function AddMenu({ words: { head }, primary, onFiles }: AddMenuProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance={primary ? 'primary' : 'secondary'}>{head.add}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => files.current?.click()}>{head.addFiles}</MenuItem>
            <MenuItem onClick={() => folder.current?.click()}>{head.addFolder}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Picker input={files} label={head.addFiles} onFiles={onFiles} />
      <Picker input={folder} label={head.addFolder} folder onFiles={onFiles} />
    </>
  );
}

interface PickerProps {
  readonly input: React.RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly folder?: boolean;
  readonly onFiles: AddMenuProps['onFiles'];
}

function Picker({ input, label, folder = false, onFiles }: PickerProps) {
  return (
    <input
      ref={(element) => {
        input.current = element;
        if (element) element.webkitdirectory = folder;
      }}
      type="file"
      multiple
      hidden
      aria-label={label}
      onChange={({ target }) => {
        const picked = pickedFiles(target.files);
        // the same files may be picked again
        target.value = '';
        if (picked.length > 0) onFiles(picked);
      }}
    />
  );
}
