import { useRef, useState, type ReactElement } from 'react';
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type MenuCheckedValueChangeData,
} from '@fluentui/react-menu';
import type { DeskPartProps } from './desk-props.js';
import type { HeadProps } from './desk-head.js';
import { Question } from './question.js';

const MADE = ['completeness', 'csv', 'json'] as const;

/** [⋯]: what goes out besides, the case, the pack, whose returns these are, language, help. */
export function DeskMenu(props: HeadProps & { readonly children: ReactElement }) {
  const { view, actions, children } = props;
  const caseFile = useRef<HTMLInputElement>(null);
  const packFile = useRef<HTMLInputElement>(null);
  const { head } = view;
  const [picked, setPicked] = useState<PickedCase | null>(null);
  const openCase = async (bytes: Uint8Array, name: string): Promise<void> => {
    if (view.isEmpty) await actions.openCase(bytes, name);
    else setPicked({ bytes, name });
  };
  const checked = { pack: head.pack === null ? [] : [head.pack], parent: [head.parent ?? ''] };
  const changed = (_: unknown, { name, checkedItems }: MenuCheckedValueChangeData): void => {
    const [chosen = ''] = checkedItems;
    if (name === 'pack') void actions.choosePack(chosen);
    else void actions.chooseParent(chosen === '' ? null : chosen);
  };
  return (
    <>
      <Menu checkedValues={checked} onCheckedValueChange={changed}>
        <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
        <MenuPopover>
          <Items {...props} onOpenCase={() => caseFile.current?.click()} onOpenPack={() => packFile.current?.click()} />
        </MenuPopover>
      </Menu>
      <OneFile input={caseFile} kinds=".json,.zip,.hebao" label={props.words.head.openCase} onFile={openCase} />
      {picked && <Replacing {...props} picked={picked} onClose={() => setPicked(null)} />}
      <OneFile
        input={packFile}
        kinds=".json,.xlsx,.xlsm"
        label={props.words.head.openPack}
        onFile={(bytes, name) => actions.addPack(/\.json$/i.test(name) ? new TextDecoder().decode(bytes) : bytes, name)}
      />
    </>
  );
}

interface PickedCase {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** A case takes the place of all that is on the desk. */
function Replacing({
  words,
  actions,
  picked,
  onClose,
}: HeadProps & { readonly picked: PickedCase; readonly onClose: () => void }) {
  const { openCaseSays, openCaseSure } = words.head;
  const does = (): void => void actions.openCase(picked.bytes, picked.name);
  return (
    <Question
      title={picked.name}
      says={openCaseSays}
      sure={openCaseSure}
      no={words.cancel}
      does={does}
      onClose={onClose}
    />
  );
}

interface ItemsProps extends HeadProps {
  readonly onOpenCase: () => void;
  readonly onOpenPack: () => void;
}

function Items({ view, words, actions, onAsk, onOpenCase, onOpenPack }: ItemsProps) {
  const { head, work } = view;
  const isOff = !head.canMake || work !== null;
  return (
    <MenuList>
      {MADE.map((kind) => (
        <MenuItem key={kind} disabled={isOff} onClick={() => void actions.make(kind)}>
          {words.head.make[kind]}
        </MenuItem>
      ))}
      <MenuDivider />
      <MenuItem disabled={!head.canMake} onClick={() => void actions.saveCase()}>
        {words.head.saveCase}
      </MenuItem>
      <MenuItem onClick={onOpenCase}>{words.head.openCase}</MenuItem>
      <MenuItem disabled={!head.canMake} onClick={() => onAsk('clear')}>
        {words.head.clear}
      </MenuItem>
      <MenuItem onClick={() => void actions.openSamples()}>{words.head.samples}</MenuItem>
      <MenuDivider />
      <Submenu label={words.head.pack}>
        <MenuGroup>
          <MenuGroupHeader>{words.head.pack}</MenuGroupHeader>
          {head.packs.map(({ id, label }) => (
            <MenuItemRadio key={id} name="pack" value={id}>
              {label}
            </MenuItemRadio>
          ))}
        </MenuGroup>
        <MenuItem onClick={onOpenPack}>{words.head.openPack}</MenuItem>
      </Submenu>
      {head.parents.length > 0 && <Parents view={view} words={words} />}
      <MenuDivider />
      <MenuItem onClick={() => actions.speak(view.lang === 'zh' ? 'en' : 'zh')}>{words.otherLanguage}</MenuItem>
      <MenuItem onClick={() => onAsk('help')}>{words.head.help}</MenuItem>
    </MenuList>
  );
}

function Parents({ view: { head }, words }: Pick<DeskPartProps, 'view' | 'words'>) {
  return (
    <Submenu label={words.head.parent}>
      <MenuGroup>
        <MenuGroupHeader>{words.head.parent}</MenuGroupHeader>
        {[{ id: '', label: words.head.parentAutomatic }, ...head.parents].map(({ id, label }) => (
          <MenuItemRadio key={id} name="parent" value={id}>
            {label}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </Submenu>
  );
}

function Submenu({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{label}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface OneFileProps {
  readonly input: React.RefObject<HTMLInputElement | null>;
  readonly kinds: string;
  readonly label: string;
  readonly onFile: (bytes: Uint8Array, name: string) => Promise<void>;
}

function OneFile({ input, kinds, label, onFile }: OneFileProps) {
  return (
    <input
      ref={input}
      type="file"
      accept={kinds}
      hidden
      aria-label={label}
      onChange={({ target }) => {
        const picked = target.files?.[0];
        target.value = '';
        if (picked) void picked.arrayBuffer().then((buffer) => onFile(new Uint8Array(buffer), picked.name));
      }}
    />
  );
}
