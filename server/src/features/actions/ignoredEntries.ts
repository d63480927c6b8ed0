/** What is ignored for a document, for the list from which it is taken back. */
import { isFindingIgnore, isSameIgnore } from '../../linter/ignores.ts';
import type { ProjectFile } from '../../project/projectFile.ts';
import type { Ignore, IgnoredEntry } from '../../projectProtocol.ts';
import type { Analysis, RuleIndex } from '../analysis.ts';

/** The entries of one file, in its order; `analysis` is that of the document, where it is checked. */
export function ignoredEntries(
  { ignores, levels }: ProjectFile,
  isStored: boolean,
  rules: RuleIndex,
  analysis: Analysis | undefined,
): readonly IgnoredEntry[] {
  const titleOf = (rule: string) => rules.metaOf(rule)?.title ?? rule;
  const off = Object.entries(levels).filter(([, level]) => level === 'off');
  return [
    ...ignores.map(
      ({ ignore }): IgnoredEntry => ({
        change: { kind: 'heed', ignores: [ignore] },
        isStored,
        scope: isFindingIgnore(ignore) ? 'finding' : 'file',
        ruleTitle: titleOf(ignore.rule),
        ...(isFindingIgnore(ignore) ? {} : { file: ignore.file }),
        places: placesOf(ignore, analysis),
      }),
    ),
    ...off.map(
      ([rule]): IgnoredEntry => ({
        change: { kind: 'level', rule },
        isStored,
        scope: 'workspace',
        ruleTitle: titleOf(rule),
        places: [],
      }),
    ),
  ];
}

function placesOf(ignore: Ignore, analysis: Analysis | undefined): IgnoredEntry['places'] {
  if (analysis === undefined) return [];
  return analysis.ignored
    .filter((ignored) => isSameIgnore(ignored.ignore, ignore))
    .map(({ finding }) => ({
      line: analysis.lines.positionAt(finding.range.start).line + 1,
      message: finding.message,
    }));
}
