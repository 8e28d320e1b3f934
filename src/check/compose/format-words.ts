import type { Format } from '../../knowledge/compose-schema/index.ts';
import {
  capabilities,
  logDrivers,
  propagations,
  pullPolicies,
  restartPolicies,
  securityOptions,
} from '../../knowledge/engine-words.ts';
import { describePlace } from '../../model/compose/describe.ts';
import { mistake } from '../../parse/mistake.ts';
import { likelyPlatform, parsePlatform } from '../../parse/platform.ts';
import { parseSignal } from '../../parse/signal.ts';
import { nearest } from '../../parse/suggest.ts';
import { replacement } from '../../text/edit.ts';
import { clip, orList } from '../../text/wording.ts';
import { type Check, problem, textCheck, wordCheck } from './value-checks.ts';

const restart: Check = (value, at) => {
  if (value.kind === 'scalar' && value.value === false)
    return [
      problem(
        value,
        'invalid-restart-policy',
        '`restart` is the boolean false: the policy that never restarts is the string `no`',
        {
          help: 'use `"no"`',
          fix: value.quote === undefined ? replacement('replace with `"no"`', value, '"no"') : undefined,
        },
      ),
    ];
  return restartWord(value, at);
};

/** `none` and `any` are words of `deploy.restart_policy`, which Compose also accepts here. */
const restartWord = textCheck('invalid-restart-policy', (text) => {
  const colon = text.indexOf(':');
  const policy = colon < 0 ? text : text.slice(0, colon);
  const attempts = colon < 0 ? undefined : text.slice(colon + 1);
  if (policy !== '' && policy !== 'none' && policy !== 'any' && !restartPolicies.includes(policy)) {
    const suggestion =
      nearest(policy.replaceAll('_', '-').toLowerCase(), restartPolicies) ??
      known(policy.replaceAll('_', '-').toLowerCase(), restartPolicies);
    return mistake(0, policy.length, `\`${clip(text)}\` is not a restart policy: Docker Engine rejects it`, {
      suggestion,
      help: suggestion === undefined ? `use ${orList(restartPolicies.map((each) => `\`${each}\``))}` : undefined,
    });
  }
  if (attempts === undefined) return undefined;
  if (policy !== 'on-failure')
    return mistake(colon, text.length, `the policy \`${policy}\` does not accept a number of attempts`, {
      help: `use \`${policy}\` or \`on-failure${text.slice(colon)}\``,
    });
  return /^[0-9]+$/.test(attempts)
    ? undefined
    : mistake(colon + 1, text.length, `\`${attempts}\` is not a number of attempts: Compose never stops restarting`, {
        help: 'use a number, such as `on-failure:5`',
      });
});

function known(word: string, words: readonly string[]): string | undefined {
  return words.includes(word) ? word : undefined;
}

/** Another service's or container's namespace. */
const OTHER = /^(?:service|container):./;

const networkMode = textCheck('invalid-network-mode', (text) => {
  const modes = ['bridge', 'host', 'none', 'default', 'nat'];
  if (text === '' || modes.includes(text) || OTHER.test(text)) return undefined;
  const prefix = /^([a-z]+)([:=].*)?$/i.exec(text);
  if (prefix?.[2] !== undefined) {
    const suggestion = nearest(prefix[1]!, ['service', 'container']);
    return mistake(0, text.length, `\`${clip(text)}\` is not a network mode`, {
      help:
        suggestion === undefined ? 'use `service:NAME` or `container:NAME`' : `did you mean \`${suggestion}:NAME\`?`,
    });
  }
  // Any other word is the name of a network that may exist on the host.
  const suggestion = nearest(text, ['bridge', 'host', 'none'], 1);
  return suggestion === undefined
    ? undefined
    : mistake(0, text.length, `\`${text}\` is not a network mode: Docker Engine looks for a network with this name`, {
        suggestion,
      });
});

