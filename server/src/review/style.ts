/** How a review looks, on the screen and on paper. */
export const reviewStyle = `
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1.5rem; color: #1b1f24; background: #fff;
  font: 15px/1.7 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
h1, h2, h3, .kind, th { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, sans-serif; }
header { text-align: center; border-bottom: 2px solid #17324f; margin-bottom: 1.2rem; }
.kind { letter-spacing: .5em; margin: 0; color: #17324f; }
h1 { font-size: 1.45rem; line-height: 1.4; margin: .3rem 0 .8rem; }
h2 { font-size: 1.15rem; border-bottom: 1px solid #c9d1d9; padding-bottom: .2rem; margin: 1.8rem 0 .6rem; }
h3 { font-size: 1rem; margin: 1.1rem 0 .4rem; }
table { border-collapse: collapse; width: 100%; font-size: .92em; }
th, td { border: 1px solid #c9d1d9; padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f2f5f8; font-weight: 600; }
.facts th { width: 6em; }
.claims th:first-child, .claims td:first-child { white-space: nowrap; }
.outcome { font-weight: 600; }
.findings { padding-left: 1.6rem; }
.findings > li { margin: .7rem 0; padding-left: .3rem; }
.findings p { margin: 0; }
.message { font-weight: 600; }
.rule { font-weight: 400; font-size: .85em; color: #57606a; margin-left: .8em; }
.place, .related { color: #32383f; font-size: .95em; }
.related { margin: .1rem 0 0; padding-left: 1.2rem; }
q { quotes: none; }
mark { background: #fff3bf; color: inherit; padding: 0 .1em; border-bottom: 2px solid #e6a700; }
h3.error { color: #a40e26; } h3.warning { color: #8a4600; } h3.information { color: #0a4a9b; } h3.hint { color: #57606a; }
td.missing { color: #a40e26; font-weight: 600; }
footer { margin-top: 2rem; border-top: 1px solid #c9d1d9; color: #57606a; font-size: .88em; }
footer p { margin: .4rem 0; }
@page { size: A4; margin: 20mm 18mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  mark, th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
