package id.lindung.casework.sop.domain;

/**
 * A text in both languages that people are shown.
 *
 * @param id Indonesian
 * @param en English
 */
public record LocalText(String id, String en) {}
