package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A picture goes down, nothing lies over anything else, and what leads back up is known. */
class GraphLayoutTest {

    private static final int WIDTH = 200;

    @Test
    void everythingLiesBelowWhatLeadsToIt() {
        var graph = graph("a-b", "a-c", "b-d", "c-e", "e-d", "a-d");
        var layout = GraphLayout.of(graph, WIDTH);
        assertThat(graph.edges())
                .allSatisfy(edge -> assertThat(layout.layerOf(edge.to())).isGreaterThan(layout.layerOf(edge.from())));
        assertThat(layout.layers()).hasSize(4);
    }

    @Test
    void nothingLiesOverAnythingElse() {
        var layout = GraphLayout.of(graph("a-b", "a-c", "a-d", "b-e", "c-e", "d-e", "a-e"), WIDTH);
        for (var layer : layout.layers()) {
            var centres = layer.stream().map(layout::centreOf).sorted().toList();
            for (int i = 1; i < centres.size(); i++) {
                assertThat(centres.get(i) - centres.get(i - 1)).isGreaterThan(WIDTH);
            }
        }
    }

    @Test
    void aStraightWalkIsAStraightLine() {
        var layout = GraphLayout.of(graph("a-b", "b-c", "c-d"), WIDTH);
        assertThat(layout.width()).isCloseTo(WIDTH, within(0.1));
    }

    @Test
    void anEdgePassesEveryLayerOnItsWay() {
        var graph = graph("a-b", "b-c", "a-c");
        var layout = GraphLayout.of(graph, WIDTH);
        var route = layout.routeOf(graph.edges().get(2));
        assertThat(route).hasSize(3).startsWith("a").endsWith("c");
        assertThat(layout.layerOfPlace(route.get(1))).isEqualTo(1);
        assertThat(Math.abs(layout.centreOf(route.get(1)) - layout.centreOf("b")))
                .isGreaterThan(WIDTH / 2.0);
    }

    @Test
    void whatMayHappenBetweenLiesJustAboveWhereItLeads() {
        var layout = GraphLayout.of(graph("a-b", "b-c", "c-d", "event-d"), WIDTH);
        assertThat(layout.layerOf("event")).isEqualTo(2);
        assertThat(layout.layers().get(2)).containsExactlyInAnyOrder("c", "event");
    }

    @Test
    void aWayBackHasNoRouteDown() {
        var graph = graph("a-b", "b-c", "c-a");
        var layout = GraphLayout.of(graph, WIDTH);
        assertThat(layout.routeOf(graph.edges().get(2))).isEmpty();
        assertThat(layout.layers()).hasSize(3);
    }

    private static SopGraph graph(String... edges) {
        var ties = Stream.of(edges).map(edge -> edge.split("-", -1)).toList();
        var nodes = ties.stream()
                .flatMap(Stream::of)
                .distinct()
                .map(id -> new SopGraph.Node(id, SopGraph.Kind.STEP, null, null))
                .toList();
        List<SopGraph.Edge> drawn = ties.stream()
                .map(tie -> new SopGraph.Edge(tie[0], tie[1], null))
                .toList();
        return new SopGraph(nodes, drawn);
    }
}
