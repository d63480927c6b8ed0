/** An indicator counted in a unit that its noun cannot have (seeds/indicators/topics.json). */
import { createCharacterSet, holds } from '../../lexicon/characterSet.ts';
import { type IndicatorCatalogue, isPerHead } from '../../lexicon/indicators.ts';
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { shiftRange } from '../../text/range.ts';

export const unitMismatch: DocumentRule = {
  meta: {
    id: 'unit-mismatch',
    title: '指标与单位不符',
    summary: '案件不会以“人”“万元”计，罚没金额不会以“件”计，办结率不会以“件”计。',
    category: 'figures',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkDocument({ document: { blocks, profile } }) {
    for (const { start, kind, analysis } of blocks) {
      if (kind === 'blank' || analysis.quantities.length === 0) continue;
      for (const { range, message } of mismatchesOf(analysis, profile.indicators))
        yield { range: shiftRange(range, start), message };
    }
  },
};

/** Found once for a block and the indicators in force: with each key stroke only one block changes. */
const remembered = new WeakMap<IndicatorCatalogue, WeakMap<BlockAnalysis, readonly Finding[]>>();

function mismatchesOf(analysis: BlockAnalysis, catalogue: IndicatorCatalogue): readonly Finding[] {
  const ofCatalogue = remembered.get(catalogue) ?? new WeakMap<BlockAnalysis, readonly Finding[]>();
  remembered.set(catalogue, ofCatalogue);
  const known = ofCatalogue.get(analysis);
  if (known !== undefined) return known;
  const found = [...findMismatches(analysis, catalogue)];
  ofCatalogue.set(analysis, found);
  return found;
}

function* findMismatches(
  { folded, quantities }: BlockAnalysis,
  catalogue: IndicatorCatalogue,
): Generator<Finding> {
  for (const { start, end, unit, population, isLoose } of quantities) {
    if (isLoose || !telling.has(population)) continue;
    const noun = catalogue.nounBefore(folded, start);
    if (noun !== undefined) {
      const { units } = noun.topic;
      if (units === undefined || units.has(population) || tellsMore(folded, end)) continue;
      const name = folded.slice(noun.start, noun.end);
      yield { range: { start, end }, message: `「${name}」不以「${unit}」计` };
      continue;
    }
    const rate = rateBefore(folded, start);
    if (rate !== undefined && !tellsMore(folded, end))
      yield { range: { start, end }, message: `「${rate}」是比率，不以「${unit}」计` };
  }
}

/**
 * «复议案件12人参加», «复议案件12人、8个单位参与»: what stands behind the number says what it counts; «0.2件/万人», of how many.
 */
function tellsMore(folded: string, end: number): boolean {
  return /^(?:[\p{Script=Han}“《/]|、\d)/u.test(folded.slice(end, end + 2));
}

/**
 * Units that tell what is counted. With others the noun may be counted in kinds, batches, places or times («处罚案件3类»), and a rate
 * is followed by how many there are («满意率2项指标»).
 */
const telling = new Set(['cases', 'persons', 'sessions', 'lessons', 'money', 'area', 'length', 'weight']);

/** What stands between the name of a rate and its number. */
const rateLinks = createCharacterSet('到达为是约近超');

/** So far back the words of a rate's own clause are looked for. */
const longestClause = 30;

/** «办结率达» before the number; «审批效率», «巡查频率» are no rates of this kind. */
function rateBefore(folded: string, start: number): string | undefined {
  if (!holds(rateLinks, folded.charCodeAt(start - 1))) return undefined;
  const words = folded.slice(Math.max(0, start - longestClause), start);
  if (isPerHead(words.slice(words.search(/[^,;:。]*$/)))) return undefined;
  return /([\p{Script=Han}]{1,9}[^效频概速税利\P{Script=Han}]率)(?:均|都|已)?(?:达到|达|为|是)[约近超]?$/u.exec(
    folded.slice(Math.max(0, start - 18), start),
  )?.[1];
}
