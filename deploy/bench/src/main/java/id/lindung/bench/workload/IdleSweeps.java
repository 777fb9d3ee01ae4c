package id.lindung.bench.workload;

import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.probe.Metrics;
import id.lindung.bench.system.FreshSystem;
import id.lindung.bench.system.Lab;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** How long the sweeps of case-service take that find nothing, by its own metric. */
final class IdleSweeps {

    private static final String SWEEPS = "lindung_sop_sweep_seconds";
    private static final String IDLE = "found=\"none\"";

    private final HttpClient http = HttpClient.newHttpClient();
    private final FreshSystem system;
    private final int replicas;

    IdleSweeps(FreshSystem system, int replicas) {
        this.system = system;
        this.replicas = replicas;
    }

    List<Measurement> measure(Lab lab) throws IOException, InterruptedException {
        var mean = new ArrayList<Double>();
        for (var run = 0; run < lab.runs(); run++) {
            var count = total("_count");
            var seconds = total("_sum");
            Thread.sleep(lab.length());
            mean.add(1000 * (total("_sum") - seconds) / (total("_count") - count));
        }
        return List.of(
                Measurement.of("idle sweep: mean", "ms", mean).heldAgainst(Goal.atMost(50)),
                Measurement.of("idle sweep: longest of the last minutes", "ms", 1000 * longest())
                        .heldAgainst(Goal.atMost(50)));
    }

    private double total(String what) throws IOException, InterruptedException {
        var sum = 0.0;
        for (var replica = 1; replica <= replicas; replica++) {
            sum += Metrics.sum(metrics(replica), SWEEPS + what, IDLE);
        }
        return sum;
    }

    private double longest() throws IOException, InterruptedException {
        var longest = 0.0;
        for (var replica = 1; replica <= replicas; replica++) {
            longest = Math.max(longest, Metrics.highest(metrics(replica), SWEEPS + "_max", IDLE));
        }
        return longest;
    }

    private String metrics(int replica) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        system.stack().url(Service.CASE, replica).resolve("/q/metrics"))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
