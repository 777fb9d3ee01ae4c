package id.lindung.referral;

import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class OpenApiContractIT {

    @Test
    void theApiIsAsPublished() {
        OpenApiContract.assertServedAsPublished("referral");
    }
}
