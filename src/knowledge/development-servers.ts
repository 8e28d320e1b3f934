/**
 * Programs for development, and package managers that run scripts. From the manuals of the programs (PHP, Flask, Django, Node.js,
 * Next.js, Nuxt, Vite, Angular, webpack, nodemon, Uvicorn, Gunicorn, FastAPI, Python, Rails, Go, .NET, Vault, Consul, Keycloak), November 2026.
 */

/** A development program in a command line. */
export interface DevelopmentProgram {
  /** The part of the command line that shows it: `flask run`. */
  readonly label: string;
  /** What it is, and what that causes. */
  readonly flaw: string;
  readonly help: string;
}

type Find = (args: readonly string[]) => DevelopmentProgram | undefined;

const SERVER = 'is a development server: it is not secure, stable or fast enough for production';
const WATCHER =
  'is for development: it watches source files, and after a crash it may wait for a change while the container counts as running';
const COMPILES =
  'is for development: it builds the program at every start, and the image needs the source code and the build tools';
const IN_MEMORY = 'is a development mode: its data is unprotected or lost when the process stops';

const PYTHON = 'use a production server such as Gunicorn, uWSGI or Uvicorn';
const PHP = 'use PHP-FPM with a web server, Apache (`php:apache`) or FrankenPHP';
const PAGES =
  'build in an earlier stage, and run the production server or serve the files with a web server such as nginx';
const NODE = 'run the program directly: `node server.js`';
const WORKER = 'remove this option, which is for development';
const BUILD = 'build in an earlier stage, and run the result';

/** A program that is for development if its first argument matches. */
function verbs(program: string, pattern: RegExp, flaw: string, help: string): Find {
  return (args) => {
    const verb = args.find((arg) => !arg.startsWith('-')) ?? '';
    return pattern.test(verb) ? { label: `${program} ${verb}`.trim(), flaw, help } : undefined;
  };
}

/** A program that is for development if an option matches. */
function options(program: string, pattern: RegExp, flaw: string, help: string): Find {
  return (args) => {
    const option = args.find((arg) => pattern.test(arg));
    return option === undefined ? undefined : { label: `${program} ${option}`, flaw, help };
  };
}

/** A program that is for development with any arguments. */
function always(program: string, flaw: string, help: string): Find {
  return (args) => (/^(?:-h|--help|-v|--version)$/.test(args[0] ?? '') ? undefined : { label: program, flaw, help });
}

