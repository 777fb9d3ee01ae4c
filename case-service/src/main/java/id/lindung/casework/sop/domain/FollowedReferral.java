package id.lindung.casework.sop.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A referral of a case file as this service hears of it; referral owns it. Codes and ids only. */
@Entity
@Table(name = "sop_referral")
public class FollowedReferral {

    @Id
    private UUID id;

    private String unit;

    private UUID caseFileId;

    private UUID agencyId;

    private String agencyKind;

    private String need;

    private String urgency;

    private String ground;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "sop_referral_news", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "place")
    private List<ReferralNews> news = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected FollowedReferral() {}

    /** The first that is heard of a referral. */
    public FollowedReferral(
            UUID id,
            String unit,
            UUID caseFileId,
            UUID agencyId,
            String agencyKind,
            String need,
            String urgency,
            String ground) {
        this.id = id;
        this.unit = unit;
        this.caseFileId = caseFileId;
        this.agencyId = agencyId;
        this.agencyKind = agencyKind;
        this.need = need;
        this.urgency = urgency;
        this.ground = ground;
        state = ReferralState.DRAFTED;
    }

    /** Something more is heard; what comes is what is so, whatever was before. */
    public void hear(ReferralNews heard) {
        state = heard.state();
        news.add(heard);
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public UUID caseFileId() {
        return caseFileId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String agencyKind() {
        return agencyKind;
    }

    public String need() {
        return need;
    }

    public String urgency() {
        return urgency;
    }

    public String ground() {
        return ground;
    }

    public ReferralState state() {
        return state;
    }

    /** Oldest first. */
    public List<ReferralNews> news() {
        return List.copyOf(news);
    }
}
