import type { RefObject } from 'react';
import { makeStyles } from '@griffel/react';
import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import type { FilterView, Option } from '../../app/view/desk/desk-view.js';
import type { DeskPartProps } from './desk-props.js';
import { useDeskStyles } from './desk-styles.js';

const useStyles = makeStyles({
  search: { width: '220px' },
  choice: { maxWidth: '220px' },
});

export interface FilterBarProps extends DeskPartProps {
  readonly search: RefObject<HTMLDivElement | null>;
}

/** Search, parent, indicator; and how much of it all is shown. */
export function FilterBar({ view: { filter }, words, actions, search }: FilterBarProps) {
  const styles = useStyles();
  const shared = useDeskStyles();
  return (
    <div ref={search} className={shared.row} role="search" aria-label={words.filter.label}>
      <Input
        type="search"
        className={styles.search}
        size="small"
        placeholder={words.filter.search}
        aria-label={words.filter.search}
        value={filter.text}
        onChange={(_, { value }) => actions.filter({ text: value })}
      />
      <Choices filter={filter} words={words} actions={actions} />
      {filter.line !== null && (
        <>
          <span className={shared.figures}>{filter.line}</span>
          <Button size="small" appearance="subtle" onClick={() => actions.filter(filter.none)}>
            {words.filter.none}
          </Button>
        </>
      )}
    </div>
  );
}

function Choices({
  filter,
  words,
  actions,
}: Pick<DeskPartProps, 'words' | 'actions'> & { readonly filter: FilterView }) {
  const { parent, indicator, all } = words.filter;
  return (
    <>
      {filter.parents.length > 1 && (
        <Choice
          label={parent}
          all={all}
          options={filter.parents}
          value={filter.parent}
          onChoose={(chosen) => actions.filter({ parent: chosen })}
        />
      )}
      {filter.indicators.length > 0 && (
        <Choice
          label={indicator}
          all={all}
          options={filter.indicators}
          value={filter.indicator}
          onChoose={(chosen) => actions.filter({ indicator: chosen })}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChoose: (id: string | null) => void;
}

function Choice({ label, all, options, value, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Select
      className={styles.choice}
      size="small"
      aria-label={label}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => onChoose(chosen === '' ? null : chosen)}
    >
      <option value="">{`${label}：${all}`}</option>
      {options.map(({ id, label: text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </Select>
  );
}
