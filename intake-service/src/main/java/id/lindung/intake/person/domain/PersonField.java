package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** What intake may keep of a person. Each is sealed on its own, and a disclosure names it. */
public enum PersonField implements Coded {
    NAME("name", "Nama", "Name"),
    NIK("nik", "NIK", "NIK"),
    SEX("sex", "Jenis kelamin", "Sex"),
    BIRTH_DATE("birthDate", "Tanggal lahir", "Birth date"),
    AGE_YEARS("ageYears", "Umur (tahun)", "Age in years"),
    ADDRESS("address", "Alamat", "Address"),
    SUBDISTRICT("subdistrict", "Kecamatan", "Subdistrict"),
    EDUCATION("education", "Pendidikan", "Education"),
    OCCUPATION("occupation", "Pekerjaan", "Occupation"),
    MARITAL_STATE("maritalState", "Status perkawinan", "Marital state"),
    MARITAL_REGISTRATION("maritalRegistration", "Pencatatan perkawinan", "Marital registration"),
    RELIGION("religion", "Agama", "Religion"),
    NOTES("notes", "Catatan", "Notes"),
    CONTACTS("contacts", "Kontak", "Contacts");

    private final String code;
    private final String indonesian;
    private final String english;

    PersonField(String code, String indonesian, String english) {
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
