/** Facts about kinds of images, from their documentation on Docker Hub and the images themselves, November 2026. */

const DISTRIBUTION =
  /^(?:alpine|debian|ubuntu|busybox|fedora|centos|rockylinux|almalinux|amazonlinux|oraclelinux|archlinux)$|^opensuse\//;

/** Whether an image is a plain Linux distribution, by its name as written. */
export function isDistribution(name: string): boolean {
  return DISTRIBUTION.test(name);
}

const WITHOUT_ENTRYPOINT: ReadonlySet<string> = new Set(
  'buildpack-deps elixir erlang gcc golang perl python ruby rust swift'.split(' '),
);

/** Whether an image is known not to set ENTRYPOINT, so that a container runs CMD, by its name as written. */
export function hasNoEntrypoint(name: string): boolean {
  return DISTRIBUTION.test(name) || WITHOUT_ENTRYPOINT.has(name);
}

/** Whether an image exists only for Linux, by its name as written; many others are also published for Windows. */
export function isLinuxOnly(name: string): boolean {
  return DISTRIBUTION.test(name) || name.startsWith('gcr.io/distroless/');
}

const FOR_WINDOWS_TOO: ReadonlySet<string> = new Set(
  'adoptopenjdk caddy docker eclipse-temurin golang haxe influxdb julia mongo nats nats-streaming openjdk python traefik'.split(
    ' ',
  ),
);

/** Whether the tags of an official image that do not name a system also exist for Windows. */
export function isForWindowsToo(name: string): boolean {
  return FOR_WINDOWS_TOO.has(name);
}

/** Whether an image is known not to have the tag `latest`: the Windows images lost it in 2019, and Elastic never publishes it. */
export function hasNoLatest(name: string): boolean {
  return /^mcr\.microsoft\.com\/windows(?:\/|$)|^(?:docker\.elastic\.co\/\w+\/)?(?:elasticsearch|kibana|logstash)$/.test(
    name,
  );
}

/** The namespaces of official images for a single architecture, and the architectures. */
export const ARCHITECTURE_NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['amd64', 'amd64'],
  ['arm32v5', 'arm'],
  ['arm32v6', 'arm'],
  ['arm32v7', 'arm'],
  ['arm64v8', 'arm64'],
  ['i386', '386'],
  ['mips64le', 'mips64le'],
  ['ppc64le', 'ppc64le'],
  ['riscv64', 'riscv64'],
  ['s390x', 's390x'],
]);

/**
 * Whether an image is known not to have a HEALTHCHECK. Official images do not have one by policy
 * (https://github.com/docker-library/faq#healthcheck); any other image may have one.
 */
export function hasNoHealthcheck({
  registry,
  repository,
}: {
  readonly registry: string;
  readonly repository: string;
}): boolean {
  return registry === 'docker.io' && repository.startsWith('library/');
}

/** Official images that are based on Debian or Ubuntu, at least in one of their variants. */
const OFFICIAL_WITH_APT: ReadonlySet<string> = new Set(
  (
    'debian ubuntu buildpack-deps cassandra chronograf clickhouse clojure couchbase couchdb dart drupal eclipse-temurin elasticsearch elixir emqx erlang flink fluentd gcc ghost gradle groovy haproxy haskell ' +
    'httpd ibm-semeru-runtimes influxdb iojs java jenkins jetty joomla jruby julia kapacitor kibana kong logstash mariadb matomo maven mediawiki memcached mongo mongo-express mono mysql neo4j nextcloud nginx node ' +
    'golang odoo openjdk percona perl php phpmyadmin plone postgres pypy python r-base rabbitmq rails rakudo-star redis redmine rethinkdb ros ruby rust sapmachine solr sonarqube spark storm swift swipl telegraf tomcat tomee ' +
    'unit varnish wordpress xwiki yourls zookeeper'
  ).split(' '),
);

const MIRROR = /^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io\/library)\//;

/** The name of an official image without the prefixes of its copies: another registry, or a namespace for an architecture. */
export function officialName(name: string): string {
  const own = name.replace(MIRROR, '');
  const slash = own.indexOf('/');
  return slash > 0 && ARCHITECTURE_NAMESPACES.has(own.slice(0, slash)) ? own.slice(slash + 1) : own;
}

/** Whether an image is known not to contain the package lists of apt: official images delete them, any other image may keep them. */
export function lacksPackageLists({ name }: { readonly name: string }): boolean {
  return OFFICIAL_WITH_APT.has(officialName(name));
}

/** Releases of distributions whose pip is older than 6.0 of December 2014, which introduced the cache and `--no-cache-dir`. */
const OLD_PIP: Readonly<Record<string, RegExp>> = {
  debian: /^(?:[678](?:\.|-|$)|(?:old)*squeeze|wheezy|jessie)/,
  ubuntu: /^(?:(?:1[0-4]|15)\.|lucid|precise|quantal|raring|saucy|trusty|utopic|vivid|wily)/,
  fedora: /^(?:1\d|2[01])(?:\D|$)/,
  alpine: /^(?:2\.|3\.[01](?:\D|$))/,
};

/** Whether the pip from the distribution of an image is older than 6.0; images that include their own Python have a newer pip. */
export function hasPipBefore6({ name, tag }: { readonly name: string; readonly tag: string | undefined }): boolean {
  const base = name.split('/').at(-1)!;
  const releases = OLD_PIP[base];
  if (releases) return releases.test(tag ?? '');
  return !/python|pypy|conda/.test(name) && /(?:^|[-_.])(?:squeeze|wheezy|jessie|precise|trusty)/.test(tag ?? '');
}

/** Images in which yum is another name for dnf 4, by name and tag. */
const YUM_IS_DNF =
  /rocky|alma|ubi(?:8|9|10)\b|fedora|(?:centos|oraclelinux):(?:stream)?(?:8|9|10)\b|(?:centos|amazonlinux):latest$|amazonlinux:2023/;

/** The directory in which yum, dnf or microdnf keeps downloads, which differs between their generations. */
export function rpmCache(
  program: string,
  image: { readonly name: string; readonly tag: string | undefined } | undefined,
): string {
  const name = image?.name ?? '';
  const minimal = name.endsWith('fedora-minimal');
  // Fedora uses dnf 5 since release 41, and as microdnf since release 39.
  const old = Number.parseInt(image?.tag ?? '', 10) < (minimal ? 39 : 41);
  if (program === 'dnf5' || (!old && (minimal || /(?:^|\/)fedora$/.test(name)))) return '/var/cache/libdnf5';
  if (program === 'microdnf') return '/var/cache/yum';
  const renamed = program !== 'yum' || YUM_IS_DNF.test(`${name}:${image?.tag ?? 'latest'}`);
  return renamed ? '/var/cache/dnf' : '/var/cache/yum';
}

/** Official images of interpreters that contain compilers and the headers of many libraries, except in their `slim` variants. */
const WITH_COMPILERS: ReadonlySet<string> = new Set(['node', 'python', 'ruby', 'perl', 'pypy']);

/** The tag of the variant without compilers, for an image that contains them; undefined for other images, and for tags without a version. */
export function slimVariant({
  name,
  tag = '',
}: {
  readonly name: string;
  readonly tag: string | undefined;
}): string | undefined {
  const [, version, release] = /^(\d[\d.]*)(?:-(bookworm|trixie|bullseye))?$/.exec(tag) ?? [];
  if (version === undefined || !WITH_COMPILERS.has(officialName(name))) return undefined;
  if (release === undefined) return `${version}-slim`;
  return officialName(name) === 'node' ? `${version}-${release}-slim` : `${version}-slim-${release}`;
}
