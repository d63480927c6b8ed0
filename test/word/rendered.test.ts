import { equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'mocha';
import { toLayout } from '../../server/src/export/layout.ts';
import { analyseBlocks } from '../../server/src/model/blockAnalysis.ts';
import { readDocument } from '../../server/src/model/reportDocument.ts';
import { writeWord } from '../../server/src/word/writer.ts';
import { readZip } from '../support/zip.ts';
import { wordReport } from './reports.ts';

const tools = ['soffice', 'pdftotext', 'pdfinfo'];
const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);

/** What another program makes of the file: LibreOffice sets it, poppler reads the pages. */
describe('a Word file set by LibreOffice', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'hegao-word-'));
  const pdf = join(folder, 'report.pdf');

  before(async function () {
    if (missing.length > 0) {
      console.log(`      not tried: ${missing.join(', ')} not installed`);
      this.skip();
    }
    const body = '全年召开专题会议研究解决法治建设重大问题推动各项任务落地见效持续提升依法行政能力和水平。';
    const long = wordReport.replace('二、存在', `${`（三）${body.repeat(4)}\n`.repeat(6)}二、存在`);
    const document = readDocument(long, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlocks });
    writeFileSync(join(folder, 'report.docx'), await writeWord(toLayout(document)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'report.docx'];
    const { status, stderr } = spawnSync('soffice', args, { cwd: folder, encoding: 'utf8' });
    equal(status, 0, stderr);
  });

  const read = new Map<string, string>();

  after(() => rmSync(folder, { recursive: true, force: true }));

  function pageText(page: number, ...options: readonly string[]): string {
    const args = ['-f', String(page), '-l', String(page), ...options, pdf, '-'];
    const key = args.join(' ');
    const text = read.get(key) ?? spawnSync('pdftotext', args, { encoding: 'utf8' }).stdout;
    read.set(key, text);
    return text;
  }

  it('has as many pages as its lines fill, of A4', () => {
    const { stdout } = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' });
    match(stdout, /^Pages: +4$/m);
    match(stdout, /^Page size: +59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)$/m);
  });

  it('has the title above and the page number below, on the outer side', () => {
    const lines = pageText(1)
      .trim()
      .split(/\s*\n\s*/);
    equal(lines[0], '云岭区司法局');
    match(pageText(1), /— ?1 ?—/);
    match(pageText(2), /— ?2 ?—/);
    const leftOf = (page: number) => {
      const boxes = pageText(page, '-bbox').matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>—</g);
      return Math.min(...[...boxes].map(([, left]) => Number(left)));
    };
    ok(leftOf(1) > 400 && leftOf(2) < 120, `${leftOf(1)}, ${leftOf(2)}`);
  });

  it('sets 22 lines on a page and 28 characters on a line', () => {
    const lines = pageText(2).split('\n');
    const full = lines.map((line) => line.trim()).filter((line) => /^\p{Script=Han}+$/u.test(line));
    const longest = Math.max(...full.map((line) => line.length));
    ok(longest >= 27 && longest <= 29, `${longest} characters`);
    const tops = [...pageText(2, '-bbox').matchAll(/<word [^>]*yMin="([\d.]+)"/g)].map(([, top]) =>
      Math.round(Number(top)),
    );
    // Words of one line are as high; the number below is a line of its own.
    const heights = new Set(tops.map((top) => Math.round(top / 10)));
    equal(heights.size, 22 + 1);
  });

  it('can be read again by the reader of ZIP archives', () => {
    ok(readZip(readFileSync(join(folder, 'report.docx'))).has('word/document.xml'));
  });
});
