package id.lindung.faults.check;

import java.util.List;

/**
 * What is known in one place because of events of another, beside what it must be.
 *
 * @param actual a line for each row; the first word is the id that it is about
 * @param expected the same of the rebuilt projection, or of the owner
 */
public record Projection(String name, List<String> actual, List<String> expected) {}
