package id.lindung.letter;

import id.lindung.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theLibraryKeepsToItsPlace() {
        ArchitectureRules.ofLibrary("id.lindung.letter").check();
    }
}
