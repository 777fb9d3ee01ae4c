package id.lindung.local.postgres;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The server's settings. They stand on its command line, where no file in the data folder overrides them. */
final class PostgresSettings {

    private PostgresSettings() {}

    /** As arguments of {@code postgres}. */
    static List<String> arguments(int port, Durability durability) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", String.valueOf(port));
        // A socket's path is limited to 107 characters, a data folder's is not.
        settings.put("unix_socket_directories", "");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        Durability.SETTINGS.forEach(name -> settings.put(name, durability.value()));
        settings.putAll(SMALL);
        settings.put(STRETCHING, ONCE);
        settings.putAll(LOG_WITHOUT_VALUES);
        return settings.entrySet().stream()
                .flatMap(setting -> List.of("-c", setting.getKey() + "=" + setting.getValue()).stream())
                .toList();
    }

    /**
     * Passwords are stretched to slow down whoever guesses what people think of. These are 192 random bits, which nobody
     * guesses, while 4,096 rounds for every connection would take a good part of a service's start.
     */
    static final String STRETCHING = "scram_iterations";

    static final String ONCE = "1";

    /** One machine: four services with pools of 16, in two replicas each, and some to spare for people. */
    private static final Map<String, String> SMALL = Map.of(
            "max_connections", "160",
            "shared_buffers", "64MB",
            "work_mem", "4MB",
            "maintenance_work_mem", "32MB",
            "jit", "off",
            "io_method", "sync",
            "max_wal_size", "512MB",
            "min_wal_size", "80MB",
            "wal_compression", "pglz");

    /**
     * The log tells that something is wrong with the server, never what a row holds. A refused statement's message may
     * quote its values ("invalid input syntax for type uuid: …"), so such messages stay out altogether (level log), and so
     * do details, contexts, statements and parameters of the messages that remain: the report of a killed backend would
     * otherwise quote the statement it was working on.
     */
    private static final Map<String, String> LOG_WITHOUT_VALUES = Map.of(
            "log_min_messages", "log",
            "log_min_error_statement", "panic",
            "log_error_verbosity", "terse",
            "log_statement", "none",
            "log_min_duration_statement", "-1",
            "log_parameter_max_length", "0",
            "log_parameter_max_length_on_error", "0",
            "log_lock_waits", "off",
            "log_checkpoints", "off",
            "log_line_prefix", "%m [%p] ");
}
