/** The whole that the words before a list name again: «审结11件,…;审结案件中维持7件、驳回4件», «就结案方式而言,调解583件,…». */
import { stageOf } from '../../../../../lexicon/figures/figureWords.ts';
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
const mayName = /[中里件]|类型|分类|构成|方式|结果|的(?:纠纷|申请|材料)|裁判|判决/;

/** «审结案件», «已调处完毕的纠纷», «出具意见的材料里», «就答复类型而言», «审核结果为»; not «其中». */
const head =
  /(?:^|[。;])(?:[对在从就]|按照?)?(?:已经?|所|全部|上述)?([^,。;、\d其]{2,8}?)(?:(?:分类|类型|构成)[,:]|(?:的[^,。;\d]{2,4})?(?:当中|之中|中|里)|的?案件|的(?:纠纷|申请|材料|文件),|(?:类型|方式|结果)(?:看|而言|来说|划分|区分|分|为|[,:]))/;

/** «新收案件35件,审结案件胜诉34件、败诉4件»: of what was finished, which no count tells. */
const ofFinished = /,(?:已|年内|全部)?(?:审结|办结|结案|生效)的?(?:案件|裁判|判决)/;

function isFinished({ stage }: Figure): boolean {
  return stage?.rank === finishedRank;
}

const finishedRank = 3;

/** «年末未结42件», «转入下年继续审理16件»: what no result is told of. */
const goesOn = /[尚仍未]|正在|在[办审]|留待|结转|转入|余下|剩/;
