package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** What of a NIK does not match what else was said. People move and registers err: look again, never refuse. */
public enum NikMismatch implements Coded {
    /** The region is the one of first registration, so that this one is often no error at all. */
    REGION(
            "nik.region-differs",
            "NIK menunjuk wilayah lain, yaitu wilayah pendaftaran pertama. Mohon diperiksa kembali.",
            "The NIK tells another region, the one of first registration. Please look again."),
    BIRTH_DATE(
            "nik.birth-date-differs",
            "NIK menunjuk tanggal lahir lain. Mohon diperiksa kembali.",
            "The NIK tells another birth date. Please look again."),
    SEX(
            "nik.sex-differs",
            "NIK menunjuk jenis kelamin lain. Mohon diperiksa kembali.",
            "The NIK tells another sex. Please look again.");

    private final String code;
    private final String indonesian;
    private final String english;

    NikMismatch(String code, String indonesian, String english) {
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
