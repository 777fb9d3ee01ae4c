package id.lindung.intake.complaint.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** How a complaint reaches the centre. */
public enum Channel implements Coded {
    WALK_IN("walk-in", "Datang langsung", "Walk-in"),
    OUTREACH("outreach", "Penjangkauan", "Outreach"),
    PHONE("phone", "Telepon", "Phone"),
    LETTER("letter", "Surat", "Letter"),
    AGENCY_REFERRAL("agency-referral", "Rujukan lembaga", "Agency referral"),
    WHATSAPP("whatsapp", "WhatsApp", "WhatsApp"),
    E_MAIL("e-mail", "Surel", "E-mail"),
    OTHER_PARTY("other-party", "Pihak lain", "Other party"),
    TRANSFER("transfer", "Pelimpahan", "Transfer"),
    SAPA_129("sapa-129", "Hotline SAPA 129", "SAPA 129 hotline"),
    ONLINE("online", "Daring", "Online");

    private final String code;
    private final String indonesian;
    private final String english;

    Channel(String code, String indonesian, String english) {
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
