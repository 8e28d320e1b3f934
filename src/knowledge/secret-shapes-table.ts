/**
 * The shapes of secrets of well-known services: what the secret is, texts of which one is always in or before it, and its pattern,
 * whose first group, if any, is the secret itself. From the documentation of the services and our own tokens, 2026-11.
 */

/** The shape of a secret of a service. */
export interface SecretShape {
  /** What it is, with an article: `a GitHub token`. */
  readonly kind: string;
  /** At least one of these is part of the text. */
  readonly hints: readonly string[];
  readonly pattern: RegExp;
  /** Whether nothing else looks like it. */
  readonly sure: boolean;
  /** Whether it may be public, as part of a page or an app: then the name of its variable says so. */
  readonly client: boolean;
  /** A check that is not possible in a pattern. */
  readonly holds: (secret: string) => boolean;
}

interface Traits {
  readonly unsure?: true;
  readonly client?: true;
  readonly holds?: (secret: string) => boolean;
}

/** A hint that begins with `~` is so short that it only counts at the start of a word. */
function hint(text: string): readonly string[] {
  return text.startsWith('~') ? [...'= \t\n"\':/@,'].map((before) => before + text.slice(1)) : [text];
}

function shape(kind: string, hints: string, pattern: RegExp, traits: Traits = {}): SecretShape {
  const { unsure, client, holds = () => true } = traits;
  const whole = new RegExp(`(?:${pattern.source})(?![A-Za-z0-9_])`, 'g');
  return { kind, hints: hints.split(' ').flatMap(hint), pattern: whole, sure: !unsure, client: client === true, holds };
}

/** A secret that can only be recognized by the name of the service before it. */
function named(kind: string, service: string, pattern: RegExp): SecretShape {
  const words = service
    .split('|')
    .flatMap((word) => [word, word.toUpperCase(), `${word[0]?.toUpperCase()}${word.slice(1)}`]);
  const before = `(?:${words.join('|')})[\\w .-]{0,40}["']?(?:\\s{0,3}[=:,]|\\s)\\s{0,3}["']?`;
  const whole = new RegExp(`${before}(${pattern.source})(?![A-Za-z0-9_])`, 'g');
  return { kind, hints: words, pattern: whole, sure: true, client: false, holds: () => true };
}

/** The decoded text of base64; empty if it is not base64. */
function decoded(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}

/** Whether it is `user:password` with a real password. */
function isLogin(secret: string): boolean {
  const text = decoded(secret);
  return (
    /^[\x20-\x7e]{1,200}:[\x20-\x7e]{4,}$/.test(text) &&
    !/example|changeme|your[-_]|:(?:pass(?:word|wd)?|secret|token|xxx+)$/i.test(text)
  );
}

/** Whether it is a token with a header, and not an example from the documentation of jwt.io or Supabase. */
function isToken(secret: string): boolean {
  const [header = '', payload = ''] = secret.split('.');
  return /"(?:alg|typ|enc)"/.test(decoded(header)) && !/"1234567890"|John Doe|supabase-demo/.test(decoded(payload));
}

const UUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const uuid = (before: string) => new RegExp(`${before}${UUID}`);

