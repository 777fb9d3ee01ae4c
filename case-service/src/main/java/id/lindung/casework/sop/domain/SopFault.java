package id.lindung.casework.sop.domain;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong with a procedure.
 *
 * @param pointer RFC 6901 pointer to it in the document, empty for the whole
 * @param args for the {@code {0}}, {@code {1}} of its words: names and figures of the document
 */
public record SopFault(SopFaultCode code, FaultSeverity severity, String pointer, List<String> args) {

    public SopFault {
        args = List.copyOf(args);
    }

    /** What must be mended. */
    public static SopFault error(SopFaultCode code, String pointer, Object... args) {
        return of(code, FaultSeverity.ERROR, pointer, args);
    }

    /** What an ambiguity of the definition answers for. */
    public static SopFault warning(SopFaultCode code, String pointer, Object... args) {
        return of(code, FaultSeverity.WARNING, pointer, args);
    }

    private static SopFault of(SopFaultCode code, FaultSeverity severity, String pointer, Object... args) {
        return new SopFault(
                code,
                severity,
                pointer,
                Arrays.stream(args).map(String::valueOf).toList());
    }

    /** What is wrong and how to mend it, in plain words. */
    public LocalText words() {
        return FaultWords.of(code, args);
    }

    /** Whether it keeps the procedure from being used. */
    public boolean isError() {
        return severity == FaultSeverity.ERROR;
    }
}
