package id.lindung.bench.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final String TEXT = """
            # HELP lindung_sop_sweep_seconds_count Time of one look
            lindung_sop_sweep_seconds_count{found="none"} 12.0
            lindung_sop_sweep_seconds_count{found="some"} 3.0
            lindung_sop_sweep_seconds_count_of_others 99.0
            jvm_threads_live_threads 4.1E1
            http_server_requests_seconds_count{status="200",uri="/v1/letters/{id}"} 7.0 # {span_id="4d44",trace_id="93db"} 1.0 1795399435.642
            """;

    @Test
    void samplesOfOneNameAndLabelAreTakenTogether() {
        assertThat(Metrics.sum(TEXT, "lindung_sop_sweep_seconds_count", "")).isEqualTo(15);
        assertThat(Metrics.sum(TEXT, "lindung_sop_sweep_seconds_count", "found=\"none\""))
                .isEqualTo(12);
        assertThat(Metrics.highest(TEXT, "lindung_sop_sweep_seconds_count", "")).isEqualTo(12);
        assertThat(Metrics.sum(TEXT, "jvm_threads_live_threads", "")).isEqualTo(41);
    }

    @Test
    void theTraceThatASampleNamesIsNoPartOfItsValue() {
        assertThat(Metrics.sum(TEXT, "http_server_requests_seconds_count", "")).isEqualTo(7);
    }

    @Test
    void whatIsNotShownIsNothing() {
        assertThat(Metrics.sum(TEXT, "lindung_sop", "")).isZero();
    }
}
