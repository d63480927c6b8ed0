/** The tables of the documents that are made from the code, and the places where they stand. */
import type { RuleMeta } from '../../server/src/linter/types.ts';
import { rules } from '../../server/src/rules/index.ts';
import { readPage } from '../rules/page.ts';
import { renderTable } from './markdownTables.ts';
import { readProjectFile, readProjectJson } from './projectFiles.ts';
import { exampleOf } from './ruleExample.ts';

export type Language = 'zh' | 'en';

/** What each rule finds, for those who read no Chinese; the rules themselves speak Chinese alone. */
export const inEnglish: Readonly<Record<string, string>> = {
  'rate-mismatch': 'A rate that does not follow from the part and the whole stated with it',
  'rate-out-of-range': 'A share above 100%',
  'total-mismatch': 'Parts that do not add up to their total',
  'part-exceeds-whole': 'A part larger than its whole',
  'growth-mismatch': 'An increase, decrease or multiple that does not follow from the two periods',
  'percent-point-mismatch': 'A change of a rate in percentage points that does not follow from the two rates',
  'share-sum-mismatch': 'Shares of one whole that do not add up to 100%',
  'later-exceeds-earlier':
    'More accepted than received, closed than accepted, or won than closed; a running total below one of its years',
  'contradicted-completion': 'Something left of what is all said to be finished',
  'contradicted-comparison': 'Two stated values in another order than «higher than», «below» say',
  'average-mismatch': 'An average that does not follow from the total and the number',
  'impossible-figure': 'Half a case or half a person; more than 24 hours in a day',
  'conflicting-figures': 'One indicator with two values in different places of the report',
  'fewer-than-groups': 'Fewer things than groups that have one each; more persons than person-times',
  'ordinal-out-of-range':
    'The fourth of three batches; a rank that is worse in the smaller list than in the greater',
  'misaligned-list': 'Another number of values than of names after «respectively»',
  'contradictory-approximation':
    'Words that say of one number that it is less and more; an exact number outside its approximate twin',
  'conflicting-amounts': 'One amount of money in two units that do not convert into each other',
  'table-mismatch': 'A total, a share or a change in a table that does not follow from the other cells',
  'missing-section': 'A required content that neither a heading nor the text tells',
  'empty-section': 'A heading with nothing under it',
  'repeated-heading': 'Two headings of one level with the same words',
  'heading-level-order': 'A heading numbered one level above those before it under the same heading',
  'heading-mark': 'A heading number in another form than 一、（一）1.（1）, or in several',
  'heading-number-gap': 'Heading numbers with a gap or a repeat',
  'clause-number-gap': '一是, 二是, 三是 with a gap or a repeat',
  'listed-count': 'A number that differs from the length of the list before it',
  'compound-count': 'A name such as 两高一低 that the text spells out with other numbers',
  'announced-count': 'A number that differs from the headings or clauses that it announces',
  'year-mismatch': 'A title, opening, heading or plan with another year than the rest of the report',
  'sign-off-date': 'A date of signature that does not follow the year of the report',
  'invalid-date': 'A day or month that does not exist',
  'unit-mismatch': 'An indicator or a rate counted in a unit that it cannot have',
  'malformed-number': 'A comma or point that no number has in that place; an amount in 万 without 元',
  'indicator-without-figure': '“一批” in the place of a number that the report gives nowhere',
  'missing-indicator': 'A figure that such a report usually gives is nowhere',
  'future-year': 'A year beyond the one planned for that is no aim, term or span',
  'event-outside-year': 'A meeting, law or plan cited before its time or after its years',
  'meeting-fact': 'A congress or a session under another day than its own, or with the document of another',
  'named-day': 'A day with a name, such as 国家宪法日, under another date than its own',
  'partial-period': 'Figures up to a day before the end of the year',
  'ambiguous-this-year': '今年 in a report signed in the year after',
  'wrong-term': 'A fixed term in a wrong form',
  'fixed-name': 'Another number in a name whose number is fixed',
  'set-phrase':
    'A set phrase of four or more members that lacks one, has another in its place, or another order',
  'paragraph-end': 'A paragraph that ends with a comma, or with no mark at all',
  'reporter-mismatch': 'Another place in the opening or the signature than in the title',
  'foreign-name': 'The name of another place or organ, left over in the report from which this one was made',
  'inconsistent-name': 'One organ, village or session under two names in the report',
  'misspelt-word': 'A character that sounds or looks like the right one, in words that always stand together',
  'law-in-force': 'A day on which the law named beside it never came into force',
  'law-name': 'A name that no law has, one or two characters away from one that does',
  'left-placeholder': 'A place of the template that was not filled in',
  'doubled-mark': 'Two marks where one belongs, such as ，，or ，。',
  'unpaired-mark': 'A bracket, quotation mark or title mark without its partner',
  'repeated-text': 'Sentences that stand in the report twice, letter for letter',
  'mixed-width': 'Half-width marks in a text that uses full-width ones, or the other way about',
  'document-number':
    'numbers of documents with other brackets than 〔〕, with zeros before the number, or with 第',
  'double-negation': '防止…不再发生, 严禁…不得: one negation too many, which says the opposite',
  'missing-word': 'a word that is gone: 有效了…, 得到增强和。',
  'wrong-collocation': 'a verb with an object that it does not take: 健全…力度, 开展…机制',
  'dangling-reference':
    'attachments and tables that are referred to and not there; an abbreviation introduced twice',
  'done-in-plan': 'what the plan for the coming year tells as done',
  'anniversary-mismatch':
    'days, weeks and months counted each year, and anniversaries, with the number of another year',
  'list-comma': '、 between two names in 《》 or “” where the report elsewhere does without it',
};

