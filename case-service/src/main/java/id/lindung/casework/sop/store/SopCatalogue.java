package id.lindung.casework.sop.store;

import id.lindung.casework.sop.domain.NewFile;
import id.lindung.casework.sop.domain.PinnedRun;
import id.lindung.casework.sop.domain.Procedure;
import id.lindung.casework.sop.domain.SopDefinition;
import id.lindung.casework.sop.domain.UnitCalendars;
import id.lindung.casework.sop.domain.UnitProcedures;
import id.lindung.casework.sop.store.SopPublications.Version;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.identity.UnitZone;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The published procedures. They lie in the database, where every replica finds a new one at once; as a published version
 * never changes, whatever has been read once is kept. What is shipped is published at the start.
 */
@Startup
@ApplicationScoped
public class SopCatalogue {

    // More than units ever decide on; then it begins anew.
    private static final int RULED_KEPT = 1_000;

    private final ShippedSops shipped = ShippedSops.read();
    private final UnitCalendars calendars =
            SopFile.readOwn(Resources.bytes("sops/calendars.yaml"), UnitCalendars.class);
    private final Map<Version, SopFile> read = new ConcurrentHashMap<>();
    private final Map<Ruled, SopDefinition> ruled = new ConcurrentHashMap<>();
    private final SopPublications publications;
    private final SopAssignments assignments;
    private final Clock clock;

    SopCatalogue(SopPublications publications, SopAssignments assignments, Clock clock) {
        this.publications = publications;
        this.assignments = assignments;
        this.clock = clock;
    }

    // Before anybody is answered by this bean: a case file opened a moment after the start walks its procedure too.
    @PostConstruct
    void publishShipped() {
        for (var sop : shipped.sops()) {
            Scopes.run(
                    Scope.ofUnit(sop.unit()),
                    () -> QuarkusTransaction.requiringNew().run(() -> publishShipped(sop)));
        }
    }

    private void publishShipped(ShippedSops.Shipped sop) {
        var version = versionOf(sop.file());
        if (!publications.add(sop.unit(), sop.file(), sop.document(), clock.instant(), null)) {
            var published = publications.find(version).map(SopPublications.Published::sha256);
            if (!published.equals(Optional.of(sop.file().sha256()))) {
                throw new UnsoundSopException(
                        version.sop(),
                        List.of("version " + version.number() + " has been published with another content"));
            }
        }
    }

    /**
     * Publishes a version, in the unit's transaction; it is never altered from then on.
     *
     * @param by token subject
     * @return false when that version has been published before
     */
    public boolean publish(String unit, SopFile file, byte[] document, Instant at, @Nullable String by) {
        return publications.add(unit, file, document, at, by);
    }

    /** Every published version, ordered by name and version. */
    public List<SopFile> all() {
        return publications.all().stream()
                .flatMap(version -> find(version).stream())
                .toList();
    }

    /** One published version. */
    public Optional<SopFile> find(String sop, int version) {
        return find(new Version(sop, version));
    }

    /** The document of a published version, byte for byte. */
    public Optional<byte[]> document(String sop, int version) {
        return publications.find(new Version(sop, version)).map(SopPublications.Published::document);
    }

    /** The unit whose procedure this is; empty while nothing of that name is published. Held to the transaction's end. */
    public Optional<String> ownerOf(String sop) {
        return publications.ownerOf(sop);
    }

    // A version that is not there yet may come at any moment, so that only what is there is kept.
    private Optional<SopFile> find(Version version) {
        var kept = read.get(version);
        if (kept != null) {
            return Optional.of(kept);
        }
        var found = publications
                .find(version)
                .map(published -> SopFile.read(published.document()))
                .filter(SopReading::isUsable)
                .map(SopReading::usable);
        found.ifPresent(file -> read.put(version, file));
        return found;
    }

    /** What the caller's unit walks: as it decided last, or else as is shipped for it. */
    public UnitProcedures proceduresOf(String unit) {
        return assignments.latest(unit).map(SopAssignments.Decided::procedures).orElseGet(() -> shipped.of(unit));
    }

    /** The procedure that a new case file walks, as its unit rules it; empty where none is activated. */
    public Optional<Procedure> activated(String unit, NewFile file) {
        var procedures = proceduresOf(unit);
        return procedures
                .chosenFor(file)
                .flatMap(activation -> find(activation.sop(), activation.version()))
                .map(sop -> procedure(
                        sop,
                        unit,
                        procedures.rulings(
                                sop.definition().id(), sop.definition().version(), file.receivedOn())));
    }

    /** A published version as the unit rules it on this day; empty where there is none. */
    public Optional<Procedure> ruled(String unit, String sop, int version, LocalDate on) {
        return find(sop, version)
                .map(file -> procedure(file, unit, proceduresOf(unit).rulings(sop, version, on)));
    }

    /** When a reading comes into force for the unit next, after the readings of this day. */
    public Optional<Instant> nextRuling(String unit, String sop, int version, LocalDate after) {
        return proceduresOf(unit)
                .nextRuling(sop, version, after)
                .map(day -> day.atStartOfDay(UnitZone.of(unit).orElseThrow()).toInstant());
    }

    /** Which day it is for the unit. */
    public LocalDate dayOf(String unit, Instant now) {
        return LocalDate.ofInstant(now, UnitZone.of(unit).orElseThrow());
    }

    /**
     * What a run is pinned to, with the rulings that it goes by.
     *
     * @throws IllegalStateException when that version is not there any more, or is not what it was
     */
    public Procedure of(PinnedRun run) {
        var file = find(run.sopId(), run.sopVersion())
                .filter(found -> found.sha256().equals(run.sha256()))
                .orElseThrow(() -> new IllegalStateException(
                        "Run " + run.id() + " needs " + run.sopId() + " v" + run.sopVersion() + " " + run.sha256()));
        return procedure(file, run.unit(), run.rulings());
    }

    private static Version versionOf(SopFile file) {
        return new Version(file.definition().id(), file.definition().version());
    }

    private Procedure procedure(SopFile file, String unit, Map<String, String> rulings) {
        var zone = UnitZone.of(unit).orElseThrow();
        return new Procedure(ruled(file, rulings), file.sha256(), calendars.of(unit, zone));
    }

    // To read a definition under its rulings takes several times as long as to walk it, and most runs go by the same
    // ones.
    private SopDefinition ruled(SopFile file, Map<String, String> rulings) {
        if (ruled.size() >= RULED_KEPT) {
            ruled.clear();
        }
        return ruled.computeIfAbsent(
                new Ruled(file.sha256(), rulings), key -> file.definition().under(key.rulings()));
    }

    /** A document as it is read under these rulings. */
    private record Ruled(String sha256, Map<String, String> rulings) {

        Ruled {
            rulings = Map.copyOf(rulings);
        }
    }
}
