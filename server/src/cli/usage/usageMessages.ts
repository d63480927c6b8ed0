/** What is wrong with a command line, in the reader's language. */
import type { UsageProblem } from './command.ts';
import type { Language } from './language.ts';

type Kind = UsageProblem['kind'];
type Messages = { readonly [K in Kind]: (problem: Extract<UsageProblem, { readonly kind: K }>) => string };

export function describeUsageProblem(problem: UsageProblem, language: Language): string {
  // One table entry takes exactly the problems of its kind, which the type of a union lookup cannot say.
  const describe = tables[language][problem.kind] as (problem: UsageProblem) => string;
  return describe(problem);
}

const chinese: Messages = {
  'no-command': () => '缺少命令',
  'unknown-command': ({ given, nearest }) => `没有命令“${given}”${meant(nearest)}`,
  'unknown-option': ({ given, nearest }) => `没有选项 ${given}${meant(nearest)}`,
  'value-missing': ({ option }) => `选项 ${option} 缺少值`,
  'value-unexpected': ({ option }) => `选项 ${option} 不带值`,
  'value-unknown': ({ option, given, allowed, nearest }) =>
    `选项 ${option} 没有“${given}”这个值${meant(nearest)}；可用：${allowed.join('、')}`,
  'not-a-count': ({ option, given }) => `选项 ${option} 要一个不小于 0 的整数，不能是“${given}”`,
  'option-needed': ({ option }) => `要给出选项 ${option}`,
  'not-a-year': ({ given, profile }) =>
    `“${given}”不是 ${profile} 的年份：legacy 要 2018 年或更早，其他的要 2019 年或以后`,
  'argument-unexpected': ({ given }) => `多了“${given}”`,
  'no-path': () => '没有给出要读的文件或文件夹（“-”为标准输入）',
  'one-path': ({ given }) => `一次只能处理一个文件，给出了 ${given} 个`,
  'output-missing': ({ format }) => `${format} 不是文本，不能写到标准输出；请用 -o 给出文件`,
  'text-only': ({ option }) => `选项 ${option} 只用于 --to txt`,
  'one-rule': ({ given }) => `要给出一条规则的编号或名称，给出了 ${given} 个`,
  'name-without-stdin': () => '--stdin-filename 只在读标准输入（--stdin 或“-”）时有用',
  'fix-twice': () => '--fix 和 --fix-dry-run 只能用一个',
  'fix-stdin': () =>
    '标准输入没有可以改写的文件，--fix 不能用；要改好的文字，用 --fix-dry-run --format json，在 output 里',
  'unknown-rule': ({ given, nearest, rules }) =>
    `没有规则“${given}”${meant(nearest)}；现有规则：\n${rules.map((rule) => `  ${rule}`).join('\n')}`,
};

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `（是否指 ${nearest}？）`;
}

const english: Messages = {
  'no-command': () => 'no command given',
  'unknown-command': ({ given, nearest }) => `there is no command “${given}”${didYouMean(nearest)}`,
  'unknown-option': ({ given, nearest }) => `there is no option ${given}${didYouMean(nearest)}`,
  'value-missing': ({ option }) => `option ${option} needs a value`,
  'value-unexpected': ({ option }) => `option ${option} takes no value`,
  'value-unknown': ({ option, given, allowed, nearest }) =>
    `option ${option} cannot be “${given}”${didYouMean(nearest)}; it is one of: ${allowed.join(', ')}`,
  'not-a-count': ({ option, given }) => `option ${option} needs a whole number from 0 up, not “${given}”`,
  'option-needed': ({ option }) => `option ${option} is needed`,
  'not-a-year': ({ given, profile }) =>
    `“${given}” is no year for ${profile}: legacy is for 2018 and earlier, the others for 2019 and later`,
  'argument-unexpected': ({ given }) => `“${given}” is too much`,
  'no-path': () => 'no file or folder to read was given (“-” is the standard input)',
  'one-path': ({ given }) => `one file is taken at a time, ${given} were given`,
  'output-missing': ({ format }) =>
    `${format} is no text and cannot go to the standard output; give a file with -o`,
  'text-only': ({ option }) => `option ${option} is of use only with --to txt`,
  'one-rule': ({ given }) => `the id or the title of one rule is needed, ${given} were given`,
  'name-without-stdin': () => '--stdin-filename is of use only with --stdin or “-”',
  'fix-twice': () => '--fix and --fix-dry-run exclude each other',
  'fix-stdin': () =>
    'the standard input is no file that --fix could write; --fix-dry-run --format json gives the text as “output”',
  'unknown-rule': ({ given, nearest, rules }) =>
    `there is no rule “${given}”${didYouMean(nearest)}; the rules are:\n${rules.map((rule) => `  ${rule}`).join('\n')}`,
};

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
}

const tables: Readonly<Record<Language, Messages>> = { zh: chinese, en: english };
