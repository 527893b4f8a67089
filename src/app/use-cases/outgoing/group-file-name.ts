import { reportFile } from '../../../core/submission/report-file.js';
import { orgText } from '../../view/outgoing/finding-lines.js';
import type { OutgoingMaterial } from './outgoing.js';

/** 360700_赣州市_2025_汇总表.xlsx. */
export function groupFileName({ group, loaded }: OutgoingMaterial, what: string, extension: string): string {
  const { parent, period } = group;
  return reportFile([parent ?? '', parent === null ? '' : orgText(loaded.pack, parent), period ?? '', what], extension);
}
