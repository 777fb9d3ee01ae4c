package id.lindung.intake.reply.domain;

/** What can be done to a reply letter; {@link ReplyState} says from where and to where. */
public enum ReplyMove {
    /** Its text is put in place of the one before. */
    REWRITE("rewrite"),
    /** The chair agrees to what it says (10). */
    APPROVE("approval"),
    /** It is signed in two copies (11). */
    SIGN("signature"),
    /** The complaint, and the second copy with it, lie in their folder (12). */
    ARCHIVE("archiving"),
    /** It leaves the centre (13). */
    SEND("dispatch");

    private final String code;

    ReplyMove(String code) {
        this.code = code;
    }

    /** As the path of its request ends. */
    public String code() {
        return code;
    }
}
