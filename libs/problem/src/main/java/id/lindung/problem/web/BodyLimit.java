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
import java.io.OutputStream;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The limit of {@code quarkus.http.limits.max-body-size}, answered as a problem. Quarkus enforces the same limit with a
 * bare 413; so an announced length is judged just before Quarkus would, and the watch over a body without one is taken
 * over by {@link #limited}, which also hangs up on senders who never come to an end.
 */
@ApplicationScoped
class BodyLimit {

    /** Behind authentication (200) and authorisation (100), before Quarkus's own limit (2). */
    private static final int BEFORE_QUARKUS = 50;

    private static final int BEHIND_QUARKUS = 1;

    private final long limit;
    private final Duration within;
    private final ProblemAnswers answers;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "lindung.body.within") Duration within,
            ProblemAnswers answers) {
        this.limit = limit.asLongValue();
        this.within = within;
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

    /**
     * The body, up to the limit and for as long as its sender may take. Reading on fails with {@link TooLarge} or with
     * {@link NotWhole}.
     */
    InputStream limited(InputStream body) {
        return new Limited(body, limit, System.nanoTime() + within.toNanos());
    }

    /** Not a {@link ProblemException}: JSON readers pass an I/O failure on as it is and wrap all others. */
    static final class TooLarge extends IOException {}

    /** Its sender hung up, paused for too long, or trickles: a byte now and then must not hold a place for hours. */
    static final class NotWhole extends IOException {

        NotWhole() {}

        NotWhole(IOException cause) {
            super(cause);
        }
    }

    private static final class Limited extends FilterInputStream {

        private final long deadline;
        private long left;
        private boolean closed;

        Limited(InputStream body, long limit, long deadline) {
            super(body);
            this.left = limit;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = received(into, offset, length);
            count(Math.max(read, 0));
            if (read >= 0 && System.nanoTime() - deadline > 0) {
                throw givenUp(new NotWhole());
            }
            return read;
        }

        private int received(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException cutOff) {
                throw givenUp(new NotWhole(cutOff));
            }
        }

        /** Nothing more is read. */
        private NotWhole givenUp(NotWhole why) {
            left = -1;
            return why;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }

        @Override
        public void close() throws IOException {
            // Closing reads to the end, so that the connection can be used again; the limits hold for the rest, too.
            if (left >= 0 && !closed) {
                closed = true;
                transferTo(OutputStream.nullOutputStream());
                super.close();
            }
        }
    }
}
