package id.lindung.local.demo;

import java.util.Map;
import java.util.TreeMap;

/** What was put into the system, by the story's own count: reports must say the same. */
public final class Entered {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** One more of this. */
    public void one(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** How many of this. */
    public int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** How many of each whose name begins so, by the rest of the name. */
    public Map<String, Integer> under(String beginning) {
        var found = new TreeMap<String, Integer>();
        counts.forEach((what, count) -> {
            if (what.startsWith(beginning)) {
                found.put(what.substring(beginning.length()), count);
            }
        });
        return found;
    }
}
