package id.lindung.messaging.relay;

import id.lindung.messaging.envelope.Envelope;
import id.lindung.messaging.envelope.TraceParent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings rows to the broker, never two of one aggregate at a time: the second is sent when the first is acknowledged.
 * However a send fails, the broker thus never holds an aggregate's event before the one it follows.
 */
@Dependent
class Carrier implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Carrier.class);

    private final Map<String, Object> settings;
    private @Nullable Producer<String, String> producer;

    Carrier(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        settings = new HashMap<>(broker);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Short enough that an outage is noticed, shown and answered within seconds; the row stays unsent meanwhile.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    }

    /** Sends the rows, given oldest first, and waits for the answers. */
    Delivery deliver(List<OutboxRow> page) {
        var acknowledged = new ArrayList<Long>();
        var refused = new ArrayList<Delivery.Refused>();
        var queues = byAggregate(page);
        while (!queues.isEmpty()) {
            var outages = new ArrayList<Throwable>();
            for (var answer : send(queues.values().stream().map(Deque::element).toList())) {
                var failure = answer.failure();
                if (failure == null) {
                    acknowledged.add(answer.row().id());
                    removeHead(queues, answer.row());
                } else if (Refusal.of(failure) == Refusal.FOREVER) {
                    refused.add(new Delivery.Refused(
                            answer.row().id(), failure.getClass().getSimpleName()));
                    queues.remove(answer.row().aggregateId());
                } else {
                    outages.add(failure);
                }
            }
            if (!outages.isEmpty()) {
                prepareForRetry(outages);
                return new Delivery(acknowledged, refused, true);
            }
        }
        return new Delivery(acknowledged, refused, false);
    }

    private static Map<UUID, Deque<OutboxRow>> byAggregate(List<OutboxRow> page) {
        var queues = new LinkedHashMap<UUID, Deque<OutboxRow>>();
        page.forEach(row -> queues.computeIfAbsent(row.aggregateId(), id -> new ArrayDeque<>())
                .add(row));
        return queues;
    }

    private static void removeHead(Map<UUID, Deque<OutboxRow>> queues, OutboxRow row) {
        queues.computeIfPresent(row.aggregateId(), (id, queue) -> {
            queue.remove();
            return queue.isEmpty() ? null : queue;
        });
    }

    private void prepareForRetry(List<Throwable> outages) {
        LOG.warnf(
                "The broker does not take events now (%s); waiting",
                outages.getFirst().getClass().getSimpleName());
        if (outages.stream().anyMatch(failure -> Refusal.of(failure) == Refusal.OF_THE_PRODUCER)) {
            close(Duration.ZERO);
        }
    }

    private List<Answer> send(List<OutboxRow> wave) {
        var sent = new LinkedHashMap<OutboxRow, Future<?>>();
        for (var row : wave) {
            var future = send(row);
            sent.put(row, future);
            if (failsForNow(future)) {
                // The rest would each wait as long as this one did.
                break;
            }
        }
        if (producer != null) {
            producer.flush();
        }
        return sent.entrySet().stream()
                .map(entry -> new Answer(entry.getKey(), failure(entry.getValue())))
                .toList();
    }

    private Future<?> send(OutboxRow row) {
        try {
            if (producer == null) {
                producer = new KafkaProducer<>(settings);
            }
            return producer.send(record(row));
        } catch (InterruptException stop) {
            throw stop;
        } catch (KafkaException | IllegalStateException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static ProducerRecord<String, String> record(OutboxRow row) {
        var message = new ProducerRecord<>(
                Topics.NAME_PREFIX + row.aggregateType(), row.aggregateId().toString(), row.envelope());
        message.headers().add("content-type", Envelope.CONTENT_TYPE.getBytes(StandardCharsets.US_ASCII));
        if (row.traceparent() != null) {
            message.headers().add(TraceParent.NAME, row.traceparent().getBytes(StandardCharsets.US_ASCII));
        }
        return message;
    }

    private static boolean failsForNow(Future<?> future) {
        return future.state() == Future.State.FAILED && Refusal.of(future.exceptionNow()) != Refusal.FOREVER;
    }

    private static @Nullable Throwable failure(Future<?> future) {
        try {
            future.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException stop) {
            throw new InterruptException(stop);
        }
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(5));
    }

    private void close(Duration patience) {
        if (producer != null) {
            producer.close(patience);
            producer = null;
        }
    }

    private record Answer(OutboxRow row, @Nullable Throwable failure) {}
}
