import { type ComposeProject, dedent, defineRule, type Interpolation } from '../../src/rule/index.ts';
import { deviatingIn } from '../shared/deviations.ts';
import { quotesFix, rejectionOf } from '../shared/rejections.ts';

export default defineRule({
  id: 'compose/rejected-by-target',
  summary: 'A key or value that the deployment target rejects',
  why: 'Docker Compose accepts it, but the tool that deploys the file does not: `docker stack deploy` supports fewer keys, requires lists where Compose also accepts mappings, and stops before it has deployed anything. The target is set in the configuration (`target`), or is Swarm if the file name makes that clear, as in `docker-stack.yml`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  fold: 'thing',
  references: [
    'https://docs.docker.com/engine/swarm/stack-deploy/',
    'https://docs.docker.com/reference/compose-file/legacy-versions/',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  ],
  examples: [
    {
      bad: {
        'docker-stack.yml': dedent`
          services:
            web:
              image: example/web:1
              «mem_limit»: 512m
        `,
      },
      good: {
        'docker-stack.yml': dedent`
          services:
            web:
              image: example/web:1
              deploy:
                resources:
                  limits:
                    memory: 512m
        `,
      },
    },
    {
      target: 'swarm',
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - target: 80
                published: "«8080»"
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - target: 80
                published: 8080
      `,
    },
    {
      target: 'kubernetes',
      bad: dedent`
        services:
          «user_db»:
            image: postgres:17
      `,
      good: dedent`
        services:
          user-db:
            image: postgres:17
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const each of deviatingIn(project)) {
        const { deviation, at, place } = each;
        if (deviation.effect !== 'rejected') continue;
        report(at, rejectionOf(each), {
          help: deviation.advice,
          about: `${deviation.target} ${place}`,
          fix: quotesFix(each),
        });
      }
      if (!project.targets.has('swarm')) return;
      for (const variable of alternatives(project)) {
        const message = `\`docker stack deploy\` rejects the operator \`${variable.operator}\` and deploys nothing`;
        report(variable, message, {
          help: 'use a separate variable for the whole text, with a default after `:-`',
          about: 'swarm +',
        });
      }
      if (project.incomplete) return;
      for (const service of project.services.values()) {
        const { name, image, build } = service;
        if (image || !build || project.furtherServices(name).some((further) => further.image)) continue;
        report(
          service.keyOf('build'),
          '`docker stack deploy` does not build images, and rejects a service without `image`',
          {
            help: 'build and push the image first, and name it in `image`',
            about: 'swarm build',
          },
        );
      }
    },
  },
});

/** The references of the form `${NAME:+text}` in the files that are merged. */
function alternatives({ files }: ComposeProject): readonly Interpolation[] {
  const own = files.filter(({ role }) => role === 'base' || role === 'override');
  return own.flatMap(({ variables }) =>
    variables.filter(({ operator, untaken }) => operator?.endsWith('+') && !untaken),
  );
}
