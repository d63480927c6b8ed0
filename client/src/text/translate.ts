/** `vscode.l10n.t`, handed to functions that are tested without VS Code. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

/** `{0}` filled in, nothing translated: what `vscode.l10n.t` does where no bundle is loaded. */
export const untranslated: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
