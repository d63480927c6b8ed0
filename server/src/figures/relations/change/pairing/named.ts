/** Which figure the words before a comparison name: «处罚总量较上年的…», «优良天数在上年…的基础上». */
import { withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { isHan } from '../../../words.ts';
import { nearValue } from '../../rates/readings.ts';

/** What is compared with an earlier figure, as its own clause names it: «处罚», «优良天数»; «» where it names nothing. */
export function nounCompared({ lead }: Figure): string {
  const at = lead.search(comparison);
  return at < 1 ? '' : nounIn(lead.slice(0, at));
}

/** «办件总量较2023年的1032件» of «办理事项1116件,其中…»: a total by its verb and unit, of the greatest count with that verb. */
export function totalInShort({ lead, quantity }: Figure, figures: readonly Figure[]): Figure | undefined {
  const short = shortTotal.exec(lead);
  const [, verb = '', unit] = short ?? [];
  if (short === null || unit !== quantity.unit) return undefined;
  const [first, ...others] = figures;
  const isGreatest =
    first?.lead.includes(verb) === true &&
    ofAnything.test(first.lead) &&
    others.every((other) => nearValue(other.quantity) < nearValue(first.quantity));
  return isGreatest ? first : undefined;
}

/** «办理行政许可3216件» is of some only. */
const ofAnything = expression`(?:[办受]理|接[收办]|收到)(?:${'people'}|各项|政务服务|服务)*(?:${'caseNouns'}|业务|诉求|来件)*$`;
const shortTotal = /^[,;]?([办接收受报])([件单])总[量数](?:相比|[较比与同])/;

/** The last comparing word: «占比较上年的» compares with 较. */
const comparison = /(?:相比|[较比与由从在])[^较比与由从在]{0,14}$/;

/** The words that name things, without those for their number and for the place. */
export function nounIn(words: string): string {
  const noun = withoutGeneric(withoutScope(words)).replace(numbers, '').replaceAll(' ', '');
  return /[一-龥]{2}/.test(noun) ? noun : '';
}

const numbers = globalExpression`(?:[总件人次户宗起份数量额]|数量|总数)+$|^[,、]|${'thisYear'}|全年`;

/**
 * The figure that names most of a noun, by two characters in a row at least; of several that name as much the last one, if it
 * is the nearest, and else the first, since the whole stands before its parts.
 */
export function bestNamed(noun: string, figures: readonly Figure[]): Figure | undefined {
  const shared = figures.map(({ lead, tail }) => longestShared(noun, withoutGeneric(lead + tail)));
  const most = Math.max(0, ...shared);
  if (most < 2) return undefined;
  return shared.at(-1) === most ? figures.at(-1) : figures[shared.indexOf(most)];
}

/** How many Chinese characters of a noun stand together in a text, at most. */
function longestShared(noun: string, text: string): number {
  let longest = 0;
  for (let from = 0; from + longest < noun.length; from++) {
    let to = from + longest + 1;
    while (to <= noun.length && isHan(noun.charCodeAt(to - 1)) && text.includes(noun.slice(from, to))) {
      longest = to - from;
      to++;
    }
  }
  return longest;
}
