/** The schemas of project files, made from their shape. */
import type { RuleMeta } from '../linter/types.ts';
import { projectFileShape } from './fileShape.ts';
import { toHints, toSchema } from './shape.ts';

/** A JSON schema of draft 7, for editors and programs that know nothing of project files. */
export function createProjectFileSchema(rules: readonly RuleMeta[]): object {
  return { ...head, ...toSchema(projectFileShape(rules)) };
}

/** What VS Code reads, which shows the mistakes that the language server finds. */
export function createProjectFileHints(rules: readonly RuleMeta[]): object {
  return { ...head, ...toHints(projectFileShape(rules)) };
}

const head = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: '核稿项目文件',
  allowComments: true,
  allowTrailingCommas: true,
} as const;
