import { dedent, defineRule } from '../../src/rule/index.ts';
import { usedFiles } from '../shared/file-grants.ts';
import { isNamedForSwarm } from '../shared/file-names.ts';
import { NOUNS } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/unsupported-external',
  summary: 'An external secret or config outside Swarm',
  why: 'Only Swarm stores secrets and configs outside a project. `docker compose config` accepts them, but `docker compose up` fails: "unsupported external secret". Files that are named for stacks, or that use settings only for Swarm, are not reported.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/secrets/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            secrets: [token]
        secrets:
          token:
            «external»: true
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            secrets: [token]
        secrets:
          token:
            environment: TOKEN
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      if (project.incomplete || project.forSwarm) return;
      for (const { section, name, entry, external } of usedFiles(project)) {
        if (!external || entry.value.kind !== 'mapping') continue;
        const at = entry.value.entry('external')?.key ?? entry.key;
        if (isNamedForSwarm(at.file.path)) continue;
        const message = `Docker Compose does not support external ${section}: only \`docker stack deploy\` finds the ${NOUNS[section]} \`${name}\``;
        report(at, message, {
          help: 'set `file` or `environment` instead, or keep it if this file is for `docker stack deploy`',
        });
      }
    },
  },
});
