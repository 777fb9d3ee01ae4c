package id.lindung.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that stands on an official letter of an Indonesian office.
 *
 * @param head the office it comes from
 * @param number as printed; also the file's own title
 * @param date in words, in the office's own day
 * @param signedAt the same moment, for the file's own record
 * @param mark which copy this is, printed above the address; empty where there is but one
 * @param classification Sifat
 * @param subject Hal
 * @param recipient whom it addresses, without {@code Yth.}
 * @param opening paragraphs before the table
 * @param table may be empty
 * @param closing paragraphs after the table
 * @param signatoryTitle the office signed for, with {@code Plt.} or {@code Plh.} where somebody acts
 */
public record OfficialLetter(
        Head head,
        String number,
        String date,
        Instant signedAt,
        Optional<String> mark,
        String classification,
        String subject,
        String recipient,
        List<String> opening,
        List<Entry> table,
        List<String> closing,
        String signatoryTitle,
        String signatoryName) {

    public OfficialLetter {
        opening = List.copyOf(opening);
        table = List.copyOf(table);
        closing = List.copyOf(closing);
    }

    /**
     * Kop surat.
     *
     * @param lines from the government down to the body that writes, in capitals when printed; three as a rule
     * @param address of the office
     * @param reach telephone, e-mail and the like, as printed
     * @param place where letters are dated
     */
    public record Head(List<String> lines, String address, List<String> reach, String place) {

        public Head {
            lines = List.copyOf(lines);
            reach = List.copyOf(reach);
        }
    }

    /** One line of the table. */
    public record Entry(String label, String value) {

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Entry[" + label + "]";
        }
    }

    /** Never shows what it says. */
    @Override
    public String toString() {
        return "OfficialLetter[" + number + "]";
    }
}
