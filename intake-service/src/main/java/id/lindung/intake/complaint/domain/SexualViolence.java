package id.lindung.intake.complaint.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/**
 * What sexual violence it was: the acts of UU 12/2022 (TPKS) art. 4(1) and 4(2). Laundering of money from such crimes,
 * art. 4(2)(i), has no victim who could complain of it here, and is left out.
 */
public enum SexualViolence implements Coded {
    NON_PHYSICAL_HARASSMENT(
            "non-physical-harassment", "Pelecehan seksual nonfisik", "Non-physical harassment", "4(1)(a)"),
    PHYSICAL_HARASSMENT("physical-harassment", "Pelecehan seksual fisik", "Physical harassment", "4(1)(b)"),
    FORCED_CONTRACEPTION("forced-contraception", "Pemaksaan kontrasepsi", "Forced contraception", "4(1)(c)"),
    FORCED_STERILISATION("forced-sterilisation", "Pemaksaan sterilisasi", "Forced sterilisation", "4(1)(d)"),
    FORCED_MARRIAGE("forced-marriage", "Pemaksaan perkawinan", "Forced marriage", "4(1)(e)"),
    SEXUAL_TORTURE("sexual-torture", "Penyiksaan seksual", "Sexual torture", "4(1)(f)"),
    SEXUAL_EXPLOITATION("sexual-exploitation", "Eksploitasi seksual", "Sexual exploitation", "4(1)(g)"),
    SEXUAL_SLAVERY("sexual-slavery", "Perbudakan seksual", "Sexual slavery", "4(1)(h)"),
    ELECTRONIC("electronic", "Kekerasan seksual berbasis elektronik", "Electronic sexual violence", "4(1)(i)"),
    RAPE("rape", "Perkosaan", "Rape", "4(2)(a)"),
    OBSCENE_ACT("obscene-act", "Perbuatan cabul", "Obscene act", "4(2)(b)"),
    SEXUAL_ACT_WITH_CHILD(
            "sexual-act-with-child",
            "Persetubuhan, perbuatan cabul atau eksploitasi seksual terhadap anak",
            "Intercourse with, obscene act on or sexual exploitation of a child",
            "4(2)(c)"),
    INDECENCY_AGAINST_WILL(
            "indecency-against-will",
            "Pelanggaran kesusilaan yang bertentangan dengan kehendak korban",
            "Indecency against the victim's will",
            "4(2)(d)"),
    PORNOGRAPHY(
            "pornography",
            "Pornografi anak, atau yang memuat kekerasan dan eksploitasi seksual",
            "Pornography of a child, or showing sexual violence and exploitation",
            "4(2)(e)"),
    FORCED_PROSTITUTION("forced-prostitution", "Pemaksaan pelacuran", "Forced prostitution", "4(2)(f)"),
    TRAFFICKING_FOR_SEXUAL_EXPLOITATION(
            "trafficking-for-sexual-exploitation",
            "Perdagangan orang untuk eksploitasi seksual",
            "Trafficking for sexual exploitation",
            "4(2)(g)"),
    DOMESTIC("domestic", "Kekerasan seksual dalam lingkup rumah tangga", "Sexual violence in the household", "4(2)(h)"),
    OTHER_BY_LAW(
            "other-by-law",
            "Tindak pidana lain yang dinyatakan undang-undang sebagai kekerasan seksual",
            "Another crime that a law names sexual violence",
            "4(2)(j)");

    private final String code;
    private final String indonesian;
    private final String english;
    private final String paragraph;

    SexualViolence(String code, String indonesian, String english, String paragraph) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
        this.paragraph = paragraph;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Code entry() {
        return new Code(code, indonesian, english);
    }

    /** Where the law names it, such as {@code UU 12/2022 art. 4(2)(a)}. */
    public String citation() {
        return "UU 12/2022 art. " + paragraph;
    }
}
