import { BarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartLook } from '../../app/view/charts/chart-look.js';
import { chartHeight, chartOption } from '../../app/view/charts/chart-option.js';
import type { ChartSpec } from '../../app/view/charts/chart-spec.js';

use([BarChart, ScatterChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

export interface SvgOptions {
  /** Pixels. */
  readonly width?: number;
  /** Begins every id in it: unlike every other chart's on the same page. */
  readonly id?: string;
}

/**
 * The chart as text, without a DOM: for what is printed. The same to the byte for the same chart. Words of strangers in it are escaped.
 */
export function chartSvg(spec: ChartSpec, look: ChartLook, { width = 680, id = 'chart' }: SvgOptions = {}): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: chartHeight(spec) });
  chart.setOption(chartOption(spec, look));
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return named(svg, spec, id);
}

/** ECharts numbers its ids through all charts of a process, so that the second would differ from the first; its styles are for pointers. */
function named(svg: string, { title, description }: ChartSpec, id: string): string {
  const own = svg
    .replace(/<style[^>]*>[^]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${id}-`);
  const label = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
  return own.replace(/^<svg ([^>]*)>/, (_, attributes: string) => `<svg role="img" ${attributes}>${label}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
