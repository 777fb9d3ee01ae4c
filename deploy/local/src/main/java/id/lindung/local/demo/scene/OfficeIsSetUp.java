package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;

/** The letterhead and the agencies that the unit refers to. */
public final class OfficeIsSetUp implements Scene {

    @Override
    public String id() {
        return "Unit menyiapkan diri";
    }

    @Override
    public String en() {
        return "The unit sets itself up";
    }

    @Override
    public void play(Story story) {
        var directory = story.directory();
        var profile = directory.writeProfile();
        story.narrator()
                .tell(
                        "Kop surat ditulis: %s, %s.".formatted(profile.text("/office"), profile.text("/place")),
                        "The letterhead is written; the unit lives by %s.".formatted(profile.text("/zone")));
        register(story, "puskesmas", directory.register("puskesmas", "Puskesmas Karangan", "\"health\""));
        register(story, "hospital", directory.register("hospital", "RSUD Karangan", "\"health\""));
        var resort = directory.register("police-resort", "Polres Karangan", "\"law-enforcement\"");
        register(story, "police resort", resort);
        register(
                story,
                "police",
                directory.registerBranch("police-uppa", "Unit PPA Polres Karangan", "\"law-enforcement\"", resort));
        register(
                story,
                "social service",
                directory.register(
                        "social-service",
                        "Dinas Sosial Karangan",
                        "\"social-rehabilitation\", \"social-reintegration\""));
        register(
                story,
                "safe house",
                directory.registerSafeHouse("Rumah Melati", "Griya Karangan", "Jalan Rahasia Karangan 3"));
        register(
                story,
                "spiritual companion",
                directory.registerSpiritualCompanion("Pendamping Rohani Karangan", "islam"));
        register(
                story,
                "economic agency",
                directory.register("economic-agency", "Dinas Koperasi Karangan", "\"social-reintegration\""));
        story.narrator()
                .tell(
                        "Delapan lembaga mitra terdaftar; alamat rumah aman hanya ada di catatannya sendiri.",
                        "Eight partner agencies are registered; the safe house's address stands in its own record only.");
    }

    private static void register(Story story, String name, String id) {
        story.remember(name, id);
        story.entered().one("agencies");
    }
}
