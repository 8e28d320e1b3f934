import { it } from 'vitest';
import rule from '../../../rules/dockerfile/secret-in-address.ts';
import { testRule } from '../../../src/test-rule.ts';

const from = (text: string) => `FROM debian:13\n${text}\n`;

it('reports passwords in URLs anywhere in the file', () =>
  testRule(rule, {
    bad: [
      {
        text: from('ENV DATABASE_URL=postgresql://report:«gr33n-m1le»@db.internal:5432/report'),
        message: 'the password in the `postgresql://` URL of ENV is plain text: anyone who can pull the image',
      },
      from('ENV MODE=a BROKER="amqp://app:«gr33n-m1le»@queue:5672//"'),
      from('ENV REDIS_URL redis://:«gr33n-m1le»@cache:6379/0'),
      from('ARG http_proxy=http://build:«gr33n-m1le»@proxy.example.org:3128'),
      from('LABEL source=https://deploy:«gr33n-m1le»@git.example.org/app.git'),
      from('RUN git clone https://deploy:«gr33n-m1le»@git.example.org/app.git /app'),
      from('RUN pip install --index-url https://deploy:«gr33n-m1le»@pypi.example.org/simple app==1.4'),
      from('RUN git clone https://«q8Zw3LkT0vYbN5mR7sXc»@git.example.org/app.git /app'),
      from('ADD https://deploy:«gr33n-m1le»@files.example.org/app.tgz /app/'),
      from('RUN <<EOF\ncurl -fO ftp://deploy:«gr33n-m1le»@files.example.org/app.tgz\nEOF'),
      from('CMD ["worker", "--broker", "redis://:«gr33n-m1le»@cache:6379"]'),
      from('ENTRYPOINT worker --broker redis://:«gr33n-m1le»@cache:6379'),
      from('HEALTHCHECK CMD curl -f http://health:«gr33n-m1le»@localhost:8080/'),
      from('ONBUILD RUN git clone https://deploy:«gr33n-m1le»@git.example.org/app.git'),
      {
        text: from('ARG CI_ACCESS\nRUN git clone https://ci:«${CI_ACCESS}»@git.example.org/app.git'),
        message: 'the build argument `CI_ACCESS` is the password',
      },
      from('ARG PAT\nRUN git clone https://«${PAT}»@github.com/acme/app.git'),
      {
        text: 'FROM debian:13 AS build\nRUN git clone https://deploy:«gr33n-m1le»@git.example.org/a\nFROM scratch\nCOPY --from=build /a /a\n',
        message: 'or the build cache',
      },
    ],
    good: [
      ...[
        'ENV DATABASE_URL=postgresql://db.internal:5432/report',
        'ENV DATABASE_URL=postgresql://report@db.internal:5432/report',
        'ENV DATABASE_URL=postgresql://report:$DB_PASSWORD@db.internal/report',
        'ENV DATABASE_URL=postgresql://user:<password>@db/report',
        'ENV BROKER=amqp://guest:guest@localhost:5672//',
        'ARG GIT_TOKEN\nRUN git clone https://oauth2:${GIT_TOKEN}@git.example.org/app.git',
        'ARG GIT_USER\nRUN git clone https://${GIT_USER}@git.example.org/app.git',
        'RUN git clone git@github.com:acme/app.git && git clone ssh://git@github.com/acme/app.git',
        'RUN --mount=type=secret,id=pat,env=PAT git clone https://$PAT@github.com/acme/app.git',
        'RUN --mount=type=secret,id=pat PAT=$(cat /run/secrets/pat) && git clone https://$PAT@github.com/acme/app.git',
        'RUN DATABASE_URL=postgresql://user:password@localhost:5432/db npx prisma generate',
        'RUN DATABASE_URL=postgresql://build:x7Kp9wQz@localhost:5432/db npx prisma generate',
        'RUN curl -fO https://cdn.jsdelivr.net/npm/app@1.4.2/dist/app.js',
        'RUN curl -fO https://example.org:8443/@scope/app.tgz',
        'RUN echo "deb https://example.org/debian stable main # mail: admin@example.org"',
        '# ENV DATABASE_URL=postgresql://report:gr33n-m1le@db.internal/report\nRUN true',
        'RUN true \\\n  # postgresql://report:gr33n-m1le@db.internal/report\n  && true',
      ].map(from),
    ],
  }));
