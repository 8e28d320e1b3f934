import { clip, dedent, defineRule, withoutQuotes } from '../../src/rule/index.ts';
import { isFileName } from '../shared/file-names.ts';

export default defineRule({
  id: 'project/mismatched-bind',
  summary: 'A file mounted over a directory, or a directory over a file',
  why: 'A file can only be mounted over a file, and a directory only over a directory. Otherwise the container does not start: "not a directory: Are you trying to mount a directory onto a file (or vice-versa)?"',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              volumes:
                - «./site.conf»:/etc/web/
        `,
        'site.conf': 'a=1\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              volumes:
                - ./site.conf:/etc/web/site.conf
        `,
        'site.conf': 'a=1\n',
      },
    },
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              volumes:
                - «./etc»:/etc/web/site.conf
        `,
        'etc/site.conf': 'a=1\n',
      },
    },
  ],
  check: {
    compose({ services, directory, incomplete }, { report, project: { disk } }) {
      if (incomplete || disk.kind(directory) !== 'directory') return;
      for (const { volumes } of services.values()) {
        for (const { source, sourcePath, sourceSpan, target } of volumes) {
          if (source === undefined || sourcePath === undefined || !sourceSpan || target === undefined) continue;
          const kind = disk.kind(sourcePath);
          const [at, shown, mounted] = [withoutQuotes(sourceSpan), `\`${clip(source)}\``, `\`${clip(target)}\``];
          const effect = 'the container does not start if the image contains that path';
          if (kind === 'file' && target.endsWith('/'))
            report(at, `${shown} is a file, but ${mounted} is a directory: ${effect}`, {
              help: `use \`${clip(target + source.slice(source.lastIndexOf('/') + 1))}\` as the path in the container`,
            });
          else if (kind === 'directory' && isFileName(target))
            report(at, `${shown} is a directory, but ${mounted} is a file: ${effect}`, {
              help: 'mount the file itself, or mount its directory onto a directory',
            });
        }
      }
    },
  },
});
