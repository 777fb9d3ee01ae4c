package id.lindung.bench.workload;

import id.lindung.bench.load.ClosedLoop;
import id.lindung.bench.load.Connection;
import id.lindung.bench.load.Request;
import id.lindung.bench.load.Timed;
import id.lindung.bench.load.WrongAnswer;
import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.probe.Usage;
import id.lindung.bench.system.FreshSystem;
import id.lindung.bench.system.Lab;
import id.lindung.local.issuer.TokenRequest;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What partners do: push referrals of 10 KiB, whether intake collects them or is dead; and the closed loop of a referral that
 * is sent to an agency, found on its list, read, accepted, started and completed. The floor is as many requests echoed.
 */
public final class Push implements Benchmark {

    private static final int PARTNERS = 8;

    /** Loops of each partner for each second of a run's length: their letters take longer than they do. */
    private static final int LOOPS_A_SECOND = 6;

    /** Sending, listing, reading, accepting, starting, completing. */
    private static final int REQUESTS_OF_A_LOOP = 6;

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(6);
    private static final int NARRATIVE_LENGTH = 9_700;

    @Override
    public String name() {
        return "push";
    }

    @Override
    public String question() {
        return "partners that push referrals of 10 KiB, and referrals sent, found, read, accepted, started, completed";
    }

    @Override
    public List<Measurement> measure(Lab lab) throws Exception {
        lab.tell("floors: echo of 10 KiB, and of nothing, over " + PARTNERS + " connections");
        var whole = Floor.echo(lab, PARTNERS, number -> () -> pushed("echo"));
        var empty = Floor.echo(lab, PARTNERS, number -> () -> "{}");
        try (var system = lab.start()) {
            var offices = Office.open(system, PARTNERS);
            var measurements = new ArrayList<Measurement>();
            lab.tell("closed loops, after " + (lab.runs() + 1) + " × " + PARTNERS * loopsEach(lab) + " letters");
            measurements.addAll(loops(lab, system, offices, empty));
            system.awaitRest();
            lab.tell("pushing with intake up");
            measurements.addAll(pushes(lab, system, offices, "intake up", whole));
            system.stack().part(Service.INTAKE.id()).stop();
            lab.tell("pushing with intake dead");
            measurements.addAll(pushes(lab, system, offices, "intake dead", whole));
            return measurements;
        }
    }

    private static List<Measurement> pushes(
            Lab lab, FreshSystem system, List<Office> offices, String state, Floor floor) throws Exception {
        ClosedLoop.Workers warmUp = number -> pushing(system, offices.get(number), lab.chance(state + number));
        ClosedLoop.run(PARTNERS, lab.warmUp(), warmUp);
        var perSecond = new ArrayList<Double>();
        var slowest = new ArrayList<Double>();
        var millis = new ArrayList<Double>();
        for (var run = 0; run < lab.runs(); run++) {
            var purpose = state + " run " + run + "/";
            var before = system.usage();
            var timed = ClosedLoop.run(
                    PARTNERS,
                    lab.length(),
                    number -> pushing(system, offices.get(number), lab.chance(purpose + number)));
            perSecond.add(timed.perSecond());
            slowest.add(timed.millis(99));
            millis.add(referral(system.usage().since(before)) / timed.count());
        }
        var of = "push, " + state + ": ";
        return List.of(
                Measurement.of(of + "throughput", "pushes/s", perSecond).beside(floor.perSecond()),
                Measurement.of(of + "p99", "ms", slowest),
                Measurement.of(of + "processor time of referral and its backends", "ms/push", millis)
                        .beside(floor.millis()));
    }

    private static ClosedLoop.Work pushing(FreshSystem system, Office office, Random chance) throws IOException {
        var token = partnerToken(system, office);
        var connection = new Connection(system.stack().url(Service.REFERRAL));
        return new ClosedLoop.Work() {
            @Override
            public void once() throws IOException {
                var number = new UUID(chance.nextLong(), chance.nextLong()).toString();
                connection
                        .exchange(Request.post(
                                "/v1/inbound-referrals", token, Map.of("Idempotency-Key", number), pushed(number)))
                        .expect(201);
            }

            @Override
            public void finish() throws IOException {
                connection.close();
            }
        };
    }

    private static String pushed(String number) {
        return """
                {"partnerNumber": "%s", "urgency": "urgent", "crisis": false, "ground": "victim-consent",
                 "victims": [{"person": {"name": "Kenanga Karangan", "sex": "female", "ageYears": 27},
                              "violenceKinds": ["psychological"], "place": "workplace"}],
                 "incident": {"subdistrict": "62.11.03", "narrative": "%s"}}""".formatted(number, "Karangan. ".repeat(NARRATIVE_LENGTH / 10));
    }

