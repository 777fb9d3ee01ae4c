package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a step consists of, where the source puts several things into one.
 *
 * @param mode how many of them are wanted
 */
public record Activities(Mode mode, List<Activity> of) {

    public Activities {
        of = Lists.orEmpty(of);
    }

    /** How many are wanted. */
    public enum Mode {
        /** One or more; the step's own facts say when there were enough, or the first one does. */
        ANY_OF("any-of"),
        /** Each that the law allows. */
        ALL_OF("all-of");

        private final String code;

        Mode(String code) {
            this.code = code;
        }

        /** The code in definitions and answers. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * One of them.
     *
     * @param fact what does it
     * @param agency code of the kind of agency that the fact must concern; null for any
     * @param unlawful when the law refuses it; null where it never does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Activity(
            String id,
            LocalText title,
            FactCode fact,
            @Nullable String agency,
            @Nullable Unlawful unlawful) {

        boolean isDoneBy(String code, @Nullable String agencyKind) {
            return fact.code().equals(code) && (agency == null || agency.equals(agencyKind));
        }

        /** The law that refuses it now; empty where none does. */
        public Optional<String> refusedBy(Circumstances now) {
            return Optional.ofNullable(unlawful)
                    .filter(law -> law.when().holds(now))
                    .map(Unlawful::cite);
        }
    }

    /**
     * When the law refuses an activity: it then leaves what is wanted, and the step is completed with the rest.
     *
     * @param cite the article
     */
    public record Unlawful(StepCondition when, String cite) {}

    /** Those that the law allows. */
    public List<Activity> lawful(Circumstances now) {
        return of.stream().filter(activity -> activity.refusedBy(now).isEmpty()).toList();
    }

    Activities wanted(Mode other) {
        return new Activities(other, of);
    }
}
