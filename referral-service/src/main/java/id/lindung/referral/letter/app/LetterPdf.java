package id.lindung.referral.letter.app;

import id.lindung.referral.letter.domain.LetterText;
import id.lindung.referral.letter.domain.Letterhead;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Draws a letter as Indonesian offices write them: kop surat with its double rule, date, Nomor/Sifat/Lampiran/Hal, address,
 * body, and the signature's block. The same letter gives the same bytes; nothing is loaded from anywhere but this program.
 */
@ApplicationScoped
class LetterPdf {
    private static final float LABEL_COLUMN = 62;
    private static final float TABLE_INDENT = 28;
    private static final float TABLE_COLUMN = 150;
    private static final float SIGNATURE_LEFT = 232;
    private static final float SIGNATURE_SPACE = 62;
    private static final float SIGNATURE_BLOCK = 150;

    /** The document, a few kilobytes. */
    byte[] render(LetterPage letter) {
        try (var document = new PDDocument()) {
            describe(document, letter);
            try (var sheet = new Sheet(document)) {
                head(sheet, letter.head());
                reference(sheet, letter);
                address(sheet, letter.recipient());
                body(sheet, letter);
                signature(sheet, letter);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A letter could not be drawn in memory", impossible);
        }
    }

    /** Of the file itself: no name of anybody, and nothing that differs between two drawings of one letter. */
    private static void describe(PDDocument document, LetterPage letter) {
        var information = new PDDocumentInformation();
        var signed = GregorianCalendar.from(letter.signedAt().atZone(ZoneId.of("UTC")));
        information.setTitle(letter.number().text());
        information.setProducer("Lindung");
        information.setCreationDate(signed);
        information.setModificationDate(signed);
        document.setDocumentInformation(information);
        document.setDocumentId((long) letter.number().text().hashCode());
        document.getDocumentCatalog().setLanguage("id-ID");
    }

    private static void head(Sheet sheet, Letterhead head) throws IOException {
        sheet.centred(head.government().toUpperCase(Locale.ROOT), 13, true);
        sheet.centred(head.office().toUpperCase(Locale.ROOT), 14, true);
        sheet.centred(head.centre().toUpperCase(Locale.ROOT), 12, true);
        sheet.gap(2);
        sheet.centred(head.address(), 9.5f, false);
        var reach = Stream.of(
                        head.phone().map(phone -> "Telepon " + phone),
                        head.email().map(email -> "Surel " + email))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(" · "));
        if (!reach.isEmpty()) {
            sheet.centred(reach, 9.5f, false);
        }
        sheet.doubleRule();
    }

    private static void reference(Sheet sheet, LetterPage letter) throws IOException {
        sheet.right(letter.head().place() + ", " + letter.date());
        sheet.gap(6);
        for (var entry : List.of(
                new LetterText.Entry("Nomor", letter.number().text()),
                new LetterText.Entry("Sifat", letter.text().classification()),
                new LetterText.Entry("Lampiran", "-"),
                new LetterText.Entry("Hal", letter.text().subject()))) {
            sheet.entry(0, LABEL_COLUMN, entry.label(), entry.value());
        }
    }

    private static void address(Sheet sheet, String recipient) throws IOException {
        sheet.gap(14);
        sheet.line("Yth. " + recipient);
        sheet.line("di");
        sheet.entryText(TABLE_INDENT, "Tempat");
        sheet.gap(12);
    }

    private static void body(Sheet sheet, LetterPage letter) throws IOException {
        for (var paragraph : letter.text().opening()) {
            sheet.paragraph(paragraph);
        }
        for (var entry : letter.entries()) {
            sheet.entry(TABLE_INDENT, TABLE_COLUMN, entry.label(), entry.value());
        }
        sheet.gap(8);
        for (var paragraph : letter.text().closing()) {
            sheet.paragraph(paragraph);
        }
    }

    private static void signature(Sheet sheet, LetterPage letter) throws IOException {
        sheet.keepTogether(SIGNATURE_BLOCK);
        sheet.gap(14);
        var title =
                letter.acting().map(acting -> acting.label().indonesian() + " ").orElse("")
                        + letter.signatory().title() + ",";
        sheet.block(SIGNATURE_LEFT, title);
        sheet.gap(SIGNATURE_SPACE);
        sheet.underlined(SIGNATURE_LEFT, letter.signatory().name());
    }
}
