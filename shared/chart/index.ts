import type { ChartJson } from '../document/json';
import { axisChart } from './axes';
import { pieChart } from './pie';
import type { Plot } from './plot';

export type { LabelStyle, Plot, Shape } from './plot';

/** Draws a chart into a plot: the same shapes on paper and on the screen. */
export function drawChart(block: ChartJson, plot: Plot): void {
  if (block.attrs.chart === 'pie') pieChart(block, plot);
  else axisChart(block, plot);
}
