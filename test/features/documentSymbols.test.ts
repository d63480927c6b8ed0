import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { analyse } from '../support/analyse.ts';
import { cleanReport } from '../support/reports.ts';

function symbolsOf(text: string): readonly DocumentSymbol[] {
  const { service, analysis } = analyse(text);
  return service.documentSymbols(analysis);
}

/** One line for each symbol, children indented, details after two slashes. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(
      ({ name, detail, children }) =>
        `${indent}${name}${detail ? ` // ${detail}` : ''}\n${outline(children ?? [], `${indent}  `)}`,
    )
    .join('');
}

describe('outline', () => {
  it('has the title first and each heading under its heading', () => {
    assert.equal(
      outline(symbolsOf(cleanReport)),
      `江岭县人民政府关于2024年度法治政府建设情况的报告
一、2024年推进法治政府建设的主要举措和成效 // 应有内容：主要举措和成效
  （一）依法化解矛盾纠纷
  （二）规范行政执法
二、党政主要负责人履行推进法治建设第一责任人职责情况 // 应有内容：党政主要负责人履行推进法治建设第一责任人职责情况
三、存在的问题和不足及原因 // 应有内容：存在的不足和原因
  （一）基层执法力量仍显薄弱
  （二）普法形式还不够丰富
四、2025年工作安排 // 应有内容：下一步工作安排
  （一）加强基层执法队伍建设
  （二）丰富普法宣传形式
`,
    );
  });

  it('says what is told in running text only, and what is missing', () => {
    const text = cleanReport
      .replace(/二、党政[\s\S]*?\n\n/, '')
      .replace('三、存在的问题和不足及原因', '三、今后的打算');
    const [title] = symbolsOf(text);
    assert.match(title?.detail ?? '', /^未写到：.*第一责任人/);
    const inline = symbolsOf(
      cleanReport
        .replace(/三、存在[\s\S]*?\n\n/, '')
        .replace('四、2025年工作安排\n', '四、2025年工作安排\n我县法治政府建设还存在一些不足。\n'),
    );
    assert.match(
      outline(inline),
      /四、2025年工作安排 \/\/ 应有内容：下一步工作安排；正文写到：存在的不足和原因/,
    );
  });

  it('names a heading without words, cuts a long one, and drops Markdown marks', () => {
    const names = (text: string) => symbolsOf(text).map(({ name }) => name);
    assert.deepEqual(names('一、\n正文。\n二、\n'), ['一、', '二、']);
    assert.deepEqual(names('# \n正文。\n'), []);
    assert.deepEqual(names('## **一、总体情况**\n正文。\n'), ['一、总体情况']);
    const [long] = names(`一、${'长'.repeat(500)}`);
    assert.equal(long, `一、${'长'.repeat(78)}…`);
    const [surrogates] = names(`一、a${'𠮷'.repeat(80)}`);
    assert.match(surrogates ?? '', /^一、a(?:𠮷)+…$/u);
  });

  it('keeps each name inside its section and each section inside its parent', () => {
    const check = (symbols: readonly DocumentSymbol[], parent?: DocumentSymbol): void => {
      for (const symbol of symbols) {
        assert.ok(isInside(symbol.selectionRange, symbol.range), symbol.name);
        assert.ok(parent === undefined || isInside(symbol.range, parent.range), symbol.name);
        check(symbol.children ?? [], symbol);
      }
    };
    check(symbolsOf(cleanReport));
    check(symbolsOf(cleanReport.replaceAll('\n', '\r\n').replaceAll('（一）', '\u3000\u3000## （一）')));
  });
});

type Range = DocumentSymbol['range'];

function isInside(inner: Range, outer: Range): boolean {
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}

function before(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
