/** Words of processes and stocks (seeds/lexicon/figureWords.json). */
import data from '../../../../seeds/lexicon/figureWords.json' with { type: 'json' };
import { createWordList } from '../matching/wordList.ts';
import { changeBefore } from './changeWords.ts';

const carriedOver = createWordList(data.carriedOver);
const distinctions = createWordList(data.distinctions);
const mayExceedEarlier = createWordList(data.mayExceedEarlier);
const partialYear = createWordList(data.partialYear);
const inTime = createWordList(data.inTime);
const leftOver = createWordList(data.leftOver);
const cumulative = createWordList(data.cumulative);
const leftOut = createWordList(data.leftOutWords);
const increment = createWordList(data.increment);
const sumSince = createWordList(data.sumSince);
const leaving = createWordList(data.leaving);
const complete = createWordList(data.complete);
const finished = createWordList(data.finished);
const unfinished = createWordList(data.unfinished);
const notFinished = createWordList(data.notFinished);
const limiting = createWordList(data.limiting);
const incomplete = createWordList(data.incomplete);
const outcomes = data.outcomes.map((group) => createWordList(group));
const stockWords = {
  opening: createWordList(data.stockRoles.opening),
  inflow: createWordList(data.stockRoles.inflow),
  outflow: createWordList(data.stockRoles.outflow),
  closing: createWordList(data.stockRoles.closing),
};

const flowVerbs = {
  opening: createWordList(data.flowVerbs.opening),
  inflow: createWordList(data.flowVerbs.inflow),
  outflow: createWordList(data.flowVerbs.outflow),
  closing: createWordList(data.flowVerbs.closing),
};

export type StockRole = keyof typeof data.stockRoles;

/** What a count is in «上年结转 + 新收 = 办结 + 结转下年», by the words before it. */
export function stockRoleOf(lead: string): StockRole | undefined {
  for (const role of ['opening', 'closing', 'outflow', 'inflow'] as const) {
    if (!stockWords[role].isIn(lead)) continue;
    // «较上年末净增29人» is how much the stock has changed, and no stock.
    return (role === 'opening' || role === 'closing') && isAmountOfChange(lead) ? undefined : role;
  }
  return undefined;
}

/** What a count is beside one that was carried over, by the verbs of clerks: «受理», «办理答复», «在办». */
export function flowRoleOf(lead: string): StockRole | undefined {
  if (flowVerbs.opening.isIn(lead)) return 'opening';
  const role = stockRoleOf(lead);
  if (role !== undefined || isAmountOfChange(lead)) return role;
  return (['closing', 'outflow', 'inflow'] as const).find((name) => flowVerbs[name].isIn(lead));
}

/** «到年底调处完毕»: what has gone out, whatever else the words name. */
export function namesOutflow(lead: string): boolean {
  return stockWords.outflow.isIn(lead) || flowVerbs.outflow.isIn(lead);
}

function isAmountOfChange(lead: string): boolean {
  const change = changeBefore(lead);
  return change !== undefined && !change.isLevel;
}

/** «结转下年», «未结»: the words of what is left, which no stock does without. */
export function namesClosing(lead: string): boolean {
  return stockWords.closing.isIn(lead);
}

/** Whether words near two stages say that cases of an earlier year are counted too. */
export function countsCarriedOver(nearby: string): boolean {
  return carriedOver.isIn(nearby);
}

/** «上年结转12件»: counted the year before, dealt with in this one. */
export function isLeftOver(lead: string): boolean {
  return leftOver.isIn(lead);
}

/** «三季度», «上半年»: in a part of the year more may be finished than came in. */
export function isPartOfYear(words: string): boolean {
  return partialYear.isIn(words);
}

/** Whether a paragraph says why a later stage is greater: «主动出庭», «多于应出庭数量». */
export function explainsExcess(paragraph: string): boolean {
  if (paragraph !== lastAsked.paragraph)
    lastAsked = {
      paragraph,
      answer: mayExceedEarlier.isIn(paragraph) && mayExceedEarlier.isIn(paragraph.replace(aboveNorm, '')),
    };
  return lastAsked.answer;
}

