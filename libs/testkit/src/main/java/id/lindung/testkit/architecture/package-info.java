/** The shape of the house as rules that fail the build. */
@NullMarked
package id.lindung.testkit.architecture;

import org.jspecify.annotations.NullMarked;
