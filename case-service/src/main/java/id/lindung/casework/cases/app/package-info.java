/** What can be done with cases, one class each; the transaction boundary. */
@NullMarked
package id.lindung.casework.cases.app;

import org.jspecify.annotations.NullMarked;
