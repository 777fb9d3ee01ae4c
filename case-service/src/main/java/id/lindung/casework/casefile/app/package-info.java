/** What can be done with case files, one class each; the transaction boundary. */
@NullMarked
package id.lindung.casework.casefile.app;

import org.jspecify.annotations.NullMarked;
