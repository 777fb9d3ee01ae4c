package id.lindung.local.story;

import id.lindung.local.stack.Service;

/** What a unit's administrator sets up once: the letterhead and the agencies that the unit refers to. */
public final class Directory {

    private final Person administrator;

    public Directory(Person administrator) {
        this.administrator = administrator;
    }

    /** The letterhead, as an office in the regency would have it; every name in it but the regency's is made up. */
    public Answer writeProfile() {
        return writeProfile("Pulang Pisau");
    }

    /** The same for another regency. */
    public Answer writeProfile(String regency) {
        return administrator
                .put(Service.INTAKE, "/v1/unit-profile", """
                        {"government": "Pemerintah Kabupaten %1$s",
                         "office": "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana",
                         "centre": "Pusat Pelayanan Terpadu Pemberdayaan Perempuan dan Anak (P2TP2A)",
                         "address": "Jalan Karangan Nomor 1, %1$s", "phone": "(0513) 000000",
                         "place": "%1$s"}""".formatted(regency))
                .expect(201);
    }

    /** An agency with a name; its id. */
    public String register(String kind, String name, String services) {
        return register("\"kind\": \"%s\", \"name\": \"%s\", \"services\": [%s]".formatted(kind, name, services));
    }

    /** A branch of an agency; its id. */
    public String registerBranch(String kind, String name, String services, String parentId) {
        return register("\"kind\": \"%s\", \"name\": \"%s\", \"services\": [%s], \"parentId\": \"%s\""
                .formatted(kind, name, services, parentId));
    }

    /** A safe house, which everybody knows by its alias; its id. */
    public String registerSafeHouse(String alias, String name, String address) {
        return register("""
                "kind": "safe-house", "alias": "%s", "name": "%s", "address": "%s", "phone": "0812-0000-0001",
                "services": ["temporary-shelter"]""".formatted(alias, name, address));
    }

    /** A spiritual companion of a religion; the id. */
    public String registerSpiritualCompanion(String name, String religion) {
        return register("""
                "kind": "spiritual-companion", "name": "%s", "religion": "%s",
                "services": ["religious-companionship"]""".formatted(name, religion));
    }

    private String register(String members) {
        return administrator
                .post(Service.REFERRAL, "/v1/agencies", "{" + members + "}")
                .expect(201)
                .text("/id");
    }
}
