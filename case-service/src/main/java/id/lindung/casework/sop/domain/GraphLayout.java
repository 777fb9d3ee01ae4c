package id.lindung.casework.sop.domain;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Where the nodes of a picture lie, by layers from top to bottom (after Sugiyama): a node below all that lead to it, an
 * edge past other layers through a place of its own in each, and places moved until they lie below one another.
 */
public final class GraphLayout {

    private static final int SWEEPS = 6;
    private static final int GAP = 28;
    /** Width of the place by which an edge passes a layer. */
    private static final int PASSAGE = 36;

    private final SopGraph graph;
    private final int nodeWidth;
    private final Set<SopGraph.Edge> backward = new HashSet<>();
    private final Map<String, Integer> layerOf = new LinkedHashMap<>();
    private final List<List<String>> layers = new ArrayList<>();
    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, Double> centre = new HashMap<>();
    private final Map<SopGraph.Edge, List<String>> routes = new LinkedHashMap<>();

    private GraphLayout(SopGraph graph, int nodeWidth) {
        this.graph = graph;
        this.nodeWidth = nodeWidth;
    }

    /**
     * Lays a picture out.
     *
     * @param nodeWidth of every node, in the unit of the answer
     */
    public static GraphLayout of(SopGraph graph, int nodeWidth) {
        var layout = new GraphLayout(graph, nodeWidth);
        layout.findBackward();
        layout.assignLayers();
        layout.route();
        layout.order();
        layout.place();
        return layout;
    }

    /** Ids of the nodes of each layer, from top to bottom and left to right. */
    public List<List<String>> layers() {
        return layers.stream()
                .map(layer -> layer.stream().filter(this::isNode).toList())
                .toList();
    }

    /** The layer of this node, from 0. */
    public int layerOf(String node) {
        return layerOf.getOrDefault(node, 0);
    }

    /** The middle of this place, from the picture's left. */
    public double centreOf(String place) {
        return centre.getOrDefault(place, 0.0);
    }

    /** The places by which this edge goes down, its ends included; empty for one that leads back up. */
    public List<String> routeOf(SopGraph.Edge edge) {
        return routes.getOrDefault(edge, List.of());
    }

    /** The layer of this place on a route. */
    public int layerOfPlace(String place) {
        return isNode(place) ? layerOf(place) : Integer.parseInt(place.substring(place.lastIndexOf('#') + 1));
    }

    /** From the left of the leftmost place to the right of the rightmost. */
    public double width() {
        return centre.entrySet().stream()
                .mapToDouble(place -> place.getValue() + widthOf(place.getKey()) / 2.0)
                .max()
                .orElse(0);
    }

    private boolean isNode(String place) {
        return layerOf.containsKey(place);
    }

    private int widthOf(String place) {
        return isNode(place) ? nodeWidth : PASSAGE;
    }

    // An edge to a node that leads to its own beginning; without them there are no circles.
    private void findBackward() {
        var done = new HashSet<String>();
        graph.nodes().forEach(node -> visit(node.id(), new HashSet<>(), done));
    }

    private void visit(String node, Set<String> path, Set<String> done) {
        if (!done.add(node)) {
            return;
        }
        path.add(node);
        for (var edge : leaving(node)) {
            if (path.contains(edge.to())) {
                backward.add(edge);
            } else {
                visit(edge.to(), path, done);
            }
        }
        path.remove(node);
    }

    private List<SopGraph.Edge> leaving(String node) {
        return graph.edges().stream().filter(edge -> edge.from().equals(node)).toList();
    }

    private void assignLayers() {
        graph.nodes().forEach(node -> layerOf.put(node.id(), 0));
        // As often as there are nodes suffices for the longest way; most are in order and need far less.
        var moved = true;
        for (int round = 0; moved && round <= graph.nodes().size(); round++) {
            moved = false;
            for (var edge : graph.edges()) {
                var least = layerOf(edge.from()) + 1;
                if (!backward.contains(edge) && layerOf(edge.to()) < least) {
                    layerOf.put(edge.to(), least);
                    moved = true;
                }
            }
        }
        lowerBeginnings();
        var count = layerOf.values().stream().mapToInt(layer -> layer + 1).max().orElse(0);
        IntStream.range(0, count).forEach(_ -> layers.add(new ArrayList<>()));
        layerOf.forEach((node, layer) -> layers.get(layer).add(node));
    }

