package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.LocalText;
import id.lindung.casework.sop.domain.SopGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A procedure as a Mermaid flowchart. */
final class MermaidDiagram {

    private final SopGraph graph;
    private final Function<LocalText, String> language;
    private final Map<String, String> names = new HashMap<>();

    private MermaidDiagram(SopGraph graph, Function<LocalText, String> language) {
        this.graph = graph;
        this.language = language;
    }

    static String of(SopGraph graph, Function<LocalText, String> language) {
        return new MermaidDiagram(graph, language).drawn();
    }

    private String drawn() {
        var text = new StringBuilder("flowchart TD\n");
        for (var node : graph.nodes()) {
            // Step names such as "end" are words of Mermaid's own.
            names.put(node.id(), "n" + names.size());
            text.append("  ").append(names.get(node.id())).append(shape(node)).append('\n');
        }
        for (var edge : graph.edges()) {
            text.append("  ").append(names.get(edge.from())).append(" -->");
            if (edge.label() != null) {
                text.append("|\"").append(escaped(language.apply(edge.label()))).append("\"|");
            }
            text.append(' ').append(names.get(edge.to())).append('\n');
        }
        text.append("  classDef conditional stroke-dasharray: 5 5\n");
        return text.toString();
    }

    private String shape(SopGraph.Node node) {
        var words = "\"" + escaped(Labels.of(node, language)) + "\"";
        return switch (node.kind()) {
            case STEP -> "[" + words + "]";
            case CONDITIONAL -> "[" + words + "]:::conditional";
            case DECISION -> "{{" + words + "}}";
            case END -> "([" + words + "])";
            case EVENT -> ">" + words + "]:::conditional";
        };
    }

    // As Mermaid writes what has a meaning of its own.
    private static String escaped(String text) {
        return text.replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("\"", "#quot;")
                .replace("\n", " ");
    }
}
