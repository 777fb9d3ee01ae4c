package io.quarkus.runner;

import id.lindung.local.stack.FakeService;
import java.io.IOException;

/** Named as Quarkus's build names the main class of an application; here that of {@link FakeService}. */
public final class GeneratedMain {

    private GeneratedMain() {}

    public static void main(String[] arguments) throws IOException {
        FakeService.main(arguments);
    }
}
