/** Variable names that show what the value is: our own list of words that are common in Compose files. */

const ADDRESS = /(^|_)(HOST|HOSTS|HOSTNAME|SERVERS?|ADDR|ADDRESS(ES)?|ENDPOINTS?|URLS?|URI|DSN|BROKERS?|UPSTREAM)$/i;
const IMAGE = /(IMAGE|TAG|VERSION)$/i;

/** Whether the value of a variable is an address, which may be a bare host name. */
export function namesAddress(variable: string): boolean {
  return ADDRESS.test(variable);
}

/** Whether the value of a variable is an image or a version, in which `name:number` is not necessarily a host and its port. */
export function namesImage(variable: string): boolean {
  return IMAGE.test(variable);
}
