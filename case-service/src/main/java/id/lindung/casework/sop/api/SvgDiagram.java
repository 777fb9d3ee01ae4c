package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.GraphLayout;
import id.lindung.casework.sop.domain.LocalText;
import id.lindung.casework.sop.domain.SopGraph;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A procedure as a picture: steps from top to bottom, decisions with cut corners, steps that are not always walked dashed. */
final class SvgDiagram {

    private static final int WIDTH = 230;
    private static final int LINE = 17;
    private static final int PADDING = 10;
    private static final int BETWEEN = 46;
    private static final int MARGIN = 20;
    private static final int CUT = 12;
    /** How many characters fit into a node's width, in the font that is asked for. */
    private static final int CHARACTERS = 30;

    private final SopGraph graph;
    private final Function<LocalText, String> language;
    private final GraphLayout layout;
    private final Map<String, SopGraph.Node> nodes;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final List<Integer> tops = new ArrayList<>();
    private final List<Integer> heights = new ArrayList<>();

    private SvgDiagram(SopGraph graph, Function<LocalText, String> language) {
        this.graph = graph;
        this.language = language;
        layout = GraphLayout.of(graph, WIDTH);
        nodes = graph.nodes().stream().collect(Collectors.toMap(SopGraph.Node::id, node -> node, (one, _) -> one));
    }

    static String of(SopGraph graph, Function<LocalText, String> language) {
        return new SvgDiagram(graph, language).drawn();
    }

    private String drawn() {
        nodes.values().forEach(node -> lines.put(node.id(), wrapped(Labels.of(node, language))));
        var top = MARGIN;
        for (var layer : layout.layers()) {
            var height = layer.stream().mapToInt(this::heightOf).max().orElse(LINE);
            tops.add(top);
            heights.add(height);
            top += height + BETWEEN;
        }
        var backward =
                graph.edges().stream().anyMatch(edge -> layout.routeOf(edge).isEmpty());
        var width = (int) Math.ceil(layout.width()) + 2 * MARGIN + (backward ? 3 * MARGIN : 0);
        var svg = new StringBuilder()
                .append(format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                                + " font-family=\"sans-serif\" font-size=\"13\">%n",
                        width, top - BETWEEN + MARGIN, width, top - BETWEEN + MARGIN))
                .append(
                        "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\""
                                + " markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#445\"/></marker></defs>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        graph.edges().forEach(edge -> svg.append(edge(edge)));
        nodes.values().forEach(node -> svg.append(node(node)));
        graph.edges().forEach(edge -> svg.append(label(edge)));
        return svg.append("</svg>\n").toString();
    }

    private String node(SopGraph.Node node) {
        var x = x(node.id()) - WIDTH / 2.0;
        var height = heightOf(node.id());
        var y = y(node.id());
        var shape = switch (node.kind()) {
            case STEP -> box(x, y, height, "rx=\"4\" fill=\"#eef4fb\" stroke=\"#446\"");
            case CONDITIONAL -> box(x, y, height, "rx=\"4\" fill=\"#fdf3e7\" stroke=\"#a60\" stroke-dasharray=\"5 4\"");
            case EVENT ->
                box(x, y, height, "rx=\"" + height / 2 + "\" fill=\"#fff\" stroke=\"#a60\" stroke-dasharray=\"2 3\"");
            case END -> box(x, y, height, "rx=\"" + height / 2 + "\" fill=\"#e9f6ea\" stroke=\"#363\"");
            case DECISION ->
                format(
                        "<path d=\"M%.1f %.1fl%d %.1fh%dl%d %.1fl%d %.1fh%dz\" fill=\"#f3ecfb\" stroke=\"#636\"/>%n",
                        x,
                        y + height / 2.0,
                        CUT,
                        -height / 2.0,
                        WIDTH - 2 * CUT,
                        CUT,
                        height / 2.0,
                        -CUT,
                        height / 2.0,
                        -(WIDTH - 2 * CUT));
        };
        var text = new StringBuilder(shape);
        var words = lines.getOrDefault(node.id(), List.of());
        for (int i = 0; i < words.size(); i++) {
            text.append(format(
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"#112\">%s</text>%n",
                    x(node.id()), y + PADDING + LINE * (i + 0.75), escaped(words.get(i))));
        }
        return text.toString();
    }

    private static String box(double x, double y, int height, String style) {
        return format("<rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%d\" %s/>%n", x, y, WIDTH, height, style);
    }

    private String edge(SopGraph.Edge edge) {
        var route = layout.routeOf(edge);
        return "<path d=\"" + (route.isEmpty() ? back(edge) : down(route))
                + "\" fill=\"none\" stroke=\"#445\" marker-end=\"url(#arrow)\"/>\n";
    }

    private String down(List<String> route) {
        var path = new StringBuilder();
        var from = route.getFirst();
        var x = x(from);
        var y = y(from) + heightOf(from);
        path.append(format("M%.1f %.1f", x, y));
        for (var place : route.subList(1, route.size())) {
            var layer = layout.layerOfPlace(place);
            var isLast = place.equals(route.getLast());
            var nextX = x(place);
            var nextY = isLast ? y(place) : tops.get(layer);
            path.append(
                    format("C%.1f %.1f %.1f %.1f %.1f %.1f", x, (y + nextY) / 2, nextX, (y + nextY) / 2, nextX, nextY));
            x = nextX;
            y = nextY;
            if (!isLast) {
                y += heights.get(layer);
                path.append(format("V%.1f", y));
            }
        }
        return path.toString();
    }

    // Round the right side of everything, as it goes against the stream.
    private String back(SopGraph.Edge edge) {
        var right = layout.width() + MARGIN + 2.0 * MARGIN;
        var fromY = y(edge.from()) + heightOf(edge.from()) / 2.0;
        var toY = y(edge.to()) + heightOf(edge.to()) / 2.0;
        return format(
                "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f",
                x(edge.from()) + WIDTH / 2.0, fromY, right, fromY, right, toY, x(edge.to()) + WIDTH / 2.0, toY);
    }

    private String label(SopGraph.Edge edge) {
        var route = layout.routeOf(edge);
        if (edge.label() == null || route.isEmpty()) {
            return "";
        }
        // Above where the way arrives: there it is alone, at its beginning all ways of a decision lie together.
        var arrival = route.get(1);
        return format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"11\" fill=\"#636\" stroke=\"#fff\""
                        + " stroke-width=\"4\" paint-order=\"stroke\">%s</text>%n",
                x(arrival), tops.get(layout.layerOfPlace(arrival)) - 12.0, escaped(language.apply(edge.label())));
    }

    private double x(String place) {
        return MARGIN + layout.centreOf(place);
    }

    // In the middle of its layer's height.
    private double y(String node) {
        var layer = layout.layerOf(node);
        return tops.get(layer) + (heights.get(layer) - heightOf(node)) / 2.0;
    }

    private int heightOf(String node) {
        return lines.getOrDefault(node, List.of()).size() * LINE + 2 * PADDING;
    }

    private static List<String> wrapped(String text) {
        var wrapped = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= CHARACTERS) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    // Figures with a dot, whatever the machine's language.
    @SuppressWarnings("AnnotateFormatMethod") // every pattern stands in this class
    private static String format(String pattern, Object... args) {
        try (var figures = new Formatter(Locale.ROOT)) {
            return figures.format(pattern, args).toString();
        }
    }
}
