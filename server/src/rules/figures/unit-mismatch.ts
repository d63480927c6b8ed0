/** An indicator counted in a unit that its noun cannot have (seeds/indicators/topics.json). */

import {
  countedNounBefore,
  type IndicatorCatalogue,
  isPerHead,
  peopleCountedBefore,
} from '../../lexicon/indicators.ts';
import { createCharacterSet, holds } from '../../lexicon/matching/characterSet.ts';
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { implausibleSize } from './implausibleSizes.ts';

export const unitMismatch: BlockRule = {
  meta: {
    id: 'unit-mismatch',
    title: '指标与单位不符',
    summary: '案件不会以“人”“万元”计，罚没金额不会以“件”计，办结率不会以“件”计。',
    category: 'figures',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock: ({ block, indicators }) =>
    block.quantities.length === 0 ? noFindings : findMismatches(block, indicators),
};

function findMismatches(block: BlockAnalysis, indicators: IndicatorCatalogue): readonly Finding[] {
  const findings: Finding[] = [];
  const { folded, quantities } = block;
  for (const quantity of quantities) {
    const { start, end, unit, population, isLoose } = quantity;
    if (isLoose) continue;
    const size = implausibleSize(block, quantity);
    if (size !== undefined) {
      findings.push(size);
      continue;
    }
    const people =
      neverPeople.has(population) && (population !== 'bodies' || unit === '家次')
        ? peopleCountedBefore(folded, start)
        : undefined;
    if (people !== undefined && (!tellsMore(folded, end) || doing.test(folded.slice(end, end + 2)))) {
      findings.push({ range: { start, end }, message: `「${people}」不以「${unit}」计` });
      continue;
    }
    if (!telling.has(population) && !tellingOfThings.has(population)) continue;
    const noun = telling.has(population) ? indicators.nounBefore(folded, start) : undefined;
    if (noun !== undefined) {
      const { units } = noun.topic;
      if (units === undefined || units.has(population) || tellsMore(folded, end)) continue;
      const name = folded.slice(noun.start, noun.end);
      findings.push({ range: { start, end }, message: `「${name}」不以「${unit}」计` });
      continue;
    }
    const counted = countedNounBefore(folded, start);
    if (counted !== undefined) {
      if (!counted.units.has(population) && !tellsMore(folded, end))
        findings.push({ range: { start, end }, message: `「${counted.noun}」不以「${unit}」计` });
      continue;
    }
    const rate = rateBefore(folded, start);
    if (rate !== undefined && !tellsMore(folded, end))
      findings.push({ range: { start, end }, message: `「${rate}」是比率，不以「${unit}」计` });
  }
  return findings;
}

/**
 * «复议案件12人参加», «复议案件12人、8个单位参与»: what stands behind the number says what it counts; «0.2件/万人», of how many.
 */
function tellsMore(folded: string, end: number): boolean {
  return /^(?:[\u3400-\u9fff“《/]|、\d)/.test(folded.slice(end, end + 2));
}

/**
 * Units that tell what is counted. With others the noun may be counted in kinds, batches, places or times («处罚案件3类»), and a rate
 * is followed by how many there are («满意率2项指标»).
 */
const telling = new Set(['cases', 'persons', 'sessions', 'lessons', 'money', 'area', 'length', 'weight']);

/** Units that tell what is counted beside nouns of things of which every unit is known. */
const tellingOfThings = new Set(['attendances', 'documents', 'letters', 'bodies', 'weight']);

/** Units in which people behind a verb are never counted; of bodies only 家次, since households are visited and law firms engaged. */
const neverPeople = new Set(['cases', 'bodies', 'documents', 'length', 'area', 'weight']);
/** What people do, so that the number before it counts them: «组织执法人员1260家次开展检查». */
const doing = /^(?:开展|进行|参加|参与|深入|对|赴)/;

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
