package id.lindung.referral.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bodies that the directory accepts; a test changes what it is about. */
final class Bodies {
    private Bodies() {}

    static Map<String, Object> puskesmas(String name) {
        return open("puskesmas", name, "health");
    }

    static Map<String, Object> hospital(String name) {
        return open("hospital", name, "health");
    }

    static Map<String, Object> polres(String name) {
        return open("police-resort", name, "law-enforcement");
    }

    static Map<String, Object> polsek(String name, String polres) {
        return with(open("police-sector", name, "law-enforcement"), "parentId", polres);
    }

    static Map<String, Object> safeHouse(String alias) {
        var body = new HashMap<String, Object>();
        body.put("kind", "safe-house");
        body.put("alias", alias);
        body.put("services", List.of("temporary-shelter"));
        return body;
    }

    private static Map<String, Object> open(String kind, String name, String service) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("name", name);
        body.put("address", "Jalan Contoh 1");
        body.put("phone", "(0711) 7583081");
        body.put("subdistrict", "16.10.01");
        body.put("services", List.of(service));
        return body;
    }

    static Map<String, Object> with(Map<String, Object> body, String member, Object value) {
        var changed = new HashMap<>(body);
        changed.put(member, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> body, String member) {
        var changed = new HashMap<>(body);
        changed.remove(member);
        return changed;
    }

    /** As a change wants it: all but the kind. */
    static Map<String, Object> anew(Map<String, Object> registered) {
        return without(registered, "kind");
    }
}
