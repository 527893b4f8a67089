/**
 * What is planted in the sample returns, one mistake a file: every family of finding codes. `figures` changes what an org truly has, so that its
 * city's own return agrees; `typed` is a slip on the sheet alone, before it is checked; `later` one after it was stamped. `also`: what
 * follows from it elsewhere, by the nature of the thing.
 */
// prettier-ignore
export const FAULTS = [
  { org: '360102', code: 'file.too-large', about: '压缩炸弹', hostile: 'bomb', also: [here('group.return-missing', null)] },
  { org: '360203', code: 'file.encrypted', about: '设了打开密码', hostile: 'encrypted', also: [here('group.return-missing', null)] },
  { org: '360313', code: 'file.not-a-workbook', about: 'PDF 改名', hostile: 'renamed', also: [here('group.return-missing', null)] },
  { org: '360521', code: 'file.unreadable', about: '下载不完整', hostile: 'damaged', also: [here('group.return-missing', null)] },

  { org: '360702', code: 'form.indicator-missing', indicator: '12', about: '删了一行', typed: (sheet) => sheet.clearRow('12') },
  { org: '360703', code: 'form.indicator-renamed', indicator: '15', role: 'indicator', about: '改了指标名称', typed: text('15', 'indicator', '新招录社工人数（含兼职）') },
  { org: '360704', code: 'form.org-conflict', about: '填报单位写成了别的县', typed: (sheet) => sheet.relabel('填报单位：', '信丰县') },
  { org: '360722', code: 'form.target-altered', indicator: '09', role: 'target', about: '目标值改低了', typed: text('09', 'target', '≥650') },
  { org: '360723', code: 'form.unit-altered', indicator: '10', role: 'unit', about: '改了计量单位', typed: text('10', 'unit', '元/户·月') },
  { org: '360724', code: 'form.hidden-cells', about: '隐藏了一列', typed: (sheet) => sheet.hideColumn('previous') },
  { org: '360726', code: 'form.period-mismatch', about: '报告期写成了上一年', typed: (sheet) => sheet.relabel('报告期：', '2024年') },

  { org: '360728', code: 'cell.missing', indicator: '12', role: 'actual', about: '漏填', typed: (sheet) => sheet.put('12', 'actual', {}) },
  { org: '360729', code: 'cell.text-number', indicator: '12', role: 'actual', about: '数字存成了文本', typed: text('12', 'actual', '99.5') },
  { org: '360731', code: 'cell.unit-in-value', indicator: '12', role: 'actual', about: '数字后写了百分号', typed: text('12', 'actual', '98.5%') },
  { org: '360732', code: 'cell.percent-scale', indicator: '12', role: 'actual', about: '98.5% 填成 0.985', typed: number('12', 'actual', '0.985') },
  { org: '360733', code: 'cell.unit-scale', indicator: '16', role: 'actual', about: '以万个为单位的行填了个数', typed: (sheet, { now }) => sheet.put('16', 'actual', { number: String(now['16']) }) },
  { org: '360734', code: 'cell.numerator-exceeds', indicator: '12', role: 'actual', about: '覆盖率超过 100%', typed: number('12', 'actual', '101.5') },
  { org: '360735', code: 'cell.negative', indicator: '10', role: 'actual', about: '标准填成负数', typed: (sheet, { now }) => sheet.put('10', 'actual', { number: `-${now['10']}` }), also: [here('group.outlier', '10')] },
  { org: '360781', code: 'cell.date-for-number', indicator: '11', role: 'actual', about: '数字成了日期', typed: (sheet) => sheet.put('11', 'actual', { number: '46023', style: { format: 'yyyy-mm-dd' } }) },

  { org: '360802', code: 'rule.failed', indicator: '06', role: 'actual', rule: 'S01', about: '合计数字颠倒', typed: (sheet, figures) => sheet.put('06', 'actual', { number: swapped(figures.now['07'] + figures.now['08']) }), also: [above('group.sum-mismatch', '06')] },
  { org: '360803', code: 'rule.failed', indicator: '10', role: 'actual', rule: 'S05', about: '农村低保标准高于城市', figures: ({ before, now }) => ({ before: { ...before, '09': 740, 10: 750, 11: 970 }, now: { ...now, '09': 750, 10: 770, 11: 1000 } }) },
  { org: '360821', code: 'target.unmet', indicator: '12', role: 'actual', about: '到期未完成', figures: both('12', 94.5, 94.2) },
  { org: '360822', code: 'target.regressed', indicator: '12', role: 'actual', about: '已实现的目标没有保持', figures: both('12', 96, 94.6) },
  { org: '360823', code: 'completion.differs', indicator: '01', role: 'rate', about: '完成率手工改写', typed: number('01', 'rate', '99.9') },

  { org: '360825', code: 'series.jump', indicator: '09', role: 'actual', about: '标准上调较多，已说明', figures: ({ before, now }) => ({ before: { ...before, '09': 750 }, now: { ...now, '09': 890, 11: 1160 } }), explained: { ground: '示例民字〔2025〕12号', text: '2025年7月起城市低保标准按省定统一标准提高，连续两年未调整后一次到位。' } },
  { org: '360826', code: 'series.scale-shift', indicator: '09', role: 'actual', about: '多打了一个零', typed: (sheet, { now }) => sheet.put('09', 'actual', { number: `${now['09']}0` }), also: [here('group.outlier', '09')] },
  { org: '360827', code: 'series.previous-differs', indicator: '12', role: 'previous', about: '改了上年数', typed: number('12', 'previous', '96.5') },
  { org: '360828', code: 'series.cumulative-decrease', indicator: '14', role: 'actual', about: '累计数减少', figures: ({ before, now }) => ({ before, now: { ...now, 14: before[14] - 3 } }), also: [here('group.outlier', '14'), above('group.outlier', '14')] },
  { org: '360829', code: 'series.sign-change', indicator: '13', role: 'actual', about: '正负号相反', figures: ({ before, now }) => ({ before, now: { ...now, 13: -now[13] } }), also: [above('group.outlier', '13')] },

  { org: '360881', code: 'group.duplicate-return', about: '报了两次', twice: true },
  { org: '361002', code: 'group.return-missing', about: '没有报', absent: true },
  { org: '361190', code: 'group.part-missing', about: '市本级没有报', absent: true },
  { org: '360921', code: 'group.sum-mismatch', indicator: '14', role: 'actual', about: '县里数字颠倒，与市里的合计不符', of: '360900', typed: (sheet, { now }) => sheet.put('14', 'actual', { number: swapped(now[14]) }), also: [here('group.outlier', '14')] },
  { org: '360922', code: 'group.outlier', indicator: '05', role: 'actual', about: '每千名老年人床位远高于各地', figures: ({ before, now }) => ({ before: beds(before, 0.052), now: beds(now, 0.053) }) },
  { org: '360923', code: 'group.outlier', indicator: '16', role: 'actual', about: '与上年之比远高于各地', figures: both('16', 60, 74) },
  { org: '360924', code: 'group.pack-version-differs', about: '用了旧版模板', version: '0.9.0' },

  { org: '360925', code: 'stamp.altered-after-check', indicator: '12', role: 'actual', about: '上报后又改了数', later: number('12', 'actual', '99.9') },
  { org: '360926', code: 'stamp.signature-invalid', about: '上报信息被改过', forged: true },
  { org: '361021', code: 'stamp.explanation-empty-words', indicator: '10', role: 'actual', about: '说明只写核实无误', figures: ({ before, now }) => ({ before: { ...before, 10: 520 }, now: { ...now, 10: 640 } }), explained: { ground: '无', text: '经核实，数据无误。' } },
  { org: '361022', code: 'form.template-altered', indicator: '07', about: '两行换了位置', typed: (sheet) => sheet.exchangeRows('07', '08') },
];

function text(indicator, role, words) {
  return (sheet) => sheet.put(indicator, role, { text: words });
}
function number(indicator, role, figure) {
  return (sheet) => sheet.put(indicator, role, { number: figure });
}
function both(indicator, before, now) {
  return (figures) => ({
    before: { ...figures.before, [indicator]: before },
    now: { ...figures.now, [indicator]: now },
  });
}
function here(code, indicator) {
  return { code, indicator, of: 'org' };
}
function above(code, indicator) {
  return { code, indicator, of: 'parent' };
}

/** So many beds a head, most of them for nursing as before. */
function beds(figures, each) {
  const all = Math.round(figures['04'] * each);
  return { ...figures, '01': all, '02': Math.round((figures['02'] / figures['01']) * all) };
}

/** The two last digits that differ, exchanged: 12 384 as 12 348. */
export function swapped(figure) {
  const digits = [...String(figure)];
  for (let at = digits.length - 1; at > 0; at -= 1) {
    if (digits[at] === digits[at - 1]) continue;
    [digits[at], digits[at - 1]] = [digits[at - 1], digits[at]];
    return digits.join('');
  }
  throw new RangeError(`${figure} has no two digits to exchange`);
}
