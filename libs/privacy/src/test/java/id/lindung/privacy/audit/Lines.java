package id.lindung.privacy.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.privacy.keys.ServiceKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines and seals for tests without a database. */
public final class Lines {
    private static final UUID SUBJECT = UUID.fromString("019aa8e0-1f42-7c7a-8b1e-6a4f3a0d9c21");

    private Lines() {}

    public static RecordedLine aDisclosure() {
        return new RecordedLine(
                UuidCreator.getTimeOrderedEpoch(),
                Instant.parse("2026-11-22T01:15:04.120331Z"),
                "62.11",
                "officer-1",
                "case-manager",
                "person.disclosed",
                "person",
                SUBJECT,
                List.of("name", "phone"),
                "case-handling",
                "consent",
                "officer-1",
                "4bf92f3577b34da6a3ce929d0e0e4736");
    }

    public static SealChain chain(ServiceKeys keys) {
        return new SealChain(keys);
    }

    /** A chain as the sealer makes it. */
    public static List<Seal> seals(ServiceKeys keys, int count) {
        var hash = new LineHash(keys);
        var lines = new ArrayList<UnsealedLine>();
        for (var number = 0; number < count; number++) {
            var line = aDisclosure();
            lines.add(new UnsealedLine(line.id(), line.unit(), hash.of(line)));
        }
        return chain(keys).extend(Optional.empty(), lines);
    }
}
