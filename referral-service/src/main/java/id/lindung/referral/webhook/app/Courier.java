package id.lindung.referral.webhook.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.referral.feed.domain.AgencyEvent;
import id.lindung.referral.webhook.app.Destinations.Destination;
import id.lindung.referral.webhook.domain.Delivery;
import id.lindung.referral.webhook.domain.DeliveryOutcome;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Posts an event, signed as Standard Webhooks says, once. It goes to the address that was looked at while the certificate
 * must be the host's; no redirect is followed, and nothing of the answer is read but its status.
 */
@ApplicationScoped
class Courier {
    /** From the first byte to the answer; the specification advises 15 to 30 s, but nobody shall hold up the others. */
    private static final int TIMEOUT_MS = 5_000;

    private static final int CONNECT_TIMEOUT_MS = 2_000;

    private final Destinations destinations;
    private final ObjectMapper json;
    private final HttpClient client;
    private final Clock clock;

    Courier(Destinations destinations, ObjectMapper json, Vertx vertx, Clock clock) {
        this.destinations = destinations;
        this.json = json;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                // An address may hold a secret, which no trace shall.
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setConnectTimeout(CONNECT_TIMEOUT_MS));
    }

    /** Sends it; whatever comes of it is the answer, never an exception. */
    Delivery post(Parcel parcel) {
        try {
            var status = send(destinations.of(parcel.url()), parcel);
            return delivery(parcel, DeliveryOutcome.of(status), status);
        } catch (UnfitTargetException unfit) {
            return delivery(parcel, DeliveryOutcome.ADDRESS_REFUSED, null);
        } catch (ExecutionException | TimeoutException unanswered) {
            return delivery(parcel, DeliveryOutcome.UNREACHABLE, null);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return delivery(parcel, DeliveryOutcome.UNREACHABLE, null);
        }
    }

    private int send(Destination destination, Parcel parcel)
            throws ExecutionException, TimeoutException, InterruptedException {
        var body = bytes(parcel.event());
        var id = parcel.event().id().toString();
        var timestamp = String.valueOf(clock.instant().getEpochSecond());
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        destination.port(), destination.address().getHostAddress()))
                .setHost(destination.host())
                .setPort(destination.port())
                .setSsl(destination.secure())
                .setURI(destination.path())
                .setTimeout(TIMEOUT_MS)
                .putHeader("content-type", "application/json")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", timestamp)
                .putHeader("webhook-signature", signatures(parcel.secrets(), id, timestamp, body));
        return client.request(options)
                .compose(request -> status(request, body))
                .toCompletionStage()
                .toCompletableFuture()
                .get(TIMEOUT_MS + CONNECT_TIMEOUT_MS, TimeUnit.MILLISECONDS);
    }

    private static Future<Integer> status(HttpClientRequest request, byte[] body) {
        return request.send(Buffer.buffer(body)).map(answer -> {
            // Whatever else it says, however long, is not wanted, and that it was cut off is no failure.
            answer.exceptionHandler(_ -> {});
            request.reset();
            return answer.statusCode();
        });
    }

    private static String signatures(List<String> secrets, String id, String timestamp, byte[] body) {
        return secrets.stream()
                .map(secret -> WebhookSignature.of(secret, id, timestamp, body))
                .collect(Collectors.joining(" "));
    }

    private byte[] bytes(AgencyEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("An event cannot be written as JSON", unwritable);
        }
    }

    private Delivery delivery(Parcel parcel, DeliveryOutcome outcome, @Nullable Integer status) {
        return new Delivery(
                UuidCreator.getTimeOrderedEpoch(),
                parcel.event().id(),
                parcel.event().type(),
                clock.instant(),
                outcome,
                status);
    }
}
