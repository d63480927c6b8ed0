/** `--help` in English. */
import type { Help } from './help.ts';

const inputOptions = `  --stdin                     read the standard input, as the path “-” does
  --stdin-filename NAME       what the standard input is called in the results
  -h, --help                  show this
`;

export const english: Help = {
  overview: `Hegao: checks annual reports on building a law-based government (法治政府建设年度报告)

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
The .md of a folder that are no reports (such as README.md) are left out and counted; a file that is
named is always read.
Files may be in UTF-8, UTF-16 with a byte order mark, or GB18030.
What is said of a report is in Chinese, the language of the reports.

Exit code: 0 no errors; 1 errors, or more warnings than --max-warnings; 2 wrong usage, a mistake in a
project file, an unreadable file or a fault of this program.
`,
  pages: {
    check: `Usage: hegao check [options] PATH…

  --format FORMAT             text (default), json, sarif, junit, github
  --profile PROFILE           auto (default), county-government, department, township,
                              legacy (reports on 2018 and earlier)
  --min-severity SEVERITY     show and count only this and graver ones: error, warning,
                              information, hint (default)
  --max-warnings N            exit with 1 where there are more than N warnings
  --fix                       put right in the files what is shown and can be put right without asking (as
                              Make All Safe Fixes does in the editor), keeping encoding and line ends; what is left
                              is shown
  --fix-dry-run               the same, but write nothing; in json, output is the text put right
${inputOptions}
Each report is checked by the nearest project file (.hegao.json or .hegao.jsonc) above it; --profile
counts before it.
`,
    figures: `Usage: hegao figures [options] PATH…

  --format FORMAT             text (default), json, csv
${inputOptions}`,
    outline: `Usage: hegao outline [options] PATH…

  --format FORMAT             text (default), json
${inputOptions}`,
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
${inputOptions}
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
${inputOptions}
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
