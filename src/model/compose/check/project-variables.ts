import type { Fix } from '../../problem.ts';
import type { Located } from '../../source.ts';
import type { EnvFiles } from '../env-files.ts';
import { environmentVariables } from '../environment.ts';
import type {
  ComposeProject,
  ComposeValue,
  EnvironmentVariable,
  Interpolation,
  ScalarValue,
  Service,
} from '../types.ts';
import { dig, itemsOf, type ProjectProblem, tell } from './project-tools.ts';
import { clip } from './schema-text.ts';

/** Values of variables that do not reach the container as they are written. */
export function checkVariables(service: Service, envFiles: EnvFiles): readonly ProjectProblem[] {
  const own = environmentVariables(service.get('environment'));
  return [...hidden(service, own, envFiles), ...hostExpanded(service, own), ...expandedSecrets(service, own)];
}

/** A key alone takes the value of the shell; when there is none, it hides that of the env file. */
function hidden(service: Service, own: readonly EnvironmentVariable[], envFiles: EnvFiles): ProjectProblem[] {
  const alone = own.filter(({ value }) => value === undefined);
  if (alone.length === 0) return [];
  const files = envFiles.of(service);
  return alone.flatMap(({ name, key }) => {
    if (service.project.environment.valueOf(name) !== undefined) return [];
    for (const { file, parsed } of files) {
      const entry = parsed.entries.findLast((each) => each.name === name && each.value !== undefined);
      if (!entry) continue;
      return tell(
        key,
        'hidden-variable',
        `\`${clip(name)}\` without a value hides the one in \`${file.path}\`: the container does not get it unless the shell sets it`,
        {
          help: 'remove it here',
          labels: [{ at: file.at(entry.from, entry.to), message: 'the value that is hidden' }],
        },
      );
    }
    return [];
  });
}

/** `$NAME` in a command that is meant for a variable of the container: Compose replaces it before. */
function hostExpanded(service: Service, own: readonly EnvironmentVariable[]): ProjectProblem[] {
  const literal = new Map<string, Located>();
  for (const { name, key, value } of own) if (value && value.interpolations.length === 0) literal.set(name, key);
  if (literal.size === 0) return [];
  const found: ProjectProblem[] = [];
  for (const [key, value] of [['command'], ['entrypoint'], ['healthcheck', 'test']].map(
    (path) => [path.at(-1), dig(service.node, ...path)] as const,
  )) {
    for (const scalar of scalarsIn(value)) {
      for (const reference of scalar.interpolations) {
        const at = literal.get(reference.name);
        if (!at || !isUnset(service.project, reference) || isInner(reference, scalar)) continue;
        found.push(
          tell(
            reference,
            'host-expanded-variable',
            `Compose replaces \`${clip(reference.name)}\` in \`${key}\` itself, by nothing: the variable of the container is not asked`,
            {
              ...doubledDollar(service, reference),
              labels: [{ at, message: 'set for the container alone' }],
            },
          ),
        );
      }
    }
  }
  return found;
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

/** Nothing gives it a value, and no example of a `.env` says that somebody will. */
function isUnset({ environment }: ComposeProject, { name, operator, value }: Interpolation): boolean {
  return operator === undefined && value === undefined && !environment.example?.variables.has(name);
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

/** The beginning of a password hash: `$2y$10$`, `$apr1$`, `$6$`. */
export const HASH = /(?<!\$)\$(?:2[abxy]?\$\d\d|apr1|[156]|argon2id?)\$(?!\$)/;
const SECRET_NAME = /PASS|SECRET|TOKEN|PWD/i;

/** Passwords and hashes with a `$` in them: what looks like a variable is cut out. */
function expandedSecrets(service: Service, own: readonly EnvironmentVariable[]): ProjectProblem[] {
  const found: ProjectProblem[] = [];
  for (const { name, value } of [...own, ...environmentVariables(service.get('labels'))]) {
    if (!value || value.interpolations.length === 0) continue;
    const cut = value.interpolations.find((each) => isCutOut(service.project, each, value, name));
    if (!cut) continue;
    const written = value.file.slice(value);
    found.push(
      tell(
        cut,
        'expanded-secret',
        `Compose takes \`${clip(value.file.slice(cut))}\` for a variable and cuts it out of the value of \`${clip(name)}\``,
        {
          help: 'double every `$` that is part of the value',
          fix: written.includes('$$')
            ? undefined
            : {
                title: 'double the dollar signs',
                safety: 'unsafe',
                edits: [{ at: value, text: written.replaceAll('$', '$$$$') }],
              },
        },
      ),
    );
  }
  return found;
}

function isCutOut(project: ComposeProject, reference: Interpolation, value: ScalarValue, name: string): boolean {
  const { text } = value.file;
  if (!isUnset(project, reference) || text[reference.start + 1] === '{') return false;
  if (HASH.test(value.file.slice(value))) return true;
  const before = text[reference.start - 1] ?? '';
  return (
    SECRET_NAME.test(name) &&
    reference.start > value.start &&
    /[A-Za-z0-9!@#%^&*]/.test(before) &&
    /[a-z]/.test(reference.name)
  );
}
