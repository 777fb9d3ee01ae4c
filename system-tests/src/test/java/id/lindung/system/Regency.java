package id.lindung.system;

import id.lindung.local.story.Directory;
import id.lindung.local.story.People;

/**
 * A unit that is set up to work: its letterhead is written, and the agencies of its regency are registered.
 *
 * @param policeUnit the police's unit for women and children (UPPA)
 */
record Regency(People people, String puskesmas, String hospital, String policeUnit, String safeHouse) {

    /** @param name as its letterhead says it */
    static Regency setUp(People people, String name) {
        var directory = new Directory(people.unitAdministrator());
        directory.writeProfile(name);
        var resort = directory.register("police-resort", "Polres Karangan", "\"law-enforcement\"");
        return new Regency(
                people,
                directory.register("puskesmas", "Puskesmas Karangan", "\"health\""),
                directory.register("hospital", "RSUD Karangan", "\"health\""),
                directory.registerBranch("police-uppa", "Unit PPA Polres Karangan", "\"law-enforcement\"", resort),
                directory.registerSafeHouse("Rumah Melati", "Griya Karangan", "Jalan Rahasia Karangan 3"));
    }
}
