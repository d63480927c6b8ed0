import assert from 'node:assert/strict';
import { hasReportName, mayBeReport } from '../../server/src/features/recognition.ts';
import { readProjectJson } from '../support/projectFiles.ts';
import { cleanReport, longReport, otherText } from '../support/reports.ts';

describe('recognition', () => {
  it('knows the names that the manifest gives to reports', () => {
    const manifest = readProjectJson<{
      readonly contributes: {
        readonly languages: readonly {
          readonly id: string;
          readonly extensions: readonly string[];
          readonly filenamePatterns: readonly string[];
        }[];
      };
    }>('package.json');
    const language = manifest.contributes.languages.find(({ id }) => id === 'gov-report');
    assert.ok(language !== undefined);
    assert.deepEqual(language.extensions, ['.hegao.txt']);
    assert.deepEqual(language.filenamePatterns, ['*法治政府建设*报告*.txt', '*依法行政*报告*.txt']);
    for (const pattern of [...language.extensions.map((end) => `*${end}`), ...language.filenamePatterns]) {
      const name = pattern.replaceAll('*', '某');
      assert.ok(hasReportName(`file:///c%3A/文件夹/${encodeURIComponent(name)}`), name);
      assert.ok(hasReportName(`file:///${name}`), name);
    }
    for (const name of [
      'notes.txt',
      '法治政府建设报告.md',
      '报告.txt',
      '法治政府建设报告/a.txt',
      '%E4%.txt',
      '',
    ]) {
      assert.ok(!hasReportName(`file:///${name}`), name);
    }
  });

  it('reads no more of a long text than tells its kind', () => {
    assert.ok(!mayBeReport(otherText.repeat(2000)));
    assert.ok(!mayBeReport('a'.repeat(10_000_000)));
    assert.ok(!mayBeReport(' \n'.repeat(50_000)));
    assert.ok(mayBeReport(longReport(100_000)));
    assert.ok(mayBeReport(`${'\n'.repeat(30_000)}${longReport(100_000)}`));
    assert.ok(mayBeReport(cleanReport));
  });
});
