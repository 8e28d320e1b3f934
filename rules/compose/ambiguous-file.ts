import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/ambiguous-file',
  summary: 'A Compose file that is ignored because another one takes precedence',
  why: 'Docker Compose looks for `compose.yaml`, `compose.yml`, `docker-compose.yml` and `docker-compose.yaml`, in this order, and reads only the first one that it finds. The same is true for override files. Changes to the other file have no effect, and older tools may read exactly that one.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:2
        `,
        'docker-compose.yml': dedent`
          «»services:
            web:
              image: example/web:1
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:2
        `,
        'compose.old.yaml': dedent`
          services:
            web:
              image: example/web:1
        `,
      },
    },
  ],
  check: {
    compose({ file, passedOverFor }, { report }) {
      if (passedOverFor === undefined) return;
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      report(file.at(0, 0), `Docker Compose reads \`${passedOverFor}\` in this directory and ignores \`${name}\``, {
        help: 'remove one of them, or give it a name that shows its purpose',
      });
    },
  },
});
