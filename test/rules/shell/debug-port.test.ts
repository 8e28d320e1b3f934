import { it } from 'vitest';
import rule from '../../../rules/shell/debug-port.ts';
import { testRule } from '../../../src/test-rule.ts';

const java = '-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005';
const compose = (rest: string, name = 'compose.yaml') => ({
  [name]: `services:\n  app:\n    image: example/app:1\n${rest}`,
});

it('finds programs that wait for a debugger on another host', () =>
  testRule(rule, {
    bad: [
      { text: `FROM tomcat:9\nENV «JAVA_OPTS="${java}"»\n`, message: 'port 5005 of the container' },
      `FROM tomcat:9\nENV A=b «JAVA_TOOL_OPTIONS=-Xrunjdwp:server=y,transport=dt_socket,address=0.0.0.0:8000»\n`,
      `FROM debian:13\nRUN echo «'OPTS="-Xdebug ${java}"'» >> /app/bin/env\n`,
      `FROM eclipse-temurin:8-jre\nCMD ["java", "«${java.replace('*:', '')}»", "-jar", "a.jar"]\n`,
      `FROM tomcat:9.0-jdk8-temurin\nENV «JAVA_OPTS="${java.replace('*:', '')}"»\n`,
      `FROM debian:13\nENTRYPOINT java «${java}» -jar /app.jar\n`,
      'FROM node:24\nCMD ["node", "«--inspect=0.0.0.0:9229»", "server.js"]\n',
      'FROM node:24\nENV «NODE_OPTIONS=--inspect=0.0.0.0»\n',
      'FROM node:24\nCMD node «--inspect-brk=[::]:9230» server.js\n',
      'FROM python:3.14\nCMD ["python", "-m", "«debugpy", "--listen", "0.0.0.0:5678»", "-m", "app"]\n',
      'FROM golang:1.25\nCMD ["«dlv", "exec", "/app", "--headless", "--listen=:2345»"]\n',
      'FROM debian:13\nCMD «gdbserver :1234» /app\n',
      'FROM debian:13\nCMD java -Dcom.sun.management.jmxremote.port=9010 «-Dcom.sun.management.jmxremote.authenticate=false» -jar a.jar\n',
      { text: compose('    command: node «--inspect=0.0.0.0:9229» server.js\n'), message: 'of the container' },
      {
        text: compose('    command: node «--inspect=0.0.0.0:9229» server.js\n    ports: ["9229:9229"]\n'),
        message: 'of the host',
      },
      { text: compose(`    environment:\n      «JAVA_OPTS: ${java}»\n`) },
      { text: compose(`    environment:\n      - «JAVA_OPTS=-Xmx512m ${java}»\n`) },
      { text: compose('    command: [nodemon, «--inspect=0.0.0.0:9229», app.js]\n    ports: ["9229:9229"]\n') },
      { text: compose('    command: npm run start\n    ports: [«"9229:9229"»]\n') },
    ],
    good: [
      `FROM eclipse-temurin:21.0.8-jre\nCMD ["java", "${java.replace('*:', '')}", "-jar", "a.jar"]\n`,
      `FROM tomcat:8-jdk17\nENV JAVA_OPTS="${java.replace('*:', '')}"\n`,
      'FROM node:24\nCMD ["node", "--inspect=127.0.0.1:9229", "server.js"]\n',
      'FROM node:24\nCMD ["node", "--inspect", "server.js"]\n',
      'FROM tomcat:9\nENV JAVA_OPTS="-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=5005"\n',
      'FROM tomcat:9\nENV JAVA_OPTS="-agentlib:jdwp=transport=dt_socket,server=n,address=*:5005"\n',
      'FROM node:24 AS dev\nCMD ["node", "--inspect=0.0.0.0", "server.js"]\nFROM node:24\nCMD ["node", "server.js"]\n',
      'FROM golang:1.25\nCMD ["dlv", "exec", "/app", "--listen=127.0.0.1:2345"]\n',
      'FROM debian:13\nCMD java -Dcom.sun.management.jmxremote.authenticate=false -jar a.jar\n',
      'FROM debian:13\nRUN docker inspect --format x\n',
      compose('    command: nodemon --inspect=0.0.0.0:9229 app.js\n'),
      compose('    command: nodemon --inspect=0.0.0.0:9229 app.js\n    ports: ["127.0.0.1:9229:9229"]\n'),
      compose('    command: node --inspect=0.0.0.0:9229 app.js\n', 'compose.dev.yaml'),
      compose('    ports: ["127.0.0.1:9229:9229"]\n'),
      compose('    ports: ["9229:8080"]\n'),
    ],
  }));
