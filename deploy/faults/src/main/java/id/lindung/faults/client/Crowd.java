package id.lindung.faults.client;

import id.lindung.faults.ledger.Ledger;
import id.lindung.local.stack.Service;
import id.lindung.local.stack.Stack;
import id.lindung.local.story.Directory;
import id.lindung.local.story.Insistence;
import id.lindung.local.story.PartnerDesk;
import id.lindung.local.story.People;
import id.lindung.local.story.Reception;
import id.lindung.local.story.Reports;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/**
 * Everybody who works with the system: registrars, storytellers, a partner that pushes, women who withdraw, and readers of
 * every unit. Each act is one client of the ledger, at a replica of chance; whoever began finishes.
 */
public final class Crowd {

    /** Where the procedure with its thirteen steps is in force. */
    private static final String STORY_UNIT = "62.11";

    /** Centres of other regencies, and one where nothing ever happens. */
    private static final List<String> UNITS = List.of(STORY_UNIT, "62.05", "35.10");

    private static final String EMPTY_UNIT = "94.71";
    private static final int STORYTELLERS = 2;
    private static final int REPLICAS = 2;

    /** So long ago that steps are overdue before they are looked at, and marks are raised while things die. */
    private static final Duration LONG_AGO = Duration.ofDays(10);

    private static final Duration BETWEEN_ACTS = Duration.ofMillis(700);
    private static final Duration FOR_EACH_STORY = Duration.ofMinutes(1);

    private final Stack stack;
    private final HttpClient http;
    private final Ledger ledger;
    private final Random random;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger acts = new AtomicInteger();
    private final Queue<InsistentWalk> walked = new ConcurrentLinkedQueue<>();
    private final Queue<String> mishaps = new ConcurrentLinkedQueue<>();
    private final String helping;
    private final String full;

    /** Sets the story's unit up: its letterhead and two agencies. */
    public Crowd(Stack stack, HttpClient http, Ledger ledger, Random random) {
        this.stack = stack;
        this.http = http;
        this.ledger = ledger;
        this.random = random;
        var directory = new Directory(client("administrator", STORY_UNIT).unitAdministrator());
        directory.writeProfile();
        helping = directory.register("puskesmas", "Puskesmas Karangan", "\"health\"");
        full = directory.register("hospital", "RSUD Karangan", "\"health\"");
    }

    /** Begins; each of the futures ends some time after {@link #finish()}. */
    public Collection<CompletableFuture<Void>> work(Executor threads) {
        var all = new ArrayList<CompletableFuture<Void>>();
        for (int n = 0; n < STORYTELLERS; n++) {
            all.add(again(
                    "walker",
                    threads,
                    client -> walked.add(InsistentWalk.walked(client(client, STORY_UNIT), helping, full))));
        }
        all.add(again("withdrawer", threads, client -> WithdrawnConsent.told(client(client, STORY_UNIT), helping)));
        all.add(again("partner", threads, client -> {
            var key = UUID.randomUUID();
            new PartnerDesk(client(client, STORY_UNIT).partner(helping))
                    .push("P-" + key, "Kamboja Karangan", key)
                    .expect(201);
        }));
        all.add(again("registrar", threads, client -> {
            var unit = UNITS.get(chance(UNITS.size()));
            var received = Instant.now().minusSeconds(chance((int) LONG_AGO.toSeconds()));
            var reception = new Reception(client(client, unit));
            if (chance(2) == 0) {
                reception.womanInCrisis("Dahlia Karangan", received);
            } else {
                reception.womanAtEase("Anyelir Karangan", received);
            }
        }));
        all.add(again("reader", threads, client -> read(client, UNITS.get(chance(UNITS.size())))));
        all.add(again("stranger", threads, client -> read(client, EMPTY_UNIT)));
        return all;
    }

    private void read(String client, String unit) {
        var people = client(client, unit);
        people.administrationOfficer().all(Service.INTAKE, "/v1/complaints");
        people.caseManager().all(Service.CASE, "/v1/cases");
        people.caseManager().all(Service.CASE, "/v1/case-files");
        people.caseManager().all(Service.REFERRAL, "/v1/referrals");
        new Reports(people.analyst(), YearMonth.now(ZoneOffset.UTC).toString()).recap();
    }

    private CompletableFuture<Void> again(String role, Executor threads, Consumer<String> act) {
        return CompletableFuture.runAsync(
                () -> {
                    do {
                        var client = role + "-" + acts.incrementAndGet();
                        try {
                            act.accept(client);
                        } catch (RuntimeException | AssertionError stopped) {
                            mishaps.add(client + " could not go on: " + stopped.getMessage());
                        }
                        rest();
                    } while (!over.get());
                },
                threads);
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_ACTS.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody begins anything new. */
    public void finish() {
        over.set(true);
    }

    /** How many stories came to their end. */
    public int stories() {
        return walked.size();
    }

    /** Looks every story up in every service; what is not as it was told is a mishap. */
    public void lookUp() {
        for (var walk : walked) {
            try {
                Awaitility.await().atMost(FOR_EACH_STORY).untilAsserted(walk::check);
            } catch (RuntimeException | AssertionError differs) {
                mishaps.add("a story is not as it was told: " + differs.getMessage());
            }
        }
    }

    /** What could not be brought about, or was not as it was told. */
    public List<String> mishaps() {
        return List.copyOf(mishaps);
    }

    private People client(String name, String unit) {
        return new People(stack, http, unit)
                .at(1 + chance(REPLICAS))
                .insisting(new Insistence(InsistentWalk.LONGEST, ledger.of(name, unit)));
    }

    private synchronized int chance(int bound) {
        return random.nextInt(bound);
    }
}
