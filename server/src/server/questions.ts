/** What the server asks its client about a document: the settings in force, and the project file above it. */
import type { FoundProjectFile } from '../projectProtocol.ts';
import type { ServerSettings } from '../protocol.ts';
import { describeError, type Log } from './fence.ts';
import { decodeFound } from './projectFiles.ts';
import { decodeSettings } from './settings.ts';

export interface AskedClient {
  /** Asks for the settings in force for a document; `undefined` where the client cannot be asked. */
  readonly askSettings: ((uri: string) => Promise<unknown>) | undefined;
  /** Asks for the project file of a document; `undefined` where the client cannot be asked. */
  readonly findProjectFile: ((uri: string) => Promise<unknown>) | undefined;
  readonly log: Log;
}

export interface Answers {
  readonly settings: ServerSettings;
  readonly found: FoundProjectFile | undefined;
}

export interface Questions {
  readonly canAsk: boolean;
  /** Both answers; where one fails, what holds without it. */
  readonly ask: (uri: string, told: ServerSettings) => Promise<Answers>;
  /** As `ask`, but undefined where the same was asked again meanwhile: answers may overtake each other. */
  readonly askLast: (uri: string, told: ServerSettings) => Promise<Answers | undefined>;
  readonly forget: (uri: string) => void;
}

export function createQuestions(client: AskedClient): Questions {
  const lastAsked = new Map<string, symbol>();

  async function settingsOf(uri: string, told: ServerSettings): Promise<ServerSettings> {
    if (client.askSettings === undefined) return told;
    try {
      return decodeSettings(await client.askSettings(uri));
    } catch (error) {
      client.log(`settings for ${uri}: ${describeError(error)}`);
      return told;
    }
  }

  async function findProject(uri: string): Promise<FoundProjectFile | undefined> {
    try {
      return decodeFound(await client.findProjectFile?.(uri));
    } catch (error) {
      client.log(`project file for ${uri}: ${describeError(error)}`);
      return undefined;
    }
  }

  async function ask(uri: string, told: ServerSettings): Promise<Answers> {
    const [settings, found] = await Promise.all([settingsOf(uri, told), findProject(uri)]);
    return { settings, found };
  }

  return {
    canAsk: client.askSettings !== undefined || client.findProjectFile !== undefined,
    ask,
    async askLast(uri, told) {
      const own = Symbol(uri);
      lastAsked.set(uri, own);
      const answers = await ask(uri, told);
      return lastAsked.get(uri) === own ? answers : undefined;
    },
    forget: (uri) => void lastAsked.delete(uri),
  };
}
