package id.lindung.referral.agency.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.privacy.DataKey;
import id.lindung.privacy.DataKeys;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.Particulars;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals what leads to a safe house under the agency's own key, and opens it again. */
@ApplicationScoped
class SafeHouseSeal {
    private static final String TABLE = "agency";
    private static final String COLUMN = "sealed_particulars";

    private final DataKeys keys;
    private final ObjectMapper json;

    SafeHouseSeal(DataKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** Makes the agency's key; once in its life. */
    byte[] seal(UUID agency, Particulars particulars) {
        return seal(keys.create(agency), agency, particulars);
    }

    /** Seals anew; what the new particulars leave unsaid stays as it was, since nobody can read it back to repeat it. */
    byte[] reseal(Agency safeHouse, Particulars particulars) {
        return seal(keys.open(safeHouse.id()), safeHouse.id(), particulars.orElse(open(safeHouse)));
    }

    Particulars open(Agency safeHouse) {
        var sealed = safeHouse.sealedParticulars().orElseThrow();
        var text = keys.open(safeHouse.id()).decrypt(TABLE, COLUMN, safeHouse.id(), sealed);
        try {
            return json.readValue(text, Particulars.class);
        } catch (JsonProcessingException unreadable) {
            // No cause: its message would hold a piece of what is sealed.
            throw new IllegalStateException("The sealed particulars of agency " + safeHouse.id() + " are no JSON");
        }
    }

    private byte[] seal(DataKey key, UUID agency, Particulars particulars) {
        try {
            return key.encrypt(TABLE, COLUMN, agency, json.writeValueAsString(particulars));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The particulars of agency " + agency + " cannot be written");
        }
    }
}
