package id.lindung.privacy;

import java.util.UUID;

/**
 * Which subjects of the audit log do not exist for the caller at hand. A service that hides rows from some of its unit's own
 * people brings one, as a bean; the log then answers as if there were no line.
 */
public interface SubjectVisibility {

    /**
     * Whether the caller may not know of the subject; asked within the reading transaction.
     *
     * @param subjectId of any type
     */
    boolean hides(UUID subjectId);
}
