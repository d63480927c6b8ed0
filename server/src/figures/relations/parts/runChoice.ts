/** Which of the runs behind a count are its classes. */
import { newStatementVerb } from '../../../lexicon/figures/figureWords.ts';
import type { Figure } from '../../figure.ts';
import { namesRest } from './lists/complete/completeLists.ts';
import { ownWords } from './lists/partList.ts';
import { compareSum } from './totals/sums.ts';

/** The runs that «其他» or «撤诉及其他方式» closes in their sentence before those that break off. */
export function inOrderOfRest(runs: readonly (readonly Figure[])[]): readonly (readonly Figure[])[] {
  const closed = runs.filter((run) => namesRest(run.at(-1)) && run.at(-1)?.sentence === run[0]?.sentence);
  return closed.length === 0 ? runs : [...closed, ...runs];
}

/** «召开会议21次,开展学法12次,专题研究9次»: small numbers, each with a verb of its own. */
export function isByChance(total: Figure, run: readonly Figure[]): boolean {
  const verbs = new Set([total, ...run].map((figure) => newStatementVerb(ownWords(figure))));
  return verbs.size > 1 && run.length === 2 && total.quantity.value.coefficient < leastTold;
}

/** Two smaller numbers may give a third by chance. */
const leastTold = 30;

/** «受理13件,提前介入2件,批准10件,不批准3件»: the classes may begin after counts of something else. */
export function laterRun(total: Figure, run: readonly Figure[]): readonly Figure[] | undefined {
  for (let from = 1; from + 2 <= run.length; from++) {
    const later = run.slice(from);
    if (compareSum(later, total) === 'equal') return later;
  }
  return undefined;
}
