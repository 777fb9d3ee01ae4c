package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** Needed for one thing only: the spiritual companion of the victim's religion (Ogan Ilir step 8). */
public enum Religion implements Coded {
    ISLAM("islam", "Islam", "Islam"),
    PROTESTANT("protestant", "Kristen", "Protestant"),
    CATHOLIC("catholic", "Katolik", "Catholic"),
    HINDU("hindu", "Hindu", "Hindu"),
    BUDDHIST("buddhist", "Buddha", "Buddhist"),
    CONFUCIAN("confucian", "Khonghucu", "Confucian"),
    BELIEF("belief", "Kepercayaan terhadap Tuhan YME", "Belief in God outside these"),
    OTHER("other", "Lainnya", "Other");

    private final String code;
    private final String indonesian;
    private final String english;

    Religion(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Code entry() {
        return new Code(code, indonesian, english);
    }
}
