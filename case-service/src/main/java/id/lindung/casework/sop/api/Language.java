package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.LocalText;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.function.Function;

/** Which of the two languages of a text a caller is shown: Indonesian, unless English is wanted more. */
enum Language implements Function<LocalText, String> {
    INDONESIAN("id", "Baris"),
    ENGLISH("en", "Line");

    private final String code;
    private final String line;

    Language(String code, String line) {
        this.code = code;
        this.line = line;
    }

    static Language of(HttpHeaders caller) {
        return caller.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(wanted -> wanted.equals(INDONESIAN.code) || wanted.equals(ENGLISH.code))
                .findFirst()
                .filter(ENGLISH.code::equals)
                .map(_ -> ENGLISH)
                .orElse(INDONESIAN);
    }

    @Override
    public String apply(LocalText text) {
        return switch (this) {
            case INDONESIAN -> text.id();
            case ENGLISH -> text.en();
        };
    }

    /** What is said of a line of a document. */
    String ofLine(int number, LocalText text) {
        return line + " " + number + ": " + apply(text);
    }
}
