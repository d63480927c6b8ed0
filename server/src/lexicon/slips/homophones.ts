/** Words typed for others that sound or look like them (seeds/lexicon/homophones.json), as terms. */
import data from '../../../../seeds/lexicon/homophones.json' with { type: 'json' };
import type { Term } from '../terms.ts';

interface Homophones {
  readonly right: string;
  readonly wrong: readonly string[];
  readonly followedBy?: readonly string[];
  readonly precededBy?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly except?: readonly string[];
  readonly unlessInSentence?: readonly string[];
}

/** One term for each word that is typed for another, with all the words beside which it is a slip; made as they are asked for. */
export function* homophoneTerms(): Generator<Term> {
  for (const entry of data.words as readonly Homophones[])
    for (const word of entry.wrong) yield termOf(word, entry);
}

function termOf(word: string, entry: Homophones): Term {
  const { right, followedBy = [], precededBy = [], unlessInSentence } = entry;
  const beside = [...followedBy.map((next) => word + next), ...precededBy.map((before) => before + word)];
  const except = rightForms(word, entry);
  return {
    id: `${right}-${word}`,
    wrong: beside.length === 0 ? [word] : beside,
    mark: word,
    right,
    severity: 'warning',
    safe: false,
    why: whyWrong(word, right),
    ...(except.length === 0 ? {} : { except }),
    ...(unlessInSentence === undefined ? {} : { unlessInSentence }),
  };
}

/** «组织组织» and «二十三中全会» are written with too many or too few characters. */
function whyWrong(word: string, right: string): string {
  if (word.length === right.length) return `「${word}」与「${right}」音近或者形近`;
  return word.length > right.length ? '多写了字' : '漏写了字';
}

/** The longer words in which the form is right, each with all of a form that is a slip elsewhere: «依法旅行社», «所必需履行». */
function rightForms(
  word: string,
  { followedBy = [''], precededBy = [], notBefore = [], notAfter = [], except = [] }: Homophones,
): readonly string[] {
  return [
    ...except,
    ...['', ...precededBy].flatMap((before) => notBefore.map((next) => before + word + next)),
    ...notAfter.flatMap((before) => followedBy.map((next) => before + word + next)),
  ];
}
