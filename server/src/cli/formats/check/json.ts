/** `check --format json`: the contract's own shape, one line for each file. */
import { version } from '../../../version.ts';
import type { CheckedFile, CheckResult, FixedFile, PlacedFinding } from '../../checkResult.ts';

export function* formatJson({ files, problems, summary }: CheckResult): Generator<string> {
  yield `{"version":1,"tool":${JSON.stringify({ name: 'hegao', version })},"files":[`;
  for (const [index, file] of files.entries())
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(toFile(file))}`;
  yield `${files.length === 0 ? '' : '\n'}],"problems":${JSON.stringify(problems.map(({ path, message }) => ({ path, message })))},`;
  yield `"summary":${JSON.stringify(summary)}}\n`;
}

function toFile({ path, kind, profile, year, checked, truncated, fixed, findings }: CheckedFile) {
  return {
    path,
    kind,
    profile,
    year: year ?? null,
    checked,
    truncated,
    ...(fixed === undefined ? {} : toFixed(fixed)),
    findings: findings.map(toFinding),
  };
}

function toFixed({ places, output }: FixedFile) {
  return output === undefined ? { fixed: places } : { fixed: places, output };
}

function toFinding({ rule, severity, place, message, related, fixes }: PlacedFinding) {
  return {
    rule,
    severity,
    ...place,
    message,
    related: related.map(({ place: { start, end }, message }) => ({ start, end, message })),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
  };
}
