package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.LocalText;
import id.lindung.casework.sop.domain.SopGraph;
import java.util.function.Function;

/** What stands in a node of a picture. */
final class Labels {

    private Labels() {}

    static String of(SopGraph.Node node, Function<LocalText, String> language) {
        var title = language.apply(node.title());
        return node.number() == null ? title : node.number() + ". " + title;
    }
}
