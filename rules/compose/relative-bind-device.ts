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
  summary: 'A relative path of a volume that Compose does not complete',
  why: 'The engine hands the `device` of a volume to the system as it is written, and a relative path means nothing there: the mount fails with "no such file or directory", and the container does not start. Compose completes the path only where `driver: local` is written and `o` is exactly `bind`.',
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
        `the relative path \`${path}\` is handed to the engine as it is: ${reasonFor(resource, options)}`,
        {
          help: 'write an absolute path, such as `${PWD}/…`, or mount the directory in the service: `./directory:/path`',
          fix: complete(device, path),
        },
      );
    },
  },
});

function isRelative(path: string): boolean {
  return /^(?:~(?:\/|$)|\.{1,2}(?:\/|$)|[\w-][\w.-]*(?:\/|$))/.test(path) && !/^[A-Za-z]:/.test(path);
}

/** Which of the two conditions is not met. */
function reasonFor({ entry }: Resource, options: string): string {
  if (options !== 'bind') return `Compose completes it only where \`o\` is exactly \`bind\``;
  return dig(entry.value, 'driver') ? '' : 'Compose completes it only with `driver: local`';
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
  return replacement('write an absolute path', device, `"${absolute}"`, 'unsafe');
}
