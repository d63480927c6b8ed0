import assert from 'node:assert/strict';
import { createAnalysis, createRuleIndex } from '../../server/src/features/analysis.ts';
import { toDiagnostics } from '../../server/src/features/diagnostics.ts';
import { toRange } from '../../server/src/features/places.ts';
import type { ReportedFinding, Severity } from '../../server/src/linter/types.ts';
import { analyse, ruleHref, testUri } from '../support/analyse.ts';
import { withRanges } from '../support/markers.ts';

describe('diagnostics', () => {
  it('have the place, weight, rule, page and related places of their finding', () => {
    const { text, ranges } = withRanges('𠮷开头。\r\n录入⟦93件⟧，其中联合检查⟦94件⟧。');
    const { service, analysis } = analyse(text);
    const [whole, part] = ranges.map((range) => toRange(analysis, range));
    assert.deepEqual(part, { start: { line: 1, character: 12 }, end: { line: 1, character: 15 } });
    assert.deepEqual(service.diagnostics(analysis), [
      {
        range: part,
        severity: 1,
        code: 'part-exceeds-whole',
        codeDescription: { href: `${ruleHref}part-exceeds-whole` },
        source: '核稿',
        message: '其中的94件大于总数93件（94>93）',
        relatedInformation: [
          {
            location: { uri: testUri, range: whole },
            message: '总数 93件',
          },
        ],
      },
    ]);
  });

  it('show every severity as its own', () => {
    const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
    assert.deepEqual(
      published(severities, 10).map(({ severity }) => severity),
      [1, 2, 3, 4],
    );
  });

  it('hold back the lightest beyond the limit, keep the order of the text, and say so at its end', () => {
    const diagnostics = published(['hint', 'error', 'hint', 'warning', 'error'], 3);
    assert.deepEqual(
      diagnostics.map(({ range, severity }) => [range.start.character, severity]),
      [
        [1, 1],
        [3, 2],
        [4, 1],
        [5, 3],
      ],
    );
    assert.equal(
      diagnostics.at(-1)?.message,
      '另有2处发现没有列出：一个文档最多列出3处（设置 hegao.maxFindings）',
    );
    assert.equal(published(['hint', 'error'], 2).length, 2);
  });
});

/** Diagnostics of findings with these severities, one on each character. */
function published(severities: readonly Severity[], most: number) {
  const text = '字'.repeat(severities.length);
  const findings = severities.map(
    (severity, start): ReportedFinding => ({
      rule: 'r',
      severity,
      message: severity,
      range: { start, end: start + 1 },
    }),
  );
  const { document } = analyse(text).analysis;
  return toDiagnostics(
    createAnalysis(
      testUri,
      { document, findings, ignored: [] },
      { maxFindings: most, inlayHints: false },
      { keeper: undefined, file: undefined },
    ),
    createRuleIndex([], undefined),
  );
}
