/** Words around a figure: what stands before it since the last one, what follows, and its unit. */
export interface FigureWords {
  readonly before: string;
  readonly after: string;
  readonly unit: string;
}

const LONGEST = 40;

/** Times, verbs and places with which a clause begins before it says what is counted; taken off one after another. */
const LEADS =
  /^(?:[\s、,。“”"'()（）的了和及与或□]|(?:到|至|在|于|截至|截止|自|从)?(?:19|20)\d\d年?(?:[-—–~至到]{1,2}(?:19|20)\d\d年?)?(?:年?[底末]|以来|起|前|期间)?(?:\d{1,2}月)?[底末前]?|第?“?十[一二三四五六七八九]五”?(?:时期|期间|期末|末|规划期)?|\d{1,2}月(?:\d{1,2}日)?|到|力争|争取|确保|全面|基本|实现|推动|推进|加快|完成|建成|打造|培育|新增|发放|共计|共|累计|继续|积极|进一步|保持|巩固|其中|对|将|按照|按|并|组织|开展|支持|开发|涵盖|免费|现有|目前|我[省市县区]|全[省市县区国]|逐步|不断|加强|落实|每年|年均|期末|达到|主要|规定|至少|一般|原则上|要|应|为|由|等)/;
/** Comparators and fillers between what is counted and its figure. */
const TAILS =
  /(?:[\s、,:：“”"'(（]|不得?低于|不得?少于|不小于|不得?超过|不高于|不大于|达到|达|超过|高于|低于|大于|小于|不足|(?:提高|提升|增加|增长|扩大|下降|降低|减少|调整增加)?(?:到|至)|控制在|保持在|稳定在|约为|大约|约|为|是|共计?|合计|总计|累计|至少|建有|有|均|分别|了|等|年均|每年|平均|各|在|近|的|从|由(?:原来)?|原来|比例|实现|完成|投入|一-?般|已|将|要|应|和|及)$/;

/** What a figure counts; null where the words tell nothing. */
export function figureName({ before, after, unit }: FigureWords): string | null {
  const front = stripped(before, unit);
  const behind = following(after);
  // 打造4-5家健康旅居养老示范基地, 90%以上民政业务: the thing stands behind its figure.
  const isBehind = chinese(front) < 2 || (BEHIND.test(unit) && chinese(behind) >= 2 && VERB_ONLY.test(front));
  const name = isBehind && chinese(behind) >= 2 ? behind : front;
  return chinese(name) >= 2 ? name.slice(-LONGEST) : null;
}

const BEHIND = /[个人名位户家所处座张项条件次对]$/;
const VERB_ONLY =
  /^.{0,6}(?:建设|改造|建|培育|培养|培训|提升|改扩建|购买|命名|推进|设置|举办|实施|规划|办理|引进|命名)$/;

function stripped(text: string, unit: string): string {
  let name = text.slice(-120);
  for (let round = 0; round < 12; round += 1) {
    const lead = LEADS.exec(name)?.[0] ?? '';
    if (lead === '') break;
    name = name.slice(lead.length);
  }
  for (let round = 0; round < 8; round += 1) {
    const tail = TAILS.exec(name.slice(-8))?.[0] ?? '';
    if (tail === '' || (tail === '比例' && unit === '%')) break;
    name = name.slice(0, -tail.length);
  }
  return unit === '%' && name.endsWith('占') ? `${name}比` : name.replace(/占$/, '占用');
}

const SUFFIX = /^(?:以上|以下|以内|左右|上下|[\s的余多])+/;

/** The noun behind a figure, as far as a sign, a verb or the next figure. */
function following(text: string): string {
  const rest = text.slice(0, 60).replace(SUFFIX, '');
  const words = /^[一-鿿“”"()（）/+A-Za-z]{1,40}/.exec(rest)?.[0] ?? '';
  return words.replace(/[“"(（]$/, '').slice(0, 24);
}

function chinese(text: string): number {
  return text.match(/[一-鿿]/g)?.length ?? 0;
}
