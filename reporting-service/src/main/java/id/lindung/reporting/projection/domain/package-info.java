/** Facts as events tell them: what a recap counts and nothing else. */
@NullMarked
package id.lindung.reporting.projection.domain;

import org.jspecify.annotations.NullMarked;
