package id.lindung.referral.webhook.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import id.lindung.referral.feed.domain.AgencyEvent;
import id.lindung.referral.feed.domain.AgencyEventType;
import id.lindung.referral.webhook.domain.Delivery;
import id.lindung.referral.webhook.domain.DeliveryOutcome;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One delivery to real servers of all kinds. */
class CourierTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:42:00.5Z");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String WORD = "changeit";

    private static Vertx vertx;
    private static Courier courier;

    @BeforeAll
    static void aCourier() {
        vertx = Vertx.vertx();
        var json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        courier = new Courier(new Destinations(true), json, vertx, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterAll
    static void done() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @CsvSource({"204, DELIVERED", "307, REFUSED", "404, REFUSED", "410, GONE", "503, REFUSED"})
    void theStatusIsTheAnswerAndNoRedirectIsFollowed(int status, DeliveryOutcome outcome) {
        try (var receiver = Receiver.open().answers(status)) {
            var delivery = courier.post(to(receiver.url()));

            assertThat(delivery.outcome()).isEqualTo(outcome);
            assertThat(delivery.httpStatus()).isEqualTo(status);
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void theEventIsTheBodyAndEachSecretSignsIt() {
        try (var receiver = Receiver.open()) {
            var parcel = to(receiver.url());

            var delivery = courier.post(parcel);

            var sent = receiver.received().getFirst();
            assertThat(sent.path()).isEqualTo("/hook?of=agency");
            assertThat(sent.id()).isEqualTo(parcel.event().id().toString());
            assertThat(sent.timestamp()).isEqualTo("1795315320");
            assertThat(sent.body())
                    .isEqualTo("""
                        {"id":"%s","type":"referral.sent","referralId":"%s","occurredAt":"2026-11-22T02:42:00.500Z"}\
                        """.formatted(parcel.event().id(), parcel.event().referralId()));
            assertThat(sent.signature().split(" "))
                    .hasSize(2)
                    .allSatisfy(signature -> assertThat(signature).startsWith("v1,"));
            assertThat(delivery)
                    .extracting(Delivery::eventId, Delivery::type, Delivery::attemptedAt)
                    .containsExactly(parcel.event().id(), AgencyEventType.SENT, NOW);
        }
    }

    @Test
    void whoDoesNotListenIsUnreachable() {
        var receiver = Receiver.open();
        receiver.close();

        assertThat(courier.post(to(receiver.url())))
                .extracting(Delivery::outcome, Delivery::httpStatus)
                .containsExactly(DeliveryOutcome.UNREACHABLE, null);
    }

    @Test
    void anAddressThatLeadsInsideByNowIsNotSentTo() {
        for (var url : List.of("https://169.254.169.254/latest", "https://10.0.0.1/", "http://8.8.8.8/")) {
            assertThat(courier.post(to(url)).outcome()).isEqualTo(DeliveryOutcome.ADDRESS_REFUSED);
        }
    }

    @Test
    void anAnswerWithoutAnEndIsNotReadToIt() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var endless = exchange.getResponseBody()) {
                while (true) {
                    endless.write(new byte[8192]);
                }
            }
        });
        server.start();
        try {
            var port = server.getAddress().getPort();
            assertThat(courier.post(to("http://127.0.0.1:" + port + "/")).outcome())
                    .isEqualTo(DeliveryOutcome.DELIVERED);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsUnreachable(@TempDir Path folder) throws Exception {
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
        server.createContext("/", exchange -> exchange.sendResponseHeaders(204, -1));
        server.start();
        try {
            var port = server.getAddress().getPort();
            assertThat(courier.post(to("https://127.0.0.1:" + port + "/")).outcome())
                    .isEqualTo(DeliveryOutcome.UNREACHABLE);
        } finally {
            server.stop(0);
        }
    }

    private static SSLContext selfSigned(Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("server.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        WORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(made).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var input = Files.newInputStream(file)) {
            keys.load(input, WORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, WORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static Parcel to(String url) {
        var event = new AgencyEvent(UUID.randomUUID(), AgencyEventType.SENT, UUID.randomUUID(), NOW);
        return new Parcel(UUID.randomUUID(), url, List.of(SECRET, SECRET), 1, event);
    }
}
