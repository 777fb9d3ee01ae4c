package id.lindung.intake.reply.app;

import id.lindung.intake.reply.app.SignReply.Signatory;
import id.lindung.intake.reply.domain.ReplyCopy;
import id.lindung.intake.reply.domain.ReplyText;
import id.lindung.intake.unitprofile.domain.UnitProfile;
import id.lindung.letter.OfficialLetter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All that stands on a reply, on each of its copies. */
record ReplyPage(
        UnitProfile profile, String number, Instant signedAt, String addressee, String text, Signatory signatory) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    /** The two differ by their mark alone. */
    OfficialLetter copy(ReplyCopy copy) {
        return new OfficialLetter(
                head(),
                number,
                DATE.format(signedAt.atZone(ZoneId.of(profile.zone()))),
                signedAt,
                Optional.of(mark(copy)),
                ReplyText.CLASSIFICATION,
                ReplyText.SUBJECT,
                addressee,
                ReplyText.opening(text),
                List.of(),
                ReplyText.closing(),
                signatory.fullTitle(),
                signatory.name());
    }

    private static String mark(ReplyCopy copy) {
        return switch (copy) {
            case ORIGINAL -> "Rangkap 1: untuk yang bersangkutan";
            case ARCHIVE -> "Rangkap 2: arsip";
        };
    }

    private OfficialLetter.Head head() {
        var head = profile.letterhead();
        var reach = Stream.of(
                        head.phone() == null ? null : "Telepon " + head.phone(),
                        head.email() == null ? null : "Surel " + head.email())
                .filter(Objects::nonNull)
                .toList();
        return new OfficialLetter.Head(
                List.of(head.government(), head.office(), head.centre()), head.address(), reach, head.place());
    }

    /** Never shows what it says. */
    @Override
    public String toString() {
        return "ReplyPage[" + number + "]";
    }
}
