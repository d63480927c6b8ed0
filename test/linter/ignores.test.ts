import assert from 'node:assert/strict';
import {
  type LintConfig,
  levelsInForce,
  plainConfig,
  severityInForce,
} from '../../server/src/linter/config.ts';
import { fingerprintsOf } from '../../server/src/linter/fingerprints.ts';
import { isFindingIgnore } from '../../server/src/linter/ignores.ts';
import { createLinter } from '../../server/src/linter/linter.ts';
import { profiles } from '../../server/src/profile/profile.ts';
import type { ProfileId } from '../../server/src/protocol.ts';
import { rules } from '../../server/src/rules/index.ts';

const wrong = '受理案件40起,调解成功38起,调解成功率92%。';
const other = '受理申请50件,办结45件,办结率91%。';

function lint(text: string, config: Partial<LintConfig> = {}, file?: string) {
  const settings = { profile: 'auto', atLeast: 'excerpt', config: { ...plainConfig, ...config } } as const;
  return createLinter(rules).lint(text, file === undefined ? settings : { ...settings, file });
}

/** The ignore of the finding with the number, as the light bulb writes it. */
function ignoreOf(text: string, number: number) {
  const { document, findings } = lint(text);
  const finding = findings[number];
  const print = fingerprintsOf(document, findings)[number];
  assert.ok(finding !== undefined && print !== undefined);
  return { rule: finding.rule, ...print };
}

const marksIn = (text: string, { findings }: ReturnType<typeof lint>) =>
  findings.map(({ range }) => text.slice(range.start, range.end));

describe('ignoring one finding', () => {
  const ignores = [ignoreOf(wrong, 0)];

  it('stores no text', () => {
    assert.match(
      JSON.stringify(ignores),
      /^\[\{"rule":"rate-mismatch","sentence":"[0-9a-f]{16}","occurrence":1\}\]$/,
    );
  });

  it('holds wherever the sentence stands, in full width and with an indent, too', () => {
    for (const text of [
      wrong,
      `一、工作\n前文。${wrong}后文。`,
      `　　${wrong}`,
      wrong.replaceAll(',', '，'),
      wrong.replaceAll(',', ', '),
    ]) {
      const result = lint(text, { ignores });
      assert.deepEqual(result.findings, [], text);
      assert.deepEqual(
        result.ignored.map(({ ignore }) => ignore),
        ignores,
      );
    }
  });

  it('ends when the sentence says something else', () => {
    for (const text of [wrong.replace('38', '33'), wrong.replace('92%', '93%'), `其中${wrong}`]) {
      assert.equal(lint(text, { ignores }).findings.length, 1, text);
    }
  });

  it('tells the second of two equal sentences from the first', () => {
    const text = `${wrong}\n${other}\n${wrong}`;
    const second = ignoreOf(text, 2);
    assert.equal(second.occurrence, 2);
    const { findings } = lint(text, { ignores: [second] });
    assert.deepEqual(
      findings.map(({ range }) => text.lastIndexOf('\n', range.start) + 1),
      [0, wrong.length + 1],
    );
  });

  it('tells two findings of one sentence apart', () => {
    const text = '受理案件40起,调解成功38起,调解成功率92%;受理申请50件,办结45件,办结率91%。';
    assert.deepEqual(marksIn(text, lint(text)), ['92%', '91%']);
    assert.deepEqual(marksIn(text, lint(text, { ignores: [ignoreOf(text, 1)] })), ['92%']);
  });

  it('tells contents apart that are missing at one place', () => {
    const text = '青溪县2024年度法治政府建设情况报告\n一、主要工作\n办理案件30件。\n';
    const { findings } = lint(text);
    const at = findings.findIndex(({ key }) => key === 'plan');
    const left = lint(text, { ignores: [ignoreOf(text, at)] }).findings.map(({ key }) => key);
    assert.deepEqual(
      left,
      findings.map(({ key }) => key).filter((key) => key !== 'plan'),
    );
  });

  it('is of one rule alone', () => {
    const moved = ignores.map((ignore) => ({ ...ignore, rule: 'total-mismatch' }));
    assert.equal(lint(wrong, { ignores: moved }).findings.length, 1);
  });
});

