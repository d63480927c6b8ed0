import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { Ajv } from 'ajv';
import { describe, it } from 'mocha';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { readProjectFile, readProjectJson } from '../support/projectFiles.ts';
import { run, type World } from './memoryHost.ts';
import { wrongNumbering, wrongRate } from './texts.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet?: { readonly text: string };
}

interface Artifact {
  readonly uri: string;
  readonly uriBaseId?: string;
}

interface Location {
  readonly message?: { readonly text: string };
  readonly physicalLocation: { readonly artifactLocation: Artifact; readonly region: Region };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly Location[];
  readonly relatedLocations: readonly Location[];
  readonly fixes: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
}

interface RuleJson {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown?: string };
  readonly defaultConfiguration: { readonly level: string };
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly RuleJson[] } };
    readonly columnKind: string;
    readonly artifacts: readonly { readonly location: Artifact; readonly properties: unknown }[];
    readonly results: readonly Result[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
  }[];
}

const validate = createValidator();

/** The official schema is a draft 4, of which it uses nothing but `id` that later drafts read otherwise. */
function createValidator() {
  const path = 'test/fixtures/sarif/sarif-schema-2.1.0.json';
  const { $schema: _, id, ...schema } = readProjectJson<{ $schema: string; id: string }>(path);
  // One of its patterns has a bracket too many, which only the older reading of patterns lets pass.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i);
  ajv.addFormat('uri-reference', /^[^\s<>"{}|\\^`\u0080-\uffff]*$/);
  ajv.addFormat('date-time', true);
  return { check: ajv.compile({ ...schema, $id: id }), ajv };
}

async function sarif(argv: readonly string[], world: World) {
  const { code, stdout } = await run(['check', '--format', 'sarif', ...argv], world);
  const log: Log = JSON.parse(stdout);
  equal(validate.check(log) ? '' : validate.ajv.errorsText(validate.check.errors), '');
  const [only] = log.runs;
  ok(only !== undefined);
  return { code, ...only };
}

describe('hegao check --format sarif', () => {
  it('is held by a schema that sees a fault', () => {
    equal(validate.check({ version: '2.1.0', runs: [] }), true);
    equal(validate.check({ version: '2.1.0', runs: [{}] }), false);
    equal(
      validate.check({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, colour: 1 }] }),
      false,
    );
  });

  it('is valid with findings, with fixes, with problems and with nothing', async () => {
    const reports = ['linhu-justice-bureau-2022', 'hengshan-district-2019', 'shuangta-district-2024'];
    const files = Object.fromEntries(
      reports.map((name) => [`${name}.txt`, readProjectFile(`seeds/reports/${name}.hegao.txt`)]),
    );
    const { results } = await sarif(Object.keys(files), { files });
    ok(results.some(({ fixes }) => fixes.length > 0));
    ok(results.some(({ relatedLocations }) => relatedLocations.length > 0));
    const nothing = await sarif(['absent.txt'], {});
    deepEqual([nothing.code, nothing.results], [2, []]);
    equal(nothing.invocations[0]?.executionSuccessful, false);
    match(
      nothing.invocations[0]?.toolExecutionNotifications[0]?.message.text ?? '',
      /absent\.txt.*没有这个文件/,
    );
  });

  it('tells of each rule what it is, how grave, and its page', async () => {
    const page = '# 页\n';
    const { tool } = await sarif(['-'], { files: { '/rules/rate-mismatch.md': page } });
    deepEqual(
      tool.driver.rules.map(({ id }) => id),
      rules.map(({ meta }) => meta.id),
    );
    for (const [index, { meta }] of rules.entries()) {
      const rule = tool.driver.rules[index];
      equal(rule?.shortDescription.text, meta.title);
      equal(rule?.fullDescription.text, meta.summary);
      equal(rule?.help.text, meta.summary);
      equal(rule?.help.markdown, meta.id === 'rate-mismatch' ? page : undefined);
    }
  });

  it('counts regions in UTF-16 code units and agrees with itself', async () => {
    const text = `标题𠀀\r\n\r\n${wrongRate}\r\n${wrongNumbering}`;
    const { results, columnKind, artifacts, tool } = await sarif(['a.txt'], { files: { 'a.txt': text } });
    equal(columnKind, 'utf16CodeUnits');
    equal(artifacts.length, 1);
    const lines = text.split(/\r\n|\n/);
    const regions = results.flatMap(({ locations, relatedLocations }) =>
      [...locations, ...relatedLocations].map(({ physicalLocation }) => physicalLocation.region),
    );
    ok(regions.length >= 4);
    for (const region of regions) {
      const { charOffset, charLength, snippet, startLine, startColumn, endLine, endColumn } = region;
      equal(text.slice(charOffset, charOffset + charLength), snippet?.text);
      equal(startLine, endLine);
      equal(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1), snippet?.text);
    }
    for (const { ruleId, ruleIndex } of results) equal(tool.driver.rules[ruleIndex]?.id, ruleId);
  });

  it('gives fixes that mend the text', async () => {
    const { results } = await sarif(['a.txt'], { files: { 'a.txt': wrongNumbering } });
    const edits = results[0]?.fixes[0]?.artifactChanges[0]?.replacements.map(
      ({ deletedRegion: { charOffset, charLength }, insertedContent }) => ({
        start: charOffset,
        end: charOffset + charLength,
        newText: insertedContent.text,
      }),
    );
    equal(applyEdits(wrongNumbering, edits ?? []), wrongNumbering.replace('三、', '二、'));
  });

  it('calls information and hints a note', async () => {
    const levels = new Map([
      ['error', 0],
      ['warning', 0],
      ['note', 0],
    ]);
    const stdin = readProjectFile('seeds/reports/shuangta-district-2024.hegao.txt');
    const { results } = await sarif(['-'], { stdin });
    for (const { level } of results) levels.set(level, (levels.get(level) ?? 0) + 1);
    equal(levels.size, 3);
    notEqual(levels.get('note'), 0);
  });

  it('writes relative URIs, percent-encoded, and absolute ones for what lies elsewhere', async () => {
    const files = { 'd/报告 1%.txt': wrongRate, '/else/b.txt': wrongRate };
    const { artifacts, results } = await sarif(['./d', '/else/b.txt', '/work/d/报告 1%.txt'], { files });
    const first = 'd/%E6%8A%A5%E5%91%8A%201%25.txt';
    deepEqual(
      artifacts.map(({ location }) => location),
      [{ uri: first, uriBaseId: '%SRCROOT%' }, { uri: 'file:///else/b.txt' }],
    );
    equal(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri, first);
    deepEqual(artifacts[0]?.properties, {
      kind: 'excerpt',
      profile: 'county-government',
      year: null,
      checked: {
        characters: wrongRate.length,
        blocks: 1,
        rules: rules.filter(({ meta }) => meta.kinds.includes('excerpt')).length,
      },
      truncated: false,
    });
  });
});
