/** Words by which a count is of other things than what stands beside it (seeds/lexicon/baseWords.json). */
import data from '../../../../seeds/lexicon/baseWords.json' with { type: 'json' };
import { createWordList } from '../matching/wordList.ts';

const saved = createWordList(data.saved);
const paid = createWordList(data.paid);
const gained = createWordList(data.gained);
const turnedAway = createWordList(data.turnedAway);
const found = createWordList(data.found);
const leftOut = createWordList(data.leftOut);
const watching = createWordList(data.watching);
const standing = createWordList(data.standing);

/** «节约资金», «核减»: what a deal has saved. */
export function tellsSaved(words: string): boolean {
  return saved.isIn(words);
}

/** «成交金额», «审定金额»: the saving is taken off already. */
export function tellsPaid(words: string): boolean {
  return paid.isIn(words);
}

/** «溢价»: what a deal brought above its starting price. */
export function tellsGained(words: string): boolean {
  return gained.isIn(words);
}

/** «引导至诉讼», «自行和解»: what became of those that the rate is not of. */
export function tellsTurnedAway(words: string): boolean {
  return turnedAway.isIn(words);
}

/** «不属受理范围», «撤回»: why some are not of what a rate is of. */
export function tellsLeftOut(words: string): boolean {
  return leftOut.isIn(words);
}

/** «排查», «接报»: known, and not yet taken up. */
export function tellsFound(words: string): boolean {
  return found.isIn(words);
}

/** «观看人数», «点击»: an audience elsewhere. */
export function tellsWatching(words: string): boolean {
  return watching.isIn(words);
}

/** «在册», «年末»: of what there is, whatever came and went. */
export function tellsStanding(words: string): boolean {
  return standing.isIn(words);
}

/** «咨询» of «咨询投诉»: whether the text ends with a way in which people turn to an office. */
export function endsWithApproach(words: string): boolean {
  return data.approaches.some((word) => words.endsWith(word));
}
