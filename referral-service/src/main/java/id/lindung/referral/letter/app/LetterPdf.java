package id.lindung.referral.letter.app;

import id.lindung.letter.LetterPrinter;
import id.lindung.letter.OfficialLetter;
import id.lindung.referral.letter.domain.Letterhead;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a referral's letter. */
@ApplicationScoped
class LetterPdf {

    /** The document, a few kilobytes. */
    byte[] render(LetterPage letter) {
        return LetterPrinter.print(new OfficialLetter(
                head(letter.head()),
                letter.number().text(),
                letter.date(),
                letter.signedAt(),
                Optional.empty(),
                letter.text().classification(),
                letter.text().subject(),
                letter.recipient(),
                letter.text().opening(),
                letter.entries().stream()
                        .map(entry -> new OfficialLetter.Entry(entry.label(), entry.value()))
                        .toList(),
                letter.text().closing(),
                letter.acting().map(acting -> acting.label().indonesian() + " ").orElse("")
                        + letter.signatory().title(),
                letter.signatory().name()));
    }

    private static OfficialLetter.Head head(Letterhead head) {
        var reach = Stream.of(
                        head.phone().map(phone -> "Telepon " + phone),
                        head.email().map(email -> "Surel " + email))
                .flatMap(Optional::stream)
                .toList();
        return new OfficialLetter.Head(
                List.of(head.government(), head.office(), head.centre()), head.address(), reach, head.place());
    }
}
