package id.lindung.referral.agency.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The religion that a spiritual companion serves, so that a victim is referred to one of her own: Ogan Ilir step 8. */
public enum Religion implements Coded {
    ISLAM("islam", "Islam", "Islam"),
    PROTESTANT("protestant", "Kristen", "Protestant"),
    CATHOLIC("catholic", "Katolik", "Catholic"),
    HINDU("hindu", "Hindu", "Hindu"),
    BUDDHIST("buddhist", "Buddha", "Buddhist"),
    CONFUCIAN("confucian", "Khonghucu", "Confucian"),
    BELIEF("belief", "Penghayat kepercayaan", "Indigenous belief");

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    Religion(String code, String indonesian, String english) {
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
