import { knownText } from '../scalars.ts';
import type { ComposeProject, MappingValue, Service } from '../types.ts';
import { asMapping, dig, itemsOf, type ProjectProblem, tell } from './project-tools.ts';
import { clip, orList } from './schema-text.ts';
import { textIn } from './values-tools.ts';

/** What a service runs, and what its build asks for that cannot be had together. `complete` as for references. */
export function checkBuilds(project: ComposeProject, complete: boolean): readonly ProjectProblem[] {
  const found: ProjectProblem[] = [];
  for (const service of project.services.values()) {
    if (complete) found.push(...nothingToRun(service));
    const build = asMapping(service.get('build'));
    if (build)
      found.push(...twoDockerfiles(build), ...excludedPlatform(service, build), ...unbuildableContexts(service));
    if (!service.get('build') && !service.get('extends'))
      found.push(...buildPolicy(service), ...watchWithoutBuild(service));
  }
  return found;
}

function nothingToRun(service: Service): ProjectProblem[] {
  const { node, name, image, project } = service;
  if (['build', 'provider', 'extends'].some((key) => node.entry(key)) || image?.unknown || (image && image.text !== ''))
    return [];
  const role = project.files.find(({ file }) => file === service.file)?.role;
  const added = role === 'override';
  const message = added
    ? `the override adds \`${name}\`, which no other file defines, and it has neither \`image\` nor \`build\`: Compose refuses the project`
    : `\`${name}\` has neither \`image\` nor \`build\`: Compose refuses the project`;
  const at = image ?? service;
  return [
    tell(at, 'service-without-image', message, {
      help: added ? 'write the name of a service of the base, or give it an `image`' : 'add `image` or `build`',
    }),
  ];
}

function twoDockerfiles(build: MappingValue): ProjectProblem[] {
  const [inline, dockerfile] = [build.entry('dockerfile_inline'), build.entry('dockerfile')];
  if (!inline || !dockerfile || !textIn(inline.value) || !textIn(dockerfile.value)) return [];
  return [
    tell(
      inline.key,
      'conflicting-dockerfile',
      '`dockerfile_inline` and `dockerfile` exclude each other: Compose refuses the project',
      {
        help: 'remove one of them',
        labels: [{ at: dockerfile.key, message: 'the other one' }],
      },
    ),
  ];
}

function excludedPlatform(service: Service, build: MappingValue): ProjectProblem[] {
  const platform = service.get('platform');
  const wanted = knownText(platform);
  const platforms = itemsOf(build.get('platforms'));
  const known = platforms.map((item) => knownText(item));
  if (!platform || !wanted || platforms.length === 0 || known.some((each) => each === undefined || each === wanted))
    return [];
  return [
    tell(
      platform,
      'excluded-platform',
      `\`${clip(wanted)}\` is not among the \`platforms\` of the build: Compose refuses the project`,
      {
        help: `build ${orList(known.map((each) => `\`${each}\``))}, or add \`${clip(wanted)}\` there`,
        labels: [
          {
            at: service.get('build')!.kind === 'mapping' ? build.entry('platforms')!.key : build,
            message: 'what is built',
          },
        ],
      },
    ),
  ];
}

/** `service:name` as a build context needs a service that is built. */
function unbuildableContexts({ dependencies, name }: Service): ProjectProblem[] {
  return dependencies.flatMap((dependency) => {
    const { via, service } = dependency;
    if (via !== 'additional_contexts' || !service || service.get('build') || service.get('extends')) return [];
    const message = `\`${service.name}\` is not built, so its image cannot be a build context of \`${name}\`: Compose refuses the project`;
    return tell(dependency, 'unbuildable-context', message, {
      help: 'write `docker-image://…` with the name of the image',
    });
  });
}

function buildPolicy(service: Service): ProjectProblem[] {
  const policy = service.get('pull_policy');
  if (!policy || knownText(policy) !== 'build') return [];
  return [
    tell(
      policy,
      'build-policy-without-build',
      `\`${service.name}\` is to be built, but has no \`build\`: its image is neither built nor pulled`,
      {
        help: 'add `build`, or take another policy such as `missing`',
      },
    ),
  ];
}

function watchWithoutBuild(service: Service): ProjectProblem[] {
  return itemsOf(dig(service.get('develop'), 'watch')).flatMap((rule) => {
    const action = dig(rule, 'action');
    if (!action || knownText(action) !== 'rebuild') return [];
    return tell(
      action,
      'watch-without-build',
      `\`${service.name}\` has no \`build\`: there is nothing to rebuild, and Compose refuses to watch`,
      {
        help: 'add `build`, or take another action such as `sync`',
      },
    );
  });
}
