/** `--help`, in the reader's language. */
import type { CommandName } from '../command.ts';
import type { Language } from '../language.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';

/** What is said of the program and of each command. */
export interface Help {
  readonly overview: string;
  readonly pages: Readonly<Record<CommandName, string>>;
}

const helps: Readonly<Record<Language, Help>> = { zh: chinese, en: english };

/** The help on one command, or on all of them. */
export function helpText(topic: CommandName | undefined, language: Language): string {
  const { overview, pages } = helps[language];
  return topic === undefined ? overview : pages[topic];
}

/** «See …», for after a usage error. */
export function helpHint(topic: CommandName | undefined, language: Language): string {
  const command = topic === undefined ? 'hegao --help' : `hegao ${topic} --help`;
  return language === 'zh' ? `用法见 ${command}` : `See ${command}`;
}
