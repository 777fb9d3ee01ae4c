package id.lindung.casework.sop.events;

import id.lindung.casework.sop.app.RecordFact;
import id.lindung.casework.sop.domain.FactCode;
import id.lindung.casework.sop.store.FilesOfComplaint;
import id.lindung.messaging.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** One handler for each type on the topic {@code complaint} that a procedure may wait for (barito-utara-indirect, 6 to 13). */
@ApplicationScoped
public class ComplaintHandlers {

    private final FilesOfComplaint files;
    private final RecordFact recordFact;

    ComplaintHandlers(FilesOfComplaint files, RecordFact recordFact) {
        this.files = files;
        this.recordFact = recordFact;
    }

    @Produces
    @Singleton
    EventHandler<ComplaintTold> letterRegistered() {
        return of(FactCode.COMPLAINT_LETTER_REGISTERED);
    }

    @Produces
    @Singleton
    EventHandler<ComplaintTold> verified() {
        return of(FactCode.COMPLAINT_VERIFIED);
    }

    @Produces
    @Singleton
    EventHandler<ComplaintTold> officerAssigned() {
        return of(FactCode.COMPLAINT_OFFICER_ASSIGNED);
    }

    @Produces
    @Singleton
    EventHandler<ComplaintTold> studied() {
        return of(FactCode.COMPLAINT_STUDIED);
    }

    @Produces
    @Singleton
    EventHandler<ComplaintTold> clarified() {
        return of(FactCode.COMPLAINT_CLARIFIED);
    }

    @Produces
    @Singleton
    EventHandler<ComplaintTold> replyDrafted() {
        return of(FactCode.REPLY_LETTER_DRAFTED);
    }

    @Produces
    @Singleton
    EventHandler<ComplaintTold> replyApproved() {
        return of(FactCode.REPLY_LETTER_APPROVED);
    }

    @Produces
    @Singleton
    EventHandler<ComplaintTold> replySigned() {
        return of(FactCode.REPLY_LETTER_SIGNED);
    }

    @Produces
    @Singleton
    EventHandler<ComplaintTold> replyArchived() {
        return of(FactCode.REPLY_LETTER_ARCHIVED);
    }

    @Produces
    @Singleton
    EventHandler<ComplaintTold> replySent() {
        return of(FactCode.REPLY_LETTER_SENT);
    }

    private EventHandler<ComplaintTold> of(FactCode fact) {
        return new FollowComplaint(fact, files, recordFact);
    }
}
