import {
  type ComposeValue,
  dedent,
  defineRule,
  dig,
  knownText,
  listed,
  type ScalarValue,
  type Service,
} from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/personal-path',
  summary: "A path in one person's home directory",
  why: 'A path such as `/home/alice/data` exists only on one computer. On every other host, Docker creates an empty directory instead, and the service starts without its files or data; a missing env file or build context stops the project. Relative paths, variables and named volumes work everywhere.',
  category: 'operability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  book: 'Docker Engine: portability',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  yields: [
    'compose/host-bound-mount',
    'project/missing-bind-source',
    'project/missing-env-file',
    'project/missing-build-context',
  ],
  fold: 'project',
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: example/app:5.2
            volumes:
              - «/home/alice/shop/data:/data»
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            volumes:
              - ./data:/data
              - \${MEDIA:-/home/alice/media}:/media
      `,
    },
  ],
  check: {
    service(service, { report }) {
      if (!service.get('volumes') && !service.get('env_file') && !service.get('build')) return;
      for (const path of pathsOf(service)) {
        const [, home] = PERSONAL.exec(knownText(path) ?? '') ?? [];
        if (home === undefined || path.interpolations.length > 0 || isForDevelopment(path.file.path)) continue;
        report(path, `\`${home}\` is a personal home directory: the path does not exist on other hosts`, {
          help: 'use a path relative to the Compose file, a named volume, or a variable',
        });
      }
    },
  },
});

const PERSONAL = /^(\/(?:home|Users)\/(?!runner\b|Shared\b)[\w.-]+|[A-Za-z]:[\\/]Users[\\/](?!Public\b)[\w .-]+)[\\/]/;

/** The paths that a service reads from the host. */
function pathsOf(service: Service): readonly ScalarValue[] {
  const build = service.get('build');
  const values: (ComposeValue | undefined)[] = [build, dig(build, 'context')];
  for (const item of listed(service.get('env_file'))) values.push(item.kind === 'mapping' ? item.get('path') : item);
  for (const { type, node } of service.volumes)
    if (type === 'bind') values.push(node.kind === 'mapping' ? node.get('source') : node);
  return values.flatMap((value) => (value?.kind === 'scalar' ? [value] : []));
}
