package id.lindung.referral.letter.domain;

/**
 * Whose signature stands under a letter.
 *
 * @param name with degrees, as in {@code Dra. Contoh Nama, M.Si.}
 * @param title the office held, as in {@code Ketua P2TP2A Kabupaten Pulang Pisau}
 */
public record Signatory(String name, String title) {

    /** Never shows a name. */
    @Override
    public String toString() {
        return "Signatory[…]";
    }
}
