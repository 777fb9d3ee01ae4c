/** JSON as we accept it: strict, so that a mistake is an answer and not a silent loss. */
@NullMarked
package id.lindung.problem.json;

import org.jspecify.annotations.NullMarked;
