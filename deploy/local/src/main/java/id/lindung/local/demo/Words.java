package id.lindung.local.demo;

import java.util.Map;

/** What people say for the codes that answers carry; a code without a word stands for itself. */
public final class Words {

    private static final Map<String, String> INDONESIAN = Map.ofEntries(
            Map.entry("high", "tinggi"),
            Map.entry("emergency", "darurat"),
            Map.entry("consent", "persetujuan"),
            Map.entry("sent", "terkirim"),
            Map.entry("accepted", "diterima"),
            Map.entry("declined", "belum dapat dilayani"),
            Map.entry("no-capacity", "kapasitas penuh"),
            Map.entry("passed-on", "dialihkan"),
            Map.entry("completed", "selesai"));

    private Words() {}

    /** In Indonesian. */
    public static String id(String code) {
        return INDONESIAN.getOrDefault(code, code);
    }

    /** In English: the code's own words. */
    public static String en(String code) {
        return code.replace('-', ' ');
    }
}
