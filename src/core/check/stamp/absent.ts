import type { Check } from '../check.js';

/** A workbook in which no form was found has other troubles. */
export const absent: Check = {
  code: 'stamp.absent',
  about: { zh: '工作簿带有上报时的校验码。', en: 'The workbook carries the check code of its submission.' },
  source: 'docs/decisions/0018-submission.md',
  *run({ filed, submission }) {
    const [table] = filed.tables;
    if (!table || submission.stamp !== null) return;
    yield { code: 'stamp.absent', place: { form: table.form.id }, data: {} };
  },
};
