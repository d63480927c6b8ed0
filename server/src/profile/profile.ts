/** What a kind of reporter must put into its report: the profiles of seeds/profiles/, decoded. */
import baseData from '../../../seeds/profiles/base.json' with { type: 'json' };
import countyGovernment from '../../../seeds/profiles/county-government.json' with { type: 'json' };
import department from '../../../seeds/profiles/department.json' with { type: 'json' };
import legacy from '../../../seeds/profiles/legacy.json' with { type: 'json' };
import township from '../../../seeds/profiles/township.json' with { type: 'json' };
import { builtInIndicators, type IndicatorCatalogue } from '../lexicon/indicators.ts';
import { createAnyWording, type Wording } from '../lexicon/matching/phrase.ts';
import type { ProfileId, RuleLevel } from '../protocol.ts';

/** The four contents that 《法治政府建设与责任落实督察工作规定》 asks of a report on 2019 or later. */
export type BuiltInContentId = 'achievements' | 'shortcomings' | 'firstResponsible' | 'plan';

/** Those, and what a house asks for itself. */
export type ContentId = BuiltInContentId | `own:${string}`;

/** How a content is written where it is missing. */
export interface Insertion {
  readonly heading: string;
  /** Paragraphs with placeholders. */
  readonly lines: readonly string[];
  /** The contents before whose sections it belongs. */
  readonly before: readonly ContentId[];
}

/** How one required content is recognised. */
export interface RequiredContent {
  readonly id: ContentId;
  readonly title: string;
  /** A heading that names the content. */
  readonly isHeading: Wording;
  /** A clause of running text that tells it. */
  readonly isInline: Wording;
  /** Words beside which an inline wording speaks of something else. */
  readonly isInlineExcepted: Wording;
  /** Thematic headings with measures under them count as inline. */
  readonly thematicHeadings: boolean;
  /** A heading that names the year after the reported one names the content. */
  readonly headingsWithNextYear: boolean;
  /** A clause with the year after the reported one and one of these words tells it. */
  readonly isInlineWithNextYear: Wording;
  /** What next year's plan says does not count. */
  readonly notOnlyInPlan: boolean;
  /** Titles of its subsections that are usual. */
  readonly topics: readonly string[];
  readonly insertion: Insertion;
}

/** A section of a new report; heading and lines are those of the content's insertion where none are given. */
export interface SkeletonSection {
  readonly content: string;
  readonly heading?: string;
  readonly lines?: readonly string[];
}

/** A new report that is to be filled in; `{organ}`, `{year}` and `{nextYear}` stand for what its writer says. */
export interface Skeleton {
  readonly title: string;
  readonly opening: string;
  readonly sections: readonly SkeletonSection[];
  readonly date: string;
}

export interface Profile {
  readonly id: ProfileId;
  readonly title: string;
  /** How the reporter's name may end. */
  readonly organs: readonly string[];
  /** How the reporter speaks of itself: 我区, 我局, 我街. */
  readonly selves: readonly string[];
  readonly required: readonly RequiredContent[];
  /** The common indicators that its figures are read by. */
  readonly indicators: IndicatorCatalogue;
  /** The topics of which such a report usually gives a figure. */
  readonly expectedTopics: readonly string[];
  /** Words in the name of a reporter of which they are not expected. */
  readonly expectedExcept: readonly string[];
  /** Those of them that its house asks for. */
  readonly ownTopics: readonly string[];
  /** Levels of rules, where they are not the defaults for this kind of reporter. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly skeleton: Skeleton;
}

/** The last year whose reports rest on the 2015–2020 outline and not on the regulation of 2019. */
export const lastLegacyYear = legacy.lastYear;

interface ProfileData {
  readonly id: string;
  readonly title: string;
  readonly organs: readonly string[];
  readonly selves: readonly string[];
  readonly notRequired?: readonly string[];
  readonly expectedTopics?: readonly string[];
  readonly expectedExcept?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly skeleton?: Partial<Skeleton>;
}

interface RequiredData {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly headingsExcept?: readonly string[];
  readonly inline?: readonly string[];
  readonly inlineExcept?: readonly string[];
  readonly inlineWithNextYear?: readonly string[];
  readonly thematicHeadings?: boolean;
  readonly headingsWithNextYear?: boolean;
  readonly notOnlyInPlan?: boolean;
  readonly topics?: readonly string[];
  readonly insertion: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly before: readonly string[];
  };
}

/** The contents asked of every reporter, of which a profile may leave some out. */
export const basicContents: readonly RequiredContent[] = (baseData.required as readonly RequiredData[]).map(
  decodeRequired,
);

/** Whether a heading with these words names one of them. */
export function namesBasicContent(title: string): boolean {
  return basicContents.some(({ isHeading }) => isHeading(title));
}

function decodeRequired(data: RequiredData): RequiredContent {
  const names = createAnyWording(data.headings);
  const isExcepted = createAnyWording(data.headingsExcept ?? []);
  return {
    id: data.id as ContentId,
    title: data.title,
    isHeading: (title) => names(title) && !isExcepted(title),
    isInline: createAnyWording(data.inline ?? []),
    isInlineExcepted: createAnyWording(data.inlineExcept ?? []),
    thematicHeadings: data.thematicHeadings ?? false,
    headingsWithNextYear: data.headingsWithNextYear ?? false,
    isInlineWithNextYear: createAnyWording(data.inlineWithNextYear ?? []),
    notOnlyInPlan: data.notOnlyInPlan ?? false,
    topics: data.topics ?? [],
    insertion: { ...data.insertion, before: data.insertion.before as readonly ContentId[] },
  };
}

function decodeProfile(data: ProfileData): Profile {
  const left = new Set(data.notRequired ?? []);
  return {
    id: data.id as ProfileId,
    title: data.title,
    organs: data.organs,
    selves: data.selves,
    required: basicContents.filter(({ id }) => !left.has(id)),
    indicators: builtInIndicators,
    expectedTopics: data.expectedTopics ?? [],
    expectedExcept: data.expectedExcept ?? [],
    ownTopics: [],
    levels: data.rules ?? {},
    skeleton: { ...baseData.skeleton, ...data.skeleton },
  };
}

/** The built-in profiles. */
export const profiles: Readonly<Record<ProfileId, Profile>> = {
  'county-government': decodeProfile(countyGovernment),
  department: decodeProfile(department),
  township: decodeProfile(township),
  legacy: decodeProfile(legacy as ProfileData),
};
