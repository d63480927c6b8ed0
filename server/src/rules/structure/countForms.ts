/** The forms in which a number follows the list that it counts. */
import {
  countedField,
  countedLike,
  countedPlace,
  generalEnd,
  notOfLevels,
  organEnd,
  organKind,
  paper,
  rise,
  severalOrgans,
  systemEnd,
} from '../../lexicon/listWords.ts';
import { countedNoun, plainListBefore } from '../../syntax/countedLists.ts';
import {
  alikeBefore,
  booksBefore,
  type ListCount,
  levelsBefore,
  listBefore,
  quotedBefore,
} from '../../syntax/enumerations.ts';

export interface Form {
  /** Stands in whatever the pattern finds. */
  readonly sign: string;
  /** Finds the number (its first group), right after the list; what stands before the group is not of the list. */
  readonly pattern: RegExp;
  readonly count: (folded: string, from: number, at: number) => ListCount | undefined;
  /** True where the list may be cut short: «A、B等3家». */
  readonly isOpen: boolean;
}

const numerals = '[两双二三四五六七八九十]';

const papers = `(?:配套)?${paper}`;

export const forms: readonly Form[] = [
  {
    // «三大支撑平台» after its members, in quotation marks or not.
    sign: '大',
    pattern: new RegExp(`“?(${numerals})大(?=[^、,。;:“”]{2})`, 'g'),
    count: (folded, from, at) => only(listBefore(folded, from, at), (last) => !generalEnd.test(last)),
    isOpen: false,
  },
  {
    // «“双提升”» after the things that rise.
    sign: '“',
    pattern: new RegExp(`“([一两双二三四五六七八九十])${rise}”`, 'g'),
    count: (folded, from, at) => only(listBefore(folded, from, at), (last) => !generalEnd.test(last)),
    isOpen: false,
  },
  {
    // «不予处罚、从轻处罚、减轻处罚“三张清单”», «进校园、进企业、进社区“三进”».
    sign: '“',
    pattern: new RegExp(`“(${numerals})(?:张清单|[类种项个]${countedLike}|进)”`, 'g'),
    count: alikeBefore,
    isOpen: false,
  },
  {
    // «建筑市场、扬尘治理、城镇燃气3个专项».
    sign: '个',
    pattern: new RegExp(`(?<!\\d)(\\d{1,2}|${numerals})个(?:重点)?${countedField}(?!性)`, 'g'),
    count: (folded, from, at) => only(listBefore(folded, from, at), (last) => !generalEnd.test(last)),
    isOpen: false,
  },
  {
    // «行政执法公示、全过程记录、重大执法决定法制审核三项制度», «会商、通报、问责三项机制».
    sign: '制',
    pattern: new RegExp(`“?(${numerals})项(?:制度|机制)(?!性)`, 'g'),
    count: (folded, from, at) =>
      only(listBefore(folded, from, at), (last) => !generalEnd.test(last) && systemEnd.test(last)),
    isOpen: false,
  },
  {
    // «落实启动、公众参与、专家论证三个环节»; with 等 the list may be cut short.
    sign: '、',
    pattern: new RegExp(`(?<![、等第])(${numerals})${countedNoun}`, 'g'),
    count: (folded, from, at) => only(plainListBefore(folded, from, at), (last) => !generalEnd.test(last)),
    isOpen: false,
  },
  {
    sign: '等',
    pattern: new RegExp(`(?<=等)(${numerals})${countedNoun}`, 'g'),
    count: (folded, from, at) => only(plainListBefore(folded, from, at), (last) => !generalEnd.test(last)),
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
    pattern: new RegExp(`(${numerals})级(?!${notOfLevels})`, 'g'),
    count: levelsBefore,
    isOpen: false,
  },
  {
    // «区应急局、区卫健局等6家单位», «公安、应急管理等3个部门».
    sign: '等',
    pattern: new RegExp(`等(\\d{1,2}|${numerals})(?:家|个)${organKind}`, 'g'),
    count: (folded, from, at) => namedOrgans(listBefore(folded, from, at)),
    isOpen: true,
  },
  {
    // «法院、检察院、公安局3家单位».
    sign: '家单位',
    pattern: new RegExp(`(?<![\\d等])(\\d{1,2}|${numerals})家单位`, 'g'),
    count: (folded, from, at) => closed(namedOrgans(listBefore(folded, from, at))),
    isOpen: false,
  },
  {
    // «松原、梅岗、石塘3个镇».
    sign: '个',
    pattern: new RegExp(`(?<![\\d第])(\\d{1,2}|${numerals})个${countedPlace}(?![(\\d、])`, 'g'),
    count: (folded, from, at) => namedPlaces(listBefore(folded, from, at)),
    isOpen: false,
  },
  {
    // «出台《甲办法》《乙规则》2项制度».
    sign: '》',
    pattern: new RegExp(`(?<=》)(\\d{1,2}|${numerals})(?:项|部|个|份|件)(?=${papers})`, 'g'),
    count: booksBefore,
    isOpen: false,
  },
  {
    // «出台《甲办法》《乙规则》等2项制度».
    sign: '》等',
    pattern: new RegExp(`(?<=》)等(\\d{1,2}|${numerals})(?:项|部|个|份|件)(?=${papers})`, 'g'),
    count: booksBefore,
    isOpen: true,
  },
];

function only(list: ListCount | undefined, accepts: (last: string) => boolean): ListCount | undefined {
  return list !== undefined && accepts(list.items.at(-1) ?? '') ? list : undefined;
}

/** Organs by their ends, or fields by short names: «公安、司法行政、应急管理». */
function namedOrgans(list: ListCount | undefined): ListCount | undefined {
  if (list === undefined) return undefined;
  const [, ...later] = list.items;
  const areFields = later.every((item) => /^[\u4e00-\u9fff]{2,6}$/.test(item) && !/[和与及的各]/.test(item));
  return areFields || list.items.every((item) => organEnd.test(item)) ? list : undefined;
}

const notWhole = new RegExp(`部门$|单位$|[各等的]|${severalOrgans}`);

/** A list of whole names, of which none is a word for several. */
function closed(list: ListCount | undefined): ListCount | undefined {
  if (list === undefined || list.items.some((item) => notWhole.test(item) || item.length > 10))
    return undefined;
  const joins =
    list.items
      .join('')
      .replace(/^[与和同]/, '')
      .match(/[和与及]/g)?.length ?? 0;
  return { ...list, most: list.items.length + joins };
}

/** Places by their bare names; the first may have words before it. */
function namedPlaces(list: ListCount | undefined): ListCount | undefined {
  if (list === undefined) return undefined;
  const [first = '', ...later] = list.items;
  const areBare =
    later.every((item) => /^[\u4e00-\u9fff]{2,4}$/.test(item) && !otherPlace.test(item)) &&
    /^[\u4e00-\u9fff]{2,10}$/.test(first) &&
    !otherPlace.test(first);
  return areBare ? { ...list, most: list.items.length } : undefined;
}

/** What is no bare name of a place, or the name of one of another kind. */
const otherPlace = /[镇乡村县区市社街各级和与及的等两二三四五六七八九十]/;