const PROGRAMS: ReadonlyMap<string, Find> = new Map<string, Find>([
  ['flask', verbs('flask', /^run$/, SERVER, PYTHON)],
  ['quart', verbs('quart', /^run$/, SERVER, PYTHON)],
  ['django-admin', verbs('django-admin', /^runserver(?:_plus)?$/, SERVER, PYTHON)],
  ['manage.py', verbs('manage.py', /^runserver(?:_plus)?$/, SERVER, PYTHON)],
  ['http.server', always('python -m http.server', SERVER, 'serve the files with a web server such as nginx or Caddy')],
  ['SimpleHTTPServer', always('SimpleHTTPServer', SERVER, 'serve the files with a web server such as nginx or Caddy')],
  ['fastapi', verbs('fastapi', /^dev$/, SERVER, 'use `fastapi run`')],
  ['uvicorn', options('uvicorn', /^--reload$/, WATCHER, WORKER)],
  ['gunicorn', options('gunicorn', /^--reload$/, WATCHER, WORKER)],
  ['hypercorn', options('hypercorn', /^--reload$/, WATCHER, WORKER)],
  ['granian', options('granian', /^--reload$/, WATCHER, WORKER)],
  ['frankenphp', options('frankenphp', /^--watch$/, WATCHER, WORKER)],
  ['artisan', verbs('php artisan', /^serve$/, SERVER, PHP)],
  ['symfony', verbs('symfony', /^(?:local:)?(?:serve|server:start)$/, SERVER, PHP)],
  ['console', verbs('bin/console', /^server:(?:run|start)$/, SERVER, PHP)],
  ['next', verbs('next', /^dev$/, SERVER, 'build with `next build`, and run `next start` or the standalone server')],
  ['nuxt', verbs('nuxt', /^dev$/, SERVER, 'build with `nuxt build`, and run `node .output/server/index.mjs`')],
  ['nuxi', verbs('nuxi', /^dev$/, SERVER, 'build with `nuxi build`, and run `node .output/server/index.mjs`')],
  [
    'vite',
    (args) => (args[0] === 'build' ? undefined : verbs('vite', /^(?:|dev|serve|preview)$/, SERVER, PAGES)(args)),
  ],
  ['ng', verbs('ng', /^(?:serve|s)$/, SERVER, PAGES)],
  ['ionic', verbs('ionic', /^serve$/, SERVER, PAGES)],
  ['vue-cli-service', verbs('vue-cli-service', /^serve$/, SERVER, PAGES)],
  ['react-scripts', verbs('react-scripts', /^start$/, SERVER, PAGES)],
  ['gatsby', verbs('gatsby', /^develop$/, SERVER, PAGES)],
  ['astro', verbs('astro', /^(?:dev|preview)$/, SERVER, PAGES)],
  ['webpack-dev-server', always('webpack-dev-server', SERVER, PAGES)],
  ['webpack', verbs('webpack', /^(?:serve|server|s)$/, SERVER, PAGES)],
  ['live-server', always('live-server', SERVER, PAGES)],
  ['browser-sync', always('browser-sync', SERVER, PAGES)],
  ['jekyll', verbs('jekyll', /^(?:serve|server|s)$/, SERVER, PAGES)],
  ['hugo', verbs('hugo', /^(?:serve|server)$/, SERVER, PAGES)],
  ['mkdocs', verbs('mkdocs', /^serve$/, SERVER, PAGES)],
  ['nodemon', always('nodemon', WATCHER, NODE)],
  ['nodemon.cmd', always('nodemon.cmd', WATCHER, NODE)],
  ['ts-node-dev', always('ts-node-dev', WATCHER, NODE)],
  ['tsnd', always('tsnd', WATCHER, NODE)],
  ['tsx', verbs('tsx', /^watch$/, WATCHER, NODE)],
  ['node', watchingNode],
  ['nest', options('nest start', /^(?:--watch|-w|--debug)$/, WATCHER, NODE)],
  ['rails', rails],
  ['air', always('air', WATCHER, BUILD)],
  ['CompileDaemon', always('CompileDaemon', WATCHER, BUILD)],
  ['cargo', verbs('cargo', /^(?:run|r|watch)$/, COMPILES, BUILD)],
  ['go', verbs('go', /^run$/, COMPILES, BUILD)],
  ['dotnet', verbs('dotnet', /^(?:run|watch)$/, COMPILES, BUILD)],
  ['mvn', verbs('mvn', /^(?:spring-boot|quarkus|jetty|tomcat7):(?:run|dev)$/, COMPILES, BUILD)],
  ['mvnw', verbs('mvnw', /^(?:spring-boot|quarkus|jetty|tomcat7):(?:run|dev)$/, COMPILES, BUILD)],
  ['gradle', verbs('gradle', /^:?(?:\w+:)*(?:bootRun|quarkusDev|appRun)$/, COMPILES, BUILD)],
  ['gradlew', verbs('gradlew', /^:?(?:\w+:)*(?:bootRun|quarkusDev|appRun)$/, COMPILES, BUILD)],
  ['vault', options('vault', /^-dev$/, IN_MEMORY, 'use `vault server -config=` with a configuration file and storage')],
  ['consul', options('consul', /^-dev$/, IN_MEMORY, 'use `consul agent` with a configuration and `-data-dir`')],
  ['kc.sh', verbs('kc.sh', /^start-dev$/, IN_MEMORY, 'use `kc.sh start`, with a host name and a database')],
  ['start-dev', always('start-dev', IN_MEMORY, 'use `start`, with a host name and a database')],
]);

/** Only options before the script are options of Node.js. */
function watchingNode(args: readonly string[]): DevelopmentProgram | undefined {
  const script = args.findIndex((arg) => !arg.startsWith('-'));
  const own = script < 0 ? args : args.slice(0, script);
  return options('node', /^--watch(?:-path(?:=.*)?)?$/, WATCHER, NODE)(own);
}

function rails(args: readonly string[]): DevelopmentProgram | undefined {
  if (!/^s(?:erver)?$/.test(args[0] ?? '')) return undefined;
  const isDevelopment = /(?:^| )(?:-e|--environment)[ =]?dev/.test(args.join(' '));
  return isDevelopment
    ? { label: 'rails server -e development', flaw: SERVER, help: 'set `RAILS_ENV=production`' }
    : undefined;
}

/** Scripts in `package.json` whose names say that they are for development. */
const DEVELOPMENT_SCRIPT =
  /^(?:dev|develop|development|start[:-]dev(?:elopment)?|dev[:-](?:start|serve|server)|serve[:-]dev|watch|start[:-]watch|start[:-]debug|hot)$/;

