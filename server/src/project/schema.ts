/** The schema of project files, made from their shape. */
import type { RuleMeta } from '../linter/types.ts';
import { projectFileShape } from './fileShape.ts';
import { toSchema } from './shape.ts';

/** A JSON schema of draft 7, which is what VS Code reads best. */
export function createProjectFileSchema(rules: readonly RuleMeta[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '核稿项目文件',
    allowComments: true,
    allowTrailingCommas: true,
    ...toSchema(projectFileShape(rules)),
  };
}
