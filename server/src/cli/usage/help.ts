/** `--help`, in the reader's language. */
import type { CommandName } from './command.ts';
import type { Language } from './language.ts';

/** The help on one command, or on all of them. */
export function helpText(topic: CommandName | undefined, language: Language): string {
  return topic === undefined ? overviews[language] : pages[language][topic];
}

/** «See …», for after a usage error. */
export function helpHint(topic: CommandName | undefined, language: Language): string {
  const command = topic === undefined ? 'hegao --help' : `hegao ${topic} --help`;
  return language === 'zh' ? `用法见 ${command}` : `See ${command}`;
}

const overviews: Readonly<Record<Language, string>> = {
  zh: `核稿：检查法治政府建设年度报告

用法：
  hegao check   路径…            检查：数字、应有内容、序号、用语
  hegao figures 路径…            列出每个数量和数量之间的关系
  hegao outline 路径…            列出标题结构和应有内容
  hegao export 文件              导出为纯文本或 Word 文件
  hegao import 文件.docx         把 Word 文件导入为报告文本
  hegao report 文件              写核稿报告，可以打印
  hegao new                      新建一份待填的报告
  hegao explain 规则             解释一条规则

  hegao 命令 --help              一条命令的选项
  hegao --version                版本

路径可以是文件、文件夹（其中的 .txt 和 .md，包括子文件夹）或“-”（标准输入）。
文件编码可以是 UTF-8、带 BOM 的 UTF-16 或 GB18030。

退出码：0 没有错误；1 有错误，或警告多于 --max-warnings；2 用法有误、项目文件有误、有文件读不了或程序出错。
`,
  en: `Hegao: checks annual reports on building a law-based government (法治政府建设年度报告)

Usage:
  hegao check   PATH…            check figures, required contents, numbering and terms
  hegao figures PATH…            list every quantity and the relations between them
  hegao outline PATH…            list the headings and the required contents
  hegao export FILE              export as plain text or as a Word file
  hegao import FILE.docx         read a Word file as the text of a report
  hegao report FILE              write what the check found as a document to print
  hegao new                      begin a new report
  hegao explain RULE             explain a rule

  hegao COMMAND --help           the options of a command
  hegao --version                the version

A PATH is a file, a folder (its .txt and .md, with subfolders) or “-” (the standard input).
Files may be in UTF-8, UTF-16 with a byte order mark, or GB18030.
What is said of a report is in Chinese, the language of the reports.

Exit code: 0 no errors; 1 errors, or more warnings than --max-warnings; 2 wrong usage, a mistake in a
project file, an unreadable file or a fault of this program.
`,
};

const inputOptions: Readonly<Record<Language, string>> = {
  zh: `  --stdin                     读标准输入，与路径“-”相同
  --stdin-filename 名称       标准输入在结果中的名称
  -h, --help                  显示本说明
`,
  en: `  --stdin                     read the standard input, as the path “-” does
  --stdin-filename NAME       what the standard input is called in the results
  -h, --help                  show this
`,
};

