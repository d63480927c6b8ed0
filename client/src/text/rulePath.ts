/** The rule that `/rules/rate-mismatch` names. The id becomes part of a file name, so nothing else passes. */
export function ruleOfPath(path: string): string | undefined {
  const [, id] = /^\/rules\/([^/]+)\/?$/.exec(path) ?? [];
  return id !== undefined && isRuleId(id) ? id : undefined;
}

/** Whether the text is a rule's id: kebab case, e.g. `rate-mismatch`. */
export function isRuleId(text: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);
}
