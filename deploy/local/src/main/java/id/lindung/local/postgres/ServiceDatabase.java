package id.lindung.local.postgres;

/**
 * The database of one service.
 *
 * @param jdbcUrl without user and password
 * @param owner owns every table and passes row-level security; for migrations, never for requests
 * @param app what the service itself connects as; row-level security binds it
 */
public record ServiceDatabase(String jdbcUrl, Login owner, Login app) {}
