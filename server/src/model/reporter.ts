/** Who reports: the organ in title or signature, and the profile that follows from it. */

import { createPatternMatcher } from '../lexicon/matching/patternMatcher.ts';
import { lastLegacyYear, profiles } from '../profile/profile.ts';
import type { ProfileId } from '../protocol.ts';
import { type Block, contentOf, type Sample, sampleOf } from './blocks.ts';
import { createBlockMemo } from './perBlock.ts';

const reporterKinds = ['township', 'department', 'county-government'] as const satisfies readonly ProfileId[];

/** The profile of the reporter; county government where nothing tells another. */
export function detectProfile(blocks: readonly Block[], year: number | undefined): ProfileId {
  const title = blocks
    .filter(({ kind }) => kind === 'title')
    .map(({ analysis }) => contentOf(analysis))
    .join('');
  if ((year !== undefined && year <= lastLegacyYear) || (year === undefined && title.includes('依法行政')))
    return 'legacy';
  return (
    profileOfOrgan(organInTitle(title)) ??
    profileOfOrgan(signingOrgan(blocks)) ??
    profileBySelf(blocks) ??
    'county-government'
  );
}

/** «某区司法局关于2022年度…» and «某镇2024年…»: what stands before 关于 or the year. */
export function organInTitle(title: string): string | undefined {
  const match =
    /^(?!\d{4} ?年|[〇零一二三四五六七八九]{4}年)(.{2,40}?)(?:关于|\d{4} ?年|[〇零一二三四五六七八九]{4}年|法治政府)/.exec(
      title,
    );
  return match?.[1]?.trim();
}

function signingOrgan(blocks: readonly Block[]): string | undefined {
  const signature = blocks.findLast(({ kind }) => kind === 'signature');
  return signature === undefined ? undefined : contentOf(signature.analysis);
}

/** The profile whose organ ending is the longest one that the name ends with. */
function profileOfOrgan(organ: string | undefined): ProfileId | undefined {
  if (organ === undefined) return undefined;
  let best: { id: ProfileId; length: number } | undefined;
  for (const id of reporterKinds) {
    for (const ending of profiles[id].organs) {
      if (organ.endsWith(ending) && ending.length > (best?.length ?? 0)) best = { id, length: ending.length };
    }
  }
  return best?.id ?? (/[区县市旗]$/.test(organ) ? 'county-government' : undefined);
}

/** The profile whose words for itself (我区, 我局, 我街) the text uses most. */
function profileBySelf(blocks: readonly Block[]): ProfileId | undefined {
  const counts = new Map<ProfileId, number>();
  for (const sample of sampleOf(blocks))
    for (const id of selvesIn(sample)) counts.set(id, (counts.get(id) ?? 0) + 1);
  let best: ProfileId | undefined;
  for (const id of reporterKinds) {
    if ((counts.get(id) ?? 0) > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = id;
  }
  return best;
}

/** What a block calls the reporter, remembered with it: with each key stroke only one of them changes. */
function selvesIn({ analysis, words }: Sample): readonly ProfileId[] {
  const read = known.get(analysis) ?? findSelves(words).map(({ value }) => value);
  known.set(analysis, read);
  return read;
}

const known = createBlockMemo<readonly ProfileId[]>();

const findSelves = createPatternMatcher(
  reporterKinds.flatMap((id) => profiles[id].selves.map((self): [string, ProfileId] => [self, id])),
);
