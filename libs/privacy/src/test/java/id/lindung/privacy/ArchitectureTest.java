package id.lindung.privacy;

import id.lindung.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theLibraryKeepsToItsPlace() {
        ArchitectureRules.ofLibrary("id.lindung.privacy").check();
    }
}
