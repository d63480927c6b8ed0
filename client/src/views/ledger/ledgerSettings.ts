import { commands, type Memento } from 'vscode';
import { contextKeys } from '../../names.ts';
import type { LedgerFilter, LedgerGrouping, LedgerSettings } from './listedFigures.ts';

/** How the writer wants the figures listed. */
export interface KeptLedgerSettings {
  readonly get: () => LedgerSettings;
  readonly group: (grouping: LedgerGrouping) => Promise<void>;
  readonly filter: (filter: LedgerFilter) => void;
}

const groupingKey = 'hegao.figureGrouping';

/** The grouping is kept for the workspace. The filter is not: whoever comes back must not miss figures. */
export function keepLedgerSettings(memento: Memento, changed: () => void): KeptLedgerSettings {
  let settings: LedgerSettings = {
    grouping: memento.get<string>(groupingKey) === 'state' ? 'state' : 'section',
    filter: 'all',
  };

  function set(next: LedgerSettings): void {
    settings = next;
    void commands.executeCommand('setContext', contextKeys.figureGrouping, next.grouping);
    changed();
  }

  void commands.executeCommand('setContext', contextKeys.figureGrouping, settings.grouping);
  return {
    get: () => settings,
    async group(grouping) {
      set({ ...settings, grouping });
      await memento.update(groupingKey, grouping);
    },
    filter: (filter) => set({ ...settings, filter }),
  };
}