describe('ignoring a rule in one file', () => {
  const ignores = [{ rule: 'rate-mismatch', file: '草稿/一稿.txt' }];

  it('holds in that file alone', () => {
    const text = `${wrong}\n法制政府。`;
    assert.deepEqual(marksIn(text, lint(text, { ignores }, '草稿/一稿.txt')), ['法制政府']);
    assert.equal(lint(text, { ignores }, '一稿.txt').findings.length, 2);
    assert.equal(lint(text, { ignores }).findings.length, 2);
    assert.ok(!ignores.some(isFindingIgnore));
  });
});

describe('the level of a rule', () => {
  it('is what the house decides, before what its kind of reporter brings, rule by rule', () => {
    const levels = { 'wrong-term': 'off', 'rate-mismatch': 'hint' } as const;
    const profile = { ...profiles.township, levels };
    const config = { ...plainConfig, levels: { 'rate-mismatch': 'warning' } } as const;
    assert.deepEqual(levelsInForce(profile, config), { 'wrong-term': 'off', 'rate-mismatch': 'warning' });
    assert.deepEqual(levelsInForce(profile, plainConfig), levels);
  });

  it('is lighter for what no regulation asked of a report of old, unless the house decides otherwise', () => {
    const text =
      '青溪县2017年度依法行政工作报告\n2017年，全县扎实推进依法行政。\n一、主要工作\n召开会议3次。';
    const severities = (levels: LintConfig['levels'], profile: ProfileId) =>
      createLinter(rules)
        .lint(text, { profile, atLeast: 'report', config: { ...plainConfig, levels } })
        .findings.filter(({ rule }) => rule === 'missing-section')
        .map(({ severity }) => severity);
    assert.deepEqual(severities({}, 'legacy'), ['information']);
    assert.deepEqual(severities({ 'missing-section': 'error' }, 'legacy'), ['error']);
    assert.deepEqual(new Set(severities({}, 'county-government')), new Set(['warning']));
  });

  it('off keeps the rule from being applied', () => {
    const all = lint(wrong);
    const less = lint(wrong, { levels: { 'rate-mismatch': 'off' } });
    assert.deepEqual(less.findings, []);
    assert.equal(less.checked.rules, all.checked.rules - 1);
  });

  it('takes the place of its default, and leaves doubtful findings as light as they are', () => {
    assert.equal(severityInForce('error', 'warning', undefined), 'error');
    assert.equal(severityInForce('error', 'warning', 'information'), 'information');
    assert.equal(severityInForce('warning', 'warning', 'error'), 'error');
    assert.equal(severityInForce('hint', 'warning', 'error'), 'hint');
    assert.equal(severityInForce('hint', 'error', 'warning'), 'hint');
    assert.equal(severityInForce('warning', 'error', 'hint'), 'hint');
  });

  it('holds for block rules and document rules', () => {
    const text = '青溪县2024年度法治政府建设情况报告\n一、主要工作\n推进法制政府建设。\n';
    const { findings } = lint(text, { levels: { 'wrong-term': 'error', 'missing-section': 'hint' } });
    for (const { rule, severity } of findings)
      assert.equal(severity, rule === 'wrong-term' ? 'error' : 'hint');
    assert.ok(findings.length >= 2);
  });
});

