// Generated from scripts/data/end-of-life.jsonl, which names the sources, by `npm run generate`.

/** The month of the dates, then the products, then the deprecated images, one per line; `end-of-life.ts` explains the columns. */
export const END_OF_LIFE_TABLE = `2026-08

Debian|debian debian/eol bitnami/minideb buildpack-deps||debian deb|archive.debian.org||13/trixie 12/bookworm 11/bullseye 10/buster=2406! 9/stretch=2207! 8/jessie=2006! 7/wheezy=1805! 6/squeeze=1602!
Ubuntu|ubuntu public.ecr.aws/ubuntu/ubuntu buildpack-deps||ubuntu|old-releases.ubuntu.com||26.04/resolute 25.10/questing=2607 25.04/plucky=2601! 24.10/oracular=2507! 24.04/noble 23.10/mantic=2407! 23.04/lunar=2401! 22.10/kinetic=2307! 22.04/jammy 21.10/impish=2207! 21.04/hirsute=2201! 20.10/groovy=2107! 20.04/focal=2505 19.10/eoan=2007! 19.04/disco=2001! 18.10/cosmic=1907! 18.04/bionic=2305 17.10/artful=1807! 17.04/zesty=1801! 16.10/yakkety=1707! 16.04/xenial=2104 15.10/wily=1607! 15.04/vivid=1602! 14.10/utopic=1507! 14.04/trusty=1904 13.10/saucy=1407! 13.04/raring=1401! 12.10/quantal=1405! 12.04/precise=1704!
Alpine|alpine||alpine|||3.24 3.23 3.22 3.21 3.20=2604 3.19=2511 3.18=2505 3.17=2411 3.16=2405 3.15=2311 3.14=2305 3.13=2211 3.12=2205 3.11=2111 3.10=2105 3.9=2011 3.8=2005 3.7=1911 3.6=1905 3.5=1811 3.4=1805 3.3=1711 3.2=1705 3.1=1611 3.0=1605 2.7=1511 2.6=1505 2.5=1411 2.4=1405 2.3=1311
Fedora|fedora quay.io/fedora/fedora registry.fedoraproject.org/fedora||fedora|||44 43 42=2605 41=2512 40=2505 39=2411 38=2405 37=2312 36=2305 35=2212 34=2206 33=2111 32=2105 31=2011 30=2005 29=1911 28=1905 27=1811 26=1805 25=1712 24=1708 23=1612 22=1607 21=1512 20=1506 19=1501 18=1401 17=1307
CentOS|centos||centos|vault.centos.org||8=2112! 7=2406! 6=2011! 5=1703!
CentOS Stream|quay.io/centos/centos|||vault.centos.org||10 9 8=2405!
Rocky Linux|rockylinux rockylinux/rockylinux quay.io/rockylinux/rockylinux|||||10 9 8
AlmaLinux|almalinux quay.io/almalinuxorg/almalinux|||||10 9 8
Red Hat UBI|redhat/ubi8 redhat/ubi9 redhat/ubi10 redhat/ubi8-minimal redhat/ubi9-minimal redhat/ubi10-minimal registry.access.redhat.com/ubi7 registry.access.redhat.com/ubi8 registry.access.redhat.com/ubi9 registry.access.redhat.com/ubi10||ubi|||10 9 8 7=2406 6=2011 5=1703
Amazon Linux|amazonlinux public.ecr.aws/amazonlinux/amazonlinux|||||2023 2=2606 2018.03=2312 2017.12=2312 2017.09=2312 2017.03=2312 2016.09=2312 1=2312
Oracle Linux|oraclelinux container-registry.oracle.com/os/oraclelinux ghcr.io/oracle/oraclelinux|||||10 9 8 7=2412 6=2103
openSUSE Leap|opensuse/leap registry.opensuse.org/opensuse/leap|||||16.0 15.6=2604 15.5=2412 15.4=2312 15.3=2212 15.2=2201 15.1=2102 15.0=1912 42.3=1907 42.2=1801 42.1=1705 13.2=1701 13.1=1602 12.3=1501 12.2=1401
SUSE Linux Enterprise Server|registry.suse.com/suse/sle15 registry.suse.com/bci/bci-base|||||16.0 15.7 15.6=2512 15.5=2412 15.4=2312 15.3=2212 15.2=2112 12.5=2410 15.1=2101 12.4=2006 15.0=1912 12.3=1906 12.2=1803 12.1=1705 11.4=1903 12.0=1606 11.3=1601 11.2=1401 10.4=1307
Photon OS|photon|||||5.0 4.0 3.0=2510 2.0=2212 1.0=2202
Node.js|node bitnami/node bitnamilegacy/node|circleci/node cimg/node public.ecr.aws/lambda/nodejs amazon/aws-lambda-nodejs mcr.microsoft.com/devcontainers/javascript-node mcr.microsoft.com/devcontainers/typescript-node|node nodejs||17|26 25=2606 24/krypton 23=2506 22/jod 21=2406 20/iron=2604 19=2306 18/hydrogen=2504 17=2206 16/gallium=2309 15=2106 14/fermium=2304 13=2006 12/erbium=2204 11=1906 10/dubnium=2104 9=1806 8/carbon=1912 7=1706 6/boron=1904 5=1606 4/argon=1804
Deno|denoland/deno|||||2.9 2.8~ 2.7~ 2.6~ 2.5=2604 2.4~ 2.3=2507 2.2=2510 2.1=2504 2.0=2411 1=2410
Python|python bitnami/python|circleci/python cimg/python public.ecr.aws/lambda/python amazon/aws-lambda-python mcr.microsoft.com/devcontainers/python|python||3.6|3.14 3.13 3.12 3.11 3.10 3.9=2510 3.8=2410 3.7=2306 3.6=2112 3.5=2009 3.4=1903 3.3=1709 3.2=1602 2.7=2001 2.6=1310
PHP|php bitnami/php-fpm|circleci/php cimg/php webdevops/php webdevops/php-dev webdevops/php-nginx webdevops/php-nginx-dev webdevops/php-apache webdevops/php-apache-dev trafex/php-nginx mcr.microsoft.com/devcontainers/php|php||7.3|8.5 8.4 8.3 8.2 8.1=2512 8.0=2311 7.4=2211 7.3=2112 7.2=2011 7.1=1912 7.0=1901 5.6=1812 5.5=1607 5.4=1509 5.3=1408
Ruby|ruby bitnami/ruby|circleci/ruby cimg/ruby public.ecr.aws/lambda/ruby amazon/aws-lambda-ruby mcr.microsoft.com/devcontainers/ruby|ruby||2.6|4.0 3.4 3.3 3.2=2603 3.1=2503 3.0=2404 2.7=2303 2.6=2203 2.5=2103 2.4=2003 2.3=1903 2.2=1803 2.1=1703 2.0.0=1602 1.9.3=1502
JRuby|jruby|||||10.1 10.0 9.4 9.3=2406 9.2=2206 9.1=1804 9.0=1601
Go|golang bitnami/golang|circleci/golang cimg/go mcr.microsoft.com/devcontainers/go|go golang||1.16|1.27 1.26 1.25=2608 1.24=2602 1.23=2508 1.22=2502 1.21=2408 1.20=2402 1.19=2309 1.18=2302 1.17=2208 1.16=2203 1.15=2108 1.14=2102 1.13=2008 1.12=2002 1.11=1909 1.10=1902
Perl|perl|||||5.44 5.42 5.40 5.38=2607 5.36=2505 5.34=2405 5.32=2306 5.30=2205 5.28=2106 5.26=2005
Elixir|elixir hexpm/elixir|||||1.20 1.19 1.18 1.17 1.16 1.15=2606 1.14=2510 1.13=2412 1.12=2406 1.11=2312 1.10=2306 1.9=2209 1.8=2112 1.7=2105 1.6=2010 1.5=2001 1.4=1906
Erlang|erlang hexpm/erlang|||||29 28 27 26=2605 25=2505 24=2405 23=2403 22=2403 21=2106 20=2006 19=1906 18=1811 17=1810
GHC|haskell|||||9.14 9.12 9.10 9.8 9.6 9.4= 9.2= 9.0= 8.10= 8.8= 8.6= 8.4= 8.2= 8.0=
Julia|julia|||||1.12 1.11=2510 1.10 1.6=2410 1.0=2112
.NET|mcr.microsoft.com/dotnet/sdk mcr.microsoft.com/dotnet/aspnet mcr.microsoft.com/dotnet/runtime mcr.microsoft.com/dotnet/runtime-deps mcr.microsoft.com/dotnet/core/sdk mcr.microsoft.com/dotnet/core/aspnet mcr.microsoft.com/dotnet/core/runtime mcr.microsoft.com/dotnet/core/runtime-deps|mcr.microsoft.com/devcontainers/dotnet||||10 9 8 7=2405 6=2411 5=2205 3.1=2212 3.0=2003 2.2=1912 2.1=2108 2.0=1810 1.1=1906 1.0=1906
PowerShell|mcr.microsoft.com/powershell|||||7.6 7.5 7.4 7.3=2405 7.2=2411 7.1=2205 7.0=2212 6.2=2009 6.1=1909 6.0=1902
Eclipse Temurin|eclipse-temurin|||||-26 25 24~ 23=2503 22=2409 21 20=2309 19=2303 18=2209 17 11 16=2109 8
Amazon Corretto|amazoncorretto|||||-26 25 24=2510 23=2504 22=2410 21 20=2310 19=2304 18=2210 17 16=2110 15=2104 11 8
Liberica JDK|bellsoft/liberica-openjdk-alpine bellsoft/liberica-openjdk-debian bellsoft/liberica-openjre-alpine bellsoft/liberica-runtime-container|||||-26 25 24~ 23=2503 22=2409 21 20=2309 19=2303 18=2209 17 16=2109 15=2103 14=2009 13=2003 12=1909 11=2410 10=1809 8 7=2207 6=1812
IBM Semeru Runtime|ibm-semeru-runtimes|||||-26 25 24~ 23=2503 22=2409 21 17 11 8
SapMachine|sapmachine|||||-26 25 24~ 23=2503 22=2409 21 20=2309 19=2303 18=2209 17 16=2109 15=2103 14=2009 13=2003 12=1909 11=2412 10=1809
Microsoft Build of OpenJDK|mcr.microsoft.com/openjdk/jdk|||||25 21 17 11
GraalVM Community Edition|ghcr.io/graalvm/graalvm-community ghcr.io/graalvm/jdk-community ghcr.io/graalvm/native-image-community|||||25 24~ 23=2503 22=2409 21=2403 20=2309 17=2310
Maven|maven|||||3.9 3.8=2506 3.6=2103 3.5=1810 3.3=1704 3.2=1503 3.1=1402 3.0=1306 2=1402 1=1402
Gradle|gradle|||||9 8 7=2507 6=2302 5=1911 4=1811 3=1706 2=1608 1=1407
nginx|nginx nginxinc/nginx-unprivileged bitnami/nginx bitnamilegacy/nginx||||1.21|1.31 1.30 1.29=2605 1.28=2604 1.27=2506 1.26=2504 1.25=2405 1.24=2404 1.23=2305 1.22=2304 1.21=2206 1.20=2205 1.19=2105 1.18=2104 1.16=2004 1.14=1904 1.12=1804 1.10=1704 1.8=1604 1.6=1504 1.4=1404
Apache HTTP Server|httpd bitnami/apache bitnamilegacy/apache|||||2.4 2.2=1707 2.0=1307
HAProxy|haproxy haproxytech/haproxy-alpine haproxytech/haproxy-debian bitnami/haproxy|||||3.4 -3.3 3.2 -3.1=2601 3.0 -2.9=2503 2.8 -2.7=2404 2.6 -2.5=2305 2.4=2604 -2.3=2207 2.2=2504 -2.1=2103 2.0=2404 1.9=2007 1.8=2212 1.7=2110 1.6=2010 1.5=2001 1.4=2001 1.3=1603
Traefik|traefik|||||3.7 3.6=2608 3.5~ 3.4=2507 3.3=2505 3.2=2501 3.1=2410 3.0=2407 2.11=2602 2.10=2402 2.9=2304 2.8=2210 2.7=2206 2.6=2205 2.5=2201 2.4=2108 2.3=2101 2.2=2009 2.1=2003 2.0=1912 1.7=2112
Envoy|envoyproxy/envoy|||||1.39 1.38 1.37 1.36 1.35=2607 1.34=2604 1.33=2601 1.32=2510 1.31=2507 1.30=2504 1.29=2501 1.28=2410 1.27=2407 1.26=2404 1.25=2401 1.24=2310 1.23=2307 1.22=2304 1.21=2301 1.20=2210 1.19=2207 1.18=2204 1.17=2201 1.16=2110 1.15=2107 1.14=2104 1.13=2101 1.12=2010 1.11=1910 1.10=1907 1.9=1904 1.8=1812 1.7=1810 1.6=1806 1.5=1803 1.4=1712 1.3=1708 1.2=1705 1.1=1703 1.0=1611
Kong Gateway|kong kong/kong-gateway|||||3.9 3.8=2412 3.7=2409 3.6=2405 3.5=2402 3.4 3.3=2308 3.2=2305 3.1=2302 3.0=2212 2.8=2406
Varnish|varnish|||||9.0 8.0 7.7=2603 7.6=2509 7.5=2503 7.4=2409 7.3=2403 7.2=2309 7.1=2303 7.0=2209 6.0
Apache APISIX|apache/apisix|||||3.17 3.16~ 3.15~ 3.14~ 3.13~ 3.12=2506 3.11=2504 3.10=2410 3.9=2408 3.8=2403 3.7=2401 3.6=2311 3.5=2310 3.4=2308 3.3=2306 3.2=2411 3.1=2303 3.0=2212 2.15=2303 2.14=2207 2.13=2208 2.12=2203 2.11=2201 2.10=2204
Tomcat|tomcat bitnami/tomcat|||||11.0 10.1 10.0=2210 9.0 8.5=2403 8.0=1806 7=2103 6=1612
Jetty|jetty|||||12.1 12.0 11=2501 10=2501 9.4=2508 9.3=2012 9.2=1803 9.1=1412 9.0=1312 8=1412 7=1412
PostgreSQL|postgres bitnami/postgresql bitnamilegacy/postgresql postgis/postgis||pg|||18 17 16 15 14 13=2511 12=2411 11=2311 10=2211 9.6=2111 9.5=2102 9.4=2002 9.3=1811 9.2=1711 9.1=1610 9.0=1510 8.4=1407
MySQL|mysql container-registry.oracle.com/mysql/community-server mysql/mysql-server bitnami/mysql bitnamilegacy/mysql|||||9.7 -9.6~ -9.5~ -9.4~ -9.3=2507 -9.2=2504 -9.1=2501 -9.0=2410 8.4 -8.3=2404 -8.2=2312 -8.1=2310 8.0=2604 5.7=2310 5.6=2102 5.5=1812
Percona Server|percona percona/percona-server|||||8.4 8.0=2604 5.7=2310 5.6=2102
Confluent Platform|confluentinc/cp-kafka confluentinc/cp-server confluentinc/cp-zookeeper confluentinc/cp-schema-registry confluentinc/cp-kafka-connect confluentinc/cp-kafka-connect-base confluentinc/cp-server-connect confluentinc/cp-kafka-rest confluentinc/cp-ksqldb-server confluentinc/cp-ksqldb-cli confluentinc/cp-enterprise-kafka confluentinc/cp-enterprise-control-center|||||8.0 7.9 7.8 7.7 7.6 7.5 7.4=2605 7.3=2511 7.2=2507 7.1=2504 7.0=2410 6.2=2406 6.1=2402 6.0=2309 5.5=2304 5.4=2301 5.3=2207 5.2=2203 5.1=2112 5.0=2107 4.1=2104 4.0=2011 3.3=2008 3.2=2003
MariaDB|mariadb bitnami/mariadb bitnamilegacy/mariadb lscr.io/linuxserver/mariadb linuxserver/mariadb quay.io/mariadb-foundation/mariadb-devel|||||12.3 12.2~ 12.1~ 12.0~ 11.8 11.7=2505 11.6=2502 11.5=2411 11.4 11.3=2405 11.2=2411 11.1=2408 11.0=2406 10.11 10.10=2311 10.9=2308 10.8=2305 10.7=2302 10.6=2607 10.5=2506 10.4=2406 10.3=2305 10.2=2205 10.1=2010 10.0=1903 5.5=2004 5.3=1703 5.2=1511 5.1=1502
MongoDB|mongo mongodb/mongodb-community-server bitnami/mongodb bitnamilegacy/mongodb|||||-8.3 -8.2=2607 -8.1~ 8.0 -7.3=2410 -7.2=2403 -7.1=2401 7.0 -6.3=2308 -6.2=2304 -6.1=2302 6.0=2507 -5.3=2207 -5.2=2203 -5.1=2201 5.0=2410 4.4=2402 4.2=2304 4.0=2204 3.6=2104 3.4=2001 3.2=1809 3.0=1802 2.6=1610 2.2=1402
Redis|redis redis/redis-stack redis/redis-stack-server bitnami/redis bitnamilegacy/redis|||||8.10 8.8 8.6 8.4 8.2 8.0 7.4 7.2 7.0=2407 6.2 6.0=2205 5.0=2204
Valkey|valkey/valkey bitnami/valkey bitnamilegacy/valkey|||||9.1 9.0 8.1 8.0 7.2
Cassandra|cassandra bitnami/cassandra|||||5.0 4.1 4.0 3.11=2409 3.0=2409
Elasticsearch|elasticsearch docker.elastic.co/elasticsearch/elasticsearch bitnami/elasticsearch|||||9.5 9.4 9.3~ 9.2~ 9.1~ 8.19 8.18~ 9.0~ 8.17=2508 8.16=2504 7=2601 6=2202
Kibana|kibana docker.elastic.co/kibana/kibana bitnami/kibana|||||9.5 9.4 9.3~ 9.2~ 9.1~ 8.19 9.0~ 8.18~ 8.17=2508 8.16=2504 8.15=2412 8.14=2411 7=2601 6=2202
Logstash|logstash docker.elastic.co/logstash/logstash|||||9.5 9.4 9.3~ 9.2~ 9.1~ 8.19 8.18~ 9.0~ 8.17=2508 7=2601 6=2202
Beats|docker.elastic.co/beats/filebeat docker.elastic.co/beats/metricbeat elastic/filebeat elastic/metricbeat|||||9.5 9.4 9.3~ 9.2~ 9.1~ 8.19 8.18~ 9.0~ 8.17=2508 8.16=2504 7=2601 6=2202
OpenSearch|opensearchproject/opensearch opensearchproject/opensearch-dashboards public.ecr.aws/opensearchproject/opensearch bitnami/opensearch|||||3 2 1=2505
Solr|solr bitnami/solr|||||10 9 8=2410 7=2205 6=1903 5=1710 4= 3= 1=
Meilisearch|getmeili/meilisearch|||||1.53 1.52~ 1.51~ 1.50~ 1.49~ 1.48~ 1.47~ 1.46~ 1.45~ 1.44~ 1.43~ 1.42~ 1.41~ 1.40~ 1.39~ 1.38~ 1.37~ 1.36~ 1.35~ 1.34~ 1.33~ 1.32~ 1.31~ 1.30~ 1.29~ 1.28~ 1.27~ 1.26~ 1.25~ 1.24~ 1.23~ 1.22~ 1.21~ 1.20~ 1.19~ 1.18~ 1.17=2508 1.16=2508 1.15=2508 1.14=2506 1.13=2504 1.12=2502 1.11=2412 1.10=2410 1.9=2408 1.8=2407 1.7=2405 1.6=2403 1.5=2401 1.4=2311 1.3=2309 1.2=2309 1.1=2305 1.0=2303
RabbitMQ|rabbitmq bitnami/rabbitmq bitnamilegacy/rabbitmq|||||4.3 4.2=2607 4.1=2601 4.0=2504 3.13=2409 3.12=2402 3.11=2306 3.10=2209 3.9=2301 3.8=2207 3.7=2009 3.6=1805 3.5=1610 3.4=1510 3.3=1503 3.2=1410 3.1=1404 3.0=1311
Kafka|apache/kafka apache/kafka-native bitnami/kafka bitnamilegacy/kafka|||||4.3 4.2 4.1 4.0 3.9 3.8=2411 3.7=2407 3.6=2402 3.5=2310 3.4=2306 3.3=2302 3.2=2209 3.1=2209 3.0=2209 2.8=2209 2.7=2111 2.6=2111 2.5=2008 2.4=2004 2.3=1912 2.2=1912 2.1=1903 2.0=1811 1.1=1807 1.0=1807 0.11=1807 0.10=1807 0.9=1605 0.8=1511 0.7=1312
Apache ActiveMQ Classic|apache/activemq-classic|||||6.3 6.2 5.19 6.1=2512 6.0=2403 5.18=2503 5.17=2404 5.16=2303 5.15=2203 5.14=1706 5.13=1612 5.12=1602 5.11=1602 5.10=1502 5.9=1406 5.8=1310
Apache Artemis|apache/activemq-artemis|||||2.55 2.54~ 2.53~ 2.52~ 2.51~ 2.50~ 2.44~ 2.43~ 2.42~ 2.41=2507 2.40=2504 2.39=2503 2.38=2412 2.37=2410 2.36=2408 2.35=2407 2.34=2406 2.33=2405 2.32=2403 2.31=2401 2.30=2309 2.29=2307 2.28=2306 2.27=2301 2.26=2211 2.25=2209 2.24=2208 2.23=2207 2.22=2206 2.21=2204 2.20=2203 2.19=2112 2.18=2110 2.17=2108 2.16=2102 2.15=2011 2.14=2008 2.13=2007 2.12=2005 2.11=2004 2.10=2001 2.9=1908 2.8=1905 2.7=1905 2.6=1903 2.5=1805 2.4=1803 2.3=1711 2.2=1709 2.1=1707 2.0=1705 1.5=1803 1.4=1611 1.3=1609 1.2=1606 1.1=1601 1.0=1509
Apache Pulsar|apachepulsar/pulsar|||||4.2 4.1~ 4.0 3.3=2412 3.2=2408 3.1=2402 3.0=2505 2.11=2401 2.10=2304 2.9=2212 2.8=2206 2.7=2112 2.6=2106 2.5=2101
ZooKeeper|zookeeper bitnami/zookeeper bitnamilegacy/zookeeper|||||3.9 3.8 3.7=2401 3.6=2212 3.5=2206 3.4=2006
CouchDB|couchdb bitnami/couchdb|||||3.5 3.4 3.3=2505 3.2=2409
Couchbase Server|couchbase couchbase/server|||||8.0 7.6 7.2=2607 7.1=2401 7.0=2301 6.6=2301 6.5=2102 6.0=2007 5.5=2007 5.1=1901 5.0=1808 4.6=1808 4.5=1804 4.1=1804 4.0=1704 3.1=1702 3.0=1604 2.5=1512 2.2=1503 2.1=1412 2.0=1406 1.8=1401
Neo4j|neo4j bitnami/neo4j|||||2026.07 2026.06~ 2026.05~ 2026.04~ 2026.03~ 2026.02~ 2026.01~ 2025.12~ 2025.11~ 2025.10~ 2025.09~ 2025.08~ 2025.07=2508 2025.06=2507 2025.05=2507 2025.04=2506 2025.03=2504 2025.02=2503 2025.01=2502 5.26 5.25=2412 5.24=2410 5.23=2409 5.22=2408 5.21=2407 5.20=2406 5.19=2405 5.18=2404 5.17=2403 5.16=2402 5.15=2401 5.14=2312 5.13=2311 5.12=2310 5.11=2309 5.10=2308 5.9=2307 5.8=2306 5.7=2305 5.6=2304 5.5=2303 5.4=2302 5.3=2301 5.2=2212 5.1=2211 4.4=2511 4.3=2212 4.2=2205 4.1=2112 4.0=2107 3.5=2205 3.4=2003 3.3=1904 3.2=1811 3.1=1806 3.0=1710 2.3=1704 2.2=1609 2.1=1511 2.0=1506 1.9=1411 1.8=1403 1.7=1310 1.6=1307
InfluxDB|influxdb bitnami/influxdb|||||3.11 3.10 3.9~ 3.8~ 3.7~ 3.6~ 3.5~ 3.4~ 3.3~ 3.2~ 3.1=2507 3.0=2506 2 1
Telegraf|telegraf|||||1.39 1.38 1.37~ 1.36~ 1.35~ 1.34~ 1.33=2506 1.32=2503 1.31=2412 1.30=2409 1.29=2406 1.28=2403 1.27=2312 1.26=2309 1.25=2306 1.24=2303 1.23=2212 1.22=2209 1.21=2206 1.20=2203 1.19=2112 1.18=2109 1.17=2106 1.16=2103 1.15=2012 1.14=2010 1.13=2007 1.12=2003 1.11=1912 1.10=1909 1.9=1906 1.8=1903 1.7=1811 1.6=1809 1.5=1806 1.4=1804 1.3=1712 1.2=1709 1.1=1705 1.0=1701
ClickHouse|clickhouse clickhouse/clickhouse-server yandex/clickhouse-server|||||26.7 26.6 26.5 26.4~ 26.3 26.2~ 26.1~ 25.12~ 25.11~ 25.10~ 25.9~ 25.8 25.7~ 25.6~ 25.5~ 25.4=2507 25.3=2603 25.2=2505 25.1=2504
CockroachDB|cockroachdb/cockroach|||||26.2 26.1~ 25.4 25.3~ 25.2 25.1 24.3=2605 24.2=2502 24.1=2511 23.2=2508 23.1=2411 22.2=2406 22.1=2311 21.2=2305 21.1=2211 20.2=2205 20.1=2111 19.2=2105 19.1=2010 2.1=2004 2.0=1910 1.1=1904 1.0=1811
ArangoDB|arangodb arangodb/arangodb|||||3.12 3.11 3.10=2404 3.9=2309 3.8=2304 3.7=2205 3.6=2108 3.5=2012 3.4=2006 3.3=2002 3.2=1903 3.1= 3.0= 2.8=1806
etcd|quay.io/coreos/etcd gcr.io/etcd-development/etcd bitnami/etcd|||||3.7 3.6 3.5 3.4=2606 3.3=2110 3.2=2103 3.1=1810 3.0=1701
Consul|hashicorp/consul consul bitnami/consul|||||2.0 1.22 1.21 1.20=2605 1.19=2510 1.18=2505 1.17=2410 1.16=2406 1.15=2402 1.14=2311 1.13=2306 1.12=2302 1.11=2211 1.10=2208 1.9=2204 1.8=2112 1.7=2106 1.6=2011
Vault|hashicorp/vault vault bitnami/vault|||||2.0 1.21~ 1.20~ 1.19=2506 1.18=2503 1.17=2410 1.16=2406 1.15=2410 1.14=2406 1.13=2403 1.12=2309 1.11=2306 1.10=2303 1.9=2210
OpenBao|openbao/openbao quay.io/openbao/openbao|||||2.6 2.5~ 2.4~ 2.3~ 2.2=2506 2.1=2503 2.0=2411
Nomad|hashicorp/nomad|||||2.0 1.11 1.10 1.9=2604 1.8=2511 1.7=2504 1.6=2410 1.5=2405 1.4=2312 1.3=2307 1.2=2303 1.1=2210 1.0=2205 0.12=2111
Keycloak|quay.io/keycloak/keycloak keycloak/keycloak jboss/keycloak bitnami/keycloak|||||26.7 26.6~ 26.5~ 26.4~ 26.3~ 26.2=2507 26.1=2504 26.0=2501 25.0=2410 24.0=2406 23.0=2403 22.0=2311 21.1=2307 21.0=2304 20.0=2302 19.0=2211 18.0=2207 17.0=2204 16.1=2203 16.0=2112 15.1=2112 15.0=2112 14.0=2107 13.0=2106 12.0=2105 11.0=2012 10.0=2007
authentik|ghcr.io/goauthentik/server goauthentik/server|||||2026.5 2026.2 2025.12~ 2025.10~ 2025.8~ 2025.6~ 2025.4=2508 2024.12=2504 2023.10=2404 2022.12=2302 2021.12=2202
GitLab|gitlab/gitlab-ce gitlab/gitlab-ee|||||19.3 19.2 19.1 19.0~ 18.11~ 18.10~ 18.9~ 18.8~ 18.7~ 18.6~ 18.5~ 18.4~ 18.3~ 18.2~ 18.1~ 18.0=2508 17.11=2507 17.10=2506 17.9=2505 17.8=2504 17.7=2503 17.6=2502 17.5=2501 17.4=2412 17.3=2411 17.2=2410 17.1=2409 17.0=2408 16.11=2407 16.10=2406 16.9=2405 16.8=2404 16.7=2403 16.6=2402 16.5=2401 16.4=2312 16.3=2311 16.2=2310 16.1=2309 16.0=2308 15.11=2307 15.10=2306 15.9=2305 15.8=2304 15.7=2303 15.6=2302 15.5=2301 15.4=2212 15.3=2211 15.2=2210 15.1=2209 15.0=2208 14.10=2207 14.9=2206 14.8=2205 14.7=2204 14.6=2203 14.5=2202 14.4=2201 14.3=2112 14.2=2111 14.1=2110 14.0=2109 13.12=2108 13.11=2107 13.10=2106
Forgejo|codeberg.org/forgejo/forgejo code.forgejo.org/forgejo/forgejo|||||16.0 15.0 14.0~ 13.0~ 12.0~ 11.0=2607 10.0=2504 9.0=2501 8.0=2410 7.0=2507
SonarQube|sonarqube|||||26 25=2601 24=2501 10=2412 9=2501 8=2302 7=2105
Harbor|goharbor/harbor-core bitnami/harbor-core|||||2.15 2.14 2.13 2.12=2603 2.11=2509 2.10=2504 2.9=2411 2.8=2406 2.7=2312 2.6=2308 2.5=2304 2.4=2212 2.3=2208 2.2=2204 2.1=2110 2.0=2106 1.10=2102 1.9=2009
YouTrack|jetbrains/youtrack|||||2026.2 2026.1 2025.3 2025.2=2606 2025.1=2603 2024.3=2510 2024.2=2507 2024.1=2502 2023.3=2409 2023.2=2406 2023.1=2403 2022.3=2312 2022.2=2309 2022.1=2306 2021.4=2211 2021.3=2207 2021.2=2202 2021.1=2111 2020.6=2107 2020.5=2105 2020.4=2103 2020.3=2012 2020.2=2011 2020.1=2010
WordPress|wordpress bitnami/wordpress|||||7.1 7.0~ 6.9~ 6.8=2512 6.7=2504 6.6=2411 6.5=2407 6.4=2404 6.3=2311 6.2=2308 6.1=2303 6.0=2211 5.9=2205 5.8=2201 5.7=2107 5.6=2103 5.5=2012 5.4=2008 5.3=2003 5.2=1911 5.1=1905 5.0=1902 4.9=1812 4.8=1711 4.7=1706 4.6=1612 4.5=1608 4.4=1604 4.3=1512 4.2=1508 4.1=1504 4.0=1412 3.9=1409 3.8=1404 3.7=1312 3.6=1310
Drupal|drupal bitnami/drupal|||||11.4 11.3 10.6 11.2=2606 10.5=2606 10.4=2512 11.1=2512 11.0=2506 10.3=2506 10.2=2412 10.1=2406 10.0=2312 9.5=2311 9.4=2306 9.3=2212 9.2=2206 9.1=2112 9.0=2106 8.9=2111 8.8=2012 7=2501
Joomla|joomla bitnami/joomla|||||6 5 4=2510 3=2308
Nextcloud|nextcloud lscr.io/linuxserver/nextcloud|||||34 33 32 31=2602 30=2510 29=2504 28=2412 27=2406 26=2403 25=2310 24=2304 23=2212 22=2207 21=2202 20=2111 19=2106 18=2101 17=2010 16=2006 15=1912 14=1909 13=1902 12=1811 11=1803 10=1708 9=1708
MediaWiki|mediawiki bitnami/mediawiki|||||1.46 1.45 1.44=2607 1.43 1.42=2506 1.41=2412 1.40=2406 1.39=2512 1.38=2306 1.37=2211 1.36=2206 1.35=2312 1.34=2011 1.33=2006 1.32=2001 1.31=2109
Matomo|matomo bitnami/matomo|||||5 4=2412 3=2112 2=1712 1=1312
Redmine|redmine bitnami/redmine|||||7.0 6.1 6.0 5.1=2606 5.0=2509 4.2=2310 4.1=2203 4.0=2104
Mattermost|mattermost/mattermost-team-edition mattermost/mattermost-enterprise-edition|||||11.10 11.9 11.8 11.7 11.6~ 11.5~ 11.4~ 11.3~ 11.2~ 11.1~ 11.0~ 10.12~ 10.11=2608 10.10~ 10.9~ 10.8=2508 10.7=2507 10.6=2506 10.5=2511 10.4=2504 10.3=2503 10.2=2502 10.1=2501 10.0=2412 9.11=2505 9.10=2410 9.9=2409 9.8=2408 9.7=2407 9.6=2406 9.5=2411 9.4=2404 9.3=2403 9.2=2402 9.1=2401 9.0=2312 8.1=2405 8.0=2310 7.10=2308 7.9=2307 7.8=2311 7.7=2304 7.5=2302 7.4=2301 7.3=2212 7.2=2211 7.1=2305 7.0=2209 6.7=2208 6.6=2207 6.5=2206 6.4=2205 6.3=2210 6.2=2203 6.1=2202 6.0=2201
Rocket.Chat|rocket.chat registry.rocket.chat/rocketchat/rocket.chat|||||8.7 8.6 8.5 8.4 8.3 8.2 8.1 8.0~ 7.13~ 7.12~ 7.11~ 7.10=2607 7.9~ 7.8=2601 7.7~ 7.6=2511 7.5=2510 7.4=2509 7.3=2507 7.2=2507 7.1=2506 7.0=2504 6.13=2504 6.12=2503 6.11=2502 6.10=2501 6.9=2412 6.8=2411 6.7=2410 6.6=2411 6.5=2411 6.4=2403 6.3=2411 6.2=2311 6.1=2309 6.0=2309 5.4=2306 5.3=2305 5.2=2304 5.1=2303 5.0=2301 4.8=2212 4.7=2211 4.6=2210 4.5=2209 4.4=2207 4.3=2206 4.2=2205 4.1=2206 4.0=2204 3.18=2205 3.17=2201 3.16=2112 3.15=2111 3.14=2110 3.13=2110 3.12=2108 3.11=2108 3.10=2106 3.9=2105 3.8=2105 3.7=2103 3.6=2102 3.5=2101 3.4=2012 3.3=2011 3.2=2010 3.1=2010 3.0=2008 2.4=2006 2.3=2005 2.2=2004 2.1=2003 2.0=2003 1.3=2002 1.2=1912 1.1=1911 1.0=1910
Mastodon|ghcr.io/mastodon/mastodon tootsuite/mastodon|||||4.6 4.5 4.4 4.3=2605 4.2=2601 4.1=2504 4.0=2310 3.5=2312 3.4=2211 3.3=2205 3.2= 3.1= 3.0= 2= 1=
phpMyAdmin|phpmyadmin phpmyadmin/phpmyadmin bitnami/phpmyadmin|||||5.2 5.1=2205 5.0=2102 4.9 4.8=1906 4.7=1804 4.6=1704 4.5=1604 4.4=1610 4.3=1510 4.2=1507 4.1=1501 4.0=1704
Grafana|grafana/grafana grafana/grafana-oss grafana/grafana-enterprise bitnami/grafana|||||13.2 13.1 13.0 12.4 12.3=2608 12.2=2606 12.1=2604 12.0=2602 11.6=2606 11.5=2510 11.4=2509 11.3=2507 11.2=2505 11.1=2504 11.0=2502 10.4=2506 10.3=2410 10.2=2407 10.1=2401 10.0=2310 9.5=2405 9.4=2306 9.3=2304 9.2=2302 9.1=2211 9.0=2210 8=2306 7=2206 6=2106
Grafana Loki|grafana/loki|||||3.7 3.6 3.5=2603 3.4=2511 3.3=2504 3.2=2502 3.1=2411 3.0=2409 2.9 2.8=2404 2.7=2309 2.6=2211 2.5=2207 2.4=2204 2.3=2111 2.2=2108 2.1=2103 2.0=2012 1.6=2010 1.5=2008 1.4=2005 1.3=2004 1.2=2001 1.1=1912 1.0=1912
Prometheus|prom/prometheus quay.io/prometheus/prometheus bitnami/prometheus|||||3.14 3.13 3.12~ 3.11~ 3.10~ 3.9~ 3.8~ 3.7~ 3.6~ 3.5=2607 3.4=2506 3.3=2505 3.2=2503 3.1=2502 3.0=2412 2.55=2412 2.54=2409 2.53=2507 2.52=2406 2.51=2404 2.50=2404 2.49=2402 2.48=2312 2.47=2310 2.46=2309 2.45=2407 2.44=2308 2.43=2305 2.42=2303 2.41=2301 2.40=2212 2.39=2211 2.38=2209 2.37=2307 2.36=2207
Graylog|graylog/graylog|||||7.1 7.0 6.3=2606 6.2=2604 6.1=2510 6.0=2505 5.2=2411 5.1=2405 5.0=2312 4.3=2305 4.2=2211 4.1=2205 4.0=2110 3.3=2204 3.2=2005 3.1=2001 3.0=1908 2.5=1902 2.4=1903 2.3=1712 2.2=1707 2.1=1702 2.0=1609 1.3=1604 1.2=1512 1.1=1509 1.0=1506
Fluent Bit|fluent/fluent-bit cr.fluentbit.io/fluent/fluent-bit|||||5.1 5.0 4.2=2606 4.1~ 4.0=2512 3.2=2506 3.1=2502 3.0=2410 2.2=2406 2.1=2402 2.0=2307 1.9=2212 1.8=2212 1.7= 1.6= 1.5= 1.4= 1.3= 1.2= 1.1= 1.0= 0.14= 0.13= 0.12= 0.11= 0.10=
Zabbix|zabbix/zabbix-server-mysql zabbix/zabbix-server-pgsql zabbix/zabbix-web-nginx-mysql zabbix/zabbix-web-nginx-pgsql zabbix/zabbix-web-apache-mysql zabbix/zabbix-web-apache-pgsql zabbix/zabbix-agent zabbix/zabbix-agent2 zabbix/zabbix-proxy-mysql zabbix/zabbix-proxy-sqlite3 zabbix/zabbix-java-gateway zabbix/zabbix-snmptraps zabbix/zabbix-web-service|||||7.4 7.2=2512 7.0 6.4=2412 6.2=2302 6.0 5.4=2203 5.0=2505 4.0=2310
Checkmk|checkmk/check-mk-raw checkmk/check-mk-community|||||2.5 2.4 2.3 2.2=2511
Docker Engine|docker|||||29 28=2605 27=2505 26.1=2502 26.0=2406 25.0 24.0=2406 23.0=2505 20.10=2312 19.03=2101 18.09=1908 18.06=1812 18.05=1808 18.04=1806 18.03=1805 18.02=1804 17.12=1802 18.01=1803 17.11=1801 17.10=1712 17.09=1711 17.07=1710 17.06=1709 17.05=1707 17.04=1706 17.03=1705
Rancher|rancher/rancher|||||2.15 2.14 2.13 2.12 2.11 2.10=2606 2.9=2602 2.8=2507 2.7=2411 2.6=2404 2.5=2301 2.4=2203 2.3=2104 2.2=2010 2.1=2004 2.0=1911 1.6=2006
Apache Airflow|apache/airflow|||||3.3 3.2~ 3.1~ 3.0~ 2=2604 1.10=2106 1.9=1808 1.8=1801 1.7=1703
Apache Spark|spark apache/spark bitnami/spark|||||4.2 4.1 4.0 3.5 3.4=2410 3.3=2312 3.2=2304 3.1=2208 3.0=2112 2.4=2105 2.3=1908 2.2=1901 2.1=1806 2.0=1612 1.6=1607 1.5=1512 1.4=1509 1.3=1506 1.2=1504 1.1=1412 1.0=1409
Apache Flink|flink apache/flink|||||2.3 2.2 2.1 2.0=2606 1.20 1.19=2607 1.18=2503 1.17=2408
Apache NiFi|apache/nifi|||||2.11 2.10~ 2.9~ 2.8~ 2.7~ 2.6~ 2.5~ 2.4=2507 2.3=2505 2.2=2503 2.1=2501 2.0=2412 1.28=2412 1.27=2410 1.26=2407 1.25=2405 1.24=2401 1.23=2311 1.22=2307 1.21=2306 1.20=2304 1.19=2302
ROS|ros osrf/ros|||||noetic=2505 melodic=2304 lunar=1905 kinetic=2105 jade=1705 indigo=1904
ROS 2|ros osrf/ros|||||lyrical kilted jazzy iron=2412 humble galactic=2212 foxy=2306 eloquent=2011 dashing=2105 crystal=1912 bouncy=1907 ardent=1812
Tarantool|tarantool/tarantool|||||3.8 3.7 3.6 3.5 3.4 3.3 3.2 3.1=2408 3.0=2404 2.11 2.10=2309 2.8=2204 2.7=2108 2.6=2104 2.5=2012 2.4=2010 2.3=2007 2.2=2004 1.10=2305
Windows Server Core||mcr.microsoft.com/windows/servercore mcr.microsoft.com/windows/servercore/iis||||20h2=2208 2004=2112 1909=2105 1903=2012 1803=1911 1709=1904 1607=2201 10.0.19042=2208 10.0.19041=2112 10.0.18363=2105 10.0.18362=2012 10.0.17134=1911 10.0.16299=1904
Windows Nano Server||mcr.microsoft.com/windows/nanoserver||||20h2=2208 2004=2112 1909=2105 1903=2012 1803=1911 1709=1904 1607=1809 10.0.19042=2208 10.0.19041=2112 10.0.18363=2105 10.0.18362=2012 10.0.17134=1911 10.0.16299=1904 10.0.14393=1809 sac2016=1809

openjdk|openjdk:*-ea* openjdk:*-rc*|deprecated|2022-04|eclipse-temurin
java||deprecated|2016-12|eclipse-temurin
adoptopenjdk||deprecated|2021-08|eclipse-temurin
adoptopenjdk/openjdk8 adoptopenjdk/openjdk11 adoptopenjdk/openjdk13 adoptopenjdk/openjdk14 adoptopenjdk/openjdk15 adoptopenjdk/openjdk16||deprecated|2021-08|eclipse-temurin
centos||deprecated|2022-09|almalinux, rockylinux/rockylinux
centos/systemd centos/httpd centos/python-36-centos7 centos/nodejs-10-centos7 centos/postgresql-96-centos7 centos/mysql-57-centos7||deprecated|2020|an image below quay.io/sclorg
rockylinux||moved|2025-06|rockylinux/rockylinux
opensuse||moved|2018-05|opensuse/leap, opensuse/tumbleweed
clearlinux||archived|2025-07|another distribution
clefos||deprecated|2024-07|another distribution
sl||deprecated|2024-06|almalinux, rockylinux/rockylinux
euleros crux sourcemage||deprecated|2021|another distribution
ubuntu-debootstrap ubuntu-upstart||deprecated|2016-06|ubuntu
consul||moved|2023-07|hashicorp/consul
vault||moved|2023-06|hashicorp/vault
nats-streaming||archived|2021-11|nats with JetStream
jenkins||moved|2017-06|jenkins/jenkins
jenkinsci/jenkins||moved|2018|jenkins/jenkins
jenkinsci/jnlp-slave jenkins/jnlp-slave jenkinsci/slave jenkins/slave jenkinsci/ssh-slave jenkins/ssh-slave||moved|2020-05|jenkins/inbound-agent, jenkins/agent, jenkins/ssh-agent
jenkinsci/blueocean||deprecated|2023|jenkins/jenkins with the plugin
celery||deprecated|2017-06|python
django||deprecated|2016-12|python
rails||deprecated|2016-12|ruby
iojs||deprecated|2016-10|node
glassfish||deprecated|2016-08|another application server
hipache||deprecated|2016-10|traefik, nginx
piwik||moved|2018-09|matomo
owncloud||moved|2018-12|owncloud/server
sentry||deprecated|2020-09|the self-hosted repository of Sentry
swarm||archived|2020-06|the Swarm mode of Docker Engine
thrift||deprecated|2020-06|a package of the distribution
fsharp||deprecated|2021-07|mcr.microsoft.com/dotnet/sdk
mono||deprecated|2024-08|mcr.microsoft.com/dotnet/sdk
jobber||archived|2022-05|another scheduler
express-gateway||archived|2022-04|another gateway
nuxeo known rapidoid kaazing-gateway||deprecated|2021-10|
php-zendserver||deprecated|2024-07|php
mongo-express||deprecated|2026-02|another tool
notary||archived|2025-08|cosign, notation
unit nginx/unit||archived|2025-10|another application server
emqx||moved|2025-05|emqx/emqx
liquibase||moved|2025-10|liquibase/liquibase
plone||moved|2025-08|plone/plone-backend, plone/plone-frontend
gazebo||deprecated|2025-08|another image of the project
bitnami/* public.ecr.aws/bitnami/*|bitnami/minideb|moved|2025-08|the official image of the product
bitnamilegacy/*||deprecated|2025-08|the official image of the product
minio/minio minio/mc||deprecated|2025-10|another S3 server
quay.io/minio/minio quay.io/minio/mc||deprecated|2025-10|another S3 server
wurstmeister/kafka wurstmeister/zookeeper||deprecated|2022|apache/kafka
spotify/kafka landoop/fast-data-dev lensesio/fast-data-dev||deprecated|2019|apache/kafka
spotify/docker-gc||archived|2018|\`docker system prune\`
gliderlabs/logspout gliderlabs/registrator gliderlabs/consul gliderlabs/consul-agent gliderlabs/consul-server gliderlabs/alpine||archived|2021|alpine for gliderlabs/alpine, hashicorp/consul for Consul, or a log driver
progrium/consul progrium/busybox||archived|2016|hashicorp/consul, busybox
containrrr/watchtower ghcr.io/containrrr/watchtower||archived|2025-12|a maintained fork
v2tec/watchtower centurylink/watchtower||moved|2019|a maintained fork
pyouroboros/ouroboros||archived|2020|a maintained fork of Watchtower
mailhog/mailhog||archived|2020|axllent/mailpit
djfarrelly/maildev||moved|2019|maildev/maildev
schickling/mailcatcher||deprecated|2019|axllent/mailpit
grafana/promtail||deprecated|2026-03|grafana/alloy
grafana/agent grafana/agentctl grafana/agent-operator||deprecated|2025-11|grafana/alloy
google/cadvisor||moved|2019-07|gcr.io/cadvisor/cadvisor, ghcr.io/google/cadvisor
k8s.gcr.io/*||moved|2023-04|registry.k8s.io/*
gcr.io/google_containers/*||moved|2018|registry.k8s.io/*
gcr.io/kaniko-project/executor gcr.io/kaniko-project/warmer||archived|2025-06|BuildKit or buildah
docker.bintray.io/*||removed|2021-05|releases-docker.jfrog.io/*
docker.pkg.github.com/*||moved|2021-06|ghcr.io/*
docker:stable docker:stable-dind docker:*-git||deprecated|2020-06|docker:cli, docker:dind
docker/compose||deprecated|2021-09|docker:cli, which has \`docker compose\`
docker/whalesay||archived|2015|
docker/ucp docker/dtr docker/trusted-registry||moved|2019|mirantis/ucp, mirantis/dtr
microsoft/dotnet microsoft/aspnetcore microsoft/aspnetcore-build microsoft/dotnet-framework microsoft/aspnet||moved|2019-05|the images below mcr.microsoft.com/dotnet
mcr.microsoft.com/dotnet/core/sdk mcr.microsoft.com/dotnet/core/aspnet mcr.microsoft.com/dotnet/core/runtime mcr.microsoft.com/dotnet/core/runtime-deps||moved|2020-11|mcr.microsoft.com/dotnet/*
microsoft/mssql-server-linux microsoft/mssql-server-windows-developer microsoft/mssql-server-windows-express||moved|2018|mcr.microsoft.com/mssql/server
microsoft/windowsservercore microsoft/nanoserver microsoft/iis||moved|2019-05|the images below mcr.microsoft.com/windows
mcr.microsoft.com/azure-sql-edge||deprecated|2025-09|mcr.microsoft.com/mssql/server
mcr.microsoft.com/cbl-mariner/base/core mcr.microsoft.com/cbl-mariner/distroless/base||deprecated|2025-07|mcr.microsoft.com/azurelinux/base/core
mysql/mysql-server mysql/mysql-cluster mysql/mysql-router||moved|2023-01|mysql
jboss/keycloak||moved|2022-02|quay.io/keycloak/keycloak
jboss/wildfly||moved|2021|quay.io/wildfly/wildfly
yandex/clickhouse-server yandex/clickhouse-client||moved|2021-10|clickhouse/clickhouse-server
bitwardenrs/server bitwardenrs/server-mysql bitwardenrs/server-postgresql||moved|2021-04|vaultwarden/server
portainer/portainer||moved|2020-08|portainer/portainer-ce
linuxserver/letsencrypt||moved|2020-08|lscr.io/linuxserver/swag
linuxserver/readarr lscr.io/linuxserver/readarr ghcr.io/linuxserver/readarr||archived|2025-06|
linuxserver/unifi-controller lscr.io/linuxserver/unifi-controller||moved|2024-01|lscr.io/linuxserver/unifi-network-application
jwilder/nginx-proxy||moved|2021|nginxproxy/nginx-proxy
mdillon/postgis||moved|2019|postgis/postgis
abiosoft/caddy||moved|2020|caddy
jrcs/letsencrypt-nginx-proxy-companion||moved|2021|nginxproxy/acme-companion
jwilder/docker-gen||moved|2021|nginxproxy/docker-gen
jwilder/whoami||deprecated|2020|traefik/whoami
containous/whoami containous/traefik emilevauge/whoami||moved|2020|traefik/whoami, traefik
provectuslabs/kafka-ui||archived|2024-04|ghcr.io/kafbat/kafka-ui
sheepkiller/kafka-manager hlebalbau/kafka-manager||archived|2020|another tool
redis/redis-stack redis/redis-stack-server||deprecated|2025-05|redis:8
redislabs/rejson redislabs/redisearch redislabs/redistimeseries redislabs/rebloom redislabs/redisgraph redislabs/redismod||deprecated|2022|redis:8
redislabs/redisinsight||moved|2023|redis/redisinsight
vectorized/redpanda||moved|2022|redpandadata/redpanda
rmohr/activemq webcenter/activemq||deprecated|2019|apache/activemq-classic
vromero/activemq-artemis||archived|2021|apache/activemq-artemis
osixia/openldap osixia/phpldapadmin||deprecated|2021|another directory server
kylemanna/openvpn||deprecated|2020|another VPN image
dperson/samba dperson/openvpn-client dperson/torproxy||archived|2020|a maintained image
weejewel/wg-easy||moved|2023|ghcr.io/wg-easy/wg-easy
tvial/docker-mailserver||moved|2021-01|ghcr.io/docker-mailserver/docker-mailserver
jacobalberty/firebird||archived|2024|firebirdsql/firebird
jacobalberty/unifi||deprecated|2024|lscr.io/linuxserver/unifi-network-application
wrouesnel/postgres_exporter||moved|2021|quay.io/prometheuscommunity/postgres-exporter
graylog2/server||moved|2018|graylog/graylog
prom/haproxy-exporter||archived|2023|the exporter that HAProxy has built in
quay.io/coreos/clair||moved|2021|quay.io/projectquay/clair
jaegertracing/all-in-one quay.io/jaegertracing/all-in-one jaegertracing/jaeger-collector jaegertracing/jaeger-query jaegertracing/jaeger-ingester||deprecated|2025-12|jaegertracing/jaeger
jaegertracing/jaeger-agent||deprecated|2024|an OpenTelemetry SDK or collector
jupyter/base-notebook jupyter/minimal-notebook jupyter/scipy-notebook jupyter/datascience-notebook jupyter/tensorflow-notebook jupyter/pyspark-notebook jupyter/all-spark-notebook jupyter/r-notebook||moved|2023-10|quay.io/jupyter/*
condaforge/mambaforge condaforge/mambaforge-pypy3||deprecated|2024-07|condaforge/miniforge3
puckel/docker-airflow||archived|2020|apache/airflow
apachesuperset/superset amancevice/superset||moved|2023|apache/superset
strapi/strapi strapi/base||deprecated|2021|an image of your own
tootsuite/mastodon||moved|2023|ghcr.io/mastodon/mastodon
altran1502/immich-server altran1502/immich-web altran1502/immich-machine-learning||moved|2023|ghcr.io/immich-app/*
ghcr.io/immich-app/immich-web||deprecated|2023|ghcr.io/immich-app/immich-server
browserless/chrome||moved|2024|ghcr.io/browserless/chromium
selenium/standalone-chrome-debug selenium/standalone-firefox-debug selenium/node-chrome-debug selenium/node-firefox-debug||deprecated|2021|the image without -debug
selenium/standalone-opera selenium/node-opera||deprecated|2022|
drone/agent||moved|2020|drone/drone-runner-docker
kong-docker-kong-enterprise-edition-docker.bintray.io/*||removed|2021-05|kong/kong-gateway
registry.centos.org/*||removed|2023|quay.io/centos/*
tutum/* dockerfile/*||deprecated|2016|the official image of the product
node:*-onbuild python:*-onbuild ruby:*-onbuild golang:*-onbuild maven:*-onbuild||deprecated|2016-11|the same image without -onbuild
mhart/alpine-node||archived|2021|node with a tag of Alpine
frolvlad/alpine-oraclejdk8 anapsix/alpine-java||deprecated|2019|eclipse-temurin
store/*||removed|2023|container-registry.oracle.com/*
wnameless/oracle-xe-11g oracleinanutshell/oracle-xe-11g sath89/oracle-12c||deprecated|2018|gvenzl/oracle-xe
ibmcom/*||moved|2023|icr.io/*
localstack/localstack-full localstack/localstack-light||deprecated|2023|localstack/localstack
sonatype/nexus||deprecated|2025-06|sonatype/nexus3
gcr.io/distroless/*-debian9 gcr.io/distroless/*-debian10 gcr.io/distroless/*-debian11||deprecated|2024-09|the image of Debian 13
gcr.io/distroless/java*-debian12 gcr.io/distroless/nodejs*-debian12||deprecated|2026-01|the image of Debian 13
gcr.io/distroless/python3-debian12||deprecated|2026-04|gcr.io/distroless/python3-debian13
gcr.io/distroless/nodejs gcr.io/distroless/java gcr.io/distroless/java11 gcr.io/distroless/java17||deprecated|2023|the name with the version of the runtime and of Debian
mcr.microsoft.com/vscode/devcontainers/*||moved|2022-09|mcr.microsoft.com/devcontainers/*
hkotel/mealie||moved|2023-10|ghcr.io/mealie-recipes/mealie`;
