package id.lindung.casework.sop.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lindung.casework.sop.domain.SopFault;
import id.lindung.casework.sop.domain.SopFaultCode;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * A YAML document as a tree that knows its lines. It is read event by event and never composed, so that what a hostile one
 * costs is bounded by its size: no aliases (YAML bombs), no tags, no depth. Plain words are text but for {@code true},
 * {@code false}, {@code null} and whole numbers, as in YAML 1.2.
 */
final class YamlDocument {

    /** The largest document that is looked at. */
    static final int MAX_BYTES = 256 * 1024;

    private static final int MAX_DEPTH = 20;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<SopFault> faults = new ArrayList<>();
    private @Nullable JsonNode root;

    private YamlDocument() {}

    static YamlDocument read(byte[] bytes) {
        var document = new YamlDocument();
        document.lines.put("", 1);
        if (bytes.length > MAX_BYTES) {
            document.fault(SopFaultCode.YAML_TOO_LARGE, "", 1, MAX_BYTES / 1024);
            return document;
        }
        try {
            document.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException foreign) {
            document.fault(SopFaultCode.YAML_ENCODING, "", 1);
        } catch (TooDeep refused) {
            document.fault(SopFaultCode.YAML_TOO_DEEP, refused.pointer, refused.line, MAX_DEPTH);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            document.fault(SopFaultCode.YAML_BROKEN, "", mark == null ? 1 : mark.getLine() + 1);
        } catch (YAMLException broken) {
            document.fault(SopFaultCode.YAML_BROKEN, "", 1);
        }
        return document;
    }

    /** What is wrong with it as YAML. */
    List<SopFault> faults() {
        return List.copyOf(faults);
    }

    /** Whether it can be looked at further, in spite of what is wrong. */
    boolean isReadable() {
        return root != null;
    }

    /**
     * The whole.
     *
     * @throws NullPointerException when it is not readable
     */
    JsonNode root() {
        return requireNonNull(root);
    }

    /** The line, from 1, of what this pointer names, or else of what it would lie in. */
    int lineOf(String pointer) {
        var place = pointer;
        while (!lines.containsKey(place)) {
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
        return lines.get(place);
    }

    /** Lies inside more than anything of ours does. */
    private static final class TooDeep extends RuntimeException {
        private final String pointer;
        private final int line;

        TooDeep(String pointer, int line) {
            this.pointer = pointer;
            this.line = line;
        }
    }

    private void fault(SopFaultCode code, String pointer, int line, Object... args) {
        lines.putIfAbsent(pointer, line);
        if (pointer.isEmpty()) {
            lines.put(pointer, line);
        }
        faults.add(SopFault.error(code, pointer, args));
    }

    private void parse(String text) {
        var events = new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
        JsonNode first = NODES.nullNode();
        var documents = 0;
        while (events.hasNext()) {
            var event = events.next();
            if (event.is(Event.ID.DocumentStart)) {
                documents++;
                if (documents > 1) {
                    fault(SopFaultCode.YAML_SEVERAL, "", lineOf(event));
                    break;
                }
            } else if (event instanceof NodeEvent node) {
                first = node(node, events, "", 0);
            }
        }
        root = first;
    }

    private JsonNode node(NodeEvent event, Iterator<Event> events, String pointer, int depth) {
        lines.putIfAbsent(pointer, lineOf(event));
        if (depth > MAX_DEPTH) {
            throw new TooDeep(pointer, lineOf(event));
        }
        if (event.getAnchor() != null) {
            fault(SopFaultCode.YAML_ALIAS, pointer, lineOf(event));
        }
        return switch (event) {
            case AliasEvent _ -> NODES.nullNode();
            case ScalarEvent scalar -> {
                untagged(scalar.getTag(), pointer, event);
                yield scalar(scalar);
            }
            case SequenceStartEvent sequence -> {
                untagged(sequence.getTag(), pointer, event);
                yield sequence(events, pointer, depth);
            }
            case MappingStartEvent mapping -> {
                untagged(mapping.getTag(), pointer, event);
                yield mapping(events, pointer, depth);
            }
            default -> throw new IllegalStateException("No node: " + event.getEventId());
        };
    }

    private void untagged(@Nullable String tag, String pointer, Event event) {
        if (tag != null) {
            fault(SopFaultCode.YAML_TAG, pointer, lineOf(event));
        }
    }

    private JsonNode sequence(Iterator<Event> events, String pointer, int depth) {
        var array = NODES.arrayNode();
        var event = events.next();
        while (!event.is(Event.ID.SequenceEnd)) {
            array.add(node((NodeEvent) event, events, pointer + "/" + array.size(), depth + 1));
            event = events.next();
        }
        return array;
    }

    private JsonNode mapping(Iterator<Event> events, String pointer, int depth) {
        var object = NODES.objectNode();
        var event = events.next();
        while (!event.is(Event.ID.MappingEnd)) {
            var line = lineOf(event);
            var key = node((NodeEvent) event, events, pointer, depth + 1);
            var name = key.asText();
            var place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (!key.isValueNode() || key.isNull()) {
                fault(SopFaultCode.YAML_KEY, pointer, line);
            }
            if (object.has(name)) {
                faults.add(SopFault.error(SopFaultCode.KEY_TWICE, place, name));
                lines.put(place, line);
            }
            lines.putIfAbsent(place, line);
            object.set(name, node((NodeEvent) events.next(), events, place, depth + 1));
            event = events.next();
        }
        return object;
    }

    private static JsonNode scalar(ScalarEvent scalar) {
        var text = scalar.getValue();
        if (!scalar.isPlain()) {
            return NODES.textNode(text);
        }
        return switch (text) {
            case "true" -> NODES.booleanNode(true);
            case "false" -> NODES.booleanNode(false);
            case "", "~", "null" -> NODES.nullNode();
            case String number
            when WHOLE_NUMBER.matcher(number).matches() -> NODES.numberNode(Integer.parseInt(number));
            case String other -> NODES.textNode(other);
        };
    }

    private static int lineOf(Event event) {
        return event.getStartMark().getLine() + 1;
    }
}
