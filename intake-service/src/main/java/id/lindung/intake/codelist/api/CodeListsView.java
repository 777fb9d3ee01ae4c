package id.lindung.intake.codelist.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.intake.Coded;
import id.lindung.intake.LabelsView;
import id.lindung.intake.complaint.domain.AllegedAgeBand;
import id.lindung.intake.complaint.domain.Channel;
import id.lindung.intake.complaint.domain.ChannelPolicy;
import id.lindung.intake.complaint.domain.ComplaintState;
import id.lindung.intake.complaint.domain.Disability;
import id.lindung.intake.complaint.domain.Place;
import id.lindung.intake.complaint.domain.Relation;
import id.lindung.intake.complaint.domain.ReporterKind;
import id.lindung.intake.complaint.domain.SexualViolence;
import id.lindung.intake.complaint.domain.VictimAgeBand;
import id.lindung.intake.complaint.domain.ViolenceKind;
import id.lindung.intake.person.domain.ContactKind;
import id.lindung.intake.person.domain.Education;
import id.lindung.intake.person.domain.MaritalRegistration;
import id.lindung.intake.person.domain.MaritalState;
import id.lindung.intake.person.domain.NikMismatch;
import id.lindung.intake.person.domain.Occupation;
import id.lindung.intake.person.domain.PersonField;
import id.lindung.intake.person.domain.Purpose;
import id.lindung.intake.person.domain.Religion;
import id.lindung.intake.person.domain.Sex;
import id.lindung.intake.reply.domain.Acting;
import id.lindung.intake.reply.domain.DispatchManner;
import id.lindung.intake.reply.domain.ReplyState;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every code list of intake. */
@Schema(name = "CodeLists")
public record CodeListsView(
        @Schema(description = "Changes with any list; codes are added, never given another meaning.")
        int version,

        List<CodeListView> lists) {

    /** Raised with every change of a list; a test knows what this version holds. */
    static final int VERSION = 2;

    /** The lists as they are compiled in. */
    static CodeListsView current() {
        return new CodeListsView(
                VERSION,
                List.of(
                        list("channel", Channel.values()),
                        list("complaint-state", ComplaintState.values()),
                        list("reply-state", ReplyState.values()),
                        list("dispatch-manner", DispatchManner.values()),
                        list("acting", Acting.values()),
                        list("reporter-kind", ReporterKind.values()),
                        list("violence-kind", ViolenceKind.values()),
                        list("sexual-violence", SexualViolence.values()),
                        list("place", Place.values()),
                        list("relation", Relation.values()),
                        list("disability", Disability.values()),
                        list("victim-age-band", VictimAgeBand.values()),
                        list("alleged-age-band", AllegedAgeBand.values()),
                        list("sex", Sex.values()),
                        list("education", Education.values()),
                        list("occupation", Occupation.values()),
                        list("marital-state", MaritalState.values()),
                        list("marital-registration", MaritalRegistration.values()),
                        list("religion", Religion.values()),
                        list("contact-kind", ContactKind.values()),
                        list("nik-mismatch", NikMismatch.values()),
                        list("person-field", PersonField.values()),
                        list("purpose", Purpose.values())));
    }

    private static CodeListView list(String name, Coded... codes) {
        return new CodeListView(name, Arrays.stream(codes).map(CodeView::of).toList());
    }

    /** One list. */
    @Schema(name = "CodeList")
    public record CodeListView(String name, List<CodeView> codes) {}

    /** One code. */
    @Schema(name = "Code")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CodeView(
            String code,
            LabelsView labels,

            @Schema(description = "Where the law names it.") @Nullable
            String citation,

            @Schema(description = "Only of channels: whether complaints are taken by it.") @Nullable
            Boolean open) {

        static CodeView of(Coded coded) {
            var entry = coded.entry();
            return new CodeView(
                    entry.code(),
                    LabelsView.of(entry),
                    coded instanceof SexualViolence act ? act.citation() : null,
                    coded instanceof Channel channel ? ChannelPolicy.isOpen(channel) : null);
        }
    }
}
