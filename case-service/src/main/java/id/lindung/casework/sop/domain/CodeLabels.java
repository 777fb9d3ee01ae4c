package id.lindung.casework.sop.domain;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people are shown for codes that a definition gives no title: {@code sop-labels/labels_<language>.properties}. */
final class CodeLabels {

    private static final Locale INDONESIAN = Locale.of("id");

    private CodeLabels() {}

    static LocalText of(FactCode fact) {
        return of("fact.", fact.code());
    }

    /** Of an end that a centre named itself, its name. */
    static LocalText ofEnd(String code) {
        return of("end.", code);
    }

    private static LocalText of(String kind, String code) {
        return new LocalText(label(INDONESIAN, kind, code), label(Locale.ENGLISH, kind, code));
    }

    private static String label(Locale language, String kind, String code) {
        var labels = ResourceBundle.getBundle(
                "sop-labels.labels",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return labels.containsKey(kind + code) ? labels.getString(kind + code) : code.replace('-', ' ');
    }
}
