package id.lindung.local.story;

import id.lindung.local.stack.Service;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a centre refers one victim to agencies. */
public final class Referring {

    private final People people;
    private final String caseFileId;
    private final String victimPersonId;

    public Referring(People people, String caseFileId, String victimPersonId) {
        this.people = people;
        this.caseFileId = caseFileId;
        this.victimPersonId = victimPersonId;
    }

    /** Before consent, for an emergency. */
    public Answer draftEmergency(String agencyId, String need) {
        return draft(agencyId, need, "emergency", "emergency", null);
    }

    /** With her consent. */
    public Answer draftOnConsent(String agencyId, String need, String urgency) {
        return draft(agencyId, need, urgency, "consent", null);
    }

    /** In the place of a referral that its agency declined. */
    public Answer draftInPlaceOf(String replaced, String agencyId, String need, String urgency, String ground) {
        return draft(agencyId, need, urgency, ground, replaced);
    }

    // A file that was opened this very moment becomes known to referral by its event.
    private Answer draft(String agencyId, String need, String urgency, String ground, @Nullable String replaces) {
        var replaced = replaces == null ? "" : ", \"replaces\": \"%s\"".formatted(replaces);
        var draft = """
                {"caseFileId": "%s", "victimPersonId": "%s", "agencyId": "%s", "need": "%s", "urgency": "%s",
                 "ground": "%s", "summary": "Karangan: memerlukan pemeriksaan."%s}""".formatted(caseFileId, victimPersonId, agencyId, need, urgency, ground, replaced);
        return Patience.until(
                "referral to know the case file " + caseFileId,
                () -> Optional.of(people.caseManager().post(Service.REFERRAL, "/v1/referrals", draft))
                        .filter(answer -> answer.status() != 422
                                || !answer.text("/errors/0/pointer").equals("/caseFileId")));
    }

    /** A letter to go with it: {@code cover-letter} or {@code referral-letter}. */
    public Answer draftLetter(String referralId, String kind) {
        return people.caseManager()
                .post(
                        Service.REFERRAL,
                        "/v1/referrals/" + referralId + "/letters",
                        "{\"kind\": \"%s\"}".formatted(kind));
    }

    /** The chair signs. */
    public Answer sign(Answer letter) {
        return sign(people.chair(), "Ketua P2TP2A", letter);
    }

    /** Whoever signs where the procedure does not name the chair. */
    public Answer sign(Person signatory, String title, Answer letter) {
        return signatory.post(
                Service.REFERRAL,
                "/v1/letters/" + letter.text("/id") + "/signature",
                """
                {"signatoryName": "Ibu Penanda Tangan Karangan, S.Sos.", "signatoryTitle": "%s"}""".formatted(title),
                letter.version());
    }

    /** The signed letter as a PDF. */
    public Answer document(String letterId) {
        return people.caseManager().document(Service.REFERRAL, "/v1/letters/" + letterId + "/document");
    }

    public Answer dispatch(String referralId) {
        var seen = read(people.caseManager(), referralId).expect(200);
        return people.caseManager()
                .post(Service.REFERRAL, "/v1/referrals/" + referralId + "/dispatch", "{}", seen.version());
    }

    public Answer read(Person reader, String referralId) {
        return reader.get(Service.REFERRAL, "/v1/referrals/" + referralId);
    }

    /** Drafted, its letter signed by the chair, and sent; the referral as it was sent. */
    public Answer send(Answer draft, String letterKind) {
        var referralId = draft.expect(201).text("/id");
        sign(draftLetter(referralId, letterKind).expect(201)).expect(200);
        return dispatch(referralId).expect(200);
    }
}
