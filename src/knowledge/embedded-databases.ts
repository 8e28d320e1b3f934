/** Products with an embedded database for evaluation, from their manuals, November 2026. */
export interface EmbeddedDatabase {
  /** The database that is used by default, after "uses". */
  readonly database: string;
  /** Variables, options and configuration keys that choose another one. */
  readonly setBy: RegExp;
  readonly help: string;
}

const PRODUCTS: ReadonlyMap<string, EmbeddedDatabase> = new Map([
  [
    'SonarQube',
    {
      database: 'the embedded H2 database, which does not support upgrades',
      setBy: /SONAR_JDBC_|SONARQUBE_JDBC_|sonar\.jdbc\./i,
      help: 'set `SONAR_JDBC_URL`, `SONAR_JDBC_USERNAME` and `SONAR_JDBC_PASSWORD` for a PostgreSQL database',
    },
  ],
  [
    'Keycloak',
    {
      database: 'the embedded H2 development database, which a second instance cannot share',
      setBy: /\bKC_DB|--db\b|\bDB_VENDOR|\bDB_ADDR|\bKC_CONFIG_FILE|\bdb=/,
      help: 'set `KC_DB`, `KC_DB_URL`, `KC_DB_USERNAME` and `KC_DB_PASSWORD` for a PostgreSQL database',
    },
  ],
  [
    'Metabase',
    {
      database: 'the embedded H2 database, which is easily corrupted and not meant for production',
      setBy: /\bMB_DB_/,
      help: 'set `MB_DB_TYPE` and the other `MB_DB_…` variables for a PostgreSQL database',
    },
  ],
  [
    'Apache Airflow',
    {
      database: 'SQLite, which limits it to one task at a time',
      setBy: /SQL_ALCHEMY_CONN|sql_alchemy_conn/,
      help: 'set `AIRFLOW__DATABASE__SQL_ALCHEMY_CONN` to a PostgreSQL database',
    },
  ],
  [
    'Nacos',
    {
      database: 'the embedded Derby database, which a second instance cannot share',
      setBy: /SPRING_DATASOURCE_PLATFORM|MYSQL_SERVICE_|spring\.datasource|EMBEDDED_STORAGE/,
      help: 'set `SPRING_DATASOURCE_PLATFORM` and the `MYSQL_SERVICE_…` variables for a MySQL database',
    },
  ],
]);

/** The embedded database of a product; undefined if it does not have one, or if that is fit for production. */
export function embeddedDatabase(product: string): EmbeddedDatabase | undefined {
  return PRODUCTS.get(product);
}
