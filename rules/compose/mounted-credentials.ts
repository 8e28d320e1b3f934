import { homeCredentials } from '../../src/knowledge/home-credentials.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { accessAt, hostPlacesOf } from '../shared/host-places.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/mounted-credentials',
  summary: "A person's keys or credentials inside a container",
  why: 'The keys in `~/.ssh`, `~/.aws` or `~/.kube` give access to everything their owner may do, not only to what the service needs. Anyone who gets into the container can copy them, even if the mount is read-only, and nobody notices until they are used. If it is writable, an attacker can add a key too.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 522,
  aliases: { 'compose-lint': ['CL-0013', 'CL-0025'] },
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  examples: [
    {
      bad: dedent`
        services:
          deploy:
            image: example/deploy:3.1
            volumes:
              - «~/.ssh»:/root/.ssh:ro
      `,
      good: dedent`
        services:
          deploy:
            image: example/deploy:3.1
            secrets: [deploy_key]
        secrets:
          deploy_key:
            file: ./deploy_key
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const place of hostPlacesOf(compose)) {
        const { mount } = place;
        const found = mount.inHome ? homeCredentials(mount.inHome) : undefined;
        if (!found) continue;
        const writable = mount.readOnly === false;
        const more = writable && /^\.ssh\/?$/.test(mount.inHome ?? '') ? ', and add a key of their own' : '';
        report(
          mount,
          `\`${mount.written}\` contains ${found.what}: anyone who gets into the container can copy them${more}`,
          {
            help: found.help,
            alias: writable && mount.path.startsWith('/root/') ? 'CL-0025' : 'CL-0013',
            milder: accessAt(place, project) !== undefined || isForDevelopment(mount.file.path),
          },
        );
      }
    },
  },
});
