package id.lindung.bench.workload;

import id.lindung.bench.system.FreshSystem;
import id.lindung.local.story.Directory;
import id.lindung.local.story.People;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit that works: its people, its letterhead, and the agency that it refers to.
 *
 * @param agency id of a health centre
 */
record Office(People people, String agency) {

    /** So many units of one province, by Pulang Pisau's procedure, as no other is published for them. */
    static List<Office> open(FreshSystem system, int count) {
        var offices = new ArrayList<Office>();
        for (var number = 1; number <= count; number++) {
            var people = system.people("62.%02d".formatted(number));
            var directory = new Directory(people.unitAdministrator());
            directory.writeProfile();
            offices.add(new Office(people, directory.register("puskesmas", "Puskesmas Karangan", "\"health\"")));
        }
        return offices;
    }
}
