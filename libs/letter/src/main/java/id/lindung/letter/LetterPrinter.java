package id.lindung.letter;

import id.lindung.letter.OfficialLetter.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Draws a letter as Indonesian offices write them: kop surat with its double rule, date, Nomor/Sifat/Lampiran/Hal, address,
 * body, and the signature's block. The same letter gives the same bytes; nothing is loaded from anywhere but this program.
 */
public final class LetterPrinter {
    private static final float[] HEAD_SIZES = {13, 14, 12};
    private static final float LABEL_COLUMN = 62;
    private static final float TABLE_INDENT = 28;
    private static final float TABLE_COLUMN = 150;
    private static final float SIGNATURE_LEFT = 232;
    private static final float SIGNATURE_SPACE = 62;
    private static final float SIGNATURE_BLOCK = 150;

    private LetterPrinter() {}

    /** The document, a few kilobytes. */
    public static byte[] print(OfficialLetter letter) {
        try (var document = new PDDocument()) {
            describe(document, letter);
            try (var sheet = new Sheet(document)) {
                head(sheet, letter.head());
                reference(sheet, letter);
                address(sheet, letter);
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
    private static void describe(PDDocument document, OfficialLetter letter) {
        var information = new PDDocumentInformation();
        var signed = GregorianCalendar.from(letter.signedAt().atZone(ZoneId.of("UTC")));
        information.setTitle(letter.number());
        information.setProducer("Lindung");
        information.setCreationDate(signed);
        information.setModificationDate(signed);
        document.setDocumentInformation(information);
        document.setDocumentId((long) letter.number().hashCode());
        document.getDocumentCatalog().setLanguage("id-ID");
    }

    private static void head(Sheet sheet, OfficialLetter.Head head) throws IOException {
        for (var i = 0; i < head.lines().size(); i++) {
            var size = HEAD_SIZES[Math.min(i, HEAD_SIZES.length - 1)];
            sheet.centred(head.lines().get(i).toUpperCase(Locale.ROOT), size, true);
        }
        sheet.gap(2);
        sheet.centred(head.address(), 9.5f, false);
        if (!head.reach().isEmpty()) {
            sheet.centred(String.join(" · ", head.reach()), 9.5f, false);
        }
        sheet.doubleRule();
    }

    private static void reference(Sheet sheet, OfficialLetter letter) throws IOException {
        sheet.right(letter.head().place() + ", " + letter.date());
        sheet.gap(6);
        for (var entry : List.of(
                new Entry("Nomor", letter.number()),
                new Entry("Sifat", letter.classification()),
                new Entry("Lampiran", "-"),
                new Entry("Hal", letter.subject()))) {
            sheet.entry(0, LABEL_COLUMN, entry.label(), entry.value());
        }
    }

    private static void address(Sheet sheet, OfficialLetter letter) throws IOException {
        if (letter.mark().isPresent()) {
            sheet.gap(6);
            sheet.right(letter.mark().get());
        }
        sheet.gap(14);
        sheet.line("Yth. " + letter.recipient());
        sheet.line("di");
        sheet.entryText(TABLE_INDENT, "Tempat");
        sheet.gap(12);
    }

    private static void body(Sheet sheet, OfficialLetter letter) throws IOException {
        for (var paragraph : letter.opening()) {
            sheet.paragraph(paragraph);
        }
        for (var entry : letter.table()) {
            sheet.entry(TABLE_INDENT, TABLE_COLUMN, entry.label(), entry.value());
        }
        sheet.gap(8);
        for (var paragraph : letter.closing()) {
            sheet.paragraph(paragraph);
        }
    }

    private static void signature(Sheet sheet, OfficialLetter letter) throws IOException {
        sheet.keepTogether(SIGNATURE_BLOCK);
        sheet.gap(14);
        sheet.block(SIGNATURE_LEFT, letter.signatoryTitle() + ",");
        sheet.gap(SIGNATURE_SPACE);
        sheet.underlined(SIGNATURE_LEFT, letter.signatoryName());
    }
}
