import { dedent, defineRule } from '../../src/rule/index.ts';
import { danglingMessage } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/service-without-image',
  summary: 'A service with neither image nor build',
  why: 'There is nothing to run, and Docker Compose rejects the whole project. In an override file, the cause is often a service name that differs from the one in the base file.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          «web»:
            command: ["serve"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            command: ["serve"]
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const name of project.dangling) {
        if (name.kind !== 'image') continue;
        const { image, file } = name.service;
        // Another rule reports an `image` without a value.
        if (!image && name.service.get('image')) continue;
        const added = project.files.find((each) => each.file === file)?.role === 'override';
        const help = added ? 'use the name of a service of the base file, or add `image`' : 'add `image` or `build`';
        report(image ?? name.service, danglingMessage(name), { help });
      }
    },
  },
});
