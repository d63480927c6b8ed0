/** R44 ARITY_CLOSED of the relation catalogue: a set named by the word that all its members share, «“三个强化”,即强化…、强化…». */
import type { Finding } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { countOf } from '../../syntax/countedLists.ts';
import { countJoins } from '../../syntax/enumerations.ts';
import { Sign } from '../../syntax/signs.ts';

const ahead =
  /“?(?<![第十百千\d一二两三四五六七八九、之以及近约余多])([两三四五六七八九])(?:[个项]|(?=[一-龥]{2}”))([一-龥]{2})(”?)(?:(\()|,?(?:即|就是|分别是|分别为|包括)[:,]?|:|(?<=”)(,))/g;
const behind = /“([两三四五六七八九])个([一-龥]{2})”/g;
const mostMembers = 12;

/** The numbers of named sets that the members right behind or right before do not bear out. */
export function* namedSets({ text, folded, signs }: BlockAnalysis): Generator<Finding> {
  if ((signs & (Sign.countedNumeral | Sign.quotedNumeral)) === 0) return;
  ahead.lastIndex = 0;
  for (let match = ahead.exec(folded); match !== null; match = ahead.exec(folded)) {
    const [whole, , word = '', , bracket, comma] = match;
    const members = membersAfter(folded, match.index + whole.length, word, bracket !== undefined);
    if (members === undefined) continue;
    // Behind a comma alone the sentence may go on with something else.
    if (comma === undefined || members.areJoined) yield* compare(text, match, members);
  }
  behind.lastIndex = 0;
  for (let match = behind.exec(folded); match !== null; match = behind.exec(folded)) {
    const members = membersBefore(folded, match.index, match[2] ?? '');
    if (members !== undefined) yield* compare(text, match, members);
  }
}

interface Members {
  readonly least: number;
  readonly most: number;
  readonly where: '前面' | '后面';
  /** Whether they stand right behind one another with 、 alone between them. */
  readonly areJoined: boolean;
}

function* compare(text: string, match: RegExpExecArray, { least, most, where }: Members): Generator<Finding> {
  const number = countOf(match[1] ?? '');
  if (number === undefined || (number >= least && number <= most)) return;
  const start = match.index + match[0].search(/[两三四五六七八九]/);
  yield {
    range: { start, end: start + 1 },
    message: `${where}以「${match[2]}」列举了${least}项，此处写的是「${text.charAt(start)}」`,
  };
}

/** The parts of the sentence that begin, or end, as the first of them does with the word of the set. */
function membersAfter(folded: string, from: number, word: string, isBracketed: boolean): Members | undefined {
  const length = folded.slice(from).search(isBracketed ? /[)。]/ : /。/);
  const end = length === -1 ? folded.length : from + length;
  const sentence = folded.slice(from, end);
  // What follows the sentence may go on with the list.
  if (folded.slice(end + 1, end + 8).includes(word)) return undefined;
  const parts = sentence.split(/[、,;:]/);
  const [first = ''] = parts;
  const lead = first.slice(0, first.indexOf(word) + word.length);
  const isHead = first.includes(word) && lead.length <= word.length + 1;
  if (!isHead && !first.endsWith(word)) return undefined;
  const members = parts.filter((part) =>
    isHead ? part.startsWith(lead) && part !== lead : part.endsWith(word),
  );
  const named = sentence.split(word).length - 1;
  if (members.length < 2 || members.length > mostMembers || /[“《\d]/.test(members.join('')))
    return undefined;
  // «强化A和B、强化C», «强化A,B也强化»: what is joined or said again may count.
  return {
    least: members.length,
    most: Math.max(named, members.length) + countJoins(members.join('、')),
    where: '后面',
    areJoined: isHead && sentence.startsWith(members.join('、')),
  };
}

/** «规范程序、规范文书“三个规范”»: the members of the list right before, which all have the word. */
function membersBefore(folded: string, at: number, word: string): Members | undefined {
  const from =
    Math.max(folded.lastIndexOf('。', at), folded.lastIndexOf(';', at), folded.lastIndexOf(':', at)) + 1;
  const items = folded.slice(from, at).split(/[、,]/);
  let count = 0;
  while (count < items.length && items[items.length - 1 - count]?.includes(word) === true) count++;
  const members = items.slice(items.length - count);
  if (count < 2 || /[“”《》()\d等]/.test(members.join(''))) return undefined;
  return { least: count, most: count + countJoins(members.join('、')), where: '前面', areJoined: true };
}
