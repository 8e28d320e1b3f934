import { asScalar, type ComposeProject, dedent, defineRule, type Located, textOf } from '../../src/rule/index.ts';
import { containerReferences } from '../shared/container-variables.ts';
import { envFileGaps } from '../shared/env-file-references.ts';
import { nameList } from '../shared/name-list.ts';
import { isMentioned, isUnset, placeOf, SHELL_ONLY } from '../shared/unset-variables.ts';

export default defineRule({
  id: 'compose/shell-only-variable',
  summary: 'A variable that shells set but do not export',
  why: '`echo $UID` prints a number, yet Docker Compose inserts nothing: bash and zsh do not export UID, GID, HOSTNAME, RANDOM and some others to the programs they start. It works for users who have exported them, and fails for everyone else.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: [
    'https://docs.docker.com/reference/compose-file/interpolation/',
    'https://www.gnu.org/software/bash/manual/html_node/Bash-Variables.html',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            user: "«\${UID}»:\${GID}"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            user: "\${UID:-1000}:\${GID:-1000}"
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      const places = new Map<string, Located[]>();
      const add = (name: string, at: Located) => places.set(name, [...(places.get(name) ?? []), at]);
      const told = new Set(containerReferences(project, links).flatMap(({ references }) => references.map(placeOf)));
      for (const { variables } of project.files)
        for (const variable of variables)
          if (SHELL_ONLY.test(variable.name) && isUnset(project, variable) && !told.has(placeOf(variable)))
            add(variable.name, variable);
      for (const { reason, reference, at } of envFileGaps(project)) if (reason === 'shell') add(reference.name, at);
      const names = [...places.keys()];
      const [first, ...others] = [...places.values()].flat();
      const like = (more: readonly Located[]) => more.slice(0, 5).map((at) => ({ at, message: 'also this one' }));
      if (first) {
        const many = names.length > 1;
        const message = `${nameList(names)} ${many ? 'are shell variables' : 'is a shell variable'}: Compose does not see ${many ? 'them' : 'it'} and inserts an empty string unless ${many ? 'they are' : 'it is'} exported`;
        const help = `use \`\${${names[0]}:-default}\`, or set ${many ? 'them' : 'it'} in \`.env\``;
        report(first, message, { help, labels: like(others) });
        return;
      }
      const [defaulted, ...more] = defaultedIds(project);
      if (!defaulted) return;
      report(
        defaulted,
        `\`${textOf(defaulted)}\` always has its default value: shells do not export UID and GID, so Compose does not see them`,
        {
          help: 'set them in `.env`, or use other names that people set themselves, such as `HOST_UID`',
          labels: like(more),
        },
      );
    },
  },
});

/**
 * References to UID or GID that always get their default because nothing sets the variables, although a build or an entry point needs the
 * ids of the user. References in `user` itself are left out, because any default is fine there.
 */
function defaultedIds(project: ComposeProject): readonly Located[] {
  const users = new Set<string>();
  for (const service of project.services.values())
    for (const reference of asScalar(service.get('user'))?.interpolations ?? []) users.add(placeOf(reference));
  return project.files.flatMap(({ variables }) =>
    variables.filter(
      (reference) =>
        /^E?[UG]ID$/.test(reference.name) &&
        /^:?-$/.test(reference.operator ?? '') &&
        !reference.untaken &&
        !users.has(placeOf(reference)) &&
        !isMentioned(project, reference.name),
    ),
  );
}
