/** The whole that the words before a list name again: «审结11件,…;审结案件中维持7件、驳回4件», «就结案方式而言,调解583件,…». */
import { stageOf } from '../../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../../figure.ts';
import { sharesPair } from '../../../../words.ts';

/**
 * The last of some counts that is of what the opening of a list names; none of them where it names how far cases have come and no
 * count is of those; undefined where it names nothing.
 */
export function namedAgain(opening: string, counts: readonly Figure[]): readonly Figure[] | undefined {
  if (!mayName.test(opening)) return undefined;
  const name = head.exec(opening)?.[1];
  if (name === undefined) return ofFinished.test(opening) && !counts.some(isFinished) ? [] : undefined;
  const stage = stageOf(name);
  const named = counts.findLast(
    (figure) =>
      !goesOn.test(figure.lead) &&
      ((stage !== undefined && figure.stage?.word === stage.word) ||
        sharesPair(name, figure.lead + figure.tail)),
  );
  if (named !== undefined) return [named];
  return stage === undefined ? undefined : [];
}

/** A first look, which most openings do not pass. */
const mayName = expression`[中里件]|${'divisionNouns'}|的(?:纠纷|申请|材料)|裁判|判决`;

/** «审结案件», «已调处完毕的纠纷», «出具意见的材料里», «就答复类型而言», «审核结果为»; not «其中». */
const head = expression`(?:^|[。;])(?:[对在从就]|按照?)?(?:已经?|所|全部|上述)?([^,。;、\d其]{2,8}?)(?:(?:${'divisionNouns'})[,:]|(?:的[^,。;\d]{2,4})?(?:当中|之中|中|里)|的?案件|的(?:纠纷|申请|材料|文件),|(?:${'divisionNouns'})(?:${'viewed'}|为|[,:]))`;

/** «新收案件35件,审结案件胜诉34件、败诉4件»: of what was finished, which no count tells. */
const ofFinished = expression`,(?:已|年内|全部)?(?:${'finished'}|生效)的?(?:案件|裁判|判决)`;

function isFinished({ stage }: Figure): boolean {
  return stage?.rank === finishedRank;
}

const finishedRank = 3;

/** «年末未结42件», «转入下年继续审理16件»: what no result is told of. */
const goesOn = expression`[尚仍未]|${'goingOn'}|在[办审]|余下|剩`;
