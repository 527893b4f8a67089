import type { CompletionFindings } from '../../families/completion.js';
import { figure, roleName } from './wording.js';

export const completionMessages: { readonly [C in keyof CompletionFindings]: (data: CompletionFindings[C]) => string } =
  {
    'completion.differs': (d) =>
      d.expected === null
        ? `${roleName(d.role)}填为“${d.written}”，按指标定义此项不计算${roleName(d.role)}。请清空，或核对指标定义。`
        : `${roleName(d.role)}填为“${d.written}”，按实际值与目标值应为“${figure(d.expected, d.unit)}”。请核对实际值，或重新计算完成情况。`,
    'completion.missing': (d) => `${roleName(d.role)}有 ${d.count} 格未填，所需数据已齐。可用“计算完成情况”填写。`,
  };
