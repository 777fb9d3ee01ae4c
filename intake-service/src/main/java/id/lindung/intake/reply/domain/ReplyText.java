package id.lindung.intake.reply.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a reply says, in Indonesian. What the centre wrote stands between set words, which invite to come (barito-utara-indirect,
 * 13) and name neither a kind of violence nor anybody.
 */
public final class ReplyText {

    /** Hal: nothing that tells a stranger what it is about. */
    public static final String SUBJECT = "Jawaban atas Surat Saudara";
    /** Sifat. */
    public static final String CLASSIFICATION = "Rahasia";

    private ReplyText() {}

    /** What stands before the centre's own words, and these, paragraph by paragraph. */
    public static List<String> opening(String written) {
        var paragraphs = Arrays.stream(written.split("\\R+"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return Stream.concat(
                        Stream.of("Dengan hormat,", "Sehubungan dengan hal yang Saudara sampaikan kepada kami:"),
                        paragraphs.stream())
                .toList();
    }

    /** What stands after them. */
    public static List<String> closing() {
        return List.of(
                "Kami tetap menyarankan agar Saudara berkenan datang langsung ke kantor kami pada jam kerja, agar dapat dilayani"
                        + " dengan lebih baik. Seluruh layanan tidak dipungut biaya.",
                "Demikian disampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.");
    }

    /**
     * Whether it tells of somebody by one of these words: a reply to a reporter says nothing about the victim (rule of safety 1).
     *
     * @param words names and numbers, in clear
     */
    public static boolean tellsOf(String written, Collection<String> words) {
        var text = plain(written);
        return words.stream().map(ReplyText::plain).anyMatch(word -> !word.isBlank() && text.contains(word));
    }

    /** Letters and digits alone, so that neither case nor punctuation hides a name. */
    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
