package id.lindung.system.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Complaints of made-up people, alike for the same seed. */
public final class MadeUpComplaints {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KINDS =
            List.of("physical", "psychological", "sexual", "exploitation", "trafficking", "neglect", "other");
    private static final List<String> PLACES =
            List.of("household", "workplace", "school", "public-facility", "short-term-training-institution", "other");
    private static final List<String> RELATIONS =
            List.of("parent", "spouse", "neighbour", "teacher", "other", "unknown");

    private final List<String> units;
    private final Random random;
    private final Instant receivedAt;

    /**
     * @param units whose centres take these complaints
     * @param receivedAt of every complaint, so that all fall into one month whenever a test runs
     */
    public MadeUpComplaints(List<String> units, Random random, Instant receivedAt) {
        this.units = List.copyOf(units);
        this.random = random;
        this.receivedAt = receivedAt;
    }

    /** The units whose centres take these complaints. */
    public List<String> units() {
        return units;
    }

    /** The next complaint; safe to call from several threads. */
    public synchronized ToldComplaint next() {
        var id = UuidCreator.getTimeOrderedEpoch();
        boolean crisis = random.nextInt(4) == 0;
        var victims = new ArrayList<ToldVictim>();
        var request = JSON.createObjectNode()
                .put("id", id.toString())
                .put("channel", "walk-in")
                .put("receivedAt", receivedAt.toString())
                .put("crisis", crisis);
        request.putObject("reporter").put("kind", "victim").put("victim", 0);
        var told = request.putArray("victims");
        int victimCount = 1 + random.nextInt(3);
        for (int place = 0; place < victimCount; place++) {
            victims.add(addVictim(told.addObject(), place));
        }
        var alleged = request.putArray("allegedPerpetrators").addObject();
        alleged.putObject("person")
                .put("name", "Terlapor Karangan")
                .put("sex", "male")
                .put("ageYears", 20 + random.nextInt(50));
        var relations = alleged.putArray("relations");
        for (int victim = 0; victim < victimCount; victim++) {
            relations.addObject().put("victim", victim).put("relation", pick(RELATIONS));
        }
        return new ToldComplaint(id, pick(units), crisis, List.copyOf(victims), request);
    }

    private ToldVictim addVictim(ObjectNode told, int place) {
        int age = random.nextInt(80);
        var sex = random.nextInt(5) == 0 ? "male" : "female";
        var victim = new ToldVictim(sex, band(age), someKinds(), pick(PLACES), random.nextBoolean());
        told.putObject("person")
                .put("name", "Korban Karangan " + place)
                .put("sex", sex)
                .put("ageYears", age);
        var kinds = told.putArray("violenceKinds");
        victim.violenceKinds().forEach(kinds::add);
        told.put("place", victim.place()).put("domesticViolence", victim.domesticViolence());
        return victim;
    }

    private Set<String> someKinds() {
        var shuffled = new ArrayList<>(KINDS);
        Collections.shuffle(shuffled, random);
        return new TreeSet<>(new HashSet<>(shuffled.subList(0, 1 + random.nextInt(3))));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Typed from the domain's list of bands, not read from the code under test. */
    private static String band(int age) {
        if (age <= 5) {
            return "0-5";
        }
        if (age <= 12) {
            return "6-12";
        }
        if (age <= 17) {
            return "13-17";
        }
        if (age <= 24) {
            return "18-24";
        }
        if (age <= 44) {
            return "25-44";
        }
        return age <= 59 ? "45-59" : "60+";
    }
}
