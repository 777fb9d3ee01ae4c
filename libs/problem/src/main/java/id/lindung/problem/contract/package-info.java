/** What every operation's contract says without each resource repeating it. */
@NullMarked
package id.lindung.problem.contract;

import org.jspecify.annotations.NullMarked;
