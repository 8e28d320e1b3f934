import { SPDX_EXCEPTIONS, SPDX_LICENSES } from './spdx-table.ts';

/** The types that can be required for a label, named as in hadolint. */
export const LABEL_TYPES = ['text', 'email', 'hash', 'rfc3339', 'semver', 'spdx', 'url'] as const;

export type LabelType = (typeof LABEL_TYPES)[number];

/** Whether the value of a label has a type. Any value is `text`. */
export function isOfLabelType(value: string, type: LabelType): boolean {
  return tests[type](value);
}

const tests: Readonly<Record<LabelType, (value: string) => boolean>> = {
  text: () => true,
  email: (value) =>
    /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"[^"\\]+")@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i.test(
      value,
    ),
  // Git abbreviates to seven or more characters; SHA-1 has 40 and SHA-256 has 64.
  hash: (value) => /^(?:[\da-f]{7,40}|[\da-f]{64})$/.test(value),
  rfc3339: isDate,
  semver: (value) =>
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?(?:\+[\da-z-]+(?:\.[\da-z-]+)*)?$/i.test(
      value,
    ),
  spdx: isLicense,
  url: (value) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value) && URL.canParse(value),
};

function isDate(value: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/.exec(value);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zone = 0, zoneMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days || hour > 23 || minute > 59) return false;
  return second <= 60 && zone <= 23 && zoneMinute <= 59;
}

/** An SPDX license expression: identifiers, `+`, WITH, AND, OR and parentheses; NONE and NOASSERTION may only be used alone. */
function isLicense(value: string): boolean {
  if (value === 'NONE' || value === 'NOASSERTION') return true;
  const tokens = value.match(/[()]|[^\s()]+/g) ?? [];
  let depth = 0;
  let wantsLicense = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (wantsLicense && token === '(') depth++;
    else if (wantsLicense && isIdentifier(token)) wantsLicense = false;
    else if (wantsLicense) return false;
    else if (token === ')') {
      if (--depth < 0) return false;
    } else if (/^(?:AND|OR|and|or)$/.test(token)) wantsLicense = true;
    else if (!/^(?:WITH|with)$/.test(token) || !isIn(SPDX_EXCEPTIONS, tokens[++at] ?? '')) return false;
  }
  return !wantsLicense && depth === 0;
}

function isIdentifier(token: string): boolean {
  if (/^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(token)) return true;
  return isIn(SPDX_LICENSES, token) || (token.endsWith('+') && isIn(SPDX_LICENSES, token.slice(0, -1)));
}

/** Identifiers are not case-sensitive in SPDX. */
function isIn(table: string, word: string): boolean {
  return /^[\w.+-]+$/.test(word) && table.toLowerCase().split(/\s+/).includes(word.toLowerCase());
}
