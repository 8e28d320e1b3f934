import type { Format } from '../../knowledge/compose-schema/index.ts';
import { describePlace } from '../../model/compose/describe.ts';
import { imageIn } from '../../model/compose/images.ts';
import { isIP } from '../../parse/ip-address.ts';
import { mistake } from '../../parse/mistake.ts';
import { clip } from '../../text/wording.ts';
import { type Check, problem, textCheck } from './value-checks.ts';

const containerName = textCheck('invalid-container-name', (text) => {
  if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(text)) return undefined;
  const odd = /[^a-zA-Z0-9_.-]/u.exec(text);
  const help = 'start with a letter or digit, and use only letters, digits, `_`, `.` and `-`';
  if (odd)
    return mistake(
      odd.index,
      odd.index + odd[0].length,
      `\`${odd[0]}\` is not allowed in the container name \`${clip(text)}\``,
      { help },
    );
  return mistake(
    0,
    text.length,
    text.length < 2
      ? `the container name \`${text}\` is too short`
      : `the container name \`${clip(text)}\` starts with \`${text[0]}\``,
    { help },
  );
});

const image = textCheck('invalid-image', (text, value) => {
  // An empty image name means that there is no image; the id of a local image is looked up as it is.
  if (text === '' || /^(?:sha256:)?[a-f0-9]{64}$/.test(text)) return undefined;
  return imageIn(value);
});

const projectName: Check = (value) => {
  if (value.kind !== 'scalar' || value.value === null || value.unknown || value.text === '') return [];
  const name = value.text
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '');
  if (name === value.text) return [];
  if (name === '')
    return [
      problem(
        value,
        'invalid-project-name',
        `the project name \`${clip(value.text)}\` contains no letters or digits that Compose allows`,
        { help: 'start the name with a lowercase letter or a digit' },
      ),
    ];
  return [
    problem(
      value,
      'rewritten-project-name',
      `Compose changes the project name \`${clip(value.text)}\` to \`${name}\``,
      {
        help: `use \`${name}\``,
        fix:
          // A value of several lines is more likely a quote that is closed in the wrong place.
          value.interpolations.length > 0 || value.file.slice(value).includes('\n')
            ? undefined
            : {
                title: `replace with \`${name}\``,
                safety: 'safe',
                edits: [{ at: value.locate(0, value.text.length), text: name }],
              },
      },
    ),
  ];
};

/** A check that a text is an IP address of some version. */
function ipCheck(version: 4 | 6 | undefined): Check {
  return textCheck('invalid-address', (text, value) => {
    const found = isIP(text);
    if (text === '' || (found !== 0 && (version === undefined || found === version))) return undefined;
    return mistake(
      0,
      text.length,
      `\`${clip(text)}\` is not an IP${version === undefined ? '' : `v${version}`} address for ${describePlace(value.path)}`,
    );
  });
}

const hostIp = textCheck(
  'invalid-port',
  (text) =>
    text === '' || isIP(text) > 0
      ? undefined
      : mistake(0, text.length, `\`${clip(text)}\` is not an IP address`, {
          help: text === 'localhost' ? 'use `127.0.0.1`' : undefined,
          suggestion: text === 'localhost' ? '127.0.0.1' : undefined,
        }),
  true,
);

const cidr = textCheck('invalid-address', (text, value) => {
  const [, address = '', bits] = /^([^/]*)\/([0-9]{1,3})$/.exec(text) ?? [];
  const version = isIP(address);
  if (text === '' || (version > 0 && Number(bits) <= (version === 4 ? 32 : 128))) return undefined;
  return mistake(0, text.length, `\`${clip(text)}\` is not a subnet for ${describePlace(value.path)}`, {
    help: 'use an address with a prefix length, such as `172.28.0.0/16`',
  });
});

const mac = textCheck('invalid-address', (text, value) =>
  text === '' ||
  /^[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}$/i.test(text) ||
  /^(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}$/i.test(text)
    ? undefined
    : mistake(0, text.length, `\`${clip(text)}\` is not a MAC address for ${describePlace(value.path)}`, {
        help: 'use six bytes such as `02:42:ac:11:65:43`',
      }),
);

/** The value of an entry for /etc/hosts. */
function checkHostAddress(text: string, from: number) {
  const address = text.replace(/^\[(.*)\]$/, '$1');
  if (address === 'host-gateway' || isIP(address) > 0) return undefined;
  return mistake(
    from,
    from + text.length,
    text === ''
      ? 'the address of the host entry is empty'
      : `\`${clip(text)}\` is not an IP address: Docker Engine rejects the host entry`,
    { help: 'use an IP address or `host-gateway`' },
  );
}

const extraHost = textCheck('invalid-extra-host', (text) => {
  const at = text.includes('=') ? text.indexOf('=') : text.indexOf(':');
  if (at < 0) return mistake(0, text.length, `\`${clip(text)}\` has no address`, { help: 'use `name=address`' });
  const name = text.slice(0, at);
  if (/[:=]/.test(name)) return mistake(0, at, `\`${clip(name)}\` is not a host name`, { help: 'use `name=address`' });
  return checkHostAddress(text.slice(at + 1), at + 1);
});

const extraHosts: Check = (value) => {
  if (value.kind !== 'mapping') return [];
  const bad = value.entries.filter(({ name }) => /[:=]/.test(name));
  return bad.map(({ key, name }) => problem(key, 'invalid-extra-host', `\`${clip(name)}\` is not a host name`));
};

const hostValue = textCheck('invalid-extra-host', (text) => checkHostAddress(text, 0));

export const nameChecks = {
  cidr,
  'container-name': containerName,
  'extra-host': extraHost,
  'extra-hosts': extraHosts,
  'host-address': hostValue,
  'host-ip': hostIp,
  image,
  'ip-address': ipCheck(undefined),
  ipv4: ipCheck(4),
  ipv6: ipCheck(6),
  'mac-address': mac,
  'project-name': projectName,
} as const satisfies Partial<Record<Format, Check>>;
