package id.lindung.casework.sop.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.lindung.casework.sop.domain.UnitProcedures;
import id.lindung.identity.UnitZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The procedures that are shipped with the service. A file that is unsound, or an activation of what there is not, stops
 * the start with all that is wrong.
 */
final class ShippedSops {

    private static final String FOLDER = "sops/";

    private final List<Shipped> sops;
    private final Map<String, UnitProcedures> units;

    private ShippedSops(List<Shipped> sops, Map<String, UnitProcedures> units) {
        this.sops = sops;
        this.units = units;
    }

    /** What is shipped, by path below the folder of procedures. */
    record Index(List<String> sops, List<String> activations) {}

    /**
     * One shipped version.
     *
     * @param unit the centre whose procedure it is
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Shipped(String unit, SopFile file, byte[] document) {

        static Shipped of(String name) {
            var document = Resources.bytes(FOLDER + name);
            return new Shipped(name.substring(0, name.indexOf('/')), SopFile.read(name, document), document);
        }
    }

    /**
     * Reads everything that is shipped.
     *
     * @throws UnsoundSopException with everything that is wrong
     */
    static ShippedSops read() {
        var index = SopFile.readOwn(Resources.bytes(FOLDER + "catalogue.yaml"), Index.class);
        var sops = index.sops().stream().map(Shipped::of).toList();
        var units = index.activations().stream()
                .map(name -> SopFile.readActivation(name, Resources.bytes(FOLDER + name)))
                .collect(toUnmodifiableMap(ShippedActivation::unit, ShippedActivation::procedures));
        var shipped = new ShippedSops(sops, units);
        shipped.requireSound();
        return shipped;
    }

    List<Shipped> sops() {
        return sops;
    }

    /** What the unit walks until it decides itself; nothing where nothing is shipped for it. */
    UnitProcedures of(String unit) {
        return units.getOrDefault(unit, new UnitProcedures(List.of(), List.of()));
    }

    private void requireSound() {
        var faults = new ArrayList<String>();
        units.forEach((unit, procedures) -> {
            procedures.activations().stream()
                    .filter(activation ->
                            find(activation.sop(), activation.version()).isEmpty())
                    .forEach(activation -> faults.add(unit + " activates what is not shipped: " + activation.sop()
                            + " v" + activation.version()));
            procedures.rulings().stream()
                    .filter(ruling -> find(ruling.sop(), ruling.version())
                            .filter(file -> ruling.isReadingOf(file.definition()))
                            .isEmpty())
                    .forEach(ruling -> faults.add(
                            unit + " rules what is not to be ruled: " + ruling.ambiguity() + ", " + ruling.reading()));
            if (UnitZone.of(unit).isEmpty()) {
                faults.add(unit + " lies in no time zone");
            }
        });
        if (!faults.isEmpty()) {
            throw new UnsoundSopException("activations", faults);
        }
    }

    private Optional<SopFile> find(String sop, int version) {
        return sops.stream()
                .map(Shipped::file)
                .filter(file ->
                        file.definition().id().equals(sop) && file.definition().version() == version)
                .findFirst();
    }
}
