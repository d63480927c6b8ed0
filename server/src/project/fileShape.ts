/** What may stand in a project file. */
import { wildcard } from '../lexicon/ownTerms.ts';
import type { RuleMeta } from '../linter/types.ts';
import { populationOf } from '../profile/ownIndicators.ts';
import { profiles } from '../profile/profile.ts';
import { foldWidth } from '../text/width.ts';
import type { ChoiceShape, ListShape, RecordShape, Shape, TextShape } from './shape.ts';

/** The shape of `.hegao.json`, with a field for each rule. */
export function projectFileShape(rules: readonly RuleMeta[]): RecordShape {
  return {
    kind: 'record',
    about: '核稿的项目文件：这个文件夹里的报告怎样检查。优先于 VS Code 的设置。',
    noun: '一项',
    required: [],
    fields: {
      $schema: text('说明文件格式的地址，核稿不读它。', 1, 500),
      profile: profileShape,
      rules: {
        kind: 'record',
        about: '各条规则的级别和选项。',
        noun: '条规则',
        required: [],
        fields: Object.fromEntries(rules.map((meta) => [meta.id, ruleShape(meta)])),
      },
      terms: { kind: 'list', about: '自己的固定用语。', of: termShape, most: 2000 },
      requiredSections: { kind: 'list', about: '自己要求的应有内容。', of: sectionShape, most: 50 },
      indicators: { kind: 'list', about: '自己关注的指标。', of: indicatorShape, most: 200 },
      ignore: {
        kind: 'list',
        about: '忽略的发现。用编辑器里的灯泡添加，用命令“核稿: 管理忽略的发现…”取消。',
        of: ignoreShape(rules),
        most: 10_000,
      },
    },
  };
}

function text(about: string, shortest: number, longest: number, more: Partial<TextShape> = {}): TextShape {
  return { kind: 'text', about, shortest, longest, ...more };
}

function list(about: string, of: Shape): ListShape {
  return { kind: 'list', about, of, most: 200 };
}

const profileShape: ChoiceShape = {
  kind: 'choice',
  about: '按哪一类报告单位核对应有内容。',
  choices: [
    { value: 'auto', title: '从标题、落款和正文判断' },
    ...Object.values(profiles).map(({ id, title }) => ({ value: id, title })),
  ],
};

const severities = [
  { value: 'error', title: '错误' },
  { value: 'warning', title: '警告' },
  { value: 'information', title: '信息' },
  { value: 'hint', title: '提示' },
] as const;

/** The level of a rule, in project files and settings alike. */
export function levelShape(about: string): ChoiceShape {
  return { kind: 'choice', about, choices: [{ value: 'off', title: '关闭这条规则' }, ...severities] };
}

function ruleShape({ title, summary, options = {} }: RuleMeta): Shape {
  const about = `${title}：${summary}`;
  const fields = Object.fromEntries(
    Object.entries(options).map(([name, option]): [string, Shape] => [
      name,
      list(option.title, { kind: 'choice', about: option.title, choices: option.choices }),
    ]),
  );
  return {
    kind: 'either',
    about,
    short: levelShape(about),
    long: {
      kind: 'record',
      about,
      noun: '个选项',
      required: [],
      fields: { severity: levelShape('级别。'), ...fields },
    },
  };
}

const formAbout = `错的写法，至少两个字；${wildcard} 代表一句之内不多于十二个字。`;
const formShape = text(formAbout, 2, 60, { refuse: refuseForm });

function refuseForm(form: string): string | undefined {
  const pieces = foldWidth(form).split(wildcard);
  if (pieces.some((piece) => piece.trim() === '')) return `${wildcard} 不能在头尾，也不能连着写`;
  if ((pieces[0] ?? '').length < 2)
    return `${pieces.length > 1 ? `第一个 ${wildcard} 之前` : ''}至少要两个字`;
  return undefined;
}

const termShape: RecordShape = {
  kind: 'record',
  about: '一条固定用语。',
  noun: '一项',
  required: ['wrong', 'right'],
  fields: {
    wrong: { kind: 'either', about: formAbout, short: formShape, long: list(formAbout, formShape) },
    right: text(`对的写法；其中的 ${wildcard} 换成错的写法里相应的字。`, 1, 60),
    why: text('为什么，写在提示里。', 1, 200),
    severity: { kind: 'choice', about: '级别，默认为警告。', choices: severities },
    except: list('含有错的写法而写对了的词。', text('含有错的写法而写对了的词。', 2, 60)),
    safe: { kind: 'flag', about: '是否可以一次全文改完，默认不可以。' },
  },
};

const wordingAbout = `写法，至少两个字；${wildcard} 代表中间任意的字。`;
const wordings = list(
  wordingAbout,
  text(wordingAbout, 2, 60, {
    refuse: (wording) =>
      foldWidth(wording)
        .split(wildcard)
        .some((piece) => piece.trim() === '')
        ? `${wildcard} 不能在头尾，也不能连着写`
        : undefined,
  }),
);

const sectionShape: RecordShape = {
  kind: 'record',
  about: '一项应有内容；标题和正文都没有写到的，按规则 missing-section 报告。',
  noun: '一项',
  required: ['title'],
  fields: {
    title: text('名称，也是插入时的标题；标题里有这几个字就算写到。', 2, 60),
    headings: { ...wordings, about: `算作写到的其他标题。${wordingAbout}` },
    inline: { ...wordings, about: `正文里算作写到的写法。${wordingAbout}` },
  },
};

const indicatorWordAbout = '正文里这个指标的其他说法，至少两个字。';
const unitAbout = '计量单位，如“件”“人次”“万元”里的“元”。';

const indicatorShape: RecordShape = {
  kind: 'record',
  about: '一个指标：台账用它的名称，unit-mismatch、missing-indicator、indicator-without-figure 按它检查。',
  noun: '一项',
  required: ['name'],
  fields: {
    name: text('名称，正文里有这几个字就算写到。', 2, 60),
    words: { ...list(indicatorWordAbout, text(indicatorWordAbout, 2, 60)), about: indicatorWordAbout },
    units: list(
      `${unitAbout}不写的，不核对单位。`,
      text(unitAbout, 1, 10, {
        refuse: (unit) => (populationOf(unit) === undefined ? `核稿不认识单位“${unit}”` : undefined),
      }),
    ),
    expected: { kind: 'flag', about: '是否每份报告都要有它的数，默认不要求。' },
  },
};

function ignoreShape(rules: readonly RuleMeta[]): RecordShape {
  return {
    kind: 'record',
    about: '一处发现（sentence），或者一个文件里的一条规则（file）。',
    noun: '一项',
    required: ['rule'],
    fields: {
      rule: {
        kind: 'choice',
        about: '规则。',
        choices: rules.map(({ id, title }) => ({ value: id, title })),
      },
      sentence: text('由所在的句子算出，不含原文。', 16, 16, { pattern: '^[0-9a-f]{16}$' }),
      occurrence: { kind: 'count', about: '同样的句子里的第几处，默认为第一处。', most: 100_000 },
      file: text('文件，从项目文件所在的文件夹算起，用 / 分隔。', 1, 1000),
    },
  };
}
