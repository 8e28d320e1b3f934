/** Passwords that attackers try first: words and their usual variations. From public Compose files; November 2026. */

const WORDS: ReadonlySet<string> = new Set(
  (
    'access admin administrator adminadmin adminpassword adminpass adminpw adminpwd admin_password admin-password admin_pass app apppass apppassword changeit changeme change_me change-me ' +
    'changethis change-this change_this changepassword db dbpass dbpassword db_password dbuser debug default demo dev develop development devpass devpassword docker dummy ' +
    'elastic example examplepass examplepassword fake foo foobar foobared guest hello helloworld insecure keycloak kibana letmein local localdev login mariadb master minio ' +
    'minioadmin minioadminpw minio123 mongo mongodb monkey mypass mypassword mypasswd mypw mysecret mysecretpassword mysecretpw my-secret my-secret-pw my_secret_password my-password mysql mysqlpass mysqlpassword ' +
    'neo4j nopassword odoo openpgpwd oracle owner pass passw0rd passwd password passwords passwort placeholder pgpass pgpassword pgadmin postgre postgres postgrespw postgrespass postgrespassword postgres_password private pw ' +
    'qwerty qwertyuiop rabbit rabbitmq rabbitpw redis redispass redispassword replaceme replace_me replace-me root rootpass rootpassword rootpasswd root_password root-password rootpw rootroot sa sample secret ' +
    'secretkey secret-key secret_key secretpass secretpassword secret_password secretpw s3cr3t s3cret superpass supersecret supersecretpassword super-secret super_secret system temp temporary test ' +
    'testing testpass testpassword testtest toor tomcat trustno1 ubuntu user userpass userpassword user_password welcome wordpress'
  ).split(' '),
);

/** Placeholders that ask to be replaced. */
const TO_BE_CHANGED =
  /change[-_ .]?(?:me|it|this|that|in|on|before|after|immediately|asap)|replace[-_ ]?(?:me|this|with)|please[-_ ]?(?:change|set)|^(?:set|enter|insert|put|use)[-_ ]?(?:me|a|your|the|strong|some)|^(?:your|my|some|a)[-_ ].*(?:pass|secret|key|pw|salt|token)|(?:pass\w*|secret|key|token)[-_ ]here$|not[-_ ]?secure|insecure|do[-_ ]?not[-_ ]?use|(?:long|very)[-_ ](?:and[-_ ])?(?:random|long|secret)|only[-_ ]for[-_ ]dev|dev[-_ ]only/i;

/** Characters that replace letters: `P@ssw0rd`. */
const SWAPPED: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
};

/** Whether a password or key is easy to guess, whatever it is for. */
export function isWellKnown(text: string): boolean {
  const lower = text.toLowerCase();
  if (WORDS.has(lower) || isRow(lower) || TO_BE_CHANGED.test(lower)) return true;
  const stem = stemOf(lower);
  return (
    WORDS.has(stem) ||
    (/[@$013-5]/.test(stem) && WORDS.has(stem.replace(/[@$013-5]/g, (each) => SWAPPED[each] ?? each)))
  );
}

/** Whether a text is one of these names (user, service, database, product), with or without digits at the end. */
export function isOneOf(text: string, names: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  return names.has(lower) || names.has(stemOf(lower));
}

/** The text without the digits and the punctuation that people add to a word. */
function stemOf(text: string): string {
  const stem = text.replace(/[!@#.*_-]?(?:\d{1,4}|1234\d*)?[!@#.*]{0,2}$/, '').replace(/^[!@#]/, '');
  return stem.length >= 3 ? stem : text;
}

/** Whether it is a sequence of digits or one repeated character: `123456`, `0000`, `aaaa`. */
function isRow(text: string): boolean {
  return (
    /^\d{1,8}$/.test(text) ||
    /^(.)\1*$/.test(text) ||
    '1234567890'.startsWith(text) ||
    /^1q2w3e|^qaz|^abc123$/.test(text)
  );
}
