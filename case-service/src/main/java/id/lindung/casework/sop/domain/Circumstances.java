package id.lindung.casework.sop.domain;

import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.work.domain.Level;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of a case file as far as procedures ask for it; codes only, and never changed: more is told by a new one. */
@Embeddable
public class Circumstances {

    private String channel;

    private boolean crisis;

    @Enumerated(EnumType.STRING)
    private @Nullable Level risk;

    private String[] violenceKinds;

    private boolean domesticViolence;

    private String[] needs;

    @SuppressWarnings("NullAway.Init")
    protected Circumstances() {}

    private Circumstances(
            String channel,
            boolean crisis,
            @Nullable Level risk,
            String[] violenceKinds,
            boolean domesticViolence,
            String[] needs) {
        this.channel = channel;
        this.crisis = crisis;
        this.risk = risk;
        this.violenceKinds = violenceKinds;
        this.domesticViolence = domesticViolence;
        this.needs = needs;
    }

    /**
     * What the complaint tells.
     *
     * @param violence of every victim of the case: what one of them suffered may bind the work for all (UU 12/2022 art. 23)
     */
    public static Circumstances atReceipt(
            String channel, boolean crisis, Set<ViolenceKind> violence, boolean domesticViolence) {
        return new Circumstances(
                channel, crisis, null, codes(violence, ViolenceKind::code), domesticViolence, new String[0]);
    }

    /** With what a fact adds: a crisis, another risk, kinds of violence, needs. */
    Circumstances with(FactDetails told, boolean crisisArose) {
        var kinds = EnumSet.noneOf(ViolenceKind.class);
        kinds.addAll(violence());
        kinds.addAll(told.violence());
        var wanted = EnumSet.noneOf(ServiceCode.class);
        wanted.addAll(needs());
        wanted.addAll(told.needs());
        return new Circumstances(
                channel,
                crisis || crisisArose,
                told.risk().orElse(risk),
                codes(kinds, ViolenceKind::code),
                domesticViolence,
                codes(wanted, ServiceCode::code));
    }

    boolean sameAs(Circumstances other) {
        return crisis == other.crisis
                && risk == other.risk
                && Arrays.equals(violenceKinds, other.violenceKinds)
                && Arrays.equals(needs, other.needs);
    }

    private static <C extends Enum<C>> String[] codes(Collection<C> these, Function<C, String> code) {
        return these.stream().sorted().map(code).toArray(String[]::new);
    }

    /** Code of the channel that the complaint came by. */
    public String channel() {
        return channel;
    }

    /** Whether she came in a crisis, or one arose. */
    public boolean crisis() {
        return crisis;
    }

    /** As it was assessed last; empty while nobody has. */
    public Optional<Level> risk() {
        return Optional.ofNullable(risk);
    }

    /** As the complaint and the screenings told. */
    public Set<ViolenceKind> violence() {
        var kinds = EnumSet.allOf(ViolenceKind.class);
        kinds.removeIf(kind -> !Arrays.asList(violenceKinds).contains(kind.code()));
        return kinds;
    }

    public boolean domesticViolence() {
        return domesticViolence;
    }

    /** What she was found to need from others; empty while nothing was. */
    public Set<ServiceCode> needs() {
        var wanted = EnumSet.allOf(ServiceCode.class);
        wanted.removeIf(need -> !Arrays.asList(needs).contains(need.code()));
        return wanted;
    }
}
