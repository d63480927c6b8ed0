/** What the words around a plan or a meeting tell of it (seeds/lexicon/citedWords.json): carried out, begun, finished, made, awaited. */
import data from '../../../../seeds/lexicon/citedWords.json' with { type: 'json' };
import { alternationOf, anyOf } from '../matching/alternation.ts';

/** «实施“八五”普法规划», «“七五”普法总结验收», but not «编制“十五五”规划» or «“七五”普法先进集体». */
export function isInItsYears(folded: string, start: number, end: number): boolean {
  // Of the clause alone: «完成“七五”普法验收,实施“八五”普法规划».
  const before = /[^,;:。]*$/.exec(folded.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const after = /^[^,;:。]*/.exec(folded.slice(end, end + 10))?.[0] ?? '';
  if (notCarriedOut.test(before + after)) return false;
  if (isBeingClosed.test(after)) return true;
  if (before.endsWith('完成') && /^(?:规划)?(?:年度|阶段性?|各项)?(?:目标)?任务/.test(after)) return true;
  // «完成“七五”普法中期评估»: midway through it.
  if (isMidway.test(after)) return true;
  // «深化“八五”普法», not «深化“七五”普法成果运用».
  if (deepens.test(before)) return !ofFruits.test(after);
  return carriesOut.test(before) && !closes.test(before + after);
}

const glad = anyOf(data.gladly);
const ofPlan = '(?:规划)?(?:实施)?(?:工作)?的?(?:终期)?';
const notCarriedOut = new RegExp(`启动|${anyOf(data.planHonours, data.planMaking, data.planPreparing)}`);
const isBeingClosed = new RegExp(
  `^(?:规划)?(?:工作|实施情况)?的?(?:终期|期末)?${glad}?${anyOf(data.planClosing)}(?!之?年)`,
);
const isMidway = new RegExp(`^(?:规划)?(?:实施)?(?:工作|情况)?的?中期${anyOf(data.planMidway)}`);
const deepens = new RegExp(`${anyOf(data.planDeepening)}(?:我?[全市县区省])?$`);
const ofFruits = new RegExp(anyOf(data.planFruits, data.planClosing, data.planAssessing));
const carriesOut = new RegExp(`${anyOf(data.planDoing)}[^。,;]{0,4}$`);
const closes = new RegExp(`完成|${anyOf(data.planClosing, data.planAssessing)}`);

/** «启动“七五”普法工作», but not «启动“七五”普法总结验收» or «启动“十五五”规划编制»: a plan is begun in its first year or before, not in that after its last. */
export function isBegun(folded: string, start: number, end: number): boolean {
  const after = /^[^,;:。]*/.exec(folded.slice(end, end + 10))?.[0] ?? '';
  const before = folded.slice(Math.max(0, start - 6), start);
  if (putsIn.test(before)) return true;
  return begins.test(before) && !otherStages.test(after);
}

/** «全面启动“八五”普法工作»: the plan as a whole, and not something under it («启动“八五”普法示范创建»). */
export function isBegunAsWhole(folded: string, start: number, end: number): boolean {
  return (
    begins.test(folded.slice(Math.max(0, start - 6), start)) && asWhole.test(folded.slice(end, end + 14))
  );
}

const asWhole = /^(?:法治)?(?:宣传教育)?(?:规划|工作)?(?:全面)?(?:实施)?(?:工作)?(?:[,。;]|$)/;

/** «完成“八五”普法中期评估», done in the middle of its years. */
export function isPastMiddle(folded: string, start: number, end: number): boolean {
  const after = /^[^,;:。]*/.exec(folded.slice(end, end + 20))?.[0] ?? '';
  if (!isMidway.test(after)) return false;
  return assesses.test(folded.slice(Math.max(0, start - 8), start)) || isOver.test(after);
}

const isOver = /(?:完成|结束|通过)$/;
const assesses = new RegExp(`${anyOf(data.planAssessed)}(?:了|好)?(?:我?[全市县区省镇乡])?$`);

const putsIn = new RegExp(`${anyOf(data.putIn)}(?:了|我?[全市县区省])?[市县区省]?$`);
const begins = new RegExp(`${anyOf(data.planBeginning)}$`);
const otherStages = alternationOf([
  ...data.planClosing,
  ...data.planAssessing,
  ...data.planOtherStages,
  ...data.planMaking,
  ...data.planPreparing,
]);

/** «圆满完成“八五”普法规划任务», «“七五”普法圆满收官», but not «完成“八五”普法中期评估» or «完成“八五”普法年度任务». */
export function isClosed(folded: string, start: number, end: number): boolean {
  return (
    (isAtItsEnd.test(folded.slice(end, end + 14)) &&
      ofPlace.test(folded.slice(Math.max(0, start - 6), start))) ||
    (isFinished.test(folded.slice(Math.max(0, start - 8), start)) &&
      /^(?:规划)?(?:的?(?:各项|全部|目标))*(?:任务|工作|工作任务|目标任务)?(?=[,。;、]|并|且)/.test(
        folded.slice(end, end + 14),
      ))
  );
}

/** «对照《…实施纲要》收官要求», «“七五”普法总结验收»: its end is spoken of, reached or near. */
export function speaksOfEnd(folded: string, end: number): boolean {
  return endOf.test(folded.slice(end, end + 14));
}

/** «“十四五”规划实施情况评估», «“八五”普法终期评估»: how it was carried out is looked at, and no way of looking at it made. */
export function speaksOfCourse(folded: string, end: number): boolean {
  return courseOf.test(folded.slice(end, end + 18));
}

const courseOf = new RegExp(
  `^》?(?:规划)?的?(?:主要)?(?:目标|指标|任务)*(?:${anyOf(data.planCourse)}情况|(?:实施)?的?(?:中期|终期)${anyOf(data.planMidway)})(?!.{0,6}${anyOf(data.planWays)})`,
);

const endOf = new RegExp(`^》?${ofPlan}${glad}?${anyOf(data.planEnding)}`);
const isAtItsEnd = new RegExp(`^》?${ofPlan}${glad}收官(?=[,。;])`);
/** Nothing before the plan but whose it is: «推动“八五”普法圆满收官» has yet to come. */
const ofPlace = /(?:^|[,;。:])(?:[一-龥]{0,3}[省市县区镇乡])?$/;
const isFinished = new RegExp(`(?:${glad}|已经?)完成(?:了)?[全我]?[省市县区]?$`);

/** «以迎接党的二十大胜利召开为契机», «喜迎建党100周年», but not «迎接党的二十大安保任务圆满完成», which tells of what was done. */
export function isAwaited(folded: string, start: number, end: number): boolean {
  return awaits.test(folded.slice(Math.max(0, start - 2), start)) && isHeld.test(folded.slice(end, end + 8));
}

const awaits = new RegExp(`${anyOf(data.awaiting)}$`);
const isHeld = new RegExp(`^${glad}?${anyOf(data.meeting)}?(?:为契机|,|。|;|到来|之际)`);

export const making = new RegExp(`${anyOf(data.planMaking)}(?:好|了)?[市县区省]?$`);
