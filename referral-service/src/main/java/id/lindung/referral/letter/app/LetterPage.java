package id.lindung.referral.letter.app;

import id.lindung.referral.letter.domain.Acting;
import id.lindung.referral.letter.domain.LetterNumber;
import id.lindung.referral.letter.domain.LetterText;
import id.lindung.referral.letter.domain.Letterhead;
import id.lindung.referral.letter.domain.Signatory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that stands on a letter.
 *
 * @param date in words, in the unit's own day
 * @param signedAt the same moment, for the file's own record
 * @param recipient whom it addresses
 */
record LetterPage(
        Letterhead head,
        LetterNumber number,
        String date,
        Instant signedAt,
        String recipient,
        LetterText text,
        List<LetterText.Entry> entries,
        Signatory signatory,
        Optional<Acting> acting) {

    /** Never shows a value. */
    @Override
    public String toString() {
        return "LetterPage[" + number.text() + "]";
    }
}
