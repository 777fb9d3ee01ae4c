package id.lindung.bench.floor;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Makes the parameters of a repeated transaction those of another one: ids, keys and hashes are new, alike where they were
 * alike, in their old order of time and of their old length; everything else stays.
 */
final class Freshness {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern BYTES = Pattern.compile("\\\\x(?:[0-9a-f]{2}){12,}");
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d{11,19}");

    private final Random chance;
    private final Map<String, String> replaced = new HashMap<>();

    /** @param given what becomes what, besides */
    Freshness(Random chance, Map<String, String> given) {
        this.chance = chance;
        replaced.putAll(given);
    }

    String of(String parameter) {
        var known = replaced.get(parameter);
        if (known != null) {
            return known;
        }
        var fresh = fresh(parameter);
        replaced.put(parameter, fresh);
        return fresh;
    }

    private String fresh(String parameter) {
        if (ID.matcher(parameter).matches()) {
            return id().toString();
        }
        if (BYTES.matcher(parameter).matches()) {
            var bytes = new byte[(parameter.length() - 2) / 2];
            chance.nextBytes(bytes);
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        return LONG_NUMBER.matcher(parameter).matches() ? String.valueOf(chance.nextLong()) : parameter;
    }

    /** Version 7 (RFC 9562), as the services make them: what is new lies together in an index. */
    private UUID id() {
        var high = (System.currentTimeMillis() << 16) | 0x7000 | chance.nextInt(0x1000);
        return new UUID(high, (chance.nextLong() & 0x3fff_ffff_ffff_ffffL) | Long.MIN_VALUE);
    }
}
