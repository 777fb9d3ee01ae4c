package id.lindung.reporting.report.domain;

/** What people read for a code: Indonesian and English. */
public record Label(String id, String en) {}
