import {
  type ComposeValue,
  clip,
  dedent,
  defineRule,
  dig,
  environmentVariables,
  type Fix,
  type Interpolation,
  itemsOf,
  type Located,
  type ScalarValue,
  type Service,
} from '../../src/rule/index.ts';
import { isUnset } from '../shared/unset-variables.ts';

export default defineRule({
  id: 'compose/host-expanded-variable',
  summary: 'A variable of the container that Compose replaces before',
  why: 'Docker Compose replaces `$NAME` in every value by a variable of the shell or of `.env`, and by nothing when there is none. The container never sees the reference, although it has a variable of that name: `$$NAME` is what reaches its shell.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_USER: app
            healthcheck:
              test: pg_isready -U «$POSTGRES_USER»
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_USER: app
            healthcheck:
              test: pg_isready -U $$POSTGRES_USER
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_USER: app
            healthcheck:
              test: pg_isready -U $$POSTGRES_USER
      `,
    },
  ],
  check: {
    service(service, { report }) {
      let literal: ReadonlyMap<string, Located> | undefined;
      for (const path of [['command'], ['entrypoint'], ['healthcheck', 'test']]) {
        for (const scalar of scalarsIn(dig(service.node, ...path))) {
          for (const reference of scalar.interpolations) {
            literal ??= literalVariables(service);
            const at = literal.get(reference.name);
            if (!at || !isUnset(service.project, reference) || isInner(reference, scalar)) continue;
            const message = `Compose replaces \`${clip(reference.name)}\` in \`${path.at(-1)}\` itself, by nothing: the variable of the container is not asked`;
            report(reference, message, {
              ...doubledDollar(service, reference),
              labels: [{ at, message: 'set for the container alone' }],
            });
          }
        }
      }
    },
  },
});

/** The variables that are set for the container without asking the host, and where. */
function literalVariables(service: Service): ReadonlyMap<string, Located> {
  const literal = new Map<string, Located>();
  for (const { name, key, value } of environmentVariables(service.get('environment')))
    if (value && value.interpolations.length === 0) literal.set(name, key);
  return literal;
}

/** What to do: a doubled dollar sign helps only where a shell in the container reads the text. */
function doubledDollar(
  { scripts }: Service,
  { file, start, end, name }: Interpolation,
): { readonly help: string; readonly fix?: Fix } {
  const read = scripts.some(
    (script) =>
      (script.language === 'posix' || script.language === 'bash') &&
      script.file === file &&
      script.start <= start &&
      end <= script.end,
  );
  if (!read) return { help: `no shell reads this: write the value, or \`["sh", "-c", "… $$${name} …"]\`` };
  const edits = [{ at: file.at(start, start), text: '$' }];
  return {
    help: `write \`$$${name}\` so that the shell in the container sees it`,
    fix: { title: 'double the dollar sign', safety: 'unsafe', edits },
  };
}

function isInner(reference: Interpolation, { interpolations }: ScalarValue): boolean {
  return interpolations.some(
    (each) => each !== reference && each.start <= reference.start && each.end >= reference.end,
  );
}

function* scalarsIn(value: ComposeValue | undefined): Generator<ScalarValue> {
  if (value?.kind === 'scalar') yield value;
  for (const item of itemsOf(value)) if (item.kind === 'scalar') yield item;
}
