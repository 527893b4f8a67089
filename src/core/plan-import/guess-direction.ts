import { plain } from '../sheet/plain-text.js';

const LOWER =
  /死亡率|发生率|发病率|患病率|失业率|贫困率|贫困人口|事故|能耗|煤耗|水耗|排放|污染|浓度|流失|辍学|空置|投诉|逾期|时限|办理时间|用时|距离|半径|负担|缺口|占地|服务圈|返贫|犯罪|自杀|肥胖率|近视率|吸烟率|抚养比/;
const HIGHER =
  /覆盖率|占比|比例|比重|率$|数量?$|总量|人数|面积|床位|标准|增速|增长|水平|寿命|收入|产值|投入|资金|规模|基地|机构|设施|站点?$|中心$|个数|人次|满意度|能力/;

/** Whether an indicator is better lower or higher, by its name; null: the name does not tell. */
export function directionOfName(name: string): 'lower' | 'higher' | null {
  const bare = plain(name).replace(/\([^()]*\)$/, '');
  if (LOWER.test(bare)) return 'lower';
  return HIGHER.test(bare) ? 'higher' : null;
}
