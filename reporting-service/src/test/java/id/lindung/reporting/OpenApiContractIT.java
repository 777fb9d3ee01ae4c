package id.lindung.reporting;

import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class OpenApiContractIT {

    @Test
    void theApiIsServedAsPublished() {
        OpenApiContract.assertServedAsPublished("reporting");
    }
}