    // What nothing leads to lies just above what it leads to; only the first node is the top.
    private void lowerBeginnings() {
        graph.nodes().stream()
                .map(SopGraph.Node::id)
                .skip(1)
                .filter(node ->
                        graph.edges().stream().noneMatch(edge -> edge.to().equals(node)))
                .forEach(node -> leaving(node).stream()
                        .mapToInt(edge -> layerOf(edge.to()))
                        .min()
                        .ifPresent(next -> layerOf.put(node, Math.max(0, next - 1))));
    }

    private void route() {
        for (int index = 0; index < graph.edges().size(); index++) {
            var edge = graph.edges().get(index);
            if (backward.contains(edge)) {
                continue;
            }
            var route = new ArrayList<String>();
            route.add(edge.from());
            for (int layer = layerOf(edge.from()) + 1; layer < layerOf(edge.to()); layer++) {
                var passage = "edge" + index + "#" + layer;
                layers.get(layer).add(passage);
                route.add(passage);
            }
            route.add(edge.to());
            routes.put(edge, route);
            for (int i = 1; i < route.size(); i++) {
                above.computeIfAbsent(route.get(i), _ -> new ArrayList<>()).add(route.get(i - 1));
                below.computeIfAbsent(route.get(i - 1), _ -> new ArrayList<>()).add(route.get(i));
            }
        }
    }

    // Each place below the middle of what leads to it, and then above the middle of what it leads to: fewer crossings.
    private void order() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            var down = sweep % 2 == 0;
            for (int i = 1; i < layers.size(); i++) {
                var layer = layers.get(down ? i : layers.size() - 1 - i);
                var neighbours = layers.get(down ? i - 1 : layers.size() - i);
                sort(layer, neighbours, down ? above : below);
            }
        }
    }

    private static void sort(List<String> layer, List<String> neighbours, Map<String, List<String>> ties) {
        Map<String, Integer> rank =
                IntStream.range(0, neighbours.size()).boxed().collect(toMap(neighbours::get, i -> i));
        ToIntFunction<String> own = layer::indexOf;
        Map<String, Double> wanted = new HashMap<>();
        layer.forEach(place -> wanted.put(
                place,
                ties.getOrDefault(place, List.of()).stream()
                        .filter(rank::containsKey)
                        .mapToInt(rank::get)
                        .average()
                        .orElse(own.applyAsInt(place))));
        layer.sort(Comparator.comparingDouble(wanted::get));
    }

    private void place() {
        layers.forEach(layer -> spread(layer, Map.of()));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 1; i < layers.size(); i++) {
                align(layers.get(i), above);
            }
            for (int i = layers.size() - 2; i >= 0; i--) {
                align(layers.get(i), below);
            }
        }
        var left = centre.entrySet().stream()
                .mapToDouble(place -> place.getValue() - widthOf(place.getKey()) / 2.0)
                .min()
                .orElse(0);
        centre.replaceAll((_, x) -> x - left);
    }

    private void align(List<String> layer, Map<String, List<String>> ties) {
        Map<String, Double> wanted = new HashMap<>();
        layer.forEach(place -> wanted.put(
                place,
                ties.getOrDefault(place, List.of()).stream()
                        .mapToDouble(this::centreOf)
                        .average()
                        .orElse(centreOf(place))));
        spread(layer, wanted);
    }

    // In their order, none over another, and together as near to where they want to be as that allows.
    private void spread(List<String> layer, Map<String, Double> wanted) {
        var x = new double[layer.size()];
        var shift = 0.0;
        for (int i = 0; i < layer.size(); i++) {
            var place = layer.get(i);
            var least = i == 0
                    ? Double.NEGATIVE_INFINITY
                    : x[i - 1] + (widthOf(layer.get(i - 1)) + widthOf(place)) / 2.0 + GAP;
            x[i] = Math.max(wanted.getOrDefault(place, 0.0), least);
            shift += wanted.getOrDefault(place, 0.0) - x[i];
        }
        for (int i = 0; i < layer.size(); i++) {
            centre.put(layer.get(i), x[i] + shift / layer.size());
        }
    }
}
