import { holdsPassword, holdsSecret } from '../../src/knowledge/secret-names.ts';

const SWITCH = /^(?:|true|false|yes|no|on|off|none|null|nil|enabled?|disabled?|default|[01])$/i;
/** What makes a switch of a build argument. */
const BOOLEAN = /^(?:true|false|yes|no|on|off|[01])$/i;
const NUMBER = /^[-+]?\d{1,9}(?:\.\d+)?(?:ms|[smhdkmg]b?)?$/i;
/** Ids and fingerprints of public keys. */
const FINGERPRINT = /^(?:0x[0-9a-f]{8,40}|(?:[0-9a-f]{40})+)$/i;
const PUBLIC_KEY = /^(?:ssh-\w+|ecdsa-\S+)\s+AAAA|^-----BEGIN (?:[A-Z]+ )?(?:PUBLIC KEY|CERTIFICATE)/;
const PATH = /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\](?:[\w.@%+ -]+[/\\]?)*$/;
const FILE =
  /^[\w.@%+/\\-]+\.(?:asc|bat|cer|cfg|cmd|conf|crt|csv|db|der|dll|env|exe|gpg|html?|ini|jar|jks|js|json|kbx|key|keystore|lua|p12|pem|pfx|php|pl|ps1|pub|py|rb|sh|so|sock|sql|toml|txt|xml|ya?ml)$|^id_(?:rsa|dsa|ecdsa|ed25519)$/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/(?![^/\s]*@)(?!\S*[?&;](?:\w*(?:token|key|secret|passw|auth|sig)\w*)=)\S*$/i;
const HOST = /^(?:localhost|(?:[a-z0-9-]+\.)+[a-z]{2,10})(?::\d{1,5})?(?:\/[\w./-]*)?$/;
/** The name of a Java or Python class. */
const CLASS = /^(?:[a-z_]\w*\.){2,}[A-Za-z_]\w*$/;
/** Another variable, a template, or a place where a program finds the secret. */
const REFERENCE =
  /^(?:\$\{?[A-Za-z_]\w*(?::?[-+?][^}]*)?\}?|\$\(.*\)|`.*`|%{1,2}[\w.]+%{1,2}|%\(\w+\)s|\{\{.*\}\}|\{%.*%\}|__\w+__|@{1,2}\w+@{1,2}|(?:env|file|vault|ssm|arn|op|secretsmanager|keyvault|sm):\S+)$/is;
const PLACEHOLDER =
  /^(?:<.*>|\[.*\]|x{3,}|X{3,}|\*+|\.{3,}|-+|\?+|(?:todo|tbd|fixme|n\/a|dummy|fake|unused|placeholder|redacted|undefined|unset|empty|example|sample)(?:[-_ ].*)?|.*[-_ ](?:placeholder|here)|(?:please[-_ ]?)?(?:change|replace|set|insert|enter|put|fill|provide|override)(?:[-_ ]?(?:me|it|this|in|at|with|by|your|the|on)(?:[-_ !.].*)?)|your[-_ ].*|not[-_ ]?(?:a[-_ ]?)?(?:set|secret|used|needed).*)$/is;

/** Whether a value is a switch, or the word for none. */
export function isSwitch(text: string): boolean {
  return SWITCH.test(text);
}

/** Whether a value is another variable, a template, or says where a program finds the secret. */
export function isReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** Whether a value is a placeholder. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** Whether the value that a variable gets is not a secret, although its name sounds like one. */
export function isHarmlessValue(value: string, name: string): boolean {
  const text = value.trim();
  if (SWITCH.test(text) || PLACEHOLDER.test(text) || REFERENCE.test(text) || isPlace(text)) return true;
  if (NUMBER.test(text)) return !holdsPassword(name);
  return isWordOfKeys(text, name);
}

/** Whether the default of a build argument shows that the argument is not a secret; an empty one or a placeholder waits for the secret. */
export function isHarmlessDefault(value: string, name: string): boolean {
  const text = value.trim();
  if (text === '') return false;
  if (isPlace(text) || BOOLEAN.test(text)) return true;
  return isWordOfKeys(text, name) || (!holdsSecret(name) && (SWITCH.test(text) || NUMBER.test(text)));
}

/** Whether a value is a path, the name of a file, a socket, or an address without credentials. */
export function isPlace(text: string): boolean {
  return PATH.test(text) || FILE.test(text) || ADDRESS.test(text) || PUBLIC_KEY.test(text);
}

/** Values that are not secrets even if the name of the variable suggests it: the fingerprint of a public key, a host, the name of a class or of a method. */
function isWordOfKeys(text: string, name: string): boolean {
  if (holdsSecret(name)) return false;
  const compact = text.replace(/\s+/g, '');
  return (
    FINGERPRINT.test(compact) ||
    HOST.test(text) ||
    CLASS.test(text) ||
    (/auth$/i.test(name) && /^[a-z][a-z0-9-]{1,11}$/i.test(text))
  );
}
