/** What can be done with procedures and their runs, one class each; the transaction boundary. */
@NullMarked
package id.lindung.casework.sop.app;

import org.jspecify.annotations.NullMarked;
