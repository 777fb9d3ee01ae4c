package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a published procedure says.
 *
 * @param file the document in the collection of sources
 * @param publisher the office that issued it
 * @param steps how many steps its table has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SopSource(
        String file,
        String publisher,
        String number,
        LocalDate made,
        @Nullable LocalDate revised,
        LocalDate effective,
        int steps,
        List<LegalBasis> legalBases,
        List<LocalText> relatedProcedures,
        @Nullable LocalText warning,
        List<LocalText> qualifications,
        List<LocalText> equipment,
        List<LocalText> records) {

    public SopSource {
        legalBases = Lists.orEmpty(legalBases);
        relatedProcedures = Lists.orEmpty(relatedProcedures);
        qualifications = Lists.orEmpty(qualifications);
        equipment = Lists.orEmpty(equipment);
        records = Lists.orEmpty(records);
    }

    /**
     * A rule that the source cites.
     *
     * @param cited as the source has it, shortened
     * @param correct what it should say; null where it is right
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LegalBasis(String cited, @Nullable String correct) {}
}