const capability = textCheck('unknown-capability', (text) => {
  const upper = text.toUpperCase();
  const bare = upper.replace(/^CAP_/, '');
  if (upper === 'ALL' || capabilities.includes(bare)) return undefined;
  const names = upper.startsWith('CAP_') ? capabilities.map((name) => `CAP_${name}`) : [...capabilities, 'ALL'];
  const spelled = bare.replace(/[- ]/g, '_');
  const suggestion = known(upper.startsWith('CAP_') ? `CAP_${spelled}` : spelled, names) ?? nearest(upper, names);
  return mistake(0, text.length, `\`${clip(text)}\` is not a Linux capability: Docker Engine rejects it`, {
    suggestion,
  });
});

const platform = textCheck('invalid-platform', (text) => {
  if (text === '') return undefined;
  const parsed = parsePlatform(text);
  if (!parsed.ok) return parsed;
  const suggestion = likelyPlatform(text);
  return suggestion === undefined
    ? undefined
    : mistake(0, text.length, `no image has the platform \`${text}\``, { suggestion });
});

const securityOption = textCheck('invalid-security-option', (text) => {
  const name = /^[^=:]*/.exec(text)?.[0] ?? '';
  const alone = name.length === text.length;
  if (text === 'no-new-privileges' || (!alone && securityOptions.includes(name))) return undefined;
  const help = `use ${orList(securityOptions.map((each) => `\`${each}\``))}`;
  if (securityOptions.includes(name))
    return mistake(0, text.length, `\`${text}\` has no value: Docker Engine rejects it`, { help: `use \`${name}=…\`` });
  const suggestion = nearest(name, securityOptions);
  return mistake(0, name.length, `\`${clip(name)}\` is not a security option: Docker Engine rejects it`, {
    suggestion,
    help: suggestion === undefined ? help : undefined,
  });
});

const logDriver = textCheck('unknown-log-driver', (text) => {
  if (logDrivers.includes(text)) return undefined;
  const suggestion = nearest(text, logDrivers) ?? known(text.replaceAll('_', '-'), logDrivers);
  return suggestion === undefined
    ? undefined
    : mistake(0, text.length, `\`${text}\` is not a log driver of Docker Engine`, { suggestion });
});

const cpuSet = textCheck('invalid-cpu-quantity', (text, value) =>
  /^(?:[0-9]+(?:-[0-9]+)?(?:,[0-9]+(?:-[0-9]+)?)*)?$/.test(text)
    ? undefined
    : mistake(0, text.length, `\`${clip(text)}\` is not a set of CPUs for ${describePlace(value.path)}`, {
        help: 'use numbers and ranges such as `0-3,8`',
      }),
);

export const wordChecks = {
  capability,
  'cpu-set': cpuSet,
  'deploy-mode': wordCheck('invalid-swarm-value', ['replicated', 'global', 'replicated-job', 'global-job']),
  'endpoint-mode': wordCheck('invalid-swarm-value', ['vip', 'dnsrr']),
  'env-file-format': wordCheck('invalid-value', ['raw']),
  'failure-action': wordCheck('invalid-swarm-value', ['continue', 'pause', 'rollback']),
  ipc: wordCheck('invalid-namespace-mode', ['none', 'private', 'shareable', 'host'], OTHER),
  isolation: wordCheck('invalid-isolation', ['default', 'process', 'hyperv'], /^(?:default|process|hyperv)$/i),
  'log-driver': logDriver,
  'network-mode': networkMode,
  pid: wordCheck('invalid-namespace-mode', ['host'], OTHER),
  platform,
  'build-platform': platform,
  'port-mode': wordCheck('invalid-swarm-value', ['ingress', 'host']),
  propagation: wordCheck('mount-option-mismatch', propagations),
  'pull-policy': wordCheck('invalid-pull-policy', pullPolicies, /^every_(?:[0-9]+[wdhms])+$/),
  restart,
  'restart-condition': wordCheck(
    'invalid-restart-policy',
    ['none', 'on-failure', 'any'],
    /^(?:no|always|unless-stopped)$/,
  ),
  'security-option': securityOption,
  signal: textCheck('invalid-signal', (text) => (text === '' ? undefined : parseSignal(text))),
  userns: wordCheck('invalid-namespace-mode', ['host']),
  uts: wordCheck('invalid-namespace-mode', ['host'], OTHER),
} as const satisfies Partial<Record<Format, Check>>;
