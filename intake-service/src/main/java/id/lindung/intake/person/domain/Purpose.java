package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** What a reading of personal data is for (UU 27/2022 art. 16(2)(b): processed for its purpose). Without one nothing is read. */
public enum Purpose implements Coded {
    REGISTRATION("registration", "Pencatatan pengaduan", "Registration"),
    CASE_HANDLING("case-handling", "Penanganan kasus", "Case handling"),
    WORKLIST("worklist", "Daftar kerja", "Worklist"),
    CONTACTING("contacting", "Menghubungi orang", "Contacting a person"),
    REFERRAL_LETTER("referral-letter", "Surat rujukan", "Referral letter"),
    SPIRITUAL_COMPANION_REFERRAL(
            "spiritual-companion-referral", "Rujukan ke pendamping kerohanian", "Referral to a spiritual companion");

    private final String code;
    private final String indonesian;
    private final String english;

    Purpose(String code, String indonesian, String english) {
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
