package id.lindung.letter;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * A4 pages that are written from top to bottom; what does not fit goes on to the next. Measures are points from the left
 * margin. The font is Liberation Sans (SIL OFL 1.1), which PDFBox brings along; it is embedded, so that every printer prints
 * the same letters.
 */
final class Sheet implements Closeable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 68;
    private static final float TOP = 48;
    private static final float SIZE = 11;
    private static final float LEADING = 1.32f;
    private static final float EM = 1000;
    /** Strokes of this width around each letter pass for bold. */
    private static final float BOLD_STROKE = 0.32f;

    private final PDDocument document;
    private final PDFont font;
    private final float width;
    private PDPageContentStream page;
    private float y;

    Sheet(PDDocument document) throws IOException {
        this.document = document;
        try (var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            font = PDType0Font.load(document, file, true);
        }
        width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        page = turn();
    }

    private PDPageContentStream turn() throws IOException {
        var blank = new PDPage(PDRectangle.A4);
        document.addPage(blank);
        y = PDRectangle.A4.getHeight() - TOP;
        return new PDPageContentStream(document, blank);
    }

    /** Leaves room. */
    void gap(float points) {
        y -= points;
    }

    /** Goes on to the next page unless so much room is left. */
    void keepTogether(float points) throws IOException {
        if (y - points < MARGIN) {
            page.close();
            page = turn();
        }
    }

    /** In the middle, on as many lines as it takes. */
    void centred(String text, float size, boolean bold) throws IOException {
        for (var line : wrap(text, width, size)) {
            down(size);
            write((width - widthOf(line, size)) / 2, line, size, bold);
        }
    }

    /** A thick and a thin rule across the page, as under every kop surat. */
    void doubleRule() throws IOException {
        gap(7);
        rule(0, width, 2.2f);
        gap(3);
        rule(0, width, 0.6f);
        gap(10);
    }

    /** At the right margin. */
    void right(String text) throws IOException {
        down(SIZE);
        write(width - widthOf(clean(text), SIZE), clean(text), SIZE, false);
    }

    /** From the left margin, wrapped. */
    void line(String text) throws IOException {
        entryText(0, text);
    }

    /** From the left, wrapped. */
    void entryText(float left, String text) throws IOException {
        lines(left, wrap(text, width - left, SIZE));
    }

    /** {@code Label : value}, the value wrapped in its own column. */
    void entry(float left, float column, String label, String value) throws IOException {
        var valueLeft = left + column + 10;
        var first = true;
        for (var line : wrap(value, width - valueLeft, SIZE)) {
            down(SIZE);
            if (first) {
                write(left, clean(label), SIZE, false);
                write(left + column, ":", SIZE, false);
                first = false;
            }
            write(valueLeft, line, SIZE, false);
        }
    }

    /** Across the page, wrapped, with room after it. */
    void paragraph(String text) throws IOException {
        line(text);
        gap(6);
    }

    /** From the left to the right margin, wrapped. */
    void block(float left, String text) throws IOException {
        entryText(left, text);
    }

    /** Bold and underlined, as a signatory's name. */
    void underlined(float left, String text) throws IOException {
        for (var line : wrap(text, width - left, SIZE)) {
            down(SIZE);
            write(left, line, SIZE, true);
            y -= 2.2f;
            rule(left, left + widthOf(line, SIZE), 0.7f);
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private void lines(float left, List<String> lines) throws IOException {
        for (var line : lines) {
            down(SIZE);
            write(left, line, SIZE, false);
        }
    }

    private void down(float size) throws IOException {
        keepTogether(size * LEADING);
        y -= size * LEADING;
    }

    private void write(float left, String text, float size, boolean bold) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(BOLD_STROKE);
        page.newLineAtOffset(MARGIN + left, y);
        page.showText(text);
        page.endText();
    }

    private void rule(float from, float to, float thickness) throws IOException {
        page.setLineWidth(thickness);
        page.moveTo(MARGIN + from, y);
        page.lineTo(MARGIN + to, y);
        page.stroke();
    }

    private float widthOf(String text, float size) throws IOException {
        return font.getStringWidth(text) / EM * size;
    }

    /** Breaks at spaces; a word that is wider than the column is broken where it must. */
    private List<String> wrap(String text, float column, float size) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : clean(text).split(" ", -1)) {
            for (var piece : pieces(word, column, size)) {
                var longer = line.isEmpty() ? piece : line + " " + piece;
                if (widthOf(longer, size) <= column) {
                    line.setLength(0);
                    line.append(longer);
                } else {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> pieces(String word, float column, float size) throws IOException {
        var pieces = new ArrayList<String>();
        var rest = word;
        while (widthOf(rest, size) > column) {
            var end = rest.length();
            while (end > 1 && widthOf(rest.substring(0, end), size) > column) {
                end = rest.offsetByCodePoints(end, -1);
            }
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    /** One line of what the font can write; what it cannot is shown as such and never left out unseen. */
    private String clean(String text) {
        var written = new StringBuilder();
        text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ").codePoints().forEach(point -> {
            var letter = Character.toString(point);
            written.append(canWrite(letter) ? letter : "\u25A1");
        });
        return written.toString();
    }

    private boolean canWrite(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
