/** One organ of the reporter's place under two names. */
import {
  isOfOwnPlace,
  type OrganMention,
  scanOrgans,
  tellsOfRenaming,
} from '../../lexicon/names/organNames.ts';
import type { Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { rememberedOf } from '../../model/perBlock.ts';
import { shiftRange } from '../../text/range.ts';

const organsIn = rememberedOf(({ folded }) => scanOrgans(folded));

/** «县水利局» in one place and «县水务局» in another: a place has one of them. */
export function* otherOrgans(blocks: readonly Block[], own: string | undefined): Generator<Finding> {
  const byOrgan = new Map<string, (OrganMention & { readonly block: Block })[]>();
  for (const block of blocks) {
    const { folded, sentences } = block.analysis;
    for (const mention of organsIn(block.analysis)) {
      if (!isOfOwnPlace(mention, folded, own)) continue;
      const sentence = sentences.find(({ end }) => end > mention.start);
      if (sentence !== undefined && tellsOfRenaming(folded.slice(sentence.start, sentence.end))) return;
      const told = byOrgan.get(mention.organ);
      if (told === undefined) byOrgan.set(mention.organ, [{ block, ...mention }]);
      else told.push({ block, ...mention });
    }
  }
  for (const told of byOrgan.values()) {
    const [first] = told;
    if (first === undefined || told.every(({ name }) => name === first.name)) continue;
    // The name told less often is looked at, the later of two told equally often.
    const others = told.filter(({ name }) => name !== first.name);
    const [other] = others.length * 2 <= told.length ? others : told;
    const right = told.find(({ name }) => name !== other?.name);
    if (other === undefined || right === undefined) continue;
    const [written, known] = [other, right].map(({ block, start, end }) =>
      block.analysis.text.slice(start, end),
    );
    yield {
      range: shiftRange({ start: other.start, end: other.end }, other.block.start),
      message: `此处写作「${written}」，别处写作「${known}」：同一个地方只有其中一个`,
      ...(first.isLoose ? { severity: 'hint' as const } : {}),
      related: [
        { range: shiftRange({ start: right.start, end: right.end }, right.block.start), message: '别处' },
      ],
    };
  }
}
