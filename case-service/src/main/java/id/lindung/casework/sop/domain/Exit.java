package id.lindung.casework.sop.domain;

/**
 * A way out from wherever a run stands.
 *
 * @param fact what leads to it
 * @param endsAs how the run is then said to end
 * @param to the step that is walked all the same, so that what was done is documented
 */
public record Exit(FactCode fact, String endsAs, String to) {}
