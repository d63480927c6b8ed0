/** The session of one number in two terms of the same body, which lie years apart. */
import { type LocalSession, scanLocalSessions } from '../../lexicon/cited/localSessions.ts';
import type { Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { rememberedOf } from '../../model/perBlock.ts';
import { shiftRange } from '../../text/range.ts';

const sessionsIn = rememberedOf(({ folded }) => scanLocalSessions(folded));

/** «县十六届人大三次会议» and «县十七届人大三次会议» in one report: a term lasts five years. */
export function* otherTerms(blocks: readonly Block[]): Generator<Finding> {
  const bySession = new Map<string, LocalSession[]>();
  for (const { start, analysis } of blocks) {
    const { folded, sentences } = analysis;
    for (const mention of sessionsIn(analysis)) {
      const sentence = sentences.find(({ end }) => end > mention.start);
      // A year, or a word that looks back, may tell of the session of another term.
      const words = sentence === undefined ? '' : folded.slice(sentence.start, sentence.end);
      if (/20\d\d年|上届|上一届|历届|换届|原/.test(words)) continue;
      const told = bySession.get(mention.session) ?? [];
      bySession.set(mention.session, [...told, { ...mention, ...shiftRange(mention, start) }]);
    }
  }
  for (const told of bySession.values()) {
    const [first, ...others] = told;
    const other = others.find(({ term }) => term !== first?.term);
    if (first === undefined || other === undefined) continue;
    yield {
      range: { start: other.start, end: other.end },
      message: `前文是第${first.term}届，此处是第${other.term}届：两届的同一次会议相隔几年`,
      related: [{ range: { start: first.start, end: first.end }, message: `第${first.term}届` }],
    };
  }
}
