package id.lindung.referral.agency.domain;

/**
 * A rule of the directory that a description breaks.
 *
 * @param pointer RFC 6901, into the request's body
 * @param code which rule; the words for it stand in the problem catalogue as {@code field.<code>}
 */
public record Breach(String pointer, String code) {}
