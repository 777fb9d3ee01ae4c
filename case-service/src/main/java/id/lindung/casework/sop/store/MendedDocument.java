package id.lindung.casework.sop.store;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.casework.sop.domain.SopFault;
import id.lindung.casework.sop.domain.SopFaultCode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A copy of a document that does not fit its schema, in which what does not fit is left out or, where it cannot be missing,
 * stands for nothing in particular: so that what is wrong with the rest can be told at the same time. Pointers into it are
 * pointers into the document.
 */
final class MendedDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    // What is mended may bring another misfit to light, inside what was filled in or chosen.
    private static final int ROUNDS = 3;

    private final SopSchema schema;
    private final JsonNode tree;
    private final Set<String> places = new HashSet<>();

    private MendedDocument(SopSchema schema, JsonNode tree) {
        this.schema = schema;
        this.tree = tree;
    }

    /** The document as far as it can be read; empty where too little of it is left, or it is larger than any. */
    static Optional<MendedDocument> of(SopSchema schema, JsonNode document, List<SopFault> misfits) {
        if (!document.isObject()
                || misfits.size() > SopReading.MOST
                || misfits.stream().anyMatch(misfit -> misfit.code() == SopFaultCode.VALUE_TOO_MANY)) {
            return Optional.empty();
        }
        var mended = new MendedDocument(schema, document.deepCopy());
        mended.mend(misfits);
        var left = schema.misfits(mended.tree);
        for (int round = 1; round < ROUNDS && left.stream().anyMatch(MendedDocument::hinders); round++) {
            mended.mend(left);
            left = schema.misfits(mended.tree);
        }
        return left.stream().anyMatch(MendedDocument::hinders) ? Optional.empty() : Optional.of(mended);
    }

    JsonNode tree() {
        return tree;
    }

    /** Where something is misspelt or missing; what is there too much is simply not read. */
    Set<String> places() {
        return places;
    }

    // A wrong name is a name all the same; a text that is too long is a text.
    private static boolean hinders(SopFault misfit) {
        return switch (misfit.code()) {
            case VALUE_NAME -> misfit.pointer().endsWith("/from");
            case VALUE_LENGTH, VALUE_RANGE, VALUE_TWICE, VALUE_TOO_FEW -> false;
            default -> true;
        };
    }

    private void mend(List<SopFault> misfits) {
        // From the last to the first, so that what is left out of a list moves nothing that is still to be mended.
        misfits.stream()
                .sorted(Comparator.comparing(SopFault::pointer, MendedDocument::byPlace)
                        .reversed())
                .forEach(misfit -> {
                    switch (misfit.code()) {
                        case KEY_MISSING ->
                            fill(misfit.pointer() + "/" + misfit.args().getFirst());
                        case KEY_UNKNOWN -> remove(misfit.pointer());
                        default -> respell(misfit);
                    }
                });
    }

    private static int byPlace(String one, String other) {
        var left = one.split("/", -1);
        var right = other.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            var order = isIndex(left[i]) && isIndex(right[i])
                    ? Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static boolean isIndex(String token) {
        return token.matches("[0-9]{1,9}");
    }

    private void fill(String pointer) {
        var place = JsonPointer.compile(pointer);
        if (tree.at(place.head()) instanceof ObjectNode parent) {
            places.add(pointer);
            parent.set(place.last().getMatchingProperty(), anything(schema.of(pointer)));
        }
    }

    private void remove(String pointer) {
        var place = JsonPointer.compile(pointer);
        if (tree.at(place.head()) instanceof ObjectNode parent) {
            parent.remove(place.last().getMatchingProperty());
        }
    }

    private void respell(SopFault misfit) {
        var pointer = misfit.pointer();
        places.add(pointer);
        if (!hinders(misfit)) {
            return;
        }
        var place = JsonPointer.compile(pointer);
        switch (tree.at(place.head())) {
            case ObjectNode parent
            when schema.wants(pointer) -> parent.set(place.last().getMatchingProperty(), anything(schema.of(pointer)));
            case ObjectNode parent -> parent.remove(place.last().getMatchingProperty());
            case ArrayNode list
            when isName(schema.of(pointer)) -> list.remove(place.last().getMatchingIndex());
            case ArrayNode list -> list.set(place.last().getMatchingIndex(), anything(schema.of(pointer)));
            // It lay in what was mended before.
            default -> {}
        }
    }

    private static boolean isName(JsonNode schema) {
        return !schema.path("type").asText().equals("object");
    }

    /** The least that fits, and means nothing. */
    private JsonNode anything(JsonNode wanted) {
        if (wanted.has("enum")) {
            // Of facts the last is one that no step waits for.
            var choices = wanted.get("enum");
            return choices.get(choices.size() - 1);
        }
        return switch (wanted.path("type").asText()) {
            case "object" -> {
                var object = NODES.objectNode();
                wanted.path("required")
                        .forEach(name -> object.set(
                                name.asText(),
                                anything(schema.resolved(
                                        wanted.path("properties").path(name.asText())))));
                yield object;
            }
            case "array" -> NODES.arrayNode();
            case "integer" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.textNode(wanted.path("pattern").asText().startsWith("^P") ? "PT1M" : "x");
        };
    }
}
