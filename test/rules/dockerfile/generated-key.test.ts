import { it } from 'vitest';
import rule from '../../../rules/dockerfile/generated-key.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (...lines: readonly string[]): string => `FROM debian:13\nWORKDIR /app\nRUN ${lines.join(' && ')}\n`;

it('finds programs that generate private keys', () =>
  testRule(rule, {
    bad: [
      run('«openssl genrsa» -out /etc/ssl/a.key 2048'),
      run('«openssl genrsa» 2048 > a.key'),
      run('«openssl genrsa» 2048 | tee a.key'),
      run('«openssl genpkey» -algorithm ed25519 -out a.key', 'rm -rf /var/lib/apt/lists/* /var/cache/apk/*'),
      run('«openssl ecparam» -name prime256v1 -genkey -noout -out ec.pem'),
      run('cd /etc/ssl', '«openssl req» -new -x509 -nodes -newkey rsa:2048 -keyout a.pem -out b.pem', 'rm -f *.csr'),
      run('«openssl req» -new -nodes -x509 -out a.crt -subj /CN=a'),
      run('openssl rand -hex 8', '/usr/bin/env «ssh-keygen» -t rsa -N "" -f /root/.ssh/id_rsa'),
      { text: run('«ssh-keygen» -A'), message: 'host keys' },
      { text: run("«ssh-keygen» -q -f /etc/ssh/ssh_host_rsa_key -N '' -t rsa"), message: 'host keys' },
      run('«keytool» -genkeypair -alias a -keystore a.jks -storepass changeit'),
      run('«keytool» -genkey -keyalg RSA -keystore=a.jks'),
      { text: run('«mkcert» -install'), message: 'authority' },
      run('«mkcert» localhost'),
      run('echo x | «cfssl gencert» -initca - | cfssljson -bare ca -'),
      run('«gpg» --batch --gen-key params'),
      run('«wg genkey» > wg0.key', '«age-keygen» -o k.txt'),
      run('«dropbearkey» -t rsa -f /etc/dropbear/key'),
      run('sh -c "«openssl genrsa» -out a.key"'),
      run('«php artisan» passport:keys'),
      'FROM debian:13\nRUN <<EOF\n  if [ ! -f a.key ]; then\n    «openssl genrsa» -out a.key 2048\n  fi\nEOF\n',
      // Copies of the key stay.
      run('«openssl genrsa» -out a.key 2048', 'cp a.key /etc/nginx/', 'rm a.key'),
      'FROM alpine:3.22 AS certs\nWORKDIR /c\nRUN «openssl genrsa» -out a.key\nFROM nginx:1.29\nCOPY --from=certs /c/a.key /etc/nginx/\n',
      'FROM alpine:3.22 AS certs\nRUN «openssl genrsa» -out /c/a.key\nFROM nginx:1.29\nCOPY --from=certs /c/ /etc/nginx/\n',
    ],
    good: [
      run('openssl version', 'openssl genrsa 2048', 'openssl genrsa -out /dev/null 2048'),
      run('openssl dhparam -out dh.pem 2048', 'openssl ecparam -list_curves', 'openssl x509 -in a -out b'),
      run('openssl req -new -key a.key -out a.csr', 'openssl rand -hex 16'),
      run(
        'ssh-keygen -l -f /etc/ssh/key.pub',
        'ssh-keygen -R host',
        'ssh-keygen -y -f key > key.pub',
        'ssh-keygen -F a',
      ),
      run('keytool -importcert -keystore cacerts -file a.crt', 'keytool -list', 'gpg --import a.asc', 'wg pubkey < a'),
      run('mkcert -uninstall', 'cfssl version', 'dotnet dev-certs https --clean', 'php artisan key:generate --show'),
      run('openssl genrsa -out a.key 2048', './test', 'rm a.key'),
      run('openssl genrsa -out /tmp/ssl/a.key 2048', './test', 'rm -rf /tmp/ssl'),
      run('openssl genrsa -out a.key 2048', './test', 'rm -f *.key'),
      run('openssl genrsa -out ssl/a.key 2048', './test', 'rm ./ssl/a.key'),
      run('openssl genrsa -out ssl/a.key 2048', './test', 'rm -r ssl'),
      'FROM debian:13\nRUN --mount=type=tmpfs,target=/k openssl genrsa -out /k/a.key && ./sign /k/a.key\n',
      'FROM debian:13\nCMD openssl genrsa -out /data/a.key && ./start\n',
      'FROM debian:13\nENTRYPOINT ["sh", "-c", "ssh-keygen -A && exec sshd -D"]\n',
      'FROM debian:13\nRUN cat > start.sh <<EOF\nopenssl genrsa -out /data/a.key\nEOF\n',
      'FROM debian:13\nRUN echo "openssl genrsa -out a.key" >> start.sh\n',
      'FROM alpine:3.22 AS test\nRUN openssl genrsa -out a.key && ./sign a.key > /out\nFROM nginx:1.29\nCOPY --from=test /out /out\n',
      'FROM alpine:3.22 AS certs\nRUN openssl genrsa -out /c/a.key && sign /c/a.key > /c/a.crt\nFROM nginx:1.29\nCOPY --from=certs /c/a.crt /c/\n',
      'FROM debian:13\nONBUILD RUN openssl genrsa -out a.key\n',
    ],
  }));
