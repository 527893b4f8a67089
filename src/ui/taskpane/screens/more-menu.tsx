import { useRef } from 'react';
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type MenuCheckedValueChangeData,
} from '@fluentui/react-menu';

import type { MenuView, PaneActions } from '../../../app/view/pane/pane-view.js';
import { MoreButton } from '../more-button.js';
import type { FrameWords } from '../frame-words.js';

export interface MoreMenuProps {
  readonly menu: MenuView;
  readonly words: FrameWords;
  readonly actions: PaneActions;
  readonly onHelp: () => void;
}

/** [⋯]: language, pack, marks, report, help. */
export function MoreMenu(props: MoreMenuProps) {
  const { menu, words, actions } = props;
  const file = useRef<HTMLInputElement>(null);
  const checked = {
    pack: menu.packs.filter(({ chosen }) => chosen).map(({ id }) => id),
    marks: menu.marks.on ? ['on'] : [],
  };
  const changed = (_: unknown, { name, checkedItems }: MenuCheckedValueChangeData) => {
    if (name === 'marks') void actions.mark(checkedItems.includes('on'));
    else if (checkedItems[0] !== undefined) void actions.usePack(checkedItems[0]);
  };
  return (
    <>
      <Menu checkedValues={checked} onCheckedValueChange={changed}>
        <MenuTrigger disableButtonEnhancement>
          <MoreButton label={words.more} />
        </MenuTrigger>
        <MenuPopover>
          <Items {...props} onPickPack={() => file.current?.click()} />
        </MenuPopover>
      </Menu>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={menu.loadPack}
        onChange={({ target }) => {
          const picked = target.files?.[0];
          target.value = '';
          if (picked) void picked.text().then((text) => actions.loadPack(text, picked.name));
        }}
      />
    </>
  );
}

function Items({ menu, words, actions, onHelp, onPickPack }: MoreMenuProps & { readonly onPickPack: () => void }) {
  return (
    <MenuList>
      <MenuItem onClick={() => actions.speak(menu.language.other)}>{menu.language.label}</MenuItem>
      <MenuItemCheckbox name="marks" value="on">
        {menu.marks.label}
      </MenuItemCheckbox>
      <MenuItem onClick={() => void actions.report()}>{menu.report}</MenuItem>
      <MenuDivider />
      {menu.packs.length > 0 && <PackChoice packs={menu.packs} label={words.packs} />}
      <MenuItem onClick={onPickPack}>{menu.loadPack}</MenuItem>
      <MenuDivider />
      <MenuItem onClick={onHelp}>{menu.help}</MenuItem>
    </MenuList>
  );
}

function PackChoice({ packs, label }: { readonly packs: MenuView['packs']; readonly label: string }) {
  return (
    <MenuGroup>
      <MenuGroupHeader>{label}</MenuGroupHeader>
      {packs.map(({ id, title }) => (
        <MenuItemRadio key={id} name="pack" value={id}>
          {title}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}
