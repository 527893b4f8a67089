import { makeStyles } from '@griffel/react';

/** On paper, as the sheet is. */
export const useEditorStyles = makeStyles({
  editor: {
    boxSizing: 'border-box',
    border: '2px solid #217346',
    padding: '0 2px',
    margin: 0,
    font: 'inherit',
    color: '#000000',
    backgroundColor: '#ffffff',
    outlineStyle: 'none',
    resize: 'none',
    overflow: 'hidden',
    userSelect: 'text',
  },
});
