package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** What a person lives from, as broad as the national recap needs it. */
public enum Occupation implements Coded {
    NOT_WORKING("not-working", "Tidak bekerja", "Not working"),
    STUDENT("student", "Pelajar/mahasiswa", "Student"),
    HOMEMAKER("homemaker", "Ibu rumah tangga", "Homemaker"),
    PRIVATE_EMPLOYEE_OR_LABOURER("private-employee-or-labourer", "Swasta/buruh", "Private employee or labourer"),
    CIVIL_SERVANT_MILITARY_OR_POLICE(
            "civil-servant-military-or-police", "PNS/TNI/Polri", "Civil servant, military or police"),
    TRADER_FARMER_OR_FISHER("trader-farmer-or-fisher", "Pedagang/tani/nelayan", "Trader, farmer or fisher"),
    OTHER("other", "Lainnya", "Other"),
    UNKNOWN("unknown", "Tidak diketahui", "Unknown");

    private final String code;
    private final String indonesian;
    private final String english;

    Occupation(String code, String indonesian, String english) {
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
