/** R37 MEASURE_BOUND of the relation catalogue for money and areas: amounts so small, areas so large, that the unit must be another. */
import { type Decimal, decimal } from '../../figures/arithmetic/decimal.ts';
import {
  compare,
  divide,
  formatRational,
  fromDecimal,
  type Rational,
} from '../../figures/arithmetic/rational.ts';
import type { Quantity } from '../../figures/quantities.ts';
import { amounts, builtThings, saying } from '../../lexicon/countedThings.ts';
import type { Finding } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';

/** «奖补资金86.4元» of 42 households, «拆除违法建筑12.6万平方公里»: the size tells that 万 is wanting or the unit is another. */
export function implausibleSize(block: BlockAnalysis, quantity: Quantity): Finding | undefined {
  if (quantity.unit === '元') return tinySum(block, quantity);
  return quantity.unit === '平方公里' ? hugeArea(block.folded, quantity) : undefined;
}

/** So far back the words of the number's own clause are looked for. */
const longestClause = 30;

function clauseBefore(folded: string, start: number): string {
  return /[^,;:。、]*$/.exec(folded.slice(Math.max(0, start - longestClause), start))?.[0] ?? '';
}

const ofSum = new RegExp(`(${amounts})(?:${saying})*$`);
/** Prices, standards and single fines, which are small by their nature: «每份5元», «处罚款200元». */
const forEach = /[每均]|标准|单价|以[上下]|不[等超满足]|并?处以?罚/;
/** Single fines and takings may be of a few yuan. */
const mayBeSmall = /罚|违法所得|货值|金额|补贴/;

function tinySum({ folded, quantities, sentences }: BlockAnalysis, sum: Quantity): Finding | undefined {
  const { start, end, value } = sum;
  if (!isBelow(value, largestTiny) || /[万亿]/.test(folded.slice(start, end))) return undefined;
  const name = ofSum.exec(clauseBefore(folded, start))?.[1];
  const sentence = sentences.find(({ end: last }) => last > start);
  if (name === undefined || sentence === undefined) return undefined;
  if (forEach.test(folded.slice(sentence.start, sentence.end))) return undefined;
  const small = mayBeSmall.test(name);
  let most: Quantity | undefined;
  for (const quantity of quantities)
    if (
      quantity.start >= sentence.start &&
      quantity.end <= sentence.end &&
      sharers.has(quantity.population) &&
      (most === undefined || compare(fromDecimal(quantity.value), fromDecimal(most.value)) > 0)
    )
      most = quantity;
  const written = folded.slice(start, end);
  if (most === undefined || isBelow(most.value, decimal(fewest)))
    return small ? undefined : { range: { start, end }, message: `「${name}」只有${written}，疑漏写「万」` };
  const each = divide(fromDecimal(value), fromDecimal(most.value));
  if (compare(each, small ? leastFine : leastShare) >= 0) return undefined;
  const of = folded.slice(most.start, most.end);
  return {
    range: { start, end },
    message: `${of}共${written}，平均只有${formatRational(each, 2)}元，疑漏写「万」`,
    related: [{ range: { start: most.start, end: most.end }, message: of }],
  };
}

const largestTiny = decimal(1000);
/** Among whom a sum may be divided. */
const sharers = new Set(['persons', 'attendances', 'bodies', 'cases']);
const fewest = 10;
const leastShare: Rational = fromDecimal(decimal(10));
const leastFine: Rational = fromDecimal(decimal(1));

function isBelow(value: Decimal, bound: Decimal): boolean {
  return compare(fromDecimal(value), fromDecimal(bound)) < 0;
}

const ofBuilding = new RegExp(`(?:${builtThings})(?:总?面积)?(?:${saying})*$`);
/** Countries, seas and counties of the west are as large as that. */
const mayBeHuge = /面积|全国|国土|海|流域|草原|省|自治区|高原/;

function hugeArea(folded: string, { start, end, value }: Quantity): Finding | undefined {
  const words = clauseBefore(folded, start);
  const isBuilt = ofBuilding.test(words);
  if (isBuilt ? isBelow(value, fewestBuilt) : mayBeHuge.test(words) || isBelow(value, largestPlace))
    return undefined;
  return {
    range: { start, end },
    message: `${folded.slice(start, end)}${isBuilt ? '比一座城还大' : '比一个县还大'}，疑为「平方米」或者「亩」`,
  };
}

const fewestBuilt = decimal(3);
const largestPlace = decimal(10000);
