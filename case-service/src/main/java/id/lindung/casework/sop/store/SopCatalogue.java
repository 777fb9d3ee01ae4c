package id.lindung.casework.sop.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import id.lindung.casework.sop.domain.Procedure;
import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.domain.WorkingTime;
import id.lindung.identity.UnitZone;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The procedures that are shipped, read once at the start. A file that is unsound, or an activation of what there is not,
 * stops the start with all that is wrong.
 */
@Startup
@ApplicationScoped
public class SopCatalogue {

    private static final String FOLDER = "sops/";

    private final Map<Version, SopFile> files;
    private final Map<String, UnitActivation> units;

    SopCatalogue() {
        var index = SopFile.readOwn(Resources.bytes(FOLDER + "catalogue.yaml"), Index.class);
        files = index.sops().stream()
                .map(name -> SopFile.read(name, Resources.bytes(FOLDER + name)))
                .collect(toUnmodifiableMap(Version::of, Function.identity()));
        units = index.activations().stream()
                .map(name -> SopFile.readActivation(name, Resources.bytes(FOLDER + name)))
                .collect(toUnmodifiableMap(UnitActivation::unit, Function.identity()));
        requireSound();
    }

    /** What is shipped, by path below the folder of procedures. */
    record Index(List<String> sops, List<String> activations) {}

    private record Version(String sop, int number) {

        static Version of(SopFile file) {
            return new Version(file.definition().id(), file.definition().version());
        }
    }

    private void requireSound() {
        var faults = new ArrayList<String>();
        units.values().forEach(unit -> {
            unit.activations().stream()
                    .filter(activation ->
                            find(activation.sop(), activation.version()).isEmpty())
                    .forEach(activation -> faults.add(unit.unit() + " activates what is not shipped: "
                            + activation.sop() + " v" + activation.version()));
            unit.rulings().stream()
                    .filter(ruling -> !isReading(ruling))
                    .forEach(ruling -> faults.add(unit.unit() + " rules what is not to be ruled: " + ruling.ambiguity()
                            + ", " + ruling.reading()));
            if (UnitZone.of(unit.unit()).isEmpty()) {
                faults.add(unit.unit() + " lies in no time zone");
            }
        });
        if (!faults.isEmpty()) {
            throw new UnsoundSopException("activations", faults);
        }
    }

    private boolean isReading(UnitActivation.UnitRuling ruling) {
        return find(ruling.sop(), ruling.version()).stream()
                .flatMap(file -> file.definition().ambiguities().stream())
                .filter(ambiguity -> ambiguity.id().equals(ruling.ambiguity()))
                .anyMatch(ambiguity -> ambiguity.reading(ruling.reading()).isPresent());
    }

    /** Every shipped version, ordered by name and version. */
    public List<SopFile> all() {
        return files.values().stream()
                .sorted(Comparator.comparing((SopFile file) -> file.definition().id())
                        .thenComparingInt(file -> file.definition().version()))
                .toList();
    }

    /** One shipped version. */
    public Optional<SopFile> find(String sop, int version) {
        return Optional.ofNullable(files.get(new Version(sop, version)));
    }

    /** The procedure that a new case file walks, as its unit rules it; empty where none is activated. */
    public Optional<Procedure> activated(String unit, String channel, boolean crisis, LocalDate receivedOn) {
        return Optional.ofNullable(units.get(unit))
                .flatMap(choice -> choice.activations().stream()
                        .filter(activation -> activation.fits(channel, crisis, receivedOn))
                        .findFirst()
                        .flatMap(activation -> find(activation.sop(), activation.version()))
                        .map(file -> procedure(file, unit, rulingsOf(choice, file))));
    }

    /**
     * What a run is pinned to, with the rulings of its beginning.
     *
     * @throws IllegalStateException when that version is not shipped any more, or is not what it was
     */
    public Procedure of(SopRun run) {
        var file = find(run.sopId(), run.sopVersion())
                .filter(found -> found.sha256().equals(run.sha256()))
                .orElseThrow(() -> new IllegalStateException(
                        "Run " + run.id() + " needs " + run.sopId() + " v" + run.sopVersion() + " " + run.sha256()));
        return procedure(file, run.unit(), run.rulings());
    }

    private static Map<String, String> rulingsOf(UnitActivation choice, SopFile file) {
        return choice.rulings().stream()
                .filter(ruling -> ruling.sop().equals(file.definition().id())
                        && ruling.version() == file.definition().version())
                .collect(toMap(UnitActivation.UnitRuling::ambiguity, UnitActivation.UnitRuling::reading));
    }

    private static Procedure procedure(SopFile file, String unit, Map<String, String> rulings) {
        var zone = UnitZone.of(unit).orElseThrow();
        return new Procedure(file.definition().under(rulings), file.sha256(), new WorkingTime(zone));
    }
}