const pages: Readonly<Record<Language, Readonly<Record<CommandName, string>>>> = {
  zh: {
    check: `用法：hegao check [选项] 路径…

  --format 格式               text（默认）、json、sarif、junit、github
  --profile 类型              auto（默认）、county-government 区县市政府、department 部门、
                              township 乡镇街道、legacy 2018 年及以前
  --min-severity 级别         只列出并计入这一级及更重的：error 错误、warning 警告、
                              information 信息、hint 提示（默认）
  --max-warnings N            警告多于 N 处时退出码为 1
${inputOptions.zh}
每篇报告按离它最近的项目文件（.hegao.json 或 .hegao.jsonc）检查；--profile 优先于项目文件。
`,
    figures: `用法：hegao figures [选项] 路径…

  --format 格式               text（默认）、json、csv
${inputOptions.zh}`,
    outline: `用法：hegao outline [选项] 路径…

  --format 格式               text（默认）、json
${inputOptions.zh}`,
    export: `用法：hegao export --to txt [选项] 文件
      hegao export --to docx -o 定稿.docx [选项] 文件

  --to 格式                   txt（默认）、docx（Word 文件，按 GB/T 9704-2012 排版）
  -o, --output 文件           写入这个文件；不给出时写到标准输出，docx 必须给出
  --force                     文件已存在时覆盖
  --encoding 编码             txt 的编码：utf8（默认）、utf8bom、gb18030；无法写成 gb18030 的字符
                              会指出来，并且不写
  --line-ends 换行            txt 的换行：lf（默认）、crlf
  --indent                    txt 每个自然段和标题开头空两个全角空格
  --uniform-marks             汉字旁边的标点一律写成全角
${inputOptions.zh}
文中留有没有填的地方（如 XX）时，在标准错误输出里指出，照样导出，退出码为 0。
`,
    import: `用法：hegao import [选项] 文件.docx

  -o, --output 文件           写入这个文件，宜以 .hegao.txt 结尾；不给出时写到标准输出
  --force                     文件已存在时覆盖
  -h, --help                  显示本说明

一段一行；自动编号写成文字，表格写成用 | 分栏的行；脚注、尾注和图片不导入，在标准错误输出里说明有几处。
`,
    report: `用法：hegao report [选项] 文件

  --format 格式               html（默认，一个文件，可以打印）、markdown
  --profile 类型              按哪一类单位检查，与 check 的相同
  -o, --output 文件           写入这个文件；不给出时写到标准输出
  --force                     文件已存在时覆盖
${inputOptions.zh}
写好了，退出码就为 0，不论有没有发现；项目文件有误时为 2。
`,
    new: `用法：hegao new --profile 类型 --organ 名称 --year 年份 [选项]

  --profile 类型              county-government 区县市政府、department 部门、township 乡镇街道、
                              legacy 2018 年及以前
  --organ 名称                报告单位的全称
  --year 年份                 报告的是哪一年
  -o, --output 文件           写入这个文件；不给出时写到标准输出
  --force                     文件已存在时覆盖
  -h, --help                  显示本说明

标题、开头、应有内容、序号和落款都写好，待填的地方标着【填写…】和 X。
文件上面有项目文件的，其中自己要求的内容也写进去。
`,
    explain: `用法：hegao explain 规则

  -h, --help                  显示本说明
`,
  },
  en: {
    check: `Usage: hegao check [options] PATH…

  --format FORMAT             text (default), json, sarif, junit, github
  --profile PROFILE           auto (default), county-government, department, township,
                              legacy (reports on 2018 and earlier)
  --min-severity SEVERITY     show and count only this and graver ones: error, warning,
                              information, hint (default)
  --max-warnings N            exit with 1 where there are more than N warnings
${inputOptions.en}
Each report is checked by the nearest project file (.hegao.json or .hegao.jsonc) above it; --profile
counts before it.
`,
    figures: `Usage: hegao figures [options] PATH…

  --format FORMAT             text (default), json, csv
${inputOptions.en}`,
    outline: `Usage: hegao outline [options] PATH…

  --format FORMAT             text (default), json
${inputOptions.en}`,
    export: `Usage: hegao export --to txt [options] FILE
       hegao export --to docx -o OUT.docx [options] FILE

  --to FORMAT                 txt (default), docx (a Word file, set as GB/T 9704-2012 has it)
  -o, --output FILE           write to this file; otherwise to the standard output; docx needs it
  --force                     overwrite a file that exists
  --encoding ENCODING         of txt: utf8 (default), utf8bom, gb18030; characters that gb18030
                              has no code for are named, and nothing is written
  --line-ends ENDS            of txt: lf (default), crlf
  --indent                    begin each paragraph and heading of txt with two full-width spaces
  --uniform-marks             write marks in full width where they stand beside Chinese
${inputOptions.en}
Places that are not filled in (such as XX) are named on the standard error; the text is exported all
the same, and the exit code is 0.
`,
    import: `Usage: hegao import [options] FILE.docx

  -o, --output FILE           write to this file, whose name best ends with .hegao.txt; otherwise to the
                              standard output
  --force                     overwrite a file that exists
  -h, --help                  show this

A line for each paragraph; automatic numbers are written out, tables become rows between bars; footnotes,
endnotes and pictures are left out, and the standard error says how many.
`,
    report: `Usage: hegao report [options] FILE

  --format FORMAT             html (default, one file to print), markdown
  --profile PROFILE           the kind of reporter, as for check
  -o, --output FILE           write to this file; otherwise to the standard output
  --force                     overwrite a file that exists
${inputOptions.en}
Once it is written the exit code is 0, whatever was found; it is 2 where a project file has a mistake.
`,
    new: `Usage: hegao new --profile PROFILE --organ NAME --year YEAR [options]

  --profile PROFILE           county-government, department, township,
                              legacy (reports on 2018 and earlier)
  --organ NAME                the full name of the reporter, in Chinese
  --year YEAR                 the year that is reported on
  -o, --output FILE           write to this file; otherwise to the standard output
  --force                     overwrite a file that exists
  -h, --help                  show this

Title, opening, required contents, numbers, signature and date are there; 【填写…】 and X mark what is to be
filled in. The contents that a project file above the file asks for are there, too.
`,
    explain: `Usage: hegao explain RULE

  -h, --help                  show this
`,
  },
};
