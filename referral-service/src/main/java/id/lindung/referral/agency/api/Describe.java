package id.lindung.referral.agency.api;

/** Words and bounds that registering, changing and showing an agency share. */
final class Describe {
    static final int NAME_LENGTH = 150;
    static final int ADDRESS_LENGTH = 300;
    static final int PHONE_LENGTH = 30;
    static final int HOURS_LENGTH = 150;
    static final String SUBDISTRICT_FORM = "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}";

    static final String ID = "UUIDv7 chosen by a client that works offline; absent to have one made.";
    static final String NAME = "Required, except of a safe house. Unique among the unit's active agencies.";
    static final String ALIAS = "What a safe house is called wherever it is shown; required of one, refused of others.";
    static final String ADDRESS = "One line.";
    static final String PHONE =
            "Called to confirm an acceptance. With country code or as dialled within Indonesia; shown as E.164.";
    static final String SUBDISTRICT = "Kemendagri code of the kecamatan, `16.10.01`.";
    static final String PARENT =
            "The agency that this is a branch of. Required of a Polsek or a UPPA, which hang under their Polres.";
    static final String SERVICES = "What a victim can be referred there for; at least one.";
    static final String RELIGION = "Required of a spiritual companion, refused of others.";
    static final String HOURS = "Words for people.";
    static final String INTERNAL = "True where the office that hosts the unit is itself the agency.";

    private Describe() {}
}
