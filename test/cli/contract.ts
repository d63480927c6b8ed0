/** The answers of `--format json` as schemas: what other programs may rely on, and nothing besides. */
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Readonly<Record<string, unknown>>;

type Properties = Readonly<Record<string, Schema>>;

/** An object with exactly these properties, and perhaps some of the others. */
function exactly(properties: Properties, others: Properties = {}): Schema {
  const required = Object.keys(properties);
  return { type: 'object', additionalProperties: false, required, properties: { ...properties, ...others } };
}

const string: Schema = { type: 'string' };
const words: Schema = { type: 'string', minLength: 1 };
const boolean: Schema = { type: 'boolean' };
const count: Schema = { type: 'integer', minimum: 0 };
const ordinal: Schema = { type: 'integer', minimum: 1 };
const year: Schema = { type: ['integer', 'null'], minimum: 2000, maximum: 2100 };
const profile: Schema = { enum: ['county-government', 'department', 'township', 'legacy'] };
const decimal: Schema = { type: 'string', pattern: '^-?\\d+(\\.\\d*[1-9])?$' };
const bound: Schema = { ...decimal, type: ['string', 'null'] };
const listOf = (items: Schema): Schema => ({ type: 'array', items });

const edit = exactly({ start: count, end: count, newText: string });
const finding = exactly({
  rule: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
  severity: { enum: ['error', 'warning', 'information', 'hint'] },
  start: count,
  end: count,
  line: ordinal,
  column: ordinal,
  endLine: ordinal,
  endColumn: ordinal,
  message: words,
  related: listOf(exactly({ start: count, end: count, message: words })),
  fixes: listOf(exactly({ title: words, safe: boolean, edits: listOf(edit) })),
});

const check = exactly({
  version: { const: 1 },
  tool: exactly({ name: { const: 'hegao' }, version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' } }),
  files: listOf(
    exactly(
      {
        path: words,
        kind: { enum: ['report', 'excerpt'] },
        profile,
        year,
        checked: exactly({ characters: count, blocks: count, rules: ordinal }),
        truncated: { const: false },
        findings: listOf(finding),
      },
      // Of `--fix` and `--fix-dry-run` alone.
      { fixed: count, output: string },
    ),
  ),
  problems: listOf(exactly({ path: words, message: words })),
  summary: exactly({
    files: count,
    characters: count,
    errors: count,
    warnings: count,
    informations: count,
    hints: count,
  }),
});

const quantity = exactly({
  start: count,
  end: ordinal,
  text: words,
  value: decimal,
  low: bound,
  high: bound,
  lowOpen: boolean,
  highOpen: boolean,
  unit: string,
  dimension: { enum: ['count', 'persons', 'money', 'share', 'change', 'duration', 'measure'] },
  approximate: boolean,
  indicator: { type: ['string', 'null'] },
  period: { type: ['string', 'null'] },
});

const claim = exactly({
  relation: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
  verdict: { enum: ['holds', 'fails', 'infeasible', 'open'] },
  operands: listOf(exactly({ role: words, start: count, end: ordinal, text: words })),
  stated: string,
  computed: string,
  scope: { enum: ['clause', 'sentence', 'paragraph', 'section', 'document'] },
});

const figures = exactly({
  version: { const: 1 },
  files: listOf(exactly({ path: words, quantities: listOf(quantity), claims: listOf(claim) })),
});

const state: Schema = { enum: ['heading', 'inline', 'missing'] };
const section = exactly({
  level: { enum: [1, 2, 3, 4] },
  number: string,
  title: string,
  start: count,
  end: count,
  children: listOf({ $ref: '#/definitions/section' }),
});

const outline: Schema = {
  ...exactly({
    version: { const: 1 },
    files: listOf(
      exactly({
        path: words,
        profile,
        year,
        required: exactly({ achievements: state, shortcomings: state, firstResponsible: state, plan: state }),
        sections: listOf({ $ref: '#/definitions/section' }),
      }),
    ),
  }),
  definitions: { section },
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

/** The first fault of an answer against its schema, or «» where it has none. */
export function faultOf(name: 'check' | 'figures' | 'outline', answer: unknown): string {
  const validate: ValidateFunction = validators[name];
  return validate(answer) ? '' : ajv.errorsText(validate.errors);
}

const validators = {
  check: ajv.compile(check),
  figures: ajv.compile(figures),
  outline: ajv.compile(outline),
};
