package id.lindung.casework.sop.app;

import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopSweep;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready when an open run is pinned to a version that is not in the catalogue, or that this build cannot read: its facts would be lost. */
@Readiness
@ApplicationScoped
class ProceduresReadiness implements HealthCheck {

    private final SopSweep sweep;
    private final SopCatalogue catalogue;

    ProceduresReadiness(SopSweep sweep, SopCatalogue catalogue) {
        this.sweep = sweep;
        this.catalogue = catalogue;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("procedures of open runs");
        try {
            var missing =
                    sweep.inUse().stream().filter(version -> !isThere(version)).toList();
            missing.forEach(version ->
                    answer.withData(version.sop() + " v" + version.version(), "missing " + version.sha256()));
            return answer.status(missing.isEmpty()).build();
        } catch (SQLException away) {
            return answer.down().build();
        }
    }

    private boolean isThere(SopSweep.InUse version) {
        return catalogue
                .find(version.sop(), version.version())
                .filter(file -> file.sha256().equals(version.sha256()))
                .isPresent();
    }
}
