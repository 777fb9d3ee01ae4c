package id.lindung.reporting;

import id.lindung.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theHouseStands() {
        ArchitectureRules.ofService("id.lindung.reporting").check();
    }
}
