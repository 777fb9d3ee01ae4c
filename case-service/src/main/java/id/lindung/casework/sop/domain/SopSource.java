package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a published procedure says.
 *
 * @param file the document in the collection of sources
 * @param publisher the office that issued it
 * @param number as printed; null where the document bears none
 * @param steps how many steps its table has
 * @param requirements what it asks of everybody, whichever step
 * @param statedTotal the time that it states for the whole
 * @param cost what the service costs the victim
 * @param products what it says comes of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SopSource(
        String file,
        String publisher,
        @Nullable String number,
        @Nullable LocalDate made,
        @Nullable LocalDate revised,
        @Nullable LocalDate effective,
        int steps,
        List<LegalBasis> legalBases,
        List<LocalText> relatedProcedures,
        @Nullable LocalText warning,
        List<LocalText> qualifications,
        List<LocalText> equipment,
        List<LocalText> records,
        List<LocalText> requirements,
        @Nullable StatedTotal statedTotal,
        @Nullable LocalText cost,
        List<LocalText> products) {

    public SopSource {
        legalBases = Lists.orEmpty(legalBases);
        relatedProcedures = Lists.orEmpty(relatedProcedures);
        qualifications = Lists.orEmpty(qualifications);
        equipment = Lists.orEmpty(equipment);
        records = Lists.orEmpty(records);
        requirements = Lists.orEmpty(requirements);
        products = Lists.orEmpty(products);
    }

    /**
     * A rule that the source cites.
     *
     * @param cited as the source has it, shortened
     * @param correct what it should say; null where it is right
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LegalBasis(String cited, @Nullable String correct) {}

    /**
     * Waktu penyelesaian.
     *
     * @param max the longest that the whole is said to take
     * @param cite the source's own words
     */
    public record StatedTotal(Duration max, String cite) {}
}