    private static String partnerToken(FreshSystem system, Office office) {
        return system.stack()
                .token(TokenRequest.of(
                                "partner-" + office.agency(),
                                Optional.of(office.people().unit()),
                                List.of("partner"))
                        .withAgency(office.agency())
                        .withLifetime(TOKEN_LIFETIME));
    }

    private static int loopsEach(Lab lab) {
        return Math.max(1, (int) (LOOPS_A_SECOND * lab.length().toSeconds()));
    }

    /** A referral that was signed and waits to be sent. */
    private record Signed(String id, String version) {}

    private static List<Measurement> loops(Lab lab, FreshSystem system, List<Office> offices, Floor empty)
            throws Exception {
        var runs = new ArrayList<Timed>();
        var millis = new ArrayList<Double>();
        for (var run = 0; run <= lab.runs(); run++) {
            var waiting = signed(offices, loopsEach(lab));
            system.awaitRest();
            var before = system.usage();
            var timed = ClosedLoop.times(
                    PARTNERS, loopsEach(lab), number -> looping(system, offices.get(number), waiting.get(number)));
            // The first is the warm-up.
            if (run > 0) {
                runs.add(timed);
                var used = system.usage().since(before);
                millis.add(allServices(used) / timed.count());
            }
        }
        return List.of(
                Measurement.of(
                                "closed loop: throughput",
                                "loops/s",
                                runs.stream().map(Timed::perSecond).toList())
                        .beside(empty.perSecond() / REQUESTS_OF_A_LOOP)
                        .heldAgainst(Goal.atLeast(250)),
                Measurement.of("closed loop: processor time of all services", "ms/loop", millis)
                        .beside(empty.millis() * REQUESTS_OF_A_LOOP)
                        .heldAgainst(Goal.atMost(7)),
                Measurement.of(
                        "closed loop: p99",
                        "ms",
                        runs.stream().map(loop -> loop.millis(99)).toList()));
    }

    /** For each partner so many referrals with their letters, which are no part of the loop. */
    private static List<Deque<Signed>> signed(List<Office> offices, int each) throws Exception {
        List<Deque<Signed>> waiting = Stream.<Deque<Signed>>generate(ArrayDeque::new)
                .limit(offices.size())
                .toList();
        ClosedLoop.times(PARTNERS, 1, number -> () -> {
            var one = Case.begin(offices.get(number));
            for (var letter = 0; letter < each; letter++) {
                var draft = one.draft();
                one.letter(draft);
                waiting.get(number)
                        .add(new Signed(draft.text("/id"), one.referral(draft).version()));
            }
        });
        return waiting;
    }

    private static ClosedLoop.Work looping(FreshSystem system, Office office, Deque<Signed> waiting)
            throws IOException {
        var manager =
                new Tokens(system.stack(), "case-manager").of(office.people().unit());
        var partner = partnerToken(system, office);
        var connection = new Connection(system.stack().url(Service.REFERRAL));
        return new ClosedLoop.Work() {
            @Override
            public void once() throws IOException {
                var next = waiting.remove();
                move("/v1/referrals/" + next.id() + "/dispatch", manager, next.version(), "{}");
                var list = connection
                        .exchange(Request.get("/v1/partner/referrals?limit=20", partner))
                        .expect(200);
                if (!list.body().contains(next.id())) {
                    throw new WrongAnswer("What was sent is not on the first page of its agency's list");
                }
                var path = "/v1/partner/referrals/" + next.id();
                var seen = connection
                        .exchange(Request.get(path, partner))
                        .expect(200)
                        .header("etag")
                        .orElseThrow();
                seen = move(path + "/acceptance", partner, seen, "{}");
                seen = move(path + "/start", partner, seen, "{}");
                move(path + "/completion", partner, seen, "{\"feedback\": \"Karangan: sudah diperiksa.\"}");
            }

            private String move(String path, String token, String version, String json) throws IOException {
                return connection
                        .exchange(Request.post(path, token, Map.of("If-Match", version), json))
                        .expect(200)
                        .header("etag")
                        .orElseThrow();
            }

            @Override
            public void finish() throws IOException {
                connection.close();
            }
        };
    }

    private static double referral(Usage used) {
        var name = Service.REFERRAL.id();
        return used.millis(name) + used.millis(Usage.BACKENDS_OF + name);
    }

    private static double allServices(Usage used) {
        return used.millis(owner -> !owner.equals("kafka") && !owner.equals("postgres"));
    }
}
