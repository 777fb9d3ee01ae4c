package id.lindung.referral.agency.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a unit stopped referring to an agency. */
public enum RetirementReason implements Coded {
    CLOSED("closed", "Tutup", "Closed"),
    MERGED("merged", "Digabung dengan lembaga lain", "Merged into another agency"),
    AGREEMENT_ENDED("agreement-ended", "Kerja sama berakhir", "Agreement ended"),
    NO_LONGER_SAFE("no-longer-safe", "Tidak lagi aman", "No longer safe"),
    REGISTERED_IN_ERROR("registered-in-error", "Salah didaftarkan", "Registered in error");

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    RetirementReason(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return new Label(indonesian, english);
    }
}
