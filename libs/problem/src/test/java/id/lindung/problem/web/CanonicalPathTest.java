package id.lindung.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.problem.CommonProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/samples;x=1",
                "/v1;/samples",
                "/v1//samples",
                "//v1/samples",
                "/v1/samples//",
                "/v1/../samples",
                "/v1/samples/..",
                "/v1/./samples",
                "/v1/samples/.",
                "/v1/..samples",
                "/v1%2Fsamples",
                "/v1%2fsamples",
                "/v1%5Csamples",
                "/v1\\samples",
                "/v1/%2e%2e/samples",
                "/v1/%2E/samples",
                "/v1/.%2e/samples",
                "/v1/samples%00",
                "/v1/samples%3Bx",
                "/v1/%73amples",
                "/v1/%252e%252e/samples",
                "/v1/samples%",
                "/v1/samples%2",
                "/v1/samples%zz",
                "/v1/sam ples",
                "/v1/samples#x",
                "/v1/sampl\u00e9s",
                "http://127.0.0.1/v1/samples",
                "*",
                ""
            })
    void aPathWithASecondReadingIsRefused(String target) {
        assertThat(CanonicalPath.fault(target)).contains(CommonProblem.PATH_NOT_CANONICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/samples",
                "/v1/samples/",
                "/v1/samples/0199c0de-0000-7000-8000-000000000001",
                "/v1/units/62.11",
                "/v1/texts/a%20b",
                "/v1/texts/%C3%A9",
                "/v1/samples?q=a//b;c/../%2F",
                "/q/openapi?format=json"
            })
    void aPathWithOneReadingPasses(String target) {
        assertThat(CanonicalPath.fault(target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/samples?q=%00",
                "/v1/samples?q=%",
                "/v1/samples?q=a%2",
                "/v1/samples?q=%zz",
                "/v1/samples?q=<>"
            })
    void aQueryThatNobodyCanReadIsRefused(String target) {
        assertThat(CanonicalPath.fault(target)).contains(CommonProblem.REQUEST_MALFORMED);
    }
}
