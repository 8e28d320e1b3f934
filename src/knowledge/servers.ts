/** Facts about server programs, from their manuals; November 2026. */

/** A program that a container may start. */
export interface ServerProgram {
  /** Its usual name. */
  readonly product: string;
  /** Whether it needs root at the start (and then drops it, at least for its workers) or all the time. */
  readonly needsRoot: boolean;
  /** The signal for a graceful stop, if that is not SIGTERM. */
  readonly gracefulSignal?: string;
}

const NGINX: ServerProgram = { product: 'nginx', needsRoot: true, gracefulSignal: 'SIGQUIT' };
const APACHE: ServerProgram = { product: 'Apache httpd', needsRoot: true, gracefulSignal: 'SIGWINCH' };
const PHP_FPM: ServerProgram = { product: 'PHP-FPM', needsRoot: true, gracefulSignal: 'SIGQUIT' };
const SYSTEMD: ServerProgram = { product: 'systemd', needsRoot: true, gracefulSignal: 'SIGRTMIN+3' };
const POSTGRES: ServerProgram = { product: 'PostgreSQL', needsRoot: false, gracefulSignal: 'SIGINT' };

const PROGRAMS: ReadonlyMap<string, ServerProgram> = new Map([
  ['nginx', NGINX],
  ['openresty', NGINX],
  ['httpd', APACHE],
  ['httpd-foreground', APACHE],
  ['apache2', APACHE],
  ['apache2ctl', APACHE],
  ['apachectl', APACHE],
  ['apache2-foreground', APACHE],
  ['systemd', SYSTEMD],
  ['postgres', POSTGRES],
]);

/** Other programs that need root at the start: they, or the programs they start, switch users. */
const NEED_ROOT: ReadonlySet<string> = new Set(
  (
    'bird chronyd clamd containerd cron crond cupsd dhcpd dnsmasq dockerd dovecot dropbear exim exim4 freeradius haproxy in.tftpd init inetd ipsec keepalived kubelet lighttpd mariadbd memcached ' +
    'mosquitto munin-node mysqld mysqld_safe named nfsd nmbd nsd ntpd openvpn postfix proftpd pure-ftpd rabbitmq-server radiusd rpcbind rsyslogd rsync runsvdir runsvdir-start s6-svscan slapd smbd snmpd ' +
    'squid sshd supercronic supervisord svscan syslog-ng tailscaled telnetd unbound varnishd vsftpd wg-quick xinetd zabbix_agentd zabbix_server charon-systemd my_init baseimage-docker ss-server tor'
  ).split(' '),
);

/** The facts about a program, by its name without a directory. */
export function serverProgram(name: string): ServerProgram | undefined {
  if (/^php\d*(?:\.\d+)?-fpm(?:\d[\d.]*)?$|^php-fpm\d[\d.]*$/.test(name)) return PHP_FPM;
  return PROGRAMS.get(name);
}

/** Whether a program needs root at the start, even if it drops it later. */
export function needsRoot(name: string): boolean {
  return NEED_ROOT.has(name) || serverProgram(name)?.needsRoot === true;
}
