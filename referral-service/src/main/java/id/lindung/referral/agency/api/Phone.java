package id.lindung.referral.agency.api;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A telephone number as people write it, told as machines dial it. */
final class Phone {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    /** Whose trunk prefix a number without a country code has. */
    private static final String INDONESIA = "ID";

    private Phone() {}

    /**
     * Reads {@code (0711) 7583081} and {@code +62 711 758 3081} alike.
     *
     * @return E.164, as {@code +627117583081}; empty for what no telephone network would connect
     */
    static Optional<String> e164(String text) {
        try {
            var number = NUMBERS.parse(text, INDONESIA);
            // An extension cannot be dialled from E.164, so it would be lost without a word.
            return NUMBERS.isValidNumber(number) && !number.hasExtension()
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
