import { useEffect, useRef } from 'react';
import { BarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartHeight, chartOption, chartTip } from '../../app/view/charts/chart-option.js';
import type { ChartSpec } from '../../app/view/charts/chart-spec.js';
import type { Look } from '../shared/look.js';
import { chartLookOf } from './chart-look-of.js';

use([
  BarChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

export interface LiveChartProps {
  readonly spec: ChartSpec;
  readonly look: Look;
  /** A bar, by its place. */
  readonly onPick: (place: number) => void;
}

/** The chart in a page. What it shows is in the table beside it too, so that it is one picture to a screen reader. */
export function LiveChart({ spec, look, onPick }: LiveChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const picked = useRef(onPick);
  picked.current = onPick;
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const made = init(element, null, { renderer: 'svg' });
    chart.current = made;
    made.on('click', ({ dataIndex }) => picked.current(dataIndex));
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    const colours = chartLookOf(look);
    chart.current?.setOption({ ...chartOption(spec, colours), tooltip: chartTip(colours) }, true);
    chart.current?.resize();
  }, [spec, look]);
  return <div ref={box} role="img" aria-label={spec.title} style={{ height: `${chartHeight(spec)}px` }} />;
}
