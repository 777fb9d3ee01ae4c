package id.lindung.casework.sop.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as a picture shows it: steps in the order in which they are shown, and what follows what.
 *
 * @param nodes steps, then ends and what may come between
 */
public record SopGraph(List<Node> nodes, List<Edge> edges) {

    /**
     * Something that is drawn.
     *
     * @param number of the printed step; null where there is none
     */
    public record Node(String id, Kind kind, @Nullable String number, LocalText title) {}

    /** How a node is drawn. */
    public enum Kind {
        STEP,
        /** Walked only when something holds. */
        CONDITIONAL,
        DECISION,
        END,
        /** Something that may happen wherever a run stands. */
        EVENT
    }

    /**
     * That one thing follows another.
     *
     * @param label on which outcome; null where nothing is decided
     */
    public record Edge(String from, String to, @Nullable LocalText label) {

        private Edge and(LocalText more) {
            return label == null
                    ? new Edge(from, to, more)
                    : new Edge(from, to, new LocalText(label.id() + " / " + more.id(), label.en() + " / " + more.en()));
        }
    }

    public SopGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The picture of this procedure. */
    public static SopGraph of(SopDefinition sop) {
        var nodes = new ArrayList<Node>();
        var ends = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        for (var step : sop.steps()) {
            nodes.add(new Node(step.id(), kind(step), step.sourceNumber(), step.title()));
            if (step.decides()) {
                edges.addAll(ways(step));
            } else {
                step.targets().forEach(target -> edges.add(new Edge(step.id(), target, null)));
            }
            if (step.end() != null) {
                var end = "end:" + step.end();
                ends.add(new Node(end, Kind.END, null, CodeLabels.ofEnd(step.end())));
                edges.add(new Edge(step.id(), end, null));
            }
        }
        nodes.addAll(ends);
        sop.exits().forEach(exit -> arises(exit.fact(), exit.to(), nodes, edges));
        if (sop.interrupt() != null) {
            sop.interrupt().on().forEach(fact -> arises(fact, sop.interrupt().enters(), nodes, edges));
        }
        return new SopGraph(nodes, edges);
    }

    // Outcomes that lead to one step are one arrow with both their names.
    private static Collection<Edge> ways(StepDefinition step) {
        var ways = new LinkedHashMap<String, Edge>();
        step.decision()
                .forEach(way -> ways.merge(
                        way.next(),
                        new Edge(step.id(), way.next(), way.title()),
                        (one, other) -> one.and(way.title())));
        return ways.values();
    }

    private static void arises(FactCode fact, String leadsTo, List<Node> nodes, List<Edge> edges) {
        var id = "on:" + fact.code();
        nodes.add(new Node(id, Kind.EVENT, null, CodeLabels.of(fact)));
        edges.add(new Edge(id, leadsTo, null));
    }

    private static Kind kind(StepDefinition step) {
        if (step.decides()) {
            return Kind.DECISION;
        }
        return step.when() == null ? Kind.STEP : Kind.CONDITIONAL;
    }
}
