package id.lindung.referral.agency.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and where an agency is. For a safe house this is what would lead somebody to its door, so it stands in its own
 * record only, and sealed.
 *
 * @param name the name on its sign
 * @param address street address, one line
 * @param phone E.164, as {@code +627117583081}
 * @param subdistrict Kemendagri code of the kecamatan, as {@code 16.10.01}
 */
public record Particulars(
        @Nullable String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String subdistrict) {

    /** These particulars, and the earlier ones where these say nothing. */
    public Particulars orElse(Particulars earlier) {
        return new Particulars(
                name == null ? earlier.name : name,
                address == null ? earlier.address : address,
                phone == null ? earlier.phone : phone,
                subdistrict == null ? earlier.subdistrict : subdistrict);
    }

    /** The names of the fields that say something, for the disclosure log. */
    public List<String> told() {
        var told = new ArrayList<String>();
        if (name != null) {
            told.add("name");
        }
        if (address != null) {
            told.add("address");
        }
        if (phone != null) {
            told.add("phone");
        }
        if (subdistrict != null) {
            told.add("subdistrict");
        }
        return List.copyOf(told);
    }
}
