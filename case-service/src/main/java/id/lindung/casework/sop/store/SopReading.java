package id.lindung.casework.sop.store;

import static java.util.Objects.requireNonNull;

import id.lindung.casework.sop.domain.SopFault;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document.
 *
 * @param faults everything that is wrong with it, from top to bottom, 200 at most
 * @param file the procedure; null when there is an error among the faults
 */
public record SopReading(List<PlacedFault> faults, @Nullable SopFile file) {

    /** How many faults are told. */
    static final int MOST = 200;

    /**
     * A fault with its place.
     *
     * @param line of the document, from 1
     */
    public record PlacedFault(SopFault fault, int line) {

        /** As a log shows it: line, pointer, words in English. */
        @Override
        public String toString() {
            return "line " + line + " " + fault.pointer() + ": " + fault.words().en();
        }
    }

    static SopReading unsound(YamlDocument document, List<SopFault> faults) {
        return new SopReading(placed(document, faults), null);
    }

    static SopReading usable(YamlDocument document, List<SopFault> warnings, SopFile file) {
        return new SopReading(placed(document, warnings), file);
    }

    private static List<PlacedFault> placed(YamlDocument document, List<SopFault> faults) {
        return faults.stream()
                .map(fault -> new PlacedFault(fault, document.lineOf(fault.pointer())))
                .sorted(Comparator.comparingInt(PlacedFault::line)
                        .thenComparing(placed -> placed.fault().pointer()))
                .limit(MOST)
                .toList();
    }

    /** Whether the document can be used. */
    public boolean isUsable() {
        return file != null;
    }

    /**
     * The procedure.
     *
     * @throws NullPointerException when the document cannot be used
     */
    public SopFile usable() {
        return requireNonNull(file);
    }

    /** The document, or a refusal with all that is wrong. */
    SopFile orElseThrow(String name) {
        if (file == null) {
            throw new UnsoundSopException(
                    name, faults.stream().map(PlacedFault::toString).toList());
        }
        return file;
    }
}
