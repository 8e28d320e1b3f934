import { type ComposeValue, dig, knownBoolean, knownText, type Located, type Service } from '../../src/rule/index.ts';

/** Where the logging driver of a service sends its output. */
export interface LogTarget {
  readonly driver: string;
  /** The address, or the driver where it is the default. */
  readonly at: Located;
  readonly host: string;
  readonly port: number | undefined;
  /** Whether the container starts if nothing answers there. */
  readonly patient: boolean;
}

const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['fluentd', 'fluentd-address'],
  ['gelf', 'gelf-address'],
  ['syslog', 'syslog-address'],
  ['splunk', 'splunk-url'],
  ['loki', 'loki-url'],
  ['grafana/loki-docker-driver', 'loki-url'],
]);

/** The target of a logging driver that sends to an address; undefined for other drivers, sockets and what a variable decides. */
export function logTargetOf(service: Service): LogTarget | undefined {
  const driver = dig(service.get('logging'), 'driver');
  const name = knownText(driver)?.replace(/:.*/, '');
  const option = name === undefined ? undefined : OPTIONS.get(name);
  if (!driver || name === undefined || option === undefined) return undefined;
  const options = dig(service.get('logging'), 'options');
  const written = dig(options, option);
  if (!written && name !== 'fluentd') return undefined;
  const text = written ? knownText(written) : 'localhost:24224';
  const [, scheme, host, port] = /^(?:([a-z+]+):\/\/)?([\w.-]+)(?::(\d+))?(?:\/.*)?$/.exec(text ?? '') ?? [];
  if (host === undefined || scheme === 'unix' || scheme === 'unixgram') return undefined;
  return {
    driver: name,
    at: written ?? driver,
    host,
    port: port === undefined ? undefined : Number(port),
    patient: scheme === 'udp' || name.includes('loki') || isAsync(options),
  };
}

function isAsync(options: ComposeValue | undefined): boolean {
  const written = dig(options, 'fluentd-async') ?? dig(options, 'fluentd-async-connect');
  return written !== undefined && knownBoolean(written) !== false;
}
