/** R44 ARITY_CLOSED and R45 ARITY_OPEN of the relation catalogue: a number after the list that it counts. */
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { parseChineseNumber } from '../../syntax/chineseNumber.ts';
import { countedNoun, plainListAfter, plainListBefore } from '../../syntax/countedLists.ts';
import {
  alikeBefore,
  type ListCount,
  levelsBefore,
  listBefore,
  quotedBefore,
} from '../../syntax/enumerations.ts';
import { Sign } from '../../syntax/signs.ts';

export const listedCount: BlockRule = {
  meta: {
    id: 'listed-count',
    title: '列举与总数不符',
    summary: '「甲、乙、丙三大平台」「市、区两级」：数字应等于前面列举的项数。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block }) {
    const { folded, sentences, signs } = block;
    if ((signs & anySign) === 0 || !folded.includes('、')) return noFindings;
    const findings: Finding[] = [...announced(block)];
    anyNumber.lastIndex = 0;
    for (let hit = anyNumber.exec(folded); hit !== null; hit = anyNumber.exec(folded)) {
      const at = hit.index;
      const sentence = sentences.find(({ end }) => end > at);
      const clause = sentence?.clauses.find(({ end }) => end > at);
      if (clause === undefined) continue;
      // The clause is looked through as a whole, once.
      anyNumber.lastIndex = clause.end;
      const words = folded.slice(clause.start, clause.end);
      if (!words.includes('、')) continue;
      for (const form of forms)
        if (words.includes(form.sign)) check(block, clause.start, words, form, findings);
    }
    return findings;
  },
};

interface Form {
  /** Stands in whatever the pattern finds. */
  readonly sign: string;
  /** Finds the number (its first group), right after the list; what stands before the group is not of the list. */
  readonly pattern: RegExp;
  readonly count: (folded: string, from: number, at: number) => ListCount | undefined;
  /** True where the list may be cut short: «A、B等3家». */
  readonly isOpen: boolean;
}

const anySign =
  Sign.levelNumeral | Sign.quotedNumeral | Sign.listedNumeral | Sign.countedNumeral | Sign.namedNumeral;
const numerals = '[两双二三四五六七八九十]';
/** Where one of the forms may stand. */
const anyNumber =
  /[两双二三四五六七八九十][大级]|”[\d两二三四五六七八九十]|“[一两双二三四五六七八九十]|等[\d两双二三四五六七八九十]|[\d两二三四五六七八九十]个(?:重点|专项|领域|行业|环节)|[两双二三四五六七八九十][项类种道]/g;
const rises =
  '提升|提高|增长|上升|下降|减少|降低|丰收|促进|达标|清零|覆盖|优化|突破|升级|见效|并重|联动|公开|公示|满意';

const forms: readonly Form[] = [
  {
    // «三大支撑平台» after its members, in quotation marks or not.
    sign: '大',
    pattern: new RegExp(`“?(${numerals})大(?=[^、,。;:“”]{2})`, 'g'),
    count: (folded, from, at) => only(listBefore(folded, from, at), (last) => !isGeneral.test(last)),
    isOpen: false,
  },
  {
    // «“双提升”» after the things that rise.
    sign: '“',
    pattern: new RegExp(`“([一两双二三四五六七八九十])(?:${rises})”`, 'g'),
    count: (folded, from, at) => only(listBefore(folded, from, at), (last) => !isGeneral.test(last)),
    isOpen: false,
  },
  {
    // «不予处罚、从轻处罚、减轻处罚“三张清单”», «进校园、进企业、进社区“三进”».
    sign: '“',
    pattern: new RegExp(`“(${numerals})(?:张清单|[类种项个](?:清单|情形|程序|方式)|进)”`, 'g'),
    count: alikeBefore,
    isOpen: false,
  },
  {
    // «建筑市场、扬尘治理、城镇燃气3个专项».
    sign: '个',
    pattern: new RegExp(`(?<!\\d)(\\d{1,2}|${numerals})个(?:重点)?(?:专项|领域|行业|环节)(?!性)`, 'g'),
    count: (folded, from, at) => only(listBefore(folded, from, at), (last) => !isGeneral.test(last)),
    isOpen: false,
  },
  {
    // «行政执法公示、全过程记录、重大执法决定法制审核三项制度».
    sign: '项制度',
    pattern: new RegExp(`“?(${numerals})项制度(?!性)`, 'g'),
    count: (folded, from, at) =>
      only(listBefore(folded, from, at), (last) => !isGeneral.test(last) && systemEnd.test(last)),
    isOpen: false,
  },
  {
    // «落实启动、公众参与、专家论证三个环节»; with 等 the list may be cut short.
    sign: '、',
    pattern: new RegExp(`(?<![、等第])(${numerals})${countedNoun}`, 'g'),
    count: (folded, from, at) => only(plainListBefore(folded, from, at), (last) => !isGeneral.test(last)),
    isOpen: false,
  },
  {
    sign: '等',
    pattern: new RegExp(`(?<=等)(${numerals})${countedNoun}`, 'g'),
    count: (folded, from, at) => only(plainListBefore(folded, from, at), (last) => !isGeneral.test(last)),
    isOpen: true,
  },
  {
    // «“事前指导、事中提醒、事后回访”三项举措».
    sign: '”',
    pattern: new RegExp(`(?<=”)(\\d{1,2}|${numerals})(?:项|种|类|个|张|步)(?!以|月)`, 'g'),
    count: quotedBefore,
    isOpen: false,
  },
  {
    // «市、区两级».
    sign: '级',
    pattern: new RegExp(`(${numerals})级(?!以|及以|医|甲|伤|残|响应|警|公路|教师|工)`, 'g'),
    count: levelsBefore,
    isOpen: false,
  },
  {
    // «区应急局、区卫健局等6家单位».
    sign: '等',
    pattern: new RegExp(`等(\\d{1,2}|${numerals})(?:家|个)(?:单位|部门|成员单位|职能部门)`, 'g'),
    count: (folded, from, at) => namedOrgans(listBefore(folded, from, at)),
    isOpen: true,
  },
];

