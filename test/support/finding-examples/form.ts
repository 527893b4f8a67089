import type { FormFindings } from '../../../src/core/finding/families/form.js';

/** One example a code, as a real sheet would give it. */
export const formExamples: FormFindings = {
  'form.unrecognised': { packs: ['兴国县民政事业发展“十四五”规划主要指标'] },
  'form.column-missing': { role: 'actual', header: '实际值' },
  'form.indicator-missing': { code: '18', name: '养老机构护理型床位占比' },
  'form.indicator-duplicate': { code: '18', name: '养老机构护理型床位占比', places: ['B20', 'B27'] },
  'form.indicator-unknown': { code: '25', name: '志愿者注册人数' },
  'form.indicator-renamed': { code: '18', name: '养老机构护理型床位占比', written: '养老机构床位占比' },
  'form.org-missing': { name: '兴国县', from: 'file-name' },
  'form.org-unknown': { written: '兴国市', from: 'label' },
  'form.org-conflict': { name: '兴国县', other: '会昌县', from: 'metadata' },
  'form.period-missing': { period: '2023Q1', from: 'title' },
  'form.period-mismatch': { period: '2023', other: '2022', from: 'file-name' },
  'form.hidden-cells': { rows: [6, 9], columns: ['E'], sheet: true },
  'form.unsigned': { empty: ['head', 'preparer'], date: '2023-12-20', lastDay: '2023-12-31' },
  'form.personal-data': { count: 2 },
  'form.template-outdated': { written: '1.0.0', current: '1.1.0' },
  'form.template-altered': { what: 'column', how: 'moved', name: '实际值', from: 'E', to: 'F', count: 3 },
  'form.target-altered': { written: '70', target: '75', parent: false },
  'form.unit-altered': { written: '个', unit: '万个', converts: true },
};
