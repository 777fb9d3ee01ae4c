package id.lindung.casework.sop.events;

import org.jspecify.annotations.Nullable;

/**
 * What a run needs of what is told of a complaint after it was registered; members it does not know are ignored.
 *
 * @param clear what studying it came to
 */
public record ComplaintTold(@Nullable Boolean clear) {}
