/** Lists of names of one kind, so that no modifier is taken for one of them. */
import { namesWork, sharedMeasureAt } from '../../../lexicon/figures/figureWords.ts';
import { jointly, organsOfKinds } from '../../../lexicon/listWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';

/** The names that a text ends with; undefined where it is not sure how many they are. */
export function readNames(text: string): readonly string[] | undefined {
  return readAlike(text) ?? readMeasured(text) ?? readOrgans(text);
}

/** «细颗粒物、二氧化硫平均浓度»: what is measured of each stands once, after the last of them. */
function readMeasured(text: string): readonly string[] | undefined {
  const words = text.replace(trailing, '');
  const at = sharedMeasureAt(words);
  if (at === undefined || !words.includes('、')) return undefined;
  const names = words.slice(0, at).split('、');
  const isClear = names.every(
    (name, index) =>
      name.length >= 2 &&
      name.length <= (index === 0 ? longest : longestMeasured) &&
      !/[和及]/.test(name) &&
      !unclear.test(name) &&
      // «新收、审结行政复议、行政诉讼案件»: of a second verb on, nobody can tell what is listed.
      (index === 0 ? !opensPhrase.test(name) : !namesWork(name)),
  );
  return isClear && names.length > 1 ? names : undefined;
}

const longestMeasured = 8;
/** «通过网络», «在城区»: begins no name. */
const opensPhrase = /^(?:通过|对|在|针对|围绕|从|按|以|将|因|为)/;

/** «公安局、司法局»: they end alike. */
function readAlike(text: string): readonly string[] | undefined {
  if (!text.includes('、') && !text.includes('和')) return undefined;
  const items = text.replace(trailing, '').split('、');
  const last = splitLast(items.pop() ?? '');
  const names = [...items, ...last];
  const ending = names.at(-1)?.at(-1);
  if (ending === undefined || names.length < 2 || !isHan(ending)) return undefined;
  const isOneKind = names.every(
    (name) => name.at(-1) === ending && name.length >= 2 && name.length <= longest,
  );
  return isOneKind && !names.some((name) => isBundle(name, ending)) ? names : undefined;
}

/** «镇政府、街道办事处、区直部门»: organs of several kinds, with nothing but 、 between them. */
function readOrgans(text: string): readonly string[] | undefined {
  const names = text.replace(trailing, '').split('、');
  const areOrgans = names.every(
    (name) =>
      name.length <= longest &&
      organEnding.test(name) &&
      !/[和与及对向由将]/.test(name) &&
      !unclear.test(name),
  );
  return areOrgans && names.length > 2 ? names : undefined;
}

const organEnding = new RegExp(`[\\u4e00-\\u9fff](?:${organsOfKinds}|[^场]所)$`);

/**
 * How many names a text ends with where nothing but 、 joins them («施工许可证、预售许可证、验收备案表»), of whatever kind; what
 * stands before the first may belong to it, and what 和 joins may be one name or two. Undefined for fewer than three.
 */
export function countNames(text: string): number | undefined {
  const items = text.replace(trailing, '').replace(timeBefore, '').split('、');
  const isPlain = items.every((item) => item.length <= longest && item.length >= 2 && !mixed.test(item));
  return items.length >= 3 && isPlain && !kinds.test(items.at(-1) ?? '') ? items.length : undefined;
}

const mixed = new RegExp(`[和与及或并等年在对从向由将]|中$|[()"“”]|其中|各|每|所有|${jointly}`);
const timeBefore = expression`^.*?(?:全年|${'thisYear'}|\d{4}年)`;
/** «甲、乙、丙三类», «甲、乙、丙各»: more may be told of them than one value each. */
const kinds = expression`[两二三四五六七八九十](?:个|${'classCounters'}|级|家|大)|(?:上|下)半年|季度`;

const longest = 18;
/** «均», «全年»: what may stand between the last name and 分别. */
const trailing = expression`(?:已|共|均|也|则|还|${'bareAdverbs'})+$`;

/**
 * The names before 分别 that the text says the number of: «居前三位的甲类、乙类、丙类占比», «三类事项甲、乙、丙»; undefined where the list is
 * not of so many.
 */
export function readCountedNames(text: string): readonly string[] | undefined {
  const counted = countedNames.exec(text);
  if (counted === null) return countedAfter(text);
  const [, first, second, list = ''] = counted;
  const number = first ?? second ?? '';
  const names = list.split(/[、和与及]/);
  const size = '两三四五六七八九十'.indexOf(number) + 2;
  return names.length === size && names.every((name) => name.length > 1) ? names : undefined;
}

const countedNames =
  /(?:前([两三四五六七八九十])(?:位|名|类|项)|([两三四五六七八九十])(?:大类|大领域|大行业))的?(?:是|为|有)?([^,;。:\d]+、[^,;。:\d]+)$/;

/** «东部、中部、西部三个片区»: the number stands after the names that it counts. */
function countedAfter(text: string): readonly string[] | undefined {
  const [, list = '', number = ''] = countedBehind.exec(text) ?? [];
  const size = /\d/.test(number) ? Number(number) : '两三四五六七八九十'.indexOf(number) + 2;
  const names = list.split(/[、和与及]/);
  const isClear =
    names.length === size &&
    names.every((name, index) => name !== '' && (index === 0 || name.length <= longestMeasured));
  return isClear ? names : undefined;
}

const countedBehind =
  /(?:^|[,;。:])([^,;。:\d]+[、和与及][^,;。:\d]+?)([两三四五六七八九十]|\d{1,2})(?:个|类|级|地|片|家|所|大)[^,;。:、\d]{0,8}$/;

/** «司法局和应急局» are two names, «住房和城乡建设局» is one. */
function splitLast(item: string): readonly string[] {
  const ending = item.at(-1);
  for (const joint of ['以及', '和', '及']) {
    const at = item.lastIndexOf(joint);
    if (at > 1 && item.charAt(at - 1) === ending) return [item.slice(0, at), item.slice(at + joint.length)];
  }
  return [item];
}

/** «公安局和司法局» inside the list, «县司法局会同公安局», «公安局等»: more than one, or it is not clear of whom. */
function isBundle(name: string, ending: string): boolean {
  return (
    unclear.test(name) ||
    name.slice(0, -1).includes(`${ending}和`) ||
    name.slice(0, -1).includes(`${ending}及`)
  );
}

const unclear = new RegExp(`${jointly}|[等或与同]|其中|各|每|所有|[()"“”]`);

function isHan(character: string): boolean {
  return character >= '一' && character <= '龥';
}
