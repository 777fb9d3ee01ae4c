package id.lindung.bench.workload;

import id.lindung.bench.load.Connection;
import id.lindung.bench.load.Request;
import id.lindung.bench.system.FreshSystem;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What units walk. The procedures of a few regencies are shipped; any other unit has to say that it takes one of them. */
final class Procedures {

    private static final String PULANG_PISAU = """
            {"rulings": [], "activations": [{"sop": "pulang-pisau-direct-crisis", "version": 1,
              "channels": ["walk-in", "agency-referral"], "crisis": "any", "from": "2021-01-11"}]}""";

    private Procedures() {}

    /** The heads of units that have decided nothing yet decide on Pulang Pisau's. */
    static void assignPulangPisau(FreshSystem system, Collection<String> units) throws IOException {
        var tokens = new Tokens(system.stack(), "head-of-office");
        try (var connection = new Connection(system.stack().url(Service.CASE))) {
            for (var unit : units) {
                connection
                        .exchange(Request.of(
                                "PUT",
                                "/v1/sop-assignment",
                                Optional.of(tokens.of(unit)),
                                Map.of("If-Match", "\"0\""),
                                Optional.of(PULANG_PISAU)))
                        .expect(200);
            }
        }
    }
}
