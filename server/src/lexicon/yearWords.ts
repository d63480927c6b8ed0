/** Words around a year (seeds/lexicon/yearWords.json): of what was done, of what is to come, of another year. */
import data from '../../../seeds/lexicon/yearWords.json' with { type: 'json' };
import { alternationOf, anyOf } from './matching/alternation.ts';

/** «将», «拟», «继续»: what is to be done. */
export const willBe = new RegExp(`${anyOf(data.intending, data.goingOn)}|要`);
/** «力争2025年», right before the year. */
export const aimsAt = new RegExp(`${anyOf(data.aiming)}(?:在|于|到)?$`);
/** «2025年着力…», right behind the year at the start of a clause. */
export const startsAim = new RegExp(
  `^(?:${anyOf(data.startingAim, data.intending)}|${anyOf(data.furthering)}(?!.*的))`,
);
/** «面向», «预计» before a year that lies ahead. */
export const toward = anyOf(data.toward);
/** «远景目标» behind it. */
export const aim = anyOf(data.aims);
export const aimOrTerm = anyOf(data.aims, data.terms);
/** «任期», «行动方案»: in such a sentence a year may lie ahead. */
export const planning = anyOf(data.intending, data.planning);
export const preparing = alternationOf(data.preparing);
/** «即将», «部署»: what a sentence with it names need not have been there. */
export const ahead = new RegExp(`${anyOf(data.intending, data.goingOn, data.ahead)}|要`);
/** «迎接», «明年» before what is counted by years. */
export const comingBefore = new RegExp(`${anyOf(data.comingBefore)}[^,。;]{0,12}$`);

/** «合同约定», «曾提出»: what was said then. */
export const saidThen = new RegExp(`${anyOf(data.saidThen)}|20\\d\\d年`);
/** «提前», «如期»: how it came after all. */
export const moved = alternationOf(data.moved);
/** «2019年修订的《…》», «2019年新颁布的», not «2019年将修订». */
export const enacted = new RegExp(`^(?:新|最新|全面|第[一二三四五六七八九]次)*${anyOf(data.enacting)}的?《`);
/** «起正式施行», right behind a day. */
export const comesIntoForce = new RegExp(`^起?(?:正式|全面)?${anyOf(data.inForce)}`);

/** «遗留», «制定的»: what there is since a year. */
export const behind = alternationOf(data.behind);
/** «完成了», «召开了». */
export const done = new RegExp(`${anyOf(data.doing)}了`, 'g');
/** «虽然», «奠定», «总结»: what lies behind, or how things will be by then. */
export const background = new RegExp(`${anyOf(data.background)}|20\\d\\d年|总结(?!评估)`);
export const concession = alternationOf(data.concession);

/** «安排», «思路» in a heading of a plan. */
export const planWord = alternationOf(data.plans);
/** «2024年工作计划完成情况» tells of what was done. */
export const planDone = new RegExp(`${anyOf(data.plansDone)}|情况[和及与]`);
/** «2023年度考核反馈问题整改情况» is rightly of the year before. */
export const ofAnotherYear = alternationOf(data.otherYear);
/** «下一步工作安排:», right before the year. */
export const setsPlan = new RegExp(`${anyOf(data.next)}[^,。;:《》]{0,12}[:,]$`);
/** «,我局将深入…»; 将 before what is put somewhere («将坚持党的领导贯穿…») tells of what was done. */
export const willDo = new RegExp(
  `^[^。;]{0,16}将(?![^,。;]{0,20}${anyOf(data.putInto)})${anyOf(data.resolving)}`,
);
export const intends = new RegExp(`^,[^。;]{0,20}(?:${willBe.source})`);

/** «现有», «累计» behind a day: what there is, or has been done in all. */
export const tellsState = new RegExp(`${anyOf(data.states)}|共[\\d一-龥]|已[建完制实形]`);
/** What compares it with the year itself, or counts from it on. */
export const tellsMore = new RegExp(`${anyOf(data.statesMore)}|\\d{4}年`);
export const goesOn = new RegExp(`^.{0,12}(?:\\d{4}年|${anyOf(data.later)})|较|比.{0,6}[增减]|其后|此后`);
