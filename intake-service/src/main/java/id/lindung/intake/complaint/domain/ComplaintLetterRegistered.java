package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;

/** A letter of complaint stands in the book of incoming letters: {@code contracts/events/intake/complaint-letter.registered.v1}. */
public record ComplaintLetterRegistered(String letterNumber) implements DomainEvent {

    @Override
    public String type() {
        return "complaint-letter.registered.v1";
    }
}
