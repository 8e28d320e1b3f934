import { it } from 'vitest';
import rule from '../../../rules/dockerfile/secret-in-content.ts';
import { testRule } from '../../../src/test-rule.ts';

const from = (text: string) => `FROM debian:13\n${text}\n`;

it('reports passwords and tokens in files that a Dockerfile writes', () =>
  testRule(rule, {
    bad: [
      {
        text: from('COPY <<EOF /app/.env\nDB_PASSWORD=«kX7-plum-Zeta»\nMODE=a\nEOF'),
        message: 'the password `DB_PASSWORD` in the file that the Dockerfile writes',
      },
      from('COPY <<EOF /app/config.json\n{"apiKey": "«q8Zw3LkT0vYbN5mR7sXc»", "mode": "a"}\nEOF'),
      from("COPY <<EOF /app/config.yml\ndatabase:\n  user: app\n  password: '«kX7-plum-Zeta»'\nEOF"),
      from('RUN cat <<EOF > /app/.env\nDB_PASSWORD=«kX7-plum-Zeta»\nEOF'),
      from('RUN echo "DB_PASSWORD=«kX7-plum-Zeta»" >> /app/.env'),
      from("RUN printf 'user=app\\npassword=«kX7-plum-Zeta»\\n' > /app/config.ini"),
      from('RUN echo "API_TOKEN=«q8Zw3LkT0vYbN5mR7sXc»" | tee /app/.env'),
      from('LABEL com.example.token=«q8Zw3LkT0vYbN5mR7sXc»'),
      { text: from('# ENV API_KEY=«q8Zw3LkT0vYbN5mR7sXc»\nRUN true'), message: 'in this comment is plain text' },
    ],
    good: [
      'COPY <<EOF /app/.env\nDB_PASSWORD=${DB_PASSWORD}\nEOF',
      "COPY <<'EOF' /app/start.sh\nDB_PASSWORD=$(cat /run/secrets/db)\nEOF",
      'COPY <<EOF /app/settings.py\nDB_PASSWORD = os.environ["DB_PASSWORD"]\npassword = getenv("PASSWORD2")\nEOF',
      'COPY <<EOF /etc/ssh/sshd_config\nPasswordAuthentication no\nPermitEmptyPasswords no\nEOF',
      'COPY <<EOF /app/app.ini\npassword_file = /run/secrets/db1\ntoken_ttl = 3600\nkey_size = 4096\nmax_tokens: 8192\nEOF',
      'COPY <<EOF /app/app.ini\nchecksum_key = 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\nEOF',
      'RUN echo "password=$PASSWORD" > /app/.env',
      'RUN echo "set DB_PASSWORD=s3cr3t-w0rd when you start it"',
      'LABEL org.opencontainers.image.version=1.4.2',
      '# ENV API_KEY=<your key>\n# GPG_KEY=9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B\nRUN true',
    ].map(from),
  }));
