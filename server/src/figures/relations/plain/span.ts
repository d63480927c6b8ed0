/** R34 DURATION: «2021年至2023年连续五年»: the years from one to another are so many. */
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';

/** The claim of a number of years in a row beside the first and the last of them. */
export function spanClaim({ quantity, lead, before }: Figure, folded: string): Claim | undefined {
  if (quantity.population !== 'years' || quantity.isApproximate || !lead.endsWith('连续')) return undefined;
  const years =
    yearsBefore.exec(before) ??
    yearsAfter.exec(folded.slice(quantity.end, quantity.end + 20)) ??
    yearsOfSentence(folded, quantity.start);
  const [first, last] = [Number(years?.[1]), Number(years?.[2])];
  if (!(last > first)) return undefined;
  const stated = quantity.value.coefficient * 10 ** quantity.value.exponent;
  const most = last - first + 1;
  // «2019年至2024年连续三年» may be three of them.
  if (stated < most - 1) return undefined;
  return {
    relation: 'duration',
    // From the one year to the other it is one year less.
    verdict: stated > most ? 'fails' : 'holds',
    operands: [{ role: 'value', quantity }],
    scope: 'clause',
    tie: 'inferred',
    stated: formatValue(quantity),
    computed: String(most),
    arithmetic: `${first}年至${last}年是${most}年`,
  };
}

/** «2019年至2024年,区司法局连续六年…»: the one span of years that opens the sentence, with whose years they are. */
function yearsOfSentence(folded: string, at: number): RegExpExecArray | null {
  const from = Math.max(folded.lastIndexOf('。', at), folded.lastIndexOf(';', at)) + 1;
  return at - from > longestBetween ? null : opening.exec(folded.slice(from, at));
}

const longestBetween = 48;
const range = '(\\d{4})年?(?:度)?(?:至|到|[—–~-]{1,2})(\\d{4})年(?:度)?';
const yearsBefore = new RegExp(`${range}[,]?(?:已|均)?连续$`);
const yearsAfter = new RegExp(`^\\(${range}\\)`);
const opening = new RegExp(`^${range},[^,;。\\d]{2,16}连续$`);
