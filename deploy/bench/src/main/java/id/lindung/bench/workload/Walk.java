package id.lindung.bench.workload;

import id.lindung.bench.load.ClosedLoop;
import id.lindung.bench.load.Timed;
import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.probe.Metrics;
import id.lindung.bench.probe.Usage;
import id.lindung.bench.system.FreshSystem;
import id.lindung.bench.system.Lab;
import id.lindung.local.stack.Service;
import id.lindung.local.story.Answer;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Cases from the complaint to the documented file, over HTTP, by thirteen steps in four services. What letters cost, whose
 * PDF is drawn at the signature, is measured alone in the same run and taken off. The floor is as many requests echoed.
 */
public final class Walk implements Benchmark {

    private static final int CLIENTS = 32;
    private static final int OFFICES = 8;
    private static final int LETTERS_EACH = 4;

    @Override
    public String name() {
        return "walk";
    }

    @Override
    public String question() {
        return "a case through the 13 steps of Pulang Pisau: how many, and for how much processor time and log";
    }

    @Override
    public List<Measurement> measure(Lab lab) throws Exception {
        lab.tell("floor: echo over " + CLIENTS + " connections");
        var echo = Floor.echo(lab, CLIENTS, number -> () -> "{}");
        try (var system = lab.start()) {
            var offices = Office.open(system, OFFICES);
            ClosedLoop.Workers workers = number -> () -> Case.walk(offices.get(number % OFFICES));
            lab.tell("walking with " + CLIENTS + " clients");
            ClosedLoop.run(CLIENTS, lab.warmUp(), workers);
            var runs = new ArrayList<Run>();
            for (var run = 0; run < lab.runs(); run++) {
                var asked = requests(system);
                var before = system.usage();
                var timed = ClosedLoop.run(CLIENTS, lab.length(), workers);
                runs.add(new Run(timed, system.usage().since(before), requests(system) - asked));
            }
            lab.tell("letters alone");
            return figures(runs, letters(system, offices), echo);
        }
    }

    /** One letter after another of referrals that wait for nothing else. */
    private static Run letters(FreshSystem system, List<Office> offices) throws Exception {
        var waiting = new ArrayList<Deque<Waiting>>();
        for (var office : offices) {
            var one = Case.begin(office);
            var drafts = new ArrayDeque<Waiting>();
            for (var letter = 0; letter < LETTERS_EACH * CLIENTS / OFFICES; letter++) {
                drafts.add(new Waiting(one, one.draft()));
            }
            waiting.add(drafts);
        }
        system.awaitRest();
        var asked = requests(system);
        var before = system.usage();
        var timed = ClosedLoop.times(OFFICES, LETTERS_EACH * CLIENTS / OFFICES, number -> () -> {
            var next = waiting.get(number).remove();
            next.of().letter(next.draft());
        });
        return new Run(timed, system.usage().since(before), requests(system) - asked);
    }

    /** What all services were asked by now, by each other too. */
    private static double requests(FreshSystem system) throws IOException, InterruptedException {
        var sum = 0.0;
        for (var service : Service.values()) {
            sum += Metrics.sum(system.metrics(service), "http_server_requests_seconds_count", "");
        }
        return sum;
    }

    private record Waiting(Case of, Answer draft) {}

    /** @param requests which services were asked meanwhile */
    private record Run(Timed timed, Usage used, double requests) {

        double requestsOfOne() {
            return requests / timed.count();
        }

        /** Milliseconds that a service and its backends take for one. */
        double of(Service service) {
            return used.millis(owner -> owner.equals(service.id()) || owner.equals(Usage.BACKENDS_OF + service.id()))
                    / timed.count();
        }

        double ofAllServices() {
            var sum = 0.0;
            for (var service : Service.values()) {
                sum += of(service);
            }
            return sum;
        }

        double ofBackends() {
            return used.millis(owner -> owner.startsWith(Usage.BACKENDS_OF)) / timed.count();
        }

        double walKibibytes() {
            return used.walBytes() / 1024.0 / timed.count();
        }
    }

    private static List<Measurement> figures(List<Run> runs, Run letters, Floor echo) {
        var letter = letters.ofAllServices();
        var figures = new ArrayList<Measurement>();
        var requests = figure("requests to services", "/case", runs, Run::requestsOfOne);
        var withoutTheLetter = requests.value() - letters.requestsOfOne();
        figures.add(figure("throughput", "cases/s", runs, run -> run.timed().perSecond())
                .beside(echo.perSecond() / requests.value())
                .heldAgainst(Goal.atLeast(60)));
        figures.add(figure("processor time without the letter", "ms/case", runs, run -> run.ofAllServices() - letter)
                .beside(echo.millis() * withoutTheLetter)
                .heldAgainst(Goal.atMost(20)));
        figures.add(requests);
        figures.add(figure("processor time, all of it", "ms/case", runs, Run::ofAllServices));
        for (var service : Service.values()) {
            figures.add(figure("of it " + service.id() + " and its backends", "ms/case", runs, run -> run.of(service)));
        }
        figures.add(figure("of it PostgreSQL backends", "ms/case", runs, Run::ofBackends));
        figures.add(Measurement.of("one letter alone", "ms/letter", letter));
        figures.add(figure(
                "Kafka besides",
                "ms/case",
                runs,
                run -> run.used().millis("kafka") / run.timed().count()));
        figures.add(
                figure("write-ahead log", "KiB/case", runs, Run::walKibibytes).heldAgainst(Goal.atMost(100)));
        figures.add(figure("a case, p50", "ms", runs, run -> run.timed().millis(50)));
        figures.add(figure("a case, p99", "ms", runs, run -> run.timed().millis(99)));
        return figures;
    }

    private static Measurement figure(String name, String unit, List<Run> runs, ToDoubleFunction<Run> figure) {
        return Measurement.of(
                name, unit, runs.stream().map(run -> figure.applyAsDouble(run)).toList());
    }
}
