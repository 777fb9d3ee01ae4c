package id.lindung.intake;

/**
 * A code and how people read it.
 *
 * @param code stable, English, kebab-case
 * @param indonesian label as the centres use it
 * @param english label
 */
public record Code(String code, String indonesian, String english) {}
