import { it } from 'vitest';
import rule from '../../../rules/dockerfile/build-image-as-final.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

const single: readonly (readonly [image: string, run: string, start: string, message: string])[] = [
  [
    'golang:1.26',
    'go build -o /app ./cmd/app',
    'CMD ["/app"]',
    'Go toolchain is shipped together with the output of `go build`',
  ],
  ['golang:1.26-alpine', 'cd /src && CGO_ENABLED=0 go install .', 'CMD app', '`go install`'],
  ['golang:1.26', 'make build-api', 'ENTRYPOINT ["./bin/api"]', '`make build-api`'],
  ['rust:1.98-slim', 'cargo build --release', 'CMD ["./target/release/app"]', 'Rust toolchain'],
  ['rust:1.98', 'cargo install --path .', 'CMD ["app"]', '`cargo install`'],
  ['maven:3.9', 'mvn -q -DskipTests package', 'CMD ["java", "-jar", "target/app.jar"]', 'JDK with the build tool'],
  ['gradle:9', './gradlew :app:bootJar', 'ENTRYPOINT java -jar app.jar', 'JDK with the build tool'],
  [
    'mcr.microsoft.com/dotnet/sdk:9.0',
    'dotnet publish -c Release -o out',
    'ENTRYPOINT ["dotnet", "out/App.dll"]',
    '.NET SDK',
  ],
  ['gcc:15', 'gcc -O2 -o app main.c', 'CMD ["./app"]', 'compiler'],
  ['l.gcr.io/google/bazel:3.5', 'bash -c "bazel build //app"', 'ENTRYPOINT ["/start.sh"]', '`bazel build`'],
];
const quiet = [
  // The started program needs the toolchain, or nothing is started.
  'FROM golang:1.26\nRUN go build ./...\nCMD ["go", "run", "."]',
  'FROM golang:1.26\nRUN go build ./...',
  'FROM golang:1.26\nRUN go install golang.org/x/tools/gopls@v0.20.0\nENTRYPOINT ["gopls"]',
  'FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet build\nENTRYPOINT ["dotnet", "run"]',
  'FROM maven:3.9\nCOPY . .\nCMD ["mvn", "verify"]',
  'FROM rust:1.98\nRUN cargo install cross\nCMD ["cargo", "test"]',
  // Stages for development.
  'FROM golang:1.26 AS dev\nRUN go build -o /app .\nCMD ["/app"]',
  // The toolchain is not in the final stage.
  'FROM golang:1.26 AS build\nRUN go build -o /app .\nFROM alpine:3.23\nCOPY --from=build /app /app\nCMD ["/app"]',
  'FROM eclipse-temurin:21-jdk AS build\nRUN ./mvnw package\nFROM eclipse-temurin:21-jre\nCOPY --from=build /a.jar /\nCMD ["java", "-jar", "/a.jar"]',
  'FROM swift:6.0-slim\nCOPY --from=build:1 /app /app\nCMD ["/app"]',
  // A JDK that is used, or may be used.
  'FROM eclipse-temurin:21\nCOPY app.jar /\nCMD ["/entrypoint.sh"]',
  'FROM eclipse-temurin:21\nRUN javac Main.java\nCMD ["java", "Main"]',
  'FROM amazoncorretto:21\nCOPY app.jar /\nCMD ["java", "-jar", "/app.jar"]',
  // Interpreters are needed at run time.
  'FROM node:24\nRUN npm run build\nCMD ["node", "dist/main.js"]',
];

it('finds toolchains in the final stage', () =>
  testRule(rule, {
    bad: [
      ...single.map(([image, run, start, message]) => ({
        text: `FROM «${image}»\nCOPY . .\nRUN ${run}\n${start}\n`,
        message,
      })),
      {
        text: dedent`
          FROM golang:1.26 AS build
          RUN go build -o /app .
          FROM «golang:1.26»
          COPY --from=build /app /app
          ENTRYPOINT /app
        `,
        message: 'is shipped together with the output of another stage',
      },
      {
        text: dedent`
          FROM golang:1.26 AS base
          RUN go build -o /app .
          FROM «base»
          CMD ["/app"]
        `,
        message: '`go build`',
      },
      {
        text: dedent`
          FROM «eclipse-temurin:21»
          COPY app.jar /app.jar
          ENTRYPOINT ["java", "-jar", "/app.jar"]
        `,
        message: 'the JDK is shipped, although only `java` is started',
      },
      {
        text: dedent`
          FROM «openjdk:8-jdk-alpine»
          ADD app.jar app.jar
          CMD exec java $JAVA_OPTS -jar app.jar
        `,
        message: 'JDK',
      },
    ],
    good: [
      ...quiet.map((text) => `${text}\n`),
      { 'Dockerfile.develop': 'FROM golang:1.26\nRUN go build -o /app .\nCMD ["/app"]\n' },
    ],
  }));
