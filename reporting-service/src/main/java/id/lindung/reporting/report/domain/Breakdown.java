package id.lindung.reporting.report.domain;

/** The ways in which a recap breaks its counts down, in the order in which it lists them. */
public enum Breakdown {
    COMPLAINTS_BY_CHANNEL(
            "complaints-by-channel", CountingUnit.COMPLAINTS, "Pengaduan menurut saluran", "Complaints by channel"),
    COMPLAINTS_BY_URGENCY(
            "complaints-by-urgency",
            CountingUnit.COMPLAINTS,
            "Pengaduan krisis dan bukan krisis",
            "Complaints by urgency"),
    VICTIMS_BY_SEX("victims-by-sex", CountingUnit.VICTIMS, "Korban menurut jenis kelamin", "Victims by sex"),
    VICTIMS_BY_AGE_BAND(
            "victims-by-age-band", CountingUnit.VICTIMS, "Korban menurut kelompok umur", "Victims by age band"),
    VICTIMS_BY_MAJORITY(
            "victims-by-majority", CountingUnit.VICTIMS, "Korban anak dan dewasa", "Victims: children and adults"),
    VICTIMS_BY_PLACE("victims-by-place", CountingUnit.VICTIMS, "Korban menurut tempat kejadian", "Victims by place"),
    VICTIMS_BY_DOMESTIC_VIOLENCE(
            "victims-by-domestic-violence",
            CountingUnit.VICTIMS,
            "Korban KDRT dan bukan KDRT",
            "Victims of domestic and of other violence"),
    VICTIM_DISABILITIES(
            "victim-disabilities",
            CountingUnit.VICTIM_DISABILITIES,
            "Ragam disabilitas korban",
            "Disabilities of victims"),
    VICTIM_KINDS(
            "victim-kinds",
            CountingUnit.VICTIM_KINDS,
            "Jenis kekerasan yang dialami korban",
            "Kinds of violence against victims");

    private final String code;
    private final CountingUnit countedAs;
    private final String id;
    private final String en;

    Breakdown(String code, CountingUnit countedAs, String id, String en) {
        this.code = code;
        this.countedAs = countedAs;
        this.id = id;
        this.en = en;
    }

    /** Its name in JSON and in the query that counts. */
    public String code() {
        return code;
    }

    public CountingUnit countedAs() {
        return countedAs;
    }

    public Label label() {
        return new Label(id, en);
    }

    /** The codes that it lists, counted or not. */
    public CodeList codes() {
        return switch (this) {
            case COMPLAINTS_BY_CHANNEL -> CodeLists.CHANNEL;
            case COMPLAINTS_BY_URGENCY -> CodeLists.URGENCY;
            case VICTIMS_BY_SEX -> CodeLists.SEX;
            case VICTIMS_BY_AGE_BAND -> CodeLists.AGE_BAND;
            case VICTIMS_BY_MAJORITY -> CodeLists.MAJORITY;
            case VICTIMS_BY_PLACE -> CodeLists.PLACE;
            case VICTIMS_BY_DOMESTIC_VIOLENCE -> CodeLists.DOMESTIC_VIOLENCE;
            case VICTIM_DISABILITIES -> CodeLists.DISABILITY;
            case VICTIM_KINDS -> CodeLists.VIOLENCE_KIND;
        };
    }
}
