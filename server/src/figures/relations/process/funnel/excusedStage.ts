/** R16 FUNNEL: what lets a later stage be greater than an earlier one. */

import { tellsDifference } from '../../../../lexicon/figures/changeWords.ts';
import type { Stage } from '../../../../lexicon/figures/figureWords.ts';
import {
  countsCarriedOver,
  explainsExcess,
  isNoStageBeside,
  isPartOfYear,
} from '../../../../lexicon/figures/processWords.ts';
import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import { isAbove, sumOf } from '../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';

/** What makes a greater later count right: words that say so, cases of another year, or several counts of one stage. */
export function isExcused(
  figures: readonly Figure[],
  index: number,
  earlier: Figure,
  stage: Stage,
  folded: string,
  isTooMany: boolean,
): boolean {
  const later = figures[index];
  if (later === undefined) return true;
  const nearby = folded.slice(Math.max(0, earlier.quantity.start - 40), later.quantity.end + 60);
  const after = folded.slice(later.quantity.end, later.quantity.end + 40);
  if (isOfNextYear(earlier, later, folded)) return true;
  const isOfStage = earlier.stage?.rank !== 0;
  if (
    (isOfStage && explainsExcess(folded)) ||
    countsCarriedOver(nearby.replace(noneLeft, '').replace(comparison, '').replace(uncounted, '')) ||
    ofNamedYear.test(after) ||
    thereBefore.test(nearby)
  )
    return true;
  if (withOthers.test(after) || (ofWider.test(later.lead) && !ofWider.test(earlier.before))) return true;
  if (isNoStageBeside(stage.word, nearby) || (!isTooMany && isPartOfYear(nearby))) return true;
  const sameStage = figures.slice(Math.max(0, index - 8), index).filter(
    (figure) =>
      isComparable(figure, later) &&
      !tellsDifference(figure.lead) &&
      figure.sentence >= later.sentence - 1 &&
      // «受理涉企案件40件、涉农案件52件»: the verb is said once for both.
      (figure.stage === undefined
        ? figure.quantity.unit === earlier.quantity.unit &&
          // «行政复议申请23件,受理12件,审结20件»: what stands before the verb is not what the verb is said of.
          figure.quantity.start > earlier.quantity.start &&
          (figure.sentence === later.sentence || earlier.sentence !== later.sentence)
        : figure.stage.rank === earlier.stage?.rank),
  );
  const sum = sumOf(sameStage.map(({ quantity }) => boundsOf(quantity)));
  return sameStage.length > 1 && !isAbove(boundsOf(later.quantity), sum);
}

/** «2023年受理320件。2024年办结330件»: two years are told one after the other. */
function isOfNextYear(earlier: Figure, later: Figure, folded: string): boolean {
  if (earlier.sentence === later.sentence) return false;
  const year = /(\d{4})年/.exec(sentenceBefore(earlier.quantity.start, folded))?.[1];
  const next = /(\d{4})年/.exec(folded.slice(earlier.quantity.end, later.quantity.start))?.[1];
  return year !== undefined && next !== undefined && year !== next;
}

/** «发现26个,已整改31个,含巡查延伸发现的5个»: others are counted too. */
const withOthers = expression`^[,(](?:其中)?(?:${'including'})`;
/** «日常监督发现问题18个,全年整改问题126个»: of more than the earlier count tells of. */
const ofWider = expression`(?:^|[,、])(?:全年|累计|全(?:${'placeLevels'}))`;

/** «比上年的96.5%提高1.3个百分点»: what a rate was the year before leaves no cases. */
const comparison = globalExpression`(?:[较比与]|高于|低于)(?:上一?|去)年度?(?:同期)?(?!${'carriedOver'})`;
/** «未结案件同比下降»: how what is left has changed, and not how much of it there was. */
const uncounted = /未结案?件?数?(?:同比|环比|[均较比])/g;
/** «无上年结转», «没有往年结转案件»: nothing was left of the year before. */
const noneLeft = globalExpression`(?:无|没有)(?:${'yearBefore'}|${'earlierYears'})?结转(?!下)`;

export function saysNoneLeft(
  { quantity: earlier }: Figure,
  { quantity: later }: Figure,
  folded: string,
): boolean {
  const nearby = folded.slice(Math.max(0, earlier.start - 40), later.end + 60);
  return nearby.search(noneLeft) !== -1;
}

/** «年初有矛盾纠纷86起,新增排查64起,化解71起»: of what there was, too. */
const thereBefore = expression`(?:${'yearOpening'}|上年[末底])[^。;,\d]{0,12}\d`;

/** «其中5件为2023年受理»: of another year, if one is named at all. */
const ofNamedYear = /\d{4}年(?:受理|收|立案|登记|接)/;
