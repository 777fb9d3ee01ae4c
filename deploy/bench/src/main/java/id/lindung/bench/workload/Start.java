package id.lindung.bench.workload;

import id.lindung.bench.floor.EchoServer;
import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.probe.ProcessorTime;
import id.lindung.bench.system.FreshSystem;
import id.lindung.bench.system.Lab;
import id.lindung.local.cli.Installation;
import id.lindung.local.process.ProportionalMemory;
import id.lindung.local.stack.Part;
import id.lindung.local.stack.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How soon an empty folder becomes a system that is ready, databases and migrations included, and how much memory it then
 * takes; then the same without what makes it quick and small, one thing less at a time. The floor is a bare Quarkus that starts
 * as often as there are services.
 */
public final class Start implements Benchmark {

    /** A start-up cache is of one kind of header, so without the one there is not the other. */
    private static final List<Variant> VARIANTS = List.of(
            new Variant("as it is", List.of()),
            new Variant("without the start-up cache", List.of("-XX:AOTMode=off")),
            new Variant("without it and compact headers", List.of("-XX:AOTMode=off", "-XX:-UseCompactObjectHeaders")),
            new Variant("as it is, with the thorough compiler", List.of("-XX:TieredStopAtLevel=4")));

    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private record Variant(String name, List<String> javaOptions) {}

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String question() {
        return "from an empty folder to a system that is ready: how soon, and in how much memory";
    }

    @Override
    public List<Measurement> measure(Lab lab) throws Exception {
        lab.tell("floor: the echo's start");
        var floor = echo(lab);
        var measurements = new ArrayList<Measurement>();
        for (var variant : VARIANTS) {
            lab.tell(variant.name());
            var first = measurements.isEmpty();
            var starts = new ArrayList<Started>();
            // What each thing gives shows at one look; only what is held against goals is worth more.
            for (var run = 0; run < (first ? lab.runs() : 1); run++) {
                starts.add(start(lab, variant));
            }
            measurements.addAll(figures(variant, starts, first, floor));
        }
        return measurements;
    }

    /** A bare Quarkus as often as there are services, one after another. */
    private static Started echo(Lab lab) throws Exception {
        var seconds = 0.0;
        var processorSeconds = 0.0;
        var memory = new LinkedHashMap<String, Double>();
        for (var service : Service.values()) {
            var begun = System.nanoTime();
            try (var echo = EchoServer.start(
                    new Installation().beside("bench/echo"),
                    lab.folder().resolve("echo-" + service.id()),
                    lab.javaOptions())) {
                seconds += (System.nanoTime() - begun) / 1e9;
                processorSeconds += echo.processorTime().toNanos() / 1e9;
                memory.put(service.id(), ProportionalMemory.ofTree(echo.process()) / MEBIBYTE);
            }
        }
        return new Started(seconds, processorSeconds, memory);
    }

    private static Started start(Lab lab, Variant variant) throws Exception {
        var begun = System.nanoTime();
        try (var system = lab.start(config -> config.withJavaOptions(variant.javaOptions()))) {
            var seconds = (System.nanoTime() - begun) / 1e9;
            return new Started(seconds, processorSeconds(system), memory(system));
        }
    }

    /** @param memory MiB of each part, as PSS */
    private record Started(double seconds, double processorSeconds, Map<String, Double> memory) {

        double total() {
            return memory.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private static Map<String, Double> memory(FreshSystem system) {
        var parts = new LinkedHashMap<String, Double>();
        for (Part part : system.stack().parts()) {
            part.process().ifPresent(process -> parts.put(part.name(), ProportionalMemory.ofTree(process) / MEBIBYTE));
        }
        return parts;
    }

    private static double processorSeconds(FreshSystem system) {
        return system.stack().services().stream()
                .flatMap(service -> service.process().stream())
                .mapToDouble(process -> ProcessorTime.of(process.pid()).toNanos() / 1e9)
                .sum();
    }

    private static List<Measurement> figures(Variant variant, List<Started> starts, boolean counts, Started floor) {
        var of = variant.name() + ": ";
        var ready = Measurement.of(
                        of + "all ready",
                        "s",
                        starts.stream().map(Started::seconds).toList())
                .beside(floor.seconds());
        var memory = Measurement.of(
                        of + "memory of all parts",
                        "MiB",
                        starts.stream().map(Started::total).toList())
                .beside(floor.total());
        var figures = new ArrayList<Measurement>();
        figures.add(counts ? ready.heldAgainst(Goal.atMost(15)) : ready);
        figures.add(Measurement.of(
                        of + "processor time of the services",
                        "s",
                        starts.stream().map(Started::processorSeconds).toList())
                .beside(floor.processorSeconds()));
        figures.add(counts ? memory.heldAgainst(Goal.atMost(1536)) : memory);
        if (counts) {
            for (var part : starts.getFirst().memory().keySet()) {
                figures.add(Measurement.of(
                        of + "memory of " + part,
                        "MiB",
                        starts.stream()
                                .map(start -> start.memory().getOrDefault(part, 0.0))
                                .toList()));
            }
        }
        return figures;
    }
}
