import { it } from 'vitest';
import rule from '../../../rules/dockerfile/saved-login.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (text: string): string => `FROM debian:13\nARG TOKEN\nRUN ${text}\n`;

it('finds logins that stay in the image', () =>
  testRule(rule, {
    bad: [
      run('«aws configure set» aws_secret_access_key $TOKEN && aws configure set aws_access_key_id a'),
      run('«aws configure set» default.aws_session_token "$TOKEN"'),
      run('«gcloud auth activate-service-account» --key-file=/k.json && gsutil cp gs://a /a'),
      run('«az login» --service-principal -u a -p $TOKEN --tenant t'),
      run('«doctl auth init» -t $TOKEN'),
      run('echo "$TOKEN" | «docker login» -u a --password-stdin r.example.com'),
      run('«npm config set» //registry.npmjs.org/:_authToken $TOKEN && npm ci'),
      run('«npm config set» "//registry.npmjs.org/:_authToken=$TOKEN"'),
      run('«composer config» -g github-oauth.github.com $TOKEN && composer install'),
      run('«poetry config» http-basic.a u $TOKEN && poetry install'),
      run('echo $TOKEN | «gh auth login» --with-token'),
      run('sh -c "«vault login» $TOKEN"'),
      run('--mount=type=secret,id=t «huggingface-cli login» --token $(cat /run/secrets/t)'),
    ],
    good: [
      run(
        'aws configure set aws_secret_access_key q8Zw3LkT0vYbq8Zw3LkT && docker login -u a -p q8Zw3LkT0vYb r.example.com',
      ),
      run('aws configure set region eu-west-1 && aws s3 ls && gcloud auth configure-docker && az version'),
      run('aws configure set aws_secret_access_key $TOKEN && aws s3 cp s3://a /a && rm -rf /root/.aws'),
      run('aws configure set aws_secret_access_key $TOKEN && aws s3 cp s3://a /a && rm -rf ~/.aws'),
      run('docker login -u a -p $TOKEN r && docker pull a && docker logout'),
      run('gcloud auth activate-service-account --key-file=/k && gsutil ls && gcloud auth revoke --all'),
      run(
        'npm config set //r.example.com/:_authToken $TOKEN && npm ci && npm config delete //r.example.com/:_authToken',
      ),
      run('npm config set registry https://r.example.com && npm ci && az login --help'),
      run('--mount=type=tmpfs,target=/root/.azure az login -u a -p $TOKEN && az storage blob download'),
      'FROM debian:13 AS a\nRUN az login -u a -p b && az x\nFROM debian:13\nCOPY --from=a /out /out\n',
      'FROM debian:13\nCMD az login --identity && exec app\n',
    ],
  }));
