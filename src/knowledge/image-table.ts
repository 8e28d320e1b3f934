// Generated from scripts/data/images.jsonl, which names the sources, by `npm run generate`. As of 2026-11-26.

/** One image a line; `images.ts` says what the columns are. */
export const IMAGE_TABLE = `debian|||Debian|os|debian|apt|sh||/|=PATH||||||
debian||*-slim|Debian|os|debian|apt|sh||/|=PATH||||||
debian/eol|||Debian end-of-life releases|os|debian|apt|sh||/|=PATH||||||
bitnami/minideb|||minideb (Debian)|os|debian|apt|sh||/|=PATH||||||
ubuntu public.ecr.aws/ubuntu/ubuntu|<23.04||Ubuntu|os|ubuntu|apt|sh||/|=PATH||||||
ubuntu public.ecr.aws/ubuntu/ubuntu|>=23.04||Ubuntu|os|ubuntu|apt|sh||/|=PATH||||||
alpine|||Alpine Linux|os|alpine|apk|sh||/|=PATH||||||
fedora quay.io/fedora/fedora registry.fedoraproject.org/fedora|||Fedora|os|fedora|dnf|sh||/|=PATH||||||
quay.io/fedora/fedora-minimal registry.fedoraproject.org/fedora-minimal|||Fedora minimal|os|fedora|microdnf|sh||/|=PATH||||||
centos|<8||CentOS Linux|os|centos|yum|sh||/|=PATH||||||
centos|8||CentOS Linux|os|centos|dnf|sh||/|=PATH||||||
quay.io/centos/centos|||CentOS Stream|os|centos|dnf|sh||/|=PATH||||||
rockylinux|||Rocky Linux (Docker official image)|os|rocky|dnf|sh||/|=PATH||||||
rockylinux/rockylinux quay.io/rockylinux/rockylinux|||Rocky Linux|os|rocky|dnf|sh||/|=PATH||||||
almalinux quay.io/almalinuxorg/almalinux|||AlmaLinux|os|almalinux|dnf|sh||/|=PATH||||||
almalinux quay.io/almalinuxorg/almalinux||*minimal*|AlmaLinux|os|almalinux|microdnf|sh||/|=PATH||||||
redhat/ubi8 redhat/ubi9 redhat/ubi10 registry.access.redhat.com/ubi8 registry.access.redhat.com/ubi9 registry.access.redhat.com/ubi10 registry.access.redhat.com/ubi8/ubi registry.access.redhat.com/ubi9/ubi registry.access.redhat.com/ubi10/ubi|||Red Hat UBI|os|rhel|dnf|sh||/|=PATH||||||
redhat/ubi8-minimal redhat/ubi9-minimal redhat/ubi10-minimal registry.access.redhat.com/ubi8-minimal registry.access.redhat.com/ubi9-minimal registry.access.redhat.com/ubi10-minimal registry.access.redhat.com/ubi8/ubi-minimal registry.access.redhat.com/ubi9/ubi-minimal registry.access.redhat.com/ubi10/ubi-minimal|||Red Hat UBI minimal|os|rhel|microdnf|sh||/|=PATH||||||
redhat/ubi8-micro redhat/ubi9-micro registry.access.redhat.com/ubi8-micro registry.access.redhat.com/ubi9-micro registry.access.redhat.com/ubi9/ubi-micro registry.access.redhat.com/ubi8/ubi-micro|||Red Hat UBI micro|os|rhel|?|sh||/|=PATH||||||
amazonlinux public.ecr.aws/amazonlinux/amazonlinux|2023||Amazon Linux|os|amazonlinux|dnf|sh||/|=PATH||||||
amazonlinux public.ecr.aws/amazonlinux/amazonlinux|2||Amazon Linux|os|amazonlinux|yum|sh||/|=PATH||||||
amazonlinux public.ecr.aws/amazonlinux/amazonlinux|1||Amazon Linux|os|amazonlinux|yum|sh||/|=PATH||||||
oraclelinux container-registry.oracle.com/os/oraclelinux ghcr.io/oracle/oraclelinux|||Oracle Linux|os|oraclelinux|dnf|sh||/|=PATH||||||
oraclelinux container-registry.oracle.com/os/oraclelinux ghcr.io/oracle/oraclelinux||*-slim *-slim-fips|Oracle Linux|os|oraclelinux|microdnf|sh||/|=PATH||||||
opensuse/leap registry.opensuse.org/opensuse/leap|||openSUSE Leap|os|opensuse|zypper|sh||/|=PATH||||||
opensuse/tumbleweed registry.opensuse.org/opensuse/tumbleweed|||openSUSE Tumbleweed|os|opensuse|zypper|sh||/|=PATH||||||
archlinux|||Arch Linux|os|archlinux|pacman|sh||/|=PATH||||||
busybox|||BusyBox|os|busybox|?|sh||/|=PATH||||||
photon|||VMware Photon OS|os|photon|tdnf|sh||/|=PATH||||||
mcr.microsoft.com/azurelinux/base/core mcr.microsoft.com/cbl-mariner/base/core|||Azure Linux / CBL-Mariner|os|azurelinux|tdnf|sh||/|=PATH||||||
scratch|||scratch|os|scratch|?|none||/|=||||||
clearlinux|||Clear Linux|os|clearlinux|swupd|sh||/|=PATH||||||
nixos/nix|||Nix|os|nixos|nix|sh||/|=PATH||||||
buildpack-deps|||buildpack-deps|os|debian|apt|sh||/|=PATH||||||
buildpack-deps||*-curl|buildpack-deps|os|debian|apt|sh||/|=PATH||||||
bash|||bash|os|alpine|apk|sh||/|=PATH||||||
gcr.io/distroless/static-debian13 gcr.io/distroless/static-debian12 gcr.io/distroless/static|||Distroless static|os|distroless|?|none|0|/|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/static-debian13 gcr.io/distroless/static-debian12 gcr.io/distroless/static||*nonroot*|Distroless static|os|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/base-debian13 gcr.io/distroless/base-debian12 gcr.io/distroless/base|||Distroless base|os|distroless|?|none|0|/|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/base-debian13 gcr.io/distroless/base-debian12 gcr.io/distroless/base||*nonroot*|Distroless base|os|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/base-nossl-debian13 gcr.io/distroless/base-nossl-debian12|||Distroless base without OpenSSL|os|distroless|?|none|0|/|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/base-nossl-debian13 gcr.io/distroless/base-nossl-debian12||*nonroot*|Distroless base without OpenSSL|os|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/cc-debian13 gcr.io/distroless/cc-debian12 gcr.io/distroless/cc|||Distroless cc|os|distroless|?|none|0|/|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/cc-debian13 gcr.io/distroless/cc-debian12 gcr.io/distroless/cc||*nonroot*|Distroless cc|os|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/python3-debian13 gcr.io/distroless/python3|||Distroless Python|runtime|distroless|?|?|0|/|=PATH SSL_CERT_FILE LANG||||||
gcr.io/distroless/python3-debian13 gcr.io/distroless/python3||*nonroot*|Distroless Python|runtime|distroless|?|?|65532|/home/nonroot|=PATH SSL_CERT_FILE LANG||||||
gcr.io/distroless/java17-debian13|||Distroless Java 17|runtime|distroless|?|none|0|/|=PATH SSL_CERT_FILE LANG JAVA_VERSION||||||
gcr.io/distroless/java17-debian13||*nonroot*|Distroless Java 17|runtime|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE LANG JAVA_VERSION||||||
gcr.io/distroless/java21-debian13|||Distroless Java 21|runtime|distroless|?|none|0|/|=PATH SSL_CERT_FILE LANG JAVA_VERSION||||||
gcr.io/distroless/java21-debian13||*nonroot*|Distroless Java 21|runtime|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE LANG JAVA_VERSION||||||
gcr.io/distroless/java25-debian13|||Distroless Java 25|runtime|distroless|?|none|0|/|=PATH SSL_CERT_FILE LANG JAVA_VERSION||||||
gcr.io/distroless/java25-debian13||*nonroot*|Distroless Java 25|runtime|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE LANG JAVA_VERSION||||||
gcr.io/distroless/java-base-debian13|||Distroless Java base|runtime|distroless|?|none|0|?|=PATH SSL_CERT_FILE LANG JAVA_VERSION||||||
gcr.io/distroless/java-base-debian13||*nonroot*|Distroless Java base|runtime|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE LANG JAVA_VERSION||||||
gcr.io/distroless/nodejs22-debian13|||Distroless Node.js 22|runtime|distroless|?|none|0|/|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/nodejs22-debian13||*nonroot*|Distroless Node.js 22|runtime|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/nodejs24-debian13|||Distroless Node.js 24|runtime|distroless|?|none|0|/|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/nodejs24-debian13||*nonroot*|Distroless Node.js 24|runtime|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/nodejs26-debian13|||Distroless Node.js 26|runtime|distroless|?|none|0|/|=PATH SSL_CERT_FILE||||||
gcr.io/distroless/nodejs26-debian13||*nonroot*|Distroless Node.js 26|runtime|distroless|?|none|65532|/home/nonroot|=PATH SSL_CERT_FILE||||||
cgr.dev/chainguard/static cgr.dev/chainguard/wolfi-base cgr.dev/chainguard/glibc-dynamic cgr.dev/chainguard/busybox|||Chainguard bases|os|wolfi|?|sh|65532|/|?||||||
cgr.dev/chainguard/node cgr.dev/chainguard/python cgr.dev/chainguard/go cgr.dev/chainguard/jdk cgr.dev/chainguard/jre cgr.dev/chainguard/ruby cgr.dev/chainguard/php cgr.dev/chainguard/nginx cgr.dev/chainguard/postgres cgr.dev/chainguard/redis|||Chainguard applications|other|wolfi|?|sh|65532|?|?||||||
mcr.microsoft.com/windows/servercore|||Windows Server Core|os|windows|?|cmd|ContainerAdministrator|/|?||||||
mcr.microsoft.com/windows/nanoserver|||Windows Nano Server|os|windows|?|cmd|ContainerUser|/|?||||||
mcr.microsoft.com/windows/server|||Windows Server|os|windows|?|cmd|ContainerAdministrator|/|?||||||
mcr.microsoft.com/windows|||Windows|os|windows|?|cmd|ContainerAdministrator|/|?||||||
mcr.microsoft.com/windows/servercore/iis|||IIS|front|windows|?|cmd|?|?|?||||||
mcr.microsoft.com/dotnet/framework/aspnet|||ASP.NET (.NET Framework) on IIS|application|windows|?|cmd|?|/inetpub/wwwroot|?||||||
mcr.microsoft.com/dotnet/framework/runtime mcr.microsoft.com/dotnet/framework/sdk|||.NET Framework|runtime|windows|?|cmd|?|?|?||||||
mcr.microsoft.com/powershell|||PowerShell|runtime|?|?|?|?|?|?||||||
node|||Node.js|runtime|debian|apt|sh||/|=NODE_VERSION YARN_VERSION PATH||||||
node||*-slim slim|Node.js|runtime|debian|apt|sh||/|=NODE_VERSION YARN_VERSION PATH||||||node -e "require('http').get('http://localhost:3000/',r=>process.exit(r.statusCode<400?0:1)).on('error',()=>process.exit(1))"
node||*alpine*|Node.js|runtime|alpine|apk|sh||/|=NODE_VERSION YARN_VERSION PATH||||||
python|||Python|runtime|debian|apt|sh||?|=PATH GPG_KEY PYTHON_VERSION PYTHON_SHA256||||||
python||*slim*|Python|runtime|debian|apt|sh||?|=PATH GPG_KEY PYTHON_VERSION PYTHON_SHA256||||||python -c "import urllib.request;urllib.request.urlopen('http://localhost:8000/')"
python||*alpine*|Python|runtime|alpine|apk|sh||?|=PATH GPG_KEY PYTHON_VERSION PYTHON_SHA256||||||
python||*windowsservercore*|Python|runtime|windows|?|cmd|?|?|?||||||
golang|||Go|runtime|debian|apt|sh||/go|=GOLANG_VERSION GOTOOLCHAIN GOPATH PATH||||||
golang||*alpine*|Go|runtime|alpine|apk|sh||/go|=GOLANG_VERSION GOTOOLCHAIN GOPATH PATH||||||
golang||*nanoserver* *windowsservercore*|Go|runtime|windows|?|cmd|ContainerUser|C:\\go|=GOPATH GOLANG_VERSION||||||
ruby|||Ruby|runtime|debian|apt|sh||?|=LANG RUBY_VERSION RUBY_DOWNLOAD_URL RUBY_DOWNLOAD_SHA256 GEM_HOME BUNDLE_SILENCE_ROOT_WARNING BUNDLE_APP_CONFIG PATH||||||
ruby||*slim*|Ruby|runtime|debian|apt|sh||?|=LANG RUBY_VERSION RUBY_DOWNLOAD_URL RUBY_DOWNLOAD_SHA256 GEM_HOME BUNDLE_SILENCE_ROOT_WARNING BUNDLE_APP_CONFIG PATH||||||
ruby||*alpine*|Ruby|runtime|alpine|apk|sh||?|=LANG RUBY_VERSION RUBY_DOWNLOAD_URL RUBY_DOWNLOAD_SHA256 GEM_HOME BUNDLE_SILENCE_ROOT_WARNING BUNDLE_APP_CONFIG PATH||||||
php|||PHP|runtime|debian|apt|sh||/|=PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PATH||||||
php||*apache*|PHP|application|debian|apt|sh||/var/www/html|=PHPIZE_DEPS PHP_INI_DIR APACHE_CONFDIR APACHE_ENVVARS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PATH|||drops|SIGWINCH||curl -f http://localhost/
php||*fpm*|PHP|application|debian|apt|sh||/var/www/html|=PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PATH|9000||drops|SIGQUIT||
php||*fpm-alpine*|PHP|application|alpine|apk|sh||/var/www/html|=PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PATH|9000||drops|SIGQUIT||
php||*alpine*|PHP|runtime|alpine|apk|sh||/|=PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PATH||||||
eclipse-temurin|||Eclipse Temurin|runtime|ubuntu|apt|sh||/|=JAVA_HOME PATH LANG LANGUAGE LC_ALL JAVA_VERSION||||||
eclipse-temurin||*alpine*|Eclipse Temurin|runtime|alpine|apk|sh||/|=JAVA_HOME PATH LANG LANGUAGE LC_ALL JAVA_VERSION||||||
eclipse-temurin||*ubi*|Eclipse Temurin|runtime|rhel|microdnf|sh||/|=JAVA_HOME PATH LANG LANGUAGE LC_ALL JAVA_VERSION||||||
eclipse-temurin||*nanoserver* *windowsservercore*|Eclipse Temurin|runtime|windows|?|cmd|ContainerUser|?|=JAVA_VERSION JAVA_HOME||||||
openjdk|||OpenJDK (Docker official image)|runtime|?|?|?||?|=JAVA_HOME JAVA_VERSION PATH||||||
amazoncorretto public.ecr.aws/amazoncorretto/amazoncorretto|>=21||Amazon Corretto|runtime|amazonlinux|dnf|sh||?|=LANG JAVA_HOME PATH||||||
amazoncorretto public.ecr.aws/amazoncorretto/amazoncorretto||*alpine*|Amazon Corretto|runtime|alpine|apk|sh|?|?|LANG JAVA_HOME PATH||||||
ibm-semeru-runtimes|||IBM Semeru|runtime|ubuntu|apt|sh|?|?|JAVA_HOME PATH||||||
sapmachine|||SapMachine|runtime|ubuntu|apt|sh|?|?|?||||||
azul-zulu azul/zulu-openjdk azul/zulu-openjdk-alpine azul/zulu-openjdk-debian|||Azul Zulu|runtime|?|?|?|?|?|?||||||
mcr.microsoft.com/openjdk/jdk|||Microsoft Build of OpenJDK|runtime|?|?|?|?|?|?||||||
ghcr.io/graalvm/graalvm-community ghcr.io/graalvm/jdk-community ghcr.io/graalvm/native-image-community container-registry.oracle.com/graalvm/jdk container-registry.oracle.com/graalvm/native-image|||GraalVM|runtime|oraclelinux|microdnf|sh|?|?|?||||||
adoptopenjdk|||AdoptOpenJDK|runtime|?|?|?|?|?|?||||||
maven|||Apache Maven|runtime|ubuntu|apt|sh||/|=JAVA_HOME PATH MAVEN_HOME MAVEN_CONFIG||||||
gradle|||Gradle|runtime|ubuntu|apt|sh|root|/home/gradle|=GRADLE_HOME GRADLE_VERSION JAVA_HOME PATH||||||
rust|||Rust|runtime|debian|apt|sh||?|=RUSTUP_HOME CARGO_HOME PATH RUST_VERSION||||||
rust||*slim*|Rust|runtime|debian|apt|sh||?|=RUSTUP_HOME CARGO_HOME PATH RUST_VERSION||||||
rust||*alpine*|Rust|runtime|alpine|apk|sh||?|=RUSTUP_HOME CARGO_HOME PATH RUST_VERSION||||||
mcr.microsoft.com/dotnet/runtime-deps|>=8||.NET runtime dependencies|runtime|ubuntu|apt|sh||?|=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH||||||
mcr.microsoft.com/dotnet/runtime-deps|>=8|*alpine*|.NET runtime dependencies|runtime|alpine|apk|sh||?|=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT||||||
mcr.microsoft.com/dotnet/runtime-deps|>=8|*chiseled* *distroless*|.NET runtime dependencies|runtime|distroless|?|none|1654|?|=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT||||||
mcr.microsoft.com/dotnet/runtime|>=8||.NET runtime|runtime|ubuntu|apt|sh||?|=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_VERSION||||||
mcr.microsoft.com/dotnet/runtime|>=8|*alpine*|.NET runtime|runtime|alpine|apk|sh||?|=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION||||||
mcr.microsoft.com/dotnet/runtime|>=8|*chiseled* *distroless*|.NET runtime|runtime|distroless|?|none|1654|/|=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION||||||
mcr.microsoft.com/dotnet/aspnet|>=8||ASP.NET Core runtime|application|ubuntu|apt|sh||?|APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH ASPNET_VERSION DOTNET_VERSION||||||
mcr.microsoft.com/dotnet/aspnet|>=8|*alpine*|ASP.NET Core runtime|application|alpine|apk|sh||?|APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT ASPNET_VERSION DOTNET_VERSION||||||
mcr.microsoft.com/dotnet/aspnet|>=8|*chiseled* *distroless*|ASP.NET Core runtime|application|distroless|?|none|1654|?|APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT ASPNET_VERSION DOTNET_VERSION||||||
mcr.microsoft.com/dotnet/aspnet|<8||ASP.NET Core runtime|application|debian|apt|sh||?|ASPNETCORE_URLS DOTNET_RUNNING_IN_CONTAINER PATH||||||
mcr.microsoft.com/dotnet/sdk|>=8||.NET SDK|runtime|ubuntu|apt|sh||?|=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_VERSION ASPNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL||||||
mcr.microsoft.com/dotnet/sdk|>=8|*alpine*|.NET SDK|runtime|alpine|apk|sh||?|=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_VERSION ASPNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL||||||
mcr.microsoft.com/dotnet/aspnet|>=8|*nanoserver* *windowsservercore*|ASP.NET Core runtime|application|windows|?|cmd||?|ASPNET_VERSION||||||
mcr.microsoft.com/dotnet/core/sdk mcr.microsoft.com/dotnet/core/aspnet mcr.microsoft.com/dotnet/core/runtime microsoft/dotnet microsoft/aspnetcore microsoft/aspnetcore-build|||.NET Core (old names)|runtime|?|?|?|?|?|?||||||
swift|||Swift|runtime|ubuntu|apt|sh||?|=PATH SWIFT_PLATFORM SWIFT_BRANCH SWIFT_VERSION SWIFT_WEBROOT||||||
swift||*slim*|Swift|runtime|ubuntu|apt|sh||?|=PATH SWIFT_PLATFORM SWIFT_BRANCH SWIFT_VERSION SWIFT_WEBROOT||||||
perl|||Perl|runtime|debian|apt|sh|?|/usr/src/app|PERL_VERSION PATH||||||
perl||*slim*|Perl|runtime|debian|apt|sh|?|/usr/src/app|PERL_VERSION PATH||||||
erlang|||Erlang/OTP|runtime|debian|apt|sh||?|=OTP_VERSION REBAR3_VERSION REBAR_VERSION PATH||||||
erlang||*alpine*|Erlang/OTP|runtime|alpine|apk|sh|?|?|OTP_VERSION REBAR3_VERSION PATH||||||
elixir|||Elixir|runtime|debian|apt|sh||?|=ELIXIR_VERSION LANG OTP_VERSION PATH||||||
elixir||*alpine*|Elixir|runtime|alpine|apk|sh|?|?|ELIXIR_VERSION LANG PATH||||||
hexpm/elixir hexpm/erlang|||Elixir and Erlang builds of Hex|runtime|?|?|?|?|?|?||||||
haskell|||Haskell|runtime|debian|apt|sh|?|?|LANG PATH||||||
julia|||Julia|runtime|debian|apt|sh|?|?|JULIA_PATH PATH JULIA_VERSION||||||
r-base|||R|runtime|debian|apt|sh||?|=LC_ALL LANG R_BASE_VERSION PATH||||||
rocker/r-ver ghcr.io/rocker-org/devcontainer/r-ver|||R (rocker)|runtime|ubuntu|apt|sh|?|?|?||||||
rocker/rstudio rocker/tidyverse|||RStudio Server|application|?|?|?||?|LANG||||||
composer|||Composer|runtime|alpine|apk|sh||/app|COMPOSER_ALLOW_SUPERUSER COMPOSER_HOME COMPOSER_VERSION PATH||||||
oven/bun ghcr.io/oven-sh/bun|||Bun|runtime|debian|apt|sh||/home/bun/app|=BUN_RUNTIME_TRANSPILER_CACHE_PATH PATH||||||
oven/bun ghcr.io/oven-sh/bun||*alpine*|Bun|runtime|alpine|apk|sh|?|/home/bun/app|?||||||
oven/bun ghcr.io/oven-sh/bun||*distroless*|Bun|runtime|distroless|?|?|?|?|?||||||
denoland/deno ghcr.io/denoland/deno|||Deno|runtime|debian|apt|sh||/|=DENO_DIR DENO_INSTALL_ROOT DENO_VERSION PATH||||||
denoland/deno ghcr.io/denoland/deno||*alpine*|Deno|runtime|alpine|apk|sh|?|?|?||||||
gcc|||GCC|runtime|debian|apt|sh|?|?|PATH GCC_VERSION||||||
pypy|||PyPy|runtime|debian|apt|sh|?|?|PATH LANG PYPY_VERSION||||||
clojure|||Clojure|runtime|debian|apt|sh|?|?|?||||||
groovy|||Groovy|runtime|?|?|?|groovy|?|GROOVY_HOME||||||
dart|||Dart|runtime|debian|apt|sh|?|/root|DART_SDK PATH||||||
mono|||Mono|runtime|debian|apt|sh|?|?|?||||||
continuumio/miniconda3 continuumio/anaconda3|||Anaconda|runtime|debian|apt|sh|?|?|LANG LC_ALL PATH||||||
condaforge/miniforge3 condaforge/mambaforge mambaorg/micromamba|||conda-forge|runtime|?|?|?|?|?|?||||||
ghcr.io/astral-sh/uv|||uv|runtime|scratch|?|?|?|?|?||||||
ghcr.io/cirruslabs/flutter instrumentisto/flutter|||Flutter|runtime|?|?|?|?|?|?||||||
nginx|||nginx|front|debian|apt|sh||/|=NGINX_VERSION NJS_VERSION NJS_RELEASE ACME_VERSION PKG_RELEASE DYNPKG_RELEASE PATH|||drops|SIGQUIT||curl -f http://localhost/
nginx||*alpine*|nginx|front|alpine|apk|sh||/|=NGINX_VERSION PKG_RELEASE DYNPKG_RELEASE NJS_VERSION PATH|||drops|SIGQUIT||wget -q --spider http://localhost/
nginxinc/nginx-unprivileged ghcr.io/nginx/nginx-unprivileged ghcr.io/nginxinc/nginx-unprivileged quay.io/nginx/nginx-unprivileged public.ecr.aws/nginx/nginx-unprivileged|||nginx unprivileged|front|debian|apt|sh|101|/|NGINX_VERSION NJS_VERSION PKG_RELEASE PATH||||SIGQUIT||curl -f http://localhost:8080/
httpd|||Apache HTTP Server|front|debian|apt|sh||/usr/local/apache2|=HTTPD_PREFIX PATH HTTPD_VERSION HTTPD_SHA256 HTTPD_PATCHES|||drops|SIGWINCH||
httpd||*alpine*|Apache HTTP Server|front|alpine|apk|sh||/usr/local/apache2|=HTTPD_PREFIX PATH HTTPD_VERSION HTTPD_SHA256 HTTPD_PATCHES|||drops|SIGWINCH||wget -q --spider http://localhost/
caddy|||Caddy|front|alpine|apk|sh||/srv|=CADDY_VERSION XDG_CONFIG_HOME XDG_DATA_HOME PATH||/data /config||||wget -q --spider http://localhost:2019/metrics
caddy||*builder*|Caddy builder|runtime|alpine|apk|sh||/usr/bin|=GOPATH GOTOOLCHAIN PATH XCADDY_VERSION CADDY_VERSION XCADDY_SKIP_CLEANUP XCADDY_SETCAP||||||
traefik|>=2||Traefik|proxy|alpine|apk|sh||/|=PATH||/letsencrypt||||traefik healthcheck --ping
traefik|<2||Traefik|proxy|scratch|?|?|?|?|?||||||
haproxy|>=2.4||HAProxy|proxy|debian|apt|sh|haproxy|/var/lib/haproxy|=HAPROXY_VERSION HAPROXY_URL HAPROXY_SHA256 PATH||||SIGUSR1||
haproxy|>=2.4|*alpine*|HAProxy|proxy|alpine|apk|sh|haproxy|/var/lib/haproxy|=HAPROXY_VERSION HAPROXY_URL HAPROXY_SHA256 PATH||||SIGUSR1||
haproxytech/haproxy-alpine haproxytech/haproxy-debian haproxytech/haproxy-ubuntu|||HAProxy (HAProxy Technologies)|proxy|?|?|?|?|?|?||||||
envoyproxy/envoy|||Envoy|proxy|ubuntu|apt|sh||/|PATH|||drops|||
envoyproxy/envoy||distroless*|Envoy|proxy|distroless|?|none|65532|/|?||||||
kong kong/kong|||Kong Gateway|proxy|ubuntu|apt|sh|kong|/|?||||SIGQUIT||kong health
varnish|||Varnish|proxy|debian|apt|sh|varnish|/etc/varnish|=VARNISH_SIZE PATH|8443|||||
jwilder/nginx-proxy nginxproxy/nginx-proxy ghcr.io/nginx-proxy/nginx-proxy|||nginx-proxy|proxy|?|?|?||?|DOCKER_HOST||/etc/nginx/certs|drops|||
nginxproxy/acme-companion jrcs/letsencrypt-nginx-proxy-companion|||acme-companion|proxy|?|?|?|?|?|?||/etc/nginx/certs /etc/acme.sh||||
jc21/nginx-proxy-manager ghcr.io/nginxproxymanager/nginx-proxy-manager|||Nginx Proxy Manager|proxy|?|?|?||?|?||/data /etc/letsencrypt|drops|||/usr/bin/check-health
lscr.io/linuxserver/swag linuxserver/swag ghcr.io/linuxserver/swag linuxserver/letsencrypt|||SWAG|proxy|?|?|?||?|?||/config|drops|||
openresty/openresty|||OpenResty|front|?|?|?||?|?|||drops|SIGQUIT||
unit nginx/unit|||NGINX Unit|application|?|?|?|?|/|?||||SIGTERM||
tomcat|||Apache Tomcat|application|ubuntu|apt|sh||/usr/local/tomcat|=JAVA_HOME PATH CATALINA_HOME TOMCAT_NATIVE_LIBDIR LD_LIBRARY_PATH TOMCAT_MAJOR TOMCAT_VERSION TOMCAT_SHA512||||||curl -f http://localhost:8080/
jetty|||Eclipse Jetty|application|ubuntu|apt|sh|jetty|/var/lib/jetty|=JAVA_HOME PATH JETTY_VERSION JETTY_HOME JETTY_BASE TMPDIR JETTY_TGZ_URL||||||
tomee|||Apache TomEE|application|?|?|?|?|/usr/local/tomee|?||||||
quay.io/wildfly/wildfly jboss/wildfly|||WildFly|application|?|?|?|jboss|?|?||||||
websphere-liberty open-liberty icr.io/appcafe/open-liberty|||Open Liberty|application|?|?|?|1001|?|?||||||
payara/server-full payara/micro|||Payara|application|?|?|?|?|?|?||||||
wordpress|||WordPress|application|debian|apt|sh||/var/www/html|=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 APACHE_CONFDIR APACHE_ENVVARS||/var/www/html|drops|SIGWINCH||curl -f http://localhost/wp-login.php
wordpress||*fpm*|WordPress|application|debian|apt|sh||/var/www/html|=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256|9000|/var/www/html|drops|SIGQUIT||
wordpress||cli*|WP-CLI|application|alpine|apk|sh|www-data|/var/www/html|=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 WORDPRESS_CLI_GPG_KEY WORDPRESS_CLI_VERSION WORDPRESS_CLI_SHA512||||||
drupal|||Drupal|application|debian|apt|sh||/opt/drupal|=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 DRUPAL_VERSION COMPOSER_ALLOW_SUPERUSER APACHE_CONFDIR APACHE_ENVVARS||/var/www/html/modules /var/www/html/profiles /var/www/html/themes /var/www/html/sites|drops|SIGWINCH||curl -f http://localhost/
drupal||*fpm*alpine*|Drupal|application|alpine|apk|sh||/opt/drupal|=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 DRUPAL_VERSION COMPOSER_ALLOW_SUPERUSER|9000||drops|SIGQUIT||
ghost|>=5||Ghost|application|debian|apt|sh||/var/lib/ghost|=NODE_VERSION YARN_VERSION PATH GOSU_VERSION NODE_ENV GHOST_CLI_VERSION GHOST_INSTALL GHOST_CONTENT GHOST_VERSION||/var/lib/ghost/content|drops|||
ghost|>=5|*alpine*|Ghost|application|alpine|apk|sh||/var/lib/ghost|=NODE_VERSION YARN_VERSION PATH GOSU_VERSION NODE_ENV GHOST_CLI_VERSION GHOST_INSTALL GHOST_CONTENT GHOST_VERSION||/var/lib/ghost/content|drops|||wget -q --spider http://localhost:2368/
nextcloud|||Nextcloud|application|debian|apt|sh||/var/www/html|=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 PHP_MEMORY_LIMIT PHP_UPLOAD_LIMIT PHP_OPCACHE_MEMORY_CONSUMPTION APACHE_BODY_LIMIT NEXTCLOUD_VERSION APACHE_CONFDIR APACHE_ENVVARS||/var/www/html|drops|SIGWINCH||curl -f http://localhost/status.php
nextcloud||*fpm-alpine*|Nextcloud|application|alpine|apk|sh||/var/www/html|=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 PHP_MEMORY_LIMIT PHP_UPLOAD_LIMIT PHP_OPCACHE_MEMORY_CONSUMPTION NEXTCLOUD_VERSION|9000|/var/www/html|drops|SIGQUIT||
nextcloud/all-in-one ghcr.io/nextcloud-releases/all-in-one|||Nextcloud All-in-One|application|?|?|?|?|?|?||/mnt/docker-aio-config||||
lscr.io/linuxserver/nextcloud linuxserver/nextcloud|||Nextcloud (LinuxServer)|application|?|?|?||?|?||/config /data|drops|||
joomla|||Joomla|application|debian|apt|sh|?|?|?||/var/www/html||||
mediawiki|||MediaWiki|application|debian|apt|sh|?|?|?||/var/www/html/images||||
matomo|||Matomo|application|?|?|?|?|?|?||/var/www/html||||
redmine|||Redmine|application|debian|apt|sh||/usr/src/redmine|=RAILS_ENV HOME REDMINE_VERSION RAILS_LOG_TO_STDOUT||/usr/src/redmine/files|drops|||wget -q --spider http://localhost:3000/
odoo|||Odoo|application|ubuntu|apt|sh|odoo|/|=LANG ODOO_VERSION ODOO_RC PATH||/var/lib/odoo||||curl -f http://localhost:8069/web/health
rocket.chat registry.rocket.chat/rocketchat/rocket.chat|||Rocket.Chat|application|?|?|?|rocketchat|/app/bundle|?||/app/uploads||||
mattermost/mattermost-team-edition mattermost/mattermost-enterprise-edition|||Mattermost|application|?|?|?|mattermost|?|?||/mattermost/config /mattermost/data /mattermost/logs /mattermost/plugins||||
metabase/metabase|||Metabase|application|?|?|?|?|?|MB_DB_FILE||/metabase.db||||curl -f http://localhost:3000/api/health
outlinewiki/outline docker.getoutline.com/outlinewiki/outline|||Outline|application|?|?|?|nodejs|?|?||/var/lib/outline/data||||
plone|||Plone (old images)|application|?|?|?|?|?|?||||||
vaultwarden/server ghcr.io/dani-garcia/vaultwarden quay.io/vaultwarden/server bitwardenrs/server|||Vaultwarden|application|debian|apt|sh||/|ROCKET_PROFILE ROCKET_ADDRESS ROCKET_PORT DEBIAN_FRONTEND PATH||/data|||yes|/healthcheck.sh
louislam/uptime-kuma ghcr.io/louislam/uptime-kuma|||Uptime Kuma|monitoring|debian|apt|sh||/app|?||/app/data|||yes|node extra/healthcheck.js
n8nio/n8n docker.n8n.io/n8nio/n8n ghcr.io/n8n-io/n8n|||n8n|application|alpine|apk|sh|node|/home/node|NODE_ENV N8N_RELEASE_TYPE NODE_ICU_DATA SHELL||/home/node/.n8n||||wget -q --spider http://localhost:5678/healthz
ghcr.io/home-assistant/home-assistant homeassistant/home-assistant lscr.io/linuxserver/homeassistant|||Home Assistant|application|alpine|apk|sh||/config|S6_SERVICES_GRACETIME UV_NO_CACHE||/config||||curl -f http://localhost:8123/
pihole/pihole ghcr.io/pi-hole/pihole|>=2025||Pi-hole|dns|alpine|apk|sh||/|DNSMASQ_USER FTL_CMD PATH|53 53 67 123|/etc/pihole|||yes|dig +short +norecurse +retry=0 @127.0.0.1 pi.hole
pihole/pihole|<2025||Pi-hole|dns|debian|apt|sh||?|?|53 53 67|/etc/pihole /etc/dnsmasq.d||||
adguard/adguardhome|||AdGuard Home|dns|alpine|apk|sh||/opt/adguardhome/work|?|53 53 853|/opt/adguardhome/work /opt/adguardhome/conf||||
lscr.io/linuxserver/wireguard linuxserver/wireguard ghcr.io/linuxserver/wireguard|||WireGuard (LinuxServer)|proxy|alpine|apk|sh||?|?|51820|/config||||
ghcr.io/wg-easy/wg-easy weejewel/wg-easy|||wg-easy|proxy|?|?|?|?|?|?|51820|/etc/wireguard||||
apache/airflow|||Apache Airflow|application|debian|apt|sh|50000|/opt/airflow|AIRFLOW_HOME AIRFLOW_UID||/opt/airflow/logs /opt/airflow/dags||||curl --fail http://localhost:8080/health
apache/superset apachesuperset/superset ghcr.io/apache/superset|||Apache Superset|application|debian|apt|sh|superset|/app|LANG LC_ALL SUPERSET_ENV FLASK_APP PYTHONPATH SUPERSET_HOME SUPERSET_PORT||/app/superset_home|||yes|curl -f http://localhost:8088/health
quay.io/jupyter/base-notebook quay.io/jupyter/minimal-notebook quay.io/jupyter/scipy-notebook quay.io/jupyter/datascience-notebook quay.io/jupyter/tensorflow-notebook quay.io/jupyter/pytorch-notebook quay.io/jupyter/pyspark-notebook quay.io/jupyter/all-spark-notebook quay.io/jupyter/r-notebook quay.io/jupyter/julia-notebook|||Jupyter Docker Stacks|application|ubuntu|apt|sh|1000|/home/jovyan|JUPYTER_PORT NB_USER NB_UID NB_GID CONDA_DIR HOME PATH LANG LC_ALL SHELL||/home/jovyan|||yes|
jupyter/base-notebook jupyter/minimal-notebook jupyter/scipy-notebook jupyter/datascience-notebook jupyter/tensorflow-notebook jupyter/pyspark-notebook jupyter/all-spark-notebook jupyter/r-notebook|||Jupyter Docker Stacks (Docker Hub)|application|?|?|?|1000|?|?||||||
jupyterhub/jupyterhub quay.io/jupyterhub/jupyterhub|||JupyterHub|application|?|?|?|?|/srv/jupyterhub|?||/srv/jupyterhub||||
tensorflow/tensorflow|||TensorFlow|runtime|ubuntu|apt|sh||?|LANG PATH||||||
tensorflow/serving|||TensorFlow Serving|application|ubuntu|apt|sh|?|?|MODEL_BASE_PATH MODEL_NAME|8500|||||
pytorch/pytorch|||PyTorch|runtime|ubuntu|apt|sh||/workspace|NVIDIA_VISIBLE_DEVICES NVIDIA_DRIVER_CAPABILITIES PYTORCH_VERSION||||||
nvidia/cuda nvcr.io/nvidia/cuda|||NVIDIA CUDA|runtime|ubuntu|apt|sh||?|NVIDIA_VISIBLE_DEVICES NVIDIA_DRIVER_CAPABILITIES PATH LD_LIBRARY_PATH CUDA_VERSION NV_CUDA_CUDART_VERSION||||||
huggingface/text-generation-inference ghcr.io/huggingface/text-generation-inference|||Text Generation Inference|application|?|?|?|?|?|PORT HF_HOME||/data||||
vllm/vllm-openai|||vLLM|application|?|?|?|?|?|?||/root/.cache/huggingface||||
ollama/ollama|||Ollama|application|ubuntu|apt|sh||?|OLLAMA_HOST||/root/.ollama||||ollama list
ghcr.io/open-webui/open-webui|||Open WebUI|application|?|?|?|?|/app/backend|PORT||/app/backend/data||||
postgres|<18||PostgreSQL|database|debian|apt|sh||/|=GOSU_VERSION LANG PG_MAJOR PATH PG_VERSION PGDATA|5432|/var/lib/postgresql/data|drops|SIGINT||pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"
postgres|<18|*alpine*|PostgreSQL|database|alpine|apk|sh||/|=GOSU_VERSION LANG PG_MAJOR PG_VERSION PG_SHA256 DOCKER_PG_LLVM_DEPS PGDATA PATH|5432|/var/lib/postgresql/data|drops|SIGINT||pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"
postgres|>=18||PostgreSQL|database|debian|apt|sh||/|=GOSU_VERSION LANG PG_MAJOR PATH PG_VERSION PGDATA|5432|/var/lib/postgresql|drops|SIGINT||pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"
postgres|>=18|*alpine*|PostgreSQL|database|alpine|apk|sh||/|=GOSU_VERSION LANG PG_MAJOR PG_VERSION PG_SHA256 DOCKER_PG_LLVM_DEPS PGDATA PATH|5432|/var/lib/postgresql|drops|SIGINT||pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"
postgis/postgis imresamu/postgis|<18||PostGIS|database|debian|apt|sh||/|PGDATA POSTGIS_MAJOR POSTGIS_VERSION LANG PG_MAJOR PG_VERSION PATH|5432|/var/lib/postgresql/data|drops|SIGINT||pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"
postgis/postgis|>=18||PostGIS|database|debian|apt|sh||?|PGDATA PG_MAJOR PATH|5432|/var/lib/postgresql|drops|SIGINT||pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"
pgvector/pgvector|<18||pgvector|database|debian|apt|sh||?|PGDATA PG_MAJOR PATH|5432|/var/lib/postgresql/data|drops|SIGINT||pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"
timescale/timescaledb|<18||TimescaleDB|database|alpine|apk|sh||/|PGDATA PG_MAJOR|5432|/var/lib/postgresql/data|drops|SIGINT||pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"
pgvector/pgvector|>=18||pgvector|database|debian|apt|sh||?|PGDATA PG_MAJOR PATH|5432|/var/lib/postgresql|drops|SIGINT||pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"
timescale/timescaledb|>=18||TimescaleDB|database|alpine|apk|sh||/|PGDATA PG_MAJOR|5432|/var/lib/postgresql|drops|SIGINT||pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"
timescale/timescaledb-ha|||TimescaleDB HA|database|ubuntu|apt|sh|postgres|?|PGDATA|5432|/home/postgres/pgdata||||
supabase/postgres public.ecr.aws/supabase/postgres|||Supabase PostgreSQL|database|?|?|?|?|?|?|5432|/var/lib/postgresql/data||||pg_isready -U postgres -h localhost
bitnami/postgresql bitnamilegacy/postgresql public.ecr.aws/bitnami/postgresql|||PostgreSQL (Bitnami)|database|debian|apt|sh|1001|/|HOME BITNAMI_APP_NAME APP_VERSION LANG LANGUAGE PATH|5432|/bitnami/postgresql||||pg_isready -U postgres
edoburu/pgbouncer bitnami/pgbouncer pgbouncer/pgbouncer|||PgBouncer|proxy|?|?|?|?|?|?|5432 6432|||||
mysql|>=8.4||MySQL|database|oraclelinux|microdnf|sh||/|=GOSU_VERSION MYSQL_MAJOR MYSQL_VERSION MYSQL_SHELL_VERSION PATH|3306 33060|/var/lib/mysql|drops|||mysqladmin ping -h 127.0.0.1 -uroot -p"$MYSQL_ROOT_PASSWORD"
mysql|8.0||MySQL|database|oraclelinux|microdnf|sh||/|=PATH MYSQL_MAJOR MYSQL_VERSION GOSU_VERSION MYSQL_SHELL_VERSION|3306 33060|/var/lib/mysql|drops|||mysqladmin ping -h 127.0.0.1 -uroot -p"$MYSQL_ROOT_PASSWORD"
mysql|<8.0||MySQL|database|oraclelinux|?|sh||/|=PATH MYSQL_MAJOR MYSQL_VERSION GOSU_VERSION|3306 33060|/var/lib/mysql|drops|||
mysql/mysql-server|||MySQL (Oracle)|database|oraclelinux|microdnf|sh|?|?|?|3306 33060|/var/lib/mysql|||yes|/healthcheck.sh
mariadb|>=11||MariaDB|database|ubuntu|apt|sh||/|=GOSU_VERSION LANG MARIADB_VERSION PATH|3306|/var/lib/mysql|drops|||healthcheck.sh --connect --innodb_initialized
mariadb|>=10.11|*-ubi*|MariaDB|database|rhel|microdnf|sh|mysql|/|=GOSU_VERSION MARIADB_VERSION PATH|3306|/var/lib/mysql||||healthcheck.sh --connect --innodb_initialized
mariadb|<11||MariaDB|database|ubuntu|apt|sh||/|=GOSU_VERSION LANG MARIADB_MAJOR MARIADB_VERSION PATH|3306|/var/lib/mysql|drops|||healthcheck.sh --connect --innodb_initialized
lscr.io/linuxserver/mariadb linuxserver/mariadb ghcr.io/linuxserver/mariadb|||MariaDB (LinuxServer)|database|alpine|apk|sh||?|?|3306|/config|drops|||
bitnami/mysql bitnamilegacy/mysql|||MySQL (Bitnami)|database|debian|apt|sh|1001|/|BITNAMI_APP_NAME APP_VERSION HOME PATH|3306|/bitnami/mysql/data||||/opt/bitnami/scripts/mysql/healthcheck.sh
bitnami/mariadb bitnamilegacy/mariadb bitnami/mariadb-galera bitnamilegacy/mariadb-galera|||MariaDB (Bitnami)|database|debian|apt|sh|1001|?|?|3306|/bitnami/mariadb||||/opt/bitnami/scripts/mariadb/healthcheck.sh
percona percona/percona-server|>=8||Percona Server for MySQL|database|rhel|microdnf|sh|mysql|/|=PS_VERSION MYSQL_SHELL_VERSION OS_VER FULL_PERCONA_VERSION FULL_MYSQL_SHELL_VERSION PS_REPO PS_TELEMETRY_VERSION CALL_HOME_DOWNLOAD_SHA256 KEY_RPM_DOWNLOAD_SHA256 CALL_HOME_VERSION CALL_HOME_OPTIONAL_PARAMS PATH|3306 33060|/var/lib/mysql||||mysqladmin ping -h 127.0.0.1 -uroot -p"$MYSQL_ROOT_PASSWORD"
percona/percona-server-mongodb|||Percona Server for MongoDB|database|rhel|microdnf|sh|1001|/|PSMDB_VERSION OS_VER FULL_PERCONA_VERSION K8S_TOOLS_VERSION PSMDB_REPO GOSU_VERSION CALL_HOME_OPTIONAL_PARAMS PATH|27017|/data/db||||
mongo|>=6||MongoDB|database|ubuntu|apt|sh||/|=GOSU_VERSION JSYAML_VERSION JSYAML_CHECKSUM MONGO_PACKAGE MONGO_REPO MONGO_MAJOR MONGO_VERSION HOME GLIBC_TUNABLES PATH|27017|/data/db /data/configdb|drops|||mongosh --quiet --eval "db.adminCommand('ping').ok"
mongo|<6||MongoDB|database|ubuntu|apt|sh||/|=PATH HOME MONGO_PACKAGE MONGO_REPO MONGO_MAJOR MONGO_VERSION GOSU_VERSION|27017|/data/db /data/configdb|drops|||mongo --quiet --eval "db.adminCommand('ping').ok"
mongo||*windowsservercore* *nanoserver*|MongoDB|database|windows|?|cmd||?|=MONGO_VERSION MONGO_DOWNLOAD_URL MONGO_DOWNLOAD_SHA256|27017|C:\\data\\db C:\\data\\configdb||||
mongodb/mongodb-community-server mongodb/mongodb-enterprise-server|||MongoDB (MongoDB Inc.)|database|?|?|?|mongod|?|?|27017|/data/db||||
bitnami/mongodb bitnamilegacy/mongodb|||MongoDB (Bitnami)|database|debian|apt|sh|1001|/|BITNAMI_APP_NAME APP_VERSION HOME PATH|27017|/bitnami/mongodb||||
redis|<8||Redis|cache|debian|apt|sh||/data|=GOSU_VERSION REDIS_VERSION REDIS_DOWNLOAD_URL REDIS_DOWNLOAD_SHA PATH|6379|/data|drops|||redis-cli ping
redis|<8|*alpine*|Redis|cache|alpine|apk|sh||/data|=GOSU_VERSION REDIS_VERSION REDIS_DOWNLOAD_URL REDIS_DOWNLOAD_SHA PATH|6379|/data|drops|||redis-cli ping
redis|>=8||Redis|cache|debian|apt|sh||/data|=REDIS_VERSION PATH|6379|/data|drops|||redis-cli ping
redis|>=8|*alpine*|Redis|cache|alpine|apk|sh||/data|REDIS_VERSION PATH|6379|/data|drops|||redis-cli ping
redis/redis-stack redis/redis-stack-server|||Redis Stack|cache|?|?|?|?|?|?|6379|/data||||
valkey/valkey ghcr.io/valkey-io/valkey|||Valkey|cache|debian|apt|sh||/data|VALKEY_VERSION PATH|6379|/data|drops|||valkey-cli ping
valkey/valkey ghcr.io/valkey-io/valkey||*alpine*|Valkey|cache|alpine|apk|sh||/data|VALKEY_VERSION PATH|6379|/data|drops|||valkey-cli ping
bitnami/redis bitnamilegacy/redis|||Redis (Bitnami)|cache|debian|apt|sh|1001|/|BITNAMI_APP_NAME APP_VERSION HOME PATH|6379|/bitnami/redis/data||||redis-cli ping
bitnami/valkey bitnamilegacy/valkey|||Valkey (Bitnami)|cache|?|?|?|1001|?|?|6379|/bitnami/valkey/data||||valkey-cli ping
eqalpha/keydb|||KeyDB|cache|?|?|?||/data|?|6379|/data|drops|||keydb-cli ping
docker.dragonflydb.io/dragonflydb/dragonfly ghcr.io/dragonflydb/dragonfly|||Dragonfly|cache|ubuntu|apt|sh|dfly|/data|?|6379|/data|||yes|/usr/local/bin/healthcheck.sh
memcached|||Memcached|cache|debian|apt|sh|memcache|/|=MEMCACHED_VERSION MEMCACHED_URL MEMCACHED_SHA1 PATH|11211|||||bash -c "exec 3<>/dev/tcp/127.0.0.1/11211 && echo version >&3 && head -n1 <&3"
memcached||*alpine*|Memcached|cache|alpine|apk|sh|memcache|/|=MEMCACHED_VERSION MEMCACHED_URL MEMCACHED_SHA1 PATH|11211|||||sh -c "echo stats | nc 127.0.0.1 11211"
bitnami/memcached bitnamilegacy/memcached|||Memcached (Bitnami)|cache|?|?|?|1001|?|?|11211|||||
cassandra|||Apache Cassandra|database|debian|apt|sh||/|=GOSU_VERSION JAVA_HOME PATH CASSANDRA_HOME CASSANDRA_CONF GPG_KEYS CASSANDRA_VERSION CASSANDRA_SHA512|9042 9160|/var/lib/cassandra|drops|||cqlsh -e "describe keyspaces"
scylladb/scylla|||ScyllaDB|database|?|?|?||?|?|9042 9160|/var/lib/scylla||||nodetool status
couchdb apache/couchdb|>=3||Apache CouchDB|database|debian|apt|sh||/|=GPG_COUCH_KEY COUCHDB_VERSION PATH|5984|/opt/couchdb/data|drops|||curl -f http://localhost:5984/_up
couchdb|<3||Apache CouchDB|database|debian|?|sh|?|?|?|5984|/opt/couchdb/data||||
couchbase couchbase/server|||Couchbase Server|database|ubuntu|apt|sh||/|=PATH|8092 8093 8094 8095 8096 8097 11207 11210 18092 18093 18094 18095 18096 18097|/opt/couchbase/var|drops|||
neo4j|>=5||Neo4j|database|debian|apt|sh||/var/lib/neo4j|=JAVA_HOME NEO4J_EDITION NEO4J_HOME LANG NEO4J_TARBALL PATH|7687|/data|drops|||wget -q --spider http://localhost:7474
influxdb|1||InfluxDB|database|debian|apt|sh||/|=INFLUXDB_VERSION PATH|8086|/var/lib/influxdb||||curl -f http://localhost:8086/ping
influxdb|2||InfluxDB|database|debian|apt|sh||/|=INFLUXDB_VERSION INFLUX_CLI_VERSION INFLUX_CONFIGS_PATH INFLUXD_INIT_PORT INFLUXD_INIT_PING_ATTEMPTS DOCKER_INFLUXDB_INIT_CLI_CONFIG_NAME PATH|8086|/var/lib/influxdb2 /etc/influxdb2|drops|||influx ping
influxdb|3||InfluxDB|database|ubuntu|apt|sh|influxdb3|/|=INFLUXDB_VERSION INFLUXDB3_PLUGIN_DIR INFLUXDB3_DATA_DIR INFLUXDB3_SERVE_INVOCATION_METHOD INFLUXDB_IOX_DB_DIR INFLUXDB3_LOG_FILTER PATH|8181|/var/lib/influxdb3||||
clickhouse clickhouse/clickhouse-server|||ClickHouse|database|ubuntu|apt|sh||/|=LANG TZ CLICKHOUSE_CONFIG PATH|9000|/var/lib/clickhouse /var/log/clickhouse-server|drops|||wget -q --spider http://localhost:8123/ping
yandex/clickhouse-server|||ClickHouse (old name)|database|?|?|?|?|?|?|9000|||||
cockroachdb/cockroach|||CockroachDB|database|rhel|microdnf|sh||/cockroach/|PATH COCKROACH_CHANNEL|26257|/cockroach/cockroach-data||||curl -f http://localhost:8080/health?ready=1
arangodb arangodb/arangodb|||ArangoDB|database|alpine|apk|sh||/|=ARANGO_VERSION GLIBCXX_FORCE_NEW PATH|8529|/var/lib/arangodb3 /var/lib/arangodb3-apps||||
rethinkdb|||RethinkDB|database|debian|?|sh|?|/data|?|28015|/data||||
crate|||CrateDB|database|?|?|?||?|PATH|5432|/data||||
surrealdb/surrealdb|||SurrealDB|database|distroless|?|?|65532|?|?|8000|||||
mcr.microsoft.com/mssql/server microsoft/mssql-server-linux mcr.microsoft.com/mssql/server/2019|||Microsoft SQL Server|database|ubuntu|apt|sh|mssql|?|MSSQL_RPC_PORT|1433|/var/opt/mssql||||/opt/mssql-tools18/bin/sqlcmd -C -S localhost -U sa -P "$MSSQL_SA_PASSWORD" -Q "SELECT 1"
container-registry.oracle.com/database/free container-registry.oracle.com/database/express container-registry.oracle.com/database/enterprise|||Oracle Database|database|oraclelinux|?|sh|oracle|?|?|1521|/opt/oracle/oradata|||yes|
gvenzl/oracle-free gvenzl/oracle-xe ghcr.io/gvenzl/oracle-free ghcr.io/gvenzl/oracle-xe|||Oracle Database Free/XE (gvenzl)|database|oraclelinux|?|sh|oracle|?|?|1521|/opt/oracle/oradata||||healthcheck.sh
icr.io/db2_community/db2 ibmcom/db2|||IBM Db2|database|?|?|?|?|?|?|50000|/database||||
firebirdsql/firebird jacobalberty/firebird|||Firebird|database|?|?|?|?|?|?|3050|/var/lib/firebird/data||||
quay.io/coreos/etcd gcr.io/etcd-development/etcd registry.k8s.io/etcd|||etcd|database|distroless|?|?||?|?|2379|/etcd-data||||etcdctl endpoint health
bitnami/etcd bitnamilegacy/etcd|||etcd (Bitnami)|database|?|?|?|1001|?|?|2379|/bitnami/etcd/data||||
hashicorp/consul|||Consul|database|alpine|apk|sh||/|BIN_NAME PRODUCT_NAME PRODUCT_VERSION PATH|8600 8600|/consul/data|drops|||consul members
consul|||Consul (old name)|database|alpine|?|sh||/|?|8600 8600|/consul/data|drops|||consul members
hashicorp/vault|||Vault|identity|alpine|apk|sh||/|NAME VERSION PATH|8200|/vault/file /vault/logs|drops|||vault status
vault|||Vault (old name)|identity|alpine|?|sh||/|?|8200|/vault/file /vault/logs|drops|||vault status
openbao/openbao quay.io/openbao/openbao ghcr.io/openbao/openbao|||OpenBao|identity|?|?|?|?|?|?|8200|/openbao/file /openbao/logs||||bao status
zookeeper|||Apache ZooKeeper|database|ubuntu|apt|sh||/|=ZOO_CONF_DIR ZOO_DATA_DIR ZOO_DATA_LOG_DIR ZOO_LOG_DIR ZOO_TICK_TIME ZOO_INIT_LIMIT ZOO_SYNC_LIMIT ZOO_AUTOPURGE_PURGEINTERVAL ZOO_AUTOPURGE_SNAPRETAINCOUNT ZOO_MAX_CLIENT_CNXNS ZOO_STANDALONE_ENABLED ZOO_ADMINSERVER_ENABLED ZOOCFGDIR JAVA_HOME|2181|/data /datalog|drops|||zkServer.sh status
bitnami/zookeeper bitnamilegacy/zookeeper|||Apache ZooKeeper (Bitnami)|database|?|?|?|1001|?|?|2181|/bitnami/zookeeper||||
wurstmeister/zookeeper|||Apache ZooKeeper (wurstmeister)|database|?|?|?|?|?|?|2181|||||
apache/kafka|||Apache Kafka|queue|alpine|apk|sh|appuser|?|JAVA_HOME|9092|/var/lib/kafka/data||||/opt/kafka/bin/kafka-broker-api-versions.sh --bootstrap-server localhost:9092
apache/kafka-native|||Apache Kafka (native)|queue|alpine|?|sh|appuser|?|?|9092|/var/lib/kafka/data||||
bitnami/kafka bitnamilegacy/kafka|||Apache Kafka (Bitnami)|queue|debian|apt|sh|1001|/|BITNAMI_APP_NAME APP_VERSION HOME JAVA_HOME PATH|9092|/bitnami/kafka||||kafka-broker-api-versions.sh --bootstrap-server localhost:9092
confluentinc/cp-kafka confluentinc/cp-server confluentinc/confluent-local|||Confluent Kafka|queue|rhel|?|sh|appuser|?|COMPONENT KAFKA_ADVERTISED_LISTENERS CLUSTER_ID|9092|/var/lib/kafka/data||||kafka-broker-api-versions --bootstrap-server localhost:9092
confluentinc/cp-zookeeper|||Confluent ZooKeeper|database|rhel|?|sh|appuser|?|?|2181|/var/lib/zookeeper/data /var/lib/zookeeper/log||||
confluentinc/cp-schema-registry|||Confluent Schema Registry|application|?|?|?|appuser|?|?||||||
confluentinc/cp-kafka-connect confluentinc/cp-kafka-connect-base confluentinc/cp-server-connect|||Confluent Kafka Connect|application|?|?|?|appuser|?|?|9092|||||
wurstmeister/kafka|||Apache Kafka (wurstmeister)|queue|alpine|?|sh||?|KAFKA_HOME KAFKA_VERSION SCALA_VERSION GLIBC_VERSION||/kafka||||
provectuslabs/kafka-ui|||Kafka UI|admin|?|?|?|?|?|?||||||wget -q --spider http://localhost:8080/actuator/health
redpandadata/redpanda docker.redpanda.com/redpandadata/redpanda vectorized/redpanda|||Redpanda|queue|?|?|?|redpanda|?|?|9092|/var/lib/redpanda/data||||rpk cluster health
redpandadata/console docker.redpanda.com/redpandadata/console|||Redpanda Console|admin|?|?|?|?|?|?||||||
rabbitmq|||RabbitMQ|queue|ubuntu|apt|sh||/|=ERLANG_INSTALL_PATH_PREFIX OPENSSL_INSTALL_PATH_PREFIX PATH RABBITMQ_DATA_DIR RABBITMQ_VERSION RABBITMQ_PGP_KEY_ID RABBITMQ_HOME HOME LANG LANGUAGE LC_ALL RUNNING_UNDER_SYSTEMD|5671 5672|/var/lib/rabbitmq|drops|||rabbitmq-diagnostics -q ping
rabbitmq||*alpine*|RabbitMQ|queue|alpine|apk|sh||/|=ERLANG_INSTALL_PATH_PREFIX OPENSSL_INSTALL_PATH_PREFIX PATH RABBITMQ_DATA_DIR RABBITMQ_VERSION RABBITMQ_PGP_KEY_ID RABBITMQ_HOME HOME LANG LANGUAGE LC_ALL RUNNING_UNDER_SYSTEMD|5671 5672|/var/lib/rabbitmq|drops|||rabbitmq-diagnostics -q ping
rabbitmq||*management*|RabbitMQ|queue|ubuntu|apt|sh||/|=ERLANG_INSTALL_PATH_PREFIX OPENSSL_INSTALL_PATH_PREFIX PATH RABBITMQ_DATA_DIR RABBITMQ_VERSION RABBITMQ_PGP_KEY_ID RABBITMQ_HOME HOME LANG LANGUAGE LC_ALL RUNNING_UNDER_SYSTEMD|5671 5672|/var/lib/rabbitmq|drops|||rabbitmq-diagnostics -q ping
bitnami/rabbitmq bitnamilegacy/rabbitmq|||RabbitMQ (Bitnami)|queue|debian|apt|sh|1001|/|HOME BITNAMI_APP_NAME APP_VERSION LANG PATH|5551 5552 5671 5672|/bitnami/rabbitmq/mnesia||||rabbitmq-diagnostics -q ping
nats|||NATS|queue|scratch|?|none||/|=PATH|4222|||||
nats||*alpine*|NATS|queue|alpine|apk|sh||?|?|4222|||||wget -q --spider http://localhost:8222/healthz
nats-streaming|||NATS Streaming|queue|?|?|?|?|?|?|4222|||||
apache/activemq-classic|||ActiveMQ Classic|queue|ubuntu|apt|sh||/|ACTIVEMQ_INSTALL_PATH ACTIVEMQ_HOME ACTIVEMQ_CONF ACTIVEMQ_EXEC JAVA_HOME|61616 5672 61613 1883 61614|/opt/apache-activemq/data||||
apache/activemq-artemis apache/artemis quay.io/artemiscloud/activemq-artemis-broker|||ActiveMQ Artemis|queue|?|?|?|artemis|?|ARTEMIS_USER ARTEMIS_PASSWORD ANONYMOUS_LOGIN|61616 5672 1883 61613 5445|/var/lib/artemis-instance||||
rmohr/activemq webcenter/activemq|||ActiveMQ (community)|queue|?|?|?|?|?|?|61616|||||
apachepulsar/pulsar|||Apache Pulsar|queue|?|?|?|10000|?|?|6650|/pulsar/data||||
eclipse-mosquitto|>=2||Eclipse Mosquitto|other|alpine|apk|sh||/|=PATH VERSION LWS_VERSION|1883|/mosquitto/data|drops|||mosquitto_sub -t '$SYS/#' -C 1 -i healthcheck -W 3
emqx|<5.9||EMQX|other|debian|apt|sh|emqx|/opt/emqx|=EMQX_VERSION LC_ALL LANG PATH|1883 8083 8084 8883|/opt/emqx/data||||/opt/emqx/bin/emqx ctl status
elasticsearch docker.elastic.co/elasticsearch/elasticsearch elastic/elasticsearch|>=9||Elasticsearch|search|rhel|microdnf|sh|1000:0|/usr/share/elasticsearch|=ELASTIC_CONTAINER PATH SHELL|9200|/usr/share/elasticsearch/data||||curl -s -k -u "elastic:$ELASTIC_PASSWORD" https://localhost:9200/_cluster/health
elasticsearch docker.elastic.co/elasticsearch/elasticsearch elastic/elasticsearch|8||Elasticsearch|search|ubuntu|apt|sh|1000:0|/usr/share/elasticsearch|=ELASTIC_CONTAINER PATH SHELL|9200|/usr/share/elasticsearch/data||||curl -s -k -u "elastic:$ELASTIC_PASSWORD" https://localhost:9200/_cluster/health
elasticsearch docker.elastic.co/elasticsearch/elasticsearch|<8||Elasticsearch|search|ubuntu|?|sh||/usr/share/elasticsearch|=ELASTIC_CONTAINER PATH|9200|/usr/share/elasticsearch/data|drops|||curl -s http://localhost:9200/_cluster/health
kibana docker.elastic.co/kibana/kibana elastic/kibana|>=9||Kibana|monitoring|rhel|microdnf|sh|1000|/usr/share/kibana|=ELASTIC_CONTAINER PATH||/usr/share/kibana/data||||curl -s -I http://localhost:5601
logstash docker.elastic.co/logstash/logstash elastic/logstash|>=9||Logstash|logging|rhel|microdnf|sh|1000|/usr/share/logstash|=ELASTIC_CONTAINER PATH LANG LC_ALL|5044|/usr/share/logstash/data||||
kibana docker.elastic.co/kibana/kibana elastic/kibana|8||Kibana|monitoring|ubuntu|apt|sh|1000|/usr/share/kibana|=ELASTIC_CONTAINER PATH||/usr/share/kibana/data||||curl -s -I http://localhost:5601
logstash docker.elastic.co/logstash/logstash elastic/logstash|8||Logstash|logging|ubuntu|apt|sh|1000|/usr/share/logstash|=ELASTIC_CONTAINER PATH LANG LC_ALL|5044|/usr/share/logstash/data||||
docker.elastic.co/beats/filebeat elastic/filebeat docker.elastic.co/beats/metricbeat elastic/metricbeat docker.elastic.co/beats/heartbeat docker.elastic.co/beats/auditbeat docker.elastic.co/beats/packetbeat|||Elastic Beats|agent|rhel|?|sh|filebeat|?|?||/usr/share/filebeat/data||||
docker.elastic.co/apm/apm-server elastic/apm-server|||Elastic APM Server|monitoring|?|?|?|apm-server|?|?|8200|||||
sebp/elk|||ELK in one container|search|?|?|?|?|?|?|9200 5044|/var/lib/elasticsearch||||
bitnami/elasticsearch bitnamilegacy/elasticsearch|||Elasticsearch (Bitnami)|search|?|?|?|1001|?|?|9200|/bitnami/elasticsearch/data||||
opensearchproject/opensearch public.ecr.aws/opensearchproject/opensearch|||OpenSearch|search|amazonlinux|dnf|sh|1000|/usr/share/opensearch|JAVA_HOME LD_LIBRARY_PATH PATH|9200|/usr/share/opensearch/data||||curl -sk -u "admin:$OPENSEARCH_INITIAL_ADMIN_PASSWORD" https://localhost:9200/_cluster/health
opensearchproject/opensearch-dashboards public.ecr.aws/opensearchproject/opensearch-dashboards|||OpenSearch Dashboards|monitoring|amazonlinux|?|sh|1000|?|?||||||curl -s -I http://localhost:5601
solr|>=8||Apache Solr|search|ubuntu|apt|sh|8983|/opt/solr|=SOLR_USER SOLR_UID SOLR_GROUP SOLR_GID PATH SOLR_INCLUDE SOLR_HOME SOLR_PID_DIR SOLR_LOGS_DIR LOG4J_PROPS SOLR_JETTY_HOST SOLR_ZK_EMBEDDED_HOST JAVA_HOME|8983|/var/solr||||curl -f http://localhost:8983/solr/admin/info/system
getmeili/meilisearch|||Meilisearch|search|alpine|apk|sh||/meili_data|MEILI_HTTP_ADDR MEILI_SERVER_PROVIDER PATH|7700|/meili_data||||curl -f http://localhost:7700/health
typesense/typesense|||Typesense|search|?|?|?||?|?|8108|/data||||
manticoresearch/manticore|||Manticore Search|search|?|?|?|?|?|?|9306 9312|/var/lib/manticore||||
qdrant/qdrant ghcr.io/qdrant/qdrant/qdrant|||Qdrant|database|debian|apt|sh||/qdrant|TZ RUN_MODE|6334|/qdrant/storage||||bash -c 'exec 3<>/dev/tcp/127.0.0.1/6333 && printf "GET /readyz HTTP/1.0\\r\\n\\r\\n" >&3 && grep -q 200 <&3'
semitechnologies/weaviate cr.weaviate.io/semitechnologies/weaviate|||Weaviate|database|alpine|apk|sh||/|?|50051|/var/lib/weaviate||||wget -q --spider http://localhost:8080/v1/.well-known/ready
milvusdb/milvus|||Milvus|database|?|?|?|?|?|?|19530|/var/lib/milvus||||curl -f http://localhost:9091/healthz
chromadb/chroma ghcr.io/chroma-core/chroma|||Chroma|database|?|?|?|?|?|?||/data||||
minio/minio quay.io/minio/minio|||MinIO|object-store|rhel|microdnf|sh||/|MINIO_ACCESS_KEY_FILE MINIO_SECRET_KEY_FILE MINIO_ROOT_USER_FILE MINIO_ROOT_PASSWORD_FILE MINIO_KMS_SECRET_KEY_FILE MINIO_CONFIG_ENV_FILE PATH|9000|/data||||mc ready local
minio/mc quay.io/minio/mc|||MinIO client|object-store|?|?|?|?|/|?||||||
bitnami/minio bitnamilegacy/minio|||MinIO (Bitnami)|object-store|?|?|?|1001|?|?|9000|/bitnami/minio/data||||
chrislusf/seaweedfs|||SeaweedFS|object-store|alpine|?|sh|?|?|?|8080 8333|/data||||
dxflrs/garage|||Garage|object-store|scratch|?|?|?|?|?|3900|/var/lib/garage/meta /var/lib/garage/data||||
adobe/s3mock zenko/cloudserver|||S3 test servers|object-store|?|?|?|?|?|?|9090 8000|||||
atmoz/sftp|||SFTP|storage|?|?|?||?|?|22|/home||||
dperson/samba|||Samba|storage|?|?|?||?|?|139 445 137 138|||||
zabbix/zabbix-server-mysql ghcr.io/zabbix/zabbix-server-mysql|||Zabbix server (MySQL)|monitoring|alpine|apk|sh|1997|/var/lib/zabbix|TERM ZBX_VERSION MIBDIRS MIBS NMAP_PRIVILEGED PATH|10051|/var/lib/zabbix/snmptraps /var/lib/zabbix/export||SIGTERM||
zabbix/zabbix-server-pgsql ghcr.io/zabbix/zabbix-server-pgsql|||Zabbix server (PostgreSQL)|monitoring|alpine|apk|sh|1997|/var/lib/zabbix|TERM ZBX_VERSION MIBDIRS MIBS NMAP_PRIVILEGED PATH|10051|/var/lib/zabbix/snmptraps /var/lib/zabbix/export||SIGTERM||
zabbix/zabbix-web-nginx-mysql ghcr.io/zabbix/zabbix-web-nginx-mysql|||Zabbix web (nginx, mysql)|monitoring|alpine|apk|sh|1997|/usr/share/zabbix|TERM ZBX_VERSION PATH||||SIGTERM||curl -f http://localhost:8080/ping
zabbix/zabbix-web-nginx-pgsql ghcr.io/zabbix/zabbix-web-nginx-pgsql|||Zabbix web (nginx, pgsql)|monitoring|alpine|apk|sh|1997|/usr/share/zabbix|TERM ZBX_VERSION PATH||||SIGTERM||curl -f http://localhost:8080/ping
zabbix/zabbix-web-apache-mysql ghcr.io/zabbix/zabbix-web-apache-mysql|||Zabbix web (apache, mysql)|monitoring|alpine|apk|sh|1997|/usr/share/zabbix|TERM ZBX_VERSION PATH||||SIGTERM||curl -f http://localhost:8080/
zabbix/zabbix-agent ghcr.io/zabbix/zabbix-agent|||Zabbix agent|agent|alpine|apk|sh|1997|/var/lib/zabbix|TERM ZBX_VERSION PATH|10050|||SIGTERM||
zabbix/zabbix-agent2 ghcr.io/zabbix/zabbix-agent2|||Zabbix agent 2|agent|alpine|apk|sh|1997|/var/lib/zabbix|TERM ZBX_VERSION PATH|10050|||SIGTERM||
zabbix/zabbix-agent zabbix/zabbix-agent2||ltsc* windows-*|Zabbix agent|agent|windows|?|cmd|zabbix|?|?|10050|||||
zabbix/zabbix-proxy-sqlite3 ghcr.io/zabbix/zabbix-proxy-sqlite3|||Zabbix proxy (SQLite)|monitoring|alpine|apk|sh|1997|/var/lib/zabbix|TERM ZBX_VERSION MIBDIRS MIBS NMAP_PRIVILEGED PATH|10051|/var/lib/zabbix/db_data||SIGTERM||
zabbix/zabbix-proxy-mysql ghcr.io/zabbix/zabbix-proxy-mysql|||Zabbix proxy (MySQL)|monitoring|alpine|apk|sh|1997|/var/lib/zabbix|TERM ZBX_VERSION MIBDIRS MIBS NMAP_PRIVILEGED PATH|10051|||SIGTERM||
zabbix/zabbix-java-gateway ghcr.io/zabbix/zabbix-java-gateway|||Zabbix Java gateway|monitoring|alpine|apk|sh|1997|/var/lib/zabbix|TERM ZBX_VERSION PATH JAVA_HOME|10052|||SIGTERM||
zabbix/zabbix-snmptraps ghcr.io/zabbix/zabbix-snmptraps|||Zabbix SNMP traps|monitoring|alpine|apk|sh|1997|/var/lib/zabbix/snmptraps/|TERM ZBX_VERSION MIBDIRS MIBS ZBX_SNMP_TRAP_DATE_FORMAT ZBX_SNMP_TRAP_FORMAT ZBX_SNMP_TRAP_USE_DNS PATH|1162|/var/lib/zabbix/snmptraps||SIGTERM||
zabbix/zabbix-web-service ghcr.io/zabbix/zabbix-web-service|||Zabbix web service (reports)|monitoring|alpine|apk|sh|1997|/var/lib/zabbix|TERM ZBX_VERSION PATH||||SIGTERM||
datadog/agent gcr.io/datadoghq/agent public.ecr.aws/datadog/agent registry.datadoghq.com/agent|||Datadog Agent|agent|ubuntu|apt|sh||?|DOCKER_DD_AGENT CURL_CA_BUNDLE S6_KEEP_ENV S6_LOGGING S6_BEHAVIOUR_IF_STAGE2_FAILS S6_READ_ONLY_ROOT PATH|8125 8126|/opt/datadog-agent/run|||yes|agent health
mackerel/mackerel-agent|||Mackerel agent|agent|?|?|?|?|?|?||/var/lib/mackerel-agent||||
mackerel/mackerel-container-agent|||Mackerel container agent|agent|debian|?|sh|?|/|?||||||
newrelic/infrastructure|||New Relic infrastructure agent|agent|?|?|?|?|?|?||||||
amazon/cloudwatch-agent public.ecr.aws/cloudwatch-agent/cloudwatch-agent|||CloudWatch agent|agent|scratch|?|?|?|?|?|25888 4316 4317 4318|||||
prom/prometheus quay.io/prometheus/prometheus|||Prometheus|monitoring|busybox|?|sh|nobody|/prometheus|PATH||/prometheus||||wget -q --spider http://localhost:9090/-/healthy
prom/alertmanager quay.io/prometheus/alertmanager|||Alertmanager|monitoring|busybox|?|sh|nobody|/alertmanager|PATH||/alertmanager||||wget -q --spider http://localhost:9093/-/healthy
prom/node-exporter quay.io/prometheus/node-exporter|||Node exporter|agent|busybox|?|sh|nobody|/|PATH||||||wget -q --spider http://localhost:9100/
prom/blackbox-exporter quay.io/prometheus/blackbox-exporter|||Blackbox exporter|agent|busybox|?|sh|?|?|?||||||
prom/pushgateway quay.io/prometheus/pushgateway|||Pushgateway|monitoring|busybox|?|sh|nobody|?|?||/pushgateway||||wget -q --spider http://localhost:9091/-/healthy
prom/mysqld-exporter quay.io/prometheus/mysqld-exporter|||MySQL exporter|agent|busybox|?|sh|nobody|?|?||||||
quay.io/prometheuscommunity/postgres-exporter prometheuscommunity/postgres-exporter wrouesnel/postgres_exporter|||PostgreSQL exporter|agent|?|?|?|nobody|?|?||||||
oliver006/redis_exporter quay.io/oliver006/redis_exporter ghcr.io/oliver006/redis_exporter|||Redis exporter|agent|scratch|?|?|?|?|?||||||
nginx/nginx-prometheus-exporter quay.io/nginx/nginx-prometheus-exporter ghcr.io/nginx/nginx-prometheus-exporter|||nginx exporter|agent|scratch|?|?|?|?|?||||||
google/cadvisor|||cAdvisor|agent|alpine|apk|sh||?|?|||||yes|wget -q --spider http://localhost:8080/healthz
grafana/grafana grafana/grafana-oss grafana/grafana-enterprise|||Grafana|monitoring|alpine|apk|sh|472|/usr/share/grafana|PATH GF_PATHS_CONFIG GF_PATHS_DATA GF_PATHS_HOME GF_PATHS_LOGS GF_PATHS_PLUGINS GF_PATHS_PROVISIONING||/var/lib/grafana||||curl -f http://localhost:3000/api/health
grafana/loki|||Grafana Loki|logging|distroless|?|none|10001|/|?||/loki||||
grafana/promtail|||Promtail|agent|ubuntu|apt|sh||/|?||/tmp||||
grafana/agent grafana/agentctl|||Grafana Agent|agent|?|?|?|?|?|?||/etc/agent/data||||
grafana/alloy|||Grafana Alloy|agent|ubuntu|apt|sh||/|ALLOY_DEPLOY_MODE||/var/lib/alloy/data||||bash -c 'exec 3<>/dev/tcp/127.0.0.1/12345'
grafana/tempo|||Grafana Tempo|monitoring|distroless|?|?|10001|?|?|4317 4318|/var/tempo||||
grafana/mimir|||Grafana Mimir|monitoring|distroless|?|?|?|?|?||/data||||
grafana/pyroscope|||Grafana Pyroscope|monitoring|?|?|?|?|?|?||/var/lib/pyroscope||||
victoriametrics/victoria-metrics|||VictoriaMetrics|monitoring|alpine|?|sh|?|?|?||/victoria-metrics-data||||wget -q --spider http://127.0.0.1:8428/health
telegraf|||Telegraf|agent|debian|apt|sh||/|=TELEGRAF_VERSION PATH|8125 8092 8094||drops|||
kapacitor|||Kapacitor|monitoring|ubuntu|apt|sh||/|=KAPACITOR_VERSION||/var/lib/kapacitor||||
chronograf|||Chronograf|monitoring|debian|apt|sh||/|=CHRONOGRAF_VERSION||/var/lib/chronograf||||
jaegertracing/all-in-one quay.io/jaegertracing/all-in-one|||Jaeger v1 all-in-one|monitoring|alpine|?|sh|10001|/|?|4317 4318 14250 14268 5775 6831 6832 9411|||||
jaegertracing/jaeger quay.io/jaegertracing/jaeger cr.jaegertracing.io/jaegertracing/jaeger|||Jaeger v2|monitoring|alpine|?|sh|?|?|?|4317 4318 9411|||||
openzipkin/zipkin openzipkin/zipkin-slim ghcr.io/openzipkin/zipkin ghcr.io/openzipkin/zipkin-slim|||Zipkin|monitoring|alpine|?|sh|zipkin|/zipkin|?|||||yes|wget -q --spider http://localhost:9411/health
otel/opentelemetry-collector otel/opentelemetry-collector-contrib ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib|||OpenTelemetry Collector|agent|scratch|?|?|10001|?|?|4317 4318 55678|||||
sentry|||Sentry|application|?|?|?|?|?|?||/data||||
netdata/netdata|||Netdata|monitoring|?|?|?|?|?|?||/etc/netdata /var/lib/netdata /var/cache/netdata|||yes|
jasonrivers/nagios|||Nagios|monitoring|?|?|?|?|?|?||/opt/nagios/etc /opt/nagios/var||||
checkmk/check-mk-raw checkmk/check-mk-community|||Checkmk|monitoring|?|?|?|?|?|?|8000|/omd/sites||||
healthchecks/healthchecks lscr.io/linuxserver/healthchecks|||Healthchecks|monitoring|?|?|?|?|?|?||/data||||
fluent/fluentd fluentd|||Fluentd|logging|debian|apt|sh|fluent|/|FLUENTD_CONF LD_PRELOAD GEM_HOME|24224 5140|/fluentd/log||||
fluent/fluentd-kubernetes-daemonset|||Fluentd for Kubernetes|logging|?|?|?|?|?|?||||||
fluent/fluent-bit cr.fluentbit.io/fluent/fluent-bit public.ecr.aws/aws-observability/aws-for-fluent-bit|||Fluent Bit|logging|distroless|?|none||/|FLUENT_BIT_VERSION||||||
graylog/graylog graylog2/server|||Graylog|logging|ubuntu|apt|sh|graylog|/usr/share/graylog|?|1514 1514 12201 12201|/usr/share/graylog/data|||yes|/health_check.sh
graylog/graylog-datanode|||Graylog Data Node|search|?|?|?|?|?|?|9200|/var/lib/graylog-datanode||||
timberio/vector|||Vector|logging|debian|apt|sh||?|?||/var/lib/vector||||
timberio/vector||*alpine*|Vector|logging|alpine|apk|sh||/|?||/var/lib/vector||||
timberio/vector||*distroless*|Vector|logging|distroless|?|?|?|?|?||/var/lib/vector||||
rsyslog/syslog_appliance_alpine rsyslog/rsyslog rsyslog/rsyslog-minimal rsyslog/rsyslog-collector|||rsyslog|logging|?|?|?||?|?|514 514|||||
balabit/syslog-ng lscr.io/linuxserver/syslog-ng linuxserver/syslog-ng ghcr.io/axoflow/axosyslog|||syslog-ng|logging|?|?|?||?|?|514 601 6514|/var/log|||yes|syslog-ng-ctl stats
gliderlabs/logspout|||Logspout|logging|?|?|?|?|?|?||||||
amir20/dozzle ghcr.io/amir20/dozzle|||Dozzle|admin|scratch|?|?|?|?|?||/data||||/dozzle healthcheck
adminer|||Adminer|admin|alpine|apk|sh|adminer|/var/www/html|=ADMINER_VERSION PATH||||SIGINT||wget -q --spider http://localhost:8080/
dpage/pgadmin4 ghcr.io/pgadmin-org/pgadmin4|||pgAdmin 4|admin|alpine|apk|sh|5050|/pgadmin4|PYTHONPATH PATH||/var/lib/pgadmin||||wget -q --spider http://localhost:80/misc/ping
phpmyadmin phpmyadmin/phpmyadmin|||phpMyAdmin|admin|debian|apt|sh|root|/var/www/html|=PATH PHP_INI_DIR PHP_VERSION UPLOAD_PROGRESS_EXT_URL UPLOAD_PROGRESS_SHA256 PMA_SSL_DIR MAX_EXECUTION_TIME MEMORY_LIMIT UPLOAD_LIMIT TZ SESSION_SAVE_PATH VERSION SHA256 URL APACHE_CONFDIR APACHE_ENVVARS|||drops|SIGWINCH||curl -f http://localhost/
phpmyadmin phpmyadmin/phpmyadmin||*fpm-alpine*|phpMyAdmin|admin|alpine|apk|sh|root|/var/www/html|=PATH PHP_INI_DIR PHP_VERSION UPLOAD_PROGRESS_EXT_URL UPLOAD_PROGRESS_SHA256 PMA_SSL_DIR MAX_EXECUTION_TIME MEMORY_LIMIT UPLOAD_LIMIT TZ SESSION_SAVE_PATH VERSION SHA256 URL|9000||drops|SIGQUIT||
mongo-express|||mongo-express|admin|alpine|apk|sh||/app|=ME_CONFIG_MONGODB_URL ME_CONFIG_MONGODB_ENABLE_ADMIN ME_CONFIG_BASICAUTH_USERNAME ME_CONFIG_BASICAUTH_PASSWORD VCAP_APP_HOST||||||
rediscommander/redis-commander ghcr.io/joeferner/redis-commander|||Redis Commander|admin|alpine|apk|sh|1000|/redis-commander|SERVICE_USER HOME NODE_ENV PATH|||||yes|/redis-commander/bin/healthcheck.js
redis/redisinsight redislabs/redisinsight|||RedisInsight|admin|?|?|?|?|?|?||/data||||
portainer/portainer-ce portainer/portainer-ee|||Portainer|admin|scratch|?|none||/|PATH|8000|/data||||
portainer/portainer|||Portainer 1.x|admin|?|?|?|?|?|?|8000|/data||||
portainer/agent|||Portainer agent|admin|?|?|?|?|?|?|9001|||||
louislam/dockge|||Dockge|admin|?|?|?|?|?|?||/app/data /opt/stacks||||
tecnativa/docker-socket-proxy ghcr.io/tecnativa/docker-socket-proxy lscr.io/linuxserver/socket-proxy|||Docker socket proxy|proxy|?|?|?|?|?|?|2375|||||
containrrr/watchtower v2tec/watchtower ghcr.io/containrrr/watchtower|||Watchtower|admin|scratch|?|none||/|?||||||
nickfedor/watchtower ghcr.io/nicholas-fedor/watchtower|||Watchtower (fork)|admin|scratch|?|?|?|?|?||||||
pyouroboros/ouroboros|||Ouroboros|admin|?|?|?|?|?|?||||||
docker||cli *-cli|Docker CLI|ci|alpine|apk|sh||/|=DOCKER_VERSION DOCKER_BUILDX_VERSION DOCKER_COMPOSE_VERSION DOCKER_TLS_CERTDIR PATH||||||
docker|||Docker in Docker|ci|alpine|apk|sh||/|=DOCKER_VERSION DOCKER_BUILDX_VERSION DOCKER_COMPOSE_VERSION DOCKER_TLS_CERTDIR DIND_COMMIT PATH||/var/lib/docker||||docker info
docker||*dind-rootless*|Docker in Docker rootless|ci|alpine|apk|sh|rootless|?|?||/home/rootless/.local/share/docker||||
jenkins/jenkins ghcr.io/jenkinsci/jenkins|||Jenkins|ci|debian|apt|sh|jenkins|/|LANG JENKINS_HOME JENKINS_SLAVE_AGENT_PORT REF JENKINS_UC JENKINS_UC_EXPERIMENTAL JENKINS_INCREMENTALS_REPO_MIRROR COPY_REFERENCE_FILE_LOG JAVA_HOME PATH JENKINS_VERSION||/var/jenkins_home||||curl -f http://localhost:8080/login
jenkins/jenkins||*alpine*|Jenkins|ci|alpine|apk|sh|jenkins|/|LANG JENKINS_HOME JENKINS_SLAVE_AGENT_PORT REF JENKINS_UC JENKINS_UC_EXPERIMENTAL JENKINS_INCREMENTALS_REPO_MIRROR COPY_REFERENCE_FILE_LOG JAVA_HOME PATH JENKINS_VERSION||/var/jenkins_home||||curl -f http://localhost:8080/login
jenkins|||Jenkins (old official image)|ci|?|?|?|?|?|?||/var/jenkins_home||||
jenkins/jnlp-slave jenkinsci/jnlp-slave|||Jenkins agents|ci|?|?|?|jenkins|/home/jenkins/agent|?||||||
gitlab/gitlab-ce gitlab/gitlab-ee registry.gitlab.com/gitlab-org/build/omnibus-gitlab-mirror/gitlab-ce|||GitLab|ci|ubuntu|apt|sh||?|LANG TERM EDITOR PATH|22|/etc/gitlab /var/opt/gitlab /var/log/gitlab|||yes|/opt/gitlab/bin/gitlab-healthcheck --fail
gitlab/gitlab-runner registry.gitlab.com/gitlab-org/gitlab-runner|||GitLab Runner|ci|ubuntu|apt|sh||?|?||/etc/gitlab-runner||SIGQUIT||
gitea/gitea docker.gitea.com/gitea|||Gitea|ci|alpine|apk|sh||/|USER GITEA_CUSTOM PATH|22|/data|drops|||curl -f http://localhost:3000/api/healthz
gitea/gitea docker.gitea.com/gitea||*rootless*|Gitea|ci|alpine|apk|sh|1000:1000|/var/lib/gitea|GITEA_WORK_DIR GITEA_CUSTOM GITEA_TEMP TMPDIR GITEA_APP_INI HOME|2222|/var/lib/gitea /etc/gitea||||curl -f http://localhost:3000/api/healthz
gitea/act_runner docker.gitea.com/act_runner|||Gitea runner|ci|?|?|?|?|?|?||/data||||
codeberg.org/forgejo/forgejo code.forgejo.org/forgejo/forgejo data.forgejo.org/forgejo/forgejo|||Forgejo|ci|alpine|apk|sh||?|USER GITEA_CUSTOM|22|/data|drops|||curl -f http://localhost:3000/api/healthz
gogs/gogs|||Gogs|ci|alpine|?|sh||?|?|22|/data|drops||yes|curl -f http://localhost:3000/healthcheck
drone/drone harness/drone|||Drone|ci|alpine|?|sh|?|?|DRONE_SERVER_PORT||/data||||
drone/agent|||Drone runner|ci|?|?|?|?|?|?||||||
woodpeckerci/woodpecker-server quay.io/woodpeckerci/woodpecker-server ghcr.io/woodpecker-ci/woodpecker-server|||Woodpecker CI server|ci|scratch|?|none|woodpecker|/|GODEBUG WOODPECKER_IN_CONTAINER XDG_CACHE_HOME XDG_DATA_HOME||/var/lib/woodpecker|||yes|/bin/woodpecker-server ping
woodpeckerci/woodpecker-agent quay.io/woodpeckerci/woodpecker-agent|||Woodpecker CI agent|ci|?|?|?|?|?|?||/etc/woodpecker|||yes|
concourse/concourse|||Concourse|ci|?|?|?|?|?|?|2222|||||
jetbrains/teamcity-server jetbrains/teamcity-agent|||TeamCity|ci|?|?|?|tcuser|?|?|9090|/data/teamcity_server/datadir /opt/teamcity/logs||||
sonarqube|||SonarQube|ci|ubuntu|apt|sh|sonarqube|/opt/sonarqube|=LANG LANGUAGE LC_ALL DOCKER_RUNNING JAVA_HOME SONARQUBE_HOME SONAR_VERSION SQ_DATA_DIR SQ_EXTENSIONS_DIR SQ_LOGS_DIR SQ_TEMP_DIR ES_TMPDIR||/opt/sonarqube/data /opt/sonarqube/extensions /opt/sonarqube/logs||SIGINT||curl -fs http://localhost:9000/api/system/status
sonatype/nexus3|||Sonatype Nexus Repository|registry|rhel|?|sh|nexus|/opt/sonatype|NEXUS_HOME NEXUS_DATA NEXUS_CONTEXT SONATYPE_WORK||/nexus-data||||curl -f http://localhost:8081/service/rest/v1/status
sonatype/nexus|||Sonatype Nexus Repository 2|registry|?|?|?|?|?|?||/sonatype-work||||
docker.bintray.io/jfrog/artifactory-oss docker.bintray.io/jfrog/artifactory-pro|||JFrog Artifactory|registry|?|?|?|artifactory|?|?||/var/opt/jfrog/artifactory||||
registry distribution/distribution ghcr.io/distribution/distribution|3||Docker Registry (Distribution)|registry|alpine|apk|sh||?|PATH OTEL_TRACES_EXPORTER|5000|/var/lib/registry||||wget -q --spider http://localhost:5000/v2/
registry|2||Docker Registry (Distribution)|registry|alpine|apk|sh||/|=PATH|5000|/var/lib/registry||||wget -q --spider http://localhost:5000/v2/
goharbor/harbor-core goharbor/harbor-portal goharbor/harbor-db goharbor/harbor-jobservice goharbor/harbor-registryctl goharbor/registry-photon goharbor/redis-photon goharbor/nginx-photon goharbor/prepare goharbor/trivy-adapter-photon goharbor/harbor-exporter goharbor/harbor-log|||Harbor|registry|photon|tdnf|sh|?|?|?||/data||||
notary|||Notary|registry|?|?|?|?|?|?||||||
joxit/docker-registry-ui|||Docker Registry UI|registry|alpine|?|sh|?|/usr/share/nginx/html/|NGINX_PROXY_HEADER_Host NGINX_LISTEN_PORT SHOW_CATALOG_NB_TAGS||||||
verdaccio/verdaccio|||Verdaccio|registry|alpine|?|sh|10001|/opt/verdaccio|VERDACCIO_APPDIR VERDACCIO_PORT VERDACCIO_PROTOCOL VERDACCIO_USER_UID VERDACCIO_USER_NAME HOME||/verdaccio/storage /verdaccio/conf||||wget -q --spider http://localhost:4873/-/ping
gcr.io/kaniko-project/executor|||Kaniko|ci|scratch|?|none|?|/|HOME USER PATH SSL_CERT_DIR||||||
moby/buildkit|||BuildKit|ci|alpine|?|sh|?|?|?||/var/lib/buildkit||||
quay.io/buildah/stable quay.io/podman/stable quay.io/skopeo/stable|||Buildah, Podman, Skopeo|ci|fedora|dnf|sh|?|?|?||||||
selenium/standalone-chrome selenium/standalone-firefox selenium/standalone-edge selenium/standalone-chromium|||Selenium standalone|ci|ubuntu|apt|sh|1200|?|?|4444|||||/opt/bin/check-grid.sh --host 0.0.0.0 --port 4444
selenium/hub|||Selenium hub|ci|ubuntu|apt|sh|1200|?|?|4444|||||
selenium/node-chrome selenium/node-firefox selenium/node-edge selenium/node-chromium|||Selenium node|ci|ubuntu|apt|sh|1200|?|?||||||
selenium/standalone-chrome-debug selenium/standalone-firefox-debug selenium/node-chrome-debug selenium/node-firefox-debug|||Selenium debug images|ci|?|?|?|?|?|?||||||
mcr.microsoft.com/playwright mcr.microsoft.com/playwright/python|||Playwright|ci|ubuntu|apt|sh||?|PLAYWRIGHT_BROWSERS_PATH||||||
browserless/chrome|||Browserless|ci|?|?|?|?|?|?|3000|||||
cypress/included cypress/base cypress/browsers|||Cypress|ci|debian|apt|sh|?|?|?||||||
localstack/localstack|<2026.3||LocalStack|other|debian|apt|sh||/opt/code/localstack/|USER PYTHONUNBUFFERED LANG|4566 4510-4559|/var/lib/localstack|||yes|curl -f http://localhost:4566/_localstack/health
localstack/localstack localstack/localstack-pro|>=2026.3||LocalStack|other|?|?|?|?|?|?|4566 4510-4559|/var/lib/localstack||||
wiremock/wiremock mockserver/mockserver|||Mock servers|other|?|?|?|?|?|?||||||
amazon/dynamodb-local public.ecr.aws/aws-dynamodb-local/aws-dynamodb-local|||DynamoDB local|database|amazonlinux|?|sh|dynamodblocal|/home/dynamodblocal|?|8000|/home/dynamodblocal/data||||
mcr.microsoft.com/azure-storage/azurite|||Azurite|object-store|alpine|?|sh|?|/opt/azurite|?|10000 10001 10002|/data||||nc 127.0.0.1 10000 -z
quay.io/keycloak/keycloak keycloak/keycloak|>=17||Keycloak|identity|rhel|?|sh|1000|/|LANG KEYCLOAK_VERSION||/opt/keycloak/data||||bash -c 'exec 3<>/dev/tcp/127.0.0.1/9000 && printf "GET /health/ready HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n" >&3 && grep -q UP <&3'
jboss/keycloak|||Keycloak (WildFly)|identity|?|?|?|1000|?|?||||||
bitnami/keycloak bitnamilegacy/keycloak|||Keycloak (Bitnami)|identity|debian|apt|sh|1001|/|HOME BITNAMI_APP_NAME APP_VERSION JAVA_HOME PATH||||||
ghcr.io/goauthentik/server goauthentik/server beryju/authentik|||authentik|identity|debian|apt|sh|1000|/|TMPDIR PYTHONDONTWRITEBYTECODE PYTHONUNBUFFERED GOFIPS VENV_PATH||/data /certs /templates|||yes|ak healthcheck
ghcr.io/dexidp/dex dexidp/dex quay.io/dexidp/dex|||Dex|identity|alpine|apk|sh|dex:dex|/|?|5557|/var/dex||||wget -q --spider http://localhost:5558/healthz
osixia/openldap|||OpenLDAP (osixia)|identity|debian|?|sh||?|?|389 636|/var/lib/ldap /etc/ldap/slapd.d|drops|||
bitnami/openldap bitnamilegacy/openldap|||OpenLDAP (Bitnami)|identity|?|?|?|1001|?|?|1389 1636|/bitnami/openldap||||
lldap/lldap ghcr.io/lldap/lldap|||LLDAP|identity|?|?|?|?|?|?|3890 6360|/data||||/app/lldap healthcheck --config-file /data/lldap_config.toml
authelia/authelia ghcr.io/authelia/authelia|||Authelia|identity|alpine|?|sh|?|?|?||/config|||yes|/app/healthcheck.sh
quay.io/oauth2-proxy/oauth2-proxy bitnami/oauth2-proxy|||OAuth2 Proxy|identity|distroless|?|?|65532|?|?||||||
oryd/hydra oryd/kratos|||Ory|identity|alpine|?|sh|ory|?|?||||||
mailhog/mailhog|||MailHog|mail|alpine|?|sh|mailhog|/home/mailhog|?|1025|||||wget -q --spider http://localhost:8025/
axllent/mailpit ghcr.io/axllent/mailpit|||Mailpit|mail|alpine|apk|sh||/|?|1025 1110||||yes|/mailpit readyz
rnwood/smtp4dev|||smtp4dev|mail|?|?|?|?|?|?|25 143|/smtp4dev||||
maildev/maildev djfarrelly/maildev|||MailDev|mail|alpine|?|sh|node|?|?|1025||||yes|
boky/postfix|||Postfix (boky)|mail|debian|apt|sh|root|/tmp|?|587|/var/spool/postfix /etc/opendkim/keys|||yes|/scripts/healthcheck.sh
catatnight/postfix tozd/postfix juanluisbaptiste/postfix|||Postfix (others)|mail|?|?|?|?|?|?|25 587|/var/spool/postfix||||
ghcr.io/docker-mailserver/docker-mailserver mailserver/docker-mailserver tvial/docker-mailserver|||docker-mailserver|mail|debian|apt|sh||?|?|25 143 465 587 993 995 110 4190|/var/mail /var/mail-state /var/log/mail /tmp/docker-mailserver||||ss --listening --tcp | grep -P 'LISTEN.+:smtp'
ghcr.io/mailcow/postfix ghcr.io/mailcow/dovecot ghcr.io/mailcow/rspamd ghcr.io/mailcow/sogo ghcr.io/mailcow/phpfpm ghcr.io/mailcow/unbound ghcr.io/mailcow/clamd ghcr.io/mailcow/acme mailcow/postfix mailcow/dovecot mailcow/rspamd mailcow/sogo mailcow/phpfpm mailcow/unbound mailcow/clamd mailcow/acme|||mailcow|mail|?|?|?|?|?|?||||||
rspamd/rspamd|||Rspamd|mail|?|?|?|?|?|?|11332 11333|/var/lib/rspamd||||
clamav/clamav|||ClamAV|mail|alpine|?|sh|?|?|?|3310 7357|/var/lib/clamav|||yes|clamdcheck.sh
roundcube/roundcubemail|||Roundcube|mail|debian|?|sh|?|?|?||/var/www/html /var/roundcube/config /var/roundcube/db||||
stalwartlabs/stalwart stalwartlabs/mail-server ghcr.io/stalwartlabs/stalwart|||Stalwart|mail|?|?|?|?|?|?|25 465 587 993|/opt/stalwart||||
lscr.io/linuxserver/jellyfin linuxserver/jellyfin ghcr.io/linuxserver/jellyfin|||Jellyfin (LinuxServer)|media|?|?|?||?|?|1900 7359|/config|drops|||
jellyfin/jellyfin ghcr.io/jellyfin/jellyfin|||Jellyfin|media|debian|apt|sh||?|JELLYFIN_DATA_DIR JELLYFIN_CACHE_DIR|1900 7359|/config /cache|||yes|curl -fsS http://localhost:8096/health
plexinc/pms-docker|||Plex|media|?|?|?||?|?|1900 8324 32410 32412 32413 32414 32469|/config|||yes|
lscr.io/linuxserver/plex linuxserver/plex ghcr.io/linuxserver/plex|||Plex (LinuxServer)|media|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/sonarr linuxserver/sonarr ghcr.io/linuxserver/sonarr|||Sonarr (LinuxServer)|media|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/radarr linuxserver/radarr ghcr.io/linuxserver/radarr|||Radarr (LinuxServer)|media|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/lidarr linuxserver/lidarr ghcr.io/linuxserver/lidarr|||Lidarr (LinuxServer)|media|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/prowlarr linuxserver/prowlarr ghcr.io/linuxserver/prowlarr|||Prowlarr (LinuxServer)|media|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/bazarr linuxserver/bazarr ghcr.io/linuxserver/bazarr|||Bazarr (LinuxServer)|media|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/tautulli linuxserver/tautulli ghcr.io/linuxserver/tautulli|||Tautulli (LinuxServer)|media|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/sabnzbd linuxserver/sabnzbd ghcr.io/linuxserver/sabnzbd|||SABnzbd (LinuxServer)|media|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/calibre-web linuxserver/calibre-web ghcr.io/linuxserver/calibre-web|||Calibre-Web (LinuxServer)|application|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/heimdall linuxserver/heimdall ghcr.io/linuxserver/heimdall|||Heimdall (LinuxServer)|application|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/bookstack linuxserver/bookstack ghcr.io/linuxserver/bookstack|||BookStack (LinuxServer)|application|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/code-server linuxserver/code-server ghcr.io/linuxserver/code-server|||code-server (LinuxServer)|application|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/duplicati linuxserver/duplicati ghcr.io/linuxserver/duplicati|||Duplicati (LinuxServer)|application|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/freshrss linuxserver/freshrss ghcr.io/linuxserver/freshrss|||FreshRSS (LinuxServer)|application|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/syncthing linuxserver/syncthing ghcr.io/linuxserver/syncthing|||Syncthing (LinuxServer)|application|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/transmission linuxserver/transmission ghcr.io/linuxserver/transmission|||Transmission (LinuxServer)|media|?|?|?||?|?|51413 51413|/config|drops|||
lscr.io/linuxserver/qbittorrent linuxserver/qbittorrent ghcr.io/linuxserver/qbittorrent|||qBittorrent (LinuxServer)|media|?|?|?||?|?|6881 6881|/config|drops|||
lscr.io/linuxserver/nginx linuxserver/nginx ghcr.io/linuxserver/nginx|||nginx (LinuxServer)|front|?|?|?||?|?||/config|drops|||
lscr.io/linuxserver/readarr linuxserver/readarr ghcr.io/linuxserver/readarr|||Readarr (LinuxServer)|media|?|?|?||?|?||/config|drops|||
ghcr.io/immich-app/immich-server altran1502/immich-server|||Immich|media|?|?|?|?|?|?||/data /usr/src/app/upload|||yes|immich-healthcheck
photoprism/photoprism|||PhotoPrism|media|?|?|?|?|?|?||/photoprism/storage /photoprism/originals||||
ghcr.io/paperless-ngx/paperless-ngx paperlessngx/paperless-ngx|||Paperless-ngx|application|debian|apt|sh||?|?||/usr/src/paperless/data /usr/src/paperless/media|drops|||curl -fs -S -L --max-time 2 http://localhost:8000
syncthing/syncthing ghcr.io/syncthing/syncthing|||Syncthing|application|alpine|?|sh||/|PUID PGID HOME STGUIADDRESS|22000 22000 21027|/var/syncthing|drops||yes|nc -z 127.0.0.1 8384
filebrowser/filebrowser|||File Browser|storage|alpine|?|sh|?|?|?||/database /config /srv||||
cloudflare/cloudflared|||cloudflared|proxy|distroless|?|?|65532|?|?||||||cloudflared tunnel --metrics localhost:20241 ready
tailscale/tailscale ghcr.io/tailscale/tailscale|||Tailscale|proxy|alpine|?|sh|?|?|?||/var/lib/tailscale||||
qmcgaw/gluetun ghcr.io/qdm12/gluetun|||Gluetun|proxy|alpine|?|sh|?|?|?|8388 8388 8888|/gluetun|||yes|
kylemanna/openvpn|||OpenVPN (kylemanna)|proxy|alpine|?|sh|?|?|?|1194|/etc/openvpn||||
coredns/coredns registry.k8s.io/coredns/coredns|||CoreDNS|dns|distroless|?|?|nonroot|/|?|53 53|||||
internetsystemsconsortium/bind9 ubuntu/bind9|||BIND 9|dns|?|?|?|?|?|?|53 53 853 443|/var/lib/bind||||
mvance/unbound klutchell/unbound|||Unbound|dns|?|?|?|?|?|?|53 53|||||
technitium/dns-server|||Technitium DNS|dns|?|?|?|?|?|?|53 53|/etc/dns||||
itzg/minecraft-server ghcr.io/itzg/minecraft-server|||Minecraft server|other|?|?|?||?|?|25565|/data|drops||yes|mc-health
teamspeak|||TeamSpeak|other|?|?|?|?|?|?|9987 30033|/var/ts3server||||
nodered/node-red|||Node-RED|application|alpine|?|sh|node-red|/usr/src/node-red|NODE_RED_VERSION NODE_PATH PATH FLOWS||/data|||yes|node /healthcheck.js
koenkk/zigbee2mqtt ghcr.io/koenkk/zigbee2mqtt|||Zigbee2MQTT|application|alpine|?|sh|?|?|?||/app/data||||
esphome/esphome ghcr.io/esphome/esphome|||ESPHome|application|?|?|?|?|?|?||/config||||
ghcr.io/blakeblackshear/frigate blakeblackshear/frigate|||Frigate|media|?|?|?|?|?|?|8554 8555 8555|/config /media/frigate||||
kbudde/rabbitmq-exporter|||RabbitMQ exporter|agent|?|?|?|?|?|?||||||
hasura/graphql-engine|||Hasura|application|?|?|?|?|?|?||||||
postgrest/postgrest|||PostgREST|application|scratch|?|?|1000|?|?||||||
strapi/strapi|||Strapi|application|?|?|?|?|?|?||/srv/app||||
directus/directus|||Directus|application|?|?|?|node|?|?||/directus/uploads /directus/database||||wget -q --spider http://localhost:8055/server/health
ghcr.io/mastodon/mastodon tootsuite/mastodon|||Mastodon|application|?|?|?|mastodon|?|?||/opt/mastodon/public/system||||
discourse/discourse discourse/base|||Discourse|application|?|?|?|?|?|?||/shared||||
k8s.gcr.io/pause|||Kubernetes images|other|scratch|?|?|?|?|?||||||
swarm|||Docker Swarm (classic)|other|?|?|?|?|?|?||||||
celery|||celery (withdrawn official image)|other|?|?|?|?|?|?||||||
django|||django (withdrawn official image)|other|?|?|?|?|?|?||||||
rails|||rails (withdrawn official image)|other|?|?|?|?|?|?||||||
iojs|||iojs (withdrawn official image)|other|?|?|?|?|?|?||||||
java|||java (withdrawn official image)|other|?|?|?|?|?|?||||||
piwik|||piwik (withdrawn official image)|other|?|?|?|?|?|?||||||
owncloud|||owncloud (withdrawn official image)|other|?|?|?|?|?|?||||||
glassfish|||glassfish (withdrawn official image)|other|?|?|?|?|?|?||||||
fsharp|||fsharp (withdrawn official image)|other|?|?|?|?|?|?||||||
opensuse|||opensuse (withdrawn official image)|os|?|?|?|?|/|?||||||
thrift|||thrift (withdrawn official image)|other|?|?|?|?|?|?||||||
owncloud/server|||ownCloud|application|ubuntu|?|sh||?|?||/mnt/data||||/usr/bin/healthcheck
owncloud/ocis|||ownCloud Infinite Scale|application|alpine|?|sh|1000|?|?||/etc/ocis /var/lib/ocis||||
bitnami/nginx bitnamilegacy/nginx|||nginx (Bitnami)|front|debian|apt|sh|1001|/app|HOME BITNAMI_APP_NAME APP_VERSION PATH||||||
bitnami/apache bitnamilegacy/apache|||Apache HTTP Server (Bitnami)|front|debian|apt|sh|1001|?|?||||||
bitnami/wordpress bitnamilegacy/wordpress|||WordPress (Bitnami)|application|debian|apt|sh|1001|/|?||/bitnami/wordpress||||
bitnami/tomcat bitnamilegacy/tomcat|||Apache Tomcat (Bitnami)|application|debian|apt|sh|1001|?|?||/bitnami/tomcat||||
bitnami/grafana bitnamilegacy/grafana|||Grafana (Bitnami)|monitoring|debian|apt|sh|1001|?|?||/opt/bitnami/grafana/data||||
bitnami/prometheus bitnamilegacy/prometheus|||Prometheus (Bitnami)|monitoring|debian|apt|sh|1001|?|?||/opt/bitnami/prometheus/data||||
bitnami/spark bitnamilegacy/spark|||Apache Spark (Bitnami)|other|debian|apt|sh|1001|?|?||||||
bitnami/git bitnamilegacy/git|||Git (Bitnami)|ci|debian|apt|sh|1001|?|?||||||
bitnami/kubectl bitnamilegacy/kubectl|||kubectl (Bitnami)|ci|debian|apt|sh|1001|?|?||||||
bitnami/node bitnamilegacy/node|||Node.js (Bitnami)|runtime|debian|apt|sh|1001|?|?||||||
bitnami/python bitnamilegacy/python|||Python (Bitnami)|runtime|debian|apt|sh|1001|?|?||||||
bitnami/laravel bitnamilegacy/laravel|||Laravel (Bitnami)|application|debian|apt|sh|1001|?|?||||||
bitnami/consul bitnamilegacy/consul|||Consul (Bitnami)|database|debian|apt|sh|1001|?|?|8600 8600|/bitnami/consul||||
bitnami/influxdb bitnamilegacy/influxdb|||InfluxDB (Bitnami)|database|debian|apt|sh|1001|?|?|8086|/bitnami/influxdb||||
bitnami/cassandra bitnamilegacy/cassandra|||Apache Cassandra (Bitnami)|database|debian|apt|sh|1001|?|?|9042|/bitnami/cassandra||||
bitnami/clickhouse bitnamilegacy/clickhouse|||ClickHouse (Bitnami)|database|debian|apt|sh|1001|?|?|9000 9004|/bitnami/clickhouse||||
bitnami/phpmyadmin bitnamilegacy/phpmyadmin|||phpMyAdmin (Bitnami)|admin|debian|apt|sh|1001|?|?||||||
bitnami/moodle bitnamilegacy/moodle|||Moodle (Bitnami)|application|debian|apt|sh|1001|?|?||/bitnami/moodle /bitnami/moodledata||||
bitnami/drupal bitnamilegacy/drupal|||Drupal (Bitnami)|application|debian|apt|sh|1001|?|?||/bitnami/drupal||||
bitnami/redmine bitnamilegacy/redmine|||Redmine (Bitnami)|application|debian|apt|sh|1001|?|?||/bitnami/redmine||||
bitnami/jenkins bitnamilegacy/jenkins|||Jenkins (Bitnami)|ci|debian|apt|sh|1001|?|?||/bitnami/jenkins||||
bitnami/opensearch bitnamilegacy/opensearch|||OpenSearch (Bitnami)|search|debian|apt|sh|1001|?|?|9200|/bitnami/opensearch/data||||
bitnami/solr bitnamilegacy/solr|||Apache Solr (Bitnami)|search|debian|apt|sh|1001|?|?|8983|/bitnami/solr||||
bitnami/pgpool bitnamilegacy/pgpool|||Pgpool-II (Bitnami)|proxy|debian|apt|sh|1001|?|?|5432|||||
bitnami/redis-sentinel bitnamilegacy/redis-sentinel|||Redis Sentinel (Bitnami)|cache|debian|apt|sh|1001|?|?|26379|/bitnami||||
bitnami/postgresql-repmgr bitnamilegacy/postgresql-repmgr|||PostgreSQL (repmgr) (Bitnami)|database|debian|apt|sh|1001|?|?|5432|/bitnami/postgresql||||
gcr.io/distroless/static-debian10 gcr.io/distroless/base-debian10 gcr.io/distroless/cc-debian10 gcr.io/distroless/python3-debian10 gcr.io/distroless/java11-debian10 gcr.io/distroless/java17-debian10 gcr.io/distroless/java-base-debian10 gcr.io/distroless/nodejs-debian10 gcr.io/distroless/static-debian11 gcr.io/distroless/base-debian11 gcr.io/distroless/cc-debian11 gcr.io/distroless/python3-debian11 gcr.io/distroless/java11-debian11 gcr.io/distroless/java17-debian11 gcr.io/distroless/java-base-debian11 gcr.io/distroless/nodejs-debian11 gcr.io/distroless/nodejs gcr.io/distroless/java gcr.io/distroless/java11 gcr.io/distroless/java17 gcr.io/distroless/nodejs16-debian11 gcr.io/distroless/nodejs18-debian11 gcr.io/distroless/nodejs18-debian12 gcr.io/distroless/nodejs20-debian11 gcr.io/distroless/nodejs20-debian12 gcr.io/distroless/nodejs22-debian12 gcr.io/distroless/nodejs24-debian12 gcr.io/distroless/java17-debian12 gcr.io/distroless/java21-debian12 gcr.io/distroless/java-base-debian12 gcr.io/distroless/python3-debian12|||Distroless (old tags)|os|distroless|?|none|?|/|=PATH SSL_CERT_FILE||||||
mcr.microsoft.com/devcontainers/base mcr.microsoft.com/devcontainers/universal mcr.microsoft.com/devcontainers/javascript-node mcr.microsoft.com/devcontainers/typescript-node mcr.microsoft.com/devcontainers/python mcr.microsoft.com/devcontainers/go mcr.microsoft.com/devcontainers/rust mcr.microsoft.com/devcontainers/dotnet mcr.microsoft.com/devcontainers/java mcr.microsoft.com/devcontainers/php mcr.microsoft.com/devcontainers/ruby mcr.microsoft.com/devcontainers/cpp mcr.microsoft.com/devcontainers/miniconda mcr.microsoft.com/devcontainers/anaconda mcr.microsoft.com/devcontainers/jekyll|||Development container images|runtime|?|apt|?||?|?||||||
mcr.microsoft.com/vscode/devcontainers/base mcr.microsoft.com/vscode/devcontainers/universal mcr.microsoft.com/vscode/devcontainers/javascript-node mcr.microsoft.com/vscode/devcontainers/typescript-node mcr.microsoft.com/vscode/devcontainers/python mcr.microsoft.com/vscode/devcontainers/go mcr.microsoft.com/vscode/devcontainers/rust mcr.microsoft.com/vscode/devcontainers/dotnet mcr.microsoft.com/vscode/devcontainers/java mcr.microsoft.com/vscode/devcontainers/php mcr.microsoft.com/vscode/devcontainers/ruby mcr.microsoft.com/vscode/devcontainers/cpp|||Development container images (old names)|runtime|?|apt|?|?|?|?||||||
ros osrf/ros|||ROS|runtime|ubuntu|apt|sh||?|ROS_DISTRO LANG LC_ALL PATH||||||
dunglas/frankenphp|||FrankenPHP|application|debian|apt|sh|?|/app|XDG_CONFIG_HOME XDG_DATA_HOME PHP_INI_DIR||/data /config|||yes|
webdevops/php webdevops/php-nginx webdevops/php-apache webdevops/php-nginx-dev webdevops/php-apache-dev|||webdevops PHP|application|?|?|?||/|WEB_DOCUMENT_ROOT APPLICATION_USER APPLICATION_PATH|9000||drops|||
serversideup/php ghcr.io/serversideup/php|||serversideup PHP|application|?|?|?|www-data|?|?||||||
trafex/php-nginx|||PHP with nginx (trafex)|application|alpine|?|sh|nobody|?|?|||||yes|
alpine/git alpine/curl curlimages/curl|||Command line tools on Alpine|ci|alpine|?|sh|?|?|?||||||
traefik/whoami|||Demonstration images|other|scratch|?|?|?|?|?||||||
hello-world|||hello-world|other|scratch|?|?|?|?|?||||||
guacamole/guacamole|||Apache Guacamole|application|?|?|?|guacamole|?|?||||||
guacamole/guacd|||Apache Guacamole daemon|application|?|?|?|guacd|?|?|4822|||||
temporalio/auto-setup temporalio/server|||Temporal|application|?|?|?|temporal|?|?|7233|||||
temporalio/ui|||Temporal UI|admin|?|?|?|?|?|?||||||
appwrite/appwrite|||Appwrite|application|?|?|?|?|?|?||/storage/uploads /storage/config /storage/functions||||
sameersbn/gitlab|||GitLab (sameersbn)|ci|?|?|?|?|?|?|22|/home/git/data||||
sameersbn/postgresql kkimurak/sameersbn-postgresql|||PostgreSQL (sameersbn)|database|?|?|?|?|?|?|5432|/var/lib/postgresql||||
sameersbn/redis|||Redis (sameersbn)|cache|?|?|?|?|?|?|6379|/var/lib/redis||||
nacos/nacos-server|||Nacos|database|?|?|?|?|?|MODE|8848 9848|/home/nacos/data||||
xuxueli/xxl-job-admin|||XXL-JOB|application|?|?|?|?|?|?||||||
swaggerapi/swagger-ui|||Swagger UI|application|alpine|?|sh|?|?|?||||||
fireflyiii/core|||Firefly III|application|debian|?|sh|www-data|?|?||/var/www/html/storage/upload||||
hkotel/mealie|||Mealie|application|?|?|?|?|?|?||/app/data||||
henrygd/beszel henrygd/beszel-agent ghcr.io/henrygd/beszel/beszel|||Beszel|monitoring|scratch|?|?|?|?|?|45876|/beszel_data||||
ghcr.io/immich-app/postgres tensorchord/pgvecto-rs|||PostgreSQL for Immich|database|debian|?|sh|?|?|PGDATA|5432|/var/lib/postgresql/data||||pg_isready
ghcr.io/immich-app/immich-machine-learning|||Immich machine learning|media|?|?|?|?|?|?||/cache||||
lscr.io/linuxserver/unifi-network-application linuxserver/unifi-network-application|||UniFi Network Application|application|?|?|?||?|?|3478 10001 8080|/config|drops|||
bitnami/redis-cluster bitnamilegacy/redis-cluster|||Redis Cluster (Bitnami)|cache|debian|apt|sh|1001|?|?|6379|/bitnami/redis/data||||
frappe/erpnext frappe/bench|||ERPNext|application|?|?|?|frappe|?|?|9000|/home/frappe/frappe-bench/sites||||
langgenius/dify-api langgenius/dify-web|||Dify|application|?|?|?|?|?|?||/app/api/storage||||
makeplane/plane-backend makeplane/plane-frontend|||Plane|application|?|?|?|?|?|?||||||
mautic/mautic|||Mautic|application|debian|?|sh|?|?|?||/var/www/html/config /var/www/html/docroot/media||||
zammad/zammad-docker-compose ghcr.io/zammad/zammad|||Zammad|application|?|?|?|?|?|?||/opt/zammad/storage||||
jumpserver/jms_core|||JumpServer|admin|?|?|?|?|?|?||||||
hyperledger/fabric-peer hyperledger/fabric-orderer hyperledger/fabric-ca hyperledger/fabric-tools|||Hyperledger Fabric|other|?|?|?|?|?|?|7051 7050 7054|/var/hyperledger/production /etc/hyperledger/fabric-ca-server||||
oracle/serverjre container-registry.oracle.com/java/serverjre container-registry.oracle.com/java/jdk|||Oracle JDK|runtime|oraclelinux|?|sh||?|=LANG JAVA_HOME PATH||||||
oracle/database oracle/weblogic container-registry.oracle.com/middleware/weblogic|||Oracle images built locally|application|oraclelinux|?|sh|oracle|?|?||||||
mysql|8.0|*-debian *-bookworm *-bullseye *-buster|MySQL|database|debian|apt|sh||/|=PATH MYSQL_MAJOR MYSQL_VERSION GOSU_VERSION|3306 33060|/var/lib/mysql|drops|||mysqladmin ping -h 127.0.0.1 -uroot -p"$MYSQL_ROOT_PASSWORD"
haproxy|<2.4||HAProxy|proxy|debian|apt|sh||/|=HAPROXY_VERSION PATH|||drops|SIGUSR1||
ghcr.io/getsentry/sentry getsentry/sentry|||Sentry|application|?|?|?|?|?|?||/data||||
emqx/emqx emqx/emqx-enterprise|||EMQX|other|debian|apt|sh|emqx|/opt/emqx|EMQX_VERSION LC_ALL LANG PATH|1883 8083 8084 8883|/opt/emqx/data||||/opt/emqx/bin/emqx ctl status
drone/drone-runner-docker|||Drone runner|ci|?|?|?|?|?|?||||||
gcr.io/cadvisor/cadvisor ghcr.io/google/cadvisor|||cAdvisor|agent|alpine|apk|sh||?|?|||||yes|wget -q --spider http://localhost:8080/healthz
ghcr.io/browserless/chromium|||Browserless|ci|?|?|?|?|?|?|3000|||||
ghcr.io/kafbat/kafka-ui kafbat/kafka-ui|||Kafka UI|admin|?|?|?|?|?|?||||||wget -q --spider http://localhost:8080/actuator/health
ghcr.io/mealie-recipes/mealie|||Mealie|application|?|?|?|?|?|?||/app/data||||
ghcr.io/servercontainers/samba|||Samba|storage|?|?|?||?|?|139 445 137 138|||||
jenkins/inbound-agent jenkins/agent jenkins/ssh-agent|||Jenkins agents|ci|?|?|?|jenkins|/home/jenkins/agent|?||||||
releases-docker.jfrog.io/jfrog/artifactory-oss releases-docker.jfrog.io/jfrog/artifactory-pro|||JFrog Artifactory|registry|?|?|?|artifactory|?|?||/var/opt/jfrog/artifactory||||
container-registry.oracle.com/mysql/community-server|||MySQL (Oracle)|database|oraclelinux|microdnf|sh|?|?|?|3306 33060|/var/lib/mysql|||yes|/healthcheck.sh`;
