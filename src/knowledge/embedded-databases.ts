/** Products that bring a database for trying them out, from their manuals, November 2026. */
export interface EmbeddedDatabase {
  /** What is used when nothing else is set. */
  readonly database: string;
  /** Variables, options and keys of configuration that choose another one. */
  readonly setBy: RegExp;
  readonly help: string;
}

const PRODUCTS: ReadonlyMap<string, EmbeddedDatabase> = new Map([
  [
    'SonarQube',
    {
      database: 'the embedded H2 database, which cannot be upgraded to the next version',
      setBy: /SONAR_JDBC_|SONARQUBE_JDBC_|sonar\.jdbc\./i,
      help: 'set `SONAR_JDBC_URL`, `SONAR_JDBC_USERNAME` and `SONAR_JDBC_PASSWORD` for a PostgreSQL database',
    },
  ],
  [
    'Keycloak',
    {
      database: 'the embedded H2 database for development, which no second instance can share',
      setBy: /\bKC_DB|--db\b|\bDB_VENDOR|\bDB_ADDR|\bKC_CONFIG_FILE|\bdb=/,
      help: 'set `KC_DB`, `KC_DB_URL`, `KC_DB_USERNAME` and `KC_DB_PASSWORD` for a PostgreSQL database',
    },
  ],
  [
    'Metabase',
    {
      database: 'the embedded H2 database, which is easily damaged and not for production',
      setBy: /\bMB_DB_/,
      help: 'set `MB_DB_TYPE` and the other `MB_DB_…` variables for a PostgreSQL database',
    },
  ],
  [
    'Apache Airflow',
    {
      database: 'SQLite, with which only one task runs at a time',
      setBy: /SQL_ALCHEMY_CONN|sql_alchemy_conn/,
      help: 'set `AIRFLOW__DATABASE__SQL_ALCHEMY_CONN` to a PostgreSQL database',
    },
  ],
  [
    'Nacos',
    {
      database: 'the embedded Derby database, which no second instance can share',
      setBy: /SPRING_DATASOURCE_PLATFORM|MYSQL_SERVICE_|spring\.datasource|EMBEDDED_STORAGE/,
      help: 'set `SPRING_DATASOURCE_PLATFORM` and the `MYSQL_SERVICE_…` variables for a MySQL database',
    },
  ],
]);

/** The database that a product brings along; undefined for those that bring none, or one that is fit for operation. */
export function embeddedDatabase(product: string): EmbeddedDatabase | undefined {
  return PRODUCTS.get(product);
}
