/** Names of variables that say what their values are: a list of our own, of words that are usual in Compose files. */

const ADDRESS = /(^|_)(HOST|HOSTS|HOSTNAME|SERVERS?|ADDR|ADDRESS(ES)?|ENDPOINTS?|URLS?|URI|DSN|BROKERS?|UPSTREAM)$/i;
const IMAGE = /(IMAGE|TAG|VERSION)$/i;

/** Whether the value of a variable is an address, which may be a bare host name. */
export function namesAddress(variable: string): boolean {
  return ADDRESS.test(variable);
}

/** Whether the value of a variable is an image or a version, for which `name:number` need not be a host with its port. */
export function namesImage(variable: string): boolean {
  return IMAGE.test(variable);
}
