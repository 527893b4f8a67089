import { expect, test } from '@jest/globals';
import { refusedFile, type FileReview } from '../review/review-bytes.js';
import { writeChecked } from './write-checked.js';

const FORM = { lang: 'zh', output: 'json', pack: null, candidates: [] } as const;

/** A review that counts how often somebody asks what the set keeps of it. */
function counted(): { readonly review: FileReview; readonly asked: () => number } {
  const made = refusedFile('a.xlsx', 'unreadable', { bound: 'x' }, { forSubmission: false, lang: 'zh' });
  let asked = 0;
  const review: FileReview = {
    json: made.json,
    packReason: made.packReason,
    get filed() {
      asked += 1;
      return made.filed;
    },
  };
  return { review, asked: () => asked };
}

// prettier-ignore
test.each([
  { why: 'a file of a set is filed',                             inSet: true,  asked: 1 },
  { why: 'what a set would keep of a lone file is not even made', inSet: false, asked: 0 },
])('$why', ({ inSet, asked }) => {
  const { review, asked: found } = counted();
  const { filed, written } = writeChecked(review, { ...FORM, inSet });
  expect(found()).toBe(asked);
  expect(filed === null).toBe(!inSet);
  expect(JSON.parse(new TextDecoder().decode(written))).toEqual(review.json);
});
