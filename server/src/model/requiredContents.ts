/** Where a report tells each of its required contents. */
import type { ContentId, Profile, RequiredContent } from '../profile/profile.ts';
import { overlaps, type TextRange } from '../text/range.ts';
import type { Block } from './blocks.ts';
import type { Section } from './sections.ts';
import type { YearAnchor } from './yearAnchors.ts';

/** `heading`: a heading names it. `inline`: running text tells it. `missing`: neither. */
export type ContentState = 'heading' | 'inline' | 'missing';

export interface FoundContent {
  readonly id: ContentId;
  readonly title: string;
  readonly state: ContentState;
  /** The heading or the sentence that tells it. */
  readonly place: TextRange | undefined;
}

/** Looks for each content that the profile requires, first in headings, then in running text. */
export function findRequiredContents(
  blocks: readonly Block[],
  sections: readonly Section[],
  profile: Profile,
  year: number | undefined,
  anchors: readonly YearAnchor[] = [],
): readonly FoundContent[] {
  const all = flatten(sections);
  const planContent = profile.required.find(({ id }) => id === 'plan');
  const planSections =
    planContent === undefined ? [] : all.filter((section) => namesContent(section, planContent, year));
  return profile.required.map((content) => {
    const heading = all.find(
      (section) =>
        namesContent(section, content, year) &&
        !(content.notOnlyInPlan && planSections.some((plan) => contains(plan, section) && plan !== section)),
    );
    if (heading !== undefined) return found(content, 'heading', heading.titleRange);
    const inline = content.thematicHeadings
      ? (thematicHeading(sections, profile, year) ?? measuresTold(blocks, sections))
      : inlineSentence(blocks, content, year, planSections);
    if (inline !== undefined) return found(content, 'inline', inline);
    // A plan under a wrong year is there all the same.
    const plan = content.id === 'plan' ? anchors.find(({ role }) => role === 'plan') : undefined;
    if (plan === undefined) return found(content, 'missing', undefined);
    const planHeading = all.find(({ titleRange }) => overlaps(titleRange, plan.range))?.titleRange;
    return found(content, planHeading === undefined ? 'inline' : 'heading', planHeading ?? plan.range);
  });
}

function found(
  { id, title }: RequiredContent,
  state: ContentState,
  place: TextRange | undefined,
): FoundContent {
  return { id, title, state, place };
}

/** A section tree as a list, each section before its subsections; several rules ask for that of one document. */
export function flatten(sections: readonly Section[]): readonly Section[] {
  const known = flat.get(sections);
  if (known !== undefined) return known;
  const list: Section[] = [];
  const add = (section: Section): void => {
    list.push(section);
    for (const child of section.children) add(child);
  };
  for (const section of sections) add(section);
  flat.set(sections, list);
  return list;
}

const flat = new WeakMap<readonly Section[], readonly Section[]>();

function contains(outer: Section, inner: Section): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function namesContent(section: Section, content: RequiredContent, year: number | undefined): boolean {
  if (content.isHeading(section.title)) return true;
  return (
    content.headingsWithNextYear &&
    section.level === 1 &&
    year !== undefined &&
    section.title.includes(`${year + 1}年`)
  );
}

/** A first-level heading that names none of the other contents, with text under it, tells of measures taken. */
function thematicHeading(
  sections: readonly Section[],
  profile: Profile,
  year: number | undefined,
): TextRange | undefined {
  return sections.find(
    (section) =>
      section.level === 1 &&
      section.endBlock - section.firstBlock > 1 &&
      !profile.required.some((other) => namesContent(section, other, year)),
  )?.titleRange;
}

/** Under no heading at all, the first sentence that gives several figures of what was done tells of it. */
function measuresTold(blocks: readonly Block[], sections: readonly Section[]): TextRange | undefined {
  if (sections.length > 0) return undefined;
  for (const { kind, start, analysis } of blocks) {
    if (kind !== 'paragraph') continue;
    const { quantities, sentences } = analysis;
    const told = sentences.find(
      (sentence) =>
        quantities.filter((figure) => sentence.start <= figure.start && figure.end <= sentence.end).length >=
        severalFigures,
    );
    if (told !== undefined) return { start: start + told.start, end: start + told.end };
  }
  return undefined;
}

const severalFigures = 2;

function inlineSentence(
  blocks: readonly Block[],
  content: RequiredContent,
  year: number | undefined,
  planSections: readonly Section[],
): TextRange | undefined {
  const nextYear = year === undefined ? undefined : `${year + 1}年`;
  for (const [index, { start, kind, analysis }] of blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    if (
      content.notOnlyInPlan &&
      planSections.some((plan) => plan.firstBlock <= index && index < plan.endBlock)
    )
      continue;
    const { folded } = analysis;
    const whole = unbroken(analysis.text, folded);
    const tellsPlan =
      nextYear !== undefined && whole.includes(nextYear) && content.isInlineWithNextYear(whole);
    if (!tellsPlan && !content.isInline(whole)) continue;
    if (content.notOnlyInPlan && nextYear !== undefined && whole.includes(`${nextYear},`)) continue;
    for (const sentence of analysis.sentences) {
      const words = unbroken(analysis.text, folded.slice(sentence.start, sentence.end));
      if (
        tellsPlan ? words.includes(nextYear) && content.isInlineWithNextYear(words) : tells(words, content)
      ) {
        return { start: start + sentence.start, end: start + sentence.end };
      }
    }
  }
  return undefined;
}

/** The words of a block without what the ends of its lines left within them: «第一责⏎任人». */
function unbroken(text: string, folded: string): string {
  return text.includes('\n') ? folded.replaceAll(' ', '') : folded;
}

/** Whether one clause of the sentence tells the content and no word turns it to something else. */
function tells(sentence: string, content: RequiredContent): boolean {
  return content.isInline(sentence) && !content.isInlineExcepted(sentence);
}
