package id.lindung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

/**
 * Hibernate keeps a plan of each query. A native query that names a plain class for its result is another one each time it is
 * asked: its plans would pile up, thousands with the same hash, and each further query would be compared with all of them.
 */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class QueryPlansIT {

    @Inject
    EntityManagerFactory factory;

    private final Desk officer = Desk.of(Desk.PULANG_PISAU, Roles.ADMINISTRATION_OFFICER);

    @Test
    void whatWasRegisteredOnceIsPlannedForAllThatCome() {
        // Given
        officer.register(Desk.aCrisis());
        var before = plans();
        // When
        for (var again = 0; again < 20; again++) {
            officer.register(Desk.aCrisis());
        }
        // Then: what other work plans meanwhile, it plans once.
        assertThat(plans()).isLessThan(before + 10);
    }

    private int plans() {
        return factory.unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache()
                .getNumberOfCachedQueryPlans();
    }
}
