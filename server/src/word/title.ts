/** Where a long title is broken: between words, lines as even as can be (GB/T 9704-2012, 7.3.1). */

/** So many characters of 二号 stand on a line of the type area. */
const lineLength = 20;

/** «关于», «2024年», «法治政府建设», «工作报告»: before these a title may go on in the next line. */
const beginnings =
  /关于|[12]\d{3}年|法治政府建设|依法行政|工作情况|情况的?报告|年度(?:工作)?报告|工作(?:年度)?报告/g;

/** The title in one line or two; one that no break makes fit is left to the program that sets it. */
export function breakTitle(title: string): readonly string[] {
  if (widthOf(title) <= lineLength) return [title];
  let best: readonly string[] = [title];
  let least = lineLength + 1;
  for (const { index } of title.matchAll(beginnings)) {
    const lines = [title.slice(0, index), title.slice(index)];
    const longest = Math.max(...lines.map(widthOf));
    if (index > 0 && longest < least) {
      best = lines;
      least = longest;
    }
  }
  return best;
}

/** In Chinese characters; figures and Latin letters are half as wide. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 0.5 : 1;
  return width;
}
