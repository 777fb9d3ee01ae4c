package id.lindung.referral.disclosure.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Label;

/** A field of the dossier, by the name that intake, the answer and the disclosure log give it. Nothing finer than the kecamatan is one. */
public enum DossierField {
    NAME("name", "Nama", "Name"),
    SEX("sex", "Jenis kelamin", "Sex"),
    AGE_YEARS("ageYears", "Umur (tahun)", "Age in years"),
    BIRTH_DATE("birthDate", "Tanggal lahir", "Birth date"),
    SUBDISTRICT("subdistrict", "Kecamatan", "Kecamatan"),
    RELIGION("religion", "Agama", "Religion"),
    /** What the centre wrote for this agency; the only one that referral holds itself. */
    SUMMARY("summary", "Ringkasan", "Summary");

    private final String code;
    private final String indonesian;
    private final String english;

    DossierField(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The JSON name. */
    @JsonValue
    public String code() {
        return code;
    }

    /** How people read it. */
    public Label label() {
        return new Label(indonesian, english);
    }

    /** True for what intake keeps. */
    public boolean personal() {
        return this != SUMMARY;
    }
}