const severityNames = {
  zh: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
} as const;

/** Every rule in its order, with a wrong example of its page and what is said of it. */
export function ruleTable(language: Language): string {
  const head =
    language === 'zh'
      ? ['规则', '名称', '默认级别', '例（⟦⟧ 为标出之处）', '提示']
      : ['rule', 'finds', 'severity', 'example (⟦⟧: what is marked)', 'message'];
  return renderTable(
    head,
    rules.map(({ meta }) => {
      const { example, message } = firstExample(meta);
      return [
        `[\`${meta.id}\`](${pagePath(meta)})`,
        language === 'zh' ? meta.title : (inEnglish[meta.id] ?? ''),
        severityNames[language][meta.severity],
        example,
        message,
      ];
    }),
  );
}

function pagePath({ category, id }: RuleMeta): string {
  return `server/src/rules/${category}/${id}.md`;
}

/** An example that is complete as it stands there, with the mark alone. */
function firstExample(meta: RuleMeta): { readonly example: string; readonly message: string } {
  const found = exampleOf(meta.id, readPage(readProjectFile(pagePath(meta))).examples);
  if (found === undefined) return { example: '', message: '' };
  const { text, mark } = found;
  const example = `${text.slice(0, mark.start)}⟦${text.slice(mark.start, mark.end)}⟧${text.slice(mark.end)}`;
  return { example, message: mark.message };
}

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
}

const snippetGroups = [
  { begins: '', zh: '框架', en: 'frame' },
  { begins: '应有内容：', zh: '应有内容', en: 'required contents' },
  { begins: '指标句：', zh: '指标句', en: 'sentences on indicators' },
] as const;

/** The snippets by group, each with what is typed for it in letters and in Chinese. */
export function snippetTable(language: Language): string {
  const snippets = Object.values(readProjectJson<Readonly<Record<string, Snippet>>>(snippetFile));
  const groupOf = ({ description }: Snippet) =>
    snippetGroups.findLast(({ begins }) => description.startsWith(begins));
  return renderTable(
    language === 'zh' ? ['类别', '输入字母或汉字'] : ['group', 'type the letters or the Chinese'],
    snippetGroups.map((group) => [
      group[language],
      snippets
        .filter((snippet) => groupOf(snippet) === group)
        .map(({ prefix: [letters = '', chinese = ''] }) => `\`${letters}\` ${chinese}`)
        .join(language === 'zh' ? '、' : ', '),
    ]),
  );
}

const snippetFile = 'snippets/gov-report.json';

interface Property {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription: string;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Property>> }[];
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
    };
  };
}

const manifest = () => readProjectJson<Manifest>('package.json').contributes;

/** «%command.title%» in the words of the manifest's strings. */
function createStrings(language: Language): (text: string) => string {
  const file = language === 'zh' ? 'package.nls.zh-cn.json' : 'package.nls.json';
  const strings = readProjectJson<Readonly<Record<string, string>>>(file);
  // The formatter of the documents sets emphasis its own way.
  return (text) =>
    text
      .replace(/^%(.+)%$/, (_, key: string) => strings[key] ?? text)
      .replace(/(?<!\*)\*([^*]+)\*(?!\*)/g, '_$1_');
}

/** Every setting with its default, its values and what it does. */
export function settingTable(language: Language): string {
  const translate = createStrings(language);
  const properties = manifest().configuration.flatMap((section) => Object.entries(section.properties));
  return renderTable(
    language === 'zh' ? ['设置', '默认', '作用'] : ['setting', 'default', 'what it does'],
    properties.map(([name, property]) => [
      `\`${name}\``,
      `\`${typeof property.default === 'object' ? JSON.stringify(property.default) : String(property.default)}\``,
      [translate(property.markdownDescription), valuesOf(property, translate, language)]
        .filter((part) => part !== '')
        .join(language === 'zh' ? '' : ' '),
    ]),
  );
}

function valuesOf(property: Property, translate: (text: string) => string, language: Language): string {
  const labels = property.enumItemLabels ?? property.enumDescriptions ?? [];
  const values = (property.enum ?? []).map((value, index) => {
    const label = translate(labels[index] ?? '').replace(/[。.]$/, '');
    return `\`${value}\` ${label}`;
  });
  if (values.length === 0) return '';
  return language === 'zh' ? `${values.join('；')}。` : `${values.join('; ')}.`;
}

/** The commands of the palette as it shows them, «核稿: 显示日志». */
export function commandTitles(language: Language): readonly string[] {
  const translate = createStrings(language);
  const { commands, menus } = manifest();
  return commands
    .filter(({ command }) =>
      menus.commandPalette.some((item) => item.command === command && item.when !== 'false'),
    )
    .map(({ title }) => `${translate('%command.category%')}: ${translate(title)}`);
}
