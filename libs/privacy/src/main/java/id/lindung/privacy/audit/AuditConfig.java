package id.lindung.privacy.audit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of the audit log. Defaults stand in {@code META-INF/microprofile-config.properties}: the scheduler reads them by name. */
@ConfigMapping(prefix = "lindung.audit")
public interface AuditConfig {
    /** Pause between two rounds of the sealer. */
    Duration sealEvery();

    /** Pause between two looks whether a new root is due. */
    Duration rootEvery();

    /** Lines sealed or verified with one transaction. */
    int page();

    /** Age at which a line without a seal counts as a finding. */
    Duration sealedWithin();

    /** Findings that one verification names; more are only counted. */
    int namedFindings();

    /** Longest wait for the broker's next answer while roots are read. */
    Duration rootsTimeout();
}
