import { dedent, defineRule, orList } from '../../src/rule/index.ts';
import { pulledServices } from '../shared/pulled-services.ts';
import { allows, trustedRegistries } from '../shared/registries.ts';

interface Options {
  trusted: string[];
}

export default defineRule<Options>({
  id: 'compose/untrusted-registry',
  summary: 'A service image from a registry that is not trusted',
  why: 'Anyone who can push to a registry decides what its images contain, and an image runs with all the privileges of the service. The option `trusted` lists the registries that are allowed, such as `docker.io`, `ghcr.io` or `*.example.com`; an entry with a slash, such as `ghcr.io/acme`, allows only the images below it. With an empty list the rule reports nothing.',
  category: 'security',
  severity: 'warning',
  presets: [],
  fix: 'none',
  aliases: { 'docker-bench': '4.2' },
  cwe: 829,
  book: 'Base images',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  options: trustedRegistries,
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: «quay.io/acme/web:22»
      `,
      good: dedent`
        services:
          web:
            image: registry.example.com/web:22
      `,
      options: { trusted: ['*.example.com'] },
    },
  ],
  check: {
    compose(project, { options: { trusted }, report }) {
      if (trusted.length === 0) return;
      for (const { image, reference } of pulledServices(project)) {
        if (trusted.some((pattern) => allows(pattern, reference))) continue;
        report(image, `\`${reference.text}\` comes from \`${reference.registry}\`, which is not a trusted registry`, {
          help: `use an image from ${orList(trusted.map((pattern) => `\`${pattern}\``))}, or add the registry to the option \`trusted\``,
        });
      }
    },
  },
});
