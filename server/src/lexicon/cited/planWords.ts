/** What the words around a plan or a meeting tell of it: carried out, begun, finished, made, awaited. */

/** «实施“八五”普法规划», «“七五”普法总结验收», but not «编制“十五五”规划» or «“七五”普法先进集体». */
export function isInItsYears(folded: string, start: number, end: number): boolean {
  // Of the clause alone: «完成“七五”普法验收,实施“八五”普法规划».
  const before = /[^,;:。]*$/.exec(folded.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const after = /^[^,;:。]*/.exec(folded.slice(end, end + 10))?.[0] ?? '';
  if (/先进|表彰|编制|谋划|起草|启动|前期|调研|研究/.test(before + after)) return false;
  if (
    /^(?:规划)?(?:工作|实施情况)?(?:的)?(?:终期|期末)?(?:(?:圆满|顺利|如期|高质量|胜利)?(?:总结|验收|收官(?!之?年)))/.test(
      after,
    )
  )
    return true;
  if (before.endsWith('完成') && /^(?:规划)?(?:年度|阶段性?|各项)?(?:目标)?任务/.test(after)) return true;
  // «完成“七五”普法中期评估»: midway through it.
  if (/^(?:规划)?(?:实施)?(?:工作|情况)?的?中期(?:评估|检查|督[导查]|验收|考核)/.test(after)) return true;
  // «深化“八五”普法», not «深化“七五”普法成果运用».
  if (/(?:深化|抓好|抓实)(?:我?[全市县区省])?$/.test(before))
    return !/成果|成效|经验|准备|筹备|总结|验收|评估/.test(after);
  return (
    /(?:实施|落实|推进|推动|开展|贯彻|执行)[^。,;]{0,4}$/.test(before) &&
    !/总结|验收|评估|收官|完成/.test(before + after)
  );
}

/** «启动“七五”普法工作», but not «启动“七五”普法总结验收» or «启动“十五五”规划编制»: a plan is begun in its first year or before, not in that after its last. */
export function isBegun(folded: string, start: number, end: number): boolean {
  const after = /^[^,;:。]*/.exec(folded.slice(end, end + 10))?.[0] ?? '';
  const before = folded.slice(Math.max(0, start - 6), start);
  if (/(?:纳入|列入|写入)(?:了|我?[全市县区省])?[市县区省]?$/.test(before)) return true;
  return /(?:启动|启动实施|开启)$/.test(before) && !otherStages.test(after);
}

/** «圆满完成“八五”普法规划任务», but not «完成“八五”普法中期评估» or «完成“八五”普法年度任务». */
export function isClosed(folded: string, start: number, end: number): boolean {
  return (
    /(?:圆满|全面|顺利|如期|胜利|已经?)完成(?:了)?[全我]?[省市县区]?$/.test(
      folded.slice(Math.max(0, start - 8), start),
    ) &&
    /^(?:规划)?(?:的?(?:各项|全部|目标))*(?:任务|工作|工作任务|目标任务)?(?=[,。;、]|并|且)/.test(
      folded.slice(end, end + 14),
    )
  );
}

/** «以迎接党的二十大胜利召开为契机», «喜迎建党100周年», but not «迎接党的二十大安保任务圆满完成», which tells of what was done. */
export function isAwaited(folded: string, start: number, end: number): boolean {
  return (
    /(?:喜?迎接?|献礼|备战)$/.test(folded.slice(Math.max(0, start - 2), start)) &&
    /^(?:胜利|顺利)?(?:召开|举办|举行)?(?:为契机|,|。|;|到来|之际)/.test(folded.slice(end, end + 8))
  );
}

export const making = /(?:编制|谋划|起草|谋篇)(?:好|了)?[市县区省]?$/;

const otherStages = /总结|验收|评估|收官|终期|考核|编制|谋划|起草|前期|调研|研究|准备|筹备/;
