import { dedent, defineRule } from '../../src/rule/index.ts';
import { danglingMessage } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/service-without-image',
  summary: 'A service with neither image nor build',
  why: 'There is nothing to run. Docker Compose refuses the whole project. In an override file it often means that the name of the service differs from that in the base.',
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
        // An `image` without a value is reported as that.
        if (!image && name.service.get('image')) continue;
        const added = project.files.find((each) => each.file === file)?.role === 'override';
        const help = added
          ? 'write the name of a service of the base, or give it an `image`'
          : 'add `image` or `build`';
        report(image ?? name.service, danglingMessage(name), { help });
      }
    },
  },
});
