/** What a house asks of its reports besides the contents of the profile. */
import { createAnyWording } from '../lexicon/matching/phrase.ts';
import type { RequiredContent } from './profile.ts';

export interface OwnContent {
  readonly title: string;
  /** Wordings of a heading that names it, literal words with … in between. */
  readonly headings: readonly string[];
  /** Wordings of running text that tell it. */
  readonly inline: readonly string[];
}

/** The content as those of the profiles are known; its title names it, too. */
export function toRequiredContent({ title, headings, inline }: OwnContent): RequiredContent {
  return {
    id: `own:${title}`,
    title,
    isHeading: createAnyWording([title, ...headings]),
    isInline: createAnyWording(inline),
    isInlineExcepted: () => false,
    thematicHeadings: false,
    headingsWithNextYear: false,
    isInlineWithNextYear: () => false,
    notOnlyInPlan: false,
    topics: [],
    insertion: { heading: title, lines: ['【填写情况】。'], before: [] },
  };
}
