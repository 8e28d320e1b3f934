/** What is known of programs that run as servers, from their manuals; November 2026. */

/** A program that a container may start. */
export interface ServerProgram {
  /** What people call it. */
  readonly product: string;
  /** Whether it needs root at its start and gives it up, at least for its workers, or needs it for its work. */
  readonly needsRoot: boolean;
  /** The signal on which it finishes its work before it ends, where that is not SIGTERM. */
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

/** Further programs that need root at their start: they change user themselves, or start what does. */
const NEED_ROOT: ReadonlySet<string> = new Set(
  (
    'bird chronyd clamd containerd cron crond cupsd dhcpd dnsmasq dockerd dovecot dropbear exim exim4 freeradius haproxy in.tftpd init inetd ipsec keepalived kubelet lighttpd mariadbd memcached ' +
    'mosquitto munin-node mysqld mysqld_safe named nfsd nmbd nsd ntpd openvpn postfix proftpd pure-ftpd rabbitmq-server radiusd rpcbind rsyslogd rsync runsvdir runsvdir-start s6-svscan slapd smbd snmpd ' +
    'squid sshd supercronic supervisord svscan syslog-ng tailscaled telnetd unbound varnishd vsftpd wg-quick xinetd zabbix_agentd zabbix_server charon-systemd my_init baseimage-docker ss-server tor'
  ).split(' '),
);

/** What is known of a program, by its name without directory. */
export function serverProgram(name: string): ServerProgram | undefined {
  if (/^php\d*(?:\.\d+)?-fpm(?:\d[\d.]*)?$|^php-fpm\d[\d.]*$/.test(name)) return PHP_FPM;
  return PROGRAMS.get(name);
}

/** Whether a program needs root when it starts, and gives it up itself or needs it for its work. */
export function needsRoot(name: string): boolean {
  return NEED_ROOT.has(name) || serverProgram(name)?.needsRoot === true;
}
