/** Words that are never said twice in a row on purpose (seeds/lexicon/doubledWords.json). */
import data from '../../../seeds/lexicon/doubledWords.json' with { type: 'json' };

/** Each of two characters: «听取», «开展». */
export const neverDoubled: ReadonlySet<string> = new Set(data.words);

/** Words that may begin with the last character of what only seems to stand twice: 「委员会委员会议」. */
export const opensWord: ReadonlySet<string> = new Set(data.opens);
