package id.lindung.referral.casefile.events;

/** What referral needs of {@code case-file.closed.v1}: that it came. */
public record CaseFileClosed() {}
