package id.lindung.referral.inbound.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.privacy.DataKeys;
import id.lindung.privacy.KeyedFingerprint;
import id.lindung.referral.inbound.domain.Content;
import id.lindung.referral.inbound.domain.InboundReferral;
import id.lindung.referral.inbound.domain.InboundReferral.Sealed;
import id.lindung.referral.inbound.domain.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Seals what a partner tells under the referral's own key, and opens it again. */
@ApplicationScoped
class ContentSeal {

    private static final String TABLE = "inbound_referral";
    private static final String COLUMN = "content";

    private final DataKeys keys;
    private final KeyedFingerprint fingerprint;
    private final ObjectMapper json;

    ContentSeal(DataKeys keys, KeyedFingerprint fingerprint, ObjectMapper json) {
        this.keys = keys;
        this.fingerprint = fingerprint;
        this.json = json;
    }

    /** Makes the referral's key; once in its life. */
    Sealed seal(UUID inbound, Content content, byte[] payloadHash) {
        return new Sealed(keys.create(inbound).encrypt(TABLE, COLUMN, inbound, text(content)), payloadHash);
    }

    /** The content in clear; it must not be collected yet. */
    Content open(InboundReferral inbound, byte[] sealed) {
        try {
            return json.readValue(keys.open(inbound.id()).decrypt(TABLE, COLUMN, inbound.id(), sealed), Content.class);
        } catch (JsonProcessingException unreadable) {
            // No cause: its message would hold a piece of what is sealed.
            throw new IllegalStateException("The content of inbound referral " + inbound.id() + " is no JSON");
        }
    }

    /** The same for the same payload, and telling nothing of it. */
    byte[] hash(Urgency urgency, Content content) {
        return fingerprint.of((urgency.code() + '\n' + text(content)).getBytes(StandardCharsets.UTF_8));
    }

    /** How long the content is, in bytes of UTF-8. */
    int length(Content content) {
        return text(content).getBytes(StandardCharsets.UTF_8).length;
    }

    private String text(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The content of an inbound referral cannot be written");
        }
    }
}
