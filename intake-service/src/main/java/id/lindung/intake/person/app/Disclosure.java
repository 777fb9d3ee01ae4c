package id.lindung.intake.person.app;

import id.lindung.intake.person.domain.ContactDetails;
import id.lindung.intake.person.domain.PersonField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was disclosed, in clear; on record already.
 *
 * @param fields that the purpose and the caller's role allow, of those asked for
 * @param persons in the order asked for
 * @param withheld ids that are not here, or not for this caller
 */
public record Disclosure(Set<PersonField> fields, List<Disclosed> persons, List<UUID> withheld) {

    /** Never shows a value. */
    @Override
    public String toString() {
        return "Disclosure[…]";
    }

    /**
     * One person.
     *
     * @param values of the fields that were ever told
     * @param contacts empty where the fields allowed hold none
     */
    public record Disclosed(UUID personId, Map<PersonField, String> values, List<DisclosedContact> contacts) {

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Disclosed[" + personId + "]";
        }
    }

    /**
     * One contact.
     *
     * @param safe marked completely, and not expired
     * @param safeNow safe, and within her hours at this moment; look again at the moment of calling
     * @param safeUntil null when it never was safe
     */
    public record DisclosedContact(
            ContactDetails told,
            boolean safe,
            boolean safeNow,
            @Nullable Instant safeUntil) {}
}
