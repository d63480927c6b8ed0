/** The fonts of GB/T 9704-2012, with those that stand in for them where a machine lacks them. */

export const fonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  number: '宋体',
} as const;

export type FontName = (typeof fonts)[keyof typeof fonts];

/**
 * One font for all characters of a run: figures in a Chinese text are of its font, and without the hint Word takes
 * quotation marks from a Latin one.
 */
export function fontOf(name: FontName): {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
  readonly hint: string;
} {
  return { ascii: name, hAnsi: name, cs: name, eastAsia: name, hint: 'eastAsia' };
}

/** What Word takes where there is no font of the name. */
const substitutes: Readonly<Record<FontName, readonly string[]>> = {
  方正小标宋简体: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', '宋体', 'SimSun'],
  仿宋_GB2312: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong'],
  黑体: ['SimHei', '华文黑体', 'Noto Sans CJK SC'],
  楷体_GB2312: ['楷体', 'KaiTi', '华文楷体', 'STKaiti'],
  宋体: ['SimSun', '华文宋体', 'Noto Serif CJK SC'],
};

/** The part `word/fontTable.xml`. */
export function fontTable(): string {
  const entries = Object.entries(substitutes).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/>` +
      `<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${entries.join('')}</w:fonts>`
  );
}
