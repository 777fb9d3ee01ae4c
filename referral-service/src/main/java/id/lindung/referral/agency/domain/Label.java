package id.lindung.referral.agency.domain;

/**
 * How people read a code.
 *
 * @param indonesian as the centres say it
 * @param english for those who do not read Indonesian
 */
public record Label(String indonesian, String english) {}
