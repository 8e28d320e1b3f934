import { dedent, defineRule } from '../../src/rule/index.ts';
import { type PulledService, pulledServices } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'compose/mixed-image-versions',
  summary: 'Different versions of one image in the same project',
  why: 'Different versions of one image usually mean that a tag was forgotten in an update: the worker runs older code than the application, or a migration creates tables that the application does not know yet. Two versions also use twice the disk space and double the updates.',
  category: 'reliability',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  book: 'Base images',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  fold: 'thing',
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: example/app:5.2.0
          worker:
            image: «example/app:5.1.3»
            command: [work]
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2.0
          worker:
            image: example/app:5.2.0
            command: [work]
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      const pulled = pulledServices(project);
      if (pulled.length < 2) return;
      const first = new Map<string, PulledService>();
      for (const each of pulled) {
        const { image, reference } = each;
        const kind = kindOf(each);
        if (kind === undefined || image.interpolations.length > 0) continue;
        const other = first.get(kind);
        if (!other) first.set(kind, each);
        else if (other.reference.tag !== reference.tag && !mayDiffer(other, each))
          report(
            image,
            `\`${reference.text}\` and \`${other.reference.text}\` are different versions of one image in the same project`,
            {
              help: 'use the same version for both, from a variable or an anchor',
              labels: [{ at: other.image, message: 'the other version' }],
              about: kind,
            },
          );
      }
    },
  },
});

/** The image with the shape of its tag, `example/app:#.#.#-alpine`. Undefined without a version. */
function kindOf({ reference: { name, tag } }: PulledService): string | undefined {
  return tag !== undefined && /\d/.test(tag) ? `${name}:${tag.replace(/\d+/g, '#')}` : undefined;
}

/** Whether one of them has another version on purpose, as the name of its service or profile shows. */
function mayDiffer(one: PulledService, other: PulledService): boolean {
  const saysVersion = ({ service: { name, profiles } }: PulledService) =>
    /\d|old|new|legacy|next|blue|green|canary|source|target|from|upgrade|backup|replica/i.test(
      `${name} ${profiles.join(' ')}`,
    );
  return saysVersion(one) || saysVersion(other);
}
