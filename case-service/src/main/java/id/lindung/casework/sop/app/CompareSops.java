package id.lindung.casework.sop.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells what differs between two published versions: what came and went, and of the rest what says something else. */
@ApplicationScoped
public class CompareSops {

    private static final Map<String, SopChange.Part> LISTS = Map.of(
            "steps", SopChange.Part.STEP,
            "documents", SopChange.Part.DOCUMENT,
            "ambiguities", SopChange.Part.AMBIGUITY);
    private static final String ID = "id";

    private final ReadSops readSops;
    private final ObjectMapper json;

    CompareSops(ReadSops readSops, ObjectMapper json) {
        this.readSops = readSops;
        this.json = json;
    }

    /**
     * Every difference, in the order of the document.
     *
     * @throws ProblemException {@code not-found} (404) when either is not published
     */
    public List<SopChange> handle(String sop, int before, int after) {
        JsonNode older = json.valueToTree(readSops.one(sop, before).definition());
        JsonNode newer = json.valueToTree(readSops.one(sop, after).definition());
        var changes = new ArrayList<SopChange>();
        for (var member : members(older, newer)) {
            var part = LISTS.get(member);
            if (part == null) {
                differences(SopChange.Part.HEADER, null, member, older.get(member), newer.get(member), changes);
            } else {
                list(part, member, older.path(member), newer.path(member), changes);
            }
        }
        return changes;
    }

    private void list(SopChange.Part part, String name, JsonNode before, JsonNode after, List<SopChange> changes) {
        var older = byId(before);
        var newer = byId(after);
        older.forEach((id, thing) -> {
            if (!newer.containsKey(id)) {
                changes.add(new SopChange(SopChange.Kind.REMOVED, part, id, null, thing, null));
            }
        });
        newer.forEach((id, thing) -> {
            if (older.containsKey(id)) {
                differences(part, id, "", older.get(id), thing, changes);
            } else {
                changes.add(new SopChange(SopChange.Kind.ADDED, part, id, null, null, thing));
            }
        });
        order(name, older, newer, changes);
    }

    // The order of those that are in both; it is how people are shown them.
    private void order(String name, Map<String, JsonNode> older, Map<String, JsonNode> newer, List<SopChange> changes) {
        var before = older.keySet().stream().filter(newer::containsKey).toList();
        var after = newer.keySet().stream().filter(older::containsKey).toList();
        if (!before.equals(after)) {
            changes.add(new SopChange(
                    SopChange.Kind.CHANGED,
                    SopChange.Part.HEADER,
                    null,
                    name,
                    json.valueToTree(before),
                    json.valueToTree(after)));
        }
    }

    private static void differences(
            SopChange.Part part,
            @Nullable String id,
            String path,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            List<SopChange> changes) {
        if (before != null && before.equals(after)) {
            return;
        }
        if (before != null && after != null && before.isObject() && after.isObject()) {
            for (var member : members(before, after)) {
                var place = path.isEmpty() ? member : path + "." + member;
                differences(part, id, place, before.get(member), after.get(member), changes);
            }
        } else {
            var kind = before == null
                    ? SopChange.Kind.ADDED
                    : after == null ? SopChange.Kind.REMOVED : SopChange.Kind.CHANGED;
            changes.add(new SopChange(kind, part, id, path, before, after));
        }
    }

    private static List<String> members(JsonNode one, JsonNode other) {
        var names = new ArrayList<String>();
        one.fieldNames().forEachRemaining(names::add);
        var more = new TreeSet<String>();
        other.fieldNames().forEachRemaining(more::add);
        names.forEach(more::remove);
        names.addAll(more);
        return names;
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
        var things = new LinkedHashMap<String, JsonNode>();
        if (list instanceof ArrayNode array) {
            array.forEach(thing -> things.put(thing.path(ID).asText(), thing));
        }
        return things;
    }
}
