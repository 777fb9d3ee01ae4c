package id.lindung.intake.inbound;

import id.lindung.local.server.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Where referral would answer. Nobody listens there until a test lets somebody. */
public final class ReferralPort implements QuarkusTestResourceLifecycleManager {

    private static final String NOTE = "lindung.test.referral.port";

    @Override
    public Map<String, String> start() {
        var port = Ports.free();
        // Quarkus loads the tests in a class loader of its own; both see the property.
        System.setProperty(NOTE, String.valueOf(port));
        return Map.of("quarkus.rest-client.referral.url", "http://127.0.0.1:" + port);
    }

    static int number() {
        return Integer.getInteger(NOTE);
    }

    @Override
    public void stop() {
        System.clearProperty(NOTE);
    }
}
