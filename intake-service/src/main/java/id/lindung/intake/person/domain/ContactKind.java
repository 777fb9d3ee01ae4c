package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** By what means a contact is reached. */
public enum ContactKind implements Coded {
    PHONE("phone", "Telepon", "Phone"),
    WHATSAPP("whatsapp", "WhatsApp", "WhatsApp"),
    E_MAIL("e-mail", "Surel", "E-mail"),
    VISIT("visit", "Kunjungan", "Visit"),
    LETTER("letter", "Surat", "Letter"),
    OTHER("other", "Lainnya", "Other");

    private final String code;
    private final String indonesian;
    private final String english;

    ContactKind(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Code entry() {
        return new Code(code, indonesian, english);
    }
}
