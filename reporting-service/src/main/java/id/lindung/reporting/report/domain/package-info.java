/** The arithmetic of recaps. */
@NullMarked
package id.lindung.reporting.report.domain;

import org.jspecify.annotations.NullMarked;
