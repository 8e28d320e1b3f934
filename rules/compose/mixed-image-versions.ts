import { dedent, defineRule } from '../../src/rule/index.ts';
import { type PulledService, pulledServices } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'compose/mixed-image-versions',
  summary: 'One image in several versions in a project',
  why: 'Services that run the same image in different versions are usually a tag that was forgotten in an update: the worker runs older code than the application, or a migration makes tables that the application does not know yet. Two versions also take twice the space and twice the updates.',
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
            `\`${reference.text}\` is another version than \`${other.reference.text}\` in the same project`,
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

/** An image and the form of its tag: `example/app:#.#.#-alpine`. Undefined without a version. */
function kindOf({ reference: { name, tag } }: PulledService): string | undefined {
  return tag !== undefined && /\d/.test(tag) ? `${name}:${tag.replace(/\d+/g, '#')}` : undefined;
}

/** Whether one of them is there for its version: its name, or the one of its container or profile, says so. */
function mayDiffer(one: PulledService, other: PulledService): boolean {
  const saysVersion = ({ service: { name, profiles } }: PulledService) =>
    /\d|old|new|legacy|next|blue|green|canary|source|target|from|upgrade|backup|replica/i.test(
      `${name} ${profiles.join(' ')}`,
    );
  return saysVersion(one) || saysVersion(other);
}
