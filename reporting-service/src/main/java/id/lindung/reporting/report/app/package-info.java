/** What can be asked of the facts, one class each; the transaction boundary. */
@NullMarked
package id.lindung.reporting.report.app;

import org.jspecify.annotations.NullMarked;
