package id.lindung.overload;

import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hangs up on connections that have taken no answer for {@code quarkus.http.idle-timeout}. Quarkus itself counts from the
 * last byte in either direction, so that a client who sends a byte of a header now and then, or reads one, is never idle;
 * what is counted here are the bytes that we could send.
 */
@ApplicationScoped
@Unremovable
class ConnectionDeadline implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setWriteIdleTimeout(options.getIdleTimeout());
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setWriteIdleTimeout(options.getIdleTimeout());
    }
}
