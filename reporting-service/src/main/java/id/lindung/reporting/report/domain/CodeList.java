package id.lindung.reporting.report.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Codes in the order in which a recap lists them, each with its label. */
public final class CodeList {

    private final Map<String, Label> labels;

    private CodeList(Map<String, Label> labels) {
        this.labels = Collections.unmodifiableMap(labels);
    }

    /** An empty list, to be filled by {@link #and}. */
    static CodeList empty() {
        return new CodeList(Map.of());
    }

    /** This list with one more code at its end. */
    CodeList and(String code, String id, String en) {
        var longer = new LinkedHashMap<>(labels);
        if (longer.put(code, new Label(id, en)) != null) {
            throw new IllegalArgumentException("Listed twice: " + code);
        }
        return new CodeList(longer);
    }

    /** The codes in their order. */
    public List<String> codes() {
        return List.copyOf(labels.keySet());
    }

    /** A code's label; a code newer than this list stands for itself. */
    Label label(String code) {
        return labels.getOrDefault(code, new Label(code, code));
    }

    /** Every code of this list in its order, then those among the counted ones that it does not know, sorted. */
    List<String> with(Iterable<String> counted) {
        var all = new ArrayList<>(labels.keySet());
        var unlisted = new ArrayList<String>();
        counted.forEach(code -> {
            if (!labels.containsKey(code)) {
                unlisted.add(code);
            }
        });
        Collections.sort(unlisted);
        all.addAll(unlisted);
        return all;
    }
}
