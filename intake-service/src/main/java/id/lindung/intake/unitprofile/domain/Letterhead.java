package id.lindung.intake.unitprofile.domain;

import org.jspecify.annotations.Nullable;

/**
 * What stands on top of a unit's letters: an office's names and address, never a person's.
 *
 * @param government such as {@code Pemerintah Kabupaten Pulang Pisau}
 * @param office the office that hosts the centre
 * @param centre the centre itself
 * @param address of the office
 * @param phone as printed
 * @param email as printed
 * @param place where letters are dated, such as {@code Pulang Pisau}
 */
public record Letterhead(
        String government,
        String office,
        String centre,
        String address,
        @Nullable String phone,
        @Nullable String email,
        String place) {}
