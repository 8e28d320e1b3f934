import type { Finding, LintedFile } from '../finding.ts';
import type { SystemGraph, SystemNode, SystemResource } from '../model/system-graph-types.ts';
import { counted } from '../text/wording.ts';
import { graphFindings } from './graph-findings.ts';
import { graphSvg } from './graph-svg.ts';
import { cycleTexts, filesOf } from './graph-words.ts';
import { ruleUrl } from './rule-url.ts';
import { escapeXml } from './xml.ts';

/** Graphs as one page that needs nothing else: a drawing of each project, and the findings of its services below. */
export function graphPage(graphs: readonly SystemGraph[], files: readonly LintedFile[]): string {
  const sections = graphs.map((graph, index) => sectionOf(graph, files, index));
  const title = graphs.length === 1 ? escapeXml(filesOf(graphs[0]!)) : `${graphs.length} Compose projects`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<svg class="defs" width="0" height="0" aria-hidden="true"><defs>${['arrow', 'odd', 'bad'].map(marker).join('')}</defs></svg>
${sections.join('\n')}
</body>
</html>
`;
}

function sectionOf(graph: SystemGraph, files: readonly LintedFile[], index: number): string {
  const { byNode, rest } = graphFindings(graph, files);
  const inUse = graph.networks.filter(({ users }) => users.length > 0);
  const numbers = new Map(inUse.map(({ name }, at) => [name, at % COLORS.length]));
  const anchorOf = (node: SystemNode) => `p${index}-${encodeURIComponent(node.name)}`;
  const drawing = graphSvg(graph, {
    findings: byNode,
    colorOf: inUse.length > 1 ? (name) => numbers.get(name) ?? 0 : undefined,
    anchorOf,
  });
  const own = [...byNode].filter(([, findings]) => findings.length > 0);
  return [
    `<section><h1>${escapeXml(filesOf(graph))}</h1>`,
    `<p class="sum">${summary(graph)}</p>`,
    ...cycleTexts(graph, ' → ').map((text) => `<p class="bad">Cycle: ${escapeXml(text)}</p>`),
    `<div class="drawing">${drawing}</div>`,
    legend(graph),
    resourceTable('Networks', graph.networks, inUse.length > 1 ? numbers : undefined),
    resourceTable('Volumes', graph.volumes, undefined),
    ...(own.length + rest.length > 0 ? ['<h2>Findings</h2>'] : []),
    ...own.map(([node, findings]) => findingList(node.name, anchorOf(node), findings)),
    ...(rest.length > 0 ? [findingList('The project as a whole', `p${index}-`, rest)] : []),
    '</section>',
  ].join('\n');
}

function summary({ nodes, edges, networks, volumes }: SystemGraph): string {
  const services = nodes.filter(({ service }) => service).length;
  const counts = [
    [services, 'service'],
    [edges.length, 'connection'],
    [networks.length, 'network'],
    [volumes.length, 'volume'],
  ] as const;
  return counts.flatMap(([count, noun]) => (count > 0 ? counted(count, noun) : [])).join(' · ');
}

/** What the lines mean, of those that are drawn. */
function legend({ edges }: SystemGraph): string {
  const texts = {
    declared: 'depends on',
    used: 'connects to, and one waits for the other',
    undeclared: 'connects to, without depends_on',
    cycle: 'part of a cycle: none of the services can start first',
    missing: 'depends on a service that is not defined',
  };
  const shown = (Object.keys(texts) as (keyof typeof texts)[]).filter((state) =>
    edges.some((edge) => edge.state === state),
  );
  const items = shown.map(
    (state) => `<li><svg width="36" height="10"><path class="edge ${state}" d="M0 5H34"/></svg> ${texts[state]}</li>`,
  );
  return items.length > 0 ? `<ul class="legend">${items.join('')}</ul>` : '';
}

function resourceTable(
  title: string,
  resources: readonly SystemResource[],
  numbers: ReadonlyMap<string, number> | undefined,
): string {
  if (resources.length === 0) return '';
  const rows = resources.map(({ name, users, external, internal }) => {
    const dot = numbers?.has(name)
      ? `<svg width="12" height="10"><circle class="net${numbers.get(name)}" cx="5" cy="5" r="4.5"/></svg>`
      : '';
    const marks = [...(external ? ['external'] : []), ...(internal ? ['internal'] : [])].join(', ');
    const who = users.length > 0 ? users.join(', ') : 'not used';
    return `<tr><th>${dot}${escapeXml(name)}</th><td>${escapeXml(who)}</td><td>${marks}</td></tr>`;
  });
  return `<h2>${title}</h2><table>${rows.join('')}</table>`;
}

function findingList(title: string, anchor: string, findings: readonly Finding[]): string {
  const items = findings.map(({ file, start, severity, rule, message }) => {
    const { line, column } = file.position(start);
    const url = ruleUrl(rule);
    const name = url === undefined ? escapeXml(rule) : `<a href="${url}">${escapeXml(rule)}</a>`;
    return `<li><span class="${severity}">${severity}</span> ${withCode(message)} <small>${name} · ${escapeXml(`${file.path}:${line}:${column}`)}</small></li>`;
  });
  return `<h3 id="${anchor}">${escapeXml(title)} <small>${counted(findings.length, 'finding')}</small></h3><ul class="findings">${items.join('')}</ul>`;
}

/** A message, what it quotes in the font of code. */
function withCode(message: string): string {
  return escapeXml(message).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function marker(id: string): string {
  return `<marker id="${id}" class="${id}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0.5L8 4L0 7.5z"/></marker>`;
}

const COLORS = ['#3b7dd8', '#e07b28', '#3a9d5d', '#a259c4', '#c2a400', '#d1487a', '#2aa5a0', '#8a6d4b'];

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#5d6878;--paper:#fff;--band:#f3f5f8;--box:#fff;--rule:#c6cdd8;--line:#7b8798;--bad:#c62828;--odd:#b26a00;--info:#2f6fb7}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#9aa6b6;--paper:#14181f;--band:#1b212b;--box:#242c38;--rule:#465164;--line:#8391a6;--bad:#ff7b72;--odd:#e3a33b;--info:#6ea8ee}}
code{font-family:ui-monospace,Consolas,monospace;font-size:.93em}.defs{position:absolute}
body{margin:24px;background:var(--paper);color:var(--ink);font:14px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
h1{font-size:20px;margin:0}h2{font-size:15px;margin:20px 0 6px}h3{font-size:14px;margin:14px 0 4px}
section+section{margin-top:40px;border-top:1px solid var(--rule);padding-top:24px}
small,.sum{color:var(--soft);font-weight:normal}.sum{margin:2px 0 10px}.bad{color:var(--bad);margin:2px 0}
.drawing{overflow-x:auto}a{color:var(--info)}
text{fill:var(--ink);font-family:inherit}
.tier rect{fill:var(--band)}.tier text{font-size:12px;fill:var(--soft);text-transform:uppercase;letter-spacing:.06em}
.node rect{fill:var(--box);stroke:var(--rule);stroke-width:1.2}.node.job rect{stroke-dasharray:5 3}
.node.front>rect{stroke:#3b7dd8}.node.data>rect{stroke:#3a9d5d}.node.operation>rect{stroke:#a259c4}
.node.missing>rect{stroke:var(--bad);stroke-dasharray:5 3;fill:none}
.name{font-size:14px;font-weight:600}.note{font-size:11px;fill:var(--soft)}
.edge{fill:none;stroke:var(--line);stroke-width:1.5}.edge.used,.edge.undeclared{stroke-dasharray:5 4}
.edge.undeclared{stroke:var(--odd)}.edge.cycle,.edge.missing{stroke:var(--bad);stroke-width:2}
.arrow path{fill:var(--line)}.odd path{fill:var(--odd)}.bad path{fill:var(--bad)}
.label{font-size:10.5px;fill:var(--soft);text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.label.undeclared{fill:var(--odd)}.label.cycle,.label.missing{fill:var(--bad)}
.node .badge rect{stroke:none}.badge text{fill:#fff;font-size:11.5px;font-weight:600;text-anchor:middle}
.badge.error rect{fill:#c62828}.badge.warning rect{fill:#b26a00}.badge.info rect{fill:#2f6fb7}
.legend{list-style:none;padding:0;margin:8px 0;display:flex;gap:20px;flex-wrap:wrap;color:var(--soft);font-size:12.5px}
table{border-collapse:collapse}th,td{text-align:left;padding:2px 18px 2px 0;vertical-align:top}th{font-weight:600}td{color:var(--soft)}
.findings{list-style:none;padding:0;margin:0}.findings li{padding:2px 0}
.findings span{display:inline-block;min-width:58px;font-size:12px;font-weight:600}.findings .error{color:var(--bad)}.findings .warning{color:var(--odd)}.findings .info{color:var(--info)}
${COLORS.map((color, index) => `.net${index}{fill:${color}}`).join('')}
`;
