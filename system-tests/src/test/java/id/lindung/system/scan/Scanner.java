package id.lindung.system.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ahocorasick.trie.Trie;

/** Looks for needles in all their forms in any stream of bytes, in one pass and bounded memory. */
public final class Scanner {

    private static final int CHUNK = 1 << 16;

    /** Kafka and PostgreSQL lay out files far longer than what they hold yet; of a long nothing, its ends tell all. */
    private static final byte[] NOTHING = new byte[CHUNK];

    private final Trie trie;
    private final Map<String, String> names = new HashMap<>();
    private final int longest;

    public Scanner(Collection<Needle> needles) {
        var builder = Trie.builder();
        for (var needle : needles) {
            needle.forms().forEach((form, pattern) -> {
                builder.addKeyword(pattern);
                names.putIfAbsent(pattern, needle.text() + " as " + form);
            });
        }
        trie = builder.build();
        longest = names.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    /** What was found, each as "needle as form". */
    public Set<String> findIn(InputStream bytes) {
        var found = new TreeSet<String>();
        var buffer = new byte[CHUNK];
        var carried = "";
        try {
            int read;
            while ((read = bytes.readNBytes(buffer, 0, CHUNK)) > 0) {
                var telling = Arrays.equals(buffer, 0, read, NOTHING, 0, read) ? Math.min(read, longest) : read;
                var window = carried + new String(buffer, 0, telling, StandardCharsets.ISO_8859_1);
                trie.parseText(window).forEach(hit -> found.add(names.get(hit.getKeyword())));
                carried = window.substring(Math.max(0, window.length() - longest + 1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    public Set<String> findIn(byte[] bytes) {
        return findIn(new ByteArrayInputStream(bytes));
    }

    /** What a scan of several places found: "place: needle as form". */
    static List<String> labelled(String place, Set<String> found) {
        var labelled = new ArrayList<String>();
        found.forEach(hit -> labelled.add(place + ": " + hit));
        return labelled;
    }
}
