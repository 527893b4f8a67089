import type { ChartLook } from '../../app/view/charts/chart-look.js';
import type { Look } from '../shared/look.js';
import { THEMES } from '../shared/themes.js';

/** A chart in the page's own colours; under forced colours in the person's. */
export function chartLookOf(look: Look): ChartLook {
  if (look === 'contrast') return forcedLook();
  const theme = THEMES[look];
  return {
    font: theme.fontFamilyBase,
    ground: theme.colorNeutralBackground1,
    text: theme.colorNeutralForeground1,
    quiet: theme.colorNeutralForeground2,
    line: theme.colorNeutralStroke2,
    bar: theme.colorCompoundBrandBackground,
    before: theme.colorNeutralStroke1,
    target: theme.colorPaletteDarkOrangeForeground1,
    odd: theme.colorPaletteRedForeground1,
    tones: {
      good: theme.colorCompoundBrandBackground,
      bad: theme.colorPaletteRedForeground1,
      warn: theme.colorPaletteDarkOrangeForeground1,
      calm: theme.colorNeutralStroke1,
      quiet: theme.colorNeutralBackground5,
    },
  };
}

/** ECharts reckons with colours, so that it needs the figures behind the system's names. */
function forcedLook(): ChartLook {
  const [ground, text, high, grey] = ['Canvas', 'CanvasText', 'Highlight', 'GrayText'].map(figuresOf) as [
    string,
    string,
    string,
    string,
  ];
  return {
    font: THEMES.contrast.fontFamilyBase,
    ...{ ground, text, quiet: text, line: grey, bar: high, before: ground, target: text, odd: text },
    tones: { good: high, bad: ground, warn: grey, calm: ground, quiet: ground },
  };
}

function figuresOf(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
