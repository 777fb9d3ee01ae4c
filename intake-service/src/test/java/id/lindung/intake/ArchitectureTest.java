package id.lindung.intake;

import id.lindung.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theHouseStands() {
        ArchitectureRules.ofService("id.lindung.intake").check();
    }
}
