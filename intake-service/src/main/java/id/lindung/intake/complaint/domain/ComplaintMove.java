package id.lindung.intake.complaint.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be done to a complaint that moves it; {@link ComplaintState} says from where and to where. */
public enum ComplaintMove {
    /** The centre checked it and takes it up (barito-utara-indirect, 6). */
    VERIFY("verification"),
    /** Whoever told was advised of something, or a letter was judged (3 to 5). */
    ADVISE("advice"),
    /** Somebody is to identify what it is about (7). */
    ASSIGN("officer-assignment"),
    /** Its words and what they ask for were studied (8). */
    STUDY("study"),
    /** Something in it is unclear, and somebody is to be asked (9). */
    ASK("clarification-question"),
    /** The question was answered (9); who takes the answer in has checked the complaint with it. */
    CLARIFY("clarification"),
    /** Its handling began. */
    FOLLOW_UP("follow-up"),
    /** It is another unit's to handle. */
    TRANSFER("transfer"),
    /** Whoever told takes it back. */
    WITHDRAW("withdrawal"),
    /** It tells what another complaint tells already. */
    MARK_DUPLICATE("duplicate-mark");

    private final String code;

    ComplaintMove(String code) {
        this.code = code;
    }

    /** As the path of its request ends. */
    @JsonValue
    public String code() {
        return code;
    }
}
