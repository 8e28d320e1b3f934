/** Words in variable names that show that the value is an address: our own list, from common Compose files. */

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

/** The name of the variable for the port that belongs to a variable for the host: `DB_PORT` for `DB_HOST`. */
export function portNameFor(variable: string): string {
  return variable.replace(HOST, (word) => {
    if (/^[A-Z]/.test(word) && word !== word.toUpperCase()) return 'Port';
    return word === word.toLowerCase() ? 'port' : 'PORT';
  });
}

/** Whether the value of a variable is an image or a version, in which `name:number` is not necessarily a host and a port. */
export function namesImage(variable: string): boolean {
  return IMAGE.test(variable);
}

/** Whether the value of a variable is a list of allowed clients or of the server's own names: nothing connects to them. */
export function namesPermitted(variable: string): boolean {
  return PERMITTED.test(variable);
}

const PUBLIC =
  /(^|[_.-])(NEXT_PUBLIC|NUXT|VITE|REACT_APP|VUE_APP|GATSBY|EXPO|PUBLIC|EXTERNAL|FRONTEND|BROWSER|CLIENT_URL|PRESIGN(ED)?|ADVERTISED?|LISTEN(ER)?S?|BIND|CALLBACKS?|REDIRECT(_URI|_URL)?S?|SITE|BASE_?URL|BASE_?URI|ROOT_?URL|HOME_?URL|APP_?URL|SERVER_?URL|WEB_?URL|WEBSITE|DOMAINS?|ISSUER|AUTHORITY|OIDC|OAUTH2?|AUDIENCE|WEBHOOKS?|LINK|CDN|ASSETS?|COOKIE|VIRTUAL_HOST|SELF|SERVER_NAME|HTTP_HOST|RPC_ADDRESS|TEST)($|[_.-])/i;
const OWN =
  /^(HOST|HOSTNAME|SERVER|ADDR|ADDRESS|SERVER_?(HOST|ADDR|ADDRESS|NAME)|(HTTP|GRPC|WEB|APP)_?(HOST|ADDR|ADDRESS|SERVER))$/i;

/** Whether the value of a variable is an address for browsers and other clients, or one on which the service itself listens. */
export function namesOwnAddress(variable: string): boolean {
  return PUBLIC.test(variable) || OWN.test(variable);
}
