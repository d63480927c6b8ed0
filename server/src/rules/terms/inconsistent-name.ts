/** One organ, one place or one meeting under two names in a report. */
import type { DocumentRule } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { findOwnName } from '../../model/ownName.ts';
import { alikePlaces } from './alikePlaces.ts';
import { otherOrgans } from './otherOrgan.ts';
import { otherTerms } from './otherTerm.ts';

export const inconsistentName: DocumentRule = {
  meta: {
    id: 'inconsistent-name',
    title: '同一名称前后不一',
    summary: '同一个机关、村（社区）、会议前后写成两个名称：“县水利局”与“县水务局”，“柳树湾村”与“柳树弯村”。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  looksAt: ({ folded }) => named.test(folded),
  *checkDocument({ document, blocks }) {
    const told = blocks.filter(isTold);
    const own = findOwnName(document.blocks);
    const place = own?.county ?? own?.city;
    yield* otherOrgans(told, place === undefined ? undefined : place.stem + place.level);
    yield* otherTerms(told);
    yield* alikePlaces(told);
  },
};

/** What all the names have that are looked for. */
const named = /[届局委村镇乡]|信访办|社区|街道/;

function isTold({ kind }: Block): boolean {
  return kind !== 'blank' && kind !== 'note';
}
