/** A phrase that reads like a translation, and what a native writer puts there. A space also matches the end of a line in a comment. */
export interface Phrase {
  readonly phrase: RegExp;
  readonly instead: string;
}

/** The phrases that must not come back in rules, messages, comments or documents: CONTRIBUTING.md says how to write instead. */
export const PHRASES: readonly Phrase[] = [
  // Negation
  {
    phrase:
      /(?<!\b[Tt]here )(?<!\b[Tt]here's )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|doubt\b|match\b|different\b|better\b|worse\b)/,
    instead: 'is not a',
  },
  {
    phrase: /\b(?:know|take|hold|accept|allow|name|bring|set|want|give)s? no (?!more\b|less\b|longer\b)/,
    instead: 'does not know, accept, contain, ... any',
  },
  { phrase: /\bmake[sn]? no (?!sense\b|difference\b)/, instead: 'does not make' },
  { phrase: /\bnor (?:has|have|does|do|is|are|can)\b/, instead: 'does not ... either' },
  { phrase: /\bnothing but\b/, instead: 'only' },
  { phrase: /\bno [a-z]+ is called\b/, instead: 'unknown rule, stage, ...' },
  // Verbs
  { phrase: /\brefus(?:e|es|ing|al)\b|(?<![Cc]onnection )\brefused\b/, instead: 'rejects, or fails' },
  { phrase: /\bdo(?:es)? not take\b/, instead: 'does not accept' },
  { phrase: /\bt(?:ake|akes|aken|ook) (?:it|them|this|that|one|both|`[^`]+`) for\b/, instead: 'treats it as' },
  { phrase: /\btells? of\b|\btold of\b/, instead: 'reports' },
  { phrase: /\bpass(?:es|ed|ing)? over\b/, instead: 'ignores' },
  { phrase: /\bexcludes? each other\b/, instead: 'are mutually exclusive' },
  { phrase: /\bheeds?\b/, instead: 'follows, or ignores' },
  {
    phrase:
      /\b(?:Compose|Docker|BuildKit|Engine|Git|kernel|shell|registry|server|daemon|program|image|service) wants\b/,
    instead: 'requires, or expects',
  },
  {
    phrase: /\b(?:image|images|base|stage|variable|package|it|file|Compose|one) brings?\b/,
    instead: 'provides, contains, or defines',
  },
  {
    phrase:
      /\b(?:stand|stands|stood) (?:twice|alone|alike|in|on|at|before|after|behind|above|below|there|here|under|beside|between|first|last|as)\b/,
    instead: 'is, appears',
  },
  { phrase: /(?<=^|['"`(])[Ww]rite (?:it |them |`|\\`)/, instead: 'use' },
  { phrase: /\bmakes? of (?:it|them)\b/, instead: 'turns it into' },
  { phrase: /\b(?:has|have) to be (?:told|written)\b/, instead: 'must be' },
  // Words
  { phrase: /\b[Tt]he engine\b/, instead: 'Docker Engine' },
  {
    phrase: /\bthe base(?= (?:is|has|and|or|to|of|that|in|on|sets|may|does)\b|[.,:;'])/,
    instead: 'the base image, or the base file',
  },
  { phrase: /\bfor ever\b/, instead: 'forever' },
  { phrase: /\b(?:some|every)body\b/i, instead: 'someone, everyone' },
  { phrase: /\bwhoever\b/i, instead: 'anyone who' },
  {
    phrase:
      /(?:[:;,] |\. |['`"])(?:W|w)ho (?:has|is|does|gets|reads|knows|runs|sets|looks|wants|can|changes|pulls|builds|reaches|needs)\b(?![^.]*\?)/,
    instead: 'anyone who',
  },
  { phrase: /\bwithout a word\b/, instead: 'silently' },
  { phrase: /\banew\b/, instead: 'again' },
  { phrase: /\bof old\b/, instead: 'earlier, or old' },
  { phrase: /\bMostly\b/, instead: 'Usually' },
  { phrase: /\btruth values?\b/, instead: 'boolean' },
  { phrase: /\bwhite space\b/, instead: 'whitespace' },
  { phrase: /\btyping errors?\b/, instead: 'typo' },
  { phrase: /(?:\d|\}) infos\b/, instead: 'notes' },
  { phrase: /\bbeside\b/, instead: 'next to, or with' },
  {
    phrase:
      /\bbehind\b(?! (?:a |an |the |one |its |their |your )?(?:(?:reverse |TLS |load |company )?(?:proxy|proxies|balancer|gateway|router|login|firewall|NAT|scenes|CDN|VPN|server)|it\b))(?<!\b(?:left|leave|leaves|leaving|fall|falls) behind)/,
    instead: 'after',
  },
  { phrase: /\b(?:in|at|on) (?:every|each) call\b/, instead: 'on every run' },
  { phrase: /\balready(?=[:;.](?:\s|$|['`]))/, instead: 'is already ...' },
  { phrase: /\bby itself alone\b|\bonly just\b|\bin vain\b|\btoo much\b/, instead: 'say what happens' },
  { phrase: /\bthe book\b/i, instead: 'say it without a source' },
  // One spelling: American, as in the documentation of Docker
  {
    phrase: /\bbehaviours?\b|\bcolours?\b|\bfavour|\blicences?\b|\bnormalise|\bsynchronise|\brecognise|\boptimise/,
    instead: 'the American spelling',
  },
];

/** A phrase found in a text. */
export interface Found {
  readonly line: number;
  readonly text: string;
  readonly instead: string;
}

const compiled = PHRASES.map(({ phrase, instead }) => ({
  instead,
  // A comment that breaks in the middle of a phrase continues after `*` or `//`.
  pattern: new RegExp(phrase.source.replaceAll(' ', String.raw`(?:\s+(?:\*|//)?\s*)`), `g${phrase.flags}`),
}));

/** The phrases in a text, in the order of PHRASES. */
export function phrasesIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const { pattern, instead } of compiled) {
    for (const match of text.matchAll(pattern)) {
      found.push({ line: text.slice(0, match.index).split('\n').length, text: match[0], instead });
    }
  }
  return found;
}