describe('what a house adds', () => {
  const term = { id: 'own', severity: 'warning', safe: true, why: '因', except: [] } as const;

  it('are terms, before those that are built in', () => {
    const terms = [
      { ...term, wrong: ['镇治理站'], right: '镇综治中心' },
      { ...term, wrong: ['法制政府'], right: '法治的政府' },
    ];
    const text = '镇治理站推进法制政府建设。';
    const { findings } = lint(text, { terms });
    assert.deepEqual(
      findings.map(({ fixes }) => fixes?.[0]?.title),
      ['改为「镇综治中心」', '改为「法治的政府」'],
    );
  });

  it('are terms with a gap of a few characters in one sentence', () => {
    const terms = [{ ...term, wrong: ['关于*若干意见'], right: '关于*的意见' }];
    const found = (text: string) => lint(text, { terms }).findings.map(({ fixes }) => fixes?.[0]?.title);
    assert.deepEqual(found('印发关于执法监督若干意见。'), ['改为「关于执法监督的意见」']);
    assert.deepEqual(found('关于执法。监督若干意见。'), []);
    assert.deepEqual(found('关于全面加强基层行政执法监督工作体系建设若干意见。'), []);
  });

  it('end even where every gap could be anywhere', () => {
    const terms = [{ ...term, wrong: ['甲甲*甲甲*甲甲*乙'], right: '丙' }];
    assert.deepEqual(lint('甲'.repeat(60_000), { terms }).findings, []);
  });

  it('are contents', () => {
    const text = '青溪县2024年度法治政府建设情况报告\n一、主要工作\n办理案件30件。\n';
    const contents = [{ title: '其他需要报告的情况', headings: ['其他…事项'], inline: ['没有其他…情况'] }];
    const own = (more: string) =>
      lint(text + more, { contents })
        .findings.filter(({ key }) => key?.startsWith('own:'))
        .map(({ message, fixes }) => `${message} ${fixes?.[0]?.title}`);
    assert.deepEqual(own(''), [
      '未见「其他需要报告的情况」：标题和正文都没有写到 插入「二、其他需要报告的情况」',
    ]);
    assert.deepEqual(own('二、其他有关事项\n略。\n'), []);
    assert.deepEqual(own('没有其他需要报告的情况。\n'), []);
  });

  it('are indicators: counted in their units, given in every report, told with a number', () => {
    const text = '青溪县2024年度法治政府建设情况报告\n一、主要工作\n';
    const indicators = [{ name: '共享法庭', words: ['法庭站点'], units: ['家'], isExpected: true }];
    const own = (more: string) =>
      lint(text + more, { indicators })
        .findings.filter(({ rule }) => /indicator|unit/.test(rule))
        .map(({ message }) => message);
    assert.deepEqual(own('建成共享法庭36人，运转良好。\n'), ['「共享法庭」不以「人」计']);
    assert.deepEqual(own('建成法庭站点36家。\n'), []);
    assert.deepEqual(own('加强培训。\n'), ['全文未见这类报告通常写出的数：共享法庭']);
    assert.deepEqual(own('建成一批法庭站点。\n'), [
      '全文未见这类报告通常写出的数：共享法庭',
      '「一批法庭站点」没有写出数，全文也没有「共享法庭」的数',
    ]);
  });

  it('are contents that a report need not have', () => {
    const text = '青溪县2024年度法治政府建设情况报告\n一、主要工作\n办理案件30件。\n';
    const options = { 'missing-section': { notRequired: ['plan'] } };
    const keys = lint(text, { options }).findings.map(({ key }) => key);
    assert.deepEqual(keys.sort(), ['firstResponsible', 'shortcomings']);
  });
});

describe('a linter whose config changes', () => {
  it('says the same warm as fresh', () => {
    const linter = createLinter(rules);
    const text = `一、工作\n${wrong}\n推进法制政府建设。镇治理站。`;
    const configs: readonly Partial<LintConfig>[] = [
      {},
      { levels: { 'rate-mismatch': 'hint' } },
      { ignores: [ignoreOf(wrong, 0)] },
      { terms: [{ id: 'own', severity: 'hint', safe: false, why: '', wrong: ['镇治理站'], right: '甲' }] },
      { levels: { 'wrong-term': 'off' } },
      {},
    ];
    for (const part of configs) {
      const config = { ...plainConfig, ...part };
      const settings = { profile: 'auto', atLeast: 'excerpt', config } as const;
      assert.deepEqual(linter.lint(text, settings), createLinter(rules).lint(text, settings));
    }
  });
});
