import { composeSchema, type Format, type ScalarType, type Type } from '../../src/knowledge/compose-schema/index.ts';
import {
  type ComposeValue,
  dedent,
  defineRule,
  describePlace,
  type Interpolation,
  type ScalarValue,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/unset-number',
  summary: 'A number or truth value from a variable that nothing sets',
  why: 'An unset variable is an empty text. Where a number, a size, a duration or a truth value is expected, Docker Compose then refuses the whole project, not just the service.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            cpus: «\${CPUS}»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            cpus: \${CPUS:-2}
      `,
    },
  ],
  check: {
    compose({ files, root, environment }, { report }) {
      if (!files.some(({ variables }) => variables.some(isOpen))) return;
      const seen = new Set<string>();
      const visit = (value: ComposeValue, type: Type) => {
        const { scalar, list, mapping } = type;
        if (value.kind === 'scalar') {
          if (!value.unknown) return;
          const noun = scalar && nounOf(scalar);
          const name = noun === undefined ? undefined : loneVariable(value);
          const key = `${value.file.path} ${value.start}`;
          if (name === undefined || seen.has(key) || environment.example?.variables.has(name)) return;
          seen.add(key);
          const place = describePlace(value.path);
          const message = `${place} must be ${noun}: Compose refuses the project where \`${name}\` is not set`;
          report(value, message, { help: `write \`\${${name}:-default}\`` });
        } else if (value.kind === 'sequence') {
          if (list) for (const item of value.items) visit(item, list.of);
        } else if (mapping) {
          for (const entry of value.entries) {
            const next = mapping.keys.get(entry.name)?.type ?? mapping.named?.type;
            if (next) visit(entry.value, next);
          }
        }
      };
      if (root) visit(root, composeSchema);
    },
  },
});

/** What an empty text is not. */
const NOUNS: Partial<Readonly<Record<Format, string>>> = {
  'blkio-weight': 'a number',
  boolean: 'true or false',
  bytes: 'a size',
  count: 'a number',
  cpus: 'a number',
  duration: 'a duration',
  float: 'a number',
  integer: 'a number',
  memory: 'a size',
  'memory-swap': 'a size',
  'memory-text': 'a size',
};

/** What a scalar must be that cannot be empty. */
function nounOf({ cast, format, accepts }: ScalarType): string | undefined {
  const meaning = cast ?? format;
  if (meaning !== undefined) return NOUNS[meaning];
  return accepts.includes('integer') ? 'a number' : undefined;
}

/** Whether a reference leaves open what happens when nothing gives the variable a value. */
function isOpen({ operator, value }: Interpolation): boolean {
  return operator === undefined && value === undefined;
}

/** The name of the variable that an unknown value consists of, when it has neither a value nor an operator that says what to do then. */
function loneVariable({ interpolations, text }: ScalarValue): string | undefined {
  const [only, ...more] = interpolations;
  if (!only || more.length > 0 || only.operator !== undefined) return undefined;
  return text === `$${only.name}` || text === `\${${only.name}}` ? only.name : undefined;
}
