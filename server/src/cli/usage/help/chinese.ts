/** `--help` in Chinese. */
import type { Help } from './help.ts';

const inputOptions = `  --stdin                     读标准输入，与路径“-”相同
  --stdin-filename 名称       标准输入在结果中的名称
  -h, --help                  显示本说明
`;

export const chinese: Help = {
  overview: `核稿：检查法治政府建设年度报告

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
文件夹里不像报告的 .md（如 README.md）不读，只计数；直接给出的文件总是读的。
文件编码可以是 UTF-8、带 BOM 的 UTF-16 或 GB18030。

退出码：0 没有错误；1 有错误，或警告多于 --max-warnings；2 用法有误、项目文件有误、有文件读不了或程序出错。
`,
  pages: {
    check: `用法：hegao check [选项] 路径…

  --format 格式               text（默认）、json、sarif、junit、github
  --profile 类型              auto（默认）、county-government 区县市政府、department 部门、
                              township 乡镇街道、legacy 2018 年及以前
  --min-severity 级别         只列出并计入这一级及更重的：error 错误、warning 警告、
                              information 信息、hint 提示（默认）
  --max-warnings N            警告多于 N 处时退出码为 1
  --fix                       把列出的发现中可以放心改正的（与编辑器里的“全部安全修改”相同）改在文件里，
                              保持编码和换行；列出的是改正之后剩下的
  --fix-dry-run               同上，但不写入；json 里的 output 是改好的全文
${inputOptions}
每篇报告按离它最近的项目文件（.hegao.json 或 .hegao.jsonc）检查；--profile 优先于项目文件。
`,
    figures: `用法：hegao figures [选项] 路径…

  --format 格式               text（默认）、json、csv
${inputOptions}`,
    outline: `用法：hegao outline [选项] 路径…

  --format 格式               text（默认）、json
${inputOptions}`,
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
${inputOptions}
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
${inputOptions}
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
};
