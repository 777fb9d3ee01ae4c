package id.lindung.problem.web;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The limit of {@code quarkus.http.limits.max-body-size}, answered as a problem. Quarkus enforces the same limit with a
 * bare 413; so an announced length is judged just before Quarkus would, and the watch over a body without one is taken
 * over by {@link #limited}.
 */
@ApplicationScoped
class BodyLimit {

    /** Behind authentication (200) and authorisation (100), before Quarkus's own limit (2). */
    private static final int BEFORE_QUARKUS = 50;

    private static final int BEHIND_QUARKUS = 1;

    private final long limit;
    private final ProblemAnswers answers;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ProblemAnswers answers) {
        this.limit = limit.asLongValue();
        this.answers = answers;
    }

    void install(@Observes Filters filters) {
        filters.register(this::judgeLength, BEFORE_QUARKUS);
        filters.register(this::takeOver, BEHIND_QUARKUS);
    }

    private void judgeLength(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            answers.end(new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE), context);
        } else {
            context.next();
        }
    }

    private void takeOver(RoutingContext context) {
        context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        context.next();
    }

    /** The body, up to the limit. Reading on fails with {@link TooLarge}. */
    InputStream limited(InputStream body) {
        return new Limited(body, limit);
    }

    /** Not a {@link ProblemException}: JSON readers pass an I/O failure on as it is and wrap all others. */
    static final class TooLarge extends IOException {}

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }

        @Override
        public void close() throws IOException {
            // Closing reads to the end; that is the very thing to avoid once the limit is passed.
            if (left >= 0) {
                super.close();
            }
        }
    }
}
