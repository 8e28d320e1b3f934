/**
 * Variables that turn on the debug mode of a framework: error pages with source code, settings and consoles. Sources: the manuals of Flask,
 * Django, Laravel, Symfony, Rails, ASP.NET Core and Xdebug, and Sonar's rule S4507, 2026-11.
 */

const ON = /^(?:1|true|yes|on)$/i;
const DEVELOPMENT = /^dev(?:el|elopment)?$/i;

interface Switch {
  readonly name: RegExp;
  readonly value: RegExp;
  readonly effect: string;
}

const PAGES = 'shows error pages with source code, variables and settings to anyone who triggers an error';

const SWITCHES: readonly Switch[] = [
  {
    name: /^(?:FLASK|WERKZEUG)_DEBUG$/,
    value: ON,
    effect: 'opens a console on error pages that runs code for anyone who knows or guesses its PIN',
  },
  { name: /^(?:DJANGO|APP|LARAVEL|SYMFONY|RAILS|WP|JOOMLA|CAKE)_DEBUG$/, value: ON, effect: PAGES },
  // In scripts, `DEBUG=1` often only means verbose output.
  { name: /^DEBUG$/, value: /^true$/i, effect: PAGES },
  { name: /^(?:FLASK|RAILS|CI)_ENV$/, value: DEVELOPMENT, effect: PAGES },
  { name: /^(?:APP|SYMFONY)_ENV$/, value: /^dev$/, effect: PAGES },
  { name: /^(?:ASPNETCORE|DOTNET)_ENVIRONMENT$/, value: DEVELOPMENT, effect: PAGES },
  {
    name: /^XDEBUG_MODE$/,
    value: /\b(?:debug|develop|trace)\b/,
    effect: 'lets anyone who sends a certain cookie start a debugger, or shows stack traces with variables',
  },
];

/** What this variable does with this value; undefined if it does not turn on a debug mode. */
export function debugSwitch(name: string, value: string): string | undefined {
  if (!/DEBUG|_ENV/.test(name)) return undefined;
  return SWITCHES.find((each) => each.name.test(name) && each.value.test(value))?.effect;
}
