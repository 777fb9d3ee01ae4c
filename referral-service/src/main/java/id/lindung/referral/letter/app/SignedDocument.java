package id.lindung.referral.letter.app;

/**
 * A signed letter as it was drawn.
 *
 * @param number its number, which is also the file's name
 * @param pdf the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once and compared with nothing
public record SignedDocument(String number, byte[] pdf) {}
