/** Variable names that show what the value is: our own list of words that are common in Compose files. */

const ADDRESS =
  /(^|[_.-]|PG|DB|SQL|REDIS|MONGO|SMTP|RABBIT)(HOST|HOSTS|HOSTNAME|SERVERS?|ADDR|ADDRESS(ES)?|ENDPOINTS?|URLS?|URI|DSN|BROKERS?|UPSTREAM)$/i;
/** `dbHost`, `BackendUrl`. */
const ADDRESS_IN_CAMEL_CASE = /[a-z](Host|Hosts|HostName|Server|Servers|Addr|Address|Endpoint|Url|Uri|Broker|Brokers)$/;
const HOST = /HOSTS?$|HOST_?NAME$|SERVERS?$|ADDR(ESS)?$|URL$|ENDPOINT$/i;
const PERMITTED =
  /(^|_)(ACCEPTED|ALLOW(ED)?|CORS|EXTERNAL|PERMITTED|TRUSTED|VALID|WHITELIST(ED)?)_|(^|_)(ORIGINS?|NO_PROXY)$/i;
const IMAGE = /(IMAGE|TAG|VERSION)$/i;

/** Whether the value of a variable is an address, which may be a bare host name. */
export function namesAddress(variable: string): boolean {
  return ADDRESS.test(variable) || ADDRESS_IN_CAMEL_CASE.test(variable);
}

/** The name of the variable that gives the port, where another gives the host: `DB_PORT` for `DB_HOST`. */
export function portNameFor(variable: string): string {
  return variable.replace(HOST, (word) => {
    if (/^[A-Z]/.test(word) && word !== word.toUpperCase()) return 'Port';
    return word === word.toLowerCase() ? 'port' : 'PORT';
  });
}

/** Whether the value of a variable is an image or a version, in which `name:number` is not necessarily a host and its port. */
export function namesImage(variable: string): boolean {
  return IMAGE.test(variable);
}

/** Whether the value of a variable lists who is let in, or by which names a server is called: nothing connects to them. */
export function namesPermitted(variable: string): boolean {
  return PERMITTED.test(variable);
}
