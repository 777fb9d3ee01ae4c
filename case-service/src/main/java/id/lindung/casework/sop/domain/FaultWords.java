package id.lindung.casework.sop.domain;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is said of each fault: {@code sop-faults/words_<language>.properties}, patterns of {@link MessageFormat}. Where words
 * depend on the first argument, it stands in the key: {@code value.type.integer}.
 */
final class FaultWords {

    private static final Locale INDONESIAN = Locale.of("id");

    private FaultWords() {}

    static LocalText of(SopFaultCode code, List<String> args) {
        return new LocalText(words(INDONESIAN, code, args), words(Locale.ENGLISH, code, args));
    }

    private static String words(Locale language, SopFaultCode code, List<String> args) {
        var texts = ResourceBundle.getBundle(
                "sop-faults.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var special = args.isEmpty() ? code.code() : code.code() + "." + args.getFirst();
        var pattern = texts.getString(texts.containsKey(special) ? special : code.code());
        return new MessageFormat(pattern, language).format(args.toArray());
    }
}
