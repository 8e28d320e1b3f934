import type { SecretShape } from './secret-shapes-table.ts';
import { SECRET_SHAPES } from './secret-shapes-table.ts';

/** A secret in a text. */
export interface FoundSecret {
  /** What it is, with an article: `a GitHub token`. */
  readonly kind: string;
  /** Whether nothing else looks like it. Others, such as a JSON Web Token, may be public, or meant for tests. */
  readonly sure: boolean;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** All hints of {@link SECRET_SHAPES}: a text without any of them cannot contain a secret, so the table need not be read. */
const HINTS = `WITTER witter "auth" :AA /api/webhooks/ TOKEN fm2a_ fm2r_ BWS_ IRTABLE bws irtable itwarden +ACR +ASt .atlasv1. 1//0 A3- AAAA ABIA ABSK ACCA ACDb AGE-SECRET-KEY- AIoT AIza AKCp AKIA AKID AQVN ASIA ATATT3 ATBB
ATCTT3 AVNS_ AZDO AccountKey= AiYXV0aHMiO AstraCS: AzCa AzFu AzSe BOT_TOKEN Bot_token CCDB1_ CCIPAT_ CCIPRJ_ CFPAT-
CLOJARS_ EAA EXO EZAK EZTK FLWSECK GOCSPX- GOOG1 GR1348941 HEROKU HRKU- Heroku ISCORD JQQJ99 JhdXRocyI6 K10
LS0tLS1CRUdJTi LTAI MAILCHIMP MAILGUN MANDRILL Mailchimp Mailgun Mandrill NGROK NRAA- NRAK- NRAL NRII- Ngrok OKTA
OT_TOKEN Okta PAYPAL PMAK- PRIVATE Paypal PrivateKey PuTTY-User-Key-File Q~ SCW SG. SSWS SWMKEY-1- SWMTKN-1-
SharedAccessKey= Ssws T3BlbkFJ TELEGRAM TWILIO Telegram Twilio VAULT Vault WILIO WS_SECRET_ _authToken access-d
access-p access-s access_token$ amzn.mws. api_org_ bkaj_ bkct_ bkpt_ bkua_ bot_token cfat_ cfk_ cfut_ cmVmdGtu csk-
dapi dckr_oat_ dckr_pat_ ddp_ ddw_ dkea doo_v1_ dop_v1_ dor_v1_ dp.audit. dp.ct. dp.pt. dp.sa. dp.scim. dp.st. dt0
duffel_ e2b_ ecretAccessKey eyJ figd_ figdr_ figo_ figu_ fio-u- fm1_ fm1a_ fm1r_ fm2_ fo1_ gho_ ghp_ ghr_ ghs_ ghu_
github_pat_ glagent- glc_ glcbt- gldt- glffct- glft- glimt- gloas- glpat- glptt- glrt- glrtr- glsa_ glsoat- gsk_
hcaik_ hcamk_ hcbik_ heroku hooks.slack.com hvb. hvr. hvs. iscord jina_ kImF1dGhzIj k_live_ k_prod_ k_test_ lin_api_
lin_oauth_ lsv2_ mailchimp mailgun mandrill mdb_sa_sk_ napi_ nfc_ nfo_ nfp_ nfu_ ngrok npg_ nsec1 ntn_ nvapi- oauth:
okta ops_eyJ ot_token oy2 packagist_ pat-ap pat-eu pat-na paypal pcsk_ pdl_ phx_ pnb_ pnu_ pplx- pscale_ ptr_ pypi-AgE
r8_ rdme_ rivateKey rivate_key rnd_ rubygems_ rzp_live_ sb_secret_ sbp_ sgp_ shippo_ shpat_ shpca_ shppa_ shpss_ sig=
sk-ant- sk-lf- sk-or- sk.eyJ sntrys_ sntryu_ snyk_ sq0 sqa_ sqp_ squ_ ssws syt_ telegram tfp_ tskey- tvly- twilio
vault vca_ vci_ vck_ vcp_ vcr_ vercel_ webhook.office.com whsec_ wilio ws_secret_ xai- xapp- xau_ xkeysib- xoxa- xoxb-
xoxc- xoxd- xoxe- xoxo- xoxp- xoxr- xoxs- xsmtpsib- y0_ ya29.`;
/** Hints that only count at the start of a word. */
const BEGINNINGS = `api- cio fc- hf_ key- npm_ pat. pk_ pul- re_ sat. sdk- secret_ sk- sk_ sl. st. tk_ token- v1.0-`;
const HINT = new RegExp(`${alternatives(HINTS)}|[= \\t\\n"':/@,](?:${alternatives(BEGINNINGS)})`);

function alternatives(words: string): string {
  return words.replace(/[.+$]/g, '\\$&').replace(/\s+/g, '|');
}

/** Keys from documentation, and keys of emulators, which are the same everywhere. */
const DOCUMENTED =
  /EXAMPLE|^AKIAI44QH8DHB|4eC39HqLyjWDarjtT1zdp7dc|BQokikJOvBiI2HlWgH4olfQ2|26PHem9AhJZvU623DfE1x4sd|16C7e42F292c6912E7710c838347Ae178B4a|17653672481-19874698323|ngeVfQFYQlKU0ufo8x5d1A|^Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq|^C2y6yDjf5\/R\+ob0N8A7Cgv30VRDJIWEHLM\+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw|AIzaSyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe|AIzaSyBdVl-cTICSwYKrZ95SuvNw7dbMuDt1KG0|110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw|4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qc|MTk4NjIyNDgzNDcxOTI1MjQ4|ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80|59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d/;

/** Words that a real secret does not contain by chance. */
const WORDS =
  /example|dummy|fake|your|xxxx|placeholder|redacted|sample|change[-_]?me|insert|replace|secret_?key|test(?!_)|todo|demo|mock|foobar|deadbeef|token_?here|key_?here|\.\.\.|\*\*\*|<|>/i;

/** Repeated characters, and sequences from the alphabet or the digits. */
const RUNS =
  /([A-Za-z0-9])\1{5}|abcdefg|bcdefgh|cdefghi|ABCDEFG|0123456|1234567|2345678|3456789|7654321|(\w{1,8}?)\2{4}|(\w{4,16})\3{2}/;

/** The entropy of a text in bits per character, from the frequencies of its characters. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Whether a text is a placeholder for a secret: `ghp_xxxxxxxx`, a key from a manual, `abcdefgh12345678`. */
export function isDummy(text: string): boolean {
  return DOCUMENTED.test(text) || WORDS.test(text) || RUNS.test(text);
}

/** Whether a text may contain a secret of a known shape; few texts do. */
export function mayHoldSecret(text: string): boolean {
  return HINT.test(text);
}

/** The secrets of known shapes in a text, in order and without overlaps. */
export function secretsIn(text: string): FoundSecret[] {
  if (!mayHoldSecret(text)) return [];
  const found: FoundSecret[] = [];
  for (const shape of SECRET_SHAPES)
    if (shape.hints.some((hint) => text.includes(hint))) addMatches(text, shape, found);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => found.slice(0, index).every(({ end }) => end <= start));
}

