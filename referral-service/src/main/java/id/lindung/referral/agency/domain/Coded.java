package id.lindung.referral.agency.domain;

/** An entry of a code list. JSON, events and the database carry the code alone; the label is for people. */
public interface Coded {
    /** Stable, English, kebab-case. */
    String code();

    /** How people read it. */
    Label label();
}
