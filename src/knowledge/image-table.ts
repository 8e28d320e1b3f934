// Generated from scripts/data/images.jsonl, which names the sources, by `npm run generate`. As of 2026-11-26.

/** One image per line; `images.ts` explains the columns. */
export const IMAGE_TABLE = `debian			Debian	os	debian	apt	sh		/	=PATH		?	?						-curl -wget -nc bash
debian		*-slim	Debian	os	debian	apt	sh		/	=PATH		?	?						-curl -wget -nc bash
debian/eol			Debian end-of-life releases	os	debian	apt	sh		/	=PATH		?	?						-curl -wget -nc bash
bitnami/minideb			minideb (Debian)	os	debian	apt	sh		/	=PATH		?	?				no		-wget -nc bash
ubuntu public.ecr.aws/ubuntu/ubuntu	<23.04		Ubuntu	os	ubuntu	apt	sh		/	=PATH		?	?						-curl -wget -nc bash
ubuntu public.ecr.aws/ubuntu/ubuntu	>=23.04		Ubuntu	os	ubuntu	apt	sh		/	=PATH		?	?						-curl -wget -nc bash
alpine			Alpine Linux	os	alpine	apk	sh		/	=PATH		?	?						-curl wget nc -bash
fedora quay.io/fedora/fedora registry.fedoraproject.org/fedora			Fedora	os	fedora	dnf	sh		/	=PATH		?	?						curl -wget -nc bash
quay.io/fedora/fedora-minimal registry.fedoraproject.org/fedora-minimal			Fedora minimal	os	fedora	microdnf	sh		/	=PATH		?	?						curl -wget -nc bash
centos	<8		CentOS Linux	os	centos	yum	sh		/	=PATH		?							curl -wget -nc bash
centos	8		CentOS Linux	os	centos	dnf	sh		/	=PATH		?							curl -wget -nc bash
quay.io/centos/centos			CentOS Stream	os	centos	dnf	sh		/	=PATH		?	?						curl -wget -nc bash
rockylinux			Rocky Linux (Docker official image)	os	rocky	dnf	sh		/	=PATH		?							curl -wget -nc bash
rockylinux/rockylinux quay.io/rockylinux/rockylinux			Rocky Linux	os	rocky	dnf	sh		/	=PATH		?	?						curl -wget -nc bash
almalinux quay.io/almalinuxorg/almalinux			AlmaLinux	os	almalinux	dnf	sh		/	=PATH		?	?						curl -wget -nc bash
almalinux quay.io/almalinuxorg/almalinux		*minimal*	AlmaLinux	os	almalinux	microdnf	sh		/	=PATH		?	?						curl -wget -nc bash
redhat/ubi8 redhat/ubi9 redhat/ubi10 registry.access.redhat.com/ubi8 registry.access.redhat.com/ubi9 registry.access.redhat.com/ubi10 registry.access.redhat.com/ubi8/ubi registry.access.redhat.com/ubi9/ubi registry.access.redhat.com/ubi10/ubi			Red Hat UBI	os	rhel	dnf	sh		/	=PATH		?	?						curl -wget -nc bash
redhat/ubi8-minimal redhat/ubi9-minimal redhat/ubi10-minimal registry.access.redhat.com/ubi8-minimal registry.access.redhat.com/ubi9-minimal registry.access.redhat.com/ubi10-minimal registry.access.redhat.com/ubi8/ubi-minimal registry.access.redhat.com/ubi9/ubi-minimal registry.access.redhat.com/ubi10/ubi-minimal			Red Hat UBI minimal	os	rhel	microdnf	sh		/	=PATH		?	?						curl -wget -nc bash
redhat/ubi8-micro redhat/ubi9-micro registry.access.redhat.com/ubi8-micro registry.access.redhat.com/ubi9-micro registry.access.redhat.com/ubi9/ubi-micro registry.access.redhat.com/ubi8/ubi-micro			Red Hat UBI micro	os	rhel	?	sh		/	=PATH		?	?						-curl -wget -nc bash
amazonlinux public.ecr.aws/amazonlinux/amazonlinux	2023		Amazon Linux	os	amazonlinux	dnf	sh		/	=PATH		?	?						curl -wget -nc bash
amazonlinux public.ecr.aws/amazonlinux/amazonlinux	2		Amazon Linux	os	amazonlinux	yum	sh		/	=PATH		?	?						curl -wget -nc bash
amazonlinux public.ecr.aws/amazonlinux/amazonlinux	1		Amazon Linux	os	amazonlinux	yum	sh		/	=PATH		?							curl -wget -nc bash
oraclelinux container-registry.oracle.com/os/oraclelinux ghcr.io/oracle/oraclelinux			Oracle Linux	os	oraclelinux	dnf	sh		/	=PATH		?	?						curl -wget -nc bash
oraclelinux container-registry.oracle.com/os/oraclelinux ghcr.io/oracle/oraclelinux		*-slim *-slim-fips	Oracle Linux	os	oraclelinux	microdnf	sh		/	=PATH		?	?						curl -wget -nc bash
opensuse/leap registry.opensuse.org/opensuse/leap			openSUSE Leap	os	opensuse	zypper	sh		/	=PATH		?	?						curl -wget -nc bash
opensuse/tumbleweed registry.opensuse.org/opensuse/tumbleweed			openSUSE Tumbleweed	os	opensuse	zypper	sh		/	=PATH		?	?						curl -wget -nc bash
archlinux			Arch Linux	os	archlinux	pacman	sh		/	=PATH		?	?						curl -wget -nc bash
busybox			BusyBox	os	busybox	?	sh		/	=PATH		?	?						-curl wget nc -bash
photon			VMware Photon OS	os	photon	tdnf	sh		/	=PATH		?	?						bash
mcr.microsoft.com/azurelinux/base/core mcr.microsoft.com/cbl-mariner/base/core			Azure Linux / CBL-Mariner	os	azurelinux	tdnf	sh		/	=PATH		?	?						bash
scratch			scratch	os	scratch	?	none		/	=		?	?						-curl -wget -nc -bash
clearlinux			Clear Linux	os	clearlinux	swupd	sh		/	=PATH		?
nixos/nix			Nix	os	nixos	nix	sh		/	=PATH		?	?						curl wget bash
buildpack-deps			buildpack-deps	os	debian	apt	sh		/	=PATH		?	?						curl wget -nc bash
buildpack-deps		*-curl	buildpack-deps	os	debian	apt	sh		/	=PATH		?	?						curl wget -nc bash
bash			bash	os	alpine	apk	sh		/	=PATH		?	?						-curl wget nc bash
gcr.io/distroless/static-debian13 gcr.io/distroless/static-debian12 gcr.io/distroless/static			Distroless static	os	distroless	?	none	0	/	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/static-debian13 gcr.io/distroless/static-debian12 gcr.io/distroless/static		*nonroot*	Distroless static	os	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/base-debian13 gcr.io/distroless/base-debian12 gcr.io/distroless/base			Distroless base	os	distroless	?	none	0	/	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/base-debian13 gcr.io/distroless/base-debian12 gcr.io/distroless/base		*nonroot*	Distroless base	os	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/base-nossl-debian13 gcr.io/distroless/base-nossl-debian12			Distroless base without OpenSSL	os	distroless	?	none	0	/	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/base-nossl-debian13 gcr.io/distroless/base-nossl-debian12		*nonroot*	Distroless base without OpenSSL	os	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/cc-debian13 gcr.io/distroless/cc-debian12 gcr.io/distroless/cc			Distroless cc	os	distroless	?	none	0	/	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/cc-debian13 gcr.io/distroless/cc-debian12 gcr.io/distroless/cc		*nonroot*	Distroless cc	os	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/python3-debian13 gcr.io/distroless/python3			Distroless Python	runtime	distroless	?	?	0	/	=PATH SSL_CERT_FILE LANG		?							-curl -wget -nc -bash
gcr.io/distroless/python3-debian13 gcr.io/distroless/python3		*nonroot*	Distroless Python	runtime	distroless	?	?	65532	/home/nonroot	=PATH SSL_CERT_FILE LANG		?							-curl -wget -nc -bash
gcr.io/distroless/java17-debian13			Distroless Java 17	runtime	distroless	?	none	0	/	=PATH SSL_CERT_FILE LANG JAVA_VERSION		?							-curl -wget -nc -bash
gcr.io/distroless/java17-debian13		*nonroot*	Distroless Java 17	runtime	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE LANG JAVA_VERSION		?							-curl -wget -nc -bash
gcr.io/distroless/java21-debian13			Distroless Java 21	runtime	distroless	?	none	0	/	=PATH SSL_CERT_FILE LANG JAVA_VERSION		?							-curl -wget -nc -bash
gcr.io/distroless/java21-debian13		*nonroot*	Distroless Java 21	runtime	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE LANG JAVA_VERSION		?							-curl -wget -nc -bash
gcr.io/distroless/java25-debian13			Distroless Java 25	runtime	distroless	?	none	0	/	=PATH SSL_CERT_FILE LANG JAVA_VERSION		?							-curl -wget -nc -bash
gcr.io/distroless/java25-debian13		*nonroot*	Distroless Java 25	runtime	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE LANG JAVA_VERSION		?							-curl -wget -nc -bash
gcr.io/distroless/java-base-debian13			Distroless Java base	runtime	distroless	?	none	0	?	=PATH SSL_CERT_FILE LANG JAVA_VERSION		?							-curl -wget -nc -bash
gcr.io/distroless/java-base-debian13		*nonroot*	Distroless Java base	runtime	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE LANG JAVA_VERSION		?							-curl -wget -nc -bash
gcr.io/distroless/nodejs22-debian13			Distroless Node.js 22	runtime	distroless	?	none	0	/	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/nodejs22-debian13		*nonroot*	Distroless Node.js 22	runtime	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/nodejs24-debian13			Distroless Node.js 24	runtime	distroless	?	none	0	/	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/nodejs24-debian13		*nonroot*	Distroless Node.js 24	runtime	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/nodejs26-debian13			Distroless Node.js 26	runtime	distroless	?	none	0	/	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
gcr.io/distroless/nodejs26-debian13		*nonroot*	Distroless Node.js 26	runtime	distroless	?	none	65532	/home/nonroot	=PATH SSL_CERT_FILE		?							-curl -wget -nc -bash
cgr.dev/chainguard/static cgr.dev/chainguard/wolfi-base cgr.dev/chainguard/glibc-dynamic cgr.dev/chainguard/busybox			Chainguard bases	os	wolfi	?	sh	65532	/	?		?	?						-bash -curl
cgr.dev/chainguard/node cgr.dev/chainguard/python cgr.dev/chainguard/go cgr.dev/chainguard/jdk cgr.dev/chainguard/jre cgr.dev/chainguard/ruby cgr.dev/chainguard/php cgr.dev/chainguard/nginx cgr.dev/chainguard/postgres cgr.dev/chainguard/redis			Chainguard applications	other	wolfi	?	sh	65532	?	?		?	?
mcr.microsoft.com/windows/servercore			Windows Server Core	os	windows	?	cmd	ContainerAdministrator	/	?		?	?
mcr.microsoft.com/windows/nanoserver			Windows Nano Server	os	windows	?	cmd	ContainerUser	/	?		?	?
mcr.microsoft.com/windows/server			Windows Server	os	windows	?	cmd	ContainerAdministrator	/	?		?	?
mcr.microsoft.com/windows			Windows	os	windows	?	cmd	ContainerAdministrator	/	?		?	?
mcr.microsoft.com/windows/servercore/iis			IIS	front	windows	?	cmd	?	?	?	80=http		?
mcr.microsoft.com/dotnet/framework/aspnet			ASP.NET (.NET Framework) on IIS	application	windows	?	cmd	?	/inetpub/wwwroot	?	80=http	?	?
mcr.microsoft.com/dotnet/framework/runtime mcr.microsoft.com/dotnet/framework/sdk			.NET Framework	runtime	windows	?	cmd	?	?	?		?	?
mcr.microsoft.com/powershell			PowerShell	runtime	?	?	?	?	?	?		?	?
node			Node.js	runtime	debian	apt	sh		/	=NODE_VERSION YARN_VERSION PATH		?					no		curl wget -nc bash
node		*-slim slim	Node.js	runtime	debian	apt	sh		/	=NODE_VERSION YARN_VERSION PATH		?					no	node -e "require('http').get('http://localhost:3000/',r=>process.exit(r.statusCode<400?0:1)).on('error',()=>process.exit(1))"	-curl -wget -nc bash
node		*alpine*	Node.js	runtime	alpine	apk	sh		/	=NODE_VERSION YARN_VERSION PATH		?					no		-curl wget nc -bash
python			Python	runtime	debian	apt	sh		?	=PATH GPG_KEY PYTHON_VERSION PYTHON_SHA256		?					no		curl wget -nc bash
python		*slim*	Python	runtime	debian	apt	sh		?	=PATH GPG_KEY PYTHON_VERSION PYTHON_SHA256		?					no	python -c "import urllib.request;urllib.request.urlopen('http://localhost:8000/')"	-curl -wget -nc bash
python		*alpine*	Python	runtime	alpine	apk	sh		?	=PATH GPG_KEY PYTHON_VERSION PYTHON_SHA256		?					no		-curl wget nc -bash
python		*windowsservercore*	Python	runtime	windows	?	cmd	?	?	?		?	?
golang			Go	runtime	debian	apt	sh		/go	=GOLANG_VERSION GOTOOLCHAIN GOPATH PATH		?					no		curl wget -nc bash
golang		*alpine*	Go	runtime	alpine	apk	sh		/go	=GOLANG_VERSION GOTOOLCHAIN GOPATH PATH		?					no		-curl wget nc -bash
golang		*nanoserver* *windowsservercore*	Go	runtime	windows	?	cmd	ContainerUser	C:\\go	=GOPATH GOLANG_VERSION		?					no
ruby			Ruby	runtime	debian	apt	sh		?	=LANG RUBY_VERSION RUBY_DOWNLOAD_URL RUBY_DOWNLOAD_SHA256 GEM_HOME BUNDLE_SILENCE_ROOT_WARNING BUNDLE_APP_CONFIG PATH		?					no		curl wget -nc bash
ruby		*slim*	Ruby	runtime	debian	apt	sh		?	=LANG RUBY_VERSION RUBY_DOWNLOAD_URL RUBY_DOWNLOAD_SHA256 GEM_HOME BUNDLE_SILENCE_ROOT_WARNING BUNDLE_APP_CONFIG PATH		?					no		-curl -wget -nc bash
ruby		*alpine*	Ruby	runtime	alpine	apk	sh		?	=LANG RUBY_VERSION RUBY_DOWNLOAD_URL RUBY_DOWNLOAD_SHA256 GEM_HOME BUNDLE_SILENCE_ROOT_WARNING BUNDLE_APP_CONFIG PATH		?					no		-curl wget nc -bash
php			PHP	runtime	debian	apt	sh		/	=PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PATH		?					no		curl -wget -nc bash
php		*apache*	PHP	application	debian	apt	sh		/var/www/html	=PHPIZE_DEPS PHP_INI_DIR APACHE_CONFDIR APACHE_ENVVARS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PATH	80=http	?			drops	SIGWINCH	no	curl -f http://localhost/	curl -wget -nc bash
php		*fpm*	PHP	application	debian	apt	sh		/var/www/html	=PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PATH	9000	?			drops	SIGQUIT	no		curl -wget -nc bash
php		*fpm-alpine*	PHP	application	alpine	apk	sh		/var/www/html	=PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PATH	9000	?			drops	SIGQUIT	no		curl wget nc -bash
php		*alpine*	PHP	runtime	alpine	apk	sh		/	=PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PATH		?					no		curl wget nc -bash
eclipse-temurin			Eclipse Temurin	runtime	ubuntu	apt	sh		/	=JAVA_HOME PATH LANG LANGUAGE LC_ALL JAVA_VERSION		?					no		curl wget -nc bash
eclipse-temurin		*alpine*	Eclipse Temurin	runtime	alpine	apk	sh		/	=JAVA_HOME PATH LANG LANGUAGE LC_ALL JAVA_VERSION		?					no		-curl wget nc
eclipse-temurin		*ubi*	Eclipse Temurin	runtime	rhel	microdnf	sh		/	=JAVA_HOME PATH LANG LANGUAGE LC_ALL JAVA_VERSION		?					no		curl -nc bash
eclipse-temurin		*nanoserver* *windowsservercore*	Eclipse Temurin	runtime	windows	?	cmd	ContainerUser	?	=JAVA_VERSION JAVA_HOME		?					no
openjdk			OpenJDK (Docker official image)	runtime	?	?	?		?	=JAVA_HOME JAVA_VERSION PATH		?
amazoncorretto public.ecr.aws/amazoncorretto/amazoncorretto	>=21		Amazon Corretto	runtime	amazonlinux	dnf	sh		?	=LANG JAVA_HOME PATH		?					no
amazoncorretto public.ecr.aws/amazoncorretto/amazoncorretto		*alpine*	Amazon Corretto	runtime	alpine	apk	sh	?	?	LANG JAVA_HOME PATH		?	?						-curl wget nc -bash
ibm-semeru-runtimes			IBM Semeru	runtime	ubuntu	apt	sh	?	?	JAVA_HOME PATH		?	?
sapmachine			SapMachine	runtime	ubuntu	apt	sh	?	?	?		?	?
azul-zulu azul/zulu-openjdk azul/zulu-openjdk-alpine azul/zulu-openjdk-debian			Azul Zulu	runtime	?	?	?	?	?	?		?	?
mcr.microsoft.com/openjdk/jdk			Microsoft Build of OpenJDK	runtime	?	?	?	?	?	?		?	?
ghcr.io/graalvm/graalvm-community ghcr.io/graalvm/jdk-community ghcr.io/graalvm/native-image-community container-registry.oracle.com/graalvm/jdk container-registry.oracle.com/graalvm/native-image			GraalVM	runtime	oraclelinux	microdnf	sh	?	?	?		?	?
adoptopenjdk			AdoptOpenJDK	runtime	?	?	?	?	?	?		?	?
maven			Apache Maven	runtime	ubuntu	apt	sh		/	=JAVA_HOME PATH MAVEN_HOME MAVEN_CONFIG							no		curl wget -nc bash
gradle			Gradle	runtime	ubuntu	apt	sh	root	/home/gradle	=GRADLE_HOME GRADLE_VERSION JAVA_HOME PATH		?	/home/gradle/.gradle				no		curl wget -nc bash
rust			Rust	runtime	debian	apt	sh		?	=RUSTUP_HOME CARGO_HOME PATH RUST_VERSION		?					no		curl wget -nc bash
rust		*slim*	Rust	runtime	debian	apt	sh		?	=RUSTUP_HOME CARGO_HOME PATH RUST_VERSION		?					no		-curl -wget -nc bash
rust		*alpine*	Rust	runtime	alpine	apk	sh		?	=RUSTUP_HOME CARGO_HOME PATH RUST_VERSION		?					no		-curl wget nc -bash
mcr.microsoft.com/dotnet/runtime-deps	>=8		.NET runtime dependencies	runtime	ubuntu	apt	sh		?	=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH		?					no		-curl -wget -nc bash
mcr.microsoft.com/dotnet/runtime-deps	>=8	*alpine*	.NET runtime dependencies	runtime	alpine	apk	sh		?	=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT		?					no		-curl wget nc -bash
mcr.microsoft.com/dotnet/runtime-deps	>=8	*chiseled* *distroless*	.NET runtime dependencies	runtime	distroless	?	none	1654	?	=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT		?					no		-curl -wget -nc -bash
mcr.microsoft.com/dotnet/runtime	>=8		.NET runtime	runtime	ubuntu	apt	sh		?	=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_VERSION		?					no		-curl -wget -nc bash
mcr.microsoft.com/dotnet/runtime	>=8	*alpine*	.NET runtime	runtime	alpine	apk	sh		?	=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION		?					no		-curl wget nc -bash
mcr.microsoft.com/dotnet/runtime	>=8	*chiseled* *distroless*	.NET runtime	runtime	distroless	?	none	1654	/	=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION		?					no		-curl -wget -nc -bash
mcr.microsoft.com/dotnet/aspnet	>=8		ASP.NET Core runtime	application	ubuntu	apt	sh		?	APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH ASPNET_VERSION DOTNET_VERSION	8080=http	?					no		-curl -wget -nc bash
mcr.microsoft.com/dotnet/aspnet	>=8	*alpine*	ASP.NET Core runtime	application	alpine	apk	sh		?	APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT ASPNET_VERSION DOTNET_VERSION	8080=http	?					no		-curl wget nc -bash
mcr.microsoft.com/dotnet/aspnet	>=8	*chiseled* *distroless*	ASP.NET Core runtime	application	distroless	?	none	1654	?	APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_SYSTEM_GLOBALIZATION_INVARIANT ASPNET_VERSION DOTNET_VERSION	8080=http	?					no		-curl -wget -nc -bash
mcr.microsoft.com/dotnet/aspnet	<8		ASP.NET Core runtime	application	debian	apt	sh		?	ASPNETCORE_URLS DOTNET_RUNNING_IN_CONTAINER PATH	80=http	?	?
mcr.microsoft.com/dotnet/sdk	>=8		.NET SDK	runtime	ubuntu	apt	sh		?	=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_VERSION ASPNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL		?					no		curl wget -nc bash
mcr.microsoft.com/dotnet/sdk	>=8	*alpine*	.NET SDK	runtime	alpine	apk	sh		?	=APP_UID ASPNETCORE_HTTP_PORTS DOTNET_RUNNING_IN_CONTAINER PATH DOTNET_VERSION ASPNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL		?					no		curl wget nc bash
mcr.microsoft.com/dotnet/aspnet	>=8	*nanoserver* *windowsservercore*	ASP.NET Core runtime	application	windows	?	cmd		?	ASPNET_VERSION	8080=http	?					no
mcr.microsoft.com/dotnet/core/sdk mcr.microsoft.com/dotnet/core/aspnet mcr.microsoft.com/dotnet/core/runtime microsoft/dotnet microsoft/aspnetcore microsoft/aspnetcore-build			.NET Core (old names)	runtime	?	?	?	?	?	?		?	?
swift			Swift	runtime	ubuntu	apt	sh		?	=PATH SWIFT_PLATFORM SWIFT_BRANCH SWIFT_VERSION SWIFT_WEBROOT		?
swift		*slim*	Swift	runtime	ubuntu	apt	sh		?	=PATH SWIFT_PLATFORM SWIFT_BRANCH SWIFT_VERSION SWIFT_WEBROOT		?					no		-curl -wget -nc bash
perl			Perl	runtime	debian	apt	sh	?	/usr/src/app	PERL_VERSION PATH		?	?						curl wget -nc bash
perl		*slim*	Perl	runtime	debian	apt	sh	?	/usr/src/app	PERL_VERSION PATH		?	?						-curl -wget -nc bash
erlang			Erlang/OTP	runtime	debian	apt	sh		?	=OTP_VERSION REBAR3_VERSION REBAR_VERSION PATH		?					no		curl wget -nc bash
erlang		*alpine*	Erlang/OTP	runtime	alpine	apk	sh	?	?	OTP_VERSION REBAR3_VERSION PATH		?	?						-curl wget nc -bash
elixir			Elixir	runtime	debian	apt	sh		?	=ELIXIR_VERSION LANG OTP_VERSION PATH		?					no		curl wget -nc bash
elixir		*alpine*	Elixir	runtime	alpine	apk	sh	?	?	ELIXIR_VERSION LANG PATH		?	?						-curl wget nc -bash
hexpm/elixir hexpm/erlang			Elixir and Erlang builds of Hex	runtime	?	?	?	?	?	?		?	?
haskell			Haskell	runtime	debian	apt	sh	?	?	LANG PATH		?	?
julia			Julia	runtime	debian	apt	sh	?	?	JULIA_PATH PATH JULIA_VERSION		?	?
r-base			R	runtime	debian	apt	sh		?	=LC_ALL LANG R_BASE_VERSION PATH		?					no		-curl wget -nc bash
rocker/r-ver ghcr.io/rocker-org/devcontainer/r-ver			R (rocker)	runtime	ubuntu	apt	sh	?	?	?		?	?
rocker/rstudio rocker/tidyverse			RStudio Server	application	?	?	?		?	LANG	8787=http	?	?
composer			Composer	runtime	alpine	apk	sh		/app	COMPOSER_ALLOW_SUPERUSER COMPOSER_HOME COMPOSER_VERSION PATH		?	?						curl wget nc bash
oven/bun ghcr.io/oven-sh/bun			Bun	runtime	debian	apt	sh		/home/bun/app	=BUN_RUNTIME_TRANSPILER_CACHE_PATH PATH		?					no		-curl -wget -nc bash
oven/bun ghcr.io/oven-sh/bun		*alpine*	Bun	runtime	alpine	apk	sh	?	/home/bun/app	?		?	?						-curl wget nc -bash
oven/bun ghcr.io/oven-sh/bun		*distroless*	Bun	runtime	distroless	?	?	?	?	?		?	?						-curl -wget -nc -bash
denoland/deno ghcr.io/denoland/deno			Deno	runtime	debian	apt	sh		/	=DENO_DIR DENO_INSTALL_ROOT DENO_VERSION PATH		?							-curl -wget -nc bash
denoland/deno ghcr.io/denoland/deno		*alpine*	Deno	runtime	alpine	apk	sh	?	?	?		?	?						-curl wget nc -bash
gcc			GCC	runtime	debian	apt	sh	?	?	PATH GCC_VERSION		?	?						curl wget -nc bash
pypy			PyPy	runtime	debian	apt	sh	?	?	PATH LANG PYPY_VERSION		?	?
clojure			Clojure	runtime	debian	apt	sh	?	?	?		?	?
groovy			Groovy	runtime	?	?	?	groovy	?	GROOVY_HOME		?	/home/groovy/.groovy/grapes
dart			Dart	runtime	debian	apt	sh	?	/root	DART_SDK PATH		?	?
mono			Mono	runtime	debian	apt	sh	?	?	?		?	?
continuumio/miniconda3 continuumio/anaconda3			Anaconda	runtime	debian	apt	sh	?	?	LANG LC_ALL PATH		?	?
condaforge/miniforge3 condaforge/mambaforge mambaorg/micromamba			conda-forge	runtime	?	?	?	?	?	?		?	?
ghcr.io/astral-sh/uv			uv	runtime	scratch	?	?	?	?	?		?	?						-curl -wget -nc -bash
ghcr.io/cirruslabs/flutter instrumentisto/flutter			Flutter	runtime	?	?	?	?	?	?		?	?
nginx			nginx	front	debian	apt	sh		/	=NGINX_VERSION NJS_VERSION NJS_RELEASE ACME_VERSION PKG_RELEASE DYNPKG_RELEASE PATH	80=http				drops	SIGQUIT	no	curl -f http://localhost/	curl -wget -nc bash
nginx		*alpine*	nginx	front	alpine	apk	sh		/	=NGINX_VERSION PKG_RELEASE DYNPKG_RELEASE NJS_VERSION PATH	80=http				drops	SIGQUIT	no	wget -q --spider http://localhost/	curl wget nc -bash
nginxinc/nginx-unprivileged ghcr.io/nginx/nginx-unprivileged ghcr.io/nginxinc/nginx-unprivileged quay.io/nginx/nginx-unprivileged public.ecr.aws/nginx/nginx-unprivileged			nginx unprivileged	front	debian	apt	sh	101	/	NGINX_VERSION NJS_VERSION PKG_RELEASE PATH	8080=http					SIGQUIT	no	curl -f http://localhost:8080/	curl -wget -nc bash
httpd			Apache HTTP Server	front	debian	apt	sh		/usr/local/apache2	=HTTPD_PREFIX PATH HTTPD_VERSION HTTPD_SHA256 HTTPD_PATCHES	80=http				drops	SIGWINCH	no		-curl -wget -nc bash
httpd		*alpine*	Apache HTTP Server	front	alpine	apk	sh		/usr/local/apache2	=HTTPD_PREFIX PATH HTTPD_VERSION HTTPD_SHA256 HTTPD_PATCHES	80=http				drops	SIGWINCH	no	wget -q --spider http://localhost/	-curl wget nc -bash
caddy			Caddy	front	alpine	apk	sh		/srv	=CADDY_VERSION XDG_CONFIG_HOME XDG_DATA_HOME PATH	80=http 443=http 443/udp=http 2019=admin	/data /config					no	wget -q --spider http://localhost:2019/metrics	-curl wget nc -bash
caddy		*builder*	Caddy builder	runtime	alpine	apk	sh		/usr/bin	=GOPATH GOTOOLCHAIN PATH XCADDY_VERSION CADDY_VERSION XCADDY_SKIP_CLEANUP XCADDY_SETCAP		?					no
traefik	>=2		Traefik	proxy	alpine	apk	sh		/	=PATH	80=http 443=http 8080=admin	/letsencrypt					no	traefik healthcheck --ping	-curl wget nc -bash
traefik	<2		Traefik	proxy	scratch	?	?	?	?	?	80=http 8080=admin	?	?				no		-curl -wget -nc -bash
haproxy	>=2.4		HAProxy	proxy	debian	apt	sh	haproxy	/var/lib/haproxy	=HAPROXY_VERSION HAPROXY_URL HAPROXY_SHA256 PATH						SIGUSR1	no		-curl -wget -nc bash
haproxy	>=2.4	*alpine*	HAProxy	proxy	alpine	apk	sh	haproxy	/var/lib/haproxy	=HAPROXY_VERSION HAPROXY_URL HAPROXY_SHA256 PATH						SIGUSR1	no		-curl wget nc -bash
haproxytech/haproxy-alpine haproxytech/haproxy-debian haproxytech/haproxy-ubuntu			HAProxy (HAProxy Technologies)	proxy	?	?	?	?	?	?	80=http 443=http	?	?
envoyproxy/envoy			Envoy	proxy	ubuntu	apt	sh		/	PATH	10000=http	?			drops		no		-curl -wget -nc bash
envoyproxy/envoy		distroless*	Envoy	proxy	distroless	?	none	65532	/	?	10000=http	?	?				no		-curl -wget -nc -bash
kong kong/kong			Kong Gateway	proxy	ubuntu	apt	sh	kong	/	?	8000=http 8443=http 8001=admin 8444=admin	?	?			SIGQUIT	yes	kong health
varnish			Varnish	proxy	debian	apt	sh	varnish	/etc/varnish	=VARNISH_SIZE PATH	80=http 8443	?		memory			no
jwilder/nginx-proxy nginxproxy/nginx-proxy ghcr.io/nginx-proxy/nginx-proxy			nginx-proxy	proxy	?	?	?		?	DOCKER_HOST	80=http	/etc/nginx/certs	?		drops
nginxproxy/acme-companion jrcs/letsencrypt-nginx-proxy-companion			acme-companion	proxy	?	?	?	?	?	?		/etc/nginx/certs /etc/acme.sh	?
jc21/nginx-proxy-manager ghcr.io/nginxproxymanager/nginx-proxy-manager			Nginx Proxy Manager	proxy	?	?	?		?	?	80=http 81=admin 443=http	/data /etc/letsencrypt	?		drops			/usr/bin/check-health
lscr.io/linuxserver/swag linuxserver/swag ghcr.io/linuxserver/swag linuxserver/letsencrypt			SWAG	proxy	?	?	?		?	?	80=http 443=http	/config	/config		drops		no
openresty/openresty			OpenResty	front	?	?	?		?	?		?	?		drops	SIGQUIT
unit nginx/unit			NGINX Unit	application	?	?	?	?	/	?		?	?			SIGTERM
tomcat			Apache Tomcat	application	ubuntu	apt	sh		/usr/local/tomcat	=JAVA_HOME PATH CATALINA_HOME TOMCAT_NATIVE_LIBDIR LD_LIBRARY_PATH TOMCAT_MAJOR TOMCAT_VERSION TOMCAT_SHA512	8080=http						no	curl -f http://localhost:8080/	curl wget -nc bash
jetty			Eclipse Jetty	application	ubuntu	apt	sh	jetty	/var/lib/jetty	=JAVA_HOME PATH JETTY_VERSION JETTY_HOME JETTY_BASE TMPDIR JETTY_TGZ_URL	8080=http	?					no		curl wget -nc bash
tomee			Apache TomEE	application	?	?	?	?	/usr/local/tomee	?	8080=http	?	?
quay.io/wildfly/wildfly jboss/wildfly			WildFly	application	?	?	?	jboss	?	?	8080=http	?	?
websphere-liberty open-liberty icr.io/appcafe/open-liberty			Open Liberty	application	?	?	?	1001	?	?	9080=http 9443=http	?	?
payara/server-full payara/micro			Payara	application	?	?	?	?	?	?	8080=http 8181=http 4848=admin	?	?
wordpress			WordPress	application	debian	apt	sh		/var/www/html	=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 APACHE_CONFDIR APACHE_ENVVARS	80=http	/var/www/html	/var/www/html		drops	SIGWINCH	no	curl -f http://localhost/wp-login.php	curl -wget -nc bash		*
wordpress		*fpm*	WordPress	application	debian	apt	sh		/var/www/html	=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256	9000	/var/www/html	/var/www/html		drops	SIGQUIT	no		curl -wget -nc bash		*
wordpress		cli*	WP-CLI	application	alpine	apk	sh	www-data	/var/www/html	=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 WORDPRESS_CLI_GPG_KEY WORDPRESS_CLI_VERSION WORDPRESS_CLI_SHA512		?	/var/www/html				no
drupal			Drupal	application	debian	apt	sh		/opt/drupal	=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 DRUPAL_VERSION COMPOSER_ALLOW_SUPERUSER APACHE_CONFDIR APACHE_ENVVARS	80=http	/var/www/html/modules /var/www/html/profiles /var/www/html/themes /var/www/html/sites			drops	SIGWINCH	no	curl -f http://localhost/	curl -wget -nc bash
drupal		*fpm*alpine*	Drupal	application	alpine	apk	sh		/opt/drupal	=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 DRUPAL_VERSION COMPOSER_ALLOW_SUPERUSER	9000	?			drops	SIGQUIT	no		curl wget nc -bash
ghost	>=5		Ghost	application	debian	apt	sh		/var/lib/ghost	=NODE_VERSION YARN_VERSION PATH GOSU_VERSION NODE_ENV GHOST_CLI_VERSION GHOST_INSTALL GHOST_CONTENT GHOST_VERSION	2368=http	/var/lib/ghost/content	/var/lib/ghost/content		drops		no		-curl -wget -nc bash
ghost	>=5	*alpine*	Ghost	application	alpine	apk	sh		/var/lib/ghost	=NODE_VERSION YARN_VERSION PATH GOSU_VERSION NODE_ENV GHOST_CLI_VERSION GHOST_INSTALL GHOST_CONTENT GHOST_VERSION	2368=http	/var/lib/ghost/content	/var/lib/ghost/content		drops		no	wget -q --spider http://localhost:2368/	-curl wget nc bash
nextcloud			Nextcloud	application	debian	apt	sh		/var/www/html	=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 PHP_MEMORY_LIMIT PHP_UPLOAD_LIMIT PHP_OPCACHE_MEMORY_CONSUMPTION APACHE_BODY_LIMIT NEXTCLOUD_VERSION APACHE_CONFDIR APACHE_ENVVARS	80=http	/var/www/html	/var/www/html		drops	SIGWINCH	no	curl -f http://localhost/status.php	curl -wget -nc bash		NEXTCLOUD_ADMIN_USER NEXTCLOUD_ADMIN_PASSWORD MYSQL_DATABASE MYSQL_USER MYSQL_PASSWORD POSTGRES_DB POSTGRES_USER POSTGRES_PASSWORD REDIS_HOST_PASSWORD
nextcloud		*fpm-alpine*	Nextcloud	application	alpine	apk	sh		/var/www/html	=PATH PHP_INI_DIR PHP_VERSION PHPIZE_DEPS PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_URL PHP_ASC_URL PHP_SHA256 PHP_MEMORY_LIMIT PHP_UPLOAD_LIMIT PHP_OPCACHE_MEMORY_CONSUMPTION NEXTCLOUD_VERSION	9000	/var/www/html	/var/www/html		drops	SIGQUIT	no		curl wget nc -bash		NEXTCLOUD_ADMIN_USER NEXTCLOUD_ADMIN_PASSWORD MYSQL_DATABASE MYSQL_USER MYSQL_PASSWORD POSTGRES_DB POSTGRES_USER POSTGRES_PASSWORD REDIS_HOST_PASSWORD
nextcloud/all-in-one ghcr.io/nextcloud-releases/all-in-one			Nextcloud All-in-One	application	?	?	?	?	?	?	80=http 8080=admin 8443=admin	/mnt/docker-aio-config	?
lscr.io/linuxserver/nextcloud linuxserver/nextcloud			Nextcloud (LinuxServer)	application	?	?	?		?	?	80=http 443=http	/config /data	/config		drops		no
joomla			Joomla	application	debian	apt	sh	?	?	?	80=http	/var/www/html	/var/www/html							JOOMLA_DB_HOST
mediawiki			MediaWiki	application	debian	apt	sh	?	?	?	80=http	/var/www/html/images	?
matomo			Matomo	application	?	?	?	?	?	?	80=http	/var/www/html	/var/www/html								*
redmine			Redmine	application	debian	apt	sh		/usr/src/redmine	=RAILS_ENV HOME REDMINE_VERSION RAILS_LOG_TO_STDOUT	3000=http	/usr/src/redmine/files	/usr/src/redmine/files		drops		no	wget -q --spider http://localhost:3000/	-curl wget -nc bash		*
odoo			Odoo	application	ubuntu	apt	sh	odoo	/	=LANG ODOO_VERSION ODOO_RC PATH	8069=http 8071=http 8072=http	/var/lib/odoo	/var/lib/odoo /mnt/extra-addons				no	curl -f http://localhost:8069/web/health	curl -wget -nc bash		PASSWORD
rocket.chat registry.rocket.chat/rocketchat/rocket.chat			Rocket.Chat	application	?	?	?	rocketchat	/app/bundle	?	3000=http	/app/uploads	?
mattermost/mattermost-team-edition mattermost/mattermost-enterprise-edition			Mattermost	application	?	?	?	mattermost	?	?	8065=http 8067=cluster 8074=cluster 8075=cluster	/mattermost/config /mattermost/data /mattermost/logs /mattermost/plugins	?
metabase/metabase			Metabase	application	?	?	?	?	?	MB_DB_FILE	3000=http	/metabase.db	?					curl -f http://localhost:3000/api/health	curl bash
outlinewiki/outline docker.getoutline.com/outlinewiki/outline			Outline	application	?	?	?	nodejs	?	?	3000=http	/var/lib/outline/data	?							SECRET_KEY UTILS_SECRET DATABASE_URL REDIS_URL URL
plone			Plone (old images)	application	?	?	?	?	?	?	8080=http	?	?
vaultwarden/server ghcr.io/dani-garcia/vaultwarden quay.io/vaultwarden/server bitwardenrs/server			Vaultwarden	application	debian	apt	sh		/	ROCKET_PROFILE ROCKET_ADDRESS ROCKET_PORT DEBIAN_FRONTEND PATH	80=http	/data	/data				yes	/healthcheck.sh	curl -wget -nc bash		*
louislam/uptime-kuma ghcr.io/louislam/uptime-kuma			Uptime Kuma	monitoring	debian	apt	sh		/app	?	3001=http	/app/data	/app/data				yes	node extra/healthcheck.js
n8nio/n8n docker.n8n.io/n8nio/n8n ghcr.io/n8n-io/n8n			n8n	application	alpine	apk	sh	node	/home/node	NODE_ENV N8N_RELEASE_TYPE NODE_ICU_DATA SHELL	5678=http	/home/node/.n8n	?				no	wget -q --spider http://localhost:5678/healthz	-curl wget nc -bash		*
ghcr.io/home-assistant/home-assistant homeassistant/home-assistant lscr.io/linuxserver/homeassistant			Home Assistant	application	alpine	apk	sh		/config	S6_SERVICES_GRACETIME UV_NO_CACHE	8123=http	/config	?				no	curl -f http://localhost:8123/	curl wget nc bash
pihole/pihole ghcr.io/pi-hole/pihole	>=2025		Pi-hole	dns	alpine	apk	sh		/	DNSMASQ_USER FTL_CMD PATH	53 53/udp 67/udp 80=http 123/udp 443=http	/etc/pihole					yes	dig +short +norecurse +retry=0 @127.0.0.1 pi.hole	curl wget nc bash		WEBPASSWORD
pihole/pihole	<2025		Pi-hole	dns	debian	apt	sh		?	?	53 53/udp 67/udp 80=http	/etc/pihole /etc/dnsmasq.d	?
adguard/adguardhome			AdGuard Home	dns	alpine	apk	sh		/opt/adguardhome/work	?	53 53/udp 80=http 443=http 853 3000=admin	/opt/adguardhome/work /opt/adguardhome/conf	?
lscr.io/linuxserver/wireguard linuxserver/wireguard ghcr.io/linuxserver/wireguard			WireGuard (LinuxServer)	proxy	alpine	apk	sh		?	?	51820/udp	/config	/config				no
ghcr.io/wg-easy/wg-easy weejewel/wg-easy			wg-easy	proxy	?	?	?	?	?	?	51820/udp 51821=admin	/etc/wireguard	?
apache/airflow			Apache Airflow	application	debian	apt	sh	50000	/opt/airflow	AIRFLOW_HOME AIRFLOW_UID	8080=http	/opt/airflow/logs /opt/airflow/dags	?					curl --fail http://localhost:8080/health	curl bash
apache/superset apachesuperset/superset ghcr.io/apache/superset			Apache Superset	application	debian	apt	sh	superset	/app	LANG LC_ALL SUPERSET_ENV FLASK_APP PYTHONPATH SUPERSET_HOME SUPERSET_PORT	8088=http	/app/superset_home	?				yes	curl -f http://localhost:8088/health	curl bash
quay.io/jupyter/base-notebook quay.io/jupyter/minimal-notebook quay.io/jupyter/scipy-notebook quay.io/jupyter/datascience-notebook quay.io/jupyter/tensorflow-notebook quay.io/jupyter/pytorch-notebook quay.io/jupyter/pyspark-notebook quay.io/jupyter/all-spark-notebook quay.io/jupyter/r-notebook quay.io/jupyter/julia-notebook			Jupyter Docker Stacks	application	ubuntu	apt	sh	1000	/home/jovyan	JUPYTER_PORT NB_USER NB_UID NB_GID CONDA_DIR HOME PATH LANG LC_ALL SHELL	8888=http	/home/jovyan	?				yes
jupyter/base-notebook jupyter/minimal-notebook jupyter/scipy-notebook jupyter/datascience-notebook jupyter/tensorflow-notebook jupyter/pyspark-notebook jupyter/all-spark-notebook jupyter/r-notebook			Jupyter Docker Stacks (Docker Hub)	application	?	?	?	1000	?	?	8888=http	?	?
jupyterhub/jupyterhub quay.io/jupyterhub/jupyterhub			JupyterHub	application	?	?	?	?	/srv/jupyterhub	?	8000=http	/srv/jupyterhub	?
tensorflow/tensorflow			TensorFlow	runtime	ubuntu	apt	sh		?	LANG PATH		?	?
tensorflow/serving			TensorFlow Serving	application	ubuntu	apt	sh	?	?	MODEL_BASE_PATH MODEL_NAME	8500 8501=http		?
pytorch/pytorch			PyTorch	runtime	ubuntu	apt	sh		/workspace	NVIDIA_VISIBLE_DEVICES NVIDIA_DRIVER_CAPABILITIES PYTORCH_VERSION		?	?
nvidia/cuda nvcr.io/nvidia/cuda			NVIDIA CUDA	runtime	ubuntu	apt	sh		?	NVIDIA_VISIBLE_DEVICES NVIDIA_DRIVER_CAPABILITIES PATH LD_LIBRARY_PATH CUDA_VERSION NV_CUDA_CUDART_VERSION		?	?						-curl -wget -nc bash
huggingface/text-generation-inference ghcr.io/huggingface/text-generation-inference			Text Generation Inference	application	?	?	?	?	?	PORT HF_HOME	80=http	/data	?
vllm/vllm-openai			vLLM	application	?	?	?	?	?	?	8000=http	/root/.cache/huggingface	?
ollama/ollama			Ollama	application	ubuntu	apt	sh		?	OLLAMA_HOST	11434=http	/root/.ollama	?					ollama list	-curl -wget
ghcr.io/open-webui/open-webui			Open WebUI	application	?	?	?	?	/app/backend	PORT	8080=http	/app/backend/data	?
postgres	<18		PostgreSQL	database	debian	apt	sh		/	=GOSU_VERSION LANG PG_MAJOR PATH PG_VERSION PGDATA	5432	/var/lib/postgresql/data	/var/lib/postgresql/data		drops	SIGINT	no	pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"	-curl -wget -nc bash	POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust	POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS
postgres	<18	*alpine*	PostgreSQL	database	alpine	apk	sh		/	=GOSU_VERSION LANG PG_MAJOR PG_VERSION PG_SHA256 DOCKER_PG_LLVM_DEPS PGDATA PATH	5432	/var/lib/postgresql/data	/var/lib/postgresql/data		drops	SIGINT	no	pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"	-curl wget nc bash	POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust	POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS
postgres	>=18		PostgreSQL	database	debian	apt	sh		/	=GOSU_VERSION LANG PG_MAJOR PATH PG_VERSION PGDATA	5432	/var/lib/postgresql	/var/lib/postgresql		drops	SIGINT	no	pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"	-curl -wget -nc bash	POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust	POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS
postgres	>=18	*alpine*	PostgreSQL	database	alpine	apk	sh		/	=GOSU_VERSION LANG PG_MAJOR PG_VERSION PG_SHA256 DOCKER_PG_LLVM_DEPS PGDATA PATH	5432	/var/lib/postgresql	/var/lib/postgresql		drops	SIGINT	no	pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"	-curl wget nc bash	POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust	POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS
postgis/postgis imresamu/postgis	<18		PostGIS	database	debian	apt	sh		/	PGDATA POSTGIS_MAJOR POSTGIS_VERSION LANG PG_MAJOR PG_VERSION PATH	5432	/var/lib/postgresql/data	/var/lib/postgresql/data		drops	SIGINT	no	pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"	-curl -wget -nc bash	POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust	POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS
postgis/postgis	>=18		PostGIS	database	debian	apt	sh		?	PGDATA PG_MAJOR PATH	5432	/var/lib/postgresql	/var/lib/postgresql		drops	SIGINT	no	pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"	-curl -wget -nc bash	POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust	POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS
pgvector/pgvector	<18		pgvector	database	debian	apt	sh		?	PGDATA PG_MAJOR PATH	5432	/var/lib/postgresql/data	/var/lib/postgresql/data		drops	SIGINT	no	pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"	-curl -wget -nc bash	POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust	POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS
timescale/timescaledb	<18		TimescaleDB	database	alpine	apk	sh		/	PGDATA PG_MAJOR	5432	/var/lib/postgresql/data	/var/lib/postgresql/data		drops	SIGINT	no	pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"	-curl wget nc bash	POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust	POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS
pgvector/pgvector	>=18		pgvector	database	debian	apt	sh		?	PGDATA PG_MAJOR PATH	5432	/var/lib/postgresql	/var/lib/postgresql		drops	SIGINT	no	pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"	-curl -wget -nc bash	POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust	POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS
timescale/timescaledb	>=18		TimescaleDB	database	alpine	apk	sh		/	PGDATA PG_MAJOR	5432	/var/lib/postgresql	/var/lib/postgresql		drops	SIGINT	no	pg_isready -U "$POSTGRES_USER" -d "$POSTGRES_DB"	-curl wget nc bash	POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust	POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS
timescale/timescaledb-ha			TimescaleDB HA	database	ubuntu	apt	sh	postgres	?	PGDATA	5432 8008=admin 8081=admin	/home/postgres/pgdata	?				no			POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust
supabase/postgres public.ecr.aws/supabase/postgres			Supabase PostgreSQL	database	?	?	?	?	?	?	5432	/var/lib/postgresql/data	?					pg_isready -U postgres -h localhost		POSTGRES_PASSWORD
bitnami/postgresql bitnamilegacy/postgresql public.ecr.aws/bitnami/postgresql			PostgreSQL (Bitnami)	database	debian	apt	sh	1001	/	HOME BITNAMI_APP_NAME APP_VERSION LANG LANGUAGE PATH	5432	/bitnami/postgresql	/bitnami/postgresql /docker-entrypoint-initdb.d /docker-entrypoint-preinitdb.d				no	pg_isready -U postgres	bash	POSTGRESQL_PASSWORD|POSTGRES_PASSWORD|ALLOW_EMPTY_PASSWORD=yes	*
edoburu/pgbouncer bitnami/pgbouncer pgbouncer/pgbouncer			PgBouncer	proxy	?	?	?	?	?	?	5432 6432	?	?				no
mysql	>=8.4		MySQL	database	oraclelinux	microdnf	sh		/	=GOSU_VERSION MYSQL_MAJOR MYSQL_VERSION MYSQL_SHELL_VERSION PATH	3306 33060	/var/lib/mysql	/var/lib/mysql		drops		no	mysqladmin ping -h 127.0.0.1 -uroot -p"$MYSQL_ROOT_PASSWORD"	curl -wget -nc bash	MYSQL_ROOT_PASSWORD|MYSQL_ALLOW_EMPTY_PASSWORD|MYSQL_RANDOM_ROOT_PASSWORD	MYSQL_ROOT_PASSWORD MYSQL_ROOT_HOST MYSQL_DATABASE MYSQL_USER MYSQL_PASSWORD
mysql	8.0		MySQL	database	oraclelinux	microdnf	sh		/	=PATH MYSQL_MAJOR MYSQL_VERSION GOSU_VERSION MYSQL_SHELL_VERSION	3306 33060	/var/lib/mysql	/var/lib/mysql		drops		no	mysqladmin ping -h 127.0.0.1 -uroot -p"$MYSQL_ROOT_PASSWORD"	curl -wget -nc bash	MYSQL_ROOT_PASSWORD|MYSQL_ALLOW_EMPTY_PASSWORD|MYSQL_RANDOM_ROOT_PASSWORD	MYSQL_ROOT_PASSWORD MYSQL_ROOT_HOST MYSQL_DATABASE MYSQL_USER MYSQL_PASSWORD
mysql	<8.0		MySQL	database	oraclelinux	?	sh		/	=PATH MYSQL_MAJOR MYSQL_VERSION GOSU_VERSION	3306 33060	/var/lib/mysql	/var/lib/mysql		drops		no			MYSQL_ROOT_PASSWORD|MYSQL_ALLOW_EMPTY_PASSWORD|MYSQL_RANDOM_ROOT_PASSWORD	MYSQL_ROOT_PASSWORD MYSQL_ROOT_HOST MYSQL_DATABASE MYSQL_USER MYSQL_PASSWORD
mysql/mysql-server			MySQL (Oracle)	database	oraclelinux	microdnf	sh	?	?	?	3306 33060 33061=cluster	/var/lib/mysql	/var/lib/mysql				yes	/healthcheck.sh
mariadb	>=11		MariaDB	database	ubuntu	apt	sh		/	=GOSU_VERSION LANG MARIADB_VERSION PATH	3306	/var/lib/mysql	/var/lib/mysql		drops		no	healthcheck.sh --connect --innodb_initialized	-curl -wget -nc bash	MARIADB_ROOT_PASSWORD|MARIADB_ROOT_PASSWORD_HASH|MARIADB_ALLOW_EMPTY_ROOT_PASSWORD|MARIADB_RANDOM_ROOT_PASSWORD|MYSQL_ROOT_PASSWORD|MYSQL_ALLOW_EMPTY_PASSWORD|MYSQL_RANDOM_ROOT_PASSWORD	MARIADB_ROOT_PASSWORD MARIADB_ROOT_PASSWORD_HASH MARIADB_ROOT_HOST MARIADB_DATABASE MARIADB_USER MARIADB_PASSWORD MARIADB_PASSWORD_HASH MARIADB_REPLICATION_USER MARIADB_REPLICATION_PASSWORD MARIADB_REPLICATION_PASSWORD_HASH MARIADB_MASTER_HOST MARIADB_MASTER_PORT MARIADB_USER_HOST MYSQL_ROOT_PASSWORD MYSQL_DATABASE MYSQL_USER MYSQL_PASSWORD
mariadb	>=10.11	*-ubi*	MariaDB	database	rhel	microdnf	sh	mysql	/	=GOSU_VERSION MARIADB_VERSION PATH	3306	/var/lib/mysql	/var/lib/mysql				no	healthcheck.sh --connect --innodb_initialized	curl bash	MARIADB_ROOT_PASSWORD|MARIADB_ROOT_PASSWORD_HASH|MARIADB_ALLOW_EMPTY_ROOT_PASSWORD|MARIADB_RANDOM_ROOT_PASSWORD|MYSQL_ROOT_PASSWORD|MYSQL_ALLOW_EMPTY_PASSWORD|MYSQL_RANDOM_ROOT_PASSWORD	MARIADB_ROOT_PASSWORD MARIADB_ROOT_PASSWORD_HASH MARIADB_ROOT_HOST MARIADB_DATABASE MARIADB_USER MARIADB_PASSWORD MARIADB_PASSWORD_HASH MARIADB_REPLICATION_USER MARIADB_REPLICATION_PASSWORD MARIADB_REPLICATION_PASSWORD_HASH MARIADB_MASTER_HOST MARIADB_MASTER_PORT MARIADB_USER_HOST MYSQL_ROOT_PASSWORD MYSQL_DATABASE MYSQL_USER MYSQL_PASSWORD
mariadb	<11		MariaDB	database	ubuntu	apt	sh		/	=GOSU_VERSION LANG MARIADB_MAJOR MARIADB_VERSION PATH	3306	/var/lib/mysql	/var/lib/mysql		drops		no	healthcheck.sh --connect --innodb_initialized	-curl -wget -nc bash	MARIADB_ROOT_PASSWORD|MARIADB_ROOT_PASSWORD_HASH|MARIADB_ALLOW_EMPTY_ROOT_PASSWORD|MARIADB_RANDOM_ROOT_PASSWORD|MYSQL_ROOT_PASSWORD|MYSQL_ALLOW_EMPTY_PASSWORD|MYSQL_RANDOM_ROOT_PASSWORD	MARIADB_ROOT_PASSWORD MARIADB_ROOT_PASSWORD_HASH MARIADB_ROOT_HOST MARIADB_DATABASE MARIADB_USER MARIADB_PASSWORD MARIADB_PASSWORD_HASH MARIADB_REPLICATION_USER MARIADB_REPLICATION_PASSWORD MARIADB_REPLICATION_PASSWORD_HASH MARIADB_MASTER_HOST MARIADB_MASTER_PORT MARIADB_USER_HOST MYSQL_ROOT_PASSWORD MYSQL_DATABASE MYSQL_USER MYSQL_PASSWORD
lscr.io/linuxserver/mariadb linuxserver/mariadb ghcr.io/linuxserver/mariadb			MariaDB (LinuxServer)	database	alpine	apk	sh		?	?	3306	/config	/config		drops		no				FILE__*
bitnami/mysql bitnamilegacy/mysql			MySQL (Bitnami)	database	debian	apt	sh	1001	/	BITNAMI_APP_NAME APP_VERSION HOME PATH	3306	/bitnami/mysql/data					no	/opt/bitnami/scripts/mysql/healthcheck.sh	bash	MYSQL_ROOT_PASSWORD|ALLOW_EMPTY_PASSWORD=yes	*
bitnami/mariadb bitnamilegacy/mariadb bitnami/mariadb-galera bitnamilegacy/mariadb-galera			MariaDB (Bitnami)	database	debian	apt	sh	1001	?	?	3306	/bitnami/mariadb	?				no	/opt/bitnami/scripts/mariadb/healthcheck.sh		MARIADB_ROOT_PASSWORD|ALLOW_EMPTY_PASSWORD=yes	*
percona percona/percona-server	>=8		Percona Server for MySQL	database	rhel	microdnf	sh	mysql	/	=PS_VERSION MYSQL_SHELL_VERSION OS_VER FULL_PERCONA_VERSION FULL_MYSQL_SHELL_VERSION PS_REPO PS_TELEMETRY_VERSION CALL_HOME_DOWNLOAD_SHA256 KEY_RPM_DOWNLOAD_SHA256 CALL_HOME_VERSION CALL_HOME_OPTIONAL_PARAMS PATH	3306 33060	/var/lib/mysql	/var/lib/mysql /var/log/mysql				no	mysqladmin ping -h 127.0.0.1 -uroot -p"$MYSQL_ROOT_PASSWORD"	curl bash	MYSQL_ROOT_PASSWORD|MYSQL_ALLOW_EMPTY_PASSWORD|MYSQL_RANDOM_ROOT_PASSWORD	*
percona/percona-server-mongodb			Percona Server for MongoDB	database	rhel	microdnf	sh	1001	/	PSMDB_VERSION OS_VER FULL_PERCONA_VERSION K8S_TOOLS_VERSION PSMDB_REPO GOSU_VERSION CALL_HOME_OPTIONAL_PARAMS PATH	27017	/data/db	/data/db				no		curl bash		MONGO_INITDB_ROOT_USERNAME MONGO_INITDB_ROOT_PASSWORD
mongo	>=6		MongoDB	database	ubuntu	apt	sh		/	=GOSU_VERSION JSYAML_VERSION JSYAML_CHECKSUM MONGO_PACKAGE MONGO_REPO MONGO_MAJOR MONGO_VERSION HOME GLIBC_TUNABLES PATH	27017	/data/db /data/configdb	/data/db /data/configdb		drops		no	mongosh --quiet --eval "db.adminCommand('ping').ok"	-curl -wget -nc bash		MONGO_INITDB_ROOT_USERNAME MONGO_INITDB_ROOT_PASSWORD
mongo	<6		MongoDB	database	ubuntu	apt	sh		/	=PATH HOME MONGO_PACKAGE MONGO_REPO MONGO_MAJOR MONGO_VERSION GOSU_VERSION	27017	/data/db /data/configdb	/data/db /data/configdb		drops		no	mongo --quiet --eval "db.adminCommand('ping').ok"	-curl -wget -nc bash		MONGO_INITDB_ROOT_USERNAME MONGO_INITDB_ROOT_PASSWORD
mongo		*windowsservercore* *nanoserver*	MongoDB	database	windows	?	cmd		?	=MONGO_VERSION MONGO_DOWNLOAD_URL MONGO_DOWNLOAD_SHA256	27017	C:\\data\\db C:\\data\\configdb	C:\\data\\db C:\\data\\configdb				no
mongodb/mongodb-community-server mongodb/mongodb-enterprise-server			MongoDB (MongoDB Inc.)	database	?	?	?	mongod	?	?	27017	/data/db	?				no				MONGODB_INITDB_ROOT_USERNAME MONGODB_INITDB_ROOT_PASSWORD
bitnami/mongodb bitnamilegacy/mongodb			MongoDB (Bitnami)	database	debian	apt	sh	1001	/	BITNAMI_APP_NAME APP_VERSION HOME PATH	27017	/bitnami/mongodb					no		bash		*
redis	<8		Redis	cache	debian	apt	sh		/data	=GOSU_VERSION REDIS_VERSION REDIS_DOWNLOAD_URL REDIS_DOWNLOAD_SHA PATH	6379	/data	/data	memory	drops		no	redis-cli ping	-curl -wget -nc bash
redis	<8	*alpine*	Redis	cache	alpine	apk	sh		/data	=GOSU_VERSION REDIS_VERSION REDIS_DOWNLOAD_URL REDIS_DOWNLOAD_SHA PATH	6379	/data	/data	memory	drops		no	redis-cli ping	-curl wget nc -bash
redis	>=8		Redis	cache	debian	apt	sh		/data	=REDIS_VERSION PATH	6379	/data		memory	drops		no	redis-cli ping	-curl -wget -nc bash
redis	>=8	*alpine*	Redis	cache	alpine	apk	sh		/data	REDIS_VERSION PATH	6379	/data	?	memory	drops			redis-cli ping	-curl wget nc -bash
redis/redis-stack redis/redis-stack-server			Redis Stack	cache	?	?	?	?	?	?	6379 8001=admin	/data	?	memory			no
valkey/valkey ghcr.io/valkey-io/valkey			Valkey	cache	debian	apt	sh		/data	VALKEY_VERSION PATH	6379	/data		memory	drops		no	valkey-cli ping	-curl -wget -nc bash
valkey/valkey ghcr.io/valkey-io/valkey		*alpine*	Valkey	cache	alpine	apk	sh		/data	VALKEY_VERSION PATH	6379	/data	?	memory	drops		no	valkey-cli ping	-curl wget nc -bash
bitnami/redis bitnamilegacy/redis			Redis (Bitnami)	cache	debian	apt	sh	1001	/	BITNAMI_APP_NAME APP_VERSION HOME PATH	6379	/bitnami/redis/data					no	redis-cli ping	bash	REDIS_PASSWORD|ALLOW_EMPTY_PASSWORD=yes	*
bitnami/valkey bitnamilegacy/valkey			Valkey (Bitnami)	cache	?	?	?	1001	?	?	6379	/bitnami/valkey/data	?				no	valkey-cli ping		VALKEY_PASSWORD|ALLOW_EMPTY_PASSWORD=yes	*
eqalpha/keydb			KeyDB	cache	?	?	?		/data	?	6379	/data	/data	memory	drops		no	keydb-cli ping
docker.dragonflydb.io/dragonflydb/dragonfly ghcr.io/dragonflydb/dragonfly			Dragonfly	cache	ubuntu	apt	sh	dfly	/data	?	6379	/data	/data	memory			yes	/usr/local/bin/healthcheck.sh	nc bash
memcached			Memcached	cache	debian	apt	sh	memcache	/	=MEMCACHED_VERSION MEMCACHED_URL MEMCACHED_SHA1 PATH	11211			memory			no	bash -c "exec 3<>/dev/tcp/127.0.0.1/11211 && echo version >&3 && head -n1 <&3"	-curl -wget -nc bash
memcached		*alpine*	Memcached	cache	alpine	apk	sh	memcache	/	=MEMCACHED_VERSION MEMCACHED_URL MEMCACHED_SHA1 PATH	11211			memory			no	sh -c "echo stats | nc 127.0.0.1 11211"	-curl wget nc -bash
bitnami/memcached bitnamilegacy/memcached			Memcached (Bitnami)	cache	?	?	?	1001	?	?	11211		?	memory			no
cassandra			Apache Cassandra	database	debian	apt	sh		/	=GOSU_VERSION JAVA_HOME PATH CASSANDRA_HOME CASSANDRA_CONF GPG_KEYS CASSANDRA_VERSION CASSANDRA_SHA512	7000=cluster 7001=cluster 7199=admin 9042 9160	/var/lib/cassandra	/var/lib/cassandra		drops		no	cqlsh -e "describe keyspaces"	-curl -wget -nc bash
scylladb/scylla			ScyllaDB	database	?	?	?		?	?	7000=cluster 7001=cluster 9042 9160 9180=metrics 10000=admin	/var/lib/scylla	/var/lib/scylla				no	nodetool status
couchdb apache/couchdb	>=3		Apache CouchDB	database	debian	apt	sh		/	=GPG_COUCH_KEY COUCHDB_VERSION PATH	5984 4369=cluster 9100=cluster	/opt/couchdb/data	/opt/couchdb/data		drops		no	curl -f http://localhost:5984/_up	curl -wget -nc bash
couchdb	<3		Apache CouchDB	database	debian	?	sh	?	?	?	5984 4369=cluster 9100=cluster	/opt/couchdb/data	/opt/couchdb/data				no
couchbase couchbase/server			Couchbase Server	database	ubuntu	apt	sh		/	=PATH	8091=admin 8092 8093 8094 8095 8096 8097 9123=metrics 11207 11210 11280=metrics 18091=admin 18092 18093 18094 18095 18096 18097	/opt/couchbase/var	/opt/couchbase/var		drops		no		curl wget bash
neo4j	>=5		Neo4j	database	debian	apt	sh		/var/lib/neo4j	=JAVA_HOME NEO4J_EDITION NEO4J_HOME LANG NEO4J_TARBALL PATH	7474=http 7473=http 7687	/data	/data /logs		drops		no	wget -q --spider http://localhost:7474	-curl wget -nc bash
influxdb	1		InfluxDB	database	debian	apt	sh		/	=INFLUXDB_VERSION PATH	8086 8088=admin	/var/lib/influxdb	/var/lib/influxdb				no	curl -f http://localhost:8086/ping	curl wget bash
influxdb	2		InfluxDB	database	debian	apt	sh		/	=INFLUXDB_VERSION INFLUX_CLI_VERSION INFLUX_CONFIGS_PATH INFLUXD_INIT_PORT INFLUXD_INIT_PING_ATTEMPTS DOCKER_INFLUXDB_INIT_CLI_CONFIG_NAME PATH	8086	/var/lib/influxdb2 /etc/influxdb2	/var/lib/influxdb2 /etc/influxdb2		drops		no	influx ping	curl -wget -nc bash		DOCKER_INFLUXDB_INIT_USERNAME DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN
influxdb	3		InfluxDB	database	ubuntu	apt	sh	influxdb3	/	=INFLUXDB_VERSION INFLUXDB3_PLUGIN_DIR INFLUXDB3_DATA_DIR INFLUXDB3_SERVE_INVOCATION_METHOD INFLUXDB_IOX_DB_DIR INFLUXDB3_LOG_FILTER PATH	8181	/var/lib/influxdb3					no		curl -wget -nc bash
clickhouse clickhouse/clickhouse-server			ClickHouse	database	ubuntu	apt	sh		/	=LANG TZ CLICKHOUSE_CONFIG PATH	8123=http 9000 9009=cluster	/var/lib/clickhouse /var/log/clickhouse-server	/var/lib/clickhouse		drops		no	wget -q --spider http://localhost:8123/ping	-curl wget -nc bash
yandex/clickhouse-server			ClickHouse (old name)	database	?	?	?	?	?	?	8123=http 9000 9009=cluster	?	?				no
cockroachdb/cockroach			CockroachDB	database	rhel	microdnf	sh		/cockroach/	PATH COCKROACH_CHANNEL	26257 8080=admin	/cockroach/cockroach-data					no	curl -f http://localhost:8080/health?ready=1	curl bash
arangodb arangodb/arangodb			ArangoDB	database	alpine	apk	sh		/	=ARANGO_VERSION GLIBCXX_FORCE_NEW PATH	8529	/var/lib/arangodb3 /var/lib/arangodb3-apps	/var/lib/arangodb3 /var/lib/arangodb3-apps				no		-curl wget nc -bash	ARANGO_ROOT_PASSWORD|ARANGO_RANDOM_ROOT_PASSWORD|ARANGO_NO_AUTH	ARANGO_ROOT_PASSWORD
rethinkdb			RethinkDB	database	debian	?	sh	?	/data	?	28015 29015=cluster 8080=admin	/data	/data
crate			CrateDB	database	?	?	?		?	PATH	4200=http 4300=cluster 5432	/data	/data
surrealdb/surrealdb			SurrealDB	database	distroless	?	?	65532	?	?	8000		?	memory			no		-curl -wget -nc -bash
mcr.microsoft.com/mssql/server microsoft/mssql-server-linux mcr.microsoft.com/mssql/server/2019			Microsoft SQL Server	database	ubuntu	apt	sh	mssql	?	MSSQL_RPC_PORT	1433	/var/opt/mssql	?				no	/opt/mssql-tools18/bin/sqlcmd -C -S localhost -U sa -P "$MSSQL_SA_PASSWORD" -Q "SELECT 1"		ACCEPT_EULA MSSQL_SA_PASSWORD|SA_PASSWORD
container-registry.oracle.com/database/free container-registry.oracle.com/database/express container-registry.oracle.com/database/enterprise			Oracle Database	database	oraclelinux	?	sh	oracle	?	?	1521 5500=admin	/opt/oracle/oradata	?				yes
gvenzl/oracle-free gvenzl/oracle-xe ghcr.io/gvenzl/oracle-free ghcr.io/gvenzl/oracle-xe			Oracle Database Free/XE (gvenzl)	database	oraclelinux	?	sh	oracle	?	?	1521	/opt/oracle/oradata	?					healthcheck.sh		ORACLE_PASSWORD|ORACLE_RANDOM_PASSWORD	ORACLE_PASSWORD ORACLE_DATABASE APP_USER APP_USER_PASSWORD
icr.io/db2_community/db2 ibmcom/db2			IBM Db2	database	?	?	?	?	?	?	50000	/database	?							LICENSE=accept DB2INST1_PASSWORD
firebirdsql/firebird jacobalberty/firebird			Firebird	database	?	?	?	?	?	?	3050	/var/lib/firebird/data	?
quay.io/coreos/etcd gcr.io/etcd-development/etcd registry.k8s.io/etcd			etcd	database	distroless	?	?		?	?	2379 2380=cluster	/default.etcd	?				no	etcdctl endpoint health	-curl -wget -nc -bash
bitnami/etcd bitnamilegacy/etcd			etcd (Bitnami)	database	?	?	?	1001	?	?	2379 2380=cluster	/bitnami/etcd/data	?				no			ALLOW_NONE_AUTHENTICATION=yes|ETCD_ROOT_PASSWORD
hashicorp/consul			Consul	database	alpine	apk	sh		/	BIN_NAME PRODUCT_NAME PRODUCT_VERSION PATH	8300=cluster 8301=cluster 8301/udp=cluster 8302=cluster 8302/udp=cluster 8500=http 8600 8600/udp	/consul/data	/consul/data	memory	drops		no	consul members	curl wget nc -bash
consul			Consul (old name)	database	alpine	?	sh		/	?	8300=cluster 8301=cluster 8301/udp=cluster 8302=cluster 8302/udp=cluster 8500=http 8600 8600/udp	/consul/data	/consul/data	memory	drops			consul members
hashicorp/vault			Vault	identity	alpine	apk	sh		/	NAME VERSION PATH	8200 8201=cluster	/vault/file /vault/logs	/vault/logs /vault/file	memory	drops		no	vault status	-curl wget nc -bash
vault			Vault (old name)	identity	alpine	?	sh		/	?	8200 8201=cluster	/vault/file /vault/logs	/vault/logs /vault/file	memory	drops			vault status
openbao/openbao quay.io/openbao/openbao ghcr.io/openbao/openbao			OpenBao	identity	?	?	?	?	?	?	8200	/openbao/file /openbao/logs	?	memory				bao status
zookeeper			Apache ZooKeeper	database	ubuntu	apt	sh		/	=ZOO_CONF_DIR ZOO_DATA_DIR ZOO_DATA_LOG_DIR ZOO_LOG_DIR ZOO_TICK_TIME ZOO_INIT_LIMIT ZOO_SYNC_LIMIT ZOO_AUTOPURGE_PURGEINTERVAL ZOO_AUTOPURGE_SNAPRETAINCOUNT ZOO_MAX_CLIENT_CNXNS ZOO_STANDALONE_ENABLED ZOO_ADMINSERVER_ENABLED ZOOCFGDIR JAVA_HOME	2181 2888=cluster 3888=cluster 8080=admin	/data /datalog	/data /datalog /logs		drops		no	zkServer.sh status	curl wget nc bash
bitnami/zookeeper bitnamilegacy/zookeeper			Apache ZooKeeper (Bitnami)	database	?	?	?	1001	?	?	2181 2888=cluster 3888=cluster 8080=admin	/bitnami/zookeeper	?				no			ALLOW_ANONYMOUS_LOGIN=yes|ZOO_ENABLE_AUTH=yes
wurstmeister/zookeeper			Apache ZooKeeper (wurstmeister)	database	?	?	?	?	?	?	2181	?	?				no
apache/kafka			Apache Kafka	queue	alpine	apk	sh	appuser	?	JAVA_HOME	9092	/var/lib/kafka/data	/etc/kafka/secrets /var/lib/kafka/data /mnt/shared/config	memory			no	/opt/kafka/bin/kafka-broker-api-versions.sh --bootstrap-server localhost:9092	-curl wget nc bash
apache/kafka-native			Apache Kafka (native)	queue	alpine	?	sh	appuser	?	?	9092	/var/lib/kafka/data	?				no
bitnami/kafka bitnamilegacy/kafka			Apache Kafka (Bitnami)	queue	debian	apt	sh	1001	/	BITNAMI_APP_NAME APP_VERSION HOME JAVA_HOME PATH	9092	/bitnami/kafka					no	kafka-broker-api-versions.sh --bootstrap-server localhost:9092	curl bash
confluentinc/cp-kafka confluentinc/cp-server confluentinc/confluent-local			Confluent Kafka	queue	rhel	?	sh	appuser	?	COMPONENT KAFKA_ADVERTISED_LISTENERS CLUSTER_ID	9092	/var/lib/kafka/data	/var/lib/kafka/data /etc/kafka/secrets				no	kafka-broker-api-versions --bootstrap-server localhost:9092		KAFKA_ADVERTISED_LISTENERS
confluentinc/cp-zookeeper			Confluent ZooKeeper	database	rhel	?	sh	appuser	?	?	2181 2888=cluster 3888=cluster	/var/lib/zookeeper/data /var/lib/zookeeper/log	/var/lib/zookeeper/data /var/lib/zookeeper/log /etc/zookeeper/secrets				no			ZOOKEEPER_CLIENT_PORT
confluentinc/cp-schema-registry			Confluent Schema Registry	application	?	?	?	appuser	?	?	8081=http		?				no			SCHEMA_REGISTRY_HOST_NAME SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS
confluentinc/cp-kafka-connect confluentinc/cp-kafka-connect-base confluentinc/cp-server-connect			Confluent Kafka Connect	application	?	?	?	appuser	?	?	8083=http 9092	?	?				no			CONNECT_BOOTSTRAP_SERVERS CONNECT_GROUP_ID CONNECT_CONFIG_STORAGE_TOPIC CONNECT_OFFSET_STORAGE_TOPIC CONNECT_STATUS_STORAGE_TOPIC CONNECT_KEY_CONVERTER CONNECT_VALUE_CONVERTER CONNECT_REST_ADVERTISED_HOST_NAME
wurstmeister/kafka			Apache Kafka (wurstmeister)	queue	alpine	?	sh		?	KAFKA_HOME KAFKA_VERSION SCALA_VERSION GLIBC_VERSION	9092	/kafka	/kafka				no		curl wget nc bash	KAFKA_ZOOKEEPER_CONNECT KAFKA_ADVERTISED_LISTENERS|KAFKA_ADVERTISED_HOST_NAME
provectuslabs/kafka-ui			Kafka UI	admin	?	?	?	?	?	?	8080=http	?	?				no	wget -q --spider http://localhost:8080/actuator/health	wget
redpandadata/redpanda docker.redpanda.com/redpandadata/redpanda vectorized/redpanda			Redpanda	queue	?	?	?	redpanda	?	?	9092 9644=admin 8082=http 8081=http 33145=cluster	/var/lib/redpanda/data	?				no	rpk cluster health
redpandadata/console docker.redpanda.com/redpandadata/console			Redpanda Console	admin	?	?	?	?	?	?	8080=http	?	?				no
rabbitmq			RabbitMQ	queue	ubuntu	apt	sh		/	=ERLANG_INSTALL_PATH_PREFIX OPENSSL_INSTALL_PATH_PREFIX PATH RABBITMQ_DATA_DIR RABBITMQ_VERSION RABBITMQ_PGP_KEY_ID RABBITMQ_HOME HOME LANG LANGUAGE LC_ALL RUNNING_UNDER_SYSTEMD	4369=cluster 5671 5672 15691=metrics 15692=metrics 25672=cluster	/var/lib/rabbitmq	/var/lib/rabbitmq		drops		no	rabbitmq-diagnostics -q ping	-curl -wget -nc bash
rabbitmq		*management-alpine*	RabbitMQ	queue	alpine	apk	sh		/	=ERLANG_INSTALL_PATH_PREFIX OPENSSL_INSTALL_PATH_PREFIX PATH RABBITMQ_DATA_DIR RABBITMQ_VERSION RABBITMQ_PGP_KEY_ID RABBITMQ_HOME HOME LANG LANGUAGE LC_ALL RUNNING_UNDER_SYSTEMD	4369=cluster 5671 5672 15691=metrics 15692=metrics 25672=cluster 15671=admin 15672=admin	/var/lib/rabbitmq	/var/lib/rabbitmq		drops		no	rabbitmq-diagnostics -q ping	-curl wget nc bash
rabbitmq		*alpine*	RabbitMQ	queue	alpine	apk	sh		/	=ERLANG_INSTALL_PATH_PREFIX OPENSSL_INSTALL_PATH_PREFIX PATH RABBITMQ_DATA_DIR RABBITMQ_VERSION RABBITMQ_PGP_KEY_ID RABBITMQ_HOME HOME LANG LANGUAGE LC_ALL RUNNING_UNDER_SYSTEMD	4369=cluster 5671 5672 15691=metrics 15692=metrics 25672=cluster	/var/lib/rabbitmq	/var/lib/rabbitmq		drops		no	rabbitmq-diagnostics -q ping	-curl wget nc bash
rabbitmq		*management*	RabbitMQ	queue	ubuntu	apt	sh		/	=ERLANG_INSTALL_PATH_PREFIX OPENSSL_INSTALL_PATH_PREFIX PATH RABBITMQ_DATA_DIR RABBITMQ_VERSION RABBITMQ_PGP_KEY_ID RABBITMQ_HOME HOME LANG LANGUAGE LC_ALL RUNNING_UNDER_SYSTEMD	4369=cluster 5671 5672 15691=metrics 15692=metrics 25672=cluster 15671=admin 15672=admin	/var/lib/rabbitmq	/var/lib/rabbitmq		drops		no	rabbitmq-diagnostics -q ping	-curl
bitnami/rabbitmq bitnamilegacy/rabbitmq			RabbitMQ (Bitnami)	queue	debian	apt	sh	1001	/	HOME BITNAMI_APP_NAME APP_VERSION LANG PATH	4369=cluster 5551 5552 5671 5672 15671=admin 15672=admin 25672=cluster	/bitnami/rabbitmq/mnesia					no	rabbitmq-diagnostics -q ping	curl bash		*
nats			NATS	queue	scratch	?	none		/	=PATH	4222 6222=cluster 8222=admin			memory			no		-curl -wget -nc -bash
nats		*alpine*	NATS	queue	alpine	apk	sh		?	?	4222 6222=cluster 8222=admin		?	memory			no	wget -q --spider http://localhost:8222/healthz	-curl wget nc -bash
nats-streaming			NATS Streaming	queue	?	?	?	?	?	?	4222 8222=admin	?	?	memory
apache/activemq-classic			ActiveMQ Classic	queue	ubuntu	apt	sh		/	ACTIVEMQ_INSTALL_PATH ACTIVEMQ_HOME ACTIVEMQ_CONF ACTIVEMQ_EXEC JAVA_HOME	61616 5672 61613 1883 61614 8161=admin 1099=admin	/opt/apache-activemq/data					no		curl wget bash
apache/activemq-artemis apache/artemis quay.io/artemiscloud/activemq-artemis-broker			ActiveMQ Artemis	queue	?	?	?	artemis	?	ARTEMIS_USER ARTEMIS_PASSWORD ANONYMOUS_LOGIN	61616 5672 1883 61613 5445 8161=admin 9404=metrics	/var/lib/artemis-instance	/var/lib/artemis-instance
rmohr/activemq webcenter/activemq			ActiveMQ (community)	queue	?	?	?	?	?	?	61616 8161=admin	?	?				no
apachepulsar/pulsar			Apache Pulsar	queue	?	?	?	10000	?	?	6650 8080=admin	/pulsar/data	?				no
eclipse-mosquitto	>=2		Eclipse Mosquitto	other	alpine	apk	sh		/	=PATH VERSION LWS_VERSION	1883	/mosquitto/data	/mosquitto/data /mosquitto/log	memory	drops		no	mosquitto_sub -t '$SYS/#' -C 1 -i healthcheck -W 3	-curl wget nc -bash
emqx	<5.9		EMQX	other	debian	apt	sh	emqx	/opt/emqx	=EMQX_VERSION LC_ALL LANG PATH	1883 8083 8084 8883 18083=admin 4370=cluster 5369=cluster	/opt/emqx/data	/opt/emqx/log /opt/emqx/data				no	/opt/emqx/bin/emqx ctl status	curl bash
elasticsearch docker.elastic.co/elasticsearch/elasticsearch elastic/elasticsearch	>=9		Elasticsearch	search	rhel	microdnf	sh	1000:0	/usr/share/elasticsearch	=ELASTIC_CONTAINER PATH SHELL	9200 9300=cluster	/usr/share/elasticsearch/data					no	curl -fsk -u "elastic:$ELASTIC_PASSWORD" https://localhost:9200/_cluster/health	curl bash		*
elasticsearch docker.elastic.co/elasticsearch/elasticsearch elastic/elasticsearch	8		Elasticsearch	search	ubuntu	apt	sh	1000:0	/usr/share/elasticsearch	=ELASTIC_CONTAINER PATH SHELL	9200 9300=cluster	/usr/share/elasticsearch/data					no	curl -fsk -u "elastic:$ELASTIC_PASSWORD" https://localhost:9200/_cluster/health	curl -wget nc bash		*
elasticsearch docker.elastic.co/elasticsearch/elasticsearch	<8		Elasticsearch	search	ubuntu	?	sh		/usr/share/elasticsearch	=ELASTIC_CONTAINER PATH	9200 9300=cluster	/usr/share/elasticsearch/data			drops		no	curl -fs http://localhost:9200/_cluster/health	curl -wget nc bash		*
kibana docker.elastic.co/kibana/kibana elastic/kibana	>=9		Kibana	monitoring	rhel	microdnf	sh	1000	/usr/share/kibana	=ELASTIC_CONTAINER PATH	5601=http	/usr/share/kibana/data					no	curl -fsI http://localhost:5601	curl bash		*
logstash docker.elastic.co/logstash/logstash elastic/logstash	>=9		Logstash	logging	rhel	microdnf	sh	1000	/usr/share/logstash	=ELASTIC_CONTAINER PATH LANG LC_ALL	9600=admin 5044	/usr/share/logstash/data					no		curl bash
kibana docker.elastic.co/kibana/kibana elastic/kibana	8		Kibana	monitoring	ubuntu	apt	sh	1000	/usr/share/kibana	=ELASTIC_CONTAINER PATH	5601=http	/usr/share/kibana/data					no	curl -fsI http://localhost:5601	curl bash		*
logstash docker.elastic.co/logstash/logstash elastic/logstash	8		Logstash	logging	ubuntu	apt	sh	1000	/usr/share/logstash	=ELASTIC_CONTAINER PATH LANG LC_ALL	9600=admin 5044	/usr/share/logstash/data					no		curl bash
docker.elastic.co/beats/filebeat elastic/filebeat docker.elastic.co/beats/metricbeat elastic/metricbeat docker.elastic.co/beats/heartbeat docker.elastic.co/beats/auditbeat docker.elastic.co/beats/packetbeat			Elastic Beats	agent	rhel	?	sh	filebeat	?	?		/usr/share/filebeat/data	?
docker.elastic.co/apm/apm-server elastic/apm-server			Elastic APM Server	monitoring	?	?	?	apm-server	?	?	8200	?	?
sebp/elk			ELK in one container	search	?	?	?	?	?	?	5601=http 9200 9300=cluster 5044	/var/lib/elasticsearch	/var/lib/elasticsearch
bitnami/elasticsearch bitnamilegacy/elasticsearch			Elasticsearch (Bitnami)	search	?	?	?	1001	?	?	9200 9300=cluster	/bitnami/elasticsearch/data	?				no
opensearchproject/opensearch public.ecr.aws/opensearchproject/opensearch			OpenSearch	search	amazonlinux	dnf	sh	1000	/usr/share/opensearch	JAVA_HOME LD_LIBRARY_PATH PATH	9200 9300=cluster 9600=admin 9650=admin	/usr/share/opensearch/data						curl -fsk -u "admin:$OPENSEARCH_INITIAL_ADMIN_PASSWORD" https://localhost:9200/_cluster/health	curl -wget -nc bash
opensearchproject/opensearch-dashboards public.ecr.aws/opensearchproject/opensearch-dashboards			OpenSearch Dashboards	monitoring	amazonlinux	?	sh	1000	?	?	5601=http	?	?				no	curl -fsI http://localhost:5601	curl bash
solr	>=8		Apache Solr	search	ubuntu	apt	sh	8983	/opt/solr	=SOLR_USER SOLR_UID SOLR_GROUP SOLR_GID PATH SOLR_INCLUDE SOLR_HOME SOLR_PID_DIR SOLR_LOGS_DIR LOG4J_PROPS SOLR_JETTY_HOST SOLR_ZK_EMBEDDED_HOST JAVA_HOME	8983	/var/solr	/var/solr				no	curl -f http://localhost:8983/solr/admin/info/system	curl wget nc bash
getmeili/meilisearch			Meilisearch	search	alpine	apk	sh		/meili_data	MEILI_HTTP_ADDR MEILI_SERVER_PROVIDER PATH	7700	/meili_data					no	curl -f http://localhost:7700/health	curl wget nc -bash
typesense/typesense			Typesense	search	?	?	?		?	?	8108 8107=cluster	/data	?				no		-curl -wget
manticoresearch/manticore			Manticore Search	search	?	?	?	?	?	?	9306 9308=http 9312	/var/lib/manticore	/var/lib/manticore				no
qdrant/qdrant ghcr.io/qdrant/qdrant/qdrant			Qdrant	database	debian	apt	sh		/qdrant	TZ RUN_MODE	6333=http 6334	/qdrant/storage					no	bash -c 'exec 3<>/dev/tcp/127.0.0.1/6333 && printf "GET /readyz HTTP/1.0\\r\\n\\r\\n" >&3 && grep -q 200 <&3'	-curl -wget -nc bash
semitechnologies/weaviate cr.weaviate.io/semitechnologies/weaviate			Weaviate	database	alpine	apk	sh		/	?	8080=http 50051	/var/lib/weaviate	?				no	wget -q --spider http://localhost:8080/v1/.well-known/ready	-curl wget nc -bash
milvusdb/milvus			Milvus	database	?	?	?	?	?	?	19530 9091=admin	/var/lib/milvus	?				no	curl -f http://localhost:9091/healthz	curl
chromadb/chroma ghcr.io/chroma-core/chroma			Chroma	database	?	?	?	?	?	?	8000=http	/data	?
minio/minio quay.io/minio/minio			MinIO	object-store	rhel	microdnf	sh		/	MINIO_ACCESS_KEY_FILE MINIO_SECRET_KEY_FILE MINIO_ROOT_USER_FILE MINIO_ROOT_PASSWORD_FILE MINIO_KMS_SECRET_KEY_FILE MINIO_CONFIG_ENV_FILE PATH	9000 9001=admin	/data	/data				no	mc ready local	bash		MINIO_ROOT_USER MINIO_ROOT_PASSWORD MINIO_ACCESS_KEY MINIO_SECRET_KEY
minio/mc quay.io/minio/mc			MinIO client	object-store	?	?	?	?	/	?		?	?
bitnami/minio bitnamilegacy/minio			MinIO (Bitnami)	object-store	?	?	?	1001	?	?	9000 9001=admin	/bitnami/minio/data	?				no				*
chrislusf/seaweedfs			SeaweedFS	object-store	alpine	?	sh	?	?	?	9333=admin 8080 8888=http 8333 19333=cluster	/data	/data
dxflrs/garage			Garage	object-store	scratch	?	?	?	?	?	3900 3901=cluster 3902=http 3903=admin	/var/lib/garage/meta /var/lib/garage/data	?						-curl -wget -nc -bash
adobe/s3mock zenko/cloudserver			S3 test servers	object-store	?	?	?	?	?	?	9090 8000	?	?	memory
atmoz/sftp			SFTP	storage	?	?	?		?	?	22	/home	?
dperson/samba			Samba	storage	?	?	?		?	?	139 445 137/udp 138/udp	?	?
zabbix/zabbix-server-mysql ghcr.io/zabbix/zabbix-server-mysql			Zabbix server (MySQL)	monitoring	alpine	apk	sh	1997	/var/lib/zabbix	TERM ZBX_VERSION MIBDIRS MIBS NMAP_PRIVILEGED PATH	10051	/var/lib/zabbix/snmptraps /var/lib/zabbix/export	/var/lib/zabbix/snmptraps /var/lib/zabbix/export			SIGTERM	no		-curl wget nc bash		MYSQL_USER MYSQL_PASSWORD MYSQL_ROOT_USER MYSQL_ROOT_PASSWORD
zabbix/zabbix-server-pgsql ghcr.io/zabbix/zabbix-server-pgsql			Zabbix server (PostgreSQL)	monitoring	alpine	apk	sh	1997	/var/lib/zabbix	TERM ZBX_VERSION MIBDIRS MIBS NMAP_PRIVILEGED PATH	10051	/var/lib/zabbix/snmptraps /var/lib/zabbix/export	/var/lib/zabbix/snmptraps /var/lib/zabbix/export			SIGTERM	no		-curl wget nc bash		POSTGRES_USER POSTGRES_PASSWORD
zabbix/zabbix-web-nginx-mysql ghcr.io/zabbix/zabbix-web-nginx-mysql			Zabbix web (nginx, mysql)	monitoring	alpine	apk	sh	1997	/usr/share/zabbix	TERM ZBX_VERSION PATH	8080=http 8443=http					SIGTERM	no	curl -f http://localhost:8080/ping	curl wget nc bash		MYSQL_USER MYSQL_PASSWORD MYSQL_ROOT_USER MYSQL_ROOT_PASSWORD
zabbix/zabbix-web-nginx-pgsql ghcr.io/zabbix/zabbix-web-nginx-pgsql			Zabbix web (nginx, pgsql)	monitoring	alpine	apk	sh	1997	/usr/share/zabbix	TERM ZBX_VERSION PATH	8080=http 8443=http					SIGTERM	no	curl -f http://localhost:8080/ping	curl wget nc bash		POSTGRES_USER POSTGRES_PASSWORD
zabbix/zabbix-web-apache-mysql ghcr.io/zabbix/zabbix-web-apache-mysql			Zabbix web (apache, mysql)	monitoring	alpine	apk	sh	1997	/usr/share/zabbix	TERM ZBX_VERSION PATH	8080=http 8443=http					SIGTERM	no	curl -f http://localhost:8080/	curl wget nc bash		MYSQL_USER MYSQL_PASSWORD MYSQL_ROOT_USER MYSQL_ROOT_PASSWORD
zabbix/zabbix-agent ghcr.io/zabbix/zabbix-agent			Zabbix agent	agent	alpine	apk	sh	1997	/var/lib/zabbix	TERM ZBX_VERSION PATH	10050					SIGTERM	no		-curl wget nc bash
zabbix/zabbix-agent2 ghcr.io/zabbix/zabbix-agent2			Zabbix agent 2	agent	alpine	apk	sh	1997	/var/lib/zabbix	TERM ZBX_VERSION PATH	10050 31999=admin					SIGTERM	no		-curl wget nc bash
zabbix/zabbix-agent zabbix/zabbix-agent2		ltsc* windows-*	Zabbix agent	agent	windows	?	cmd	zabbix	?	?	10050	?	?				no
zabbix/zabbix-proxy-sqlite3 ghcr.io/zabbix/zabbix-proxy-sqlite3			Zabbix proxy (SQLite)	monitoring	alpine	apk	sh	1997	/var/lib/zabbix	TERM ZBX_VERSION MIBDIRS MIBS NMAP_PRIVILEGED PATH	10051	/var/lib/zabbix/db_data	/var/lib/zabbix/snmptraps			SIGTERM	no		-curl wget nc bash
zabbix/zabbix-proxy-mysql ghcr.io/zabbix/zabbix-proxy-mysql			Zabbix proxy (MySQL)	monitoring	alpine	apk	sh	1997	/var/lib/zabbix	TERM ZBX_VERSION MIBDIRS MIBS NMAP_PRIVILEGED PATH	10051		/var/lib/zabbix/snmptraps			SIGTERM	no		-curl wget nc bash		MYSQL_USER MYSQL_PASSWORD MYSQL_ROOT_USER MYSQL_ROOT_PASSWORD
zabbix/zabbix-java-gateway ghcr.io/zabbix/zabbix-java-gateway			Zabbix Java gateway	monitoring	alpine	apk	sh	1997	/var/lib/zabbix	TERM ZBX_VERSION PATH JAVA_HOME	10052					SIGTERM	no		-curl wget nc bash
zabbix/zabbix-snmptraps ghcr.io/zabbix/zabbix-snmptraps			Zabbix SNMP traps	monitoring	alpine	apk	sh	1997	/var/lib/zabbix/snmptraps/	TERM ZBX_VERSION MIBDIRS MIBS ZBX_SNMP_TRAP_DATE_FORMAT ZBX_SNMP_TRAP_FORMAT ZBX_SNMP_TRAP_USE_DNS PATH	1162/udp	/var/lib/zabbix/snmptraps	/var/lib/zabbix/snmptraps			SIGTERM	no		-curl wget nc bash
zabbix/zabbix-web-service ghcr.io/zabbix/zabbix-web-service			Zabbix web service (reports)	monitoring	alpine	apk	sh	1997	/var/lib/zabbix	TERM ZBX_VERSION PATH	10053=http					SIGTERM	no		-curl wget nc bash
datadog/agent gcr.io/datadoghq/agent public.ecr.aws/datadog/agent registry.datadoghq.com/agent			Datadog Agent	agent	ubuntu	apt	sh		?	DOCKER_DD_AGENT CURL_CA_BUNDLE S6_KEEP_ENV S6_LOGGING S6_BEHAVIOUR_IF_STAGE2_FAILS S6_READ_ONLY_ROOT PATH	8125/udp 8126	/opt/datadog-agent/run	/var/run/s6 /var/log/datadog				yes	agent health		DD_API_KEY
mackerel/mackerel-agent			Mackerel agent	agent	?	?	?	?	?	?		/var/lib/mackerel-agent	?
mackerel/mackerel-container-agent			Mackerel container agent	agent	debian	?	sh	?	/	?							no			MACKEREL_APIKEY MACKEREL_CONTAINER_PLATFORM
newrelic/infrastructure			New Relic infrastructure agent	agent	?	?	?	?	?	?		?	?
amazon/cloudwatch-agent public.ecr.aws/cloudwatch-agent/cloudwatch-agent			CloudWatch agent	agent	scratch	?	?	?	?	?	25888 4316 4317 4318	?	?
prom/prometheus quay.io/prometheus/prometheus			Prometheus	monitoring	busybox	?	sh	nobody	/prometheus	PATH	9090=http	/prometheus	/prometheus				no	wget -q --spider http://localhost:9090/-/healthy	-curl wget nc -bash
prom/alertmanager quay.io/prometheus/alertmanager			Alertmanager	monitoring	busybox	?	sh	nobody	/alertmanager	PATH	9093=http 9094=cluster 9094/udp=cluster	/alertmanager	/alertmanager				no	wget -q --spider http://localhost:9093/-/healthy	-curl wget nc -bash
prom/node-exporter quay.io/prometheus/node-exporter			Node exporter	agent	busybox	?	sh	nobody	/	PATH	9100=metrics						no	wget -q --spider http://localhost:9100/	-curl wget nc -bash
prom/blackbox-exporter quay.io/prometheus/blackbox-exporter			Blackbox exporter	agent	busybox	?	sh	?	?	?	9115=metrics		?				no		-curl wget nc
prom/pushgateway quay.io/prometheus/pushgateway			Pushgateway	monitoring	busybox	?	sh	nobody	?	?	9091=metrics	/pushgateway	?	memory			no	wget -q --spider http://localhost:9091/-/healthy	-curl wget nc
prom/mysqld-exporter quay.io/prometheus/mysqld-exporter			MySQL exporter	agent	busybox	?	sh	nobody	?	?	9104=metrics		?				no
quay.io/prometheuscommunity/postgres-exporter prometheuscommunity/postgres-exporter wrouesnel/postgres_exporter			PostgreSQL exporter	agent	?	?	?	nobody	?	?	9187=metrics		?								DATA_SOURCE_USER DATA_SOURCE_PASS DATA_SOURCE_URI
oliver006/redis_exporter quay.io/oliver006/redis_exporter ghcr.io/oliver006/redis_exporter			Redis exporter	agent	scratch	?	?	?	?	?	9121=metrics		?						-curl -wget -nc -bash
nginx/nginx-prometheus-exporter quay.io/nginx/nginx-prometheus-exporter ghcr.io/nginx/nginx-prometheus-exporter			nginx exporter	agent	scratch	?	?	?	?	?	9113=metrics		?						-curl -wget -nc -bash
google/cadvisor			cAdvisor	agent	alpine	apk	sh		?	?	8080=http		?				yes	wget -q --spider http://localhost:8080/healthz	-curl wget nc -bash
grafana/grafana grafana/grafana-oss grafana/grafana-enterprise			Grafana	monitoring	alpine	apk	sh	472	/usr/share/grafana	PATH GF_PATHS_CONFIG GF_PATHS_DATA GF_PATHS_HOME GF_PATHS_LOGS GF_PATHS_PLUGINS GF_PATHS_PROVISIONING	3000=http	/var/lib/grafana					no	curl -f http://localhost:3000/api/health	curl wget nc bash		GF_*__FILE
grafana/loki			Grafana Loki	logging	distroless	?	none	10001	/	?	3100=http 9095=cluster 7946=cluster	/loki					no		-bash
grafana/promtail			Promtail	agent	ubuntu	apt	sh		/	?		/tmp					no
grafana/agent grafana/agentctl			Grafana Agent	agent	?	?	?	?	?	?	80=http 12345=http	/etc/agent/data	?
grafana/alloy			Grafana Alloy	agent	ubuntu	apt	sh		/	ALLOY_DEPLOY_MODE	12345=http	/var/lib/alloy/data					no	bash -c 'exec 3<>/dev/tcp/127.0.0.1/12345'	-curl -wget -nc bash
grafana/tempo			Grafana Tempo	monitoring	distroless	?	?	10001	?	?	3200=http 4317 4318 9095=cluster	/var/tempo	?				no		-curl -wget -nc -bash
grafana/mimir			Grafana Mimir	monitoring	distroless	?	?	?	?	?	8080=http 9095=cluster	/data	?				no		-curl -wget -nc -bash
grafana/pyroscope			Grafana Pyroscope	monitoring	?	?	?	?	?	?	4040=http	/var/lib/pyroscope	?				no
victoriametrics/victoria-metrics			VictoriaMetrics	monitoring	alpine	?	sh	?	?	?	8428=http	/victoria-metrics-data	?				no	wget -q --spider http://127.0.0.1:8428/health	-curl wget nc -bash
telegraf			Telegraf	agent	debian	apt	sh		/	=TELEGRAF_VERSION PATH	8125/udp 8092/udp 8094				drops		no		curl wget -nc bash
kapacitor			Kapacitor	monitoring	ubuntu	apt	sh		/	=KAPACITOR_VERSION	9092=http	/var/lib/kapacitor	/var/lib/kapacitor				no
chronograf			Chronograf	monitoring	debian	apt	sh		/	=CHRONOGRAF_VERSION	8888=http	/var/lib/chronograf	/var/lib/chronograf				no
jaegertracing/all-in-one quay.io/jaegertracing/all-in-one			Jaeger (v1 all-in-one)	monitoring	alpine	?	sh	10001	/	?	16686=http 4317 4318 14250 14268 14269=admin 5775/udp 5778=http 6831/udp 6832/udp 9411		/tmp	memory			no
jaegertracing/jaeger quay.io/jaegertracing/jaeger cr.jaegertracing.io/jaegertracing/jaeger			Jaeger (v2)	monitoring	alpine	?	sh	?	?	?	16686=http 4317 4318 5778=http 9411 8888=metrics 13133=admin		?	memory			no
openzipkin/zipkin openzipkin/zipkin-slim ghcr.io/openzipkin/zipkin ghcr.io/openzipkin/zipkin-slim			Zipkin	monitoring	alpine	?	sh	zipkin	/zipkin	?	9411=http		?	memory			yes	wget -q --spider http://localhost:9411/health	wget
otel/opentelemetry-collector otel/opentelemetry-collector-contrib ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib			OpenTelemetry Collector	agent	scratch	?	?	10001	?	?	4317 4318 55678 55679=admin 13133=admin 8888=metrics		?				no		-curl -wget -nc -bash
sentry			Sentry	application	?	?	?	?	?	?	9000=http	/data	?
netdata/netdata			Netdata	monitoring	?	?	?	?	?	?	19999=http	/etc/netdata /var/lib/netdata /var/cache/netdata	?				yes
jasonrivers/nagios			Nagios	monitoring	?	?	?	?	?	?	80=http	/opt/nagios/etc /opt/nagios/var	?
checkmk/check-mk-raw checkmk/check-mk-community			Checkmk	monitoring	?	?	?	?	?	?	5000=http 8000	/omd/sites	?
healthchecks/healthchecks lscr.io/linuxserver/healthchecks			Healthchecks	monitoring	?	?	?	?	?	?	8000=http	/data	?							SECRET_KEY
fluent/fluentd fluentd			Fluentd	logging	debian	apt	sh	fluent	/	FLUENTD_CONF LD_PRELOAD GEM_HOME	24224 5140	/fluentd/log					no		-curl -wget -nc bash
fluent/fluentd-kubernetes-daemonset			Fluentd for Kubernetes	logging	?	?	?	?	?	?		?	?				no
fluent/fluent-bit cr.fluentbit.io/fluent/fluent-bit public.ecr.aws/aws-observability/aws-for-fluent-bit			Fluent Bit	logging	distroless	?	none		/	FLUENT_BIT_VERSION	2020=admin						no		-curl -wget -nc -bash
graylog/graylog graylog2/server			Graylog	logging	ubuntu	apt	sh	graylog	/usr/share/graylog	?	9000=http 1514 1514/udp 12201 12201/udp	/usr/share/graylog/data	/usr/share/graylog/data				yes	/health_check.sh	curl wget bash		GRAYLOG_*__FILE
graylog/graylog-datanode			Graylog Data Node	search	?	?	?	?	?	?	8999=admin 9200 9300=cluster	/var/lib/graylog-datanode	/var/lib/graylog-datanode
timberio/vector			Vector	logging	debian	apt	sh		?	?	8686=admin	/var/lib/vector	?
timberio/vector		*alpine*	Vector	logging	alpine	apk	sh		/	?		/var/lib/vector					no		-curl wget nc -bash
timberio/vector		*distroless*	Vector	logging	distroless	?	?	?	?	?		/var/lib/vector	?						-curl -wget -nc -bash
rsyslog/syslog_appliance_alpine rsyslog/rsyslog rsyslog/rsyslog-minimal rsyslog/rsyslog-collector			rsyslog	logging	?	?	?		?	?	514 514/udp	?	?
balabit/syslog-ng lscr.io/linuxserver/syslog-ng linuxserver/syslog-ng ghcr.io/axoflow/axosyslog			syslog-ng	logging	?	?	?		?	?	514/udp 601 6514	/var/log	?				yes	syslog-ng-ctl stats
gliderlabs/logspout			Logspout	logging	?	?	?	?	?	?	80=http	?	?
amir20/dozzle ghcr.io/amir20/dozzle			Dozzle	admin	scratch	?	?	?	?	?	8080=http	/data	?					/dozzle healthcheck	-curl -wget -nc -bash
adminer			Adminer	admin	alpine	apk	sh	adminer	/var/www/html	=ADMINER_VERSION PATH	8080=http					SIGINT	no	wget -q --spider http://localhost:8080/	curl wget nc -bash
dpage/pgadmin4 ghcr.io/pgadmin-org/pgadmin4			pgAdmin 4	admin	alpine	apk	sh	5050	/pgadmin4	PYTHONPATH PATH	80=http 443=http	/var/lib/pgadmin	/var/lib/pgadmin				no	wget -q --spider http://localhost:80/misc/ping	-curl wget nc bash	PGADMIN_DEFAULT_EMAIL PGADMIN_DEFAULT_PASSWORD	PGADMIN_DEFAULT_PASSWORD
phpmyadmin phpmyadmin/phpmyadmin			phpMyAdmin	admin	debian	apt	sh	root	/var/www/html	=PATH PHP_INI_DIR PHP_VERSION UPLOAD_PROGRESS_EXT_URL UPLOAD_PROGRESS_SHA256 PMA_SSL_DIR MAX_EXECUTION_TIME MEMORY_LIMIT UPLOAD_LIMIT TZ SESSION_SAVE_PATH VERSION SHA256 URL APACHE_CONFDIR APACHE_ENVVARS	80=http				drops	SIGWINCH	no	curl -f http://localhost/	curl -wget -nc bash		PMA_USER PMA_PASSWORD MYSQL_ROOT_PASSWORD MYSQL_PASSWORD PMA_HOSTS PMA_HOST PMA_CONTROLHOST PMA_CONTROLUSER PMA_CONTROLPASS
phpmyadmin phpmyadmin/phpmyadmin		*fpm-alpine*	phpMyAdmin	admin	alpine	apk	sh	root	/var/www/html	=PATH PHP_INI_DIR PHP_VERSION UPLOAD_PROGRESS_EXT_URL UPLOAD_PROGRESS_SHA256 PMA_SSL_DIR MAX_EXECUTION_TIME MEMORY_LIMIT UPLOAD_LIMIT TZ SESSION_SAVE_PATH VERSION SHA256 URL	9000				drops	SIGQUIT	no		curl wget nc bash
mongo-express			mongo-express	admin	alpine	apk	sh		/app	=ME_CONFIG_MONGODB_URL ME_CONFIG_MONGODB_ENABLE_ADMIN ME_CONFIG_BASICAUTH_USERNAME ME_CONFIG_BASICAUTH_PASSWORD VCAP_APP_HOST	8081=http		?						-curl wget nc bash		ME_CONFIG_MONGODB_ADMINUSERNAME ME_CONFIG_MONGODB_ADMINPASSWORD ME_CONFIG_BASICAUTH_USERNAME ME_CONFIG_BASICAUTH_PASSWORD
rediscommander/redis-commander ghcr.io/joeferner/redis-commander			Redis Commander	admin	alpine	apk	sh	1000	/redis-commander	SERVICE_USER HOME NODE_ENV PATH	8081=http						yes	/redis-commander/bin/healthcheck.js			REDIS_PASSWORD HTTP_PASSWORD
redis/redisinsight redislabs/redisinsight			RedisInsight	admin	?	?	?	?	?	?	5540=http	/data	?
portainer/portainer-ce portainer/portainer-ee			Portainer	admin	scratch	?	none		/	PATH	9000=http 9443=http 8000	/data	/data				no		-curl -wget -nc -bash
portainer/portainer			Portainer (1.x)	admin	?	?	?	?	?	?	9000=http 8000	/data	?				no
portainer/agent			Portainer agent	admin	?	?	?	?	?	?	9001	?	?				no
louislam/dockge			Dockge	admin	?	?	?	?	?	?	5001=http	/app/data /opt/stacks	?
tecnativa/docker-socket-proxy ghcr.io/tecnativa/docker-socket-proxy lscr.io/linuxserver/socket-proxy			Docker socket proxy	proxy	?	?	?	?	?	?	2375		?				no
containrrr/watchtower v2tec/watchtower ghcr.io/containrrr/watchtower			Watchtower	admin	scratch	?	none		/	?	8080=http						no		-curl -wget -nc -bash
nickfedor/watchtower ghcr.io/nicholas-fedor/watchtower			Watchtower (fork)	admin	scratch	?	?	?	?	?	8080=http	?	?						-curl -wget -nc -bash
pyouroboros/ouroboros			Ouroboros	admin	?	?	?	?	?	?		?	?
docker		cli *-cli	Docker CLI	ci	alpine	apk	sh		/	=DOCKER_VERSION DOCKER_BUILDX_VERSION DOCKER_COMPOSE_VERSION DOCKER_TLS_CERTDIR PATH		?					no		-curl wget nc -bash
docker			Docker in Docker	ci	alpine	apk	sh		/	=DOCKER_VERSION DOCKER_BUILDX_VERSION DOCKER_COMPOSE_VERSION DOCKER_TLS_CERTDIR DIND_COMMIT PATH	2375=admin 2376=admin	/var/lib/docker	/var/lib/docker				no	docker info	-curl wget nc -bash
docker		*dind-rootless*	Docker in Docker rootless	ci	alpine	apk	sh	rootless	?	?	2375=admin 2376=admin	/home/rootless/.local/share/docker	/var/lib/docker /home/rootless/.local/share/docker				no
jenkins/jenkins ghcr.io/jenkinsci/jenkins			Jenkins	ci	debian	apt	sh	jenkins	/	LANG JENKINS_HOME JENKINS_SLAVE_AGENT_PORT REF JENKINS_UC JENKINS_UC_EXPERIMENTAL JENKINS_INCREMENTALS_REPO_MIRROR COPY_REFERENCE_FILE_LOG JAVA_HOME PATH JENKINS_VERSION	8080=http 50000=cluster	/var/jenkins_home	/var/jenkins_home				no	curl -f http://localhost:8080/login	curl -wget -nc bash
jenkins/jenkins		*alpine*	Jenkins	ci	alpine	apk	sh	jenkins	/	LANG JENKINS_HOME JENKINS_SLAVE_AGENT_PORT REF JENKINS_UC JENKINS_UC_EXPERIMENTAL JENKINS_INCREMENTALS_REPO_MIRROR COPY_REFERENCE_FILE_LOG JAVA_HOME PATH JENKINS_VERSION	8080=http 50000=cluster	/var/jenkins_home	/var/jenkins_home				no	curl -f http://localhost:8080/login	curl wget nc bash
jenkins			Jenkins (old official image)	ci	?	?	?	?	?	?	8080=http 50000=cluster	/var/jenkins_home	/var/jenkins_home
jenkins/jnlp-slave jenkinsci/jnlp-slave			Jenkins agents	ci	?	?	?	jenkins	/home/jenkins/agent	?		?	/home/jenkins/agent /home/jenkins/.jenkins
gitlab/gitlab-ce gitlab/gitlab-ee registry.gitlab.com/gitlab-org/build/omnibus-gitlab-mirror/gitlab-ce			GitLab	ci	ubuntu	apt	sh		?	LANG TERM EDITOR PATH	80=http 443=http 22	/etc/gitlab /var/opt/gitlab /var/log/gitlab	/etc/gitlab /var/opt/gitlab /var/log/gitlab				yes	/opt/gitlab/bin/gitlab-healthcheck --fail	curl bash
gitlab/gitlab-runner registry.gitlab.com/gitlab-org/gitlab-runner			GitLab Runner	ci	ubuntu	apt	sh		?	?		/etc/gitlab-runner	/etc/gitlab-runner /home/gitlab-runner			SIGQUIT
gitea/gitea docker.gitea.com/gitea			Gitea	ci	alpine	apk	sh		/	USER GITEA_CUSTOM PATH	22 3000=http	/data	/data		drops		no	curl -f http://localhost:3000/api/healthz	curl wget nc bash		GITEA__*__*__FILE
gitea/gitea docker.gitea.com/gitea		*rootless*	Gitea	ci	alpine	apk	sh	1000:1000	/var/lib/gitea	GITEA_WORK_DIR GITEA_CUSTOM GITEA_TEMP TMPDIR GITEA_APP_INI HOME	2222 3000=http	/var/lib/gitea /etc/gitea	/var/lib/gitea /etc/gitea				no	curl -f http://localhost:3000/api/healthz	curl wget nc bash
gitea/act_runner docker.gitea.com/act_runner			Gitea runner	ci	?	?	?	?	?	?		/data	?							GITEA_INSTANCE_URL GITEA_RUNNER_REGISTRATION_TOKEN	GITEA_RUNNER_REGISTRATION_TOKEN
codeberg.org/forgejo/forgejo code.forgejo.org/forgejo/forgejo data.forgejo.org/forgejo/forgejo			Forgejo	ci	alpine	apk	sh		?	USER GITEA_CUSTOM	22 3000=http	/data	/data		drops			curl -f http://localhost:3000/api/healthz	curl wget nc bash
gogs/gogs			Gogs	ci	alpine	?	sh		?	?	22 3000=http	/data	/data /backup		drops		yes	curl -f http://localhost:3000/healthcheck	curl wget nc bash
drone/drone harness/drone			Drone	ci	alpine	?	sh	?	?	DRONE_SERVER_PORT	80=http 443=http	/data	/data
drone/agent			Drone runner	ci	?	?	?	?	?	?	3000=http	?	?
woodpeckerci/woodpecker-server quay.io/woodpeckerci/woodpecker-server ghcr.io/woodpecker-ci/woodpecker-server			Woodpecker CI server	ci	scratch	?	none	woodpecker	/	GODEBUG WOODPECKER_IN_CONTAINER XDG_CACHE_HOME XDG_DATA_HOME	8000=http 9000=cluster 80=http 443=http	/var/lib/woodpecker					yes	/bin/woodpecker-server ping	-curl -wget -nc -bash		*
woodpeckerci/woodpecker-agent quay.io/woodpeckerci/woodpecker-agent			Woodpecker CI agent	ci	?	?	?	?	?	?	3000=http	/etc/woodpecker	?				yes
concourse/concourse			Concourse	ci	?	?	?	?	?	?	8080=http 2222	?	?
jetbrains/teamcity-server			TeamCity	ci	?	?	?	tcuser	?	?	8111=http 9090	/data/teamcity_server/datadir /opt/teamcity/logs	/data/teamcity_server/datadir /opt/teamcity/logs /opt/teamcity/temp
jetbrains/teamcity-agent			TeamCity agent	ci	?	?	?	buildagent	?	?	9090	?	?
sonarqube			SonarQube	ci	ubuntu	apt	sh	sonarqube	/opt/sonarqube	=LANG LANGUAGE LC_ALL DOCKER_RUNNING JAVA_HOME SONARQUBE_HOME SONAR_VERSION SQ_DATA_DIR SQ_EXTENSIONS_DIR SQ_LOGS_DIR SQ_TEMP_DIR ES_TMPDIR	9000=http	/opt/sonarqube/data /opt/sonarqube/extensions /opt/sonarqube/logs	/opt/sonarqube/data /opt/sonarqube/extensions /opt/sonarqube/logs /opt/sonarqube/temp			SIGINT	no	curl -fs http://localhost:9000/api/system/status	curl wget bash
sonatype/nexus3			Sonatype Nexus Repository	registry	rhel	?	sh	nexus	/opt/sonatype	NEXUS_HOME NEXUS_DATA NEXUS_CONTEXT SONATYPE_WORK	8081=http	/nexus-data	/nexus-data				no	curl -f http://localhost:8081/service/rest/v1/status	curl bash
sonatype/nexus			Sonatype Nexus Repository 2	registry	?	?	?	?	?	?	8081=http	/sonatype-work	/sonatype-work
docker.bintray.io/jfrog/artifactory-oss docker.bintray.io/jfrog/artifactory-pro			JFrog Artifactory	registry	?	?	?	artifactory	?	?	8081=http 8082=http	/var/opt/jfrog/artifactory	/var/opt/jfrog/artifactory
registry distribution/distribution ghcr.io/distribution/distribution	3		Docker Registry (Distribution)	registry	alpine	apk	sh		?	PATH OTEL_TRACES_EXPORTER	5000	/var/lib/registry	/var/lib/registry					wget -q --spider http://localhost:5000/v2/	-curl wget nc -bash
registry	2		Docker Registry (Distribution)	registry	alpine	apk	sh		/	=PATH	5000	/var/lib/registry	/var/lib/registry				no	wget -q --spider http://localhost:5000/v2/	-curl wget nc -bash
goharbor/harbor-core goharbor/harbor-portal goharbor/harbor-db goharbor/harbor-jobservice goharbor/harbor-registryctl goharbor/registry-photon goharbor/redis-photon goharbor/nginx-photon goharbor/prepare goharbor/trivy-adapter-photon goharbor/harbor-exporter goharbor/harbor-log			Harbor	registry	photon	tdnf	sh	?	?	?		/data	?
notary			Notary	registry	?	?	?	?	?	?		?	?
joxit/docker-registry-ui			Docker Registry UI	registry	alpine	?	sh	?	/usr/share/nginx/html/	NGINX_PROXY_HEADER_Host NGINX_LISTEN_PORT SHOW_CATALOG_NB_TAGS	80=http		?				no
verdaccio/verdaccio			Verdaccio	registry	alpine	?	sh	10001	/opt/verdaccio	VERDACCIO_APPDIR VERDACCIO_PORT VERDACCIO_PROTOCOL VERDACCIO_USER_UID VERDACCIO_USER_NAME HOME	4873=http	/verdaccio/storage /verdaccio/conf	/verdaccio/storage				no	wget -q --spider http://localhost:4873/-/ping	-curl wget nc -bash
gcr.io/kaniko-project/executor			Kaniko	ci	scratch	?	none	?	/	HOME USER PATH SSL_CERT_DIR		?	?						-curl -wget -nc -bash
moby/buildkit			BuildKit	ci	alpine	?	sh	?	?	?		/var/lib/buildkit	/var/lib/buildkit
quay.io/buildah/stable quay.io/podman/stable quay.io/skopeo/stable			Buildah, Podman, Skopeo	ci	fedora	dnf	sh	?	?	?		?	?
selenium/standalone-chrome selenium/standalone-firefox selenium/standalone-edge selenium/standalone-chromium			Selenium standalone	ci	ubuntu	apt	sh	1200	?	?	4444 5900=admin 7900=admin						no	/opt/bin/check-grid.sh --host 0.0.0.0 --port 4444	curl wget bash
selenium/hub			Selenium hub	ci	ubuntu	apt	sh	1200	?	?	4442=cluster 4443=cluster 4444		?				no		curl bash
selenium/node-chrome selenium/node-firefox selenium/node-edge selenium/node-chromium			Selenium node	ci	ubuntu	apt	sh	1200	?	?	5900=admin 7900=admin 5555=cluster		?				no			SE_EVENT_BUS_HOST
selenium/standalone-chrome-debug selenium/standalone-firefox-debug selenium/node-chrome-debug selenium/node-firefox-debug			Selenium debug images	ci	?	?	?	?	?	?		?	?
mcr.microsoft.com/playwright mcr.microsoft.com/playwright/python			Playwright	ci	ubuntu	apt	sh		?	PLAYWRIGHT_BROWSERS_PATH		?	?
browserless/chrome			Browserless	ci	?	?	?	?	?	?	3000	?	?
cypress/included cypress/base cypress/browsers			Cypress	ci	debian	apt	sh	?	?	?		?	?
localstack/localstack	<2026.3		LocalStack	other	debian	apt	sh		/opt/code/localstack/	USER PYTHONUNBUFFERED LANG	4566 4510-4559 5678=admin	/var/lib/localstack	/var/lib/localstack	memory			yes	curl -f http://localhost:4566/_localstack/health	curl bash
localstack/localstack localstack/localstack-pro	>=2026.3		LocalStack	other	?	?	?	?	?	?	4566 4510-4559	/var/lib/localstack	/var/lib/localstack	memory						LOCALSTACK_AUTH_TOKEN
wiremock/wiremock mockserver/mockserver			Mock servers	other	?	?	?	?	?	?	8080=http 1080=http	?	?
amazon/dynamodb-local public.ecr.aws/aws-dynamodb-local/aws-dynamodb-local			DynamoDB local	database	amazonlinux	?	sh	dynamodblocal	/home/dynamodblocal	?	8000	/home/dynamodblocal/data	?	memory			no		curl bash
mcr.microsoft.com/azure-storage/azurite			Azurite	object-store	alpine	?	sh	?	/opt/azurite	?	10000 10001 10002	/data	/data					nc 127.0.0.1 10000 -z	-curl wget nc -bash
quay.io/keycloak/keycloak keycloak/keycloak	>=17		Keycloak	identity	rhel	?	sh	1000	/	LANG KEYCLOAK_VERSION	8080=http 8443=http 9000=admin	/opt/keycloak/data					no	bash -c 'exec 3<>/dev/tcp/127.0.0.1/9000 && printf "GET /health/ready HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n" >&3 && grep -q UP <&3'	-curl -wget -nc bash
jboss/keycloak			Keycloak (WildFly)	identity	?	?	?	1000	?	?	8080=http 8443=http	?	?
bitnami/keycloak bitnamilegacy/keycloak			Keycloak (Bitnami)	identity	debian	apt	sh	1001	/	HOME BITNAMI_APP_NAME APP_VERSION JAVA_HOME PATH	8080=http 8443=http 9000=admin						no		curl bash
ghcr.io/goauthentik/server goauthentik/server beryju/authentik			authentik	identity	debian	apt	sh	1000	/	TMPDIR PYTHONDONTWRITEBYTECODE PYTHONUNBUFFERED GOFIPS VENV_PATH	9000=http 9443=http 9300=metrics	/data /certs /templates					yes	ak healthcheck	-curl -wget bash	AUTHENTIK_SECRET_KEY AUTHENTIK_POSTGRESQL__PASSWORD
ghcr.io/dexidp/dex dexidp/dex quay.io/dexidp/dex			Dex	identity	alpine	apk	sh	dex:dex	/	?	5556=http 5557 5558=metrics	/var/dex					no	wget -q --spider http://localhost:5558/healthz	-curl wget nc -bash
osixia/openldap			OpenLDAP (osixia)	identity	debian	?	sh		?	?	389 636	/var/lib/ldap /etc/ldap/slapd.d	/var/lib/ldap /etc/ldap/slapd.d		drops						*
bitnami/openldap bitnamilegacy/openldap			OpenLDAP (Bitnami)	identity	?	?	?	1001	?	?	1389 1636	/bitnami/openldap	?				no				*
lldap/lldap ghcr.io/lldap/lldap			LLDAP	identity	?	?	?	?	?	?	3890 6360 17170=http	/data	?					/app/lldap healthcheck --config-file /data/lldap_config.toml		LLDAP_JWT_SECRET LLDAP_LDAP_USER_PASS
authelia/authelia ghcr.io/authelia/authelia			Authelia	identity	alpine	?	sh	?	?	?	9091=http	/config	/config				yes	/app/healthcheck.sh			AUTHELIA_*_FILE
quay.io/oauth2-proxy/oauth2-proxy bitnami/oauth2-proxy			OAuth2 Proxy	identity	distroless	?	?	65532	?	?	4180=http 44180=metrics		?				no		-curl -wget -nc -bash
oryd/hydra oryd/kratos			Ory	identity	alpine	?	sh	ory	?	?	4444=http 4445=admin 4433=http 4434=admin	?	?
mailhog/mailhog			MailHog	mail	alpine	?	sh	mailhog	/home/mailhog	?	1025 8025=http			memory			no	wget -q --spider http://localhost:8025/	wget nc -bash
axllent/mailpit ghcr.io/axllent/mailpit			Mailpit	mail	alpine	apk	sh		/	?	1025 1110 8025=http			memory			yes	/mailpit readyz	-curl wget nc -bash
rnwood/smtp4dev			smtp4dev	mail	?	?	?	?	?	?	25 80=http 143	/smtp4dev	?
maildev/maildev djfarrelly/maildev			MailDev	mail	alpine	?	sh	node	?	?	1025 1080=http	?	?	memory			yes		-curl wget nc -bash
boky/postfix			Postfix (boky)	mail	debian	apt	sh	root	/tmp	?	587	/var/spool/postfix /etc/opendkim/keys	/var/spool/postfix /etc/postfix /etc/opendkim/keys				yes	/scripts/healthcheck.sh		ALLOWED_SENDER_DOMAINS|ALLOW_EMPTY_SENDER_DOMAINS	*
catatnight/postfix tozd/postfix juanluisbaptiste/postfix			Postfix (others)	mail	?	?	?	?	?	?	25 587	/var/spool/postfix	?
ghcr.io/docker-mailserver/docker-mailserver mailserver/docker-mailserver tvial/docker-mailserver			docker-mailserver	mail	debian	apt	sh		?	?	25 143 465 587 993 995 110 4190	/var/mail /var/mail-state /var/log/mail /tmp/docker-mailserver	?					ss --listening --tcp | grep -P 'LISTEN.+:smtp'
ghcr.io/mailcow/postfix ghcr.io/mailcow/dovecot ghcr.io/mailcow/rspamd ghcr.io/mailcow/sogo ghcr.io/mailcow/phpfpm ghcr.io/mailcow/unbound ghcr.io/mailcow/clamd ghcr.io/mailcow/acme mailcow/postfix mailcow/dovecot mailcow/rspamd mailcow/sogo mailcow/phpfpm mailcow/unbound mailcow/clamd mailcow/acme			mailcow	mail	?	?	?	?	?	?		?	?
rspamd/rspamd			Rspamd	mail	?	?	?	?	?	?	11332 11333 11334=admin	/var/lib/rspamd	?
clamav/clamav			ClamAV	mail	alpine	?	sh	?	?	?	3310 7357	/var/lib/clamav	/var/lib/clamav				yes	clamdcheck.sh
roundcube/roundcubemail			Roundcube	mail	debian	?	sh	?	?	?	80=http	/var/www/html /var/roundcube/config /var/roundcube/db	/var/www/html								*
stalwartlabs/stalwart stalwartlabs/mail-server ghcr.io/stalwartlabs/stalwart			Stalwart	mail	?	?	?	?	?	?	25 443=http 465 587 993 8080=admin	/opt/stalwart	?
lscr.io/linuxserver/jellyfin linuxserver/jellyfin ghcr.io/linuxserver/jellyfin			Jellyfin (LinuxServer)	media	?	?	?		?	?	8096=http 8920=http 1900/udp 7359/udp	/config	/config		drops		no				FILE__*
jellyfin/jellyfin ghcr.io/jellyfin/jellyfin			Jellyfin	media	debian	apt	sh		?	JELLYFIN_DATA_DIR JELLYFIN_CACHE_DIR	8096=http 8920=http 1900/udp 7359/udp	/config /cache	?				yes	curl -fsS http://localhost:8096/health	curl bash
plexinc/pms-docker			Plex	media	?	?	?		?	?	32400=http 1900/udp 8324 32410/udp 32412/udp 32413/udp 32414/udp 32469	/config	/config /transcode				yes
lscr.io/linuxserver/plex linuxserver/plex ghcr.io/linuxserver/plex			Plex (LinuxServer)	media	?	?	?		?	?	32400=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/sonarr linuxserver/sonarr ghcr.io/linuxserver/sonarr			Sonarr (LinuxServer)	media	?	?	?		?	?	8989=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/radarr linuxserver/radarr ghcr.io/linuxserver/radarr			Radarr (LinuxServer)	media	?	?	?		?	?	7878=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/lidarr linuxserver/lidarr ghcr.io/linuxserver/lidarr			Lidarr (LinuxServer)	media	?	?	?		?	?	8686=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/prowlarr linuxserver/prowlarr ghcr.io/linuxserver/prowlarr			Prowlarr (LinuxServer)	media	?	?	?		?	?	9696=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/bazarr linuxserver/bazarr ghcr.io/linuxserver/bazarr			Bazarr (LinuxServer)	media	?	?	?		?	?	6767=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/tautulli linuxserver/tautulli ghcr.io/linuxserver/tautulli			Tautulli (LinuxServer)	media	?	?	?		?	?	8181=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/sabnzbd linuxserver/sabnzbd ghcr.io/linuxserver/sabnzbd			SABnzbd (LinuxServer)	media	?	?	?		?	?	8080=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/calibre-web linuxserver/calibre-web ghcr.io/linuxserver/calibre-web			Calibre-Web (LinuxServer)	application	?	?	?		?	?	8083=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/heimdall linuxserver/heimdall ghcr.io/linuxserver/heimdall			Heimdall (LinuxServer)	application	?	?	?		?	?	80=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/bookstack linuxserver/bookstack ghcr.io/linuxserver/bookstack			BookStack (LinuxServer)	application	?	?	?		?	?	80=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/code-server linuxserver/code-server ghcr.io/linuxserver/code-server			code-server (LinuxServer)	application	?	?	?		?	?	8443=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/duplicati linuxserver/duplicati ghcr.io/linuxserver/duplicati			Duplicati (LinuxServer)	application	?	?	?		?	?	8200=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/freshrss linuxserver/freshrss ghcr.io/linuxserver/freshrss			FreshRSS (LinuxServer)	application	?	?	?		?	?	80=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/syncthing linuxserver/syncthing ghcr.io/linuxserver/syncthing			Syncthing (LinuxServer)	application	?	?	?		?	?	8384=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/transmission linuxserver/transmission ghcr.io/linuxserver/transmission			Transmission (LinuxServer)	media	?	?	?		?	?	9091=http 51413 51413/udp	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/qbittorrent linuxserver/qbittorrent ghcr.io/linuxserver/qbittorrent			qBittorrent (LinuxServer)	media	?	?	?		?	?	8080=http 6881 6881/udp	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/nginx linuxserver/nginx ghcr.io/linuxserver/nginx			nginx (LinuxServer)	front	?	?	?		?	?	80=http 443=http	/config	/config		drops		no				FILE__*
lscr.io/linuxserver/readarr linuxserver/readarr ghcr.io/linuxserver/readarr			Readarr (LinuxServer)	media	?	?	?		?	?	8787=http	/config	/config		drops		no				FILE__*
ghcr.io/immich-app/immich-server altran1502/immich-server			Immich	media	?	?	?	?	?	?	2283=http	/data /usr/src/app/upload	?				yes	immich-healthcheck			*
photoprism/photoprism			PhotoPrism	media	?	?	?	?	?	?	2342=http	/photoprism/storage /photoprism/originals	?
ghcr.io/paperless-ngx/paperless-ngx paperlessngx/paperless-ngx			Paperless-ngx	application	debian	apt	sh		?	?	8000=http	/usr/src/paperless/data /usr/src/paperless/media	/usr/src/paperless/data /usr/src/paperless/media /usr/src/paperless/consume /usr/src/paperless/export		drops		no	curl -fs -S -L --max-time 2 http://localhost:8000	curl bash		*
syncthing/syncthing ghcr.io/syncthing/syncthing			Syncthing	application	alpine	?	sh		/	PUID PGID HOME STGUIADDRESS	8384=admin 22000 22000/udp 21027/udp	/var/syncthing	/var/syncthing		drops		yes	nc -z 127.0.0.1 8384	-curl wget nc -bash
filebrowser/filebrowser			File Browser	storage	alpine	?	sh	?	?	?	80=http	/database /config /srv	/srv						curl wget nc -bash
cloudflare/cloudflared			cloudflared	proxy	distroless	?	?	65532	?	?			?					cloudflared tunnel --metrics localhost:20241 ready	-curl -wget -nc -bash
tailscale/tailscale ghcr.io/tailscale/tailscale			Tailscale	proxy	alpine	?	sh	?	?	?		/var/lib/tailscale	?
qmcgaw/gluetun ghcr.io/qdm12/gluetun			Gluetun	proxy	alpine	?	sh	?	?	?	8000=admin 8388 8388/udp 8888	/gluetun	?				yes
kylemanna/openvpn			OpenVPN (kylemanna)	proxy	alpine	?	sh	?	?	?	1194/udp	/etc/openvpn	/etc/openvpn
coredns/coredns registry.k8s.io/coredns/coredns			CoreDNS	dns	distroless	?	?	nonroot	/	?	53 53/udp		?						-curl -wget -nc -bash
internetsystemsconsortium/bind9 ubuntu/bind9			BIND 9	dns	?	?	?	?	?	?	53 53/udp 853 443 953=admin	/var/lib/bind	/etc/bind /var/cache/bind /var/lib/bind /var/log
mvance/unbound klutchell/unbound			Unbound	dns	?	?	?	?	?	?	53 53/udp		?
technitium/dns-server			Technitium DNS	dns	?	?	?	?	?	?	53 53/udp 5380=admin	/etc/dns	/etc/dns								DNS_SERVER_ADMIN_PASSWORD
itzg/minecraft-server ghcr.io/itzg/minecraft-server			Minecraft server	other	?	?	?		?	?	25565	/data	/data		drops		yes	mc-health		EULA=TRUE
teamspeak			TeamSpeak	other	?	?	?	?	?	?	9987/udp 10011=admin 30033	/var/ts3server	/var/ts3server/							TS3SERVER_LICENSE=accept
nodered/node-red			Node-RED	application	alpine	?	sh	node-red	/usr/src/node-red	NODE_RED_VERSION NODE_PATH PATH FLOWS	1880=http	/data	/data				yes	node /healthcheck.js	curl wget nc bash
koenkk/zigbee2mqtt ghcr.io/koenkk/zigbee2mqtt			Zigbee2MQTT	application	alpine	?	sh	?	?	?	8080=http	/app/data	?
esphome/esphome ghcr.io/esphome/esphome			ESPHome	application	?	?	?	?	?	?	6052=http	/config	/config
ghcr.io/blakeblackshear/frigate blakeblackshear/frigate			Frigate	media	?	?	?	?	?	?	5000=http 8971=http 8554 8555 8555/udp	/config /media/frigate	?
kbudde/rabbitmq-exporter			RabbitMQ exporter	agent	?	?	?	?	?	?	9419=metrics		?
hasura/graphql-engine			Hasura	application	?	?	?	?	?	?	8080=http	?	?							HASURA_GRAPHQL_METADATA_DATABASE_URL|HASURA_GRAPHQL_DATABASE_URL
postgrest/postgrest			PostgREST	application	scratch	?	?	1000	?	?	3000=http		?						-curl -wget -nc -bash
strapi/strapi			Strapi	application	?	?	?	?	?	?	1337=http	/srv/app	?
directus/directus			Directus	application	?	?	?	node	?	?	8055=http	/directus/uploads /directus/database	?					wget -q --spider http://localhost:8055/server/health	wget		*
ghcr.io/mastodon/mastodon tootsuite/mastodon			Mastodon	application	?	?	?	mastodon	?	?	3000=http 4000=http	/opt/mastodon/public/system	?							SECRET_KEY_BASE OTP_SECRET DB_HOST REDIS_HOST
discourse/discourse discourse/base			Discourse	application	?	?	?	?	?	?	80=http	/shared	?
k8s.gcr.io/pause			Kubernetes images	other	scratch	?	?	?	?	?		?	?						-curl -wget -nc -bash
swarm			Docker Swarm (classic)	other	?	?	?	?	?	?		?	?
celery			celery (withdrawn official image)	other	?	?	?	?	?	?		?	?
django			django (withdrawn official image)	other	?	?	?	?	?	?		?	?
rails			rails (withdrawn official image)	other	?	?	?	?	?	?		?	?
iojs			iojs (withdrawn official image)	other	?	?	?	?	?	?		?	?
java			java (withdrawn official image)	other	?	?	?	?	?	?		?	?
piwik			piwik (withdrawn official image)	other	?	?	?	?	?	?		?	?
owncloud			owncloud (withdrawn official image)	other	?	?	?	?	?	?		?	?
glassfish			glassfish (withdrawn official image)	other	?	?	?	?	?	?		?	?
fsharp			fsharp (withdrawn official image)	other	?	?	?	?	?	?		?	?
opensuse			opensuse (withdrawn official image)	os	?	?	?	?	/	?		?	?
thrift			thrift (withdrawn official image)	other	?	?	?	?	?	?		?	?
owncloud/server			ownCloud	application	ubuntu	?	sh		?	?	8080=http	/mnt/data	/mnt/data					/usr/bin/healthcheck
owncloud/ocis			ownCloud Infinite Scale	application	alpine	?	sh	1000	?	?	9200=http	/etc/ocis /var/lib/ocis	?
bitnami/nginx bitnamilegacy/nginx			nginx (Bitnami)	front	debian	apt	sh	1001	/app	HOME BITNAMI_APP_NAME APP_VERSION PATH	8080=http 8443=http						no		bash
bitnami/apache bitnamilegacy/apache			Apache HTTP Server (Bitnami)	front	debian	apt	sh	1001	?	?	8080=http 8443=http		?				no
bitnami/wordpress bitnamilegacy/wordpress			WordPress (Bitnami)	application	debian	apt	sh	1001	/	?	8080=http 8443=http	/bitnami/wordpress					no		bash		*
bitnami/tomcat bitnamilegacy/tomcat			Apache Tomcat (Bitnami)	application	debian	apt	sh	1001	?	?	8080=http	/bitnami/tomcat	?				no
bitnami/grafana bitnamilegacy/grafana			Grafana (Bitnami)	monitoring	debian	apt	sh	1001	?	?	3000=http	/opt/bitnami/grafana/data	?				no
bitnami/prometheus bitnamilegacy/prometheus			Prometheus (Bitnami)	monitoring	debian	apt	sh	1001	?	?	9090=http	/opt/bitnami/prometheus/data	?				no
bitnami/spark bitnamilegacy/spark			Apache Spark (Bitnami)	other	debian	apt	sh	1001	?	?	7077=cluster 8080=http		?				no
bitnami/git bitnamilegacy/git			Git (Bitnami)	ci	debian	apt	sh	1001	?	?			?				no
bitnami/kubectl bitnamilegacy/kubectl			kubectl (Bitnami)	ci	debian	apt	sh	1001	?	?			?				no
bitnami/node bitnamilegacy/node			Node.js (Bitnami)	runtime	debian	apt	sh	1001	?	?	3000=http		?				no
bitnami/python bitnamilegacy/python			Python (Bitnami)	runtime	debian	apt	sh	1001	?	?	8000=http		?				no
bitnami/laravel bitnamilegacy/laravel			Laravel (Bitnami)	application	debian	apt	sh	1001	?	?	8000=http		?				no
bitnami/consul bitnamilegacy/consul			Consul (Bitnami)	database	debian	apt	sh	1001	?	?	8500=http 8301=cluster 8600 8600/udp 8300=cluster	/bitnami/consul	?				no
bitnami/influxdb bitnamilegacy/influxdb			InfluxDB (Bitnami)	database	debian	apt	sh	1001	?	?	8086 8088=admin	/bitnami/influxdb	?				no
bitnami/cassandra bitnamilegacy/cassandra			Apache Cassandra (Bitnami)	database	debian	apt	sh	1001	?	?	9042 7000=cluster	/bitnami/cassandra	?				no
bitnami/clickhouse bitnamilegacy/clickhouse			ClickHouse (Bitnami)	database	debian	apt	sh	1001	?	?	8123=http 9000 9004 9009=cluster	/bitnami/clickhouse	?				no
bitnami/phpmyadmin bitnamilegacy/phpmyadmin			phpMyAdmin (Bitnami)	admin	debian	apt	sh	1001	?	?	8080=http 8443=http		?				no
bitnami/moodle bitnamilegacy/moodle			Moodle (Bitnami)	application	debian	apt	sh	1001	?	?	8080=http 8443=http	/bitnami/moodle /bitnami/moodledata	?				no
bitnami/drupal bitnamilegacy/drupal			Drupal (Bitnami)	application	debian	apt	sh	1001	?	?	8080=http 8443=http	/bitnami/drupal	?				no
bitnami/redmine bitnamilegacy/redmine			Redmine (Bitnami)	application	debian	apt	sh	1001	?	?	3000=http	/bitnami/redmine	?				no
bitnami/jenkins bitnamilegacy/jenkins			Jenkins (Bitnami)	ci	debian	apt	sh	1001	?	?	8080=http 8443=http 50000=cluster	/bitnami/jenkins	?				no
bitnami/opensearch bitnamilegacy/opensearch			OpenSearch (Bitnami)	search	debian	apt	sh	1001	?	?	9200 9300=cluster	/bitnami/opensearch/data	?				no
bitnami/solr bitnamilegacy/solr			Apache Solr (Bitnami)	search	debian	apt	sh	1001	?	?	8983	/bitnami/solr	?				no
bitnami/pgpool bitnamilegacy/pgpool			Pgpool-II (Bitnami)	proxy	debian	apt	sh	1001	?	?	5432		?				no
bitnami/redis-sentinel bitnamilegacy/redis-sentinel			Redis Sentinel (Bitnami)	cache	debian	apt	sh	1001	?	?	26379	/bitnami	?				no
bitnami/postgresql-repmgr bitnamilegacy/postgresql-repmgr			PostgreSQL (repmgr) (Bitnami)	database	debian	apt	sh	1001	?	?	5432	/bitnami/postgresql	?				no
gcr.io/distroless/static-debian10 gcr.io/distroless/base-debian10 gcr.io/distroless/cc-debian10 gcr.io/distroless/python3-debian10 gcr.io/distroless/java11-debian10 gcr.io/distroless/java17-debian10 gcr.io/distroless/java-base-debian10 gcr.io/distroless/nodejs-debian10 gcr.io/distroless/static-debian11 gcr.io/distroless/base-debian11 gcr.io/distroless/cc-debian11 gcr.io/distroless/python3-debian11 gcr.io/distroless/java11-debian11 gcr.io/distroless/java17-debian11 gcr.io/distroless/java-base-debian11 gcr.io/distroless/nodejs-debian11 gcr.io/distroless/nodejs gcr.io/distroless/java gcr.io/distroless/java11 gcr.io/distroless/java17 gcr.io/distroless/nodejs16-debian11 gcr.io/distroless/nodejs18-debian11 gcr.io/distroless/nodejs18-debian12 gcr.io/distroless/nodejs20-debian11 gcr.io/distroless/nodejs20-debian12 gcr.io/distroless/nodejs22-debian12 gcr.io/distroless/nodejs24-debian12 gcr.io/distroless/java17-debian12 gcr.io/distroless/java21-debian12 gcr.io/distroless/java-base-debian12 gcr.io/distroless/python3-debian12			Distroless (old tags)	os	distroless	?	none	?	/	=PATH SSL_CERT_FILE		?	?						-curl -wget -nc -bash
mcr.microsoft.com/devcontainers/base mcr.microsoft.com/devcontainers/universal mcr.microsoft.com/devcontainers/javascript-node mcr.microsoft.com/devcontainers/typescript-node mcr.microsoft.com/devcontainers/python mcr.microsoft.com/devcontainers/go mcr.microsoft.com/devcontainers/rust mcr.microsoft.com/devcontainers/dotnet mcr.microsoft.com/devcontainers/java mcr.microsoft.com/devcontainers/php mcr.microsoft.com/devcontainers/ruby mcr.microsoft.com/devcontainers/cpp mcr.microsoft.com/devcontainers/miniconda mcr.microsoft.com/devcontainers/anaconda mcr.microsoft.com/devcontainers/jekyll			Development container images	runtime	?	apt	?		?	?		?	?						curl wget -nc bash
mcr.microsoft.com/vscode/devcontainers/base mcr.microsoft.com/vscode/devcontainers/universal mcr.microsoft.com/vscode/devcontainers/javascript-node mcr.microsoft.com/vscode/devcontainers/typescript-node mcr.microsoft.com/vscode/devcontainers/python mcr.microsoft.com/vscode/devcontainers/go mcr.microsoft.com/vscode/devcontainers/rust mcr.microsoft.com/vscode/devcontainers/dotnet mcr.microsoft.com/vscode/devcontainers/java mcr.microsoft.com/vscode/devcontainers/php mcr.microsoft.com/vscode/devcontainers/ruby mcr.microsoft.com/vscode/devcontainers/cpp			Development container images (old names)	runtime	?	apt	?	?	?	?		?	?
ros osrf/ros			ROS	runtime	ubuntu	apt	sh		?	ROS_DISTRO LANG LC_ALL PATH		?	?
dunglas/frankenphp			FrankenPHP	application	debian	apt	sh	?	/app	XDG_CONFIG_HOME XDG_DATA_HOME PHP_INI_DIR	80=http 443=http 443/udp=http 2019=admin	/data /config	?				yes		curl bash
webdevops/php webdevops/php-nginx webdevops/php-apache webdevops/php-nginx-dev webdevops/php-apache-dev			webdevops PHP	application	?	?	?		/	WEB_DOCUMENT_ROOT APPLICATION_USER APPLICATION_PATH	80=http 443=http 9000	?	?		drops
serversideup/php ghcr.io/serversideup/php			serversideup PHP	application	?	?	?	www-data	?	?	8080=http 8443=http	?	?
trafex/php-nginx			PHP with nginx (trafex)	application	alpine	?	sh	nobody	?	?	8080=http	?	?				yes
alpine/git alpine/curl curlimages/curl			Command line tools on Alpine	ci	alpine	?	sh	?	?	?		?	?
traefik/whoami			Demonstration images	other	scratch	?	?	?	?	?	80=http	?	?				no		-curl -wget -nc -bash
hello-world			hello-world	other	scratch	?	?	?	?	?		?	?						-curl -wget -nc -bash
guacamole/guacamole			Apache Guacamole	application	?	?	?	guacamole	?	?	8080=http		?								*
guacamole/guacd			Apache Guacamole daemon	application	?	?	?	guacd	?	?	4822		?
temporalio/auto-setup temporalio/server			Temporal	application	?	?	?	temporal	?	?	7233		?
temporalio/ui			Temporal UI	admin	?	?	?	?	?	?	8080=http		?
appwrite/appwrite			Appwrite	application	?	?	?	?	?	?	80=http	/storage/uploads /storage/config /storage/functions	?							_APP_OPENSSL_KEY_V1
sameersbn/gitlab			GitLab (sameersbn)	ci	?	?	?	?	?	?	22 80=http 443=http	/home/git/data	/home/git/data /var/log/gitlab				no			GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECRET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE
sameersbn/postgresql kkimurak/sameersbn-postgresql			PostgreSQL (sameersbn)	database	?	?	?	?	?	?	5432	/var/lib/postgresql	?				no
sameersbn/redis			Redis (sameersbn)	cache	?	?	?	?	?	?	6379	/var/lib/redis	?				no
nacos/nacos-server			Nacos	database	?	?	?	?	?	MODE	8848 9848 9849=cluster 8080=admin	/home/nacos/data	?
xuxueli/xxl-job-admin			XXL-JOB	application	?	?	?	?	?	?	8080=http	?	?
swaggerapi/swagger-ui			Swagger UI	application	alpine	?	sh	?	?	?	8080=http		?
fireflyiii/core			Firefly III	application	debian	?	sh	www-data	?	?	8080=http	/var/www/html/storage/upload	?								*
hkotel/mealie			Mealie	application	?	?	?	?	?	?	9000=http	/app/data	?
henrygd/beszel henrygd/beszel-agent ghcr.io/henrygd/beszel/beszel			Beszel	monitoring	scratch	?	?	?	?	?	8090=http 45876	/beszel_data	?						-curl -wget -nc -bash
ghcr.io/immich-app/postgres tensorchord/pgvecto-rs			PostgreSQL for Immich	database	debian	?	sh	?	?	PGDATA	5432	/var/lib/postgresql/data	?					pg_isready		POSTGRES_PASSWORD|POSTGRES_HOST_AUTH_METHOD=trust
ghcr.io/immich-app/immich-machine-learning			Immich machine learning	media	?	?	?	?	?	?	3003=http	/cache	?
lscr.io/linuxserver/unifi-network-application linuxserver/unifi-network-application			UniFi Network Application	application	?	?	?		?	?	8443=http 3478/udp 10001/udp 8080	/config	/config		drops		no
bitnami/redis-cluster bitnamilegacy/redis-cluster			Redis Cluster (Bitnami)	cache	debian	apt	sh	1001	?	?	6379 16379=cluster	/bitnami/redis/data	?				no			REDIS_NODES REDIS_PASSWORD|ALLOW_EMPTY_PASSWORD=yes
frappe/erpnext frappe/bench			ERPNext	application	?	?	?	frappe	?	?	8000=http 8080=http 9000	/home/frappe/frappe-bench/sites	?
langgenius/dify-api langgenius/dify-web			Dify	application	?	?	?	?	?	?	5001=http 3000=http	/app/api/storage	?
makeplane/plane-backend makeplane/plane-frontend			Plane	application	?	?	?	?	?	?	8000=http 3000=http	?	?
mautic/mautic			Mautic	application	debian	?	sh	?	?	?	80=http	/var/www/html/config /var/www/html/docroot/media	?
zammad/zammad-docker-compose ghcr.io/zammad/zammad			Zammad	application	?	?	?	?	?	?	3000=http 8080=http	/opt/zammad/storage	?
jumpserver/jms_core			JumpServer	admin	?	?	?	?	?	?	8080=http	?	?							SECRET_KEY BOOTSTRAP_TOKEN
hyperledger/fabric-peer hyperledger/fabric-orderer hyperledger/fabric-ca hyperledger/fabric-tools			Hyperledger Fabric	other	?	?	?	?	?	?	7051 7050 7054	/var/hyperledger/production /etc/hyperledger/fabric-ca-server	?
oracle/serverjre container-registry.oracle.com/java/serverjre container-registry.oracle.com/java/jdk			Oracle JDK	runtime	oraclelinux	?	sh		?	=LANG JAVA_HOME PATH		?	?
oracle/database oracle/weblogic container-registry.oracle.com/middleware/weblogic			Oracle images built locally	application	oraclelinux	?	sh	oracle	?	?		?	?
mysql	8.0	*-debian *-bookworm *-bullseye *-buster	MySQL	database	debian	apt	sh		/	=PATH MYSQL_MAJOR MYSQL_VERSION GOSU_VERSION	3306 33060	/var/lib/mysql	/var/lib/mysql		drops		no	mysqladmin ping -h 127.0.0.1 -uroot -p"$MYSQL_ROOT_PASSWORD"	-curl -wget -nc bash	MYSQL_ROOT_PASSWORD|MYSQL_ALLOW_EMPTY_PASSWORD|MYSQL_RANDOM_ROOT_PASSWORD	MYSQL_ROOT_PASSWORD MYSQL_ROOT_HOST MYSQL_DATABASE MYSQL_USER MYSQL_PASSWORD
haproxy	<2.4		HAProxy	proxy	debian	apt	sh		/	=HAPROXY_VERSION PATH					drops	SIGUSR1	no		-curl -wget -nc bash
ghcr.io/getsentry/sentry getsentry/sentry			Sentry	application	?	?	?	?	?	?	9000=http	/data	?
emqx/emqx emqx/emqx-enterprise			EMQX	other	debian	apt	sh	emqx	/opt/emqx	EMQX_VERSION LC_ALL LANG PATH	1883 8083 8084 8883 18083=admin 4370=cluster 5369=cluster	/opt/emqx/data	/opt/emqx/log /opt/emqx/data				no	/opt/emqx/bin/emqx ctl status	curl bash
drone/drone-runner-docker			Drone runner	ci	?	?	?	?	?	?	3000=http	?	?
gcr.io/cadvisor/cadvisor ghcr.io/google/cadvisor			cAdvisor	agent	alpine	apk	sh		?	?	8080=http		?				yes	wget -q --spider http://localhost:8080/healthz	-curl wget nc -bash
ghcr.io/browserless/chromium			Browserless	ci	?	?	?	?	?	?	3000	?	?
ghcr.io/kafbat/kafka-ui kafbat/kafka-ui			Kafka UI	admin	?	?	?	?	?	?	8080=http	?	?					wget -q --spider http://localhost:8080/actuator/health	wget
ghcr.io/mealie-recipes/mealie			Mealie	application	?	?	?	?	?	?	9000=http	/app/data	?
ghcr.io/servercontainers/samba			Samba	storage	?	?	?		?	?	139 445 137/udp 138/udp	?	?
jenkins/inbound-agent jenkins/agent jenkins/ssh-agent			Jenkins agents	ci	?	?	?	jenkins	/home/jenkins/agent	?		?	/home/jenkins/agent /home/jenkins/.jenkins
releases-docker.jfrog.io/jfrog/artifactory-oss releases-docker.jfrog.io/jfrog/artifactory-pro			JFrog Artifactory	registry	?	?	?	artifactory	?	?	8081=http 8082=http	/var/opt/jfrog/artifactory	/var/opt/jfrog/artifactory
container-registry.oracle.com/mysql/community-server			MySQL (Oracle)	database	oraclelinux	microdnf	sh	?	?	?	3306 33060 33061=cluster	/var/lib/mysql	/var/lib/mysql				yes	/healthcheck.sh
sosedoff/pgweb ghcr.io/sosedoff/pgweb			pgweb	admin	?	?	?	?	?	?	8081=http	?	?
mher/flower			Flower	admin	?	?	?	?	?	?	5555=http	?	?
obsidiandynamics/kafdrop			Kafdrop	admin	?	?	?	?	?	?	9000=http	?	?
tchiotludo/akhq			AKHQ	admin	?	?	?	?	?	?	8080=http 28081=admin	?	?
sheepkiller/kafka-manager hlebalbau/kafka-manager			CMAK	admin	?	?	?	?	?	?	9000=http	?	?
confluentinc/cp-enterprise-control-center			Confluent Control Center	admin	?	?	?	?	?	?	9021=http	?	?
lmenezes/cerebro			Cerebro	admin	?	?	?	?	?	?	9000=http	?	?
dbeaver/cloudbeaver			CloudBeaver	admin	?	?	?	?	?	?	8978=http	?	?
osixia/phpldapadmin			phpLDAPadmin	admin	?	?	?	?	?	?	80=http 443=http	?	?
erikdubbelboer/phpredisadmin			phpRedisAdmin	admin	?	?	?	?	?	?	80=http	?	?
rundeck/rundeck			Rundeck	admin	?	?	?	?	?	?	4440=http	?	?
tsl0922/ttyd			ttyd	admin	?	?	?	?	?	?	7681=http	?	?
apacherocketmq/rocketmq-dashboard styletang/rocketmq-console-ng			RocketMQ Dashboard	admin	?	?	?	?	?	?	8080=http	?	?
bladex/sentinel-dashboard			Sentinel Dashboard	admin	?	?	?	?	?	?	8858=http	?	?
apache/skywalking-ui			SkyWalking UI	admin	?	?	?	?	?	?	8080=http	?	?
codercom/code-server			code-server	application	?	?	?	?	?	?	8080=http	?	?
dorowu/ubuntu-desktop-lxde-vnc			desktop in a browser	other	?	?	?	?	?	?	80=admin 5900=admin	?	?
consol/ubuntu-xfce-vnc consol/centos-xfce-vnc			desktop in a browser	other	?	?	?	?	?	?	5901=admin 6901=admin	?	?`;