/** «教育、医疗、养老领域两大行动»: the list tells of what, not which. */
const isGeneral =
  /(?:领域|方面|行业|部门|单位|工作|环节|重点|问题|过程|建设|活动|群体|人员|事项|内容|能力|范围|力度|体系|机制)$/;

function only(list: ListCount | undefined, accepts: (last: string) => boolean): ListCount | undefined {
  return list !== undefined && accepts(list.items.at(-1) ?? '') ? list : undefined;
}

/** What a system is named by: 公示, 审核, 听证制度; other words before 制度 tell what the systems are for. */
const systemEnd = /(?:制度|公示|记录|审核|审查|听证|公开|备案|评估|报告|评议|约谈|通报|考核|督办|复核|回避)$/;

const organEnd = /(?:局|委|办|院|厅|公司|银行|街道|镇|中心|支队|大队)$/;

function namedOrgans(list: ListCount | undefined): ListCount | undefined {
  return list?.items.every((item) => organEnd.test(item)) ? list : undefined;
}

function check(
  { text, folded }: BlockAnalysis,
  start: number,
  clause: string,
  { pattern, count, isOpen }: Form,
  findings: Finding[],
): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(clause); match !== null; match = pattern.exec(clause)) {
    const written = match[1] ?? '';
    const number = /\d/.test(written) ? Number(written) : numberOf(written);
    if (number === undefined) continue;
    const list = count(folded, start, start + match.index);
    if (list === undefined || list.least < 2) continue;
    if (number >= list.least && (isOpen || number <= list.most)) continue;
    const from = start + match.index + match[0].indexOf(written);
    if (findings.some(({ range }) => range.start === from)) continue;
    const listed =
      list.least === list.most
        ? `${list.least}`
        : number < list.least
          ? `至少${list.least}`
          : `至多${list.most}`;
    findings.push({
      range: { start: from, end: from + written.length },
      message: `前面列举了${listed}项（${list.items.length}段以「、」分开），此处写的是「${text.slice(from, from + written.length)}」`,
    });
  }
}

const announcing =
  /(?<![第十百千\d一二两三四五六七八九、之以及近约余多])([两三四五六七八九])[个项类种大道][\u4e00-\u9fff]{0,8}?”?(?:(\()|:|,?(?:即|分别是|分别为|包括):?)/g;

/** «三项制度(公示、全过程记录、法制审核、备案)»: one more or one less than the number before it says. */
function* announced({ text, folded, signs }: BlockAnalysis): Generator<Finding> {
  if ((signs & (Sign.countedNumeral | Sign.levelNumeral)) === 0) return;
  announcing.lastIndex = 0;
  for (let match = announcing.exec(folded); match !== null; match = announcing.exec(folded)) {
    const [whole, written = '', bracket] = match;
    const number = numberOf(written);
    const list = plainListAfter(folded, match.index + whole.length, bracket !== undefined);
    if (number === undefined || list === undefined) continue;
    if (number !== list.least - 1 && number !== list.most + 1) continue;
    yield {
      range: { start: match.index, end: match.index + 1 },
      message: `后面列举了${list.items.length}项（以「、」分开），此处写的是「${text.charAt(match.index)}」`,
    };
  }
}

function numberOf(word: string): number | undefined {
  return word === '两' || word === '双' ? 2 : parseChineseNumber(word);
}
