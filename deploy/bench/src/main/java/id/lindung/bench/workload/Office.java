package id.lindung.bench.workload;

import id.lindung.bench.system.FreshSystem;
import id.lindung.local.story.Directory;
import id.lindung.local.story.People;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A unit that works: its people, its letterhead, and the agency that it refers to.
 *
 * @param agency id of a health centre
 */
record Office(People people, String agency) {

    /** So many units of one province, by Pulang Pisau's procedure. */
    static List<Office> open(FreshSystem system, int count) throws IOException {
        var offices = new ArrayList<Office>();
        var units =
                IntStream.rangeClosed(1, count).mapToObj("62.%02d"::formatted).toList();
        Procedures.assignPulangPisau(system, units);
        for (var unit : units) {
            var people = system.people(unit);
            var directory = new Directory(people.unitAdministrator());
            directory.writeProfile();
            offices.add(new Office(people, directory.register("puskesmas", "Puskesmas Karangan", "\"health\"")));
        }
        return offices;
    }
}
