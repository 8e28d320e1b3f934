/** A download program and the meaning of its options. */
export interface DownloadTool {
  readonly name: 'curl' | 'wget' | 'aria2c';
  /** Options with a value, which is the next word or attached to the option. */
  readonly valued: ReadonlySet<string>;
  /** The first letters of two-letter options: `-nv`. */
  readonly twoLetters?: string;
  /** Options for the output file; `-` means standard output. */
  readonly file: readonly string[];
  /** Options for the output directory. */
  readonly directory: readonly string[];
  /** Options for the URL. */
  readonly address: readonly string[];
  /** Options for a file with URLs or more options. */
  readonly list: readonly string[];
  /** Options with which nothing is downloaded: only headers, help or the version. */
  readonly nothing: readonly string[];
  /** Options with which it sends data. */
  readonly sends: readonly string[];
  /** Options that make an HTTP error a failure; undefined if it always is one. */
  readonly fails: readonly string[] | undefined;
  /** Options with which it follows redirects; undefined if it always does. */
  readonly follows: readonly string[] | undefined;
  /** Options that turn off certificate verification. */
  readonly insecure: readonly string[];
  /** Options that turn off the progress bar. */
  readonly quiet: readonly string[];
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** From the manuals of curl 8.15, GNU Wget 1.25 with BusyBox 1.37, and aria2 1.37 (read 2025). */
const TOOLS: readonly DownloadTool[] = [
  {
    name: 'curl',
    valued: words(`
      -A -b -c -C -d -D -e -E -F -H -K -m -o -P -Q -r -t -T -u -U -w -x -X -y -Y -z
      --abstract-unix-socket --alt-svc --aws-sigv4 --cacert --capath --cert --cert-type --ciphers --config
      --connect-timeout --connect-to --continue-at --cookie --cookie-jar --create-file-mode --crlfile --curves --data
      --data-ascii --data-binary --data-raw --data-urlencode --delegation --dns-interface --dns-ipv4-addr
      --dns-ipv6-addr --dns-servers --doh-url --dump-header --ech --egd-file --engine --etag-compare --etag-save
      --expect100-timeout --form --form-string --ftp-account --ftp-alternative-to-user --ftp-method --ftp-port
      --ftp-ssl-ccc-mode --happy-eyeballs-timeout-ms --haproxy-clientip --header --hostpubmd5 --hostpubsha256 --hsts
      --interface --ip-tos --ipfs-gateway --json --keepalive-cnt --keepalive-time --key --key-type --krb --libcurl
      --limit-rate --local-port --login-options --mail-auth --mail-from --mail-rcpt --max-filesize --max-redirs
      --max-time --netrc-file --noproxy --oauth2-bearer --output --output-dir --parallel-max --pass --pinnedpubkey
      --preproxy --proto --proto-default --proto-redir --proxy --proxy-cacert --proxy-capath --proxy-cert
      --proxy-cert-type --proxy-ciphers --proxy-crlfile --proxy-header --proxy-key --proxy-key-type --proxy-pass
      --proxy-pinnedpubkey --proxy-service-name --proxy-tls13-ciphers --proxy-tlsauthtype --proxy-tlspassword
      --proxy-tlsuser --proxy-user --proxy1.0 --pubkey --quote --random-file --range --rate --referer --request
      --request-target --resolve --retry --retry-delay --retry-max-time --sasl-authzid --service-name --socks4
      --socks4a --socks5 --socks5-gssapi-service --socks5-hostname --speed-limit --speed-time --stderr
      --telnet-option --tftp-blksize --time-cond --tls-max --tls13-ciphers --tlsauthtype --tlspassword --tlsuser
      --trace --trace-ascii --trace-config --unix-socket --upload-file --url --url-query --user --user-agent
      --variable --vlan-priority --write-out`),
    file: ['-o', '--output'],
    directory: ['--output-dir'],
    address: ['--url'],
    list: ['-K', '--config'],
    nothing: ['-I', '--head', '-V', '--version', '-h', '--help', '-M', '--manual'],
    sends: [
      '-d',
      '--data',
      '--data-ascii',
      '--data-binary',
      '--data-raw',
      '--data-urlencode',
      '--json',
      '-F',
      '--form',
      '--form-string',
      '-T',
      '--upload-file',
      '-X',
      '--request',
      '-Q',
      '--quote',
    ],
    fails: ['-f', '--fail', '--fail-with-body'],
    follows: ['-L', '--location', '--location-trusted'],
    insecure: ['-k', '--insecure', '--proxy-insecure', '--doh-insecure'],
    quiet: ['-s', '--silent', '-#', '--progress-bar', '--no-progress-meter'],
  },
  {
    name: 'wget',
    valued: words(`
      -a -A -B -D -e -I -i -l -o -O -P -Q -R -t -T -U -w -X
      --accept --accept-regex --append-output --base --bind-address --body-data --body-file --ca-certificate
      --ca-directory --certificate --certificate-type --ciphers --compression --config --connect-timeout
      --crl-file --cut-dirs --default-page --directory-prefix --dns-servers --dns-timeout --domains --egd-file
      --exclude-directories --exclude-domains --execute --follow-tags --ftp-password --ftp-user --header --hsts-file
      --http-passwd --http-password --http-user --ignore-tags --include-directories --input-file --input-metalink
      --level --limit-rate --load-cookies --local-encoding --max-redirect --method --output-document --output-file
      --password --pinnedpubkey --post-data --post-file --prefer-family --preferred-location --private-key
      --private-key-type --progress --protocol-directories --proxy-password --proxy-user --quota --random-file
      --read-timeout --referer --regex-type --reject --reject-regex --rejected-log --remote-encoding --report-speed
      --restrict-file-names --retry-on-http-error --save-cookies --secure-protocol --start-pos --timeout --tries
      --use-askpass --user --user-agent --wait --waitretry --warc-file --warc-header --warc-max-size --warc-tempdir`),
    twoLetters: 'n',
    file: ['-O', '--output-document'],
    directory: ['-P', '--directory-prefix'],
    address: [],
    list: ['-i', '--input-file', '--config'],
    nothing: ['--spider', '-V', '--version', '-h', '--help'],
    sends: ['--post-data', '--post-file', '--body-data', '--body-file', '--method'],
    fails: undefined,
    follows: undefined,
    insecure: ['--no-check-certificate'],
    quiet: ['-q', '--quiet', '-nv', '--no-verbose', '--progress', '-o', '--output-file', '-a', '--append-output', '-b'],
  },
  {
    name: 'aria2c',
    valued: words(`
      -d -i -j -k -l -m -M -o -O -s -t -T -U -x
      --all-proxy --all-proxy-passwd --all-proxy-user --allow-overwrite --auto-file-renaming --ca-certificate
      --certificate --check-certificate --checksum --conf-path --connect-timeout --console-log-level --continue --dir
      --file-allocation --header --http-passwd --http-proxy --http-user --https-proxy --input-file --load-cookies
      --log --log-level --max-concurrent-downloads --max-connection-per-server --max-download-limit
      --max-file-not-found --max-overall-download-limit --max-tries --min-split-size --out --piece-length
      --private-key --referer --retry-wait --save-cookies --seed-ratio --seed-time --select-file --split --stop
      --summary-interval --timeout --torrent-file --user-agent`),
    file: ['-o', '--out'],
    directory: ['-d', '--dir'],
    address: [],
    list: ['-i', '--input-file', '--conf-path', '-T', '--torrent-file'],
    nothing: ['-v', '--version', '-h', '--help', '--dry-run'],
    sends: [],
    fails: undefined,
    follows: undefined,
    insecure: [],
    quiet: ['-q', '--quiet', '--summary-interval', '--show-console-readout'],
  },
];

const BY_NAME: ReadonlyMap<string, DownloadTool> = new Map(TOOLS.map((tool) => [tool.name, tool]));

/** The facts about a download program; undefined for other programs. */
export function downloadTool(program: string): DownloadTool | undefined {
  return BY_NAME.get(program);
}
