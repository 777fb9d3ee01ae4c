package id.lindung.bench.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void theFirstProcessorSpeaksForAll() {
        var cpuinfo = "processor\t: 0\nmodel name\t: Made Up: 3 GHz\n\nprocessor\t: 1\nmodel name\t: Another\n";

        assertThat(Machine.field(cpuinfo, "model name")).isEqualTo("Made Up: 3 GHz");
        assertThat(Machine.field(cpuinfo, "Serial")).isEqualTo("unknown");
    }
}
