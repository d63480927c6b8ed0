/** The command line: arguments in, exit code out; it never throws. */
import { rules } from '../rules/index.ts';
import { version } from '../version.ts';
import { runCheck } from './commands/check.ts';
import { runExplain } from './commands/explain.ts';
import { runExport } from './commands/export.ts';
import { runFigures } from './commands/figures.ts';
import { runImport } from './commands/import.ts';
import { runNew } from './commands/new.ts';
import { runOutline } from './commands/outline.ts';
import { runReport } from './commands/report.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { describeFault } from './fault.ts';
import type { CliHost } from './host.ts';
import type { Command, CommandName, UsageProblem } from './usage/command.ts';
import { helpHint, helpText } from './usage/help/help.ts';
import { languageOf } from './usage/language.ts';
import { parseCommand } from './usage/parseCommand.ts';
import { describeUsageProblem } from './usage/usageMessages.ts';

/** Runs `hegao` with the arguments after its name. */
export async function runCli(argv: readonly string[], host: CliHost): Promise<ExitCode> {
  try {
    const parsed = parseCommand(argv);
    if ('problem' in parsed) return refuse(parsed.problem, parsed.topic, host);
    const outcome = await run(parsed.command, host);
    return typeof outcome === 'object' ? refuse(outcome, 'explain', host) : outcome;
  } catch (error) {
    host.stderr(`${describeFault(error, host)}\n`);
    return exitCode.failure;
  }
}

async function run(command: Command, host: CliHost): Promise<ExitCode | UsageProblem> {
  switch (command.name) {
    case 'check':
      return runCheck(command, rules, host);
    case 'figures':
      return runFigures(command, host);
    case 'outline':
      return runOutline(command, host);
    case 'export':
      return runExport(command, host);
    case 'new':
      return runNew(command, rules, host);
    case 'import':
      return runImport(command, host);
    case 'report':
      return runReport(command, rules, host);
    case 'explain':
      return runExplain(command, rules, host);
    case 'help':
      host.stdout(helpText(command.topic, languageOf(host.env)));
      return exitCode.good;
    case 'version':
      host.stdout(`${version}\n`);
      return exitCode.good;
  }
}

function refuse(problem: UsageProblem, topic: CommandName | undefined, host: CliHost): ExitCode {
  const language = languageOf(host.env);
  host.stderr(`hegao: ${describeUsageProblem(problem, language)}\n${helpHint(topic, language)}\n`);
  return exitCode.failure;
}
