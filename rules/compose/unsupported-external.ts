import { type ComposeProject, dedent, defineRule, type Resource } from '../../src/rule/index.ts';
import { NOUNS } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/unsupported-external',
  summary: 'An external secret or config outside of Swarm',
  why: 'Only Swarm keeps secrets and configs outside of a project. `docker compose config` accepts them, and `docker compose up` refuses: "unsupported external secret".',
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
      for (const { section, name, entry, external } of project.resources) {
        if (!external || (section !== 'secrets' && section !== 'configs') || entry.value.kind !== 'mapping') continue;
        if (!isUsed(project, section, name)) continue;
        const at = entry.value.entry('external')?.key ?? entry.key;
        const message = `Compose knows no external ${section}: only \`docker stack deploy\` finds the ${NOUNS[section]} \`${name}\``;
        report(at, message, { help: 'take it from a `file` or from the `environment`' });
      }
    },
  },
});

function isUsed({ services }: ComposeProject, section: Resource['section'], name: string): boolean {
  for (const { resourceUses } of services.values())
    if (resourceUses.some((use) => use.section === section && use.name === name)) return true;
  return false;
}
