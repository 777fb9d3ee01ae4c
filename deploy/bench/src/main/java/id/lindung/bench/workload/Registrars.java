package id.lindung.bench.workload;

import id.lindung.bench.data.Units;
import id.lindung.bench.load.ClosedLoop;
import id.lindung.bench.load.Connection;
import id.lindung.bench.system.FreshSystem;
import id.lindung.bench.system.Lab;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.util.List;

/** Who registers complaints, one after another, each over a connection of its own. */
final class Registrars {

    /** The numbers of a unit's register are given one after another: so many units seldom wait for each other. */
    static final List<String> UNITS = Units.of(20);

    private Registrars() {}

    /** @param units where they work, in turn */
    static ClosedLoop.Workers of(FreshSystem system, Lab lab, Tokens tokens, List<String> units, String purpose) {
        return number -> {
            var connection = new Connection(system.stack().url(Service.INTAKE));
            var complaints = complaints(lab, tokens, units, purpose, number);
            return new ClosedLoop.Work() {
                @Override
                public void once() throws IOException {
                    connection.exchange(complaints.next()).expect(201);
                }

                @Override
                public void finish() throws IOException {
                    connection.close();
                }
            };
        };
    }

    /** What the one with this number has to register. */
    static Complaints complaints(Lab lab, Tokens tokens, List<String> units, String purpose, int number) {
        var unit = units.get(number % units.size());
        return new Complaints(
                tokens.of(unit), unit, lab.chance("%s/%d of %d".formatted(purpose, number, units.size())));
    }
}
