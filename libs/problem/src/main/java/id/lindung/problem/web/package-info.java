/** Every failure becomes a problem here, and nowhere else; what no handler should see is turned away here too. */
@NullMarked
package id.lindung.problem.web;

import org.jspecify.annotations.NullMarked;
