/** Words typed for others that sound or look like them (seeds/lexicon/homophones.json), as terms. */
import data from '../../../seeds/lexicon/homophones.json' with { type: 'json' };
import type { Term } from './terms.ts';

interface Homophones {
  readonly right: string;
  readonly wrong: readonly string[];
  readonly followedBy?: readonly string[];
  readonly precededBy?: readonly string[];
  readonly except?: readonly string[];
  readonly unlessInSentence?: readonly string[];
}

/** One term for each word that is typed for another, with all the words beside which it is a slip. */
export const homophoneTerms: readonly Term[] = (data.words as readonly Homophones[]).flatMap((entry) =>
  entry.wrong.map((word) => termOf(word, entry)),
);

function termOf(
  word: string,
  { right, followedBy = [], precededBy = [], except, unlessInSentence }: Homophones,
): Term {
  const beside = [...followedBy.map((next) => word + next), ...precededBy.map((before) => before + word)];
  return {
    id: `${right}-${word}`,
    wrong: beside.length === 0 ? [word] : beside,
    mark: word,
    right,
    severity: 'warning',
    safe: false,
    why: `与「${word}」音近或者形近，写混了`,
    ...(except === undefined ? {} : { except }),
    ...(unlessInSentence === undefined ? {} : { unlessInSentence }),
  };
}