function addMatches(text: string, { pattern, kind, sure, client, holds }: SecretShape, found: FoundSecret[]): void {
  for (const match of text.matchAll(pattern)) {
    const secret = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const start = match.index + match[0].lastIndexOf(secret);
    if (
      /\w/.test(text[match.index - 1] ?? '') ||
      !holds(secret) ||
      isShown(secret) ||
      (client && isForClients(text, start))
    )
      continue;
    found.push({ kind, sure, start, end: start + secret.length });
  }
}

/** Whether a text with the shape of a secret is only an example. Long texts are not searched for words, which they may contain by chance. */
function isShown(secret: string): boolean {
  if (secret.includes('PRIVATE KEY')) return /\.\.\.|…|xxxxx|EXAMPLE/.test(secret);
  const own = secret.replace(/^(?:[a-z]{2,8}_)?(?:test|sandbox)_|^A{20,}/, '');
  const floor = own.length >= 30 ? 3 : 2.5;
  return entropyOf(own) < floor || DOCUMENTED.test(own) || (own.length < 200 && isDummy(own));
}

/** Whether the name before a value says that it is public, as in a page or an app. */
function isForClients(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const name = /([A-Za-z][\w.-]*)["']?\s{0,3}[=:]\s{0,3}["']?$/.exec(before)?.[1] ?? '';
  return /PUBLIC|VITE_|REACT_APP|VUE_APP|ANON|FIREBASE|MAPS|BROWSER|CLIENT_SIDE|WEB_API/i.test(name);
}

const HEX = /^(?:0x)?[0-9a-fA-F]+$/;
/** Texts that are not random, although they have many different characters. */
const ORDERED =
  /^[~.]{0,2}\/|^[a-z][a-z0-9+.-]*:\/\/|^[A-Za-z]+(?:[-_. /:][A-Za-z]+)*$|^v?\d+(?:\.\d+)+|^\$|^[\w.-]+\.(?:com|org|net|io|dev|local|internal|json|ya?ml|pem|key|crt|sh|py|js|jar)\b|^[\w.-]+(?:\/[\w.@-]+){2,}$|^sha\d{1,3}[:-]|^[a-z]+(?:-[a-z0-9]{1,12}){2,}$/;

/** Whether a value looks randomly generated; if its name also says that it is a secret, it is one. */
export function isRandom(value: string): boolean {
  if (value.length < 16 || value.length > 150 || /\s/.test(value) || ORDERED.test(value) || isDummy(value))
    return false;
  if (HEX.test(value)) return /[a-fA-F]/.test(value) && /\d/.test(value) && entropyOf(value) >= 3;
  return /\d/.test(value) && /[A-Za-z]/.test(value) && entropyOf(value) >= 3.5;
}
