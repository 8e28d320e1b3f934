import { variableSwitch } from './certificates.ts';

const OFF = /^(?:false|0|no|off|none|never|allow|disabled?)$/i;
const ON = /^(?:true|1|yes|on|enabled?)$/i;

/** What the certificate of the other side is called in names of variables. */
const CERTIFICATE = '(?:TLS|SSL|HTTPS|CERT|CERTS|CERTIFICATE|CERTIFICATES|LDAPTLS|X509)';
const CHECK = '(?:VERIFY|VERIFYING|VERIFICATION|VALIDATE|VALIDATION|CHECK|CHECKS|REQCERT)';

/** Names that ask for the check: off with `false`. */
const ASKS = new RegExp(
  `(?:^|_)(?:${CERTIFICATE}_(?:\\w+_)??${CHECK}(?:_?(?:MODE|PEER|HOST|HOSTNAME|CERT|CERTS|CERTIFICATE|SERVER|ENABLED))?|${CHECK}_(?:\\w+_)??${CERTIFICATE}|REJECT_?UNAUTHORIZED|SSL_VERIFICATIONMODE)$`,
);

/** Names that disable it: off with `true`. */
const REFUSES = new RegExp(
  `(?:^|_)(?:SKIP_?(?:${CERTIFICATE}_?)?${CHECK}|(?:SKIP|NO|DISABLE|IGNORE|BYPASS)_(?:\\w+_)??${CERTIFICATE}_${CHECK}|(?:SKIP|NO|DISABLE|IGNORE|BYPASS)_${CHECK}_${CERTIFICATE}|${CERTIFICATE}_(?:SKIP|NO|DISABLE|IGNORE)_?${CHECK}|${CERTIFICATE}_${CHECK}_(?:SKIP|DISABLED)|(?:TLS|SSL)_INSECURE|INSECURE_(?:TLS|SSL)|INSECURE_?SKIP_?VERIFY|IGNORE_${CERTIFICATE}_ERRORS|(?:TRUST|ACCEPT)_ALL_${CERTIFICATE}|ALLOW_(?:INVALID|INSECURE)_${CERTIFICATE})$|^FLEET_INSECURE$`,
);

/** Whether a variable of this name and value switches off the check of the certificate of the other side. */
export function trustsAnyPeer(name: string, value: string): boolean {
  if (variableSwitch(name, value)) return true;
  const upper = name.toUpperCase().replace(/[.-]/g, '_');
  const isAsked = ASKS.test(upper) && !/(?:^|_)(?:SKIP|NO|DISABLE|IGNORE|BYPASS)_/.test(upper);
  return (isAsked && OFF.test(value)) || (ON.test(value) && REFUSES.test(upper));
}

/** Whether an argument does: of proxies, monitors and clients that run for long. */
export function isUncheckedArgument(argument: string): boolean {
  return /^--?[\w.-]*?(?:insecure-?skip-?(?:tls-?)?verify|(?:tls|ssl)-?skip-?verify|skip-?(?:tls|ssl)-?verify)(?:=(?:true|1))?$/i.test(
    argument,
  );
}
