package id.lindung.referral.letter.app;

import id.lindung.privacy.DataKeys;
import id.lindung.referral.letter.domain.Letter;
import id.lindung.referral.letter.domain.Signatory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals what a letter says under its referral's key: when that is destroyed, the letters are unreadable too. */
@ApplicationScoped
class LetterSeal {
    private static final String TABLE = "letter";
    private static final String NOTE = "sealed_note";
    private static final String SIGNATORY = "sealed_signatory";
    private static final String DOCUMENT = "sealed_document";

    private final DataKeys keys;

    LetterSeal(DataKeys keys) {
        this.keys = keys;
    }

    byte @Nullable [] sealNote(UUID referral, UUID letter, @Nullable String note) {
        return note == null ? null : keys.open(referral).encrypt(TABLE, NOTE, letter, note);
    }

    Optional<String> note(Letter letter) {
        return letter.sealedNote()
                .map(bytes -> keys.open(letter.referralId()).decrypt(TABLE, NOTE, letter.id(), bytes));
    }

    byte[] sealSignatory(Letter letter, Signatory signatory) {
        return keys.open(letter.referralId())
                .encrypt(TABLE, SIGNATORY, letter.id(), signatory.title() + '\n' + signatory.name());
    }

    byte[] sealDocument(Letter letter, byte[] document) {
        return keys.open(letter.referralId()).encryptBytes(TABLE, DOCUMENT, letter.id(), document);
    }

    Optional<byte[]> document(Letter letter) {
        return letter.sealedDocument()
                .map(bytes -> keys.open(letter.referralId()).decryptBytes(TABLE, DOCUMENT, letter.id(), bytes));
    }
}
