package id.lindung.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.system.scan.Needle;
import java.util.List;

/** A complaint whose every personal field holds a text found nowhere else in the world. */
final class PlantedPeople {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String VICTIM = "Zyxquarana Wulandari";
    private static final String NIK = "6211034203957391";
    private static final String ADDRESS = "Gang Vexmorilla 77";
    private static final String NOTES = "Jurnal Qophiranta";
    private static final String PHONE = "081299730461";
    private static final String MAY_ANSWER = "Kakak Thrumbelia";
    private static final String SAY_INSTEAD = "Arisan Plixovanda";
    private static final String REPORTER = "Bibi Wrexanovia";
    private static final String ALLEGED = "Terlapor Kvintosaru";
    private static final String NARRATIVE = "Peristiwa Dwomexilar";

    private PlantedPeople() {}

    /** What must be found nowhere. */
    static List<Needle> needles() {
        return List.of(
                new Needle("Zyxquarana"),
                new Needle(NIK),
                new Needle("Vexmorilla"),
                new Needle("Qophiranta"),
                new Needle(PHONE),
                new Needle(PHONE.substring(1)),
                new Needle("Thrumbelia"),
                new Needle("Plixovanda"),
                new Needle("Wrexanovia"),
                new Needle("Kvintosaru"),
                new Needle("Dwomexilar"));
    }

    /** The body to post. */
    static ObjectNode complaint(String id) {
        var request =
                JSON.createObjectNode().put("id", id).put("channel", "walk-in").put("crisis", true);
        var reporter = request.putObject("reporter").put("kind", "person").putObject("person");
        reporter.put("name", REPORTER).put("sex", "female").put("ageYears", 51);
        var victim = request.putArray("victims").addObject();
        victim.putArray("violenceKinds").add("physical");
        victim.put("place", "household").put("domesticViolence", true);
        var person = victim.putObject("person");
        person.put("name", VICTIM).put("nik", NIK).put("sex", "female").put("birthDate", "1995-03-02");
        person.put("address", ADDRESS).put("subdistrict", "62.11.03").put("notes", NOTES);
        var contact =
                person.putArray("contacts").addObject().put("kind", "phone").put("value", PHONE);
        contact.putObject("safeMark")
                .put("from", "09:00")
                .put("to", "15:00")
                .put("mayAnswer", MAY_ANSWER)
                .put("sayInstead", SAY_INSTEAD);
        var alleged = request.putArray("allegedPerpetrators").addObject();
        alleged.putObject("person").put("name", ALLEGED).put("sex", "male").put("ageYears", 40);
        alleged.putArray("relations").addObject().put("victim", 0).put("relation", "spouse");
        request.putObject("incident").put("subdistrict", "62.11.03").put("narrative", NARRATIVE);
        return request;
    }

    /** The same with something that no reader can accept, so that error answers and error logs are searched too. */
    static ObjectNode refusedComplaint(String id) {
        var request = complaint(id);
        ((ObjectNode) request.at("/victims/0/person"))
                .put("nik", NIK + "-" + VICTIM)
                .put("birthDate", VICTIM);
        return request;
    }

    static String victimName() {
        return VICTIM;
    }
}
