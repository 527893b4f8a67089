import { expect, test } from '@jest/globals';
import { readVerdict } from './verdict-reading.js';

// prettier-ignore
test.each([
  ['实现目标', 'reached'],
  ['已完成', 'reached'],
  ['完成', 'reached'],
  ['达标', 'reached'],
  ['全面完成年度目标任务', 'reached'],
  ['控制在目标以内，低1.2个百分点', 'reached', '1.2 个百分点'],
  ['完成目标，超12%', 'reached', '12 %'],
  ['提前实现规划目标', 'early'],
  ['超额完成（完成率112.0%）', 'exceeded', '112.0 %'],
  ['超过50(元/人、月)', 'above', '50 元/人、月'],
  ['超过12.4个百分点', 'above', '12.4 个百分点'],
  ['超过 1,250 人', 'above', '1250 人'],
  ['超出控制目标1.2个百分点', 'missed', '1.2 个百分点'],
  ['低于目标2.5个百分点', 'below', '2.5 个百分点'],
  ['未完成，差4个（完成率88.0%）', 'missed', '4 个', '88.0 %'],
  ['未完成', 'missed'],
  ['尚未达到目标', 'missed'],
  ['没有完成', 'missed'],
  ['不达标', 'missed'],
  ['未到考核期，完成2025年目标的94.3%', 'pending', '94.3 %'],
  ['完成率96.7%', 'rate', '96.7 %'],
  ['９６．７％', 'rate', '96.7 %'],
  ['快于序时进度3.2个百分点', 'ahead', '3.2 个百分点'],
  ['符合序时进度', 'on-course'],
  ['滞后序时进度8个百分点', 'behind', '8 个百分点'],
])('%s is %s %s', (text, claim, ...amounts) => {
  const reading = readVerdict(text);
  expect(reading?.claim).toBe(claim);
  expect(reading?.amounts.map(({ digits, unit }) => `${digits} ${unit}`)).toEqual(amounts);
});

test.each(['', '。', '基本完成', '完成较好', '见附件', '正常', '97', '完成'.repeat(100)])(
  'no claim can be read in “%s”',
  (text) => {
    expect(readVerdict(text)).toBeNull();
  },
);

test('no claim is read in a hostile text', () => {
  for (const text of ['已'.repeat(32_000), '1'.repeat(32_000), '完成目标'.repeat(8_000), '('.repeat(32_000)]) {
    expect(readVerdict(text)).toBeNull();
  }
});
