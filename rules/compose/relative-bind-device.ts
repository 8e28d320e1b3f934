import {
  asScalar,
  dedent,
  defineRule,
  dig,
  type Fix,
  knownText,
  type Resource,
  replacement,
  type ScalarValue,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/relative-bind-device',
  summary: 'A relative volume path that Compose does not resolve',
  why: 'Docker Engine passes the `device` of a volume to the system unchanged. A relative path does not work there: the mount fails with "no such file or directory", and the container does not start. Compose makes the path absolute only if `driver: local` is set and `o` is exactly `bind`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/volumes/#driver_opts'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: example/db:1
            volumes:
              - data:/data
        volumes:
          data:
            driver_opts:
              type: none
              o: bind
              device: «./data»
      `,
      good: dedent`
        services:
          db:
            image: example/db:1
            volumes:
              - data:/data
        volumes:
          data:
            driver: local
            driver_opts:
              type: none
              o: bind
              device: ./data
      `,
      fixed: dedent`
        services:
          db:
            image: example/db:1
            volumes:
              - data:/data
        volumes:
          data:
            driver_opts:
              type: none
              o: bind
              device: "\${PWD}/data"
      `,
    },
  ],
  check: {
    resource(resource, { report }) {
      if (resource.section !== 'volumes' || resource.external) return;
      const { value } = resource.entry;
      const device = asScalar(dig(value, 'driver_opts', 'device'));
      const path = knownText(device);
      if (!device || path === undefined || !isRelative(path)) return;
      const options = knownText(dig(value, 'driver_opts', 'o'));
      if (options === undefined || !options.split(',').some((each) => each === 'bind' || each === 'rbind')) return;
      const driver = dig(value, 'driver');
      if (driver && knownText(driver) !== 'local') return;
      if (driver && options === 'bind') return;
      report(
        device,
        `the relative path \`${path}\` is passed to Docker Engine unchanged: ${reasonFor(resource, options)}`,
        {
          help: 'use an absolute path, such as `${PWD}/…`, or mount the directory in the service: `./directory:/path`',
          fix: complete(device, path),
        },
      );
    },
  },
});

function isRelative(path: string): boolean {
  return /^(?:~(?:\/|$)|\.{1,2}(?:\/|$)|[\w-][\w.-]*(?:\/|$))/.test(path) && !/^[A-Za-z]:/.test(path);
}

/** The condition that is not met. */
function reasonFor({ entry }: Resource, options: string): string {
  if (options !== 'bind') return `Compose resolves it only if \`o\` is exactly \`bind\``;
  return dig(entry.value, 'driver') ? '' : 'Compose resolves it only with `driver: local`';
}

function complete(device: ScalarValue, path: string): Fix | undefined {
  if (device.file.slice(device) !== path && device.file.slice(device) !== `"${path}"`) return undefined;
  const absolute = path.startsWith('~')
    ? `\${HOME}${path.slice(1)}`
    : path.startsWith('..')
      ? undefined
      : `\${PWD}/${path.replace(/^\.\/?/, '')}`;
  if (absolute === undefined) return undefined;
  // Without quotes the braces would end a flow mapping.
  return replacement('use an absolute path', device, `"${absolute}"`, 'unsafe');
}