/** Programs that run another program, and the words that come between the two. */
const RUNNERS: ReadonlyMap<string, RegExp> = new Map([
  ['npx', /^$/],
  ['bunx', /^$/],
  ['npm', /^(?:exec|x)$/],
  ['yarn', /^(?:exec|dlx|run|)$/],
  ['pnpm', /^(?:exec|dlx|run|)$/],
  ['bun', /^(?:x|run|)$/],
  ['poetry', /^run$/],
  ['pipenv', /^run$/],
  ['uv', /^run$/],
  ['pdm', /^run$/],
  ['bundle', /^exec$/],
  ['cross-env', /^$/],
]);

/** The development program that a command line starts. Its first word is a program, with or without a path. */
export function developmentProgram(words: readonly string[]): DevelopmentProgram | undefined {
  const [program = '', ...args] = words;
  const name = baseName(program);
  const found = PROGRAMS.get(name)?.(args);
  if (found) return found;
  if (/^php[\d.]*$/.test(name)) return ofPhp(args);
  if (/^python[\d.]*$/.test(name)) return ofPython(args);
  if (/^ruby[\d.]*$/.test(name) && args[0]) return developmentProgram(args);
  const script = scriptCall(words);
  if (script && DEVELOPMENT_SCRIPT.test(script.name))
    return {
      label: script.label,
      flaw: 'starts the project in development mode',
      help: 'run the output of the production build',
    };
  return RUNNERS.has(name) ? developmentProgram(afterRunner(name, args)) : behindDashes(words, developmentProgram);
}

function afterRunner(name: string, args: readonly string[]): readonly string[] {
  const plain = args.findIndex((arg) => !arg.startsWith('-') && !/^\w+=/.test(arg));
  const rest = plain < 0 ? [] : args.slice(plain);
  const verb = RUNNERS.get(name)!;
  if (verb.test(rest[0] ?? '')) return afterRunner('npx', rest.slice(1));
  return verb.test('') ? rest : [];
}

function ofPhp(args: readonly string[]): DevelopmentProgram | undefined {
  const script = args.findIndex((arg) => /^(?:.*\/)?(?:artisan|console)$/.test(arg));
  if (script >= 0) return developmentProgram(args.slice(script));
  return args.some((arg) => /^-S/.test(arg)) && !args.some((arg) => arg === '--')
    ? { label: 'php -S', flaw: SERVER, help: PHP }
    : undefined;
}

function ofPython(args: readonly string[]): DevelopmentProgram | undefined {
  const script = args.findIndex((arg) => !arg.startsWith('-'));
  return script < 0 ? undefined : developmentProgram(args.slice(script));
}

/** A call such as `npm run start`. */
export interface ScriptCall {
  readonly manager: string;
  /** The name of the script: `start`. */
  readonly name: string;
  /** The call without its options: `npm run start`. */
  readonly label: string;
}

/** Verbs of package managers that do not run a script of the project. */
const OTHER_VERBS =
  /^(?:add|audit|bin|build|cache|ci|config|create|dlx|exec|global|help|i|info|init|install|link|list|login|node|outdated|pack|prune|publish|remove|test|upgrade|why|workspace|workspaces|x)$/;

/** The script that a package manager is asked to run; undefined for everything else. */
export function scriptCall([program = '', ...args]: readonly string[]): ScriptCall | undefined {
  const manager = baseName(program);
  if (!/^(?:npm|yarn|pnpm|bun)$/.test(manager)) return undefined;
  const plain = withoutOptions(args);
  const runs = /^(?:run|run-script|rum|urn)$/.test(plain[0] ?? '');
  const name = plain[runs ? 1 : 0];
  if (name === undefined || (!runs && (OTHER_VERBS.test(name) || (/^(?:npm|bun)$/.test(manager) && name !== 'start'))))
    return undefined;
  // bun runs a file itself.
  if (manager === 'bun' && /[./]/.test(name)) return undefined;
  return { manager, name, label: `${manager} ${runs ? `${plain[0]} ${name}` : name}` };
}

function withoutOptions(args: readonly string[]): readonly string[] {
  const valued = /^(?:--prefix|-C|--cwd|--dir|--filter|-F|-w|--workspace|--loglevel)$/;
  return args.filter((arg, index) => !arg.startsWith('-') && !valued.test(args[index - 1] ?? ''));
}

/** Searches the words after `--`, where wrappers put the program to run: `wait-for-it db:5432 -- npm start`. */
export function behindDashes<Found>(
  words: readonly string[],
  find: (words: readonly string[]) => Found | undefined,
): Found | undefined {
  const dashes = words.indexOf('--');
  return dashes < 1 || /^(?:npm|yarn|pnpm|bun|pm2.*)$/.test(baseName(words[0]!))
    ? undefined
    : find(words.slice(dashes + 1));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
