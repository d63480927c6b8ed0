/** Shapes of JSON values: from one description follow the schema for editors and the decoding here. */

interface Described {
  /** For the writer of the file, in Chinese. */
  readonly about: string;
}

export interface TextShape extends Described {
  readonly kind: 'text';
  readonly shortest: number;
  readonly longest: number;
  readonly pattern?: string;
  /** What is wrong with a text of the right length. */
  readonly refuse?: (text: string) => string | undefined;
}

export interface ChoiceShape extends Described {
  readonly kind: 'choice';
  readonly choices: readonly { readonly value: string; readonly title: string }[];
}

export interface FlagShape extends Described {
  readonly kind: 'flag';
}

export interface CountShape extends Described {
  readonly kind: 'count';
  readonly most: number;
}

export interface ListShape extends Described {
  readonly kind: 'list';
  readonly of: Shape;
  readonly most: number;
}

export interface RecordShape extends Described {
  readonly kind: 'record';
  /** What a field is called in a message about a name that is none. */
  readonly noun: string;
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}

/** One value or something longer; which one it is shows at once, since their JSON types differ. */
export interface EitherShape extends Described {
  readonly kind: 'either';
  readonly short: TextShape | ChoiceShape;
  readonly long: ListShape | RecordShape;
}

export type Shape = TextShape | ChoiceShape | FlagShape | CountShape | ListShape | RecordShape | EitherShape;

type Schema = Readonly<Record<string, unknown>>;

/** The shape as a JSON schema (draft 7), with what VS Code shows on hover and in completion. */
export function toSchema(shape: Shape): Schema {
  const about = { description: shape.about };
  switch (shape.kind) {
    case 'text':
      return {
        type: 'string',
        ...about,
        minLength: shape.shortest,
        maxLength: shape.longest,
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
      };
    case 'choice':
      return {
        type: 'string',
        ...about,
        enum: shape.choices.map(({ value }) => value),
        enumDescriptions: shape.choices.map(({ title }) => title),
      };
    case 'flag':
      return { type: 'boolean', ...about };
    case 'count':
      return { type: 'integer', ...about, minimum: 1, maximum: shape.most };
    case 'list':
      return { type: 'array', ...about, items: toSchema(shape.of), maxItems: shape.most };
    case 'record':
      return {
        type: 'object',
        ...about,
        additionalProperties: false,
        ...(shape.required.length === 0 ? {} : { required: shape.required }),
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [name, toSchema(field)]),
        ),
      };
    case 'either':
      return { ...about, anyOf: [toSchema(shape.short), toSchema(shape.long)] };
  }
}

/**
 * The same with nothing forbidden, for completion and hover alone: an editor that shows what the language server finds in
 * a project file would otherwise say each mistake twice, and less clearly.
 */
export function toHints(shape: Shape): Schema {
  const about = { description: shape.about };
  switch (shape.kind) {
    case 'text':
      return { ...about, defaultSnippets: [{ label: '""', body: '$1' }] };
    case 'choice':
      return { ...about, anyOf: [toSchema(shape), {}] };
    case 'flag':
      return { ...about, examples: [true, false] };
    case 'count':
      return about;
    case 'list':
      return { ...about, items: toHints(shape.of) };
    case 'record':
      return {
        ...about,
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [name, toHints(field)]),
        ),
      };
    case 'either':
      return { ...about, anyOf: [toHints(shape.short), toHints(shape.long)] };
  }
}