/** «高于全省平均水平», «高于上年同期», «高于95%的目标»: above what others reach, which says nothing of the counts. */
const aboveNorm =
  /(?:高|多)于(?=[^,。;]{0,12}(?:平均|均值|水平|目标|要求|指标|标准|规定|上一?年|去年|往年|同期|全[国省市县区州旗]|\d%|百分点))/g;

/** Each rate and each stage of a paragraph asks the same again. */
let lastAsked = { paragraph: '', answer: false };

/** «按期», «当场»: only some of the cases that came so far did so. */
export function isInTime(words: string): boolean {
  return inTime.isIn(words);
}

/** «累计», «总数达»: the figure is the sum of more than the period. */
export function isCumulative(lead: string): boolean {
  return cumulative.isIn(lead);
}

/** «新增», «上半年»: the figure is of a part of the time. */
export function isIncrement(lead: string): boolean {
  return increment.isIn(lead);
}

/** «累计», «至此», «成立以来»: the figure is of what there is by now and not of what the period brought. */
export function tellsSumSince(words: string): boolean {
  return sumSince.isIn(words);
}

/** «设立», «选聘»: how such things come to be, so that all of them are as many as were ever so told. */
export function isAccrual(verb: string): boolean {
  return data.accrualVerbs.includes(verb);
}

/** Whether the words before a noun tell of the chosen ones of its kind: «全年建成四星级以上民主法治», «规范化». */
export function tellsChosen(words: string): boolean {
  const end = Math.max(...data.accrualVerbs.map((verb) => endOf(words, verb)));
  const qualifier = end < 0 ? '' : words.slice(end).replace(/^[了成为]/, '');
  return qualifier.length >= shortestQualifier || distinctions.isIn(words);
}

const shortestQualifier = 2;

function endOf(words: string, verb: string): number {
  const at = words.lastIndexOf(verb);
  return at === -1 ? -1 : at + verb.length;
}

/** «联系», «包保»: by which things are shared out among those who see to them. */
export function isSharingOut(verb: string): boolean {
  return data.sharingOut.includes(verb);
}

/** «持证», «一线»: of all there are, some. */
export function isStockQualifier(words: string): boolean {
  return data.stockQualifiers.includes(words);
}

/** «退出», «注销»: some may be there no more. */
export function mayHaveLeft(words: string): boolean {
  return leaving.isIn(words);
}

/** «已全部办结», «均已整改到位»; not «将全部…», «尚未全部…», nor «全部立案», which finishes nothing. */
export function saysFinished(text: string): boolean {
  return complete.isIn(text) && finished.isIn(text) && !notFinished.isIn(text);
}

/** «仍在调查处理», «尚未整改到位»; not «正在诉讼中», which is another matter. */
export function saysUnfinished(text: string): boolean {
  return incomplete.isIn(text) && unfinished.isIn(text);
}

/** Whether two texts name one outcome: «办结» and «办理完毕». */
export function nameOneOutcome(a: string, b: string): boolean {
  return outcomes.some((group) => group.isIn(a) && group.isIn(b));
}

/** «缺考4人», «撤诉32件», «尚有3件未审结»: what may be left out of the whole of a rate. */
export function mayBeLeftOut(words: string): boolean {
  return leftOut.isIn(words);
}

/** «其中29项», «到期的29项»: the count is of some only. */
export function isLimited(lead: string): boolean {
  return limiting.isIn(lead) || lead.endsWith('的');
}

/** «行政复议案件» and «行政应诉案件»: cases of two procedures, none of which is one of the other's. */
export function nameOtherProcedures(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => procedures.filter((procedure) => procedure.isIn(words)));
  return one?.length === 1 && other?.length === 1 && one[0] !== other[0];
}

const procedures = data.procedures.map((words) => createWordList(words));

/** Whether a stage word means something else by the words nearby: 变更 of a registration, 立案 of a tip-off. */
export function isNoStageBeside(word: string, nearby: string): boolean {
  return data.noStageBeside.some(
    (exception) => exception.word === word && exception.beside.some((other) => nearby.includes(other)),
  );
}
