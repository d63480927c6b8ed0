/** As in `scripts/hosts/composing.mjs`, which reads it in the log. */
const composeMark = '[suite composes] ';

/**
 * Types `text` into the focused editor as an input method does: `steps` is what stands there one after the other
 * while it is composed. Only a host in a browser can; the document tells when it is done.
 */
export function compose(steps: readonly string[], text: string): void {
  console.log(composeMark + JSON.stringify({ steps, text }));
}
