import { isReleaseName } from './end-of-life.ts';
import { isKnownImage } from './images.ts';

/** Words in tags that move: branches, release channels, and release lines without a number. */
const MOVING =
  /^(?:latest|stable|oldstable|unstable|testing|sid|experimental|edge|rolling|devel|nightly|daily|weekly|canary|snapshot|insiders?|preview|next|beta|alpha|rc|dev|develop|development|main|master|trunk|head|tip|mainline|current|lts|release|prod|production|staging|community|enterprise)$/;

/** Words that only describe the variant of an image. */
const VARIANT =
  /^(?:alpine|slim|debian|ubuntu|centos|fedora|rhel|ubi|opensuse|leap|nanoserver|windowsservercore|servercore|windows|linux|fpm|apache|cli|zts|jre|jdk|headless|openjdk|temurin|corretto|minimal|micro|full|base|small|perl|management|dind|git|rootless|unprivileged|otel|debug|builder|runtime|node|python|php)$/;

/** Images whose tags only name variants because the version is part of the image name, or of which only `latest` is free. */
const UNVERSIONED = /^(?:gcr\.io\/distroless|cgr\.dev)\//;

/** Whether a tag other than `latest` does not name a version or a release, so that it always means the last push: `lts-alpine`. */
export function isFloatingTag({ name, tag }: { readonly name: string; readonly tag: string | undefined }): boolean {
  if (tag === undefined || tag === 'latest' || /\d/.test(tag) || UNVERSIONED.test(name)) return false;
  const words = tag.split(/[-_.]/);
  if (!isKnownImage(name) && !words.every((word) => VARIANT.test(word)) && !words.some((word) => MOVING.test(word)))
    return false;
  return !words.some(isReleaseName);
}
