/** The pages that explain the rules. */
import { join } from 'node:path';
import { type CliHost, codeOf } from './host.ts';
import { decode } from './input/decode.ts';

/** The page of a rule, or undefined where this installation has none. */
export function readRulePage(id: string, host: CliHost): string | undefined {
  try {
    return decode(host.readFile(join(host.rulePages, `${id}.md`))).text;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return undefined;
  }
}
