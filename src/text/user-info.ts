/** The password in the user information of an address, `https://user:password@host` (RFC 3986, section 3.2.1); one with a variable is none. */
const PASSWORD = /(:\/\/[^\s/:@"'`]*:)([^\s/@"'`$]{5,})(?=@)/g;

/** A text in which the passwords of addresses are replaced after their first characters. */
export function withoutUserInfo(text: string, shown: number, rest: (hidden: string) => string): string {
  if (!text.includes('://')) return text;
  return text.replace(
    PASSWORD,
    (_, before: string, password: string) => before + password.slice(0, shown) + rest(password.slice(shown)),
  );
}
