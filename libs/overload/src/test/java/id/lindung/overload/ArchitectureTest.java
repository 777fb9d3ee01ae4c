package id.lindung.overload;

import id.lindung.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theLibraryKeepsToItsPlace() {
        ArchitectureRules.ofLibrary("id.lindung.overload").check();
    }
}
