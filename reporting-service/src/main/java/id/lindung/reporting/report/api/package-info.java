/** Recaps over HTTP. */
@NullMarked
package id.lindung.reporting.report.api;

import org.jspecify.annotations.NullMarked;
