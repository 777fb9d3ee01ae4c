/**
 * {@code ./lindung demo}: the story of a woman in crisis, from the door to the closed file, told line by line from what the
 * services answer, and compared with what was entered.
 */
@NullMarked
package id.lindung.local.demo;

import org.jspecify.annotations.NullMarked;
