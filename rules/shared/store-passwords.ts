import { commandText, type Service } from '../../src/rule/index.ts';

/** Stores that do not ask for a password by default, and what makes them ask: variables, words of the command. */
const OPEN: Readonly<Record<string, RegExp>> = {
  Redis: /requirepass|aclfile|\.conf\b|PASS|ACL/i,
  Valkey: /requirepass|aclfile|\.conf\b|PASS|ACL|VALKEY_EXTRA_FLAGS/i,
  KeyDB: /requirepass|aclfile|\.conf\b|PASS|ACL/i,
  Dragonfly: /requirepass|aclfile|--flagfile|PASS|ACL/i,
  Memcached: /-S\b|--enable-sasl|-Y\b|PASS/,
  MongoDB: /--auth|--keyFile|--config|-f\b|INITDB_ROOT|PASS/,
  etcd: /PASS|ETCD_AUTH|--client-cert-auth|ETCD_CLIENT_CERT_AUTH|--config-file/,
  'Apache ZooKeeper': /AUTH|JAAS|SASL|PASS|JVMFLAGS/i,
  Qdrant: /API_KEY|--config-path/,
};

/** Whether a store does not ask for a password according to the service; mounted files may change that. */
export function isWithoutPassword(service: Service, product: string): boolean {
  const pattern = Object.hasOwn(OPEN, product) ? OPEN[product] : undefined;
  if (!pattern || service.build || service.get('env_file') || service.get('configs') || service.get('secrets'))
    return false;
  if (service.volumes.some(({ type, target }) => type !== 'volume' && !/data|\/var\/lib/.test(target ?? '')))
    return false;
  const text = `${commandText(service)} ${service.environment.map(({ name }) => name).join(' ')}`;
  return !text.includes('?') && !pattern.test(text);
}
