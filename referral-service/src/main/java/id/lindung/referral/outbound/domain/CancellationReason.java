package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.Label;
import jakarta.persistence.EnumeratedValue;

/** Why the centre cancels a referral. */
public enum CancellationReason implements Coded {
    CONSENT_WITHDRAWN("consent-withdrawn", "Persetujuan ditarik", "Consent was withdrawn"),
    NO_LONGER_NEEDED("no-longer-needed", "Tidak diperlukan lagi", "No longer needed"),
    AGENCY_EXCLUDED("agency-excluded", "Lembaga tidak boleh menangani", "The agency must not handle it"),
    VICTIM_DECLINED("victim-declined", "Korban tidak menghendaki", "The victim does not want it"),
    CASE_FILE_CLOSED("case-file-closed", "Berkas kasus ditutup", "The case file was closed"),
    ENTERED_IN_ERROR("entered-in-error", "Salah dicatat", "Entered in error");

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    CancellationReason(String code, String indonesian, String english) {
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
