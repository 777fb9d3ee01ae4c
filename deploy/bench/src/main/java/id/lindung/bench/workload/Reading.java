package id.lindung.bench.workload;

import id.lindung.bench.data.BulkLoad;
import id.lindung.bench.load.ClosedLoop;
import id.lindung.bench.load.Connection;
import id.lindung.bench.load.Request;
import id.lindung.bench.load.Timed;
import id.lindung.bench.load.WrongAnswer;
import id.lindung.bench.system.FreshSystem;
import id.lindung.local.issuer.TokenRequest;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is read, each time of another unit, out of ever more rows.
 *
 * @param name such as {@code worklist}
 * @param path with its query
 * @param role whose reading it is
 * @param proof what stands in every whole answer
 * @param grow makes more rows
 */
record Reading(String name, Service service, String path, String role, String proof, Growth grow) {

    private static final Duration TOKENS_LAST = Duration.ofHours(2);

    /** Makes rows. */
    @FunctionalInterface
    interface Growth {

        /**
         * Adds rows to those that are there.
         *
         * @param first the number of the first row, from 0
         */
        void add(BulkLoad load, int first, int count) throws SQLException;
    }

    /** Reads in a closed loop, and looks once whether the answers are whole. */
    Timed read(FreshSystem system, List<String> units, int connections, Duration length) throws Exception {
        var requests = units.stream()
                .map(unit -> Request.get(path, tokenOf(system, unit)))
                .toList();
        try (var connection = new Connection(system.stack().url(service))) {
            var answer = connection.exchange(requests.getFirst()).expect(200).body();
            if (!answer.contains(proof)) {
                throw new WrongAnswer("%s has no %s: %.300s".formatted(name, proof, answer));
            }
        }
        return ClosedLoop.run(connections, length, number -> reader(system, requests, number));
    }

    private String tokenOf(FreshSystem system, String unit) {
        return system.stack()
                .token(TokenRequest.of(role + "-" + unit, Optional.of(unit), List.of(role))
                        .withLifetime(TOKENS_LAST));
    }

    private ClosedLoop.Work reader(FreshSystem system, List<Request> requests, int number) throws IOException {
        var connection = new Connection(system.stack().url(service));
        return new ClosedLoop.Work() {
            private int next = number * 7;

            @Override
            public void once() throws IOException {
                connection.exchange(requests.get(next++ % requests.size())).expect(200);
            }

            @Override
            public void finish() throws IOException {
                connection.close();
            }
        };
    }
}
