import {
  type ComposeProject,
  dedent,
  defineRule,
  type Located,
  type Project,
  type SourceFile,
} from '../../src/rule/index.ts';
import { containerReferences } from '../shared/container-variables.ts';
import { cutSecrets } from '../shared/cut-secrets.ts';
import { envFileGaps } from '../shared/env-file-references.ts';
import { nameList } from '../shared/name-list.ts';
import { unsetNumbers } from '../shared/unset-numbers.ts';
import { isExported, isUnset, placeOf, SHELL_ONLY } from '../shared/unset-variables.ts';

export default defineRule({
  id: 'compose/undefined-variable',
  summary: 'A variable without a default that the repository does not mention',
  why: 'For a variable that is not set, Docker Compose inserts an empty string and only warns. Anyone who clones the repository cannot know that the variable exists: no `.env` sets it, no example lists it, and it has neither a default nor a `:?` that would fail with a message.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  yields: ['compose/mistyped-variable'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:«\${RELEASE}»
      `,
      good: dedent`
        services:
          web:
            image: example/web:\${RELEASE:?set it to the version to run}
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      const told = toldElsewhere(project, links);
      const reported = new Set<string>();
      const tell = (found: ReadonlyMap<string, Located>) => {
        const [first, ...others] = found;
        if (!first) return;
        for (const name of found.keys()) reported.add(name);
        const verb = found.size > 1 ? 'have' : 'has';
        const [name, at] = first;
        report(
          at,
          `${nameList([...found.keys()])} ${verb} no default and ${found.size > 1 ? 'are' : 'is'} not listed in \`.env\` or an example env file`,
          {
            help: `use \`\${${name}:-default}\` or \`\${${name}:?what it is for}\`, or list it in \`.env.example\``,
            labels: others.slice(0, 5).map(([, other]) => ({ at: other, message: 'also this one' })),
          },
        );
      };
      for (const { variables } of project.files) {
        const found = new Map<string, Located>();
        for (const variable of variables) {
          const { name } = variable;
          if (reported.has(name) || found.has(name) || told.names.has(name) || told.places.has(placeOf(variable)))
            continue;
          if (!isExported(name) && !SHELL_ONLY.test(name) && isUnset(project, variable)) found.set(name, variable);
        }
        tell(found);
      }
      const byFile = new Map<SourceFile, Map<string, Located>>();
      for (const { reason, reference, file, at } of envFileGaps(project)) {
        const found = byFile.get(file) ?? new Map<string, Located>();
        byFile.set(file, found);
        if (reason === 'nowhere' && !reported.has(reference.name) && !found.has(reference.name))
          found.set(reference.name, at);
      }
      for (const found of byFile.values()) tell(found);
    },
  },
});

/** The names, and the places of references, for which other rules have a better message. */
function toldElsewhere(
  project: ComposeProject,
  links: Project,
): {
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
} {
  const places = new Set<string>();
  for (const { references } of containerReferences(project, links))
    for (const each of references) places.add(placeOf(each));
  for (const { value } of cutSecrets(project)) for (const each of value.interpolations) places.add(placeOf(each));
  return { names: new Set(unsetNumbers(project).keys()), places };
}
