package id.lindung.intake.complaint.domain;

import id.lindung.intake.person.domain.Nik;
import id.lindung.intake.person.domain.PersonDetails;
import java.util.ArrayList;
import java.util.List;

/** What an officer should look at again; a mismatch never refuses anybody. */
public final class NikWarnings {

    private NikWarnings() {}

    /** A warning for each NIK that does not match what else was said of its person. */
    public static List<Warning> of(Registration told) {
        var warnings = new ArrayList<Warning>();
        for (var i = 0; i < told.victims().size(); i++) {
            add(warnings, "/victims/" + i, told.victims().get(i).person());
        }
        for (var i = 0; i < told.allegedPerpetrators().size(); i++) {
            add(
                    warnings,
                    "/allegedPerpetrators/" + i,
                    told.allegedPerpetrators().get(i).person());
        }
        var reporter = told.reporter().person();
        if (reporter != null) {
            add(warnings, "/reporter", reporter);
        }
        return List.copyOf(warnings);
    }

    private static void add(List<Warning> warnings, String at, PersonDetails person) {
        if (person.nik() == null) {
            return;
        }
        new Nik(person.nik())
                .mismatches(person.birthDate(), person.sex(), person.subdistrict())
                .forEach(mismatch -> warnings.add(new Warning(at + "/person/nik", mismatch)));
    }
}