export const SECRET_SHAPES: readonly SecretShape[] = [
  // Keys
  shape(
    'a private key',
    'PRIVATE',
    /-----BEGIN (?:[A-Z0-9]+ ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----)[\s\S]){0,240}?[A-Za-z0-9+/]{40}(?:(?:(?!-----END)[\s\S]){0,12000}-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?/,
  ),
  shape('a private key in base64', 'LS0tLS1CRUdJTi', /LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,}={0,2}/, {
    holds: (secret) => decoded(secret).includes('PRIVATE KEY'),
  }),
  shape('a PuTTY private key', 'PuTTY-User-Key-File', /PuTTY-User-Key-File-\d: \S{3,40}\s+Encryption: none/),
  shape('an age private key', 'AGE-SECRET-KEY-', /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,}/),
  shape(
    'a WireGuard private key',
    'PrivateKey PRIVATE',
    /(?:PrivateKey\s{0,3}=\s{0,3}|WIREGUARD_PRIVATE_KEY["']?\s{0,3}[=:]\s{0,3}["']?)([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/,
  ),
  shape(
    'an Ethereum private key',
    'PRIVATE rivateKey rivate_key',
    /(?:PRIVATE_KEY|[Pp]rivate_key|[Pp]rivateKey)["']?\s{0,3}[=:]\s{0,3}["']?(0x[0-9a-fA-F]{64})/,
  ),
  shape('a Nostr private key', 'nsec1', /nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}/),
  shape('a login of a registry in base64', '"auth"', /"auth"\s{0,3}:\s{0,3}"([A-Za-z0-9+/]{12,400}={0,2})(?=")/, {
    holds: isLogin,
  }),
  shape(
    'a Docker configuration with logins, in base64',
    'JhdXRocyI6 AiYXV0aHMiO kImF1dGhzIj',
    /(?:eyJhdXRocyI6|ewog{1,4}[A-Za-z0-9+/]{0,12}(?:AiYXV0aHMiO|kImF1dGhzIj)|eyAiYXV0aHMiO|ewoJImF1dGhzIj)[A-Za-z0-9+/]{40,}={0,2}/,
  ),
  shape('a JSON Web Token', 'eyJ', /ey[JA][A-Za-z0-9_-]{10,}\.ey[JA][A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{20,}/, {
    unsure: true,
    client: true,
    holds: isToken,
  }),
  // Cloud providers
  shape('an AWS access key', 'AKIA ASIA ABIA ACCA', /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/),
  shape(
    'an AWS secret access key',
    'ws_secret_ WS_SECRET_ ecretAccessKey',
    /(?:[Aa][Ww][Ss]_(?:SECRET|secret)_(?:(?:ACCESS|access)_)?(?:KEY|key)|[Ss]ecretAccessKey)["']?(?:\s{0,3}[=:,]|\s)\s{0,3}["']?([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/,
  ),
  shape('an Amazon Bedrock key', 'ABSK', /ABSK[A-Za-z0-9+/]{100,}={0,2}/),
  shape('an Amazon MWS token', 'amzn.mws.', uuid('amzn\\.mws\\.')),
  shape('a Google API key', 'AIza', /AIza[A-Za-z0-9_-]{35}/, { unsure: true, client: true }),
  shape('a Google OAuth client secret', 'GOCSPX-', /GOCSPX-[A-Za-z0-9_-]{28}/),
  shape('a Google access token', 'ya29.', /ya29\.[A-Za-z0-9_-]{30,}/),
  shape('a Google refresh token', '1//0', /1\/\/0[A-Za-z0-9_-]{40,}/),
  shape('a Google Cloud Storage key', 'GOOG1', /GOOG1[A-Z0-9]{56,60}/),
  shape('a Firebase server key', 'AAAA', /AAAA[A-Za-z0-9_-]{7}:[A-Za-z0-9_-]{140}/),
  shape('an Azure storage account key', 'AccountKey=', /AccountKey=([A-Za-z0-9+/]{86}==)/),
  shape('an Azure storage account key', '+ASt', /[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/),
  shape('an Azure shared access key', 'SharedAccessKey=', /SharedAccessKey=([A-Za-z0-9+/]{43}=)/),
  shape('an Azure shared access signature', 'sig=', /[?&;]sig=([A-Za-z0-9%]{43,60}%3[Dd])/),
  shape('an Azure client secret', 'Q~', /[A-Za-z0-9_.~-]{3}\dQ~[A-Za-z0-9_.~-]{31,34}/),
  shape('an Azure API key', 'JQQJ99', /[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}/),
  shape(
    'an Azure service key',
    'AzFu AzSe AzCa +ACR ACDb AIoT',
    /[A-Za-z0-9+/]{36,76}(?:AzFu|AzSe|AzCa|\+ACR|ACDb|AIoT)[A-Za-z0-9+/]{5,10}={0,2}/,
  ),
  shape('an Azure DevOps token', 'AZDO', /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/),
  shape('an Alibaba Cloud access key', 'LTAI', /LTAI[A-Za-z0-9]{12,26}/),
  shape('a Tencent Cloud secret id', 'AKID', /AKID[A-Za-z0-9]{32}/),
  shape('a Yandex Cloud key', 'AQVN', /AQVN[A-Za-z0-9_-]{35,38}/),
  shape('a Yandex token', 'y0_', /y0_[A-Za-z0-9_-]{50,}/),
  shape('a DigitalOcean token', 'dop_v1_ doo_v1_ dor_v1_', /do[por]_v1_[a-f0-9]{64}/),
  shape('a Scaleway access key', 'SCW', /SCW[A-Z0-9]{17}/),
  shape('an Exoscale API key', 'EXO', /EXO[a-f0-9]{24}/),
  shape('a Heroku API key', 'HRKU-', /HRKU-[A-Za-z0-9_-]{36,}/),
  named('a Heroku API key', 'heroku_api_key', new RegExp(UUID)),
  shape('a Cloudflare tunnel token', 'eyJhIjoi', /eyJhIjoi[A-Za-z0-9+/]{100,}={0,2}/),
  shape('a Cloudflare origin CA key', '~v1.0-', /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/),
  shape('a Cloudflare token', 'cfut_ cfat_ cfk_', /cf(?:ut|at|k)_[A-Za-z0-9]{40,}/),
  shape(
    'a Fly.io token',
    'fm1_ fm2_ fm1r_ fm1a_ fm2r_ fm2a_ fo1_',
    /(?:fm[12][ar]?_[A-Za-z0-9+/=]{60,}|fo1_[A-Za-z0-9_-]{43})/,
  ),
  shape(
    'a Vercel token',
    'vercel_ vcp_ vci_ vca_ vcr_ vck_',
    /(?:vercel_blob_rw_[A-Za-z0-9]{8,}_[A-Za-z0-9]{20,}|vc[piark]_[A-Za-z0-9]{24,})/,
  ),
  shape('a Netlify token', 'nfp_ nfc_ nfo_ nfu_', /nf[pcou]_[A-Za-z0-9]{36}/),
  shape('a Render API key', 'rnd_', /rnd_[A-Za-z0-9]{28,}/),
  // Source code and builds
  shape('a GitHub token', 'ghp_ gho_ ghu_ ghs_ ghr_', /gh[pousr]_[A-Za-z0-9]{36,251}/),
  shape('a GitHub token', 'github_pat_', /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{50,}|github_pat_[A-Za-z0-9_]{70,}/),
  shape(
    'a GitLab token',
    'glpat- gldt- glrt- glrtr- glcbt- glptt- glft- glimt- glagent- glsoat- glffct- gloas-',
    /gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|soat|ffct|oas)-(?:[a-z0-9]{1,5}_)?[A-Za-z0-9_-]{20,}(?:\.[a-z0-9]{2}\.[a-z0-9]{9})?/,
  ),
  shape('a GitLab runner registration token', 'GR1348941', /GR1348941[A-Za-z0-9_-]{20,}/),
  shape('a Bitbucket app password', 'ATBB', /ATBB[A-Za-z0-9_=.-]{28,}/),
  shape('an Atlassian token', 'ATATT3 ATCTT3', /AT[AC]TT3[A-Za-z0-9_=-]{60,}/),
  shape('an npm token', '~npm_', /npm_[A-Za-z0-9]{36}/),
  shape('an npm token', '_authToken', new RegExp(`_authToken["']?\\s{0,3}[= ]\\s{0,3}["']?(${UUID})`)),
  shape('a PyPI token', 'pypi-AgE', /pypi-AgE[A-Za-z0-9_-]{50,}/),
  shape('a RubyGems key', 'rubygems_', /rubygems_[a-f0-9]{48}/),
  shape('a NuGet API key', 'oy2', /oy2[a-z0-9]{43}/),
  shape('a crates.io token', '~cio', /cio[A-Za-z0-9]{32}/),
  shape('a Clojars token', 'CLOJARS_', /CLOJARS_[a-z0-9]{60}/),
  shape('a Packagist token', 'packagist_', /packagist_[a-z]{3}_[a-f0-9]{68}/),
  shape('a Docker Hub token', 'dckr_pat_ dckr_oat_', /dckr_[po]at_[A-Za-z0-9_-]{27,}/),
  shape('a Swarm join token', 'SWMTKN-1-', /SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}/),
  shape('a Swarm unlock key', 'SWMKEY-1-', /SWMKEY-1-[A-Za-z0-9+/]{43}/),
  shape('an Artifactory key', 'AKCp', /AKCp[A-Za-z0-9]{60,}/),
  shape('an Artifactory token', 'cmVmdGtu', /cmVmdGtu[A-Za-z0-9]{56}/),
  shape('a CircleCI token', 'CCIPAT_ CCIPRJ_', /CCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}/),
  shape('a Buildkite token', 'bkua_ bkaj_ bkct_ bkpt_', /bk(?:ua|aj|ct|pt)_[A-Za-z0-9_-]{40,}/),
  shape('a SonarQube token', 'squ_ sqp_ sqa_', /sq[upa]_[a-f0-9]{40}/),
  shape('a Snyk token', 'snyk_', /snyk_(?:uat|sat)\.[a-f0-9]{8}\.[A-Za-z0-9_.-]{40,}/),
  shape('a Sourcegraph token', 'sgp_', /sgp_(?:(?:[a-f0-9]{16}|local)_)?[A-Fa-f0-9]{40}/),
  shape('a Terraform Cloud token', '.atlasv1.', /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,}/),
  shape('a Pulumi token', '~pul-', /pul-[a-f0-9]{40}/),
  shape('a Prefect key', 'pnu_ pnb_', /pn[ub]_[A-Za-z0-9]{36}/),
  shape('a Deno Deploy token', 'ddp_ ddw_', /dd[pw]_[A-Za-z0-9]{36}/),
  shape('a Harness token', '~pat. ~sat.', /[ps]at\.[A-Za-z0-9_-]{22}\.[a-f0-9]{24}\.[A-Za-z0-9]{20}/),
  // Secret stores and networks
  shape('a Vault token', 'hvs. hvb. hvr.', /hv[sbr]\.[A-Za-z0-9_-]{24,}/),
  named('a Vault token', 'vault', /[sbr]\.[A-Za-z0-9]{24}/),
  shape(
    'a Doppler token',
    'dp.pt. dp.st. dp.ct. dp.sa. dp.scim. dp.audit.',
    /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
  ),
  shape('a 1Password token', 'ops_eyJ', /ops_eyJ[A-Za-z0-9+/_-]{100,}={0,2}/),
  shape(
    'a 1Password secret key',
    'A3-',
    /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
  ),
  shape('an Infisical token', '~st.', /st\.[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32}/),
  shape('a Bitwarden token', 'BWS_ itwarden bws', new RegExp(`0\\.${UUID}\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==`)),
  shape('a Tailscale key', 'tskey-', /tskey-(?:[a-z]{3,12}-)?[A-Za-z0-9]{8,}-[A-Za-z0-9]{16,}/),
  named('an ngrok token', 'ngrok', /[0-9A-Za-z]{26,28}_[0-9A-Za-z]{20,22}/),
  shape('a Rancher token', '~token-', /token-[a-z0-9]{5}:[a-z0-9]{54}/),
  shape('a K3s token', 'K10', /K10[a-f0-9]{64}::[a-z]{3,12}:[A-Za-z0-9._-]{8,}/),
  shape('a Portainer token', 'ptr_', /ptr_[A-Za-z0-9+/]{43}=/),
  // Messaging
  shape(
    'a Slack token',
    'xoxa- xoxb- xoxc- xoxe- xoxo- xoxp- xoxr- xoxs- xoxd-',
    /xox[abceoprsd](?:\.xox[bp])?-[A-Za-z0-9%/+-]{20,}/,
  ),
  shape('a Slack app token', 'xapp-', /xapp-\d-[A-Z0-9]{8,}-\d{8,}-[A-Za-z0-9]{32,}/),
  shape(
    'a Slack webhook',
    'hooks.slack.com',
    /hooks\.slack\.com\/(?:services\/T[A-Za-z0-9_]{6,}\/B[A-Za-z0-9_]{6,}|(?:workflows|triggers)\/[A-Z0-9]{6,}(?:\/[A-Za-z0-9]+){1,2})\/[A-Za-z0-9_]{16,}/,
  ),
  shape('a Discord webhook', '/api/webhooks/', /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[A-Za-z0-9_-]{60,80}/),
  shape(
    'a Discord bot token',
    'iscord ISCORD TOKEN ot_token',
    /[MNO][A-Za-z\d_-]{23,27}\.[A-Za-z\d_-]{6}\.[A-Za-z\d_-]{27,40}/,
  ),
  shape(
    'a Microsoft Teams webhook',
    'webhook.office.com',
    new RegExp(`webhook\\.office\\.com/webhookb2/${UUID}@${UUID}/[A-Za-z]+/[a-f0-9]{32}/${UUID}`),
  ),
  shape('a Telegram bot token', ':AA', /\d{8,10}:AA[A-Za-z0-9_-]{33}/),
  shape('a Telegram bot token', 'telegram.org/bot', /api\.telegram\.org\/bot(\d{8,10}:[A-Za-z0-9_-]{35})/),
  named('a Telegram bot token', 'telegram|bot_token', /\d{8,10}:[A-Za-z0-9_-]{35}/),
  shape('a Matrix access token', 'syt_', /syt_[A-Za-z0-9+/=-]{2,60}_[A-Za-z]{20}_[A-Za-z0-9]{6}/),
  shape('an ntfy token', '~tk_', /tk_[a-z0-9]{29}/),
  shape('a Twitch token', 'oauth:', /oauth:[a-z0-9]{30}/),
  named('a Twitter token', 'twitter', /A{21,24}[A-Za-z0-9%]{60,}/),
  shape('a Facebook token', 'EAA', /EAA[A-Za-z0-9]{90,}/),
  shape('a Twilio API key', 'wilio WILIO', /(?<=[Tt][Ww][Ii][Ll][Ii][Oo][^\n]{0,80})SK[a-f0-9]{32}/),
  named('a Twilio token', 'twilio', /[a-f0-9]{32}/),
  shape('a SendGrid key', 'SG.', /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/),
  shape('a Brevo key', 'xkeysib- xsmtpsib-', /x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}/),
  shape('a Mailgun key', '~key-', /key-[a-f0-9]{32}/, { unsure: true }),
  named('a Mailgun key', 'mailgun', /[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}/),
  named('a Mailchimp key', 'mailchimp|mandrill', /[a-f0-9]{32}-us\d{1,2}|md-[A-Za-z0-9_-]{22}/),
  shape('a Resend key', '~re_', /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/),
  // Payments and shops
  shape('a live Stripe secret key', 'k_live_ k_prod_', /[sr]k_(?:live|prod)_[A-Za-z0-9]{16,}/),
  shape('a Stripe test secret key', 'k_test_', /[sr]k_test_[A-Za-z0-9]{16,}/, { unsure: true }),
  shape('a Stripe webhook secret', 'whsec_', /whsec_[A-Za-z0-9+/]{32,}={0,2}/),
  shape('a Square token', 'sq0', /sq0(?:atp|csp)-[A-Za-z0-9_-]{22,43}/),
  shape('a Braintree token', 'access_token$', /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}/),
  named('a PayPal secret', 'paypal', /E[A-Za-z0-9_-]{79}/),
  shape('a Shopify token', 'shpat_ shpca_ shppa_ shpss_', /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/),
  shape('a Razorpay key', 'rzp_live_', /rzp_live_[A-Za-z0-9]{14}/),
  shape('a Flutterwave key', 'FLWSECK', /FLWSECK(?:_TEST)?-[A-Za-z0-9]{32}-X/),
  shape('a Plaid token', 'access-s access-d access-p', uuid('access-(?:sandbox|development|production)-')),
  shape('an EasyPost key', 'EZAK EZTK', /EZ[AT]K[A-Za-z0-9]{54}/),
  shape('a Shippo token', 'shippo_', /shippo_(?:live|test)_[a-f0-9]{40}/),
  shape('a Duffel token', 'duffel_', /duffel_(?:live|test)_[A-Za-z0-9_-]{43}/),
  shape('a Paddle key', 'pdl_', /pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/),
  // Language models
  shape('an OpenAI key', 'T3BlbkFJ', /sk-(?:[A-Za-z]{3,8}-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/),
  shape('an OpenAI key', '~sk-', /sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,}|sk-[A-Za-z0-9]{48}/),
  shape('a language model API key', '~sk-', /sk-[a-f0-9]{32}/, { unsure: true }),
  shape('an OpenRouter key', 'sk-or-', /sk-or-v1-[a-f0-9]{64}/),
  shape('an Anthropic key', 'sk-ant-', /sk-ant-[a-z0-9]{2,10}-[A-Za-z0-9_-]{40,}/),
  shape('a Langfuse key', 'sk-lf-', uuid('sk-lf-')),
  shape('a Hugging Face token', '~hf_ api_org_', /(?:hf|api_org)_[A-Za-z0-9]{34,}/),
  shape('a Replicate token', 'r8_', /r8_[A-Za-z0-9]{37}/),
  shape('a Groq key', 'gsk_', /gsk_[A-Za-z0-9]{48,56}/),
  shape('a Perplexity key', 'pplx-', /pplx-[A-Za-z0-9]{48,}/),
  shape('an xAI key', 'xai-', /xai-[A-Za-z0-9]{60,}/),
  shape('a Tavily key', 'tvly-', /tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{28,}/),
  shape('an NVIDIA API key', 'nvapi-', /nvapi-[A-Za-z0-9_-]{60,}/),
  shape('a LangSmith key', 'lsv2_', /lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}/),
  shape('an ElevenLabs key', '~sk_', /sk_[a-f0-9]{48}/),
  shape('a Pinecone key', 'pcsk_', /pcsk_[A-Za-z0-9_]{50,}/),
  shape('a Cerebras key', 'csk-', /csk-[a-z0-9]{48}/),
  shape('a Jina key', 'jina_', /jina_[a-f0-9]{32}[A-Za-z0-9_-]{28}/),
  shape('a Firecrawl key', '~fc-', /fc-[a-f0-9]{32}/),
  shape('an E2B key', 'e2b_', /e2b_[a-f0-9]{40}/),
  // Data and observability
  shape('a Databricks token', 'dapi dkea', /(?:dapi|dkea)[a-f0-9]{32}(?:-\d)?/),
  shape('a Supabase key', 'sbp_ sb_secret_', /sbp_(?:v0_)?[a-f0-9]{40}|sb_secret_[A-Za-z0-9_-]{30,}/),
  shape('a PlanetScale token', 'pscale_', /pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_=.-]{32,}/),
  shape('a Neon API key', 'napi_', /napi_[a-z0-9]{60,}/),
  shape('a Neon password', 'npg_', /npg_[A-Za-z0-9]{12,16}/),
  shape('an Aiven password', 'AVNS_', /AVNS_[A-Za-z0-9_-]{19}/),
  shape('a CockroachDB Cloud key', 'CCDB1_', /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/),
  shape('a MongoDB Atlas secret', 'mdb_sa_sk_', /mdb_sa_sk_[A-Za-z0-9_-]{40}/),
  shape('an Astra token', 'AstraCS:', /AstraCS:[A-Za-z]{20,30}:[a-f0-9]{64}/),
  shape('a Xata key', 'xau_', /xau_[A-Za-z0-9]{32,}/),
  shape('an Airtable token', 'irtable IRTABLE', /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/),
  shape('a Contentful token', 'CFPAT-', /CFPAT-[A-Za-z0-9_-]{43}/),
  shape(
    'a New Relic key',
    'NRAK- NRAA- NRII- NRAL',
    /NRAK-[A-Z0-9]{27}|NRAA-[a-f0-9]{27}|NRII-[A-Za-z0-9_-]{32}|[a-f0-9]{32,36}(?:FFFF)?NRAL/,
  ),
  shape('a Sentry token', 'sntrys_ sntryu_', /sntrys_[A-Za-z0-9+/=_-]{60,}|sntryu_[a-f0-9]{64}/),
  shape('a Grafana token', 'glsa_ glc_', /glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_[A-Za-z0-9+/]{32,}={0,2}/),
  shape('a Grafana API key', 'eyJrIjoi', /eyJrIjoi[A-Za-z0-9+/]{60,}={0,2}/),
  shape('a Dynatrace token', 'dt0', /dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}/),
  shape('a Honeycomb key', 'hcaik_ hcbik_ hcamk_', /hc(?:aik|bik|amk)_[a-z0-9]{50,}/),
  shape('a PostHog key', 'phx_', /phx_[A-Za-z0-9]{40,}/),
  shape('a LaunchDarkly key', '~sdk- ~api-', uuid('(?:sdk|api)-')),
  // Productivity
  shape('a Linear key', 'lin_api_ lin_oauth_', /lin_(?:api|oauth)_[A-Za-z0-9]{40,}/),
  shape('a Notion token', 'ntn_ ~secret_', /ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43}/),
  shape('a Figma token', 'figd_ figo_ figu_ figdr_', /fig(?:dr|[dou])_[A-Za-z0-9_-]{40}/),
  shape('a Mapbox secret token', 'sk.eyJ', /sk\.eyJ[A-Za-z0-9_-]{30,}\.[A-Za-z0-9_-]{20,}/),
  shape('a Postman key', 'PMAK-', /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/),
  shape('a HubSpot token', 'pat-na pat-eu pat-ap', uuid('pat-(?:na|eu|ap)\\d-')),
  shape('a ClickUp token', '~pk_', /pk_\d{5,}_[A-Z0-9]{32}/),
  shape('a Typeform token', 'tfp_', /tfp_[A-Za-z0-9_.=-]{44,}/),
  shape('a ReadMe key', 'rdme_', /rdme_[a-z0-9]{70}/),
  shape('a Frame.io token', 'fio-u-', /fio-u-[A-Za-z0-9_-]{64}/),
  shape('a Dropbox token', '~sl.', /sl\.[A-Za-z0-9_-]{130,}/),
  named('an Okta token', 'okta|ssws', /00[A-Za-z0-9_-]{40}/),
];
