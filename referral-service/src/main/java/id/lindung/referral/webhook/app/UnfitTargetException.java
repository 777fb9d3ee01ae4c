package id.lindung.referral.webhook.app;

/** An address that a webhook may not have. */
final class UnfitTargetException extends Exception {
    private final String code;

    /** @param code of the field error: {@code webhook.not-public} */
    UnfitTargetException(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
