import { asScalar, dedent, defineRule, dig, itemsOf, knownText, workdirOf } from '../../src/rule/index.ts';
import { copiesInto, isBelow, pathIn } from '../shared/container-paths.ts';

export default defineRule({
  id: 'project/mismatched-watch-target',
  summary: 'A watch target to which the Dockerfile copies nothing',
  why: '`docker compose watch` copies changed files to the target in the container. If the Dockerfile copies the project to a different directory, the program never sees the changes.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/compose/how-tos/file-watch/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              develop:
                watch:
                  - action: sync
                    path: ./src
                    target: «/src/web»
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          WORKDIR /app
          COPY . .
        `,
        'src/index.js': '',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              develop:
                watch:
                  - action: sync
                    path: ./src
                    target: /app/src
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          WORKDIR /app
          COPY . .
        `,
        'src/index.js': '',
      },
    },
  ],
  check: {
    build({ service, stage }, { report }) {
      const watch = service.get('develop');
      if (!watch || !stage) return;
      const copies = [...copiesInto(stage)];
      const places = copies.map(({ to }) => to);
      const workdir = workdirOf(stage);
      if (copies.length === 0 || workdir === undefined || places.includes('/')) return;
      for (const rule of itemsOf(dig(watch, 'watch'))) {
        if (!knownText(dig(rule, 'action'))?.startsWith('sync')) continue;
        const target = asScalar(dig(rule, 'target'));
        const path = pathIn(workdir, knownText(target));
        if (!target || path === undefined) continue;
        if ([...places, workdir].some((place) => isBelow(path, place) || isBelow(place, path))) continue;
        report(
          target,
          `the Dockerfile copies nothing to \`${path}\`: the program does not see the files synced there`,
          {
            help: `use the directory that the Dockerfile copies these files to, such as \`${places[0]}\``,
            labels: [{ at: copies[0]!.node, message: 'the project is copied here' }],
          },
        );
      }
    },
  },
});
